"""The new version's side of a trial: it reports to the launcher that watches it, in a file that the
environment names.

Outside a trial nothing here does anything.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.store.database_errors import DatabaseFault, DiskFull, FolderDamaged, NotWritable
from aftercare.store.durable_file import append_line
from aftercare.updates.packaged import REPORT
from aftercare.updates.update_errors import disk_told
from aftercare.updates.versions import Versions

OF_DATABASE = (DatabaseFault, FolderDamaged, DiskFull, NotWritable)
STARTED, CONFIRMED, FAILED = "started", "confirmed", "failed"


def on_trial() -> bool:
    """Whether this process is a version on trial."""
    return REPORT in os.environ


def reported(file: Path) -> list[str]:
    """What was reported so far."""
    try:
        return file.read_text(encoding="ascii").split()
    except FileNotFoundError:
        return []


def report_started() -> None:
    """The window is there and answers."""
    _report(STARTED)


def confirm_trial() -> None:
    """A casebook has opened, or is about to be made: there is no way back by itself from here.
    Durable when it returns.
    """
    if on_trial() and CONFIRMED not in reported(_file()):
        Versions(_file().parent).confirm()
        _report(CONFIRMED)


@contextmanager
def opening(half_way: Path) -> Iterator[None]:
    """Inside, a casebook is opened. A fault of the program, or one of the database that leaves
    `half_way` there, ends the trial as failed.
    """
    try:
        yield
    except OF_DATABASE:
        if half_way.exists():
            _report(FAILED)
        raise
    except Refused:  # as a wrong passphrase: it says nothing against the version
        raise
    except Exception:
        _report(FAILED)
        raise


def _file() -> Path:
    return Path(os.environ[REPORT])


def _report(word: str) -> None:
    if on_trial():
        with disk_told():
            append_line(_file(), word)
