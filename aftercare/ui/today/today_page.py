"""Today: signals and questions first, then who to see by area, then what else is due; each with its
reason. Enter acts.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from aftercare.actions.access.break_glass import Opening, report_read
from aftercare.actions.access.hand_over_case import receive_hand_over
from aftercare.casework.due_rule import Opens, TodayPart
from aftercare.casework.due_rules import RULES
from aftercare.casework.wording import words
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Heading, Rows, Table, button, empty, label, page
from aftercare.ui.plain import tip
from aftercare.ui.theme import LARGE, Colours, scaled
from aftercare.ui.today.day_plan import DayPlan, DueLine, Section, read_today

Act = Callable[[DueLine], None]


class TodayPage(QWidget):
    """The worker's first screen. `act` does what a row asks for; `brief` shows the brief of its
    client.
    """

    def __init__(
        self, desk: Desk, colours: Colours, act: Act, open_case: Callable[[str], None], brief: Act
    ) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._act, self._open_case, self._brief = act, open_case, brief
        layout, head, self._title = page(self)
        self._brief_button = button("", lambda: self._with_line(self._brief))
        self._open_button = button(
            "", lambda: self._with_line(lambda line: self._open_case(line.due.case))
        )
        self._act_button = button("", self._on_act, "main")
        for key in (self._brief_button, self._open_button, self._act_button):
            head.addWidget(key)
        self._summary = label("", "quiet")
        layout.addWidget(self._summary)
        self._unsynced = label("", "notice", wrap=True)
        self._unsynced.hide()
        layout.addWidget(self._unsynced)
        self._notices = QVBoxLayout()
        layout.addLayout(self._notices)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [Column(0, 0), name_column(), Column(0, 3), Column(0, 2), text_column(1)],
            lambda _: self._on_act(),
            kept="today",
        )
        self._table.setColumnHidden(2, scaled(100) >= LARGE)
        self._empty = empty("")
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._why = label("", "notice", wrap=True)
        layout.addWidget(self._why)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_reason())
        self.setFocusProxy(self._table)
        self._show_reason()
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        today = datetime.now().astimezone().date()
        self._title.setText(tr("Today, {day}", day=language.day(today.isoformat())))
        for key, text, shortcut in (
            (self._brief_button, tr("Brief"), "Ctrl+B"),
            (self._open_button, tr("Open case"), "Ctrl+O"),
        ):
            key.setText(text)
            key.setAccessibleName(text)
            key.setShortcut(shortcut)
            tip(key, f"{text} ({shortcut})")
        tip(self._act_button, tr("Enter on a row"))
        self._empty.setText(
            tr(
                "Nothing is due within the next seven days. Open the caseload to plan ahead "
                "(Ctrl+2)."
            )
        )
        self._rows.set_headings(tr("Due"), tr("Client"), tr("Area"), tr("What"), tr("Why"))
        self._table.setAccessibleName(tr("What is due"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the rows."""
        self._desk.ask(read_today, self._show)

    def _show(self, plan: DayPlan) -> None:
        chosen = self._table.chosen()
        rows: list[tuple[object, list[Cell]]] = []
        for section in plan.sections:
            rows.append((Heading(), [Cell(self._heading(section))]))
            rows += [(line, self._cells(line)) for line in section.lines]
        self._rows.show_rows(rows)
        self._table.span_headings()
        self._summary.setText(
            tr("{late} overdue, {soon} due within seven days", late=plan.late, soon=plan.soon)
        )
        self._unsynced.setVisible(plan.unsynced_days is not None)
        if plan.unsynced_days is not None:
            text = tr(
                "This laptop has not synced for {n} days. Sync when there is a signal: "
                "Ctrl+Shift+S.",
                n=plan.unsynced_days,
            )
            self._unsynced.setText(text)
        self._show_notices(plan)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._choose(chosen)
        self._show_reason()

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

    def _choose(self, before: object) -> None:
        """The row that was chosen before, or the first."""
        lines = [
            (place, line)
            for place, (line, _) in enumerate(self._rows.rows)
            if isinstance(line, DueLine)
        ]
        wanted = before.key if isinstance(before, DueLine) else None
        if lines:
            self._table.selectRow(
                next((place for place, line in lines if line.key == wanted), lines[0][0])
            )

    def _heading(self, section: Section) -> str:
        if section.what == "now":
            return tr("Signals, questions and rights")
        if section.what == "more":
            return tr("Tasks, checks, papers")
        return tr("{area} · {n} to see", area=section.area or tr("No area"), n=len(section.lines))

    def _cells(self, line: DueLine) -> list[Cell]:
        late, hours = line.due.overdue_days, line.due.overdue_hours
        day = language.day_of_year(line.due.due.isoformat())
        when = (
            tr("{n} h late", n=hours)
            if hours
            else tr("{n} days late · {day}", day=day, n=late)
            if late > 0
            else day
        )
        return [
            Cell(
                when,
                colour=self._colours.late if late > 0 else "",
                bold=late > 0,
                order=line.due.due.isoformat(),
            ),
            Cell(line.case.name + (" ⚠" if line.case.conflicts else "")),
            Cell(line.case.area),
            Cell(RULES[line.due.rule].label.say(language.code)),
            Cell(line.due.reason(language.code)),
        ]

    def _show_reason(self) -> None:
        """Shows the whole reason of the chosen row, and what its button does; without a row there
        is nothing to press.
        """
        line = self._table.chosen()
        for widget in (self._why, self._brief_button, self._open_button, self._act_button):
            widget.setVisible(isinstance(line, DueLine))
        if isinstance(line, DueLine):
            reasons = [due.reason(language.code) for due in (line.due, *line.also)]
            self._why.setText(f"{line.case.name}: " + " ".join(reasons))
            rule = RULES[line.due.rule]
            text = (
                tr("Record visit") if rule.part is TodayPart.SEE else rule.label.say(language.code)
            )
            text = tr("Open case") if rule.opens is Opens.CASE else text
            self._act_button.setText(text)
            self._act_button.setAccessibleName(text)

    def _with_line(self, act: Act) -> None:
        line = self._table.chosen()
        if isinstance(line, DueLine):
            act(line)

    def _on_act(self) -> None:
        self._with_line(self._act)
