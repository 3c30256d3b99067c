"""What an answer brought, as the replica and the engine are told it."""

from __future__ import annotations

import msgspec

from sync.protocol.issues import SyncIssue
from sync.replica.relay_clock import RelayTime


class Applied(msgspec.Struct):
    """What an answer brought."""

    pushed: int = 0
    pulled: int = 0
    issues: list[SyncIssue] = msgspec.field(default_factory=list)
    again: bool = False  # there is more to fetch, or something new to send because of this answer
    spaces: set[bytes] = msgspec.field(default_factory=set)  # whose records changed
    moved: int = 0  # statements and envelopes that are new on either side
    known: set[bytes] = msgspec.field(default_factory=set)  # what came that was here already
    left: int = 0  # about how many bytes are still to come
    revoked: bool = False  # this device was taken off the organisation: signed by an administrator
    own_forked: bool = False  # the server has another envelope in the place of one of ours
    waits: bool = (
        False  # something of ours waits for others, who bring a server what it lost before it
    )
    twin: bool = False  # another copy of this folder is in use
    returned: int = 0  # changes of our own that this folder did not have: it was an old copy
    renumbered: int = 0  # changes of ours that were kept, and got other numbers because of it
    heard: bool = (
        False  # the relay answered this device now, or the request that went on a stick: contact
    )
    time: RelayTime | None = None  # when that was, if the relay says so, signed
