"""One editor for each type of field. All speak in the field's stored values; an empty editor gives
None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.field_values import is_number
from aftercare.casework.local_time import local
from aftercare.casework.typed_day import day_as_typed, moment_as_typed, typed_day, typed_moment
from aftercare.casework.vocabulary import FACTS, OTHER, term_label, terms_of
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.forms.day_button import DayButton
from aftercare.ui.forms.spelling import Spelling, suggestions
from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip
from aftercare.ui.screen import room
from aftercare.ui.theme import scaled
from aftercare.ui.value_text import shown_value
from aftercare.ui.wrapping_row import WrappingRow

NARRATIVE_HEIGHT, LINES_HEIGHT, TALLEST = 96, 64, 380
SHORTEST = 10  # letters of a choice that are in sight in the narrowest form


class Editor(QWidget):
    """What all editors have: `value`, `set_value`, and `on_edit`, called after every edit by the
    person.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.on_edit: Callable[[], None] = lambda: None
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    said = ""

    def explain(self, text: str) -> None:
        """What the field asks for, for the eye and for a screen reader."""
        self.said = text
        tip(self, text)
        proxy = self.focusProxy()
        if proxy:
            proxy.setAccessibleDescription(text)

    def inputs(self) -> list[QWidget]:
        """What one types into or chooses from; the first of them where there are many."""
        proxy = self.focusProxy()
        return [proxy] if proxy else []

    def _hold(self, widget: QWidget, name: str) -> None:
        widget.setAccessibleName(name)
        self._layout.addWidget(widget)
        self.setFocusProxy(widget)

    def add(self, widget: QWidget) -> None:
        """Puts something beside it."""
        self._layout.addWidget(widget)

    def value(self) -> Any:
        """The stored form of what stands in the editor, or None."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Shows a stored value; `on_edit` is not called."""
        raise NotImplementedError


