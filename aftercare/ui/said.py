"""What came of something that was asked for, in one line: done, or why not. The one place where a
screen says either, so that a success never looks like a failure.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from aftercare.casework.refusal import Refused
from aftercare.ui.language import language

FAILED, DONE = "error", "good"


class SaidLine(QLabel):
    """Hidden while there is nothing to say; as high as what it says needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", FAILED)
        self.hide()

    def done(self, text: str) -> None:
        """Something was done."""
        self._say(text, DONE)

    def failed(self, why: Refused | str) -> None:
        """Something was not done."""
        self._say(why.say(language.code) if isinstance(why, Refused) else why, FAILED)

    def clear(self) -> None:
        """Nothing is said any more."""
        super().clear()
        self.setMinimumHeight(0)
        self.hide()

    def _say(self, text: str, role: str) -> None:
        self.setText(text)
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(bool(text))
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """No line of it is cut off, however narrow the place."""
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())) if self.text() else 0)
