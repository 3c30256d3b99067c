"""What a person keeps to find cases again: a name, the words of the filter, and what it is grouped
by. It stays on this device.
"""

from __future__ import annotations

from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import SavedFilter
from aftercare.store.named_values import SAVED_FILTERS


def saved_filters(casebook: Casebook) -> list[SavedFilter]:
    """All of them, by name."""
    return SAVED_FILTERS.read(casebook.ledger)


def keep_filter(casebook: Casebook, one: SavedFilter) -> None:
    """Keeps a filter, in place of the one of its name."""
    others = [known for known in saved_filters(casebook) if known.name != one.name]
    with casebook.transaction():
        SAVED_FILTERS.write(
            casebook.ledger, sorted([*others, one], key=lambda known: known.name.casefold())
        )


def drop_filter(casebook: Casebook, name: str) -> None:
    """Forgets a filter."""
    with casebook.transaction():
        others = [known for known in saved_filters(casebook) if known.name != name]
        SAVED_FILTERS.write(casebook.ledger, others)
