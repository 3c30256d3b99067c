"""A change: what one device set in one record, and what it had read when it did (PROTOCOL 5.6)."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from sync.protocol.encoding import sha256

Dot = tuple[int, int]
"""(device number, n): the name of a change."""

REMOVED = "_removed"
"""The field that strikes a record out: the list of head dots its author had read, or None to
restore it.
"""


class Change(msgspec.Struct, frozen=True, array_like=True):
    """One change. Its device is known from the log or the envelope that holds it.

    `time` is the hybrid logical time (`clock.py`); `fields` the values set; `seen` the dots each of
    them replaces, left out for a field that replaces nothing.
    """

    n: int
    time: int
    kind: str
    record: bytes
    fields: dict[str, Any]
    seen: dict[str, list[Dot]] = {}


def audit_id(device: int, n: int) -> bytes:
    """The id of the one record that change `n` of a device makes in the audit: no other change can
    touch it (PROTOCOL 5.10).
    """
    return sha256(b"aftercare/1/audit\0", device.to_bytes(4, "big"), n.to_bytes(8, "big"))[:16]


class Sourced(NamedTuple):
    """A change and the device that made it."""

    device: int
    change: Change

    @property
    def dot(self) -> Dot:
        """The change's name."""
        return self.device, self.change.n
