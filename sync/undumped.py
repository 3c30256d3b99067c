"""What a process holds in memory stays there: the system writes none of it to a file when the
process ends in a crash.

Called first thing by the desktop, the command line and the server. What each system can do: Linux
neither writes a core nor lets another process of the same person read this one's memory; macOS
writes no core, and its crash reports hold no memory; Windows writes no report of a crash. Whoever
administers the computer can undo each of these.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys

PR_SET_DUMPABLE = 4  # linux/prctl.h
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002  # errhandlingapi.h
WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001  # werapi.h


def keep_out_of_dumps() -> None:
    """Nothing of this process is dumped from now on; a system that cannot do it goes on without."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            kernel = ctypes.windll.kernel32
            kernel.SetErrorMode(
                kernel.GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
            )
            kernel.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(
            OSError, AttributeError
        ):  # a core that is piped to a program heeds no limit
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
