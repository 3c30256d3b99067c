"""Today: what is due in all cases, most overdue first, each with its reason; Enter records the visit for the row."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from aftercare.actions.list_cases import CaseLine, list_cases, list_due
from aftercare.casework.due import RULE_NAMES, Due
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, empty, label
from aftercare.ui.theme import SPACE, Colours


class DueLine(NamedTuple):
    """One row: something due, and the case it is for."""

    due: Due
    case: CaseLine


def read_today(casebook: Casebook) -> list[DueLine]:
    """Everything due, with its cases."""
    now = datetime.now().astimezone()
    cases = {line.case: line for line in list_cases(casebook, now)}
    lines = [DueLine(item, cases[item.case]) for item in list_due(casebook, now) if item.case in cases]
    return sorted(lines, key=lambda line: (-line.due.overdue_days, line.case.area, line.case.name))


class TodayPage(QWidget):
    """The worker's first screen."""

    def __init__(self, desk: Desk, colours: Colours, visit: object, open_case: object) -> None:
        super().__init__()
        self._desk, self._colours, self._visit, self._open_case = desk, colours, visit, open_case
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        head = QHBoxLayout()
        self._title = label("", "title")
        head.addWidget(self._title)
        head.addStretch()
        self._open_button = button("", self._on_open)
        self._visit_button = button("", self._on_visit, "main")
        head.addWidget(self._open_button)
        head.addWidget(self._visit_button)
        layout.addLayout(head)
        self._summary = label("", "quiet")
        layout.addWidget(self._summary)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(5)
        self._table = Table("", self._rows, {0: 205, 1: 185, 2: 125, 3: 165}, lambda _: self._on_visit())
        self._empty = empty("")
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._why = label("", "notice", wrap=True)
        layout.addWidget(self._why)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_reason())
        self.setFocusProxy(self._table)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        today = datetime.now().astimezone().date()
        self._title.setText(tr("Today, {day}", day=language.day(today.isoformat())))
        self._visit_button.setText(tr("Record visit"))
        self._visit_button.setToolTip(tr("Enter on a row"))
        self._open_button.setText(tr("Open case"))
        self._open_button.setShortcut("Ctrl+O")
        self._empty.setText(tr("Nothing is due within the next seven days. Open the caseload to plan ahead (Ctrl+2)."))
        self._rows.set_headings(tr("Due"), tr("Client"), tr("Area"), tr("What"), tr("Why"))
        self._table.setAccessibleName(tr("What is due"))
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows the rows."""
        self._desk.ask(read_today, self._show)

    def _show(self, lines: list[DueLine]) -> None:
        place = self._table.currentIndex().row()
        self._rows.show_rows([(line, self._cells(line)) for line in lines])
        late = sum(line.due.overdue_days > 0 for line in lines)
        self._summary.setText(tr("{late} overdue, {soon} due within seven days", late=late, soon=len(lines) - late))
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines:
            self._table.selectRow(min(max(place, 0), len(lines) - 1))
        self._show_reason()

    def _cells(self, line: DueLine) -> list[Cell]:
        late = line.due.overdue_days
        day = language.day_of_year(line.due.due.isoformat())
        when = tr("{n} days late · {day}", day=day, n=late) if late > 0 else day
        return [
            Cell(when, colour=self._colours.late if late > 0 else "", bold=late > 0, order=line.due.due.isoformat()),
            Cell(line.case.name + (" ⚠" if line.case.conflicts else "")),
            Cell(line.case.area),
            Cell(RULE_NAMES[line.due.rule].say(language.code)),
            Cell(line.due.reason(language.code)),
        ]

    def _show_reason(self) -> None:
        """Shows the whole reason of the chosen row."""
        line = self._table.chosen()
        self._why.setVisible(isinstance(line, DueLine))
        if isinstance(line, DueLine):
            self._why.setText(f"{line.case.name}: {line.due.reason(language.code)}")

    def _on_visit(self) -> None:
        line = self._table.chosen()
        if isinstance(line, DueLine):
            self._visit(line)  # type: ignore[operator]

    def _on_open(self) -> None:
        line = self._table.chosen()
        if isinstance(line, DueLine):
            self._open_case(line.due.case)  # type: ignore[operator]
