"""Offline access is on lease: without contact for so many days a device shows nothing until it has synced.

Time that was seen is kept, so that a clock set back does not lengthen the lease.
"""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from aftercare.actions.audit import enter
from aftercare.actions.settings import settings
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE

CONTACT, SEEN = "last contact", "latest time seen"  # s since 1970
ENTERED = "lease entered"  # that it locked is in the audit
DAY = 86400  # s
SET_BACK = DAY  # a clock that is so far behind what was seen has been set back


class Locked(Refused):
    """Too long without contact: the content is locked until this device has synced."""

    def __init__(self, days: int) -> None:
        super().__init__(
            words("This device has had no contact with the server for {days} days; its content is locked.", days=days),
            words("Everything recorded is safe on this device, and goes up with the next sync."),
            words(
                "Connect and sync; then it opens again. Without a network: let a colleague carry a bundle file to the server."
            ),
        )


class ClockSetBack(Refused):
    """The computer's clock lies before times that were seen on it."""

    def __init__(self, days: int) -> None:
        super().__init__(
            words(
                "The clock of this computer is {days} days behind what it has shown before; the content is locked.",
                days=days,
            ),
            words("Everything recorded is safe on this device."),
            words("Set the computer's date right, or connect and sync."),
        )


class Lease(NamedTuple):
    """How it stands: days left, and the refusal while it is locked. `warns`: the end is near."""

    days_left: int
    warns: bool
    refusal: Refused | None


def lease(casebook: Casebook) -> Lease:
    """How this device's lease stands now; a newer time than was seen before is kept."""
    now, given = int(casebook.wall()), settings(casebook)
    seen, contact = _kept(casebook, SEEN), _kept(casebook, CONTACT)
    if contact == 0:
        contact = now  # never synced yet: it begins with the first opening
        _keep(casebook, CONTACT, SEEN)
    elif now - seen > DAY // 24:
        _keep(casebook, SEEN)
    left = given["lease_days"] - max(0, now - contact) // DAY
    if seen - now > SET_BACK:
        return Lease(0, warns=False, refusal=ClockSetBack((seen - now) // DAY))
    if left <= 0:
        return Lease(0, warns=False, refusal=Locked((now - contact) // DAY))
    return Lease(left, warns=left <= given["lease_warning"], refusal=None)


def check_lease(casebook: Casebook) -> Lease:
    """Raises what locks this device; the first time, that is entered in the audit."""
    found = lease(casebook)
    if found.refusal:
        if not casebook.ledger.get(ENTERED):
            what = "clock_set_back" if isinstance(found.refusal, ClockSetBack) else "lease_ended"
            with suppress(*UNWRITABLE), casebook.transaction():
                enter(casebook, what)
                casebook.ledger.put(ENTERED, b"1")
        raise found.refusal
    return found


def _keep(casebook: Casebook, *names: str) -> None:
    """Keeps the time as it is now, where anything can be written."""
    with suppress(*UNWRITABLE), casebook.transaction():
        for name in names:
            casebook.ledger.put(name, _eight(int(casebook.wall())))


def touch(casebook: Casebook) -> None:
    """The device was in contact now: the lease begins anew, and its clock is taken as it is."""
    now = _eight(int(casebook.wall()))
    with casebook.transaction():
        for name in (CONTACT, SEEN):
            casebook.ledger.put(name, now)
        casebook.ledger.put(ENTERED, None)


def _kept(casebook: Casebook, name: str) -> int:
    return int.from_bytes(casebook.ledger.get(name) or b"", "big")


def _eight(seconds: int) -> bytes:
    return max(0, seconds).to_bytes(8, "big")
