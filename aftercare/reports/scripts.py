"""Which typeface a text needs, letter by letter, and its shapes: Latin, Thai, Tamil, Chinese, and
Jawi from right to left.

Fonts are read when a text first needs them. Shaping is HarfBuzz's work, by way of reportlab.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeStr

FACES = {
    "latin": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "thai": ("NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"),
    "tamil": ("NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf"),
    "jawi": ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    "chinese": ("DroidSansFallback-CJK.ttf", "DroidSansFallback-CJK.ttf"),
}
RANGES = (
    ("jawi", 0x0590, 0x08FF),
    ("tamil", 0x0B80, 0x0BFF),
    ("thai", 0x0E00, 0x0E7F),
    ("chinese", 0x2E80, 0xA4CF),
    ("chinese", 0xF900, 0xFAFF),
    ("jawi", 0xFB50, 0xFDFF),
    ("jawi", 0xFE70, 0xFEFF),
    ("chinese", 0xFF00, 0xFFEF),
    ("chinese", 0x20000, 0x3FFFF),
)
_COMPLEX = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for _, first, last in RANGES) + "]")
LEADING = "เแโใไ"  # Thai vowels that are written before their consonant
FOLLOWING = "ะาำๅๆฯ"  # and those after it
JOINER = "\u200d"
MOST_MARKS = (
    24  # on one letter; a longer row of them is no writing, and would run over everything around it
)


def is_complex(text: str) -> bool:
    """Whether a text needs more than the Latin typeface, set from left to right."""
    return bool(_COMPLEX.search(text))


def script_of(letter: str) -> str:
    """The typeface of a letter; "" for spaces, digits and signs, which take their neighbours'."""
    code = ord(letter)
    for script, first, last in RANGES:
        if first <= code <= last:
            return script
    return "latin" if letter.isalpha() else ""


@cache
def font(script: str, *, bold: bool) -> str:
    """The name of a registered font."""
    name = f"{script}-bold" if bold else script
    path = str(files("resources").joinpath(f"fonts/{FACES[script][bold]}"))
    pdfmetrics.registerFont(TTFont(name, path, shapable=True))
    return name


class Run(NamedTuple):
    """Letters of one typeface, shaped. `width` in points; `plain`: each letter is drawn as it is
    written.
    """

    font: str
    shaped: str
    width: float
    plain: bool = False


def shape(text: str, *, bold: bool, size: float) -> list[Run]:
    """A word as runs of one typeface each, in the order in which they are drawn from left to
    right.
    """
    latin = font("latin", bold=bold)
    if is_plain(text, latin):
        return [Run(latin, text, pdfmetrics.stringWidth(text, latin, size), plain=True)]
    runs = []
    for script, part in _by_script(text):
        name = font(script, bold=bold)
        known = _letters(name)
        seen = "".join(
            letter if ord(letter) in known else "\ufffd" if "latin" in script else "·"
            for letter in part
        )
        if script == "chinese":
            runs.append(Run(name, seen, pdfmetrics.stringWidth(seen, name, size)))
            continue
        shaped: Any = shapeStr(seen, name, size, force=True)
        runs.append(
            Run(name, shaped, sum(glyph.x_advance for glyph in shaped.__shapeData__) * size / 1000)
        )
    return runs[::-1] if from_right(text) else runs


def is_plain(text: str, name: str) -> bool:
    """Whether the Latin typeface of that name has every letter of a text, and no other is
    needed.
    """
    known = _letters(name)
    return not is_complex(text) and all(ord(letter) in known for letter in text)


def _by_script(text: str) -> Iterator[tuple[str, str]]:
    """(typeface, letters), signs with what stands before them, where its typeface has them."""
    marked: list[tuple[str, str]] = []
    last = ""
    for letter in text:
        script = script_of(letter) or (
            last if last in ("latin", "jawi", "thai", "tamil") and _has(last, letter) else "latin"
        )
        last = script
        marked.append((script, letter))
    for script, letters in groupby(marked, lambda part: part[0]):
        yield script, "".join(letter for _, letter in letters)


def _has(script: str, letter: str) -> bool:
    return ord(letter) in _letters(font(script, bold=False))


def _letters(name: str) -> Container[int]:
    """The letters of a registered font."""
    face: Any = pdfmetrics.getFont(name)
    found: Container[int] = face.face.charToGlyph
    return found


def from_right(text: str) -> bool:
    """Whether a word, or a line by its first letter, is written from right to left."""
    return next(
        (unicodedata.bidirectional(letter) in ("R", "AL") for letter in text if letter.isalpha()),
        False,
    )


def pieces(word: str) -> list[str]:
    """Where a word may be broken: Chinese after every character; Thai before a syllable, if need
    be; others nowhere.
    """
    return _cut(word, _joins)


def letters(word: str) -> list[str]:
    """A word letter by letter, each with its marks: where it is broken when nothing else would
    fit.
    """
    whole = _cut(word, lambda before, letter: _is_mark(letter) or before == JOINER)
    return [
        cluster[place : place + MOST_MARKS]
        for cluster in whole
        for place in range(0, len(cluster), MOST_MARKS)
    ]


def _cut(word: str, joined: Callable[[str, str], bool]) -> list[str]:
    """A word cut wherever two letters are not `joined`."""
    cuts = [place for place in range(1, len(word)) if not joined(word[place - 1], word[place])]
    return [word[begin:end] for begin, end in pairwise([0, *cuts, len(word)])]


def _joins(before: str, letter: str) -> bool:
    here, there = script_of(letter), script_of(before)
    closing = unicodedata.category(letter) in ("Pe", "Pf", "Po")
    return (
        before in LEADING
        or _is_mark(letter)
        or closing
        or (here not in ("chinese", "thai") and there != "chinese")
    )


def _is_mark(letter: str) -> bool:
    return (
        unicodedata.category(letter) in ("Mn", "Mc", "Me")
        or letter in FOLLOWING
        or letter == JOINER
    )
