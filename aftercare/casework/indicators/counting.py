"""Counting: the facts of many cases become n of N for a period, with what is unknown and what was
left out, by sex and area.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from aftercare.casework.apart import Notes, apart
from aftercare.casework.field_values import FIRST_YEAR, LAST_YEAR
from aftercare.casework.indicators import INDICATORS
from aftercare.casework.indicators.declaration import Fact, Result
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words

RHYTHMS = {"month": 1, "quarter": 3, "year": 12}  # months
YES, NO, UNKNOWN, EXCLUDED, STANDING, HIT, HIT_UNKNOWN = map(int, Result)


class NoSuchPeriod(Refused):
    """A period that is written in no way known here."""

    def __init__(self, text: str) -> None:
        super().__init__(
            words("“{text}” is no period.", text=text),
            words("Nothing was counted."),
            words("Write a month as 2026-11, a quarter as 2026-Q4, or a year as 2026."),
        )


class Period(NamedTuple):
    """A month, quarter or year. `first` and `last` are its days; `name` as in 2026-11, 2026-Q4,
    2026.
    """

    name: str
    first: date
    last: date

    @property
    def rhythm(self) -> str:
        """month, quarter or year."""
        return "quarter" if "Q" in self.name else "month" if "-" in self.name else "year"

    @classmethod
    def read(cls, text: str) -> Period:
        """The period of that name; raises `NoSuchPeriod`."""
        head, _, tail = text.strip().upper().partition("-")
        try:
            year = int(head)
            if not FIRST_YEAR <= year <= LAST_YEAR:
                raise NoSuchPeriod(text)
            if not tail:
                first, months = 1, 12
            elif tail.startswith("Q"):
                first, months = int(tail[1:]) * 3 - 2, 3
            else:
                first, months = int(tail), 1
            end = first + months - 1
            last = date(year, end, monthrange(year, end)[1])
            return cls(
                f"{year}-{tail if 'Q' in tail else f'{first:02}'}" if tail else str(year),
                date(year, first, 1),
                last,
            )
        except (ValueError, IndexError):
            raise NoSuchPeriod(text) from None

    @classmethod
    def month_of(cls, day: date) -> Period:
        """The month of a day."""
        return cls.read(f"{day:%Y-%m}")

    def before(self) -> Period:
        """The period of the same length before it."""
        months = RHYTHMS[self.rhythm]
        year, month = divmod(self.first.year * 12 + self.first.month - 1 - months, 12)
        if self.rhythm == "quarter":
            return Period.read(f"{year}-Q{month // 3 + 1}")
        return Period.read(f"{year}-{month + 1:02}" if self.rhythm == "month" else str(year))


class Group(NamedTuple):
    """What a figure is broken down by. `sex` and `area` are "" where they are not known."""

    sex: str
    area: str


class Counted(NamedTuple):
    """One thing that was counted: the case and record behind a figure, and how it came out."""

    indicator: str
    case: str
    record: str
    result: int


class Figure(msgspec.Struct, frozen=True, array_like=True):
    """n of N: `unknown` ones stay in N; `excluded` ones do not."""

    n: int = 0
    of: int = 0
    unknown: int = 0
    excluded: int = 0

    def and_one(self, result: int) -> Figure:
        """With one more thing counted."""
        return Figure(
            self.n + (result == YES),
            self.of + (result != EXCLUDED),
            self.unknown + (result == UNKNOWN),
            self.excluded + (result == EXCLUDED),
        )

    @property
    def share(self) -> float | None:
        """N / N between 0 and 1; None where there is nothing to count."""
        return self.n / self.of if self.of else None


def counted(
    case: str, facts: Iterable[Fact], periods: Sequence[Period], today: date
) -> Iterator[tuple[int, Counted]]:
    """(which period, what) of everything that counts in `periods`, which must follow each other;
    nothing after `today` does.
    """
    now = today.toordinal()
    starts = [period.first.toordinal() for period in periods]
    ends = [min(period.last.toordinal(), now) for period in periods]
    standing: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.first > ends[-1] or fact.last < starts[0]:
            if fact.result in (HIT, HIT_UNKNOWN) and fact.first <= ends[-1]:
                standing.setdefault(fact.indicator, []).append(fact)
            continue
        if fact.result >= STANDING:
            standing.setdefault(fact.indicator, []).append(fact)
        elif fact.step:
            yield from _series(case, fact, starts, ends, now)
        else:
            place = bisect_right(starts, fact.first) - 1
            if place >= 0 and fact.first <= ends[place]:
                result = UNKNOWN if fact.result == NO and now < fact.settles else fact.result
                yield place, Counted(fact.indicator, case, fact.record, result)
    for indicator, facts_of in standing.items():
        yield from _standing(case, indicator, facts_of, starts, ends)


def _series(
    case: str, fact: Fact, starts: Sequence[int], ends: Sequence[int], now: int
) -> Iterator[tuple[int, Counted]]:
    """A contact every `step` days of which nothing is written; each counts once `settles` days have
    passed since.
    """
    day = fact.first + max(0, -(-(starts[0] - fact.first) // fact.step)) * fact.step
    while day <= min(fact.last, ends[-1], now - fact.settles - 1):
        place = bisect_right(starts, day) - 1
        if day <= ends[place]:
            yield place, Counted(fact.indicator, case, "", fact.result)
        day += fact.step


def _standing(
    case: str, indicator: str, facts: Sequence[Fact], starts: Sequence[int], ends: Sequence[int]
) -> Iterator[tuple[int, Counted]]:
    """A client who counts while something holds, once a period; with success if there is a hit in
    its window.
    """
    window = INDICATORS[indicator].window
    for place, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if end < start or not any(
            fact.result == STANDING and fact.first <= end and fact.last >= start for fact in facts
        ):
            continue
        since = end - window + 1 if window else start
        hits = [fact for fact in facts if fact.result != STANDING and since <= fact.first <= end]
        sure = [hit for hit in hits if hit.result == HIT]
        result = YES if sure else UNKNOWN if hits else NO
        yield (
            place,
            Counted(indicator, case, (sure or hits or [Fact("", 0, 0, 0)])[0].record, result),
        )


class Figures(msgspec.Struct, frozen=True):
    """The figures of one period: by indicator in all, by sex and by area; `unreckoned`: numbers of
    cases that may lack in them.
    """

    total: Mapping[str, Figure]
    by_sex: Mapping[str, Mapping[str, Figure]]
    by_area: Mapping[str, Mapping[str, Figure]]
    unreckoned: tuple[str, ...] = ()


def figures(
    cases: Iterable[tuple[str, Sequence[Fact]]],
    group_of: Callable[[str], Group],
    periods: Sequence[Period],
    today: date,
    number_of: Callable[[str], str] = str,
) -> list[Figures]:
    """The figures of each period. Sex and area are never crossed, with each other or with the type
    of case.

    A case that cannot be counted is left out, and named by what `number_of` calls it.
    """
    total: list[dict[str, Figure]] = [dict.fromkeys(INDICATORS, Figure()) for _ in periods]
    by_sex: list[dict[str, dict[str, Figure]]] = [
        {name: {} for name in INDICATORS} for _ in periods
    ]
    by_area: list[dict[str, dict[str, Figure]]] = [
        {name: {} for name in INDICATORS} for _ in periods
    ]
    failed: Notes = []
    for case, facts in cases:
        some, group = list[tuple[int, Counted]](), Group("", "")
        with apart(failed, number_of(case)):
            group, some = group_of(case), list(counted(case, facts, periods, today))
        for place, fact in some:
            for count, key in (
                (by_sex[place][fact.indicator], group.sex),
                (by_area[place][fact.indicator], group.area),
            ):
                count[key] = count.get(key, Figure()).and_one(fact.result)
            total[place][fact.indicator] = total[place][fact.indicator].and_one(fact.result)
    numbers = tuple(sorted(note.rpartition(": ")[0] for note in failed))
    return [Figures(*three, numbers) for three in zip(total, by_sex, by_area, strict=True)]
