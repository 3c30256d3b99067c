"""The caseload: every case this device may open, filtered as one types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from aftercare.actions.directory import names_by_person
from aftercare.actions.list_cases import CaseLine, list_cases
from aftercare.casework.vocabulary import term_label
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, empty, label
from aftercare.ui.theme import SPACE, Colours


def read_caseload(casebook: Casebook) -> tuple[list[CaseLine], dict[str, str]]:
    """All cases, and people's names by id."""
    return list_cases(casebook, datetime.now().astimezone()), names_by_person(casebook)


class CaseloadPage(QWidget):
    """All cases in a table."""

    def __init__(self, desk: Desk, colours: Colours, open_case: Callable[[str], None], new_case: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._lines: list[CaseLine] = []
        self._names: dict[str, str] = {}
        self._made: list[tuple[CaseLine, str, list[Cell]]] = []  # made once, so that typing in the filter only chooses
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        head = QHBoxLayout()
        self._title = label("", "title")
        head.addWidget(self._title)
        head.addStretch()
        self._filter = QLineEdit()
        self._filter.setFixedWidth(280)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(lambda _: self._filtered())
        self._filter.returnPressed.connect(self._to_table)
        head.addWidget(self._filter)
        self._new = button("", new_case, "main")
        head.addWidget(self._new)
        layout.addLayout(head)
        self._count = label("", "quiet")
        layout.addWidget(self._count)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(9)
        widths = {1: 88, 2: 160, 3: 140, 4: 115, 5: 80, 6: 118, 7: 118, 8: 88}
        self._table = Table("", self._rows, widths, lambda line: open_case(line.case))  # type: ignore[attr-defined]
        self._table.setSortingEnabled(True)
        self._empty = empty("")
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self._filter)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        self._title.setText(tr("Caseload"))
        self._filter.setPlaceholderText(tr("Filter by name, number, area…"))
        self._filter.setAccessibleName(tr("Filter the caseload"))
        self._new.setText(tr("Open a new case"))
        self._empty.setText(tr("There is no case here yet. Open one, or sync to receive the cases you were granted."))
        self._rows.set_headings(
            tr("Client"),
            tr("Number"),
            tr("Type"),
            tr("Phase"),
            tr("Area"),
            tr("Worker"),
            tr("Last contact"),
            tr("Next contact"),
            tr("Overdue"),
        )
        self._table.setAccessibleName(tr("Caseload"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the cases."""
        self._desk.ask(read_caseload, self._show)

    def _show(self, found: tuple[list[CaseLine], dict[str, str]]) -> None:
        self._lines, self._names = found
        self._made = [(line, self._searched(line), self._cells(line)) for line in self._lines]
        self._filtered()

    def _filtered(self) -> None:
        words = self._filter.text().casefold().split()
        shown: list[tuple[object, list[Cell]]] = [
            (line, cells) for line, searched, cells in self._made if all(word in searched for word in words)
        ]
        self._rows.show_rows(shown)
        self._count.setText(tr("{shown} of {all} cases", shown=len(shown), all=len(self._lines)))
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self._table.choose_first()

    def _searched(self, line: CaseLine) -> str:
        return " ".join((line.name, line.number, line.area, self._names.get(line.lead, ""))).casefold()

    def _cells(self, line: CaseLine) -> list[Cell]:
        conflict = " ⚠" if line.conflicts else ""
        if line.lost:
            conflict += " · " + tr("handed over")
        late = self._colours.late if line.overdue else ""
        last, following = (str(day or "") for day in (line.last_contact, line.next_contact))
        return [
            Cell(line.name + conflict, bold=not line.lost),
            Cell(line.number),
            Cell(term_label("case_type", line.type, language.code)),
            Cell(term_label("phase", line.phase, language.code)),
            Cell(line.area),
            Cell(self._names.get(line.lead, "")),
            Cell(language.day(last), order=last),
            Cell(language.day(following), order=following),
            Cell(tr("{n} late", n=line.overdue) if line.overdue else "", colour=late, bold=True, order=f"{line.overdue:06}"),
        ]

    def _to_table(self) -> None:
        self._table.setFocus()
        self._table.choose_first()
