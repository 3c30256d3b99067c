"""What opens over the window; once closed it is let go of, with the records that stood in it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

GRACE = 60_000  # ms after closing: what it had asked for has come by then


class Dialog(QDialog):
    """Deleted a while after it was closed, and at once when the records are locked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        QTimer.singleShot(GRACE, self, self._let_go)

    def _let_go(self) -> None:
        if not self.isVisible():
            self.deleteLater()
