"""Envelopes that an author had read and that are not here: told only when all else has come, and a
server that was set back was brought what it lacks (PROTOCOL 5.4).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sync.protocol.envelope import Seen
from sync.protocol.errors import Forked, ProtocolError, Withheld
from sync.replica.kept_lists import keep_list, kept_list
from sync.replica.ledger import Ledger

WAITED_FOR = "envelopes that authors had read and that are not here"
SET_BACK_AT = "when the server was last set back"  # s since 1970
PATIENCE = 7 * 24 * 3600  # s in which others bring a server what it lost
MOST = 2000


class Missing(NamedTuple):
    """In `space` the author of the envelope called `name` had read what `seen` names."""

    name: str
    space: bytes
    seen: Seen


def wait_for(ledger: Ledger, found: list[Missing]) -> None:
    """Keeps what is not here, until the rest of what the server has is."""
    if found:
        known = kept_list(ledger, WAITED_FOR, list[Missing])
        keep_list(ledger, WAITED_FOR, list(dict.fromkeys([*known, *found]))[-MOST:])


def others_bring(ledger: Ledger, now: int) -> bool:
    """Whether a server was set back so lately that others still bring what it lacks; `now` in s
    since 1970.
    """
    return 0 <= now - int.from_bytes(ledger.get(SET_BACK_AT) or b"", "big") < PATIENCE


def still_missing(
    ledger: Ledger, now: int, reads: Callable[[bytes], bool]
) -> list[tuple[Missing, ProtocolError]]:
    """What is not here though all has come, or is another than the author had read; `now` in s
    since 1970. It is told once.

    After a server was set back it is told only when others have had time to bring it. `reads` says
    whether this person reads a space: of one that they have lost, which such a server may have
    handed them a part of, nothing more is to come.
    """
    kept = kept_list(ledger, WAITED_FOR, list[Missing])
    if not kept:
        return []
    patient = others_bring(ledger, now)
    found: list[tuple[Missing, ProtocolError]] = []
    left = []
    for one in kept:
        device, seq, mark = one.seen
        if not reads(one.space):
            continue
        if ledger.chain(one.space, device).seq < seq:
            if patient:
                left.append(one)
            else:
                found.append((one, Withheld(one.name, device, seq)))
            continue
        link = ledger.link_at(one.space, device, seq)
        if link is None or link[:8] != mark:
            found.append(
                (one, Forked(f"the envelopes of device {device} that {one.name} had read", seq))
            )
    keep_list(ledger, WAITED_FOR, left)
    return found
