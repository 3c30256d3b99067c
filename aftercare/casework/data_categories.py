"""Which categories of data the kinds of records belong to: what a consent names is what may be
passed on.
"""

from __future__ import annotations

from collections.abc import Collection

from aftercare.casework.kinds import KINDS

HEALTH_FIELDS = ("health_flags", "disability_flags")  # of the client
HEALTH = "health"  # the category of those fields, which no kind has as a whole


def categories() -> tuple[str, ...]:
    """Every category there is, in the order of the kinds, health last."""
    return tuple(
        dict.fromkeys([*(kind.category for kind in KINDS.values() if kind.category), HEALTH])
    )


def shared_kinds(covered: Collection[str]) -> tuple[str, ...]:
    """The kinds of records that these categories cover."""
    return tuple(kind.name for kind in KINDS.values() if kind.category in covered)
