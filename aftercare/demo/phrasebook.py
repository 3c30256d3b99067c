"""Sentences for the notes of one case: templates filled in, none coming back before its group is
used up.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence

from aftercare.demo.words import sentences

LONGEST_NOTE = 116  # words
SHORTEST_NOTE = 42
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_LOWER_CASE = frozenset({"missed", "purpose", "place"})
_FITS = {"home": ("@home", "@seen"), "phone": ()}  # which marked templates fit which kind of visit
Slots = Callable[[str], Mapping[str, object]]
"""What is put into the braces of a template, in a language."""


class Phrasebook:
    """Draws sentences from shuffled decks, one deck per language and group."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self._decks: dict[tuple[str, str, str], list[str]] = {}

    def sentence(
        self, language: str, section: str, group: str, slots: Slots, *, where: str = "home"
    ) -> str:
        """The next sentence of a group that fits `where`, its choices made and its slots filled."""
        template = self._draw(language, section, group, _FITS.get(where, ("@seen",)))
        chosen = _CHOICE.sub(lambda found: self._random.choice(found[1].split("|")), template)
        text = chosen.format_map(slots(language))
        return text if section in _LOWER_CASE else text[:1].upper() + text[1:]

    def _draw(self, language: str, section: str, group: str, fits: tuple[str, ...]) -> str:
        deck = self._decks.setdefault((language, section, group), [])
        for _ in range(2):
            for place in reversed(range(len(deck))):
                mark = deck[place].split(" ", 1)[0]
                if not mark.startswith("@") or mark in fits:
                    return deck.pop(place).removeprefix(mark + " " if mark in fits else "")
            deck[:] = sentences(language)[section][group]
            self._random.shuffle(deck)
        return ""

    def note(
        self, language: str, where: str, groups: Sequence[str], slots: Slots, words: int
    ) -> str:
        """An opening and sentences of different groups, of about `words` words or a few more."""
        text = self.sentence(language, "opening", where, slots)
        for group in (*groups, "closing", "mood", "health", "money", "family"):
            length = len(text.split())
            if length >= max(words, SHORTEST_NOTE):
                break
            sentence = self.sentence(language, "observed", group, slots, where=where)
            if sentence and length + len(sentence.split()) <= LONGEST_NOTE:
                text += " " + sentence
        return text
