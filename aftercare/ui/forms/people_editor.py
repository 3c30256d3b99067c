"""Fields that name people: those known of the case are offered as one types, and stand as chips; free
text stays possible.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from aftercare.casework.declaration import Field
from aftercare.ui.forms.editors import Editor, LineEditor
from aftercare.ui.forms.suggestions import Suggestions
from aftercare.ui.language import tr
from aftercare.ui.plain import tip
from aftercare.ui.wrapping_row import WrappingRow


class PersonLineEditor(LineEditor):
    """One person, or an agency, in a line."""

    def __init__(self, field: Field, name: str, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(field, name, parent)
        column = QVBoxLayout()
        self._layout.removeWidget(self._line)
        column.addWidget(self._line)
        column.addWidget(Suggestions(self, self._line, names, self._on_name))
        self._layout.addLayout(column)

    def _on_name(self, name: str) -> None:
        self._line.setText(name)
        self.on_edit()


class PeopleEditor(Editor):
    """Several people, each a chip: Enter or a comma ends a name, Backspace in the empty line takes
    the last one away.
    """

    def __init__(
        self,
        field: Field,
        name: str,
        names: Sequence[str],
        barred: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(field, parent)
        self._name, self._barred = name, barred
        self._names: list[str] = []
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._row = WrappingRow()
        column.addLayout(self._row)
        self._line = QLineEdit(self)
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(tr("A name, then Enter"))
        self._line.installEventFilter(self)
        column.addWidget(self._line)
        self._layout.addLayout(column)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._on_typed)
        self._line.editingFinished.connect(self._take)
        column.addWidget(Suggestions(self, self._line, names, self._on_name))
        self._chips: list[QPushButton] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._names:
                self._remove(self._names[-1])
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() and self._line.text().strip():
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _on_name(self, name: str) -> None:
        self._line.setText(name)
        self._take()

    def _on_typed(self, text: str) -> None:
        if text.rstrip().endswith((",", ";")):
            self._take()
        self.on_edit()

    def _take(self) -> None:
        """What was typed becomes a chip."""
        typed = self._line.text().strip(" ,;")
        self._line.clear()
        if typed and typed not in self._names:
            self._names.append(typed)
            self._show()
            self.on_edit()

    def _remove(self, name: str) -> None:
        self._names = [one for one in self._names if one != name]
        self._show()
        self._line.setFocus()
        self.on_edit()

    def _show(self) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for name in self._names:
            barred = self._barred(name)
            chip = QPushButton(f"{'⊘ ' if barred else ''}{name}  ✕")
            chip.setProperty("role", "barred" if barred else "chip")
            chip.setAutoDefault(False)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            said = tr("contact is prohibited") if barred else ""
            chip.setAccessibleName(f"{self._name}: {name} {said}".strip())
            tip(chip, tr("Take “{name}” away", name=name))
            chip.clicked.connect(partial(self._remove, name))
            self._row.addWidget(chip)
            self._chips.append(chip)
        self.updateGeometry()

    def inputs(self) -> list[QWidget]:
        return [self._line]

    def value(self) -> Any:
        typed = self._line.text().strip(" ,;")
        return [*self._names, *([typed] if typed and typed not in self._names else [])] or None

    def set_value(self, value: Any) -> None:
        self._names = list(value) if isinstance(value, list) else []
        self._line.clear()
        self._show()
