"""About: the version, the licence, and every part the program is built from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aftercare import __version__
from aftercare.ui.language import tr
from aftercare.ui.parts import label
from aftercare.ui.sheet import Sheet


class AboutSheet(Sheet):
    """What the program is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("About Aftercare"), 860, 620)
        self.body.addWidget(label(tr("Version {version}", version=__version__)))


def open_about(parent: QWidget) -> None:
    """Opens the sheet over `parent`'s window."""
    AboutSheet(parent.window()).open()
