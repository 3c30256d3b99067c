"""Whether two names may mean the same person, group or employer: spelled otherwise, shortened, or
in another order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from aftercare.casework.spellings import one_spelling

LINKS = frozenset(
    [
        "bin",
        "binti",
        "bt",
        "bte",
        "b",
        "al",
        "ap",
        "anak",
        "ak",
        "d",
        "o",
        "s",
        "the",
        "dan",
        "and",
        "sdn",
        "bhd",
        "encik",
        "en",
        "puan",
        "pn",
        "cik",
        "haji",
        "hj",
        "hajah",
        "mr",
        "mrs",
    ]
)
LONGEST = 200  # letters of a name that are looked at
CLOSE = 0.84  # of 1: how much of the letters must be the same


def words_of(name: str) -> list[str]:
    """The words of a name that tell it apart, in order, without what links or addresses."""
    cleaned = re.sub(r"\ba[/.]?\s?[lp]\b", " ", name[:LONGEST].casefold())
    parts = re.findall(r"\w+", cleaned)
    return [word for word in parts if word not in LINKS] or parts


def alike(one: str, other: str) -> bool:
    """Whether two names may mean the same."""
    first, second = words_of(one), words_of(other)
    if not first or not second:
        return False
    if sorted(first) == sorted(second) or sorted(map(one_spelling, first)) == sorted(
        map(one_spelling, second)
    ):
        return True
    shorter, longer = sorted((set(first), set(second)), key=len)
    if len(shorter) >= 2 and shorter <= longer:
        return True
    pairs = (("".join(first), "".join(second)), (" ".join(sorted(first)), " ".join(sorted(second))))
    return any(SequenceMatcher(None, letters, others).ratio() >= CLOSE for letters, others in pairs)


def like_any(name: str, others: Iterable[str]) -> str:
    """The first of `others` that may mean the same; "" if none."""
    return next((other for other in others if alike(name, other)), "")
