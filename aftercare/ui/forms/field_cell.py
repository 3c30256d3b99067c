"""One field of a form: its name, its editor, its hint under it, and what is wrong with it, on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftercare.ui.forms.editors import Editor
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label


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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.title = label(f"{mark}{title}{' *' if editor.field.required else ''}", wrap=True)
        self.title.setBuddy(editor)
        layout.addWidget(self.title)
        layout.addWidget(editor)
        self._hint = label(hint, "hint", wrap=True)
        if not hint:
            self._hint.hide()
        layout.addWidget(self._hint)
        self._noted = label("", "notice", wrap=True)
        layout.addWidget(self._noted)
        self._noted.hide()
        self._wrong = label("", "error", wrap=True)
        self._wrong.hide()
        layout.addWidget(self._wrong)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        editor.explain(hint)

    def can_be_emptied(self, act: Callable[[], object]) -> None:
        """What stands in it could not be read: a button makes it nothing."""
        self.editor.add(button(tr("Empty it"), act))

    @property
    def wrong(self) -> str:
        """What is wrong with it, as it stands on it."""
        return self._wrong.text()

    def note(self, text: str) -> None:
        """What is asked or told of what stands in it; "" for nothing."""
        if text != self._noted.text():
            self._noted.setText(text)
            self._noted.setVisible(bool(text))
            self.editor.explain(f"{text} {self.hint}".strip())

    def say_wrong(self, text: str) -> None:
        """What is wrong with it, for the eye and for a screen reader; "" for nothing."""
        if text == self._wrong.text():
            return
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        for part in self.editor.inputs():
            part.setProperty("wrong", bool(text))
            part.style().unpolish(part)
            part.style().polish(part)
        self.editor.explain(f"{text} {self.hint}".strip() if text else self.hint)
