"""Finds clients as one types: by parts of their names in any order and spelling, by the number of
the case, an identity number or a telephone number however they are written, and by area.

Held in memory alone; what is looked for leaves no trace.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from aftercare.casework.likeness import LINKS
from aftercare.casework.spellings import folded, group_of, groups_begun, name_words, sounded

# how well something fits, the best first
WHOLE, BEGUN, SPELLED, OTHER_NAME, NUMBER, AREA, WITHIN, LINK = range(8)
LEAST_DIGITS = 3  # of a number from which its middle is looked at
LEAST_LETTERS = 3  # of a name from which its middle is looked at
COUNTRY = "60"  # what stands before a telephone number when it is called from abroad
_PHONE = re.compile(r"\+?\d[\d\s().-]{4,}\d")
_NUMBER = re.compile(r"[+(]*\d[\d()/.+-]*")


class ClientWords(NamedTuple):
    """What a client can be found by. `numbers`: of the case and of the identity; `phones` as they
    were written, with whatever stands beside them.
    """

    key: str
    name: str
    other_names: Sequence[str] = ()
    numbers: Sequence[str] = ()
    phones: Sequence[str] = ()
    area: str = ""


class _Words:
    """Words with the places of the clients that have them, looked up by their beginning."""

    def __init__(self) -> None:
        self._places: dict[str, list[int]] = {}
        self._sorted: list[str] = []
        self._text = ""

    def add(self, words: Iterable[str], place: int) -> None:
        """A client's."""
        for word in words:
            self._places.setdefault(word, []).append(place)

    def sort(self) -> None:
        """After all were added."""
        self._sorted = sorted(self._places)
        self._text = "\n" + "\n".join(self._sorted) + "\n"

    def whole(self, word: str) -> Iterable[int]:
        """Whose word it is."""
        return self._places.get(word, ())

    def begun(self, start: str) -> Iterator[int]:
        """Who has a word that begins with `start`."""
        for at in range(bisect_left(self._sorted, start), len(self._sorted)):
            if not self._sorted[at].startswith(start):
                return
            yield from self._places[self._sorted[at]]

    def within(self, part: str) -> Iterator[int]:
        """Who has a word with `part` somewhere in it."""
        at = self._text.find(part)
        while at >= 0:
            first, last = self._text.rfind("\n", 0, at) + 1, self._text.index("\n", at)
            yield from self._places[self._text[first:last]]
            at = self._text.find(part, last)


class ClientFinder:
    """All clients; their order is that in which those that fit alike are found."""

    def __init__(self, clients: Iterable[ClientWords] = ()) -> None:
        self.keys: list[str] = []
        self._names, self._sounds, self._groups = _Words(), _Words(), _Words()
        self._others, self._areas = _Words(), _Words()
        self._numbers, self._phones = _Words(), _Words()
        for place, client in enumerate(clients):
            self.keys.append(client.key)
            name = name_words(client.name)
            others = [word for other in client.other_names for word in name_words(other)]
            self._names.add(name, place)
            self._others.add(others, place)
            self._sounds.add(map(sounded, [*name, *others]), place)
            self._groups.add(filter(None, map(group_of, [*name, *others])), place)
            self._areas.add(name_words(client.area), place)
            for number in client.numbers:
                self._numbers.add(_number_forms(number), place)
            found = (phone for line in client.phones for phone in _PHONE.findall(line))
            self._phones.add(filter(None, map(_national, found)), place)
        for words in vars(self).values():
            if isinstance(words, _Words):
                words.sort()

    def find(self, text: str, most: int = 8) -> list[str]:
        """The keys of the clients that all parts of `text` fit, the best first; none for no
        text.
        """
        parts = parts_of(text)
        return self.best([self.fits(part) for part in parts])[:most] if parts else []

    def best(self, fits: Sequence[Mapping[int, int]]) -> list[str]:
        """The keys of the clients that are in all of `fits`, the best first; what links names
        (bin, a/l) finds nobody by itself.
        """
        if not fits:
            return self.keys
        few, *others = sorted(fits, key=len)
        found = [
            place
            for place in few
            if all(place in other for other in others) and any(fit[place] != LINK for fit in fits)
        ]
        found.sort(key=lambda place: (sum(fit[place] for fit in fits), place))
        return [self.keys[place] for place in found]

    def fits(self, part: str) -> dict[int, int]:
        """By their place, the clients that one part fits, with how well."""
        words, fit = name_words(part), dict[int, int]()
        if words and all(word in LINKS for word in words):
            fit = dict.fromkeys(range(len(self.keys)), LINK)
        if len(words) == 1 and (len(words[0]) >= LEAST_LETTERS or not words[0].isascii()):
            fit |= dict.fromkeys(self._names.within(words[0]), WITHIN)
        fit |= dict.fromkeys(_each(words, self._areas.begun), AREA)
        fit |= dict.fromkeys(self._by_number(part), NUMBER)
        fit |= dict.fromkeys(_each(words, self._others.begun), OTHER_NAME)
        fit |= dict.fromkeys(_each(words, self._spelled), SPELLED)
        fit |= dict.fromkeys(_each(words, self._names.begun), BEGUN)
        return fit | dict.fromkeys(_each(words, self._names.whole), WHOLE)

    def _spelled(self, word: str) -> Iterator[int]:
        yield from self._sounds.begun(sounded(word))
        for group in groups_begun(word):
            yield from self._groups.whole(group)

    def _by_number(self, part: str) -> Iterator[int]:
        looks = [(self._numbers, form) for form in _number_forms(part) or name_words(part)]
        if _looks_like_number(part):
            looks += [(self._phones, phone) for phone in (_national(part),) if phone]
        for words, wanted in looks:
            yield from words.begun(wanted)
            if len(wanted) >= LEAST_DIGITS:
                yield from words.within(wanted)


def _each(words: Sequence[str], look: Callable[[str], Iterable[int]]) -> set[int]:
    """Whom a look-up finds for every one of the words."""
    return set.intersection(*(set(look(word)) for word in words)) if words else set()


def parts_of(text: str) -> list[str]:
    """The parts of what is looked for; numbers beside each other are one, as people space them."""
    parts: list[str] = []
    for word in folded(text).split():
        if parts and _looks_like_number(word) and _looks_like_number(parts[-1]):
            parts[-1] += word
        elif name_words(word) or _looks_like_number(word):
            parts.append(word)
    return parts


def _looks_like_number(part: str) -> bool:
    return bool(_NUMBER.fullmatch(part))


def _number_forms(written: str) -> tuple[str, ...]:
    """A number as its letters and digits alone; and without the zeros that fill its parts up."""
    if not any(map(str.isdigit, written)):
        return ()
    plain = folded(written)
    whole = "".join(filter(str.isalnum, plain))
    short = "".join(part.lstrip("0") or "0" for part in re.findall(r"[^\W_]+", plain))
    return (whole,) if short == whole else (whole, short)


def _national(written: str) -> str:
    """A telephone number as its digits, without the country and the zeros before them."""
    digits = "".join(filter(str.isdigit, written))
    plus = written.lstrip(" (").startswith("+")
    if digits.startswith("00"):
        digits, plus = digits[2:], True
    if digits.startswith(COUNTRY) and (plus or len(digits) > len(COUNTRY) + 1):
        return digits[len(COUNTRY) :].lstrip("0")
    return digits.lstrip("0")
