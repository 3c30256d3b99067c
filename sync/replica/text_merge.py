"""Three-way merge of long text, word by word, symmetric in the versions (PROTOCOL 5.8).

Words and single marks, each with the white space behind it, are the tokens; what a version changed is found with
`difflib.SequenceMatcher(autojunk=False)`, whose result depends on its arguments alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

_TOKENS = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
LARGEST = 40_000  # characters; longer texts are not merged, both versions are kept


class Hunk(NamedTuple):
    """Tokens `start` to `end` of the base replaced by `tokens`."""

    start: int
    end: int
    tokens: tuple[str, ...]


def merge(base: str, versions: Sequence[str]) -> str | None:
    """`base` with the edits of all versions, or None where edits of two versions overlap or touch.

    Identical edits agree. The order of the versions does not matter.
    """
    if len(base) > LARGEST or any(len(version) > LARGEST for version in versions):
        return None
    tokens = _TOKENS.findall(base)
    found = sorted({hunk for version in versions for hunk in _hunks(tokens, _TOKENS.findall(version))})
    for one, other in pairwise(found):
        if other.start <= one.end:
            return None
    merged: list[str] = []
    place = 0
    for hunk in found:
        merged += tokens[place : hunk.start]
        merged += hunk.tokens
        place = hunk.end
    return "".join(merged + tokens[place:])


def _hunks(base: list[str], version: list[str]) -> list[Hunk]:
    start = 0
    shortest = min(len(base), len(version))
    while start < shortest and base[start] == version[start]:
        start += 1
    end = 0
    while end < shortest - start and base[-1 - end] == version[-1 - end]:
        end += 1
    one, other = base[start : len(base) - end], version[start : len(version) - end]
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return [Hunk(start + i, start + j, tuple(other[k:m])) for tag, i, j, k, m in matcher.get_opcodes() if tag != "equal"]


def changed_spans(base: str, version: str) -> list[tuple[int, int]]:
    """Where `version` differs from `base`: (start, end) in characters of `version`, for showing to people."""
    tokens = _TOKENS.findall(version)
    matcher = SequenceMatcher(None, _TOKENS.findall(base), tokens, autojunk=False)
    offsets = [0]
    for token in tokens:
        offsets.append(offsets[-1] + len(token))
    return [(offsets[k], offsets[m]) for tag, _, _, k, m in matcher.get_opcodes() if tag != "equal" and m > k]
