"""Spaces that were erased here and are granted anew: all of a space comes again, over as many pages and syncs as it takes."""

from __future__ import annotations

from sync.protocol.encoding import decode, encode
from sync.replica.ledger import Ledger

COMING_BACK = "spaces that come back"


def begins_to_come_back(ledger: Ledger, space: bytes) -> bool:
    """Whether it is only now that the space comes again; from then on it does, until it is here or erased once more."""
    known = _kept(ledger)
    if space in known:
        return False
    ledger.put(COMING_BACK, encode(sorted({*known, space})))
    return True


def has_come_back(ledger: Ledger, space: bytes) -> None:
    """It is here, or this person has lost it again."""
    known = _kept(ledger)
    if space in known:
        ledger.put(COMING_BACK, encode(sorted(known - {space})) if len(known) > 1 else None)


def _kept(ledger: Ledger) -> set[bytes]:
    kept = ledger.get(COMING_BACK)
    return set(decode(kept, list[bytes], "the kept spaces")) if kept else set()
