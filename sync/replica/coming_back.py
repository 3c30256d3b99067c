"""Spaces that were erased here and are granted anew: all of a space comes again, over as many pages
and syncs as it takes.
"""

from __future__ import annotations

from sync.replica.kept_lists import keep_list, kept_list
from sync.replica.ledger import Ledger

COMING_BACK = "spaces that come back"


def begins_to_come_back(ledger: Ledger, space: bytes) -> bool:
    """Whether it is only now that the space comes again; from then on it does, until it is here or
    erased once more.
    """
    known = kept_list(ledger, COMING_BACK, list[bytes])
    if space in known:
        return False
    keep_list(ledger, COMING_BACK, [*known, space])
    return True


def has_come_back(ledger: Ledger, space: bytes) -> None:
    """It is here, or this person has lost it again."""
    known = kept_list(ledger, COMING_BACK, list[bytes])
    if space in known:
        keep_list(ledger, COMING_BACK, (one for one in known if one != space))
