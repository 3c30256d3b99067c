"""An envelope as this device keeps it: where it stands, and its place in its chain."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from sync.protocol.access import Lane
from sync.protocol.envelope import Envelope

CARRIED_REASON = (
    "carried"  # why an envelope goes up that a stick brought and the server was never known to hold
)


class Standing(IntEnum):
    """Where an envelope stands on this device."""

    OUTGOING = 0  # ours, not yet on the server
    TAKEN = 1  # ours and on the server, or another's and applied
    WAITING = 2  # another's, chained and signed, but its epoch key is not here yet
    QUARANTINED = 3  # another's, kept but not applied; the reason stands beside it
    # ours, of somebody who may not write there any more: it is not sent, and does not count here
    HELD_BACK = 4


class Link(NamedTuple):
    """The newest envelope of a device in a space: its number and link; (0, zeros) before the
    first.
    """

    seq: int
    link: bytes


class Kept(NamedTuple):
    """An envelope as this device keeps it."""

    space: bytes
    device: int
    seq: int
    envelope: Envelope
    standing: Standing
    changes: int = 0
    reason: str = ""
    lane: Lane = Lane.IN_TIME


class Place(NamedTuple):
    """Where a chained envelope stands, without its content."""

    device: int
    seq: int
    epoch: int
    lane: Lane
