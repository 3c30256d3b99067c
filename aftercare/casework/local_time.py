"""Moments by this computer's time zone."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

from aftercare.casework.dates import moment_said

LATEST = 7_258_118_400  # s since 1970: the beginning of 2200
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def since_1970(seconds: float) -> datetime:
    """A moment by its seconds since 1970, in this computer's time zone; no clock says earlier, or
    later than 2200.
    """
    return local(EPOCH + timedelta(seconds=min(max(seconds, 0), LATEST)))


def written_at(hybrid: int) -> datetime:
    """When a change was written by its hybrid logical time, in this computer's time zone."""
    return since_1970((hybrid >> 16) / 1000)


def moment_here(text: str) -> datetime | None:
    """A moment written as ISO 8601, in this computer's time zone; None for what is none."""
    try:
        return local(datetime.fromisoformat(text))
    except ValueError:
        return None


def here_said(text: str, language: str = "en") -> str:
    """A moment written as ISO 8601, as people of this place write it; what is none as it is."""
    moment = moment_here(text)
    return moment_said(moment, language) if moment else text


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
