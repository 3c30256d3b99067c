"""Closing a case draws a line: what anybody wrote before it without knowing of it is held for a ruling."""

from __future__ import annotations

from collections.abc import Iterable

from aftercare.store.casebook import Casebook, Entry
from sync.replica.keys import EpochKey
from sync.replica.wishes import WithdrawWish

CLOSING = ("closed", "transferred")


def closes(entry: Entry) -> bool:
    """Whether an entry ends the work on its case."""
    return entry.kind == "phase" and entry.fields.get("phase") in CLOSING


def draw_line(casebook: Casebook, cases: Iterable[str]) -> None:
    """Begins a new epoch in every compartment of these cases that this person may administer; inside `transaction()`."""
    replica = casebook.certified()
    for case in sorted(set(cases)):
        for space in casebook.spaces_of(case):
            if replica.may_grant(space):
                key = EpochKey.generate(casebook.random).secret()
                replica.wish(WithdrawWish(space.space, b"", key, closes=True))
