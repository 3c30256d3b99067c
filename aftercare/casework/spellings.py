"""How names are spelled here: one name in many spellings, without accents, and by how it sounds.

Malay and Arabic given names, Chinese surnames by dialect, and what links a name to the father's.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

GIVEN_NAMES = (
    (
        "muhammad",
        "mohammad",
        "mohamad",
        "mohamed",
        "mohammed",
        "muhamad",
        "muhamed",
        "mohd",
        "muhd",
        "mhd",
        "md",
    ),
    ("ahmad", "ahmed", "achmad", "amad"),
    ("abdul", "abd", "abdel"),
    ("nur", "nor", "noor", "nurul", "norul"),
    ("siti", "sity", "ct"),
    ("zulkifli", "zulkefli", "zulkiflee"),
    ("othman", "osman", "usman", "uthman"),
    ("hussein", "hussain", "husin", "hossain", "husain"),
    ("ismail", "esmail", "ismael"),
    ("subramaniam", "subramanian", "suppiramaniam"),
    ("letchumi", "letchumy", "lakshmi", "laksmi", "lechumi"),
    ("maniam", "manium", "maniyam"),
)
SURNAMES = (
    ("ng", "ong", "wong", "eng", "ooi", "oei", "wee", "huang"),
    ("tan", "chan", "chen"),
    ("lim", "lam", "lin"),
    ("lee", "li", "lei"),
    ("goh", "wu", "ngo"),
    ("teo", "teoh", "chong", "chang", "zhang"),
    ("chua", "chai", "choi", "cai"),
    ("low", "lau", "loh", "liew", "liu"),
    ("koh", "khor", "kho", "hui"),
    ("yap", "yeap", "yip"),
    ("yeoh", "yeo", "yong", "yang", "yeong"),
    ("tay", "teh", "tey", "cheng", "zheng"),
    ("cheah", "chia", "seah", "xie"),
    ("chew", "chiew", "chow", "zhou"),
)
LINKING = (
    ("bin", "b", "ibn"),
    ("binti", "bte", "bt", "binte", "bti"),
    ("al", "so"),  # as `name_words` writes a/l and s/o, son of
    ("ap", "do"),
)
_GROUPS = {
    spelling: names[0] for names in (*GIVEN_NAMES, *SURNAMES, *LINKING) for spelling in names
}
_GIVEN = frozenset(names[0] for names in GIVEN_NAMES)
_SHORTEST = 3  # letters from which a beginning stands for the spellings that begin with it
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u00ad\u200c\u200d]")
_LINKING = re.compile(r"\b([asd])\s?[/.]\s?([lpo])\b\.?")
_WORD = re.compile(r"\w+")
_SOUNDS = (
    ("dz", "z"),
    ("sy", "sh"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("bh", "b"),
    ("gh", "g"),
    ("kh", "k"),
    ("ck", "k"),
    ("q", "k"),
    ("v", "w"),
    ("x", "ks"),
    ("ee", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("o", "u"),
    ("y", "i"),
    ("z", "s"),
)
_DOUBLED = re.compile(r"(.)\1+")


def folded(text: str) -> str:
    """Without accents and vowel points, in lower case."""
    if text.isascii():
        return text.lower()
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return unicodedata.normalize("NFC", plain)


def name_words(name: str) -> list[str]:
    """The words of a name or of what is looked for, folded; a/l, a/p, s/o and d/o as one word."""
    return _WORD.findall(_LINKING.sub(r" \1\2 ", folded(name)))


@cache
def sounded(word: str) -> str:
    """About how a folded word sounds: spellings of one sound, doubled letters and a silent h at the
    end are one.
    """
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] if len(word) > _SHORTEST and word.endswith("h") else word


def group_of(word: str) -> str:
    """The name that a folded word is a spelling of, in its first spelling; "" where it has but
    one.
    """
    return _GROUPS.get(word, "")


def spellings_of(name: str) -> tuple[str, ...]:
    """Every spelling of a name that is given in its first one."""
    return next(names for names in GIVEN_NAMES if names[0] == name)


def one_spelling(word: str) -> str:
    """The same for every spelling of a given name. Surnames of other dialects stay apart: they are
    looked for together, but do not mean the same person.
    """
    plain = folded(word)
    name = group_of(plain)
    return name if name in _GIVEN else sounded(plain)


@cache
def groups_begun(start: str) -> frozenset[str]:
    """The names with a spelling that is `start`, or from some letters on begins with it, in their
    first spelling.
    """
    if len(start) < _SHORTEST:
        return frozenset(filter(None, [group_of(start)]))
    return frozenset(group for spelling, group in _GROUPS.items() if spelling.startswith(start))
