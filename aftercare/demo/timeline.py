"""The course of a case: when it was opened, its phases, and the days of contact, fitting how it
stands today.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from aftercare.casework.standing import FREQUENCY_DAYS


class Situation(StrEnum):
    """How a case stands today: what makes Today worth reading."""

    STEADY = "steady"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    TWO_MISSED = "two_missed"
    JUST_RELEASED = "just_released"
    RELEASED_UNSEEN = "released_unseen"
    PREPARING = "preparing"
    CLOSED = "closed"
    RETURNED = "returned"


S = Situation
ROUND = (
    *(
        S.STEADY,
        S.OVERDUE,
        S.DUE_SOON,
        S.TWO_MISSED,
        S.JUST_RELEASED,
        S.STEADY,
        S.DUE_SOON,
        S.PREPARING,
        S.STEADY,
        S.CLOSED,
    ),
    *(
        S.DUE_SOON,
        S.OVERDUE,
        S.STEADY,
        S.RELEASED_UNSEEN,
        S.STEADY,
        S.DUE_SOON,
        S.STEADY,
        S.RETURNED,
        S.STEADY,
        S.DUE_SOON,
    ),
)
"""A worker's cases stand like this, in turn."""
OPEN = (S.STEADY, S.DUE_SOON, S.OVERDUE)

FREQUENCY = {
    "release_preparation": "monthly",
    "early_release": "weekly",
    "stabilisation": "fortnightly",
    "step_down": "monthly",
}
EARLY, STABLE = 90, 390  # days after release on which stabilisation and step-down begin


class Contact(NamedTuple):
    """A day on which the client was seen or missed."""

    day: date
    seen: bool


class Timeline(NamedTuple):
    """When a case was opened, released, in which phase since when, and its days of contact, oldest
    first.
    """

    situation: Situation
    opened: date
    released: date | None
    phases: tuple[tuple[str, date], ...]
    contacts: tuple[Contact, ...]
    frequency: str

    def phase(self, day: date) -> str:
        """The phase on a day."""
        return next(
            (phase for phase, since in reversed(self.phases) if since <= day), self.phases[0][0]
        )

    @property
    def ended(self) -> date | None:
        """When the case came to rest, if it has."""
        return self.phases[-1][1] if self.situation in (S.CLOSED, S.RETURNED) else None


def timeline(
    source: random.Random, situation: Situation, today: date, years: float, *, family_only: bool
) -> Timeline:
    """A course that ends in `situation` today, within `years` of it."""
    earliest = today - timedelta(days=int(365 * years))
    released = today - timedelta(days=_days_out(source, situation, today, int(365 * years)))
    opened = max(released - timedelta(days=source.randint(25, 75)), earliest)
    if situation is S.PREPARING:
        opened = max(today - timedelta(days=source.randint(40, 100)), earliest)
    ended = (
        today - timedelta(days=source.randint(5, 40))
        if situation in (S.CLOSED, S.RETURNED)
        else None
    )
    phases = [("release_preparation", opened)]
    if not family_only:
        steps = (("early_release", 0), ("stabilisation", EARLY), ("step_down", STABLE))
        starts = [(phase, released + timedelta(days=after)) for phase, after in steps]
        phases += [(phase, start) for phase, start in starts if start <= (ended or today)]
    if ended:
        phases.append(("closed" if situation is S.CLOSED else "returned_to_custody", ended))
    current = phases[-2][0] if ended else phases[-1][0]
    draft = Timeline(
        situation, opened, None if family_only else released, tuple(phases), (), FREQUENCY[current]
    )
    return draft._replace(contacts=tuple(_contacts(source, draft, today)))


def _days_out(source: random.Random, situation: Situation, today: date, most: int) -> int:
    """Days since release; below 0 for a release to come."""
    if situation is S.PREPARING:
        return -source.randint(2, 4) if source.random() < 0.5 else -source.randint(6, 40)
    if situation is S.JUST_RELEASED:
        return (today - _working_day(today - timedelta(days=1))).days
    if situation is S.RELEASED_UNSEEN:
        return source.randint(8, 13)
    band = source.choices(((25, 85), (95, 380), (400, 700)), (30, 45, 25))[0]
    if situation in (S.CLOSED, S.RETURNED):
        band = (140, 640)
    days = source.randint(*band)
    return (
        days if days <= most - 30 else source.randint(max(min(25, most - 30), 6), max(most - 30, 7))
    )


def _contacts(source: random.Random, case: Timeline, today: date) -> list[Contact]:
    """The days of contact, worked out backwards from the last one so that the case stands as it
    should.
    """
    gap = FREQUENCY_DAYS[case.frequency]
    late = {
        S.DUE_SOON: source.randint(max(1, gap - 5), gap),
        S.OVERDUE: gap + source.randint(6, 24),
        S.TWO_MISSED: gap + source.randint(9, 14),
        S.PREPARING: source.randint(2, 20),
    }.get(case.situation, source.randint(1, max(1, gap - 9)))
    last = (case.ended or today) - timedelta(days=late)
    if case.situation in (S.JUST_RELEASED, S.RELEASED_UNSEEN) and case.released:
        last = case.released - timedelta(days=source.randint(1, 4))
    days = [_working_day(last)]
    while (day := _before(source, case, days[-1])) > case.opened:
        days.append(day)
    if case.released and case.released < last:
        days = _first_contact(source, case.released, days)
    contacts = [
        Contact(day, seen=True) for day in dict.fromkeys(sorted(days)) if day >= case.opened
    ]
    contacts = [*_some_missed(source, contacts[:-1]), *contacts[-1:]]
    if case.situation is S.TWO_MISSED:
        contacts += [
            Contact(_working_day(today - timedelta(days=back)), seen=False)
            for back in (source.randint(6, 8), 2)
        ]
    if case.situation is S.RELEASED_UNSEEN:
        contacts.append(Contact(_working_day(today - timedelta(days=4)), seen=False))
    return contacts


def _before(source: random.Random, case: Timeline, day: date) -> date:
    """The contact before the one on `day`, by the frequency of that phase, now and then with a
    longer gap.
    """
    gap = FREQUENCY_DAYS[FREQUENCY.get(case.phase(day - timedelta(days=1)), case.frequency)]
    gap *= 2 if source.random() < 0.07 else 1
    step = gap + source.randint(-(gap // 7), gap // 6)
    return _working_day(day - timedelta(days=step))


def _first_contact(source: random.Random, released: date, days: list[date]) -> list[date]:
    """The same days, with a first contact soon after release and none on the day itself."""
    kept = [day for day in days if abs((day - released).days) > 3]
    first = released + timedelta(days=source.choices((1, 2, 3, 6), (4, 5, 3, 1))[0])
    while first.weekday() > 4:
        first += timedelta(days=1)
    return [*kept, first] if first <= days[0] else days


def _some_missed(source: random.Random, contacts: list[Contact]) -> list[Contact]:
    contacts_kept: list[Contact] = []
    for contact in contacts:
        before = contacts_kept[-1].day if contacts_kept else date.min
        if source.random() < 0.11:
            missed = _working_day(contact.day - timedelta(days=source.randint(2, 4)))
            if missed > before and (not contacts_kept or contacts_kept[-1].seen):
                contacts_kept.append(Contact(missed, seen=False))
        contacts_kept.append(contact)
    return contacts_kept


def _working_day(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
