"""How wide the columns of a table are: what each can do with, what it would like, and which goes
first where there is no room. No table scrolls sideways, no heading is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

NAME_CHARACTERS = 22  # fewer of a name do not tell two people apart
TEXT_CHARACTERS = 16  # of a text that goes on
ENOUGH = 120  # pixels in the usual text: a column of short words need not be wider


class Column(NamedTuple):
    """What is declared of a column.

    `cap`: pixels in the usual text beyond which it takes none while others want some; 0 for none.
    `goes`: of the columns in sight the one with the highest goes first; 0 never goes.
    `characters`: it is never narrower than so many. `grows`: its share of what is left.
    `tail`: its texts begin alike, so that a cut one shows its end.
    """

    cap: int = 0
    goes: int = 1
    characters: int = 0
    grows: int = 0
    tail: bool = False


def name_column(goes: int = 0) -> Column:
    """A column of people's names, or of what a row is told by."""
    return Column(0, goes, NAME_CHARACTERS, 1)


def text_column(goes: int = 0, *, tail: bool = False) -> Column:
    """A column of texts that take what room there is."""
    return Column(0, goes, TEXT_CHARACTERS, 3, tail)


def declared(widths: dict[int, int], count: int) -> list[Column]:
    """The columns of a table of which only widths are told: the others hold names, share what is
    left and stay; of those with a width the last goes first.
    """
    return [
        Column(widths[place], place + 1) if place in widths else name_column()
        for place in range(count)
    ]


class Want(NamedTuple):
    """What a column can do with, and what it would like, in pixels of this screen."""

    least: int
    ideal: int


def shared_out(columns: Sequence[Column], wants: Sequence[Want], room: int) -> dict[int, int]:
    """The width of each column that has a place in `room`, by its number; together they fill it."""
    shown = list(range(len(columns)))
    while (
        sum(wants[place].least for place in shown) > room
        and (leaving := max(shown, key=lambda place: (columns[place].goes, place)))
        and columns[leaving].goes
    ):
        shown.remove(leaving)
    widths = {place: wants[place].least for place in shown}
    left = room - sum(widths.values())
    if left < 0:  # not even what never goes has room
        whole = sum(widths.values())
        return {place: wide * room // whole for place, wide in widths.items()}
    wishes = {place: wants[place].ideal - wants[place].least for place in shown}
    for done, place in enumerate(
        sorted(wishes, key=wishes.__getitem__)
    ):  # small ones are met first
        widths[place] += min(wishes[place], left // (len(wishes) - done))
        left -= min(wishes[place], left // (len(wishes) - done))
    left = room - sum(widths.values())
    growing = [place for place in shown if columns[place].grows] or shown[-1:]
    shares = sum(columns[place].grows or 1 for place in growing)
    for place in growing:
        widths[place] += left * (columns[place].grows or 1) // shares
    if growing:
        widths[growing[-1]] += room - sum(widths.values())
    return widths
