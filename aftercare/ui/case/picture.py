"""What the pictures of a case share: a line that explains the signs, and an area that is drawn anew
from what was read.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.parts import label
from aftercare.ui.theme import Colours


class CasePicture(QWidget):
    """One picture of a case; `opened` gets the record that a person opens in it."""

    def __init__(self, colours: Colours, opened: Callable[[RecordRow], None]) -> None:
        super().__init__()
        self._colours, self._opened = colours, opened
        self._read: CaseRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._signs = label("", "quiet", wrap=True)
        layout.addWidget(self._signs)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._area, 1)
        self.setFocusProxy(self._area)

    @abstractmethod
    def title(self) -> str:
        """What a screen reader calls the picture, in the chosen language."""

    @abstractmethod
    def draw(self, read: CaseRead) -> QWidget:
        """The picture of a case; writes the line of signs that belongs to it."""

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._area.setAccessibleName(self.title())
        if self._read:
            self.show_read(self._read)

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        self._area.setWidget(QWidget())

    def show_read(self, read: CaseRead) -> None:
        """Shows the picture of a case."""
        self._read = read
        self._area.setWidget(self.draw(read))
