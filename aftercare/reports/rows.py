"""Rows of texts in columns, over as many pages as they need: a row that is too tall for the rest of
a page goes on on the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from aftercare.reports.passage import FEWEST, Passage

ABOVE, BELOW, BESIDE = 1.5, 2.0, 6.0  # points that are free around the text of a cell
TALLEST_TITLES = 200.0  # points that titles may take from every page
LEAST_BLANK = (
    120.0  # points at the foot of a page: a row that would leave more of it blank is split
)


class Row(NamedTuple):
    """One row. `opens` and `ends`: it is not what goes on from a page before, and it does not go on
    after it.
    """

    cells: Sequence[Passage]
    height: float
    opens: bool = True
    ends: bool = True


class Look(NamedTuple):
    """`widths` of the columns; what is free to the `left` of the first; `line` below each row,
    `tint` behind the titles.

    `named`: the first column names its row, and does so again on the page where the row goes on.
    """

    widths: Sequence[float]
    left: float = BESIDE
    named: bool = False
    line: Color | None = None
    tint: Color | None = None

    def columns(self) -> list[tuple[float, float]]:
        """Where the text of each column begins, and how wide it may be."""
        places, x = [], 0.0
        for place, width in enumerate(self.widths):
            left = BESIDE if place else self.left
            places.append((x + left, width - left - BESIDE))
            x += width
        return places

    def row(self, cells: Sequence[Passage], *, opens: bool = True, ends: bool = True) -> Row:
        """A row as tall as its tallest cell."""
        tallest = max(
            cell.wrap(room, 0)[1] for cell, (_, room) in zip(cells, self.columns(), strict=True)
        )
        return Row(cells, tallest + ABOVE + BELOW, opens, ends)


class Rows(Flowable):
    """A table. Its titles, if it has some, stand on every page."""

    def __init__(self, titles: Row | None, rows: Sequence[Row], look: Look) -> None:
        super().__init__()
        if titles and titles.height > TALLEST_TITLES:
            rows, titles = [titles, *rows], None
        self._titles, self._rows, self._look = titles, rows, look
        self._heads = [titles] if titles else []
        self.width = sum(look.widths)
        self.height = sum(row.height for row in [*self._heads, *rows])

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aW, aH
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """The rows that there is room for, and the rest under the same titles."""
        del aW
        room, fits = aH - sum(row.height for row in self._heads), 0
        while fits < len(self._rows) and self._rows[fits].height <= room:
            room -= self._rows[fits].height
            fits += 1
        here, there = [*self._rows[:fits]], [*self._rows[fits:]]
        if there and (room > LEAST_BLANK or not there[0].opens):
            parts = self._parts(there[0], room)
            if parts:
                here, there = [*here, parts[0]], [parts[1], *there[1:]]
        found: list[Flowable] = [
            Rows(self._titles, some, self._look) for some in (here, there) if some
        ]
        return found if here else []

    def _parts(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """What of a row fits into so many points, and the rest; None where that is too little to be
        worth it.
        """
        fits = [
            min(cell.count, int((room - ABOVE - BELOW) // cell.style.leading)) for cell in row.cells
        ]
        if any(some < min(FEWEST, cell.count) for some, cell in zip(fits, row.cells, strict=True)):
            return None
        here = [cell.part(0, some) for some, cell in zip(fits, row.cells, strict=True)]
        there = [cell.part(some, cell.count) for some, cell in zip(fits, row.cells, strict=True)]
        if self._look.named and fits[0] == row.cells[0].count <= FEWEST:
            there[0] = row.cells[0].part(0, fits[0])
        return self._look.row(here, opens=row.opens, ends=False), self._look.row(
            there, opens=False, ends=row.ends
        )

    def draw(self) -> None:
        canvas: Any = self.canv
        y = self.height
        for row in [*self._heads, *self._rows]:
            if self._look.tint and row is self._titles:
                canvas.setFillColor(self._look.tint)
                canvas.rect(0, y - row.height, self.width, row.height, stroke=0, fill=1)
            for cell, (x, _) in zip(row.cells, self._look.columns(), strict=True):
                cell.drawOn(canvas, x, y - ABOVE - cell.height)
            y -= row.height
            if self._look.line and row.ends:
                canvas.setStrokeColor(self._look.line)
                canvas.setLineWidth(0.4)
                canvas.line(0, y, self.width, y)
