"""Moments by this computer's time zone."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

LATEST = 7_258_118_400_000  # ms since 1970: the beginning of 2200


def written_at(hybrid: int) -> datetime:
    """When a change was written by its hybrid logical time, in this computer's time zone; no clock
    says later than 2200.
    """
    return datetime.fromtimestamp(min(hybrid >> 16, LATEST) / 1000).astimezone()


def local(moment: datetime) -> datetime:
    """`moment` in this computer's time zone; without an offset it is taken as local already.

    Windows converts nothing before 1970 or after 3000, and no system the first day of year 1. A
    slip of the pen on one laptop must not close a list on another: such a moment keeps its offset,
    and one without gets that of standard time.
    """
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        return (
            moment
            if moment.tzinfo
            else moment.replace(tzinfo=timezone(timedelta(seconds=-time.timezone)))
        )