class _Prose(QPlainTextEdit):
    """Long text in which Tab goes on to the next field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with what a misspelt word may be above it."""
        menu = self.createStandardContextMenu()
        cursor = self.cursorForPosition(event.pos())
        cursor.select(cursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        first = menu.actions()[0] if menu.actions() else None
        for better in suggestions(word):
            action = QAction(better, menu)
            action.triggered.connect(lambda _, better=better: cursor.insertText(better))
            menu.insertAction(first, action) if first else menu.addAction(action)
        menu.exec(event.globalPos())


class LineEditor(Editor):
    """A line of text, or a number typed as one."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line = QLineEdit(self)
        self._hold(self._line, name)
        if field.type is FieldType.DATE:
            self._line.setPlaceholderText(tr("2/11/2026, today, +3, friday"))
            self._line.setMinimumWidth(scaled(110))
            day = DayButton(self, name, self._stored, self._on_day)
            day.open_from(self._line)
            self._layout.addWidget(day)
        self._line.textEdited.connect(lambda _: self.on_edit())
        self._line.editingFinished.connect(self._on_finished)

    def _stored(self) -> str:
        """What is typed, as it is stored."""
        return typed_day(self._line.text(), datetime.now().astimezone().date())

    def _on_day(self, day: str) -> None:
        self._line.setText(day_as_typed(day))
        self._line.setFocus()
        self.on_edit()

    def _on_finished(self) -> None:
        """What was typed for a day is shown as it was understood."""
        if self.field.type is FieldType.DATE and self._line.text().strip():
            self.set_value(self.value())

    def value(self) -> Any:
        typed = self._line.text().strip()
        if not typed:
            return None
        if self.field.type is FieldType.DATE:
            return typed_day(typed, datetime.now().astimezone().date(), fact=self.field.fact)
        if self.field.type in (FieldType.INTEGER, FieldType.DURATION):
            return int(typed) if is_number(typed) else typed
        if self.field.type is FieldType.MONEY:
            try:
                return float(typed) if "." in typed else int(typed)
            except ValueError:
                return typed
        return typed

    def set_value(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if self.field.type is FieldType.DATE:
            text = day_as_typed(text)
        if self.field.fact and text in FACTS:
            text = term_label("fact", text, language.code)
        self._line.setText(text)


class ProseEditor(Editor):
    """Long text, or several lines of which each is one value."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._text = _Prose(self)
        lines = field.type is FieldType.TEXT_LIST
        self._least = LINES_HEIGHT if lines else NARRATIVE_HEIGHT
        self._text.setFixedHeight(scaled(self._least))
        self._spelling = None if lines else Spelling(self._text.document())
        self._text.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        if lines:
            self._text.setPlaceholderText(tr("One a line"))
        self._hold(self._text, name)
        self._quiet = False
        self._text.textChanged.connect(self._on_changed)

    def _grow(self) -> None:
        """The field grows with a long text, up to half a screen."""
        lines = int(self._text.document().size().height())
        height = lines * self._text.fontMetrics().lineSpacing() + 22
        self._text.setFixedHeight(
            max(scaled(self._least), min(height, scaled(TALLEST), room(self).height() // 2))
        )

    def _on_changed(self) -> None:
        if not self._quiet:
            self.on_edit()

    def value(self) -> Any:
        text = self._text.toPlainText()
        if self.field.type is FieldType.TEXT_LIST:
            return [line.strip() for line in text.splitlines() if line.strip()] or None
        return (text.strip() and text) or None

    def set_value(self, value: Any) -> None:
        self._quiet = True
        self._text.setPlainText("\n".join(value) if isinstance(value, list) else value or "")
        self._quiet = False


class ChoiceEditor(Editor):
    """A term of a vocabulary (with "other" to specify), yes or no, or one of given objects."""

    def __init__(
        self,
        field: Field,
        name: str,
        choices: Mapping[Any, str],
        parent: QWidget | None = None,
        *,
        other: bool = False,
    ) -> None:
        super().__init__(field, parent)
        self._box = ChoiceBox(self)
        self._box.keep_short(SHORTEST)
        self._box.addItem("", None)
        for value, text in choices.items():
            self._box.addItem(text, value)
        if other:
            self._box.addItem(tr("Other…"), OTHER)
        self._hold(self._box, name)
        self._name = name
        self._other: QLineEdit | None = None
        self._box.activated.connect(lambda _: self._on_chosen())

    def _show_other(self) -> None:
        """The line in which "other" is specified, while it is chosen."""
        chosen = self._box.currentData() == OTHER
        if chosen and self._other is None:
            self._other = QLineEdit(self)
            self._other.setAccessibleName(f"{self._name}: {tr('Other…')}")
            self._other.setPlaceholderText(tr("Say what"))
            self._layout.addWidget(self._other)
            self._other.textEdited.connect(lambda _: self.on_edit())
        if self._other:
            self._other.setVisible(chosen)

    def offer(self, choices: Mapping[Any, str]) -> None:
        """Offers further ones, known only now; what is chosen stays."""
        for value, text in choices.items():
            if self._box.findData(value) < 0:
                self._box.addItem(text, value)

    def _on_chosen(self) -> None:
        self._show_other()
        self.on_edit()

    def value(self) -> Any:
        chosen = self._box.currentData()
        said = self._other.text().strip() if self._other else ""
        return OTHER + said if chosen == OTHER else chosen

    def set_value(self, value: Any) -> None:
        said = ""
        if isinstance(value, str) and value.startswith(OTHER):
            value, said = OTHER, value[len(OTHER) :]
        place = self._box.findData(value)
        if place < 0:
            self._box.addItem(shown_value(self.field, value, {}), value)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)
        self._show_other()
        if self._other:
            self._other.setText(said)


class TermsEditor(Editor):
    """Several terms of a vocabulary, each a button that stays pressed."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._buttons: dict[str, QPushButton] = {}
        row = WrappingRow()
        self._layout.addLayout(row)
        labels = {
            term: term_label(field.vocabulary, term, language.code)
            for term in terms_of(field.vocabulary)
        }
        for term, text in labels.items():
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(lambda _: self.on_edit())
            row.addWidget(button)
            self._buttons[term] = button
        first = next(iter(self._buttons.values()), None)
        if first:
            self.setFocusProxy(first)

    def value(self) -> Any:
        return [term for term, button in self._buttons.items() if button.isChecked()] or None

    def set_value(self, value: Any) -> None:
        for term, button in self._buttons.items():
            button.setChecked(term in (value or ()))


class MomentEditor(Editor):
    """A date and time in this computer's time zone, typed as one line; "now" is a button away."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(tr("2/11 14:30, today 9:00"))
        self._line.setMinimumWidth(scaled(150))
        self._hold(self._line, name)
        now = QPushButton(tr("Now"), self)
        now.setAutoDefault(False)
        now.setAccessibleName(f"{name}: {tr('Now')}")
        now.clicked.connect(self._on_now)
        now.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # “now” can be typed
        self._day = DayButton(self, name, self._stored, self._on_day)
        self._day.open_from(self._line)
        self._layout.addWidget(self._day)
        self._layout.addWidget(now)
        self._kept: tuple[str, str] = ("", "")
        self._line.textEdited.connect(lambda _: self.on_edit())
        self._line.editingFinished.connect(self._on_finished)

    def _stored(self) -> str:
        """What is typed, as "YYYY-MM-DD HH:MM" where it is a moment."""
        return typed_moment(self._line.text(), datetime.now().astimezone())

    def _on_day(self, day: str) -> None:
        hour = self._line.text().strip()[-5:] if ":" in self._line.text() else "09:00"
        self._line.setText(f"{day_as_typed(day)} {hour}")
        self._line.setFocus()
        self.on_edit()

    def _on_finished(self) -> None:
        """What was typed is shown as it was understood."""
        self._line.setText(moment_as_typed(self._stored()))

    def _on_now(self) -> None:
        self._line.setText(moment_as_typed(datetime.now().astimezone().isoformat()))
        self.on_edit()

    def value(self) -> Any:
        typed = self._line.text().strip()
        if not typed:
            return None
        if typed == self._kept[0]:
            return self._kept[1]
        moment = QDateTime.fromString(
            typed_moment(typed, datetime.now().astimezone()), "yyyy-MM-dd HH:mm"
        )
        if not moment.isValid():
            return typed
        return local(datetime.fromisoformat(moment.toString("yyyy-MM-ddTHH:mm:ss"))).isoformat()

    def set_value(self, value: Any) -> None:
        shown = ""
        if isinstance(value, str):
            try:
                datetime.fromisoformat(value)
                shown = moment_as_typed(value)
            except ValueError:
                shown = value
            self._kept = (shown, value)
        self._line.setText(shown)


def make_editor(
    field: Field,
    name: str,
    people: Mapping[str, str],
    records: Mapping[str, str],
    parent: QWidget | None = None,
) -> Editor:
    """The editor for `field`. `people` and `records` are the choices (id -> name) of fields that
    refer to them. With its `parent` from the beginning it is made in a third of the time.
    """
    match field.type:
        case FieldType.NARRATIVE | FieldType.TEXT_LIST:
            return ProseEditor(field, name, parent)
        case FieldType.VOCABULARY:
            terms = [*terms_of(field.vocabulary), *(FACTS if field.fact else ())]
            labels = {term: term_label(field.vocabulary, term, language.code) for term in terms}
            return ChoiceEditor(field, name, labels, parent, other=True)
        case FieldType.VOCABULARY_LIST:
            return TermsEditor(field, name, parent)
        case FieldType.BOOLEAN:
            return ChoiceEditor(field, name, {True: tr("Yes"), False: tr("No")}, parent)
        case FieldType.PERSON:
            return ChoiceEditor(field, name, people, parent)
        case FieldType.RECORD:
            return ChoiceEditor(field, name, records, parent)
        case FieldType.MOMENT:
            return MomentEditor(field, name, parent)
        case _:
            return LineEditor(field, name, parent)


def alignment() -> Qt.AlignmentFlag:
    """Where labels stand beside their editors."""
    return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
