"""Which typeface a text needs, letter by letter, and its shapes: Latin, Thai, Tamil, Chinese, and Jawi from right to left.

Fonts are read when a text first needs them. Shaping is HarfBuzz's work, by way of reportlab.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
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
    """Letters of one typeface, shaped. `width` in points."""

    font: str
    shaped: str
    width: float


def shape(text: str, *, bold: bool, size: float) -> list[Run]:
    """A word as runs of one typeface each, in the order in which they are drawn from left to right."""
    runs = []
    for script, part in _by_script(text):
        name = font(script, bold=bold)
        known = _letters(name)
        seen = "".join(letter if ord(letter) in known else "\ufffd" if "latin" in script else "·" for letter in part)
        shaped: Any = shapeStr(seen, name, size, force=True)
        runs.append(Run(name, shaped, sum(one.x_advance for one in shaped.__shapeData__) * size / 1000))
    return runs[::-1] if from_right(text) else runs


def _by_script(text: str) -> Iterator[tuple[str, str]]:
    """(typeface, letters), signs with what stands before them, where its typeface has them."""
    found: list[tuple[str, str]] = []
    last = ""
    for letter in text:
        script = script_of(letter) or (
            last if last in ("latin", "jawi", "thai", "tamil") and _has(last, letter) else "latin"
        )
        last = script
        found.append((script, letter))
    for script, letters in groupby(found, lambda one: one[0]):
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
    return next((unicodedata.bidirectional(one) in ("R", "AL") for one in text if one.isalpha()), False)


def pieces(word: str) -> list[str]:
    """Where a word may be broken: Chinese after every character; Thai before a syllable, if need be; others nowhere."""
    found: list[str] = []
    for letter in word:
        script = script_of(letter)
        marks = unicodedata.category(letter) in ("Mn", "Mc") or letter in "ะาำๅๆฯ"
        closing = unicodedata.category(letter) in ("Pe", "Pf", "Po")
        joins = marks or closing or (script not in ("chinese", "thai") and found and script_of(found[-1][-1]) != "chinese")
        if found and (joins or found[-1][-1] in LEADING):
            found[-1] += letter
        else:
            found.append(letter)
    return found
