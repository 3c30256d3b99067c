"""The caseload: every case this device may open, filtered as one types; for supervisors by worker,
with what is due in each.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QStackedLayout,
    QWidget,
)

from aftercare.actions.caseload.list_cases import CaseLine, list_cases
from aftercare.actions.caseload.saved_filters import drop_filter, keep_filter, saved_filters
from aftercare.actions.joining.devices import devices
from aftercare.actions.papers.print_route import print_list
from aftercare.actions.shared.directory import Colleague, names_by_person, people
from aftercare.casework.vocabulary import term_label
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import SavedFilter
from aftercare.ui.agenda.day_menu import DayMenu
from aftercare.ui.agenda.planning import plan_clients
from aftercare.ui.caseload.workload import Workload, carried, loads
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, name_column
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.file_told import wrote_file
from aftercare.ui.filter_line import FilterLine, typed_letter
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Heading, Rows, Table, button, label, page
from aftercare.ui.pills import Pill, Pills, counted
from aftercare.ui.theme import Colours
from aftercare.ui.unreckoned import notice, show_unreckoned
from aftercare.ui.wrapping_row import WrappingRow
from sync.protocol.ids import format_id
from sync.protocol.roles import ROLES

# client, number, type, phase, area, worker, last and next contact, overdue
WORKERS = [
    name_column(),
    Column(0, 6),
    Column(0, 7),
    Column(0, 4),
    Column(0, 2),
    name_column(8),
    Column(0, 3),
    Column(0, 1),
    Column(0, 0),
]
# client, worker, phase, last, next, overdue, goals, placement, order ends, signals, reviewed, synced
SUPERVISORS = [
    name_column(),
    name_column(7),
    Column(0, 4),
    Column(0, 3),
    Column(0, 2),
    Column(0, 0),
    Column(0, 8),
    Column(0, 6),
    Column(0, 9),
    Column(0, 1),
    Column(0, 5),
    Column(0, 10),
]
GROUPS = ("", "worker", "phase", "type", "area")
SECONDS_A_DAY = 86400


class Read(NamedTuple):
    """All cases, people's names by id, the days since each person's newest contact, filters kept,
    and who may lead.
    """

    lines: list[CaseLine]
    names: dict[str, str]
    synced: dict[str, int]
    filters: list[SavedFilter]
    able: list[Colleague]
    me: str = ""


def marks_of(line: CaseLine, me: str) -> tuple[str, ...]:
    """The filters that leave a case."""
    found = (
        ("late", line.overdue > 0),
        ("mine", line.lead == me),
        ("signal", line.signals > 0),
        ("conflict", bool(line.conflicts)),
        (f"phase {line.phase}", bool(line.phase)),
    )
    return tuple(name for name, holds in found if holds)


def read_caseload(casebook: Casebook) -> Read:
    """What the page shows."""
    now = datetime.now().astimezone()
    newest: dict[str, int] = {}
    for device in devices(casebook):
        if device.contact and not device.revoked:
            newest[device.person] = max(newest.get(device.person, 0), device.contact)
    days = {person: int((now.timestamp() - at) // SECONDS_A_DAY) for person, at in newest.items()}
    able = [colleague for colleague in people(casebook) if ROLES[colleague.role].opens]
    return Read(
        list_cases(casebook, now),
        names_by_person(casebook),
        days,
        saved_filters(casebook),
        able,
        format_id(casebook.certified().person),
    )


class CaseloadPage(QWidget):
    """All cases in a table."""

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        open_case: Callable[[str], None],
        new_case: Callable[[], None],
        *,
        supervises: bool = False,
        route: Callable[[date], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._colours, self._supervises = desk, colours, supervises
        self._route = route
        self._read = Read([], {}, {}, [], [])
        self._shown = 0  # cases that the filter leaves
        # made once, so that typing in the filter only chooses
        self._made: list[tuple[CaseLine, str, tuple[str, ...], list[Cell]]] = []
        layout, head, self._title = page(self)
        self._filter = FilterLine(self._filtered, self._to_table, self._open_chosen)
        head.addWidget(self._filter)
        self._new = button("", new_case, "main", icon="plus")
        head.addWidget(self._new)
        layout.addWidget(self._make_tools())
        self._workload = Workload(colours)
        self._workload.setVisible(supervises)
        layout.addWidget(self._workload)
        self._pills = Pills(desk, "caseload", self._filtered, self)
        layout.addWidget(self._pills)
        self._unreckoned = notice()
        layout.addWidget(self._unreckoned)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(len(SUPERVISORS if supervises else WORKERS))
        opened = lambda line: open_case(line.case) if isinstance(line, CaseLine) else None  # noqa: E731
        self._table = Table(
            "",
            self._rows,
            SUPERVISORS if supervises else WORKERS,
            opened,
            kept="caseload",
            sorts=True,
        )
        self._table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self._table.installEventFilter(self)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self._empty, self._nothing_left = EmptyScreen(), EmptyScreen()
        self._begin = self._empty.add(new_case, main=True)
        self._all = self._nothing_left.add(self._on_show_all, main=True)
        for shown in (self._table, self._empty, self._nothing_left):
            self._stack.addWidget(shown)
        layout.addLayout(self._make_foot())
        self.setFocusProxy(self._filter)
        self.write_texts()

    def _make_tools(self) -> QWidget:
        """What supervisors have besides: grouping, filters that are kept, handing over."""
        tools = QWidget()
        row = WrappingRow(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self._by_label = label("")
        self._by = ChoiceBox()
        self._by.currentIndexChanged.connect(lambda _: self._filtered())
        self._saved_label = label("")
        self._saved = ChoiceBox()
        self._saved.activated.connect(self._on_saved)
        self._keep = button("", self._on_keep)
        self._drop = button("", self._on_drop)
        self._hand_over = button("", self._on_hand_over, icon="arrow-right-left")
        for widget in (
            self._by_label,
            self._by,
            self._saved_label,
            self._saved,
            self._keep,
            self._drop,
        ):
            row.addWidget(widget)
        tools.setVisible(self._supervises)
        return tools

    def _make_foot(self) -> QHBoxLayout:
        """What can be done with the chosen cases."""
        foot = QHBoxLayout()
        self._count = label("", "quiet")
        foot.addWidget(self._count, 1)
        self._hand_over.setVisible(self._supervises)
        self._print = button("", self._on_print, shortcut="Ctrl+P")
        self.days = DayMenu(self, self.plan_for)
        for key in (self._hand_over, self._print, self.days.another, self.days.tomorrow):
            foot.addWidget(key)
        return foot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters that are typed on the rows begin the filter."""
        if watched is self._table and isinstance(event, QKeyEvent) and typed_letter(event):
            if event.type() == QEvent.Type.KeyPress:
                self._filter.begin(event.text())
            return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        self._title.setText(tr("Caseload"))
        self._filter.write_texts(tr("Filter the caseload"), tr("Filter by name, number, area…"))
        self._new.setText(tr("Open a new case"))
        self._empty.say(
            tr("There is no case here yet."),
            tr("Open one, or sync to receive the cases you were granted."),
        )
        self._begin.setText(tr("Open a new case"))
        self._nothing_left.say(tr("Nothing here fits the filter."))
        self._all.setText(tr("Show all"))
        self.days.write_texts()
        self._print.setText(tr("Print…"))
        common = (tr("Last contact"), tr("Next contact"), tr("Overdue"))
        if self._supervises:
            common = (tr("Last"), tr("Next"), tr("Overdue"))
            more = (
                tr("Goals"),
                tr("Placement"),
                tr("Order ends"),
                tr("Signals"),
                tr("Reviewed"),
                tr("Synced"),
            )
            self._rows.set_headings(tr("Client"), tr("Worker"), tr("Phase"), *common, *more)
        else:
            self._rows.set_headings(
                tr("Client"),
                tr("Number"),
                tr("Type"),
                tr("Phase"),
                tr("Area"),
                tr("Worker"),
                *common,
            )
        self._table.setAccessibleName(tr("Caseload"))
        self._write_tools()
        if self.isVisible():
            self.refresh()

    def _write_tools(self) -> None:
        self._by_label.setText(tr("Group by"))
        chosen = (
            self._by.currentIndex()
            if self._by.count()
            else GROUPS.index("worker" if self._supervises else "")
        )
        titles = (tr("nothing"), tr("Worker"), tr("Phase"), tr("Type"), tr("Area"))
        self._by.blockSignals(True)
        self._by.clear()
        for name, title in zip(GROUPS, titles, strict=True):
            self._by.addItem(title, name)
        self._by.setCurrentIndex(chosen)
        self._by.blockSignals(False)
        self._by.setAccessibleName(tr("Group by"))
        self._saved_label.setText(tr("Kept filters"))
        self._saved.setAccessibleName(tr("Kept filters"))
        self._keep.setText(tr("Keep this filter"))
        self._drop.setText(tr("Forget it"))
        self._hand_over.setText(tr("Hand over…"))

    def refresh(self) -> None:
        """Reads and shows the cases."""
        self._desk.ask(read_caseload, self._show)

    def _show(self, found: Read) -> None:
        self._read = found
        self._made = [
            (line, self._searched(line), marks_of(line, found.me), self._cells(line))
            for line in found.lines
        ]
        if self._supervises:
            ages = {person: self._age(days) for person, days in found.synced.items()}
            self._workload.show_loads(loads(found.lines, found.names, ages))
            chosen = self._saved.currentText()
            self._saved.clear()
            self._saved.addItem("")
            for kept in found.filters:
                self._saved.addItem(kept.name)
            self._saved.setCurrentIndex(max(0, self._saved.findText(chosen)))
            self._drop.setEnabled(bool(found.filters))
        show_unreckoned(
            self._unreckoned,
            (line.called for line in found.lines if line.unreckoned and not line.lost),
        )
        self._show_pills()
        self._filtered()

    def _show_pills(self) -> None:
        """The filters there are: what is late, mine, open or written differently, and the phases
        that cases are in.
        """
        lines = self._read.lines
        counts = counted(marks for _, _, marks, _ in self._made)
        titles = [
            ("late", tr("Late"), ""),
            ("mine", tr("Mine"), ""),
            ("signal", tr("Open signal"), ""),
            ("conflict", tr("Written differently"), ""),
        ]
        phases = dict.fromkeys(line.phase for line in lines if line.phase)
        said = {phase: term_label("phase", phase, language.code) for phase in phases}
        titles += [
            (f"phase {phase}", text, "phase")
            for phase, text in sorted(said.items(), key=lambda one: one[1].casefold())
        ]
        self._pills.show_pills(
            [Pill(name, text, counts.get(name, 0), group) for name, text, group in titles]
        )

    def _filtered(self) -> None:
        words, passes = self._filter.words(), self._pills.passing()
        before = {line.case for line in self._chosen_lines()}
        shown: list[tuple[object, list[Cell]]] = [
            (line, cells)
            for line, searched, marks, cells in self._made
            if (passes is None or passes(marks)) and all(word in searched for word in words)
        ]
        count = len(shown)
        self._rows.show_rows(self._grouped(shown))
        if self._supervises:
            self._table.setColumnHidden(1, self._by.currentData() == "worker")
            self._table.span_headings()
        self._shown = count
        self._stack.setCurrentIndex(0 if shown else 2 if self._read.lines else 1)
        self._choose(before)
        self._show_chosen()

    def _choose(self, before: set[str]) -> None:
        """The cases that were chosen, where they are in sight; else the first."""
        places = [
            (place, line.case)
            for place, (line, _) in enumerate(self._rows.rows)
            if isinstance(line, CaseLine)
        ]
        kept = [place for place, case in places if case in before]
        if not places:
            return
        # not by the view: what that chooses depends on the keys that are held
        chosen, flag = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        first = self._rows.index(kept[0] if kept else places[0][0], 0)
        chosen.setCurrentIndex(first, flag.ClearAndSelect | flag.Rows)
        for place in kept[1:]:
            chosen.select(self._rows.index(place, 0), flag.Select | flag.Rows)

    def _chosen_lines(self) -> list[CaseLine]:
        """The chosen cases, in their order."""
        places = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        found = (self._rows.rows[place][0] for place in places if place < len(self._rows.rows))
        return [line for line in found if isinstance(line, CaseLine)]

    def _show_chosen(self) -> None:
        """How many are in sight, and chosen; what can be done with them."""
        lines = self._chosen_lines()
        text = tr("{shown} of {all} cases", shown=self._shown, all=len(self._read.lines))
        if len(lines) > 1:
            text += " · " + tr("{n} rows chosen", n=len(lines))
        self._count.setText(text)
        for key in (self._print, self._hand_over):
            key.setEnabled(bool(lines))
        self.days.setVisible(any(not line.lost for line in lines))

    def _on_show_all(self) -> None:
        self._filter.clear()
        self._pills.clear()
        self._to_table()

    def plan_for(self, day: date) -> None:
        """The chosen clients are to be seen on that day, one after the other in this order."""
        clients = {line.case: line.name for line in self._chosen_lines() if not line.lost}
        plan_clients(self._desk, clients, day, self._route)

    def _on_print(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Print…"), "caseload.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, file: Path) -> None:
        """Writes the chosen cases as a PDF file, without names."""
        rows = [
            (
                line.called,
                line.area,
                term_label("phase", line.phase, language.code),
                language.day(str(line.next_contact or "")),
                tr("{n} late", n=line.overdue) if line.overdue else "",
            )
            for line in self._chosen_lines()
        ]
        title, code = self._title.text(), language.code
        self._desk.save(
            lambda casebook: print_list(casebook, title, rows, file, code), says=wrote_file(file)
        )

    def _grouped(self, shown: list[tuple[object, list[Cell]]]) -> list[tuple[object, list[Cell]]]:
        """The rows under a heading for each worker, phase, type or area."""
        by = self._by.currentData()
        if not by or not self._supervises:
            return shown
        groups: dict[str, list[tuple[object, list[Cell]]]] = {}
        for line, cells in shown:
            if isinstance(line, CaseLine):
                groups.setdefault(self._group(line, by), []).append((line, cells))
        grouped: list[tuple[object, list[Cell]]] = []
        for name in sorted(groups, key=str.casefold):
            lines = [line for line, _ in groups[name] if isinstance(line, CaseLine)]
            open_ = [line for line in lines if carried(line)]
            late, ended = sum(line.overdue > 0 for line in open_), len(lines) - len(open_)
            title = tr(
                "{name} · {n} cases · {late} overdue",
                name=name or tr("not said"),
                n=len(open_),
                late=late,
            )
            title += " · " + tr("{n} ended", n=ended) if ended else ""
            grouped += [(Heading(), [Cell(title)]), *groups[name]]
        return grouped

    def _group(self, line: CaseLine, by: str) -> str:
        match by:
            case "worker":
                return self._read.names.get(line.lead, "")
            case "phase":
                return term_label("phase", line.phase, language.code)
            case "type":
                return term_label("case_type", line.type, language.code)
            case _:
                return line.area

    def _searched(self, line: CaseLine) -> str:
        terms = (
            term_label("phase", line.phase, language.code),
            term_label("case_type", line.type, language.code),
        )
        worker = self._read.names.get(line.lead, "")
        return " ".join((line.name, line.number, line.area, worker, line.work, *terms)).casefold()

    def _cells(self, line: CaseLine) -> list[Cell]:
        mark = " ⚠" if line.conflicts or line.unreckoned else ""
        if line.lost:
            mark += " · " + tr("handed over")
        client, worker = (
            Cell(line.name + mark, bold=not line.lost),
            Cell(self._read.names.get(line.lead, "")),
        )
        phase = Cell(term_label("phase", line.phase, language.code))
        days = [self._day(line.last_contact), self._day(line.next_contact), self._late(line)]
        if not self._supervises:
            type_ = Cell(term_label("case_type", line.type, language.code))
            return [client, Cell(line.number), type_, phase, Cell(line.area), worker, *days]
        ends = line.next_end(datetime.now(UTC).astimezone().date())
        counts = [
            Cell(str(count) if count else "", order=f"{count:04}")
            for count in (line.goals, line.signals)
        ]
        synced = self._read.synced.get(line.lead)
        age = Cell("" if synced is None else self._age(synced), order=f"{synced or 0:05}")
        return [
            client,
            worker,
            phase,
            *days,
            counts[0],
            Cell(line.work),
            self._day(ends),
            counts[1],
            self._day(line.reviewed),
            age,
        ]

    def _day(self, day: date | None) -> Cell:
        text = str(day or "")
        near = self._supervises and day and day.year == datetime.now(UTC).astimezone().year
        return Cell(language.day_of_year(text) if near else language.day(text), order=text)

    def _late(self, line: CaseLine) -> Cell:
        late = self._colours.late if line.overdue else ""
        text = tr("{n} late", n=line.overdue) if line.overdue else ""
        icon = "clock-alert" if line.overdue else ""
        return Cell(text, colour=late, bold=True, icon=icon, order=f"{line.overdue:06}")

    def _age(self, days: int) -> str:
        return tr("today") if days <= 0 else tr("{n} d ago", n=days)

    # -- what supervisors do -----------------------------------------------------------------------

    def _on_saved(self, place: int) -> None:
        """A kept filter is applied."""
        if place > 0:
            kept = self._read.filters[place - 1]
            self._by.setCurrentIndex(max(0, self._by.findData(kept.group)))
            self._filter.setText(kept.text)

    def _on_keep(self) -> None:
        name, given = QInputDialog.getText(
            self, tr("Keep this filter"), tr("Under which name?"), text=self._filter.text()
        )
        if given and name.strip():
            kept = SavedFilter(name.strip(), self._filter.text(), str(self._by.currentData() or ""))
            self._desk.ask(partial(keep_filter, one=kept), lambda _: self.refresh())

    def _on_drop(self) -> None:
        name = self._saved.currentText()
        if name:
            self._desk.ask(partial(drop_filter, name=name), lambda _: self.refresh())

    def _on_hand_over(self) -> None:
        """The chosen cases go to another worker."""
        from aftercare.ui.access.hand_over_sheet import HandOverSheet

        lines = self._chosen_lines()
        leads = {line.lead for line in lines}
        if lines:
            HandOverSheet.ask_for(
                self.window(),
                self._desk,
                [line.case for line in lines],
                [one for one in self._read.able if leads != {one.person}],
            )

    def _open_chosen(self) -> None:
        chosen = self._table.currentIndex()
        if chosen.isValid():
            self._table.activated.emit(chosen)

    def _to_table(self) -> None:
        self._table.setFocus()
        self._table.choose_first()
