"""A worker goes out alone: where to, until when, and who expects the call. Kept on this device only
and never synced.
"""

from __future__ import annotations

from datetime import datetime

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import CheckOut
from aftercare.store.named_values import CHECK_OUT

LONGEST = 14 * 3600  # seconds


class NotUsable(Refused):
    """A check-out that could not be watched over."""

    def __init__(self, *, buddy: bool) -> None:
        super().__init__(
            words("Nobody to call is written down.")
            if buddy
            else words("The hour of return is past or more than 14 hours away."),
            words("Nothing was saved."),
            words("Write the telephone number of somebody who expects your call.")
            if buddy
            else words("Correct the hour."),
        )


def check_out(
    casebook: Casebook, where: str, back_by: datetime, buddy: str, now: datetime
) -> CheckOut:
    """Begins the watch; a later check-out replaces the one before."""
    if not any(letter.isdigit() for letter in buddy):
        raise NotUsable(buddy=True)
    if not 0 < (back_by - now).total_seconds() <= LONGEST:
        raise NotUsable(buddy=False)
    made = CheckOut(where.strip(), back_by, buddy.strip(), now)
    keep_check_out(casebook, made)
    return made


def keep_check_out(casebook: Casebook, out: CheckOut | None) -> None:
    """Keeps an open check-out, or that the worker is back."""
    with casebook.transaction():
        CHECK_OUT.write(casebook.ledger, out)


def open_check_out(casebook: Casebook) -> CheckOut | None:
    """The check-out that is still open."""
    return CHECK_OUT.read(casebook.ledger)
