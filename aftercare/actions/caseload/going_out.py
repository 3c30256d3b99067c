"""What a worker who goes out alone need not type: where to, by the route of the day; back by, some
time after its last stop; and whom to telephone, the supervisor of whom is gone to.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from aftercare.actions.caseload.route import Route, route_of
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.telephone import to_telephone
from aftercare.casework.dates import hour_said
from aftercare.store.casebook import Casebook


class GoingOut(NamedTuple):
    """`where` names areas and hours alone: it may be read by whoever looks at the screen. All of it
    is empty on a day without a route.
    """

    where: str = ""
    back_by: datetime | None = None
    buddy: str = ""


@in_own_words
def going_out(casebook: Casebook, now: datetime) -> GoingOut:
    """By the stops of today that are still ahead."""
    route = route_of(casebook, now.date(), now)
    if not route.ahead:
        return GoingOut()
    return GoingOut(_where(route), route.back_by, _buddy(casebook, route))


def _where(route: Route) -> str:
    areas: dict[str, list[str]] = {}
    for stop in route.ahead:
        areas.setdefault(stop.visit.area, []).append(hour_said(stop.visit.at))
    return "; ".join(f"{area} {', '.join(hours)}".strip() for area, hours in areas.items())


def _buddy(casebook: Casebook, route: Route) -> str:
    """The first of those responsible for the cases on the way who has a number in the directory."""
    for case in dict.fromkeys(stop.visit.case for stop in route.ahead):
        for callee in to_telephone(casebook, case):
            if callee.phone:
                return f"{callee.name}, {callee.phone}"
    return ""
