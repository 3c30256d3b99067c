"""A day's route and chosen rows of a list go to a PDF file, without names; that they were printed is
entered in the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from aftercare.actions.caseload.route import Stop, route_of
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, write_paper
from aftercare.casework.dates import hour_said, weekday_said
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook


@in_own_words
def print_route(
    casebook: Casebook,
    day: date,
    path: Path,
    language: str = "en",
    *,
    phones: bool = False,
    initials: bool = False,
) -> int:
    """Writes the route of a day; returns how many stops stand on it. `initials`: of clients, beside
    the numbers of their cases.
    """
    from aftercare.reports.paper import Head, make_pdf
    from aftercare.reports.route_sheet import RouteLine, route_sheet

    stops = route_of(casebook, day, casebook.here()).ahead
    lines = [
        RouteLine(
            hour_said(stop.visit.at),
            _code(stop, initials=initials),
            stop.visit.area,
            term_label("visit_type", stop.visit.type, language) if stop.visit.type else "",
            stop.rule,
            "\n".join(stop.phones) if phones else "",
        )
        for stop in stops
    ]
    head = Head(
        words("Route of {day}", day=weekday_said(day, language)).say(language),
        words("To go from one visit to the next.").say(language),
        words("Whoever goes, and nobody else").say(language),
        words("Confidential").say(language),
        "",
        as_of(casebook, language),
    )
    write_paper(path, make_pdf(head, route_sheet(lines, language, phones=phones), language))
    details = [f"{len(lines)}", "with telephone numbers" if phones else ""]
    enter(casebook, "printed", about="route", details=[text for text in details if text])
    return len(lines)


def _code(stop: Stop, *, initials: bool) -> str:
    return f"{stop.code}\n{stop.initials}" if initials and stop.initials else stop.code


@in_own_words
def print_list(
    casebook: Casebook, title: str, rows: Sequence[Sequence[str]], path: Path, language: str = "en"
) -> int:
    """Writes chosen rows (case, area, what, due, how late) under a title; returns how many."""
    from aftercare.reports.paper import Head, make_pdf
    from aftercare.reports.work_list import work_list

    head = Head(
        title,
        words("To work through what was chosen.").say(language),
        words("Whoever goes, and nobody else").say(language),
        words("Internal").say(language),
        "",
        as_of(casebook, language),
    )
    write_paper(path, make_pdf(head, work_list(rows, language), language))
    enter(casebook, "printed", about="list", details=[f"{len(rows)}"])
    return len(rows)
