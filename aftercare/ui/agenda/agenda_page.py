"""The agenda: a week or a month of visits; visits are planned by dragging a client onto a day, or
with its key.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.agenda import (
    Agenda,
    Appointment,
    ToPlan,
    agenda,
    move_visit,
    plan_visit,
    planned_said,
    unplan_visit,
    write_calendar,
)
from aftercare.actions.shared.audit import enter
from aftercare.casework.dates import day_of_year_said, month_said, weekday_name
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.agenda.day_list import ROW, DayList
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label, together
from aftercare.ui.plain import tip
from aftercare.ui.theme import LARGE, SPACE, Colours, scaled
from aftercare.ui.unreckoned import notice, show_unreckoned
from aftercare.ui.wrapping_row import WrappingRow

WEEK, MONTH = 7, 42  # days shown
PLAN_WIDTH = 230  # pixels


class AgendaPage(QWidget):
    """To be planned on the left, the days on the right."""

    def __init__(self, desk: Desk, colours: Colours, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._colours, self._open_case = desk, colours, open_case
        self._day = datetime.now().astimezone().date()
        self._month = False
        self._shown: Agenda | None = None
        self._follow = ""  # the visit that was moved by key, chosen again where it went
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.addLayout(self._make_head())
        self._hint = label("", "quiet", wrap=True)
        layout.addWidget(self._hint)
        self._unreckoned = notice()
        layout.addWidget(self._unreckoned)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE)
        left = QVBoxLayout()
        self._plan_title = label("", "heading")
        left.addWidget(self._plan_title)
        self.to_plan = self._list()
        left.addWidget(self.to_plan, 1)
        self._plan = button("", self._on_plan)
        left.addWidget(self._plan)
        columns.addLayout(left)
        self._stack = QStackedWidget()
        self.week, self._week_titles = self._grid(WEEK)
        self.month, self._month_titles = self._grid(MONTH)
        columns.addWidget(self._stack, 1)
        layout.addLayout(columns, 1)
        self.setFocusProxy(self.to_plan)
        self.write_texts()

    def _make_head(self) -> WrappingRow:
        head = WrappingRow()
        self._title = label("", "title")
        head.addWidget(self._title)
        head.addStretch()
        self._names = QCheckBox()
        self._export = button("", self._on_export)
        self._switch = button("", self._on_switch)
        self._earlier = button("‹", lambda: self._go(-1), shortcut="Alt+PgUp")
        self._now = button("", lambda: self._go(0))
        self._later = button("›", lambda: self._go(1), shortcut="Alt+PgDown")
        for name in (
            self._names,
            self._export,
            self._switch,
            together(self._earlier, self._now, self._later),
        ):
            head.addWidget(name)
        return head

    def _list(self) -> DayList:
        return DayList(
            self._colours, self._on_open, self._on_put, self._on_moved, self._on_taken_out
        )

    def _grid(self, days: int) -> tuple[list[DayList], list[QLabel]]:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        lists, titles = [], []
        for place in range(days):
            title = label("", "heading" if days == WEEK else "quiet")
            shown = self._list()
            row, column = divmod(place, 7)
            grid.addWidget(title, 2 * row, column)
            grid.addWidget(shown, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            lists.append(shown)
            titles.append(title)
        self._stack.addWidget(page)
        return lists, titles

    def write_texts(self) -> None:
        """All texts in the chosen language, and the days anew."""
        texts: tuple[tuple[QPushButton | QCheckBox, str], ...] = (
            (self._export, tr("Calendar file…")),
            (self._names, tr("with names")),
            (self._switch, tr("Week") if self._month else tr("Month")),
            (self._now, tr("This week")),
            (self._plan, tr("Plan for today")),
        )
        for widget, text in texts:
            widget.setText(text)
            widget.setAccessibleName(text)
        self.to_plan.setFixedWidth(max(PLAN_WIDTH, self._plan.sizeHint().width()))
        self._earlier.setAccessibleName(tr("Earlier"))
        self._later.setAccessibleName(tr("Later"))
        tip(
            self._names,
            tr("A calendar on a telephone is read by others: leave names out unless you must."),
        )
        self._plan_title.setText(tr("To be planned"))
        self.to_plan.setAccessibleName(tr("To be planned"))
        self._hint.setText(
            tr(
                "Drag a client or a visit to a day. With keys: Alt and an arrow move a "
                "planned visit by a day; Enter opens it."
            )
        )
        if self.isVisible():
            self.refresh()

    def _first(self) -> date:
        start = self._day.replace(day=1) if self._month else self._day
        return start - timedelta(days=start.weekday())

    def refresh(self) -> None:
        """Reads and shows the days in sight."""
        first, days = self._first(), MONTH if self._month else WEEK
        now = datetime.now().astimezone()
        self._desk.ask(lambda casebook: agenda(casebook, first, days, now), self._show)

    def _show(self, shown: Agenda) -> None:
        if shown.first != self._first():
            return
        self._shown = shown
        self._title.setText(month_said(self._day, language.code))
        lists, titles = (
            (self.month, self._month_titles) if self._month else (self.week, self._week_titles)
        )
        today = datetime.now().astimezone().date()
        for place, (day_list, title) in enumerate(zip(lists, titles, strict=True)):
            day = shown.first + timedelta(days=place)
            text = language.weekday(day.isoformat())
            title.setText(self._heading(day, today=day == today))
            day_list.setAccessibleName(tr("Visits on {day}", day=text))
            day_list.show_day(
                day,
                [item for item in shown.appointments if item.at.date() == day],
                brief=self._month,
            )
            if self._follow and day_list.choose(self._follow):
                self._follow = ""
        self.to_plan.show_day(None, shown.to_plan)
        show_unreckoned(self._unreckoned, shown.unreckoned)
        self._stack.setCurrentIndex(1 if self._month else 0)

    def _heading(self, day: date, *, today: bool) -> str:
        """The day over its column: the month only where it begins, and in large text under each
        other.
        """
        name = weekday_name(day, language.code)
        number = day_of_year_said(day, language.code) if day.day == 1 else str(day.day)
        mark = "● " if today else ""
        return (
            f"{name}\n{mark}{number}"
            if scaled(100) >= LARGE and not self._month
            else f"{mark}{name} {number}"
        )

    def _go(self, step: int) -> None:
        if step == 0:
            self._day = datetime.now().astimezone().date()
        elif self._month:
            self._day = (self._day.replace(day=15) + timedelta(days=30 * step)).replace(day=1)
        else:
            self._day += timedelta(days=7 * step)
        self.refresh()

    def _on_switch(self) -> None:
        self._month = not self._month
        self.write_texts()

    def _on_open(self, row: object) -> None:
        if isinstance(row, Appointment):
            open_form(self, self._desk, row.case, "visit", row.record)
        elif isinstance(row, ToPlan):
            self._open_case(row.case)

    def _on_put(self, row: object, day: date) -> None:
        """A client or a planned visit was put onto a day."""
        if isinstance(row, ToPlan):
            self._desk.save(
                lambda casebook: plan_visit(casebook, row.case, day),
                says=partial(planned_said, name=row.name),
            )
        elif isinstance(row, Appointment):
            self._desk.save(
                lambda casebook: move_visit(casebook, row.record, day, row.case),
                says=partial(planned_said, name=row.name),
            )

    def _on_taken_out(self, row: Appointment) -> None:
        """A visit that is not held yet is planned no more."""
        self._desk.save(
            lambda casebook: unplan_visit(casebook, row.record, row.case),
            says=words("{name}: visit no longer planned", name=row.name),
        )

    def _on_moved(self, row: Appointment, step: int) -> None:
        self._follow = row.record
        self._on_put(row, row.at.date() + timedelta(days=step))

    def _on_plan(self) -> None:
        item = self.to_plan.currentItem()
        if item:
            self._on_put(item.data(ROW), datetime.now().astimezone().date())

    def _on_export(self) -> None:
        """Writes the days in sight as a calendar file."""
        if self._shown is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Calendar file…"), "aftercare.ics", "iCalendar (*.ics)"
        )
        if name:
            self.export(Path(name))

    def export(self, file: Path) -> None:
        """Writes the visits in sight to a file, without names unless these are asked for."""
        shown, names = self._shown, self._names.isChecked()
        if shown:

            def work(casebook: Casebook) -> int:
                written = write_calendar(file, shown.appointments, language.code, names=names)
                enter(
                    casebook,
                    "exported",
                    about="calendar",
                    details=[f"{written}", "with names" if names else ""],
                )
                return written

            self._desk.save(
                work,
                lambda n: self._hint.setText(
                    tr("{n} visits written to {name}.", n=n, name=file.name)
                ),
                says=wrote_file(file),
            )
