"""One day of the agenda: its visits in order; takes a visit from another day or a client to be
planned.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QBrush, QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from aftercare.actions.caseload.agenda import Appointment, ToPlan
from aftercare.casework.dates import hour_said
from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import Colours
from aftercare.ui.whole_rows import WholeRows

ROW = Qt.ItemDataRole.UserRole


class DayList(QListWidget):
    """`day` is None for the list of those to be planned, of whom several can be chosen. `put` is
    called with what was dropped, `moved` with a visit and the days by which Alt and an arrow move
    it, `unplanned` with one that Delete takes off
    the day.
    """

    def __init__(
        self,
        colours: Colours,
        opened: Callable[[object], None],
        put: Callable[[list[object], date], None],
        moved: Callable[[Appointment, int], None],
        unplanned: Callable[[Appointment], None],
    ) -> None:
        super().__init__()
        self.day: date | None = None
        self._colours, self._put, self._moved = colours, put, moved
        self._unplanned = unplanned
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(True)
        self.setSpacing(1)
        WholeRows(self)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemActivated.connect(lambda item: opened(item.data(ROW)))

    def show_day(
        self, day: date | None, items: list[Appointment] | list[ToPlan], *, brief: bool = False
    ) -> None:
        """Shows a day; `brief` leaves out all but time and name."""
        self.day = day
        self.setWordWrap(not brief)
        before = {_same(row) for row in self.chosen()}
        self.clear()
        for one in items:
            text = (
                self._visit(one, brief=brief)
                if isinstance(one, Appointment)
                else self._to_plan(one)
            )
            item = QListWidgetItem(text)
            item.setData(ROW, one)
            tip(item, text)
            if isinstance(one, Appointment) and one.held:
                item.setForeground(QBrush(QColor(self._colours.quiet)))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
            self.addItem(item)
            if _same(one) in before:
                item.setSelected(True)
                self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.Select)

    def chosen(self) -> list[object]:
        """What the chosen lines stand for, in their order."""
        lines = sorted(self.selectedItems(), key=self.row)
        return [line.data(ROW) for line in lines]

    def choose(self, record: str) -> bool:
        """Chooses a visit of this day and takes the focus; whether it is here."""
        for place in range(self.count()):
            row = self.item(place).data(ROW)
            if isinstance(row, Appointment) and row.record == record:
                self.setCurrentRow(place)
                self.setFocus()
                return True
        return False

    @staticmethod
    def _visit(one: Appointment, *, brief: bool) -> str:
        mark = "✓ " if one.held else ""
        if brief:
            return f"{mark}{hour_said(one.at)} {one.name}"
        return f"{mark}{hour_said(one.at)}\n{one.name}\n{one.area}"

    @staticmethod
    def _to_plan(one: ToPlan) -> str:
        due = tr("due {day}", day=language.day_of_year(one.due.isoformat()))
        return f"{one.name}\n{one.area} · {due}"

    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        if isinstance(source, DayList) and source is not self and self.day:
            self._put(source.chosen(), self.day)
            # the agenda is read anew; nothing is taken away here
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        chosen = self.currentItem()
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and chosen:
            row = chosen.data(ROW)
            if isinstance(row, Appointment) and not row.held:
                self._moved(row, step)
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen:
            row = chosen.data(ROW)
            if isinstance(row, Appointment) and not row.held:
                self._unplanned(row)
            return
        super().keyPressEvent(event)


def _same(row: object) -> str:
    """What makes it the same line when the agenda is read anew."""
    if isinstance(row, Appointment):
        return row.record
    return row.case if isinstance(row, ToPlan) else ""
