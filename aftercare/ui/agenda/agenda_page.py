"""The agenda: the next seven days from today, or a month, and each day as a route. Visits are
planned by dragging clients onto a day, or with keys.
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
    unplan_visit,
    write_calendar,
)
from aftercare.actions.shared.audit import enter
from aftercare.casework.dates import day_of_year_said, month_said, weekday_name
from aftercare.store.casebook import Casebook
from aftercare.ui.agenda.day_list import DayList
from aftercare.ui.agenda.day_menu import DayMenu, today
from aftercare.ui.agenda.planned_time_sheet import PlannedTimeSheet
from aftercare.ui.agenda.planning import plan_clients
from aftercare.ui.agenda.route_view import RouteView
from aftercare.ui.agenda.said import planned, unplanned
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.file_told import wrote_file
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label, together
from aftercare.ui.plain import tip
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import LARGE, SPACE, Colours, scaled
from aftercare.ui.unreckoned import notice, show_unreckoned
from aftercare.ui.wrapping_row import WrappingRow

WEEK, MONTH = 7, 42  # days shown
PLAN_WIDTH, LOWEST = 230, 44  # pixels: who is to be planned; a day of a month


class _Parts(QStackedWidget):
    """As high as there is room: its lists scroll."""

    def hasHeightForWidth(self) -> bool:
        return False


class AgendaPage(QWidget):
    """To be planned on the left, the days on the right."""

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        open_case: Callable[[str], None],
        go: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._colours, self._open_case = desk, colours, open_case
        self._day = today()
        self._month = False
        self._shown: Agenda | None = None
        self._follow = ""  # the visit that was moved by key, chosen again where it went
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.addLayout(self._make_head())
        self._hint = label("", "quiet", wrap=True)
        self._unreckoned = notice()
        layout.addWidget(self._unreckoned)
        self._stack = _Parts()
        layout.addWidget(self._stack, 1)
        days = QWidget()
        columns = QHBoxLayout(days)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE)
        columns.addWidget(self._make_left(go))
        right = QVBoxLayout()
        right.addWidget(self._hint)
        self._grids = QStackedWidget()
        self.week, self._week_titles = self._grid(WEEK)
        self.month, self._month_titles = self._grid(MONTH)
        right.addWidget(Fitting(self._grids), 1)  # on a narrow screen the days alone lie beside it
        columns.addLayout(right, 1)
        self._stack.addWidget(days)
        self.route = RouteView(desk, colours, self._open_visit, self.show_days)
        self._stack.addWidget(self.route)
        self.setFocusProxy(self.to_plan)
        self.write_texts()

    def _make_left(self, go: Callable[[str], object]) -> QWidget:
        """Who is to be planned, and for when."""
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        self._plan_title = label("", "heading")
        left.addWidget(self._plan_title)
        self._waiting = QStackedWidget()
        self.to_plan = self._list()
        self._nobody = EmptyScreen(narrow=True)
        self._to_caseload = self._nobody.add(partial(go, "caseload"))
        self._waiting.addWidget(self.to_plan)
        self._waiting.addWidget(self._nobody)
        left.addWidget(self._waiting, 1)
        self.menu = DayMenu(self, self.plan_for)
        left.addWidget(self.menu.tomorrow)
        left.addWidget(self.menu.another)
        return self._left

    def _make_head(self) -> WrappingRow:
        head = WrappingRow()
        self._title = label("", "title")
        head.addWidget(self._title)
        head.addStretch()
        self._names = QCheckBox()
        self._export = button("", self._on_export)
        self._switch = button("", self._on_switch)
        self._to_route = button("", self._on_route, shortcut="Ctrl+R")
        self._earlier = button("‹", lambda: self._go(-1), shortcut="Alt+PgUp")
        self._now = button("", lambda: self._go(0))
        self._later = button("›", lambda: self._go(1), shortcut="Alt+PgDown")
        for name in (
            self._names,
            self._export,
            self._switch,
            self._to_route,
            together(self._earlier, self._now, self._later),
        ):
            head.addWidget(name)
        return head

    def _list(self) -> DayList:
        return DayList(
            self._colours, self._on_open, self._on_put, self._on_moved, self._on_unplanned
        )

    def _grid(self, days: int) -> tuple[list[DayList], list[QPushButton]]:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        lists, titles = list[DayList](), list[QPushButton]()
        for place in range(days):
            title = button("", partial(self._on_title, place), "plain")
            if days != WEEK:  # in a month the keyboard goes from day to day alone
                title.setFocusPolicy(title.focusPolicy().NoFocus)
            shown = self._list()
            if days != WEEK:
                shown.setMinimumHeight(scaled(LOWEST))
            row, column = divmod(place, 7)
            grid.addWidget(title, 2 * row, column)
            grid.addWidget(shown, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            lists.append(shown)
            titles.append(title)
        self._grids.addWidget(page)
        return lists, titles

    def write_texts(self) -> None:
        """All texts in the chosen language, and the days anew."""
        texts: tuple[tuple[QPushButton | QCheckBox, str], ...] = (
            (self._export, tr("Calendar file…")),
            (self._names, tr("with names")),
            (self._switch, tr("Seven days") if self._month else tr("Month")),
            (self._to_route, tr("Route of the day")),
            (self._now, tr("Today")),
            (self._to_caseload, tr("Go to the caseload")),
        )
        for widget, text in texts:
            widget.setText(text)
            widget.setAccessibleName(text)
        self.menu.write_texts()
        self._left.setFixedWidth(max(scaled(PLAN_WIDTH), self.menu.tomorrow.sizeHint().width()))
        self._earlier.setAccessibleName(tr("Earlier"))
        self._later.setAccessibleName(tr("Later"))
        tip(
            self._names,
            tr("A calendar on a telephone is read by others: leave names out unless you must."),
        )
        self._plan_title.setText(tr("To be planned"))
        self._nobody.say(tr("Nobody is to be planned."))
        self.to_plan.setAccessibleName(tr("To be planned"))
        self._hint.setText(
            tr(
                "Drag clients or visits to a day. With keys: Alt and an arrow move a planned "
                "visit by a day, Enter sets its hour, Delete takes it off. A day's name opens "
                "its route."
            )
        )
        for place, title in enumerate(self._month_titles if self._month else self._week_titles):
            title.setText(self._heading(self._first() + timedelta(days=place)))
        self.route.write_texts()
        self._show_head()
        if self.isVisible():
            self.refresh()

    # -- what is in sight --------------------------------------------------------------------------

    def _first(self) -> date:
        if not self._month:
            return self._day
        start = self._day.replace(day=1)
        return start - timedelta(days=start.weekday())

    def refresh(self) -> None:
        """Reads and shows the days in sight, or the route."""
        if self.in_route:
            self.route.refresh()
            return
        first, days = self._first(), MONTH if self._month else WEEK
        now = datetime.now().astimezone()
        self._desk.ask(lambda casebook: agenda(casebook, first, days, now), self._show)

    def _show(self, shown: Agenda) -> None:
        if shown.first != self._first():
            return
        self._shown = shown
        lists, titles = (
            (self.month, self._month_titles) if self._month else (self.week, self._week_titles)
        )
        for place, (day_list, title) in enumerate(zip(lists, titles, strict=True)):
            day = shown.first + timedelta(days=place)
            visits = [item for item in shown.appointments if item.at.date() == day]
            text = language.weekday(day.isoformat())
            title.setText(self._heading(day))
            title.setAccessibleName(tr("Route of {day} · {n} stops", day=text, n=len(visits)))
            day_list.setAccessibleName(tr("Visits on {day}", day=text))
            day_list.show_day(day, visits, brief=self._month)
            if self._follow and day_list.choose(self._follow):
                self._follow = ""
        self.to_plan.show_day(None, shown.to_plan)
        self._waiting.setCurrentIndex(0 if shown.to_plan else 1)
        if shown.to_plan and not self.to_plan.selectedItems():
            self.to_plan.setCurrentRow(0)
        show_unreckoned(self._unreckoned, shown.unreckoned)
        self._grids.setCurrentIndex(1 if self._month else 0)
        self._show_head()

    def _show_head(self) -> None:
        """The title, and the buttons of what is in sight."""
        day = self.route.day if self.in_route and self.route.day else self._day
        self._title.setText(month_said(day, language.code))
        for key in (self._names, self._export, self._switch, self._to_route):
            key.setVisible(not self.in_route)

    def _heading(self, day: date) -> str:
        """The day over its column: the month only where it begins, and in large text under each
        other.
        """
        name = weekday_name(day, language.code)
        number = day_of_year_said(day, language.code) if day.day == 1 else str(day.day)
        mark = "● " if day == today() else ""
        return (
            f"{name}\n{mark}{number}"
            if scaled(100) >= LARGE and not self._month
            else f"{mark}{name} {number}"
        )

    @property
    def in_route(self) -> bool:
        """Whether a day is in sight as a route."""
        return self._stack.currentIndex() == 1

    def show_route(self, day: date) -> None:
        """A day as a route."""
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self.route)
        self.route.show_day(day)
        self._show_head()
        self.route.setFocus()

    def show_days(self) -> None:
        """The days again."""
        self._stack.setCurrentIndex(0)
        self.setFocusProxy(self.to_plan)
        self.refresh()
        self._show_head()
        self.to_plan.setFocus()

    def _go(self, step: int) -> None:
        if self.in_route:
            day = self.route.day or today()
            self.show_route(day + timedelta(days=step) if step else today())
            return
        if step == 0:
            self._day = today()
        elif self._month:
            self._day = (self._day.replace(day=15) + timedelta(days=30 * step)).replace(day=1)
        else:
            self._day += timedelta(days=WEEK * step)
        self.refresh()

    def _on_switch(self) -> None:
        self._month = not self._month
        self.write_texts()

    def _on_route(self) -> None:
        """The route of the day that the keyboard is in; else of tomorrow."""
        lists = self.month if self._month else self.week
        day = next((one.day for one in lists if one.hasFocus()), None)
        self.show_route(day or today() + timedelta(days=1))

    def _on_title(self, place: int) -> None:
        self.show_route(self._first() + timedelta(days=place))

    # -- planning ----------------------------------------------------------------------------------

    def _on_open(self, row: object) -> None:
        if isinstance(row, Appointment) and row.held:
            self._open_visit(row)
        elif isinstance(row, Appointment):
            PlannedTimeSheet(self.window(), self._desk, row, self._open_visit).open()
        elif isinstance(row, ToPlan):
            self._open_case(row.case)

    def _open_visit(self, visit: Appointment) -> None:
        open_form(self, self._desk, visit.case, "visit", visit.record)

    def _on_put(self, rows: list[object], day: date) -> None:
        """Clients, or planned visits, were put onto a day."""
        clients = {row.case: row.name for row in rows if isinstance(row, ToPlan)}
        visits = [row for row in rows if isinstance(row, Appointment) and not row.held]
        plan_clients(self._desk, clients, day)
        if visits:
            self._desk.save(
                lambda casebook: [
                    move_visit(casebook, visit.record, day, visit.case) for visit in visits
                ],
                says=planned([visit.name for visit in visits], day),
            )

    def _on_moved(self, visit: Appointment, step: int) -> None:
        self._follow = visit.record
        self._on_put([visit], visit.at.date() + timedelta(days=step))

    def _on_unplanned(self, visit: Appointment) -> None:
        self._desk.save(
            lambda casebook: unplan_visit(casebook, visit.record, visit.case),
            says=unplanned(visit.name),
        )

    def plan_for(self, day: date) -> None:
        """Those who are chosen on the left are to be seen on that day."""
        self._on_put(self.to_plan.chosen(), day)

    # -- the calendar file -------------------------------------------------------------------------

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
