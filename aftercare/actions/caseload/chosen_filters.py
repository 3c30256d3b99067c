"""The filters that a person left pressed on a screen: so it looks when they come back. They stay on
this device.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.named_values import CHOSEN_FILTERS


def chosen_filters(casebook: Casebook, screen: str) -> list[str]:
    """Those of a screen."""
    return next(
        (names for known, names in CHOSEN_FILTERS.read(casebook.ledger) if known == screen), []
    )


def keep_chosen(casebook: Casebook, screen: str, names: Sequence[str]) -> None:
    """Keeps them; where nothing can be written, they hold until the window is closed."""
    others = [kept for kept in CHOSEN_FILTERS.read(casebook.ledger) if kept[0] != screen]
    with suppress(*UNWRITABLE), casebook.transaction():
        CHOSEN_FILTERS.write(casebook.ledger, sorted([*others, (screen, list(names))]))
