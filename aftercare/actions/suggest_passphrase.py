"""A passphrase of words drawn by chance: the only kind whose strength is known rather than estimated."""

from __future__ import annotations

import math
import secrets
from functools import cache
from importlib.resources import files

BITS = 55  # what a suggestion has at least: five words of 2048, six of fewer


def suggest_passphrase(language: str = "en") -> str:
    """Words of the language with spaces between, drawn by the system's source of chance."""
    known = suggested_words(language)
    return " ".join(secrets.choice(known) for _ in range(words_needed(len(known))))


def words_needed(known: int) -> int:
    """How many words out of `known` have at least `BITS` bits together."""
    return math.ceil(BITS / math.log2(known))


@cache
def suggested_words(language: str) -> tuple[str, ...]:
    """The words a suggestion is made of: of the BIP-39 list in English, of our own in Malay and Indonesian."""
    if language in ("ms", "id"):
        return tuple(files("resources").joinpath("words/suggested.ms.txt").read_text(encoding="utf-8").split())
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)
