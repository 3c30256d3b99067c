"""The moments that any message may name: from the year 1900 to the end of 2199 (PROTOCOL 1.5)."""

from __future__ import annotations

LAST_YEAR = 2199
LAST_MOMENT = 7_258_118_399  # s since 1970: the end of 2199
"""What a calendar can still show, with room on both sides for time zones."""


def within_calendar(seconds: int) -> bool:
    """Whether a time (s since 1970, never before) is one that people can be shown."""
    return 0 <= seconds <= LAST_MOMENT
