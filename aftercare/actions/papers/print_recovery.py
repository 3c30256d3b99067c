"""A person takes this device's recovery code to paper, right after joining: it is shown once and no
device keeps it.
"""

from __future__ import annotations

import platform
from datetime import date
from pathlib import Path

from aftercare.actions.shared.paper_file import write_paper
from aftercare.casework.dates import day_said


def recovery_paper(
    code: str, person: str, language: str = "en", *, device: str = "", today: date | None = None
) -> bytes:
    """The sheet as a PDF; `device` is what the computer is called, by itself where nothing is
    given.
    """
    from aftercare.reports.recovery_sheet import recovery_sheet

    day = day_said(today or date.today(), language)
    return recovery_sheet(code, device or platform.node() or "-", person, day, language)


def save_recovery(path: Path, paper: bytes) -> None:
    """Writes the sheet to a file that only this person may read; raises `CannotWrite`."""
    write_paper(path, paper)
