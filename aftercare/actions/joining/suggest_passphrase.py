"""A passphrase of words drawn by chance: the only kind whose strength is known rather than
estimated.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from aftercare.actions.joining.passphrase_strength import Verdict, judge
from aftercare.store.vault import Argon2Cost

BITS = 54.9  # what a suggestion has at least: five different words of 2048, six of fewer


def suggest_passphrase(language: str = "en", about: Sequence[str] = ()) -> str:
    """Words of the language with spaces between, drawn by the system's source of chance, none of
    them twice.

    The few that would be found sooner in another way (a known password made of two of them, what is
    in `about`) are drawn anew.
    """
    known = suggested_words(language)
    while True:
        drawn = " ".join(secrets.SystemRandom().sample(known, words_needed(len(known))))
        if judge(drawn, about, Argon2Cost()).verdict is Verdict.STRONG:
            return drawn


def words_needed(known: int) -> int:
    """How many different words out of `known` have at least `BITS` bits together."""
    return next(count for count in range(1, known) if math.log2(math.perm(known, count)) >= BITS)


@cache
def suggested_words(language: str) -> tuple[str, ...]:
    """The words a suggestion is made of: of the BIP-39 list in English, of our own in Malay and
    Indonesian.
    """
    if language in ("ms", "id"):
        return tuple(
            files("resources")
            .joinpath("words/suggested.ms.txt")
            .read_text(encoding="utf-8")
            .split()
        )
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)
