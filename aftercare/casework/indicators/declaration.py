"""What an indicator is: one declaration says what is counted among what, what is left out, and what
stays unknown.

A rule reads the records of one case and yields dated facts that hold whatever the period; counting
them for a period is counting.py's work. Source of the list: the programme's indicators, always n of
N with unknowns shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from enum import IntEnum

import msgspec

from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords
from aftercare.casework.wording import Words

FOREVER = date.max.toordinal()


class Result(IntEnum):
    """How one counted thing came out. `UNKNOWN` stays in the denominator and never counts as
    success.

    `EXCLUDED` is left out, and said to be. `STANDING` is a stretch of time in which a client
    counts; whether with success is said by `HIT`, or by `HIT_UNKNOWN` where something happened of
    which nobody knows how it went.
    """

    YES = 1
    NO = 2
    UNKNOWN = 3
    EXCLUDED = 4
    STANDING = 5
    HIT = 6
    HIT_UNKNOWN = 7


class Fact(msgspec.Struct, frozen=True, array_like=True):
    """One thing an indicator counts. Days are proleptic ordinals (`date.toordinal`), as they are
    compared by the hundred thousand.

    It counts in a period that `first` to `last` touches; with `step`, once every so many days of
    that stretch. Until `settles` a "no" may still become a "yes", and is unknown.
    """

    indicator: str
    first: int
    last: int
    result: int
    record: str = ""
    settles: int = 0
    step: int = 0


Rule = Callable[[CaseRecords, Thresholds], Iterator[Fact]]


class Indicator(msgspec.Struct, frozen=True):
    """One indicator. `window`: for clients who stand in it, the days before the period's end that
    count; 0 is the whole period.
    """

    name: str
    label: Words
    numerator: Words
    denominator: Words
    excluded: Words | None = None
    unknown: Words | None = None
    window: int = 0


def on(
    indicator: str, day: date, result: Result, record: str = "", settles: date | None = None
) -> Fact:
    """A fact of one day."""
    n = day.toordinal()
    return Fact(indicator, n, n, int(result), record, settles.toordinal() if settles else 0)


def during(indicator: str, first: date, last: date | None) -> Fact:
    """A stretch in which the client of the case counts; `last` None is open."""
    return Fact(
        indicator, first.toordinal(), last.toordinal() if last else FOREVER, int(Result.STANDING)
    )


def whether(*, met: bool | None) -> Result:
    """Yes, no, or unknown for None."""
    return Result.UNKNOWN if met is None else Result.YES if met else Result.NO
