"""What was just saved, or is only proposed and to whom it goes, with a way back: shown under the
screen for a while, undone by Ctrl+Z.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from aftercare.actions.recording.awaited_decision import Awaited, awaited_decision
from aftercare.actions.recording.undo import Undoable, undo
from aftercare.casework.labels import kind_label
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE

SHOWN = 60_000  # ms: who reads slowly, or looks away, can still take it back


class SavedBar(QFrame):
    """Hidden until something is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._done: tuple[Undoable, str] | None = None
        self.setProperty("role", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        self._text = label("", wrap=True)
        layout.addWidget(self._text, 1)
        self._undo = button("", self.undo, shortcut="Ctrl+Z")
        layout.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        desk.undoable.connect(self.on_saved)
        self.hide()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._undo.setText(tr("Undo"))
        self._undo.setAccessibleName(tr("Undo"))
        self._undo.setShortcut("Ctrl+Z")
        tip(self._undo, tr("Take it back (Ctrl+Z)"))

    def on_saved(self, done: Undoable, dot: str) -> None:
        """Something was saved."""
        self._done = (done, dot)
        self._text.setText(
            tr("{what} saved on this laptop.", what=kind_label(done.kind, language.code))
        )
        self.show()
        self._timer.start()
        self._desk.ask(
            lambda casebook: awaited_decision(casebook, done.case, done.kind, done.record),
            lambda found: self._show_awaited(done, found),
        )

    def _show_awaited(self, done: Undoable, found: Awaited | None) -> None:
        """Saved is not decided: what somebody else has yet to decide is told as that."""
        if found and self._done and self._done[0] is done:
            self._text.setText(found.said().say(language.code))

    def undo(self) -> None:
        """Takes back what was saved last."""
        if self._done and self.isVisible():
            done, dot = self._done
            self._done = None
            self.hide()
            self._desk.save(lambda casebook: undo(casebook, done, dot))
