"""How long a passphrase would hold against a thief who has the laptop: guesses by zxcvbn, the cost
of each by this vault's Argon2id.

Nothing here stores, logs or sends what is typed. zxcvbn is imported when the first passphrase is
judged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from aftercare.casework.wording import Words, words
from aftercare.store.vault import SHORTEST, Argon2Cost

BANDWIDTH = (
    1e12  # bytes/s of the memory of a fast graphics card, which is what bounds guesses at Argon2id
)
PER_PASS = 3  # times its memory is what a pass of Argon2id reads and writes
CARDS = 1000  # of whoever is well equipped
LOOKED_AT = 72  # characters; what stands behind them is taken as making it no weaker
MINUTE, HOUR, DAY, YEAR = 60.0, 3600.0, 86400.0, 365.25 * 86400.0
NUMBERED = 1e10  # telephone and identity numbers that there are, about
# passphrases that stand in print
FAMOUS = {"correcthorsebatterystaple": 1, "exampleonly,neveruse": 2, "exampleonly": 3}
NAMES = ("surnames", "male_names", "female_names")
OLDEST, NEWEST = 1930, 5  # years that stand in passphrases: since then, and so many ahead


class Verdict(StrEnum):
    """What the advice comes to."""

    TOO_SHORT = "too short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


class Advice(NamedTuple):
    """What is said of a passphrase: the seconds one fast computer needs, and a thousand; what makes
    it weak.
    """

    verdict: Verdict
    alone: float
    together: float
    weaknesses: tuple[Words, ...]


def judge(passphrase: str, about: Sequence[str], cost: Argon2Cost) -> Advice:
    """Judges `passphrase`; `about` is what a thief knows of the person: name, organisation, address
    of the server.
    """
    guesses, sequence = _guessed(passphrase[:LOOKED_AT], about)
    alone = guesses * seconds_of_guess(cost)
    together = alone / CARDS
    if len(passphrase) < SHORTEST:
        verdict = Verdict.TOO_SHORT
    elif together < 30 * DAY:
        verdict = Verdict.WEAK
    else:
        verdict = Verdict.FAIR if together < 10 * YEAR else Verdict.STRONG
    named = () if verdict is Verdict.STRONG else _weaknesses(passphrase, sequence)
    return Advice(verdict, alone, together, named)


def seconds_of_guess(cost: Argon2Cost) -> float:
    """How long one fast graphics card needs for one guess at a vault of this cost, at best."""
    return cost.memory_kib * 1024 * cost.passes * PER_PASS / BANDWIDTH


def _guessed(passphrase: str, about: Sequence[str]) -> tuple[float, Sequence[Mapping[str, Any]]]:
    """The number of guesses until it is found, and the parts it was taken apart into: with spaces
    and signs between or without them, whichever is found sooner, since a thief tries both.
    """
    known = {
        "malay": _malay(),
        "years": _years(),
        "famous": FAMOUS,
        "person": _ranked(_pieces(about)),
    }
    whole = _taken_apart(passphrase, known)
    joined = _taken_apart(re.sub(r"[\s_.-]+", "", passphrase), known)
    told = [
        part for part in joined[1] if part.get("dictionary_name") in ("famous", "person", "years")
    ]
    return min(whole[0], joined[0]), [*whole[1], *told]


def _taken_apart(
    passphrase: str, known: Mapping[str, Mapping[str, int]]
) -> tuple[float, Sequence[Mapping[str, Any]]]:
    if not passphrase:
        return 1.0, ()
    from zxcvbn import matching, scoring  # type: ignore[import-untyped]

    matches = matching.omnimatch(passphrase, {**matching.RANKED_DICTIONARIES, **known})
    guessed = scoring.most_guessable_match_sequence(passphrase, matches)
    guesses = float(guessed["guesses"])
    if re.fullmatch(r"[\d\s./+-]+", passphrase):
        guesses = min(guesses, NUMBERED)
    return guesses, guessed["sequence"]


def _pieces(about: Sequence[str]) -> list[str]:
    """The words in what is known, and those run together, as people put them into passphrases."""
    pieces = []
    for text in about:
        parts = [part for part in re.split(r"[\W_]+", text.casefold()) if len(part) >= 3]
        pieces += [*parts, "".join(parts)]
    return [piece for piece in dict.fromkeys(pieces) if piece]


def _ranked(ordered: Sequence[str]) -> dict[str, int]:
    return {word: place for place, word in enumerate(ordered, 1)}


@cache
def _malay() -> dict[str, int]:
    """Common Malay and Indonesian words; their order says nothing, so each counts as one of the
    more frequent half.
    """
    lines = files("resources").joinpath("words/malay.txt").read_text(encoding="utf-8").split()
    return dict.fromkeys(lines, len(lines) // 2)


@cache
def _years() -> dict[str, int]:
    now = datetime.now().year
    return _ranked([str(year) for year in range(now + NEWEST, OLDEST, -1)])


def _weaknesses(passphrase: str, sequence: Sequence[Mapping[str, Any]]) -> tuple[Words, ...]:
    """What it is made of that is soon guessed, each named once, in the order in which it stands
    there.
    """
    weaknesses = [_weakness(part) for part in sequence]
    if re.fullmatch(r"[\d\s./+-]+", passphrase):
        weaknesses.insert(0, words("a number, such as a telephone or an identity card has"))
    if len(passphrase) < SHORTEST + 4:
        weaknesses.append(words("few characters"))
    weaknesses = [weakness for weakness in weaknesses if weakness] or [
        words("few characters for what they are")
    ]
    return tuple({weakness.text: weakness for weakness in weaknesses if weakness}.values())


def _weakness(part: Mapping[str, Any]) -> Words | None:
    match part["pattern"], part.get("dictionary_name"):
        case "dictionary", "person":
            return words("your name, or the organisation's")
        case "dictionary", "famous":
            return words("a passphrase that stands in print")
        case "dictionary", "passwords" if part["rank"] <= 10_000:
            return words("one of the passwords that most people use")
        case "dictionary", "years":
            return words("a year")
        case "dictionary", name if name in NAMES and len(part["token"]) > 2:
            return words("a name")
        case "dictionary", _ if len(part["token"]) > 2:
            return words("an ordinary word")
        case "date", _:
            return words("a date")
        case "regex", _:
            return words("a year")
        case "spatial", _:
            return words("keys that lie side by side")
        case "repeat", _:
            return words("something repeated")
        case "sequence", _:
            return words("a row such as abc or 123")
    return None


def spoken_time(seconds: float) -> Words:
    """So many seconds as people say it, never more exact than it is known."""
    steps = (
        (MINUTE, words("less than a minute")),
        (HOUR, words("minutes")),
        (DAY / 2, words("hours")),
        (2 * DAY, words("about a day")),
        (14 * DAY, words("days")),
        (60 * DAY, words("weeks")),
        (YEAR, words("months")),
        (30 * YEAR, words("years")),
        (300 * YEAR, words("a lifetime")),
    )
    return next(
        (text for limit, text in steps if seconds < limit), words("longer than anybody will try")
    )
