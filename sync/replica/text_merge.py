"""Three-way merge of long text, word by word, symmetric in the versions (PROTOCOL 5.8).

Words and single marks, each with the white space behind it, are the tokens; what a version changed
is found with `difflib.SequenceMatcher(autojunk=False)`, whose result depends on its arguments
alone. Its work grows with the third power of a text that repeats itself, so it is counted and has a
limit, which depends on the texts alone as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import Match, SequenceMatcher
from itertools import accumulate, pairwise
from typing import NamedTuple

_TOKENS = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
LARGEST = 40_000  # characters; longer texts are not merged, all versions are kept
LARGEST_TOGETHER = 3 * LARGEST  # characters of the base and all versions
# what one merge may cost: so many, and so many for each character of base and versions
STEPS, STEPS_A_CHARACTER = (4000, 8)
# what looking at one token of the base costs; each place of the version where it stands costs one
# more
STEPS_A_TOKEN = 4
# what finding the differences of one version costs at most, for showing; beyond it they are coarse
STEPS_TO_SHOW = 100_000

Span = tuple[int, int]


class Hunk(NamedTuple):
    """Tokens `start` to `end` of the base replaced by `tokens`."""

    start: int
    end: int
    tokens: tuple[str, ...]


class TooMuchWork(Exception):
    """Comparing these texts costs more steps than are allowed."""


class Steps:
    """How many steps are left."""

    def __init__(self, allowed: int) -> None:
        self.left = allowed

    def take(self, count: int) -> None:
        """Raises `TooMuchWork` when there are not so many."""
        self.left -= count
        if self.left < 0:
            raise TooMuchWork


class _Matcher(SequenceMatcher[str]):
    """A search for a longest common stretch takes, before it begins, four steps for each token of
    the base that it looks at and one for each place of the version where that token stands.
    """

    def __init__(self, base: Sequence[str], version: Sequence[str], steps: Steps) -> None:
        super().__init__(None, base, version, autojunk=False)
        places = Counter(version)
        self._costs = list(accumulate((STEPS_A_TOKEN + places[token] for token in base), initial=0))
        self._steps = steps

    def find_longest_match(
        self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None
    ) -> Match:
        """As `SequenceMatcher` has it; raises `TooMuchWork`."""
        self._steps.take(self._costs[-1 if ahi is None else ahi] - self._costs[alo])
        return super().find_longest_match(alo, ahi, blo, bhi)


def allowed_steps(characters: int) -> int:
    """What merging a base and versions of so many characters together may cost."""
    return STEPS + STEPS_A_CHARACTER * characters


def mergeable(longest: int, together: int) -> bool:
    """Whether versions of such lengths, in characters, are merged at all."""
    return longest <= LARGEST and together <= LARGEST_TOGETHER


def merge(base: str, versions: Sequence[str]) -> str | None:
    """`base` with the edits of all versions; None where edits of two versions overlap or touch, or
    the work has no end.

    Identical edits agree. The order of the versions does not matter.
    """
    lengths = [len(base), *map(len, versions)]
    if not mergeable(max(lengths), sum(lengths)):
        return None
    tokens = _TOKENS.findall(base)
    steps = Steps(allowed_steps(sum(lengths)))
    try:
        found = sorted(
            {
                hunk
                for version in set(versions)
                for hunk in _hunks(tokens, _TOKENS.findall(version), steps)
            }
        )
    except TooMuchWork:
        return None
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


def _hunks(base: list[str], version: list[str], steps: Steps) -> list[Hunk]:
    """What `version` changed. Raises `TooMuchWork`."""
    start, end = _alike(base, version)
    one, other = base[start : len(base) - end], version[start : len(version) - end]
    codes = _Matcher(one, other, steps).get_opcodes()
    return [
        Hunk(start + i, start + j, tuple(other[k:m])) for tag, i, j, k, m in codes if tag != "equal"
    ]


def _alike(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How many tokens two texts have in common at the beginning, and how many at the end."""
    shortest = min(len(one), len(other))
    start = end = 0
    while start < shortest and one[start] == other[start]:
        start += 1
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return start, end


def changed_spans(base: str, version: str) -> list[Span]:
    """Where `version` differs from `base`: (start, end) in characters of `version`, for showing to
    people.

    One span from the first difference to the last where finding each costs too much.
    """
    offsets = list(accumulate(map(len, _TOKENS.findall(version)), initial=0))
    # the white space behind a word makes it no other word
    before, tokens = (
        [token.rstrip() for token in _TOKENS.findall(text)] for text in (base, version)
    )
    start, end = _alike(before, tokens)
    try:
        hunks = _hunks(before, tokens, Steps(STEPS_TO_SHOW))
    except TooMuchWork:
        return [(offsets[start], offsets[len(tokens) - end])] if start + end < len(tokens) else []
    spans, shift = [], 0
    for hunk in hunks:
        first = hunk.start + shift
        if hunk.tokens:
            spans.append((offsets[first], offsets[first + len(hunk.tokens)]))
        shift += len(hunk.tokens) - (hunk.end - hunk.start)
    return spans
