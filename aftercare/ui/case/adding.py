"""The buttons by which a part of a case is added to where it is shown; and, while nothing is written
there, the same as its next step.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftercare.casework.labels import kind_label
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button

Add = Callable[[str], object]


class Adding(QWidget):
    """A button for each kind."""

    def __init__(self, kinds: tuple[str, ...], add: Add) -> None:
        super().__init__()
        self.kinds, self._add = kinds, add
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._buttons = {kind: button("", partial(add, kind)) for kind in kinds}
        for key in self._buttons.values():
            row.addWidget(key)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        for kind, key in self._buttons.items():
            key.setText(_said(kind))

    def show_read(self, read: CaseRead) -> bool:
        """Whether anything of its kinds is written in a case: else the next step stands in the
        middle, and not here. In a case that was handed over nothing is added.
        """
        self.setEnabled(not (read.line and read.line.lost))
        written = any(read.of(kind) for kind in self.kinds)
        self.setVisible(written)
        return written

    def nothing_yet(self, title: str) -> EmptyScreen:
        """What stands there until something is written."""
        screen = EmptyScreen()
        screen.say(title)
        for place, kind in enumerate(self.kinds):
            key = screen.add(partial(self._add, kind), main=not place)
            key.setText(_said(kind))
            key.setEnabled(self.isEnabled())
        return screen


def _said(kind: str) -> str:
    return tr("Add: {what}", what=kind_label(kind, language.code))
