"""Text in any script of the region, broken into lines and set as it is read; what reportlab's own paragraphs do for Latin.

Words from right to left stand from right to left among themselves (by Unicode's rule for the reordering of levels, at the level of
words). Each line carries its text for copying and for screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from aftercare.reports.scripts import Run, from_right, pieces, shape


class Word(NamedTuple):
    """What is not broken; `space`: one stands before it."""

    text: str
    runs: Sequence[Run]
    width: float
    space: bool


class Line(NamedTuple):
    """A line as it was broken, in reading order."""

    words: tuple[Word, ...]
    right: bool  # its paragraph is read from right to left


class Passage(Flowable):
    """A paragraph in any script."""

    def __init__(self, text: str, style: ParagraphStyle, *, bold: bool) -> None:
        super().__init__()
        self.text, self.style, self._bold = text, style, bold
        self._space = shape(" ", bold=bold, size=style.fontSize)[0].width
        self._lines: list[Line] = []

    def getSpaceBefore(self) -> float:
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:
        return float(self.style.spaceAfter)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aH
        self.width = aW
        self._lines = [line for text in self.text.split("\n") for line in self._broken(text, aW)]
        self.height = len(self._lines) * self.style.leading
        return aW, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """As many lines as there is room for, and the rest."""
        self.wrap(aW, aH)
        fits = int(aH // self.style.leading)
        if fits < 1:
            return []
        if fits >= len(self._lines):
            return [self]
        return [Passage(_text(some), self.style, bold=self._bold) for some in (self._lines[:fits], self._lines[fits:])]

    def _word(self, text: str, *, space: bool) -> Word:
        runs = shape(text, bold=self._bold, size=self.style.fontSize)
        return Word(text, runs, sum(run.width for run in runs), space)

    def _broken(self, text: str, width: float) -> list[Line]:
        """One paragraph of the text, in lines no wider than `width` points."""
        right, lines, line, used = from_right(text), list[Line](), list[Word](), 0.0
        for word in text.split():
            whole = self._word(word, space=bool(line))
            parts = [whole]
            small = pieces(word) if used + whole.width + self._space > width else []
            if len(small) > 1:
                parts = [self._word(piece, space=bool(line) and not place) for place, piece in enumerate(small)]
            for part in parts:
                need = part.width + (self._space if part.space and line else 0)
                if line and used + need > width:
                    lines.append(Line(tuple(line), right))
                    line, used, need = [], 0.0, part.width
                line.append(part)
                used += need
        return [*lines, Line(tuple(line), right)]

    def draw(self) -> None:
        text: Any = self.canv.beginText()
        y = self.height - self.style.leading + (self.style.leading - self.style.fontSize) / 2 + self.style.fontSize * 0.22
        text.setFillColor(self.style.textColor)
        for line in self._lines:
            placed = sum(word.width + (self._space if word.space and n else 0) for n, word in enumerate(line.words))
            text.setTextOrigin(self.width - placed if line.right else 0, y)
            said = _text([line]).encode("utf-16-be").hex().upper()
            text._code.append(f"/Span <</ActualText <FEFF{said}>>> BDC")  # noqa: SLF001 - reportlab has no call for it
            x = self.width - placed if line.right else 0.0
            for word, gap in visual_order(line):
                x += self._space if gap else 0
                for run in word.runs:
                    text.setTextOrigin(x, y)
                    text.setFont(run.font, self.style.fontSize)
                    text.textOut(run.shaped)
                    x += run.width
            text._code.append("EMC")  # noqa: SLF001
            y -= self.style.leading
        self.canv.drawText(text)


def visual_order(line: Line) -> list[tuple[Word, bool]]:
    """The words of a line from left to right, each with whether a space stands to the left of it."""
    base = 1 if line.right else 0
    levels = []
    for word in line.words:
        if from_right(word.text):
            levels.append(1)
        elif any(one.isalnum() for one in word.text):
            levels.append(2 if base else 0)
        else:
            levels.append(base)
    order = list(range(len(line.words)))
    for level in (2, 1):
        order = _reversed_runs(order, levels, level)
    found: list[tuple[Word, bool]] = []
    for place, index in enumerate(order):
        neighbours = sorted((index, order[place - 1])) if place else []
        between = neighbours and any(line.words[n].space for n in range(neighbours[0] + 1, neighbours[1] + 1))
        found.append((line.words[index], bool(between)))
    return found


def _reversed_runs(order: list[int], levels: Sequence[int], least: int) -> list[int]:
    """`order` with every run of words of that level or a higher one turned round."""
    found: list[int] = []
    run: list[int] = []
    for index in order:
        if levels[index] >= least:
            run.append(index)
        else:
            found += [*run[::-1], index]
            run = []
    return found + run[::-1]


def _text(lines: Sequence[Line]) -> str:
    """What some lines say."""
    return "\n".join("".join((" " if word.space else "") + word.text for word in line.words).strip() for line in lines)
