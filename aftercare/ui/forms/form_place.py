"""The place of a form in the window: beside what must be known of the client, and open while other
screens are looked at.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from aftercare.ui.desk import Desk
from aftercare.ui.forms.case_strip import CaseStrip
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE, scaled

if TYPE_CHECKING:
    from aftercare.store.casebook import Written

BESIDE = 860  # pixels in the usual text, from which on the strip stands at the left of the form
SHARES = (2, 3)  # of the strip and of the form
LOW = 460  # pixels: where less is left, the strip is not over the form either


class PlacedForm(QFrame):
    """A form as its place knows it: `title` names what is written, of which `case` ("" for the
    directory), of whom, of which `kind`, and `key` its draft.

    Signals: `ended` with the form and what it wrote, or None; `part_asked` with the place of a part
    of the case's page.
    """

    ended = Signal(object, object)
    part_asked = Signal(int)
    title = case = client = kind = key = ""

    @abstractmethod
    def holds_draft(self) -> bool:
        """Whether something stands in it that is kept as a draft."""

    @abstractmethod
    def is_over(self) -> bool:
        """Whether it was saved or closed."""

    @abstractmethod
    def reject(self) -> None:
        """Closes it; what was typed stays as a draft."""

    @abstractmethod
    def say(self, text: str) -> None:
        """Says something beside its title, until something is typed."""

    @abstractmethod
    def begin(self, at: str = "") -> None:
        """The keyboard begins at a field, the first that is asked for where none is named."""

    @abstractmethod
    def again(self, *, front: bool) -> Callable[[FormPlace], None]:
        """What opens the same form in another place, with all that is typed."""


class FormPlace(QWidget):
    """One form at a time, at its left the strip of its case.

    Signals: `asked` when the form is to be in front; `changed` when there is another form or none;
    `left` with the form that is over and what it wrote, or None; `case_asked` with a case and the
    place of a part of its page, -1 for whichever is there.
    """

    asked = Signal()
    changed = Signal()
    left = Signal(object, object)
    case_asked = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form: PlacedForm | None = None
        self._at: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.strip = CaseStrip(desk, lambda: self._ask_for_case(-1))
        self._row.addWidget(self.strip, SHARES[0])

    def show_form(self, form: PlacedForm, *, front: bool = True, at: str = "") -> None:
        """Opens a form here, the keyboard `at` a field. Another that is open stays as a draft, and
        that is said.
        """
        before = self.form
        if before and not before.is_over():
            kept = before.title if before.holds_draft() else ""
            self.form = None
            before.reject()
            if kept:
                form.say(tr("“{what}” is kept as a draft.", what=kept))
        self.form = form
        form.setParent(self)
        self._row.addWidget(form, SHARES[1])
        form.ended.connect(self._on_ended)
        form.part_asked.connect(self._ask_for_case)
        self.strip.show_case(form.case, form.client)
        self._lay_out()
        form.show()
        self.changed.emit()
        if front:
            self.asked.emit()
            form.begin(at)

    def _let_go_of_earlier(self, last: PlacedForm) -> None:
        """Forms that are over hold some megabytes each. Whatever an earlier one asked for has been
        answered when the next is over.
        """
        for form in self.children():
            if isinstance(form, PlacedForm) and form.is_over() and form is not last:
                form.deleteLater()

    def go_on(self) -> None:
        """Brings the open form to the front, at the field where one was."""
        if self.form:
            self.asked.emit()
            focused = self._at if self._at and isValid(self._at) else None
            (focused or self.form).setFocus()

    def carry(self) -> Callable[[FormPlace], None] | None:
        """What opens the same form in another place, as when all screens are made anew in another
        language; None where none is open.
        """
        form = self.form
        if form is None:
            return None
        return form.again(front=self.isVisible())

    def note_focus(self) -> None:
        """Remembers the field with the keyboard, before another screen comes to the front."""
        focused = QApplication.focusWidget()
        if focused and self.form and self.form.isAncestorOf(focused):
            self._at = focused

    def _ask_for_case(self, part: int) -> None:
        if self.form and self.form.case:
            self.case_asked.emit(self.form.case, part)

    def _on_ended(self, form: PlacedForm, written: Written | None) -> None:
        self._row.removeWidget(form)
        self._at = None
        self._let_go_of_earlier(form)
        if form is self.form:
            self.form = None
            self.strip.clear()
            self.changed.emit()
            self.left.emit(form, written)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Beside each other where there is room; else the strip over the form, as short as it can
        be.
        """
        beside = self.width() >= scaled(BESIDE)
        self.strip.fold(not beside)
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._row.setStretch(0, SHARES[0] if beside else 0)
        known = bool(self.form and self.form.case)
        self.strip.setVisible(known and (beside or self.height() >= scaled(LOW)))


class OpenFormBar(QFrame):
    """Says over another screen which form is still open, and brings it back."""

    def __init__(self, place: FormPlace) -> None:
        super().__init__()
        self._place = place
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, SPACE // 2, 3 * SPACE, SPACE // 2)
        self._text = label("", wrap=True)
        row.addWidget(self._text, 1)
        self._go_on = button("", place.go_on)
        row.addWidget(self._go_on)
        self.hide()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        form = self._place.form
        self._text.setText(tr("Not finished: {what}", what=form.title) if form else "")
        self._go_on.setText(tr("Go on with it (F6)"))

    def show_unless(self, *, front: bool) -> None:
        """Shows itself while a form is open that is not in front."""
        self.write_texts()
        self.setVisible(not front and self._place.form is not None)


def place_for(inside: QWidget) -> FormPlace | None:
    """The place for forms in the window that a widget stands in, or that the sheet around it is
    over.
    """
    top = inside
    while (above := top.parentWidget()) is not None:
        top = above
    return top.findChild(FormPlace)
