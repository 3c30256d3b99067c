"""What a new device shows while it waits to be vouched for: its number, and a way to use the
recovery sheet of another one.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.joining.vouch_for_device import vouch_with_sheet
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow

SIDES = 160  # pixels at the left and right, where there is so much


class WaitingPage(QWidget):
    """Goes by itself once somebody has vouched: the device looks for that at every sync."""

    def __init__(self, desk: Desk, number: str) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch()
        layout.addWidget(
            label(tr("Waiting for somebody to say that this computer is yours"), "title", wrap=True)
        )
        layout.addWidget(
            label(
                tr(
                    "You use another device already, or did. So that nobody can pose as you, "
                    "this one is given cases and names only "
                    "when it is vouched for. Open Aftercare on your other device and compare "
                    "this number; if you have it no longer, "
                    "read the number to an administrator and a supervisor, or use your "
                    "recovery sheet."
                ),
                wrap=True,
            )
        )
        shown = label(number, "code")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(tr("Number of this computer: {number}", number=number))
        layout.addWidget(shown)
        row = WrappingRow()
        row.addWidget(button(tr("I have the recovery sheet of my other device"), self._on_sheet))
        row.addWidget(button(tr("Check again"), desk.sync, "main"))
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short lines on a wide window, and the whole width of a narrow one."""
        super().resizeEvent(event)
        layout, sides = self.layout(), min(SIDES, event.size().width() // 8)
        if layout:
            layout.setContentsMargins(sides, 0, sides, 0)

    def _on_sheet(self) -> None:
        RecoverySheetSheet(self.window(), self._desk).open()


class RecoverySheetSheet(Sheet):
    """Takes the code on the recovery sheet of another device of the same person."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Your recovery sheet vouches for this computer"), 620)
        self._desk = desk
        text = tr(
            "Type the recovery code of the device you had before, not the one that was shown "
            "on this computer."
        )
        self.body.addWidget(label(text, wrap=True))
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Recovery code"))
        self.line.setPlaceholderText(tr("Recovery code"))
        self.line.returnPressed.connect(self._on_use)
        self.body.addWidget(self.line)
        self.foot.addWidget(button(tr("Use it"), self._on_use, "main"))
        self.line.setFocus()

    def _on_use(self) -> None:
        code = self.line.text()
        self._desk.ask(lambda book: vouch_with_sheet(book, code), self._on_done, self.show_refusal)

    def _on_done(self, _: object) -> None:
        self.line.clear()
        self.accept()
        self._desk.sync()
