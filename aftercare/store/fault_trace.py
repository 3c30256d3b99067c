"""Faults of the program leave a trace without content: their kind and where they happened, the
newest few, beside the database.

Neither the text of an error nor any value is kept: both may hold what somebody wrote.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import walk_tb

import msgspec

import aftercare
from aftercare.store.casebook import DATABASE_FILE
from aftercare.store.durable_file import write_durably

FILE, MOST, DEEPEST = "faults.json", 20, 12
OURS = ("aftercare", "sync")


class Trace(msgspec.Struct, frozen=True):
    """One fault: when (ISO 8601), in which version, its kind, and its way through our modules
    ("module:function:line"), the last last.
    """

    at: str
    program: str
    kind: str
    where: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where it happened, as far as that is ours."""
        return self.where[-1] if self.where else "-"


class FaultKeeper:
    """Keeps the faults of this process in one data folder, once it is told which."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._turn = threading.Lock()

    def keep_in(self, folder: Path) -> None:
        """Keeps them there from now on."""
        self._folder = folder

    def note(self, fault: BaseException) -> None:
        """Adds a fault, on whatever thread it happened."""
        if self._folder:
            with self._turn:
                keep_fault(self._folder, fault)


FAULTS = FaultKeeper()


def keep_fault(folder: Path, fault: BaseException) -> None:
    """Adds a fault to those of a data folder; the oldest beyond `MOST` go. Never raises: whoever
    tells of a fault must not meet another.
    """
    with suppress(Exception):
        if (folder / DATABASE_FILE).exists():
            kept = [*kept_faults(folder), trace_of(fault, datetime.now().astimezone())][-MOST:]
            write_durably(folder / FILE, msgspec.json.encode(kept))


def trace_of(fault: BaseException, at: datetime) -> Trace:
    """What is kept of a fault."""
    steps = [
        (frame.f_globals.get("__name__", ""), frame.f_code.co_name, line)
        for frame, line in walk_tb(fault.__traceback__)
    ]
    ours = [
        f"{module}:{function}:{line}"
        for module, function, line in steps
        if module.partition(".")[0] in OURS
    ]
    return Trace(
        at.isoformat(timespec="seconds"),
        aftercare.__version__,
        type(fault).__name__,
        tuple(ours[-DEEPEST:]),
    )


def kept_faults(folder: Path) -> list[Trace]:
    """The newest faults, oldest first; none where there is no such file, or it cannot be read."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=list[Trace])
    except (OSError, msgspec.MsgspecError):
        return []
