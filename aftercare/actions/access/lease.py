"""Offline access is on lease: without contact for so many days a device shows nothing until it has
synced.

How long ago the contact was is reckoned from the time that the server signed then (PROTOCOL 7.13).
The clock here may have been wrong at the contact or be wrong now: either it goes on as it was, or
it has been set right since, and whichever of the two fits is taken. Time never runs back: what has
been seen to pass since the contact, by clock or by running, stays passed.
"""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from aftercare.actions.recording.settings import settings
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.running_time import running_time
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.kept_values import RunningTime
from aftercare.store.named_values import (
    CLOCK_OFF,
    LAST_CONTACT,
    LEASE_ENTERED,
    RUNNING_SEEN,
    TIME_SEEN,
)
from sync.replica.relay_clock import RelayTime

DAY = 86400  # s
# a clock that is so far behind what must have passed has been set back; time zones are less
SET_BACK = DAY
# a clock that is suddenly so far ahead is wrong rather than right: that is not kept as seen
FAR = 365 * DAY
SMALL = 300  # s: clocks may differ by this
MOMENT = 300  # s: what passed is kept in steps of this


class Locked(Refused):
    """Too long without contact: the content is locked until this device has synced."""

    def __init__(self, days: int) -> None:
        super().__init__(
            words(
                "This device has had no contact with the server for {days} days; its content "
                "is locked.",
                days=days,
            ),
            words("Everything recorded is safe on this device, and goes up with the next sync."),
            words(
                "Connect and sync; then it opens again. Without a network: let a colleague "
                "carry a bundle file to the server."
            ),
        )


class ClockFarAhead(Locked):
    """By the computer's clock the lease ended long ago; it is likelier that the clock is wrong."""

    def __init__(self, days: int) -> None:
        Refused.__init__(
            self,
            words(
                "By the clock of this computer, the last contact with the server was {days} "
                "days ago; the content is locked.",
                days=days,
            ),
            words("Everything recorded is safe on this device, and goes up with the next sync."),
            words(
                "If the computer's date is wrong, set it right: then it opens again. "
                "Otherwise connect and sync."
            ),
        )


class ClockSetBack(Refused):
    """The computer's clock lies before times that were seen on it."""

    def __init__(self, days: int) -> None:
        super().__init__(
            words(
                "The clock of this computer is {days} days behind what it has shown before; "
                "the content is locked.",
                days=days,
            ),
            words("Everything recorded is safe on this device."),
            words("Set the computer's date right, or connect and sync."),
        )


class Lease(NamedTuple):
    """How it stands: days left, and the refusal while it is locked. `warns`: the end is near.

    `clock_off`: how far the clock here is ahead of the server's (below 0: behind), if it still goes
    as at the last contact; s.
    """

    days_left: int
    warns: bool
    refusal: Refused | None
    clock_off: int = 0


def lease(casebook: Casebook) -> Lease:
    """How this device's lease stands now; what is seen to have passed is kept."""
    given = settings(casebook)
    if LAST_CONTACT.read(casebook.ledger) == 0:
        with suppress(*UNWRITABLE):
            touch(casebook)  # never synced yet: it begins with the first opening
    now = int(casebook.wall())
    contact = LAST_CONTACT.read(casebook.ledger) or now
    least = max(0, TIME_SEEN.read(casebook.ledger) - contact) + _ran(casebook)
    as_it_was, set_right = now - contact - _off(casebook), now - contact
    fitting = [
        passed_since for passed_since in (as_it_was, set_right) if passed_since >= least - SET_BACK
    ]
    passed = max(least, min(fitting, default=0))
    far = passed - least > FAR
    _keep(casebook, contact + (least if far else passed))
    if not fitting:
        return Lease(
            0, warns=False, refusal=ClockSetBack((least - max(as_it_was, set_right)) // DAY)
        )
    left = given["lease_days"] - passed // DAY
    if left <= 0:
        return Lease(0, warns=False, refusal=(ClockFarAhead if far else Locked)(passed // DAY))
    still = _off(casebook) if min(fitting) == as_it_was else 0
    return Lease(left, warns=left <= given["lease_warning"], refusal=None, clock_off=still)


def check_lease(casebook: Casebook) -> Lease:
    """Raises what locks this device; the first time, that is entered in the audit."""
    standing = lease(casebook)
    if standing.refusal:
        if not LEASE_ENTERED.read(casebook.ledger):
            what = "clock_set_back" if isinstance(standing.refusal, ClockSetBack) else "lease_ended"
            with suppress(*UNWRITABLE), casebook.transaction():
                enter(casebook, what)
                LEASE_ENTERED.write(casebook.ledger, True)
        raise standing.refusal
    return standing


def touch(casebook: Casebook, told: RelayTime | None = None) -> None:
    """The device was in contact: the lease begins anew.

    `told`: when that was by the server's time; without it, as from a server of an earlier version,
    the clock here is believed.
    """
    if told is None:
        _begin(casebook, int(casebook.wall()), 0)
    elif told.asked is None:
        _touch_by_stick(casebook, told)
    else:
        _begin(casebook, told.at, told.taken - told.at if abs(told.off) >= SMALL else 0)


def _touch_by_stick(casebook: Casebook, told: RelayTime) -> None:
    """The answer was some time under way: the contact was when the server wrote it, and not when it
    was read.
    """
    if told.at <= LAST_CONTACT.read(casebook.ledger):
        return
    off, passed = _off(casebook), told.taken - told.at
    if max(passed, passed - off) < -SET_BACK:
        # the clock shows a time before it was written: it is behind by as much at the least
        off = passed
    _begin(casebook, told.at, off)


def clock_off(casebook: Casebook) -> int:
    """How far the clock here was ahead of the server's at the last contact (below 0: behind), s; 0
    where that is little.
    """
    return _off(casebook)


def by_clock_here(casebook: Casebook, at: int) -> int:
    """What the clock here showed, or would have shown, at a contact `at` by the server's time; s
    since 1970.
    """
    ways = (at + _off(casebook), at)
    return max((way for way in ways if way <= casebook.wall() + SMALL), default=min(ways))


def _begin(casebook: Casebook, contact: int, off: int) -> None:
    with casebook.transaction():
        LAST_CONTACT.write(casebook.ledger, max(0, contact))
        TIME_SEEN.write(casebook.ledger, max(0, contact))
        CLOCK_OFF.write(casebook.ledger, off)
        RUNNING_SEEN.write(casebook.ledger, RunningTime(*running_time()))
        LEASE_ENTERED.forget(casebook.ledger)


def _ran(casebook: Casebook) -> int:
    """What has passed by running since the last look, s; 0 if the computer was started anew."""
    before, (stretch, seconds) = RUNNING_SEEN.read(casebook.ledger), running_time()
    if before is None:
        return 0
    passed = seconds - before.seconds if before.stretch == stretch else 0
    return passed if 0 <= passed <= FAR else 0


def _keep(casebook: Casebook, seen: int) -> None:
    stretch, seconds = running_time()
    before, latest = RUNNING_SEEN.read(casebook.ledger), TIME_SEEN.read(casebook.ledger)
    if before and before.stretch == stretch and seen - latest < MOMENT:
        return
    with suppress(*UNWRITABLE), casebook.transaction():
        TIME_SEEN.write(casebook.ledger, max(0, seen, latest))
        RUNNING_SEEN.write(casebook.ledger, RunningTime(stretch, seconds))


def _off(casebook: Casebook) -> int:
    return CLOCK_OFF.read(casebook.ledger)
