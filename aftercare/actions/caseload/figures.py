"""The figures of a period, counted here and offline: for a screen, with the cases behind each; and
as they may be released.

What may leave the organisation: the cases one supervises oneself, for whole periods of the
organisation's rhythm, once. So the released figures of two people never count the same case, and
those of two periods never the same day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

import msgspec

from aftercare.actions.caseload.list_cases import Summary, closed_lines, summaries
from aftercare.actions.recording.settings import settings
from aftercare.actions.shared.audit import enter
from aftercare.casework.apart import apart
from aftercare.casework.indicators.counting import (
    RHYTHMS,
    Counted,
    Figures,
    Group,
    Period,
    counted,
    figures,
)
from aftercare.casework.indicators.declaration import Fact
from aftercare.casework.indicators.suppression import outward
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import Released
from aftercare.store.named_values import RELEASED_PERIODS, released_figures
from sync.protocol.ids import format_id

_facts = msgspec.msgpack.Decoder(list[Fact]).decode


OFFERED = 12  # periods of the past that a report of figures is offered for


class Behind(NamedTuple):
    """One thing behind a figure, by the case's client."""

    case: str
    name: str
    record: str
    result: int


class NotYours(Refused):
    """A figure of a period that is not one of the organisation's rhythm, or not over yet."""

    def __init__(self, period: str, rhythm: str) -> None:
        super().__init__(
            words("Figures of {period} do not leave the organisation.", period=period),
            words("Nothing was released."),
            words(
                "Choose a {rhythm} that is over; shorter or overlapping periods would give "
                "small counts away.",
                rhythm=rhythm,
            ),
        )


def figures_of(
    casebook: Casebook, periods: Sequence[Period], today: date, *, own: bool = False
) -> list[Figures]:
    """The figures of periods that follow each other; with `own`, of the cases this person
    supervises alone.
    """
    known = _cases(casebook, own=own)
    counted_figures = figures(
        _facts_of(casebook, known),
        lambda case: _group(known[case]),
        periods,
        today,
        lambda case: known[case].line.called,
    )
    lacking = {summary.line.called for summary in known.values() if summary.line.unreckoned}
    return [
        msgspec.structs.replace(figure, unreckoned=tuple(sorted(lacking.union(figure.unreckoned))))
        if lacking
        else figure
        for figure in counted_figures
    ]


def trend(
    casebook: Casebook, last: Period, count: int, today: date
) -> list[tuple[Period, Figures]]:
    """The figures of a period and of those before it, oldest first."""
    periods = [last]
    while len(periods) < count:
        periods.insert(0, periods[0].before())
    return list(zip(periods, figures_of(casebook, periods, today), strict=True))


def behind(
    casebook: Casebook,
    indicator: str,
    period: Period,
    today: date,
    *,
    sex: str | None = None,
    area: str | None = None,
) -> list[Behind]:
    """The cases behind a figure, or behind its part by sex or area; those this device may open.

    By the beginning of their id, where the name lies in a record that stays closed.
    """
    known = _cases(casebook)
    unsaid = closed_lines(casebook, known)
    behind_it = []
    for case, facts in _facts_of(casebook, known):
        group, name = _group(known[case]), case[:8] if case in unsaid else known[case].line.name
        if (sex is not None and group.sex != sex) or (area is not None and group.area != area):
            continue
        some: Sequence[Counted] = ()
        with apart([], case):  # the figure itself names it
            some = [
                fact
                for _, fact in counted(case, facts, [period], today)
                if fact.indicator == indicator
            ]
        behind_it += [Behind(case, name, fact.record, fact.result) for fact in some]
    return sorted(behind_it, key=lambda one: (one.result, one.name.casefold(), one.record))


def _cases(casebook: Casebook, *, own: bool = False) -> Mapping[str, Summary]:
    me, lost = format_id(casebook.certified().person), casebook.lost_cases()
    return {
        case: summary
        for case, summary in summaries(casebook).items()
        if case not in lost and (not own or summary.line.supervisor == me)
    }


def _facts_of(casebook: Casebook, known: Mapping[str, Summary]) -> list[tuple[str, list[Fact]]]:
    kept = casebook.log.projections.reckonings.facts()
    return [(case, _facts(body)) for case, body in kept if case in known]


def _group(one: Summary) -> Group:
    known = one.line.sex if one.line.sex in ("female", "male") else ""
    return Group(known, one.line.area.strip())


def rhythm(casebook: Casebook) -> str:
    """How often figures leave the organisation: month, quarter or year."""
    months = settings(casebook)["figures_months"]
    return next((name for name, each in RHYTHMS.items() if each == months), "month")


def offered_periods(casebook: Casebook, today: date, back: int = OFFERED) -> list[Period]:
    """The periods whose figures may leave: those of the organisation's rhythm that are over, the
    newest first.
    """
    every = rhythm(casebook)
    name = {
        "month": f"{today:%Y-%m}",
        "quarter": f"{today.year}-Q{(today.month + 2) // 3}",
        "year": str(today.year),
    }[every]
    periods = [Period.read(name).before()]
    while len(periods) < back:
        periods.append(periods[-1].before())
    return periods


def to_release(casebook: Casebook, period: Period, now: datetime) -> Released:
    """The period's figures as they may leave, or as they left; raises `NotYours`. Nothing is
    released by looking.
    """
    every = rhythm(casebook)
    kept = released_figures(period.name).read(casebook.ledger)
    if kept:
        return kept
    overlaps = any(
        released.first <= period.last and period.first <= released.last
        for released in released_periods(casebook)
    )
    if period.rhythm != every or period.last >= now.date() or overlaps:
        raise NotYours(period.name, every)
    counts = figures_of(casebook, [period], now.date(), own=True)[0]
    return Released(period.name, now.date(), outward(counts), len(counts.unreckoned))


def released_periods(casebook: Casebook) -> list[Period]:
    """The periods whose figures have left."""
    return [Period.read(name) for name in RELEASED_PERIODS.read(casebook.ledger)]


def release(casebook: Casebook, found: Released) -> None:
    """From now on these are the period's figures, whatever is corrected later; inside a transaction
    or by itself.
    """
    figures = released_figures(found.period)
    if figures.read(casebook.ledger):
        return
    body = figures.packed(found) or b""
    with casebook.transaction():
        figures.write(casebook.ledger, found)
        periods = RELEASED_PERIODS.read(casebook.ledger)
        RELEASED_PERIODS.write(casebook.ledger, [*periods, found.period])
        enter(
            casebook,
            "exported",
            about=f"figures {found.period}",
            details=[hashlib.sha256(body).hexdigest()[:16]],
        )
