"""Key boxes: epoch keys sealed to one device or to the recovery key (PROTOCOL 4.5), as the server
relays them.

Opening one is the client's business alone: `sync.replica.keys`.
"""

from __future__ import annotations

import msgspec

from sync.protocol.encoding import Count

RECOVERY = 0  # the recipient number of the organisation's recovery key


class Epoch(msgspec.Struct, frozen=True, array_like=True, order=True):
    """One epoch of one space."""

    space: bytes
    epoch: Count


class KeyBox(msgspec.Struct, frozen=True, array_like=True):
    """The keys of the epochs in `covers`, in that order, sealed with HPKE to device `recipient`."""

    recipient: Count
    covers: tuple[Epoch, ...]
    sealed: bytes
