"""Every key: of what is in front, of the screen in sight, and of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from aftercare.casework.wording import Words, words
from aftercare.ui.commands.command import Command, keys_in, keys_said
from aftercare.ui.language import language, tr
from aftercare.ui.parts import label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE

# keys of lists and fields, which no command has
USUAL: tuple[tuple[str, Words], ...] = (
    ("Return", words("Open the row, or press the main button")),
    ("Esc", words("Close what is in front; what was typed stays kept")),
    ("Tab", words("To the next field or button")),
    ("Space", words("Press the button that has the keyboard")),
    ("Home", words("To the first row")),
    ("End", words("To the last row")),
)


class KeysSheet(Sheet):
    """`screen` are the commands that can be done on the screen in sight, `window` those of the
    window; `front` is the dialog it is opened over, if any.
    """

    def __init__(
        self,
        parent: QWidget,
        screen: Iterable[Command],
        window: Iterable[Command],
        front: QWidget | None = None,
    ) -> None:
        super().__init__(parent, tr("Every key"), 620)
        self.setProperty("topic", "keys")
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        if front:
            own = {keys: said for keys, said in keys_in(front).items() if said}
            self._add(front.windowTitle(), own.items())
        self._add(tr("On this screen"), self._said(screen))
        self._add(tr("Everywhere"), self._said(window))
        self._add(
            tr("In lists and forms"),
            [(keys, said.say(language.code)) for keys, said in USUAL],
        )
        self.body.addLayout(grid)
        self.body.addStretch()

    @staticmethod
    def _said(commands: Iterable[Command]) -> list[tuple[str, str]]:
        return [(one.keys, one.title.say(language.code)) for one in commands if one.keys]

    def _add(self, title: str, keys: Iterable[tuple[str, str]]) -> None:
        some = list(keys)
        if not some:
            return
        row = self._grid.rowCount()
        self._grid.addWidget(label(title, "heading", wrap=True), row, 0, 1, 2)
        for place, (key, said) in enumerate(some, row + 1):
            self._grid.addWidget(label(keys_said(key)), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(said, wrap=True), place, 1)
