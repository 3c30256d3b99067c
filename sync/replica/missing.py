"""Envelopes that an author had read and that are not here: told only when all else has come, and a
server that was set back was brought what it lacks (PROTOCOL 5.4).
"""

from __future__ import annotations

from collections.abc import Callable

from sync.protocol.errors import Forked, ProtocolError, Withheld
from sync.replica.ledger import Ledger
from sync.replica.named_values import SET_BACK_AT, WAITED_FOR, Missing

PATIENCE = 7 * 24 * 3600  # s in which others bring a server what it lost
MOST = 2000


def wait_for(ledger: Ledger, found: list[Missing]) -> None:
    """Keeps what is not here, until the rest of what the server has is."""
    if found:
        known = dict.fromkeys([*WAITED_FOR.read(ledger), *found])
        WAITED_FOR.write(ledger, list(known)[-MOST:])


def others_bring(ledger: Ledger, now: int) -> bool:
    """Whether a server was set back so lately that others still bring what it lacks; `now` in s
    since 1970.
    """
    return 0 <= now - SET_BACK_AT.read(ledger) < PATIENCE


def still_missing(
    ledger: Ledger, now: int, reads: Callable[[bytes], bool]
) -> list[tuple[Missing, ProtocolError]]:
    """What is not here though all has come, or is another than the author had read; `now` in s
    since 1970. It is told once.

    After a server was set back it is told only when others have had time to bring it. `reads` says
    whether this person reads a space: of one that they have lost, which such a server may have
    handed them a part of, nothing more is to come.
    """
    kept = WAITED_FOR.read(ledger)
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
    WAITED_FOR.write(ledger, left)
    return found
