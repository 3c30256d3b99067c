"""The one bar that says what was just written, taken back or done again, with the way there: shown
under the screen for a while. Ctrl+Z and Ctrl+Shift+Z work whether it is in sight or not.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from aftercare.actions.recording.told import Told
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, together, words
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.undo_stack import KeysOfFields, UndoStack

SHOWN = 60_000  # ms: who reads slowly, or looks away, can still take it back
BACK, AGAIN = "Ctrl+Z", "Ctrl+Shift+Z"


class SavedBar(QFrame):
    """Hidden until something is written. `over`: the window in which the keys work."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__()
        self.stack = UndoStack(desk, self)
        self._said: Words | None = None
        self.setProperty("role", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        self._text = label("", wrap=True)
        layout.addWidget(self._text, 1)
        self._undo = button("", self.undo, icon="undo-2")
        self._redo = button("", self.redo)
        self._away = button("✕", self.hide)
        self._away.setMaximumWidth(scaled(44))
        for one in (self._undo, self._redo, self._away):
            layout.addWidget(one)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        self.stack.wrote.connect(self._on_wrote)
        self.stack.went_back.connect(self._on_went_back)
        self.stack.went_on.connect(self._on_went_on)
        self.stack.refused.connect(self._on_refused)
        QShortcut(QKeySequence(BACK), over, self.undo)
        QShortcut(QKeySequence(AGAIN), over, self.redo)
        KeysOfFields(over)
        self.hide()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._undo.setText(tr("Undo"))
        self._undo.setAccessibleName(tr("Undo"))
        tip(self._undo, tr("Take it back ({key})", key=BACK))
        self._redo.setText(tr("Do it again"))
        self._redo.setAccessibleName(tr("Do it again"))
        tip(self._redo, tr("Do again what was taken back ({key})", key=AGAIN))
        self._away.setAccessibleName(tr("Put this away"))
        tip(self._away, tr("Put this away"))
        if self._said:
            self._text.setText(self._said.say(language.code))

    def undo(self) -> None:
        """Takes back what was written last."""
        self.stack.go_back()

    def redo(self) -> None:
        """Does again what was taken back last."""
        self.stack.go_on()

    def _on_wrote(self, told: Told) -> None:
        said = told.said
        sentence = said.sentence or words("{what}.", what=said.what)
        self._show(
            together([sentence, said.lasting]) if said.lasting else sentence, back=told.can_go_back
        )

    def _on_went_back(self, told: Told) -> None:
        self._show(words("Taken back: {what}.", what=told.said.what), again=told.can_go_back)

    def _on_went_on(self, told: Told) -> None:
        self._show(words("Done again: {what}.", what=told.said.what), back=told.can_go_back)

    def _on_refused(self, refusal: Refused) -> None:
        self._show(refusal.told)

    def _show(self, said: Words, *, back: bool = False, again: bool = False) -> None:
        self._said = said
        self._text.setText(said.say(language.code))
        self._undo.setVisible(back)
        self._redo.setVisible(again)
        self.show()
        self._timer.start()
