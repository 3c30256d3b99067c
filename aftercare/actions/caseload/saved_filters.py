"""What a person keeps to find cases again: a name, the words of the filter, and what it is grouped
by. It stays on this device.
"""

from __future__ import annotations

import msgspec

from aftercare.store.casebook import Casebook
from sync.replica.kept_lists import keep_list, kept_list

KEPT = "saved filters"


class SavedFilter(msgspec.Struct, frozen=True, array_like=True):
    """One of them."""

    name: str
    text: str
    group: str


def saved_filters(casebook: Casebook) -> list[SavedFilter]:
    """All of them, by name."""
    return kept_list(casebook.ledger, KEPT, list[SavedFilter])


def keep_filter(casebook: Casebook, one: SavedFilter) -> None:
    """Keeps a filter, in place of the one of its name."""
    others = [known for known in saved_filters(casebook) if known.name != one.name]
    with casebook.transaction():
        keep_list(
            casebook.ledger, KEPT, sorted([*others, one], key=lambda known: known.name.casefold())
        )


def drop_filter(casebook: Casebook, name: str) -> None:
    """Forgets a filter."""
    with casebook.transaction():
        keep_list(
            casebook.ledger,
            KEPT,
            (known for known in saved_filters(casebook) if known.name != name),
        )
