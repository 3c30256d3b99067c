"""A day as a route: its stops in order, each with its hour, telephone and rule of safe contact; for
the paper without names, and for going out.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from aftercare.actions.caseload.agenda import Appointment, unplan_visit
from aftercare.actions.caseload.route import Route, Stop, by_area, reorder, route_of, set_hours
from aftercare.casework.dates import hour_said
from aftercare.casework.vocabulary import term_label
from aftercare.ui.agenda.planned_time_sheet import PlannedTimeSheet
from aftercare.ui.agenda.print_route_sheet import PrintRouteSheet
from aftercare.ui.agenda.said import hour_set, ordered, unplanned
from aftercare.ui.agenda.stop_list import StopList
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE, Colours
from aftercare.ui.two_line_list import TwoLines
from aftercare.ui.wrapping_row import WrappingRow


class RouteView(QWidget):
    """One day. `opened` opens the form of a visit, `back` shows the days again."""

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        opened: Callable[[Appointment], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__()
        self._desk, self._opened = desk, opened
        self.day: date | None = None
        self.route: Route | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        head = WrappingRow()
        self._title = label("", "heading")
        head.addWidget(self._title)
        head.addStretch()
        self._days = button("", back, shortcut="Alt+Left")
        self._area = button("", self.order_by_area, shortcut="Ctrl+Shift+O")
        self._print = button("", self.print_sheet, shortcut="Ctrl+P")
        for key in (self._days, self._area, self._print):
            head.addWidget(key)
        layout.addLayout(head)
        self._hint = label("", "quiet", wrap=True)
        layout.addWidget(self._hint)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self.stops = StopList(
            colours, self._on_open, self.move_stop, self.shift_stop, self.unplan_stop
        )
        self._empty = EmptyScreen()
        self._to_days = self._empty.add(back, main=True)
        self._stack.addWidget(self.stops)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.stops)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the stops anew."""
        self._days.setText(tr("All days"))
        self._area.setText(tr("Order by area"))
        self._print.setText(tr("Print…"))
        self._to_days.setText(tr("Back to the days"))
        self._empty.say(
            tr("No visit is planned for this day."),
            tr("Put a client onto the day, or choose rows on Today and plan them (Ctrl+T)."),
        )
        self._hint.setText(
            tr(
                "Alt with Up or Down changes the order, + and - the hour by a quarter; Enter sets "
                "day and hour, Delete takes a visit off the day. With the mouse, drag a row, or "
                "its hour."
            )
        )
        self.stops.setAccessibleName(tr("Stops of the day"))
        if self.route:
            self._show(self.route)

    def show_day(self, day: date) -> None:
        """Reads and shows a day."""
        if day != self.day:
            self.route = None
            self.stops.show_rows([])
        self.day = day
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows the day anew."""
        day, now = self.day, datetime.now().astimezone()
        if day:
            self._desk.ask(lambda casebook: route_of(casebook, day, now), self._show)

    def _show(self, route: Route) -> None:
        if route.day != self.day:
            return
        self.route = route
        self._title.setText(
            tr(
                "Route of {day} · {n} stops",
                day=language.weekday(route.day.isoformat()),
                n=len(route.stops),
            )
        )
        chosen = self.stops.chosen_keys()
        place = max(self.stops.currentIndex().row(), 0)
        self.stops.hours = {_key(stop): stop.visit.at for stop in route.ahead}
        self.stops.show_rows([self._lines(stop) for stop in route.stops])
        kept = [key for key in chosen if self.stops.place_of(key) >= 0]
        keys = self.stops.row_keys()
        self.stops.choose(kept or keys[min(place, len(keys) - 1) :][:1])
        self._stack.setCurrentIndex(0 if route.stops else 1)
        for key in (self._area, self._print):
            key.setEnabled(bool(route.ahead))

    @staticmethod
    def _lines(stop: Stop) -> TwoLines:
        visit = stop.visit
        kind = term_label("visit_type", visit.type, language.code) if visit.type else ""
        told = [
            tr("Telephone {numbers}", numbers=", ".join(stop.phones)) if stop.phones else "",
            tr("Safe contact: {rules}", rules=" ".join(stop.safe_contact.split()))
            if stop.safe_contact
            else "",
            tr("Never contact: {names}", names=", ".join(stop.prohibited))
            if stop.prohibited
            else "",
        ]
        said = "\n".join(part for part in (" · ".join(filter(None, told[:2])), told[2]) if part)
        mark = "✓ " if visit.held else ""
        beside = " · ".join(part for part in (visit.number, kind) if part)
        below = said or tr("No telephone number and no rule of safe contact is written down.")
        return TwoLines(
            _key(stop), mark + visit.name, below, beside, chip=visit.area, front=hour_said(visit.at)
        )

    # -- what is done with a stop ------------------------------------------------------------------

    def _stop(self, key: Hashable) -> Stop | None:
        stops = self.route.stops if self.route else ()
        return next((stop for stop in stops if _key(stop) == key), None)

    def _on_open(self, key: Hashable) -> None:
        stop = self._stop(key)
        if stop is None:
            return
        if stop.visit.held:
            self._opened(stop.visit)
        else:
            PlannedTimeSheet(self.window(), self._desk, stop.visit, self._opened).open()

    def move_stop(self, key: Hashable, place: int) -> None:
        """A stop is to stand elsewhere; the hours stay, and who is seen at each changes."""
        stop = self._stop(key)
        if self.route is None or stop is None or stop.visit.held:
            return
        stops = [other for other in self.route.stops if other is not stop]
        stops.insert(max(0, min(place, len(stops))), stop)
        self._order(stops)

    def order_by_area(self) -> None:
        """Stops of one area come one after the other."""
        if self.route:
            self._order(by_area(self.route.stops))

    def _order(self, stops: Sequence[Stop]) -> None:
        if self.route and list(stops) != list(self.route.stops):
            day = self.route.day
            self._desk.save(lambda casebook: reorder(casebook, stops), says=ordered(day))

    def shift_stop(self, key: Hashable, by: timedelta) -> None:
        """The hour of one stop, earlier or later on its day."""
        stop = self._stop(key)
        if stop and not stop.visit.held and (stop.visit.at + by).date() == stop.visit.at.date():
            visit, at = stop.visit, stop.visit.at + by
            self._desk.save(
                lambda casebook: set_hours(casebook, [(visit, at)]), says=hour_set(visit.name)
            )
        else:
            self.refresh()

    def unplan_stop(self, key: Hashable) -> None:
        """A visit is taken off the day."""
        stop = self._stop(key)
        if stop and not stop.visit.held:
            visit = stop.visit
            self._desk.save(
                lambda casebook: unplan_visit(casebook, visit.record, visit.case),
                says=unplanned(visit.name),
            )

    def print_sheet(self) -> None:
        """The route on paper, without names."""
        if self.day:
            PrintRouteSheet(self.window(), self._desk, self.day).open()


def _key(stop: Stop) -> tuple[str, str]:
    return stop.visit.case, stop.visit.record
