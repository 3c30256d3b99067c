"""What a screen says that has nothing to show: why, and the next step as a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE, scaled

WIDTH, NARROW = 460, 190  # pixels of its text; in a narrow place


class EmptyScreen(QWidget):
    """In the middle of its place: a heading, a sentence, and buttons. It takes no keyboard of its
    own; its first button does. `narrow`: in a column beside something else.
    """

    def __init__(self, *, narrow: bool = False) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(1)
        self._title = label("", "heading", wrap=True)
        self._more = label("", "quiet", wrap=True)
        column = QWidget()
        column.setMaximumWidth(scaled(NARROW if narrow else WIDTH))
        texts = QVBoxLayout(column)
        texts.setContentsMargins(0, 0, 0, 0)
        for text in (self._title, self._more):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            texts.addWidget(text)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        layout.addLayout(across)
        self._keys = QHBoxLayout()
        self._keys.addStretch(1)
        self._keys.addStretch(1)
        layout.addLayout(self._keys)
        layout.addStretch(2)

    def add(self, act: Callable[[], object], *, main: bool = False) -> QPushButton:
        """A next step; its text is written by whoever adds it."""
        key = button("", act, "main" if main else "")
        self._keys.insertWidget(self._keys.count() - 1, key)
        if self.focusProxy() is None:
            self.setFocusProxy(key)
        return key

    def say(self, title: str, more: str = "") -> None:
        """Why nothing is here."""
        self._title.setText(title)
        self._more.setText(more)
        self._more.setVisible(bool(more))

    def setText(self, text: str) -> None:
        """The one sentence, where there is no heading."""
        self.say(text)

    def text(self) -> str:
        """What is said."""
        return " ".join(part for part in (self._title.text(), self._more.text()) if part)
