"""Spaces that were erased here and are granted anew: all of a space comes again, over as many pages
and syncs as it takes.
"""

from __future__ import annotations

from sync.replica.named_value import NamedBytes
from sync.replica.named_values import COMING_BACK


def begins_to_come_back(ledger: NamedBytes, space: bytes) -> bool:
    """Whether it is only now that the space comes again; from then on it does, until it is here or
    erased once more.
    """
    known = COMING_BACK.read(ledger)
    if space in known:
        return False
    COMING_BACK.write(ledger, [*known, space])
    return True


def has_come_back(ledger: NamedBytes, space: bytes) -> None:
    """It is here, or this person has lost it again."""
    known = COMING_BACK.read(ledger)
    if space in known:
        COMING_BACK.write(ledger, [one for one in known if one != space])
