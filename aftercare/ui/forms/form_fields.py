"""The fields of a form under each other, short ones two abreast where there is room; what is asked
less often is folded away under its own heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from aftercare.ui.forms.field_cell import FieldCell
from aftercare.ui.forms.sections import WIDE
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import LARGE, SPACE, scaled

ABREAST = 460  # pixels of the fields, from which on two stand beside each other
NAMED = 4  # fields that a folded heading names
MARGIN, SHORTEST = 48, 160  # pixels: around its text, and of the shortest


class Part:
    """Fields under one heading. A `folded` one shows them once it was opened."""

    def __init__(self, title: str, cells: Sequence[FieldCell], *, folded: bool = False) -> None:
        self.title, self.cells, self.folded = title, list(cells), folded


class FormFields(QWidget):
    """Shows parts; `other` stands under them, over the whole width.

    It stands in its `FormBody` before a field is made in it: each widget that comes to another
    parent later is dressed anew.
    """

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SPACE, 0)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._parts: list[Part] = []
        self._made: list[QWidget] = []  # headings, made anew each time
        self._others: list[tuple[str, QWidget]] = []
        self._abreast = 0
        self._opened: set[str] = set()

    def add_other(self, title: str, other: QWidget) -> None:
        """What is no field stands under them."""
        self._others.append((title, other))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Shows these, and no other field."""
        self._parts = list(parts)
        self._arrange()

    def open_all(self) -> None:
        """Unfolds whatever is folded."""
        self._opened |= {part.title for part in self._parts}
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fit_abreast() != self._abreast:
            self._arrange()

    def _fit_abreast(self) -> int:
        return 2 if scaled(100) < LARGE and self.width() >= scaled(ABREAST) else 1

    def _arrange(self) -> None:
        """Places everything anew, in the order in which the keyboard then goes through it."""
        self._abreast = abreast = self._fit_abreast()
        for shown in (*self.findChildren(FieldCell), *(other for _, other in self._others)):
            self._grid.removeWidget(shown)  # an item that is taken out would outlive its place
        for made in self._made:
            self._grid.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._made = []
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)
        placed: list[QWidget] = []
        seen = set[FieldCell]()
        row = 0
        for part in self._parts:
            row = self._put(part, row, placed)
            seen |= set(self._seen(part))
        for cell in self.findChildren(FieldCell):
            cell.setVisible(cell in seen)
        for title, other in self._others:
            if title:
                heading = self._heading(title)
                self._grid.addWidget(heading, row, 0, 1, abreast)
                row += 1
            self._grid.addWidget(other, row, 0, 1, abreast)
            placed.append(other)
            row += 1
        for at in range(self._grid.rowCount()):
            self._grid.setRowStretch(at, 1 if at == row else 0)
        _chain(placed)

    def _seen(self, part: Part) -> list[FieldCell]:
        """The fields of a part that are in sight: of a folded one those that hold something."""
        if not part.folded or part.title in self._opened:
            return part.cells
        return [cell for cell in part.cells if cell.editor.value() is not None or cell.wrong]

    def _put(self, part: Part, row: int, placed: list[QWidget]) -> int:
        """Places a part from `row` on; returns the row after it."""
        seen = self._seen(part)
        if not part.cells:
            return row
        if part.title or len(seen) < len(part.cells):
            left = [cell for cell in part.cells if cell not in seen]
            heading = self._fold(part, left) if left else self._heading(part.title)
            self._grid.addWidget(heading, row, 0, 1, self._abreast)
            placed.append(heading)
            row += 1
        column = 0
        for cell in seen:
            wide = cell.editor.field.type in WIDE or self._abreast == 1
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(
                cell, row, column, 1, self._abreast if wide else 1, Qt.AlignmentFlag.AlignTop
            )
            placed.append(cell)
            column = 0 if wide else (column + 1) % self._abreast
            row += column == 0
        return row + (column > 0)

    def _heading(self, title: str) -> QWidget:
        made = label(title, "section", wrap=True)
        self._made.append(made)
        return made

    def _fold(self, part: Part, left: Sequence[FieldCell]) -> QPushButton:
        """A heading that opens what is under it."""
        names = [cell.title.text() for cell in left]
        some = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        whole = f"▸ {part.title or tr('More')}: {some}"
        room = max(self.width() - scaled(MARGIN), scaled(SHORTEST))
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        made = button(shown, lambda: self._unfold(part.title), "plain")
        made.setAccessibleName(whole)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._made.append(made)
        return made

    def _unfold(self, title: str) -> None:
        self._opened.add(title)
        part = next((one for one in self._parts if one.title == title), None)
        first = next((cell for cell in part.cells if not cell.isVisible()), None) if part else None
        self._arrange()
        if first:
            first.editor.setFocus()


def _chain(placed: Sequence[QWidget]) -> None:
    """The keyboard goes through them in their order."""
    stops = [
        stop
        for one in placed
        for stop in (one, *one.findChildren(QWidget))
        if stop.window() is placed[0].window()
        and stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        and stop.focusProxy() is None
    ]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


class FormBody(Fitting):
    """Scrolls the fields. The one with the keyboard is wholly in sight, with its name and hint."""

    _focused: QWidget | None = None

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bring)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now and self.inside.isAncestorOf(now):
            if self._focused:
                self._focused.removeEventFilter(self)
            self._focused = _cell_around(now) or now
            self._focused.installEventFilter(self)
            self._soon.start(0)
        super()._on_focus(old, now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._focused and event.type() == QEvent.Type.Resize:
            self._soon.start(0)  # it grows with what is typed
        return super().eventFilter(watched, event)

    def _bring(self) -> None:
        focused = self._focused
        if focused and focused.isVisible():
            if focused.height() <= self.viewport().height():
                self.ensureWidgetVisible(focused, SPACE, SPACE)
            else:
                self._on_cursor()


def _cell_around(widget: QWidget) -> QWidget | None:
    around: QWidget | None = widget
    while around is not None and not isinstance(around, FieldCell):
        around = around.parentWidget()
    return around
