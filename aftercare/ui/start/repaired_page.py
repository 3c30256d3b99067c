"""What came of repairing a damaged folder: what is lost, by record, before the folder is opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aftercare.actions.program.repair import Repaired
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, card, label
from aftercare.ui.theme import scaled

WIDTH, LINES = 620, 12


class RepairedPage(QWidget):
    """Signals: `read` when whoever sits there has read it."""

    read = Signal()

    def __init__(self, done: Repaired) -> None:
        super().__init__()
        self._done = done
        self.setProperty("topic", "damaged")
        self._title, self._explain = label("", "title", wrap=True), label("", "quiet", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(LINES * self.text.fontMetrics().lineSpacing())
        self.onward = button("", self.read.emit, "main")
        frame = card(self._title, self._explain, self.text, self.onward)
        frame.setMaximumWidth(scaled(WIDTH))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame, 1000)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(1)
        self.write_texts()
        self.setFocusProxy(self.onward)

    def write_texts(self) -> None:
        """In the chosen language."""
        self._title.setText(tr("The data folder is repaired"))
        self._explain.setText(tr("Read what is said here, and keep it: it is shown once."))
        self.text.setAccessibleName(tr("What came of repairing"))
        self.text.setPlainText("\n\n".join(line.say(language.code) for line in self._done.lines()))
        self.onward.setText(tr("Go on"))
