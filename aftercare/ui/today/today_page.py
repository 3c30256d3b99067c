"""Today as a queue of work: signals and questions first, then who to see by area, then what else is
due; each with its reason. Enter acts, and afterwards the keyboard is on the next row.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.access.break_glass import Opening, report_read
from aftercare.actions.access.hand_over_case import receive_hand_over
from aftercare.actions.papers.print_route import print_list
from aftercare.actions.recording.tasks_done import mark_done
from aftercare.casework.due_rule import Opens, TodayPart
from aftercare.casework.due_rules import RULES
from aftercare.casework.wording import words
from aftercare.ui.agenda.day_menu import DayMenu
from aftercare.ui.agenda.planning import plan_clients
from aftercare.ui.agenda.said import tasks_done
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.file_told import wrote_file
from aftercare.ui.filter_line import FilterLine
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label, page
from aftercare.ui.pills import Pill, Pills
from aftercare.ui.plain import tip
from aftercare.ui.theme import Colours
from aftercare.ui.today.day_plan import NO_DAY, TASKS, DayPlan, DueLine, read_today
from aftercare.ui.today.work_rows import MORE, WorkRow, WorkRows
from aftercare.ui.two_line_list import TwoLineList, TwoLines
from aftercare.ui.wrapping_row import WrappingRow

Act = Callable[[DueLine], None]
MOST = 100  # rows in the list at first; the last one shows more


class TodayPage(QWidget):
    """The worker's first screen. `act` does what a row asks for; `brief` shows the brief of its
    client; `go` shows another screen; `new_case` opens a case; `route` shows the route of a day.

    `band` is a place over the rows, for what is unfinished.
    """

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        act: Act,
        open_case: Callable[[str], None],
        brief: Act,
        *,
        go: Callable[[str], object] = lambda _: None,
        new_case: Callable[[], object] = lambda: None,
        route: Callable[[date], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._act, self._open_case, self._brief = act, open_case, brief
        self._route = route
        self._plan: DayPlan | None = None
        self._rows = WorkRows(NO_DAY)
        self._most = MOST
        self._after: Sequence[Hashable] = ()  # the rows behind the one that was acted on
        self._acted: Hashable | None = None
        layout, head, self._title = page(self)
        self._make_keys(head)
        self.band = QVBoxLayout()
        layout.addLayout(self.band)
        self._unsynced = label("", "notice", wrap=True)
        self._unsynced.hide()
        layout.addWidget(self._unsynced)
        self._notices = QVBoxLayout()
        layout.addLayout(self._notices)
        self.filter = FilterLine(self._on_filter, self._to_list, self._open_chosen)
        self.pills = Pills(desk, "today", self._on_filter, self, one_of=True)
        self.pills.add_beside(self.filter)
        layout.addWidget(self.pills)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self.list = TwoLineList(
            colours, self._on_opened, typed=self.filter.begin, chosen=self._show_chosen
        )
        self._empty = EmptyScreen()
        self._steps = (
            self._empty.add(partial(go, "caseload"), main=True),
            self._empty.add(new_case),
        )
        self._nothing_left = EmptyScreen()
        self._all = self._nothing_left.add(self._on_show_all, main=True)
        for shown in (self.list, self._empty, self._nothing_left):
            self._stack.addWidget(shown)
        layout.addLayout(self._make_foot())
        self.setFocusProxy(self.list)
        self._show_chosen()
        self.write_texts()

    def _make_keys(self, head: WrappingRow) -> None:
        self._brief_button = button(
            "", lambda: self._with_line(self._brief), shortcut="Ctrl+B", icon="eye"
        )
        self._open_button = button(
            "",
            lambda: self._with_line(lambda line: self._open_case(line.due.case)),
            shortcut="Ctrl+O",
        )
        self._act_button = button("", self._on_act, "main")
        for key in (self._brief_button, self._open_button, self._act_button):
            head.addWidget(key)

    def _make_foot(self) -> QHBoxLayout:
        """What can be done with several rows."""
        foot = QHBoxLayout()
        self._count = label("", "quiet")
        foot.addWidget(self._count, 1)
        self._done = button("", self.mark_done, shortcut="Ctrl+D", icon="circle-check")
        self._print = button("", self._on_print, shortcut="Ctrl+P", icon="printer")
        self.days = DayMenu(self, self.plan_for)
        for key in (self._done, self._print, self.days.another, self.days.tomorrow):
            foot.addWidget(key)
        return foot

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        today = datetime.now().astimezone().date()
        self._title.setText(tr("Today, {day}", day=language.day(today.isoformat())))
        for key, text in (
            (self._brief_button, tr("Brief")),
            (self._open_button, tr("Open case")),
            (self._done, tr("Mark done")),
            (self._print, tr("Print…")),
        ):
            key.setText(text)
        self.days.write_texts()
        tip(self._act_button, tr("Enter on a row"))
        self._empty.say(
            tr("Nothing is due within the next seven days."),
            tr("What is due comes here by itself: visits, tasks, checks, what is returned to you."),
        )
        for step, text in zip(
            self._steps, (tr("Go to the caseload"), tr("Open a new case")), strict=True
        ):
            step.setText(text)
        self._nothing_left.say(tr("Nothing here fits the filter."))
        self._all.setText(tr("Show all"))
        self.filter.write_texts(tr("Filter Today"))
        self.list.setAccessibleName(tr("What is due"))
        if self._plan:
            self._show(self._plan)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the rows."""
        self._desk.ask(read_today, self._show)

    # -- what is shown -----------------------------------------------------------------------------

    def _show(self, plan: DayPlan) -> None:
        self._plan, self._rows = plan, WorkRows(plan)
        titles = (
            ("", tr("All")),
            ("late", tr("Late")),
            ("see", tr("To see")),
            ("tasks", tr("Tasks")),
            ("checks", tr("Checks")),
            ("returned", tr("Returned")),
        )
        self.pills.show_pills(
            [
                Pill(name, text, plan.counts.get(name, 0) if name else len(self._rows))
                for name, text in titles
            ]
        )
        self._unsynced.setVisible(plan.unsynced_days is not None)
        if plan.unsynced_days is not None:
            self._unsynced.setText(
                tr(
                    "This laptop has not synced for {n} days. Sync when there is a signal: "
                    "Ctrl+Shift+S.",
                    n=plan.unsynced_days,
                )
            )
        self._show_notices(plan)
        self._show_rows()
        rows = self._rows
        self._desk.ask(lambda _: rows.put_into_words())

    def _on_filter(self) -> None:
        """Another filter: again the first rows of what it leaves."""
        self._most = MOST
        self._show_rows()

    def _show_rows(self) -> None:
        """The rows that the filter leaves; nothing is read for it."""
        if self._plan is None:
            return
        left = self._rows.left(self.pills.passing(), self.filter.words())
        current = self.list.current_key()
        wanted = self.list.chosen_keys() or ([current] if current else [])
        shown = self._rows.in_places(left, self._most)
        self.list.show_rows(shown)
        self._stack.setCurrentIndex(0 if shown else 2 if len(self._rows) else 1)
        self._choose(wanted, shown)
        self._show_chosen()

    def _choose(self, wanted: Sequence[Hashable], shown: Sequence[TwoLines]) -> None:
        """The rows that were chosen; where they are gone, or done with, the next that is there."""
        there = {line.key for line in shown}
        kept = [key for key in wanted if key in there and self._acted not in wanted]
        following = (key for key in self._after if key in there)
        self._acted = None
        self.list.choose(kept or [key for key in (next(following, None),) if key])

    def _show_notices(self, plan: DayPlan) -> None:
        """What others did that this person is to know of: a line and a button each."""
        while self._notices.count():
            item = self._notices.takeAt(0)
            if item and (old := item.widget()):
                old.deleteLater()
        for opening in plan.openings:
            text = tr(
                "{who} opened a case in an emergency: {why}", who=opening.by, why=opening.reason
            )
            self._add_notice(text, tr("I have read it"), partial(self._on_read, opening))
        for case, name in plan.hand_overs:
            text = tr("{client} was handed over to you.", client=name)
            self._add_notice(text, tr("Confirm the hand-over"), partial(self._on_receive, case))

    def _add_notice(self, text: str, do: str, act: Callable[[], object]) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text, "notice", wrap=True), 1)
        row.addWidget(button(do, act))
        self._notices.addWidget(line)

    def _on_read(self, opening: Opening) -> None:
        self._desk.save(lambda casebook: report_read(casebook, opening))

    def _on_receive(self, case: str) -> None:
        self._desk.save(
            lambda casebook: receive_hand_over(casebook, case), says=words("Hand-over received")
        )

    def _show_chosen(self) -> None:
        """What the buttons do with what is chosen; without a row there is nothing to press."""
        chosen, row = self._chosen(), self._current()
        one = len(chosen) <= 1
        for key in (self._brief_button, self._open_button, self._act_button):
            key.setVisible(row is not None)
            key.setEnabled(one)
        for foot in (self.days, self._print, self._count):
            foot.setVisible(bool(chosen))
        tasks = [found for found in chosen if found.line.due.rule in TASKS]
        self._done.setVisible(bool(tasks))
        self._count.setText("" if one else tr("{n} rows chosen", n=len(chosen)))
        if row:
            rule = RULES[row.line.due.rule]
            text = (
                tr("Record visit") if rule.part is TodayPart.SEE else rule.label.say(language.code)
            )
            self._act_button.setText(tr("Open case") if rule.opens is Opens.CASE else text)

    # -- what is done ------------------------------------------------------------------------------

    def _chosen(self) -> list[WorkRow]:
        rows = (self._rows.row(key) for key in self.list.chosen_keys())
        return [row for row in rows if row]

    def _current(self) -> WorkRow | None:
        return self._rows.row(self.list.current_key())

    @property
    def case_in_sight(self) -> str:
        """The case that a signal, or what is added quickly, is about: that of the row."""
        row = self._current()
        return row.line.due.case if row else ""

    def _with_line(self, act: Act) -> None:
        row = self._current()
        if row:
            self._note_place(row)
            act(row.line)

    def _on_act(self) -> None:
        self._with_line(self._act)

    def _on_opened(self, key: object) -> None:
        if key == MORE:
            self._most += MOST
            self._show_rows()
        else:
            self._on_act()

    def _note_place(self, row: WorkRow) -> None:
        """Which rows stand behind this one, so that the next is found once it is done with."""
        order = self.list.row_keys()
        place = order.index(row.line.key)
        self._after = [*order[place + 1 :], *reversed(order[:place])]

    def done_with(self, *, saved: bool) -> None:
        """What was opened from here is over: where something was saved, the next row is chosen."""
        self._acted = self.list.current_key() if saved else None

    def plan_for(self, day: date) -> None:
        """The chosen clients are to be seen on that day, one after the other in this order."""
        chosen = self._chosen()
        clients = {row.line.due.case: row.line.case.name for row in chosen}
        if clients:
            self._note_place(chosen[0])
            plan_clients(self._desk, clients, day, self._route)

    def mark_done(self) -> None:
        """The chosen tasks are done."""
        chosen = [row for row in self._chosen() if row.line.due.rule in TASKS]
        tasks = [(row.line.due.case, row.line.due.record) for row in chosen]
        if tasks:
            self._note_place(chosen[-1])
            self._desk.save(
                lambda casebook: mark_done(casebook, tasks), says=tasks_done(len(tasks))
            )

    def _on_print(self) -> None:
        """The chosen rows on paper, without names."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Print…"), "today.pdf", "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, file: Path) -> None:
        """Writes the chosen rows as a PDF file."""
        rows = [
            (
                row.line.case.called,
                row.line.case.area,
                row.said.beside,
                language.day(row.line.due.due.isoformat()),
                row.said.right if row.line.late else "",
            )
            for row in self._chosen()
        ]
        title, code = self._title.text(), language.code
        self._desk.save(
            lambda casebook: print_list(casebook, title, rows, file, code), says=wrote_file(file)
        )

    def _on_show_all(self) -> None:
        self.filter.clear()
        self.pills.clear()
        self.list.setFocus()

    def _open_chosen(self) -> None:
        key = self.list.current_key()
        if key is not None:
            self._on_opened(key)

    def _to_list(self) -> None:
        self.list.setFocus()
