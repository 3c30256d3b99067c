"""What this person has written since unlocking and can take back, newest first; and what they took
back and can do again. Forgotten at the lock.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from aftercare.actions.recording.told import Told
from aftercare.actions.recording.undo import take_back
from aftercare.casework.refusal import Refused
from aftercare.ui.desk import Desk
from aftercare.ui.screen import the_application

MOST = 20


class UndoStack(QObject):
    """Signals: `wrote`, `went_back` and `went_on` with the `Told` that was written, taken back and
    done again; `refused` with why nothing was taken back.
    """

    wrote = Signal(object)
    went_back = Signal(object)
    went_on = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: deque[Told] = deque(maxlen=MOST)
        self._undone: deque[Told] = deque(maxlen=MOST)
        desk.told.connect(self._on_told)
        desk.syncing.connect(self._on_syncing)

    def can_go_back(self) -> bool:
        """Whether the newest write can be taken back."""
        return bool(self._done) and self._done[-1].can_go_back

    def can_go_on(self) -> bool:
        """Whether what was taken back last can be done again."""
        return bool(self._undone) and self._undone[-1].can_go_back

    def _on_syncing(self, begins: bool) -> None:
        """What is only intended may be a statement from now on."""
        if begins:
            for place, told in enumerate(self._done):
                self._done[place] = told.sent()

    def _on_told(self, told: Told) -> None:
        told = told.sent() if self._desk.busy else told
        if told.can_go_back or told.said.lasting:
            self._done.append(told)
            self._undone.clear()
        self.wrote.emit(told)

    def go_back(self) -> None:
        """Takes the newest write back, all of it; what has no way back says why, and is passed
        over from then on.
        """
        self._turn(self._done, self._undone, self.went_back)

    def go_on(self) -> None:
        """Does again what was taken back last."""
        self._turn(self._undone, self._done, self.went_on)

    def _turn(self, source: deque[Told], target: deque[Told], signal: object) -> None:
        if not source:
            return
        told = source.pop()

        def turned(back: Told) -> None:
            target.append(back)
            signal.emit(back)  # type: ignore[attr-defined]

        def refused(refusal: Refused) -> None:
            self.refused.emit(refusal)

        self._desk.save(lambda casebook: take_back(casebook, told), turned, refused)


class KeysOfFields(QObject):
    """Lets Ctrl+Z and Ctrl+Shift+Z through to the window where the text field with the keyboard has
    nothing of its own to take back or do again.
    """

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        self._watched: QWidget | None = None
        the_application().focusChanged.connect(self._on_focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._within.isAncestorOf(now) and now is not self._watched:
            now.installEventFilter(self)
            self._watched = now

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
            and isinstance(watched, QWidget)
            and not has_own(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def has_own(field: QWidget) -> bool:
    """Whether a field has typing of its own to take back, or to do again."""
    if isinstance(field, QAbstractSpinBox):
        inner = field.findChild(QLineEdit)
        return inner is not None and has_own(inner)
    if isinstance(field, QLineEdit):
        return not field.isReadOnly() and (field.isUndoAvailable() or field.isRedoAvailable())
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return not field.isReadOnly() and (document.isUndoAvailable() or document.isRedoAvailable())
    return False
