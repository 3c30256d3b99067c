"""One field of a form: its name, its editor, its hint under it, and what is wrong with it, on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from aftercare.ui.forms.editors import Editor
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label

LINES = ("hint", "notice", "error")  # what may stand under an editor, as roles of labels
UNDER = 2  # its place: under the name and the editor


class FieldCell(QWidget):
    """The name stands above the editor, which `make` makes inside the cell: nothing is pushed aside
    by a long one.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        make: Callable[[QWidget], Editor],
        hint: str,
        mark: str = "",
    ) -> None:
        super().__init__(parent)
        self.hide()
        editor = make(self)
        self.editor, self.hint = editor, hint
        self._under = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.title = label(f"{mark}{title}{' *' if editor.field.required else ''}", wrap=True)
        self.title.setBuddy(editor)
        layout.addWidget(self.title)
        layout.addWidget(editor)
        self._lines: dict[str, QLabel] = {}  # under the editor, by role; most fields need none
        self._say("hint", hint)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        editor.explain(hint)

    def _say(self, role: str, text: str) -> None:
        """A line under the editor: the hint, what is noted, what is wrong, in this order."""
        if role not in self._lines:
            if not text:
                return
            before = sum(LINES.index(other) < LINES.index(role) for other in self._lines)
            self._lines[role] = label("", role, wrap=True)
            self._under.insertWidget(UNDER + before, self._lines[role])
        self._lines[role].setText(text)
        self._lines[role].setVisible(bool(text))

    def _said(self, role: str) -> str:
        return self._lines[role].text() if role in self._lines else ""

    def can_be_emptied(self, act: Callable[[], object]) -> None:
        """What stands in it could not be read: a button makes it nothing."""
        self.editor.add(button(tr("Empty it"), act))

    @property
    def wrong(self) -> str:
        """What is wrong with it, as it stands on it."""
        return self._said("error")

    def note(self, text: str) -> None:
        """What is asked or told of what stands in it; "" for nothing."""
        if text != self._said("notice"):
            self._say("notice", text)
            self.editor.explain(f"{text} {self.hint}".strip())

    def say_wrong(self, text: str) -> None:
        """What is wrong with it, for the eye and for a screen reader; "" for nothing."""
        if text == self._said("error"):
            return
        self._say("error", text)
        for part in self.editor.inputs():
            part.setProperty("wrong", bool(text))
            part.style().unpolish(part)
            part.style().polish(part)
        self.editor.explain(f"{text} {self.hint}".strip() if text else self.hint)
