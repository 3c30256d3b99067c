"""How long this computer has run, asleep included: what setting its clock does not change."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

BOOT = Path("/proc/sys/kernel/random/boot_id")
# where the system has no name for the time since it started, this process has one
_PROCESS = os.urandom(16).hex()


def running_time() -> tuple[str, int]:
    """A name for the stretch that is counted, and the seconds since its beginning. Only two of the
    same stretch compare.
    """
    if sys.platform == "linux":
        try:
            return BOOT.read_text(encoding="ascii").strip(), int(
                time.clock_gettime(time.CLOCK_BOOTTIME)
            )
        except (OSError, ValueError):
            pass
    if sys.platform == "darwin":
        # Python's own leaves out the time asleep
        return _PROCESS, int(time.clock_gettime(time.CLOCK_MONOTONIC))
    return _PROCESS, int(time.monotonic())
