"""Figures that leave the organisation: small counts are hidden, and more with them, so that nobody
reckons them back.

A count from 1 to 4 prints as "<5"; n out of N where only 1 to 4 are missing prints as "N-4+",
because N - n is a small count too. What is left is a sum: if the hidden parts of a printed total
allow one value only for any of them, another part is hidden ("–"), until each hidden count could
have at least two values, even for somebody who knows these rules. No percentage is printed under N
= 10. By sex and by area only, never crossed. Periods do not overlap, and a period is released once
(actions/release.py): so no difference between two releases gives away what one of them hides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from aftercare.casework.indicators.counting import Figure, Figures

SMALL = 4  # counts from 1 up to this are hidden
LEAST_FOR_SHARE = 10


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """One printed count: exact, or hidden between `low` and `high` as whoever knows the rules would
    bound it.

    `print`: what stands on paper.
    """

    print: str
    low: int
    high: int

    @property
    def hidden(self) -> bool:
        """Whether the count is not printed."""
        return not self.print.isdigit()


class Line(msgspec.Struct, frozen=True, array_like=True):
    """n of N with the unknown, as printed. `share` is "" under N = 10, and where n or N is
    hidden.
    """

    n: Cell
    of: Cell
    unknown: Cell
    share: str


class Outward(msgspec.Struct, frozen=True):
    """The figures of a period as they may leave the organisation: in all, by sex, by area."""

    total: Mapping[str, Line]
    by_sex: Mapping[str, Mapping[str, Line]]
    by_area: Mapping[str, Mapping[str, Line]]


class _Part(NamedTuple):
    """A count with the one it is part of; `top` None where it is part of nothing."""

    value: int
    top: int | None


def outward(found: Figures) -> Outward:
    """The figures of a period, made safe."""
    total, by_sex, by_area = {}, dict[str, Mapping[str, Line]](), dict[str, Mapping[str, Line]]()
    for name, figure in found.total.items():
        total[name] = _line(
            figure, _alone(_Part(figure.of, None)), _alone(_Part(figure.n, figure.of))
        )
        by_sex[name] = _partition(figure, total[name], found.by_sex[name])
        by_area[name] = _partition(figure, total[name], found.by_area[name])
    return Outward(total, by_sex, by_area)


def _partition(figure: Figure, printed: Line, parts: Mapping[str, Figure]) -> Mapping[str, Line]:
    """The parts of a figure; none at all where its own n or N is hidden, as they would add up to
    it.
    """
    if printed.n.hidden or printed.of.hidden or len(parts) < 2:
        return {}
    names = sorted(parts)
    wholes = protect([_Part(parts[name].of, None) for name in names], figure.of)
    if not wholes:
        return {}
    tops = [
        None if whole.hidden else parts[name].of for name, whole in zip(names, wholes, strict=True)
    ]
    counts = [_Part(parts[name].n, top) for name, top in zip(names, tops, strict=True)]
    forced = {place for place, top in enumerate(tops) if top is None}
    ones = protect(counts, figure.n, forced)
    if not ones:
        return {}
    return {
        name: _line(parts[name], whole, count)
        for name, whole, count in zip(names, wholes, ones, strict=True)
    }


def _line(figure: Figure, of: Cell, n: Cell) -> Line:
    unknown = _alone(_Part(figure.unknown, None))
    share = (
        f"{round(100 * figure.n / figure.of)} %"
        if figure.of >= LEAST_FOR_SHARE and not n.hidden and not of.hidden
        else ""
    )
    return Line(n, of, unknown, share)


def _alone(part: _Part) -> Cell:
    """A count by itself: hidden where it, or what is missing to the whole, is small."""
    value, top = part
    if 0 < value <= SMALL:
        return Cell("<5", 1, SMALL if top is None else min(SMALL, top))
    if top is not None and 0 < top - value <= SMALL:
        return Cell(f"{top - SMALL}+", top - SMALL, top - 1)
    return Cell(str(value), value, value)


def _dash(part: _Part) -> Cell:
    """A count hidden for the sake of others: bounded by what it is known not to be, as it would
    then print differently.
    """
    value, top = part
    if value == 0:
        return Cell("–", 0, top if top is not None else 10**9)
    low = SMALL + 1
    high = 10**9 if top is None else top if value == top else top - SMALL - 1
    return Cell("–", min(low, value), max(high, value))


def protect(
    parts: Sequence[_Part], total: int, forced: set[int] | frozenset[int] = frozenset()
) -> list[Cell]:
    """The parts of a printed `total`, hidden until each hidden one could have two values; `forced`
    ones are hidden anyway.

    No cells where even hiding all of them would not do.
    """
    cells = [_alone(part) for part in parts]
    cells = [
        _dash(parts[place]) if place in forced and not cell.hidden else cell
        for place, cell in enumerate(cells)
    ]
    while not _safe(parts, cells, total):
        open_places = [
            place for place, cell in enumerate(cells) if not cell.hidden and parts[place].top != 0
        ]
        if not open_places:
            return []
        cheapest = min(
            open_places, key=lambda place: (parts[place].value == 0, parts[place].value, place)
        )
        cells[cheapest] = _dash(parts[cheapest])
    return cells


def _safe(parts: Sequence[_Part], cells: Sequence[Cell], total: int) -> bool:
    """Whether every hidden part could have at least two values, given the total, the printed parts
    and the others' bounds.
    """
    hidden = [cell for cell in cells if cell.hidden]
    rest = total - sum(
        part.value for part, cell in zip(parts, cells, strict=True) if not cell.hidden
    )
    low, high = sum(cell.low for cell in hidden), sum(cell.high for cell in hidden)
    return all(
        min(one.high, rest - (low - one.low)) > max(one.low, rest - (high - one.high))
        for one in hidden
    )
