"""What the pictures of a case share: a line that explains the signs, and an area that is drawn anew
from what was read.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from aftercare.store.records import RecordRow
from aftercare.ui.case.adding import Add, Adding
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.case.record_menu import RecordMenu
from aftercare.ui.parts import label
from aftercare.ui.theme import Colours


class CasePicture(QWidget):
    """One picture of a case; `opened` gets the record that a person opens in it, `add` the kind
    of one that is to be written.
    """

    kinds: tuple[str, ...] = ()  # what is drawn in it, and added to it

    def __init__(
        self, colours: Colours, opened: Callable[[RecordRow], None], add: Add = lambda _: None
    ) -> None:
        super().__init__()
        self._colours, self._opened = colours, opened
        self.menu: RecordMenu | None = None  # of the records in it
        self._read: CaseRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._signs = label("", "quiet", wrap=True)
        self._adding = Adding(self.kinds, add)
        head = QHBoxLayout()
        head.addWidget(self._signs, 1)
        head.addWidget(self._adding)
        layout.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._area, 1)
        self.setFocusProxy(self._area)

    @abstractmethod
    def title(self) -> str:
        """What a screen reader calls the picture, in the chosen language."""

    @abstractmethod
    def nothing_said(self) -> str:
        """What is said while nothing of its kinds is written."""

    @abstractmethod
    def draw(self, read: CaseRead) -> QWidget:
        """The picture of a case; writes the line of signs that belongs to it."""

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._area.setAccessibleName(self.title())
        self._adding.write_texts()
        if self._read:
            self.show_read(self._read)

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        self._area.setWidget(QWidget())

    def show_read(self, read: CaseRead) -> None:
        """Shows the picture of a case."""
        self._read = read
        drawn = self.draw(read)
        if not self._adding.show_read(read):
            self._signs.setText("")
            drawn = self._adding.nothing_yet(self.nothing_said())
        self._area.setWidget(drawn)
        for key in drawn.findChildren(QPushButton):
            row = getattr(key, "record", None)
            if self.menu and row is not None:
                self.menu.offer_on(key, partial(_same, row))


def _same(row: RecordRow) -> RecordRow:
    return row
