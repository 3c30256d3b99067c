"""What the due rules yield, and the organisation's numbers they go by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec

from aftercare.casework.retention import MONTHS
from aftercare.casework.standing import CaseRecords
from aftercare.casework.wording import Words


class Thresholds(msgspec.Struct, frozen=True):
    """The organisation's numbers, in days unless named otherwise; these are the defaults.

    `weekend` holds weekday numbers, Monday 0: Saturday and Sunday, or (4, 5) where Friday and
    Saturday are free.
    """

    first_contact: int = 3  # working days
    contact_grace: int = 3
    soon: int = 7
    missed_in_a_row: int = 2
    consent_ending: int = 30
    order_ending: int = 30
    plan_needed: int = 30
    plan_review: int = 90
    retention_margin: int = 7
    signal_urgent: int = 2  # hours
    signal: int = 24  # hours
    referral_silent: int = 14
    safety_plan: int = 30
    supervisor_review: int = 30
    rights_reminder: int = 14
    rights_answer: int = 21
    unsynced: int = 7
    weekend: tuple[int, ...] = (5, 6)
    # months that records are kept after closing, by type of case
    keep: Mapping[str, int] = msgspec.field(default_factory=lambda: MONTHS)


class Reckoned(msgspec.Struct, frozen=True, array_like=True):
    """Something to be done, whatever the day: shown from `shows`, due on `due`, late after
    `late_after`.

    `late_at` is the moment after which it is late, where hours count. `before` is said until it is
    due, `reason` from then on. With a `person` (an id) it is for that person alone.
    """

    case: str
    rule: str
    shows: date
    due: date
    late_after: date
    record: str
    reason: Words
    before: Words | None = None
    late_at: datetime | None = None
    person: str = ""


Rule = Callable[[CaseRecords, Thresholds], Iterator[Reckoned]]


def days(n: int) -> timedelta:
    """So many days."""
    return timedelta(days=n)


def add_working_days(start: date, days: int, weekend: Sequence[int]) -> date:
    """The day `days` working days after `start`."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() not in weekend
    return day
