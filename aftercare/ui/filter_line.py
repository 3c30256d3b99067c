"""The line by which what is in sight is filtered as one types: Down goes to what is left, Enter opens
its first row, Escape shows everything again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from aftercare.ui.language import tr
from aftercare.ui.theme import scaled

WIDTH = 250  # pixels


def typed_letter(event: QKeyEvent) -> bool:
    """Whether a key is a letter, digit or sign that is typed, and no command."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.text().isprintable() and bool(event.text().strip())


class FilterLine(QLineEdit):
    """`changed` is called with every letter, `left` when the keyboard is to go to the rows, `opened`
    when the chosen one is to be opened.
    """

    def __init__(
        self,
        changed: Callable[[], object],
        left: Callable[[], object],
        opened: Callable[[], object],
    ) -> None:
        super().__init__()
        self._left, self._opened = left, opened
        self.setFixedWidth(scaled(WIDTH))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(lambda _: changed())

    def write_texts(self, name: str, inside: str = "") -> None:
        """All texts in the chosen language."""
        self.setPlaceholderText(inside or tr("Type to filter"))
        self.setAccessibleName(name)

    def words(self) -> list[str]:
        """What every row that is left holds."""
        return self.text().casefold().split()

    def begin(self, text: str) -> None:
        """Letters that were typed on the rows go on here."""
        self.setFocus()
        self.setText(self.text() + text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._left()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._left()
                self._opened()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self._left()
            case _:
                super().keyPressEvent(event)
