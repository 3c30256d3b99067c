"""Text in any script of the region, of any length, broken into lines once and set as it is read.

Words from right to left stand from right to left among themselves (by Unicode's rule for the
reordering of levels, at the level of words). A line that is not simply Latin carries its text for
copying and for screen readers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from aftercare.reports.scripts import Run, from_right, letters, pieces, shape

FEWEST = 2  # lines of a text that stay behind on a page, or go on alone to the next


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
    width: float


class Passage(Flowable):
    """A text in lines. What is left of one that was split keeps its lines, so that a long text is
    broken once and not on each page.
    """

    def __init__(self, text: str, style: ParagraphStyle, *, bold: bool) -> None:
        super().__init__()
        self.text, self.style, self._bold = text, style, bold
        self._lines: Sequence[Line] = ()
        self._broken_to = 0.0  # the width to which the lines were broken

    def getSpaceBefore(self) -> float:
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:
        return float(self.style.spaceAfter)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aH
        if self._broken_to != aW:
            self._lines, self._broken_to = (
                _Breaking(self.style, aW, bold=self._bold).lines(self.text),
                aW,
            )
        self.width, self.height = aW, len(self._lines) * self.style.leading
        return aW, self.height

    @property
    def count(self) -> int:
        """How many lines it has; known once it is wrapped."""
        return len(self._lines)

    def split(self, aW: float, aH: float) -> list[Flowable]:
        """As many lines as there is room for, and the rest."""
        self.wrap(aW, aH)
        fits = int(aH // self.style.leading)
        if fits >= self.count:
            return [self]
        fits = min(fits, self.count - FEWEST)
        return [self.part(0, fits), self.part(fits, self.count)] if fits >= FEWEST else []

    def part(self, first: int, end: int) -> Passage:
        """Some of its lines, none where there are none; it must have been wrapped."""
        passage = Passage(_text(self._lines[first:end]), self.style, bold=self._bold)
        passage._lines, passage._broken_to = self._lines[first:end], self._broken_to
        passage.width, passage.height = self._broken_to, passage.count * self.style.leading
        return passage

    def draw(self) -> None:
        text: Any = self.canv.beginText()
        y = (
            self.height
            - self.style.leading
            + (self.style.leading - self.style.fontSize) / 2
            + self.style.fontSize * 0.22
        )
        text.setFillColor(self.style.textColor)
        for line in self._lines:
            left = self.width - line.width
            x = left if line.right else left / 2 if self.style.alignment == TA_CENTER else 0.0
            if _plain(line):
                self._draw_plain(text, line, x, y)
            else:
                self._draw_shaped(text, line, x, y)
            y -= self.style.leading
        self.canv.drawText(text)

    def _draw_plain(self, text: Any, line: Line, x: float, y: float) -> None:
        if line.words:
            text.setTextOrigin(x, y)
            text.setFont(line.words[0].runs[0].font, self.style.fontSize)
            text.textOut(_text([line]))

    def _draw_shaped(self, text: Any, line: Line, x: float, y: float) -> None:
        said = _text([line]).encode("utf-16-be", "replace").hex().upper()
        text.setTextOrigin(x, y)
        text._code.append(f"/Span <</ActualText <FEFF{said}>>> BDC")  # noqa: SLF001 - reportlab has no call for it
        space = pdfmetrics.stringWidth(" ", self.style.fontName, self.style.fontSize)
        for word, gap in visual_order(line):
            x += space if gap else 0
            for run in word.runs:
                text.setTextOrigin(x, y)
                text.setFont(run.font, self.style.fontSize)
                text.textOut(run.shaped)
                x += run.width
        text._code.append("EMC")  # noqa: SLF001


class _Breaking:
    """Breaks a text into lines no wider than `width` points."""

    def __init__(self, style: ParagraphStyle, width: float, *, bold: bool) -> None:
        self._style, self._width, self._bold = style, width, bold
        self._space = pdfmetrics.stringWidth(" ", style.fontName, style.fontSize)
        # a text says most of its words more than once
        self._shaped: dict[str, tuple[Sequence[Run], float]] = {}

    def lines(self, text: str) -> list[Line]:
        """The lines of all its paragraphs."""
        return [line for paragraph in text.split("\n") for line in self._paragraph(paragraph)]

    def _paragraph(self, text: str) -> Iterator[Line]:
        right, line, used = from_right(text), list[Word](), 0.0
        for token in text.split():
            for word in self._parts(token, used, space=bool(line)):
                need = word.width + (self._space if word.space and line else 0)
                if line and used + need > self._width:
                    yield Line(tuple(line), right, used)
                    line, used, need = [], 0.0, word.width
                line.append(word)
                used += need
        yield Line(tuple(line), right, used)

    def _parts(self, token: str, used: float, *, space: bool) -> Iterator[Word]:
        """A word whole where it fits on this line or the next; else in pieces, none wider than a
        line.
        """
        whole = self._word(token, space=space)
        small = pieces(token) if used + whole.width + self._space > self._width else [token]
        if len(small) == 1 and whole.width <= self._width:
            yield whole
            return
        for place, piece in enumerate(small):
            word = self._word(piece, space=space and not place)
            if word.width <= self._width:
                yield word
            else:
                yield from self._forced(word)

    def _forced(self, word: Word) -> Iterator[Word]:
        """A word that is wider than a line, cut between letters."""
        part, used = "", 0.0
        space = word.space
        for letter in letters(word.text):
            need = self._word(letter, space=False).width
            if part and used + need > self._width:
                yield self._word(part, space=space)
                part, used, space = "", 0.0, False
            part += letter
            used += need
        yield self._word(part, space=space)

    def _word(self, text: str, *, space: bool) -> Word:
        if text not in self._shaped:
            runs = self._runs(text)
            self._shaped[text] = runs, sum(run.width for run in runs)
        return Word(text, *self._shaped[text], space)

    def _runs(self, text: str) -> Sequence[Run]:
        name, size = self._style.fontName, self._style.fontSize
        if text.isascii() and text.isprintable():
            return [Run(name, text, pdfmetrics.stringWidth(text, name, size), plain=True)]
        return shape(text, bold=self._bold, size=size)


def _plain(line: Line) -> bool:
    """Whether a line is letters of one typeface, drawn as they are written."""
    runs = [run for word in line.words for run in word.runs]
    return all(run.plain for run in runs) and len({run.font for run in runs}) <= 1


def visual_order(line: Line) -> list[tuple[Word, bool]]:
    """The words of a line from left to right, each with whether a space stands to the left of
    it.
    """
    base = 1 if line.right else 0
    levels = []
    for word in line.words:
        if from_right(word.text):
            levels.append(1)
        elif any(letter.isalnum() for letter in word.text):
            levels.append(2 if base else 0)
        else:
            levels.append(base)
    order = list(range(len(line.words)))
    for level in (2, 1):
        order = _reversed_runs(order, levels, level)
    in_order: list[tuple[Word, bool]] = []
    for place, index in enumerate(order):
        neighbours = sorted((index, order[place - 1])) if place else []
        between = neighbours and any(
            line.words[n].space for n in range(neighbours[0] + 1, neighbours[1] + 1)
        )
        in_order.append((line.words[index], bool(between)))
    return in_order


def _reversed_runs(order: list[int], levels: Sequence[int], least: int) -> list[int]:
    """`order` with every run of words of that level or a higher one turned round."""
    levels_reversed: list[int] = []
    run: list[int] = []
    for index in order:
        if levels[index] >= least:
            run.append(index)
        else:
            levels_reversed += [*run[::-1], index]
            run = []
    return levels_reversed + run[::-1]


def _text(lines: Sequence[Line]) -> str:
    """What some lines say."""
    return "\n".join(
        "".join((" " if word.space else "") + word.text for word in line.words).strip()
        for line in lines
    )
