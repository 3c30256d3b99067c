"""How long the records of a case are kept after it is closed: a day named in its closure, or the
schedule for its type.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from aftercare.casework.standing import day_of

MONTHS: Mapping[str, int] = {
    "general": 84,
    "violent_extremism_related": 120,
    "drug_related": 84,
    "returnee": 84,
    "family_only": 36,
}


def kept_until(
    closures: Iterable[Mapping[str, Any]], case_type: str, schedule: Mapping[str, int]
) -> date | None:
    """The day until which the records are kept; None while the case is open. `schedule`: months by
    type of case.
    """
    known = list(closures)
    closed = [day for closure in known if (day := day_of(closure.get("date")))]
    if not closed:
        return None
    named = [day for closure in known if (day := day_of(closure.get("disposal_date")))]
    return max(named) if named else later(max(closed), schedule.get(case_type, schedule["general"]))


def later(day: date, months: int) -> date:
    """The day so many months later, or the last of its month."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
