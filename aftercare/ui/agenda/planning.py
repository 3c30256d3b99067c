"""Clients who were chosen on a screen are planned for a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from aftercare.actions.caseload.agenda import plan_visits
from aftercare.ui.agenda.said import planned
from aftercare.ui.desk import Desk


def plan_clients(
    desk: Desk,
    clients: Mapping[str, str],
    day: date,
    route: Callable[[date], object] = lambda _: None,
) -> None:
    """Plans a visit to each of these clients (case to name) on a day, one after the other in this
    order; several are a route, which `route` shows.
    """
    if not clients:
        return

    def show(_: object) -> None:
        if len(clients) > 1:
            route(day)

    desk.save(
        lambda casebook: plan_visits(casebook, list(clients), day),
        show,
        says=planned(list(clients.values()), day),
    )
