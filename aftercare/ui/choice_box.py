"""A box of which one of several is chosen, also by typing how it begins: no key opens the list while
one types.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

PAUSE = 1.5  # seconds after a letter, from which the next one begins anew
HELD = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


class ChoiceBox(QComboBox):
    """Letters that follow each other, a blank among them, choose the first whose text begins so; else
    the first with a word that does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._last = "", 0.0
        self._letters = 0

    def keep_short(self, letters: int) -> None:
        """From now on asks for room for so many letters alone, however long a term is: as wide as
        its place. The list that drops down shows it whole.

        Qt's own policy for this makes each box's list at once, where few are ever opened.
        """
        self._letters = letters

    def sizeHint(self) -> QSize:
        return self._short() if self._letters else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._short() if self._letters else super().minimumSizeHint()

    def _short(self) -> QSize:
        option, metrics = QStyleOptionComboBox(), self.fontMetrics()
        self.initStyleOption(option)
        room = QSize(self._letters * metrics.horizontalAdvance("X"), metrics.height() + 2)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, room, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        now, letter = time.monotonic(), event.text()
        if now - self._last > PAUSE:
            self._typed = ""
        types = letter.isprintable() and letter and (self._typed + letter).strip()
        if self.isEditable() or event.modifiers() & HELD or not types:
            super().keyPressEvent(event)
            return
        self._last = now
        place = self._beginning(self._typed + letter)
        if place < 0:  # another word, or the same letter once more: the next that begins so
            place = self._beginning(letter, self.currentIndex() + 1)
            self._typed = ""
        self._typed += letter
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)
        event.accept()

    def _beginning(self, typed: str, start: int = 0) -> int:
        """The first from `start` on, and then from the top, that begins so; -1 for none."""
        wanted, count = typed.strip().casefold(), self.count()
        order = [(start + step) % count for step in range(count)]
        texts = {place: self.itemText(place).casefold() for place in order}
        return next(
            (
                place
                for fits in (
                    lambda text: text.startswith(wanted),
                    lambda text: f" {wanted}" in text,
                )
                for place in order
                if texts[place] and fits(texts[place])
            ),
            -1,
        )
