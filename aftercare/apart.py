"""Files that others made are read in a process of its own, with little memory and a time by which
it is ended.

Readers of pictures, sound, PDF and workbooks are large, written in C, and take what they are given;
a thread in one of them can not be ended, a process can. It is given the file and nothing else - no
vault, no passphrase in its environment - and what it answers is decoded as plain values. `python -m
aftercare.apart READER` is that process (docs/decisions/0019-files-read-apart.md).
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec

import aftercare
from sync.undumped import keep_out_of_dumps

SECONDS = 60.0  # after which it is ended
MEMORY = 3 << 30  # bytes of address space, where the system keeps to it
READERS = {  # the functions that may be called there, by name
    "attachment": "aftercare.actions.shared.file_intake:kept_of",
    "code": "aftercare.actions.joining.read_code_picture:texts_in",
    "workbook": "aftercare.actions.shared.table_file:cells_of",
    "form": "aftercare.casework.agency_forms.from_workbook:form_in",
    "sound": "aftercare.actions.shared.file_intake:samples_of",
    "pages": "aftercare.actions.shared.file_intake:pages_of",
    "proxies": "sync.replica.pac_script:proxies_in",
}
READ, NOT_READ = b"+", b"-"


class NotRead(Exception):
    """The file was not read: `late`, it took too long; otherwise its reader failed or ended."""

    def __init__(self, *, late: bool) -> None:
        self.late = late
        super().__init__("it took too long" if late else "its reader failed")


def read_apart(reader: str, kind: Any, *given: Any, seconds: float = SECONDS) -> Any:
    """What `reader` makes of what it is `given`, as a value of the type `kind`; raises
    `NotRead`.
    """
    try:
        done = subprocess.run(
            [
                sys.executable,
                *([] if getattr(sys, "frozen", False) else ["-P"]),
                "-m",
                "aftercare.apart",
                reader,
            ],
            input=msgspec.msgpack.encode(given),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise NotRead(late=True) from None
    except OSError:
        raise NotRead(late=False) from None
    if done.returncode or done.stdout[:1] != READ:
        raise NotRead(late=False)
    try:
        return msgspec.msgpack.decode(memoryview(done.stdout)[1:], type=kind)
    except (msgspec.MsgspecError, RecursionError):
        raise NotRead(late=False) from None


def _environment() -> dict[str, str]:
    """Ours without what is meant for us alone; and where this very program lies."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERCARE_")}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(aftercare.__file__).parents[1])
    return kept


def main(reader: str) -> None:
    """Reads one file from standard input; answers on standard output."""
    keep_out_of_dumps()
    _take_little()
    given = msgspec.msgpack.decode(sys.stdin.buffer.read())
    module, _, name = READERS[reader].partition(":")
    try:
        found = READ + msgspec.msgpack.encode(
            getattr(importlib.import_module(module), name)(*given)
        )
    except Exception:  # noqa: BLE001 - a damaged file can make these readers raise nearly anything
        found = NOT_READ
    sys.stdout.buffer.write(found)
    sys.stdout.buffer.flush()


def _take_little() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(SECONDS), int(SECONDS)))


if __name__ == "__main__":
    main(sys.argv[1])
