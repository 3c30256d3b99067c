"""Diagnostics: numbered lines to read out on the telephone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from aftercare import __version__
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import label
from aftercare.ui.sheet import Sheet


class DiagnosticsSheet(Sheet):
    """The lines."""

    def __init__(self, parent: QWidget, folder: Path, desk: Desk | None) -> None:
        super().__init__(parent, tr("Diagnostics"), 760, 620)
        self.folder, self.desk = folder, desk
        self.body.addWidget(label(tr("Version {version}", version=__version__)))


def open_diagnostics(parent: QWidget, folder: Path, desk: Desk | None) -> None:
    """Opens the sheet over `parent`'s window; `desk` is None while nothing is open."""
    DiagnosticsSheet(parent.window(), folder, desk).open()
