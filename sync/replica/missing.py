"""Envelopes that an author had read and that are not here: told only when all else has come, and a
server that was set back was brought what it lacks (PROTOCOL 5.4).
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from sync.protocol.envelope import Seen
from sync.protocol.errors import Withheld
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import Noun, Subject
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import SET_BACK_AT, WAITED_BEFORE, WAITED_FOR, Missing

NAMED = re.compile(r"envelope (\d{1,16}) of device (\d{1,16}) in space ")
PATIENCE = 7 * 24 * 3600  # s in which others bring a server what it lost
MOST = 2000


def another_was_read(about: Subject, seen: Seen) -> SyncIssue:
    """The author of the envelope `about` had read another one than is here."""
    read = msgspec.structs.replace(about, noun=Noun.ENVELOPES_READ, other=seen.device)
    return SyncIssue(Code.FORK, about, part=read, device=seen.device, seq=seen.seq)


def waited_for(ledger: NamedBytes) -> list[Missing]:
    """What is waited for; what an earlier version kept by the envelope's name is taken over."""
    kept = WAITED_FOR.read(ledger)
    for name, space, seen in WAITED_BEFORE.take(ledger):
        if found := NAMED.match(name):
            kept.append(Missing(int(found[2]), int(found[1]), space, seen))
    return kept


def wait_for(ledger: NamedBytes, found: list[Missing]) -> None:
    """Keeps what is not here, until the rest of what the server has is."""
    if found:
        known = dict.fromkeys([*waited_for(ledger), *found])
        WAITED_FOR.write(ledger, list(known)[-MOST:])


def others_bring(ledger: NamedBytes, now: int) -> bool:
    """Whether a server was set back so lately that others still bring what it lacks; `now` in s
    since 1970.
    """
    return 0 <= now - SET_BACK_AT.read(ledger) < PATIENCE


def still_missing(ledger: Ledger, now: int, reads: Callable[[bytes], bool]) -> list[SyncIssue]:
    """What is not here though all has come, or is another than the author had read; `now` in s
    since 1970. It is told once.

    After a server was set back it is told only when others have had time to bring it. `reads` says
    whether this person reads a space: of one that they have lost, which such a server may have
    handed them a part of, nothing more is to come.
    """
    kept = waited_for(ledger)
    if not kept:
        return []
    patient = others_bring(ledger, now)
    found: list[SyncIssue] = []
    left = []
    for one in kept:
        device, seq, mark = one.seen
        if not reads(one.space):
            continue
        if ledger.chain(one.space, device).seq < seq:
            if patient:
                left.append(one)
            else:
                found.append(Withheld(one.subject, device, seq).issue)
            continue
        link = ledger.link_at(one.space, device, seq)
        if link is None or link[:8] != mark:
            found.append(another_was_read(one.subject, one.seen))
    WAITED_FOR.write(ledger, left)
    return found
