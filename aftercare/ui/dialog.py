"""What opens over the window: it fits the screen, keeps what is typed, and once closed is let go of
with the records in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QMetaMethod, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from aftercare.ui.screen import fit

if TYPE_CHECKING:
    from aftercare.ui.desk import Desk
    from aftercare.ui.keeping import Keeper

GRACE = 60_000  # ms after closing: what it had asked for has come by then


class Dialog(QDialog):
    """Deleted a while after it was closed, and at once when the records are locked.

    Enter presses the button that has the keyboard, and otherwise the main one, but not while one
    types in several lines; Escape closes. What opens by itself (`by_itself`) takes no Enter from
    whoever was typing somewhere else.
    """

    keeper: Keeper | None = None
    by_itself = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finished.connect(self._on_finished)

    def keep_typed(self, desk: Desk, name: str, case: str = "", record: str = "") -> Self:
        """From now on keeps what is typed here, and shows what was typed before; at the end of
        making the dialog.

        What it is about is told by `name`, and by the case and record if there is one.
        """
        from aftercare.ui.keeping import Typed

        self.keeper = keeper = Typed(self, desk, name, case, record)
        keeper.show_kept()
        return self

    def open(self) -> None:
        """Shows it, no larger than the screen."""
        super().open()
        fit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if (main := self.main_button()) and main.isEnabled() and not _answers_enter(self):
                main.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def main_button(self) -> QPushButton | None:
        """What Enter presses: the one main button in sight."""
        found = [
            one
            for one in self.findChildren(QPushButton)
            if one.property("role") == "main" and one.isVisible()
        ]
        return found[0] if len(found) == 1 and not self.by_itself else None

    def accept(self) -> None:
        """Closes it; what was typed has been used."""
        super().accept()
        if self.keeper:
            self.keeper.done()

    def reject(self) -> None:
        """Closes it, by whichever way; what was typed stays kept."""
        if self.keeper:
            self.keeper.flush()
        super().reject()

    def _on_finished(self) -> None:
        QTimer.singleShot(GRACE, self, self._let_go)

    def _let_go(self) -> None:
        if not self.isVisible():
            self.deleteLater()


def _answers_enter(dialog: QDialog) -> bool:
    """Whether what is being typed in has heard the Enter already."""
    typing = dialog.focusWidget()
    return isinstance(typing, QLineEdit) and typing.isSignalConnected(
        QMetaMethod.fromSignal(typing.returnPressed)
    )
