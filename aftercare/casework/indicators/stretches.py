"""The stretches of time in which a case is worked on, by its phases."""

from __future__ import annotations

from datetime import date, timedelta

from aftercare.casework.standing import RESTING, CaseRecords, day_of, in_effect


def active_stretches(case: CaseRecords) -> list[tuple[date, date | None]]:
    """(first, last) days on which the case is worked on, the last open as None; empty where nothing
    says when it began.
    """
    began = day_of(case.head("opened")) or day_of(case.head("release_date"))
    dated = [(day_of(one.fields.get("from_date")), one) for one in in_effect(case.of("phase"))]
    phases = sorted((day, one.id, str(one.fields.get("phase", ""))) for day, one in dated if day)
    if began is None:
        if not phases:
            return []
        began = phases[0][0]
    stretches: list[tuple[date, date | None]] = []
    since: date | None = began
    for day, _, phase in phases:
        if phase in RESTING:
            if since and day > since:
                stretches.append((since, day - timedelta(days=1)))
            since = None
        elif since is None:
            since = day
    return [*stretches, (since, None)] if since else stretches


def active_on(case: CaseRecords, day: date) -> bool:
    """Whether the case is worked on that day."""
    return any(
        first <= day and (last is None or day <= last) for first, last in active_stretches(case)
    )
