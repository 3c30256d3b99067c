"""Whether a request comes from an old copy of a device's folder, or from one of two that both live
(PROTOCOL 7.12).

Nothing of such a request may be taken: what the old copy writes would get numbers that were given
before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hmac import compare_digest

from sqlalchemy import bindparam, insert, select, update

from sync.protocol.encoding import decode, encode
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE, SyncRequest
from sync.protocol.own_chains import BEHIND, TOKEN, TWIN, OwnHead, OwnState, digest_of
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.appending import Appending
from sync.server.relay import Relay

MOST_SUPERSEDED = 16  # tokens of copies that were overtaken, the newest
MOST_AT_ONCE = 1000  # envelopes in one answer

_CHAIN, _ENVELOPE, _LIFE = schema.chain, schema.envelope, schema.life
_HEADS = select(_CHAIN.c.space, _CHAIN.c.seq, _CHAIN.c.link).where(
    _CHAIN.c.device == bindparam("device")
)
_KEPT = (
    select(_ENVELOPE.c.seq, _ENVELOPE.c.signature, _ENVELOPE.c.link)
    .where((_ENVELOPE.c.space == bindparam("space")) & (_ENVELOPE.c.device == bindparam("device")))
    .where(_ENVELOPE.c.seq >= bindparam("first"))
    .order_by(_ENVELOPE.c.seq)
)
_BEHIND = (
    select(_ENVELOPE.c.header, _ENVELOPE.c.body, _ENVELOPE.c.signature)
    .where((_ENVELOPE.c.space == bindparam("space")) & (_ENVELOPE.c.device == bindparam("device")))
    .where(_ENVELOPE.c.seq > bindparam("after"))
    .order_by(_ENVELOPE.c.seq)
    .limit(MOST_AT_ONCE)
)


def look(relay: Relay, appending: Appending, device: int, request: SyncRequest) -> str:
    """`TWIN`, `BEHIND`, or "" for a request that may be taken; with the ledger locked. What was
    said of tokens is kept.
    """
    own = request.own
    if own is None:
        return ""
    if not _live(relay, device, own):
        return TWIN
    heads = {
        space: OwnHead(space, seq, link)
        for space, seq, link in relay.connection.execute(_HEADS, {"device": device})
    }
    pending = {where: head for where, head in appending.heads.items() if where[1] == device}
    heads |= {
        space: OwnHead(space, head.seq, head.link)
        for (space, _), head in pending.items()
        if head.seq
    }
    before = _before(relay, appending, device, request.envelopes, heads)
    return "" if before is not None and compare_digest(digest_of(before), own.digest) else BEHIND


def _live(relay: Relay, device: int, own: OwnState) -> bool:
    """Whether no other copy of this device's folder has taken this one's place; the token of this
    exchange is kept.
    """
    if len(own.next) != TOKEN:
        return True  # on a stick: it may be long under way
    row = relay.connection.execute(select(_LIFE).where(_LIFE.c.device == device)).first()
    if row is None:
        relay.connection.execute(
            insert(_LIFE).values(device=device, token=own.next, superseded=encode([]))
        )
        return True
    gone = decode(row.superseded, list[bytes], Noun.KEPT)
    if row.token not in (own.was, own.next):
        if own.next in gone or own.was in gone:
            return False
        gone = [*gone, row.token][-MOST_SUPERSEDED:]
    values = {"token": own.next, "superseded": encode(gone)}
    relay.connection.execute(update(_LIFE).where(_LIFE.c.device == device).values(**values))
    return True


def _before(
    relay: Relay,
    appending: Appending,
    device: int,
    envelopes: Iterable[Envelope],
    heads: Mapping[bytes, OwnHead],
) -> list[OwnHead] | None:
    """The heads as they were before what the request brings; None where it brings less than is
    here, or something else.
    """
    brought: dict[bytes, dict[int, bytes]] = {}
    for envelope in envelopes:
        try:
            header = envelope.read_header()
        except ProtocolError:
            continue  # it is refused by itself
        if header.device == device:
            brought.setdefault(header.space, {})[header.seq] = envelope.signature
    found = []
    for space, head in heads.items():
        first = min(brought.get(space, ()), default=head.seq + 1)
        if first > head.seq:
            found.append(head)
            continue
        appending.flush()  # some of them may have come in this very transaction
        asked = {"space": space, "device": device, "first": max(1, first - 1)}
        link = b""
        for seq, signature, linked in relay.connection.execute(_KEPT, asked):
            if seq < first:
                link = linked
            elif brought[space].get(seq) != signature:
                return None
        if first > 1:
            found.append(OwnHead(space, first - 1, link))
    return found


def own_heads(relay: Relay, device: int) -> tuple[OwnHead, ...]:
    """The newest envelope of a device in each space."""
    return tuple(
        sorted(OwnHead(*row) for row in relay.connection.execute(_HEADS, {"device": device}))
    )


def own_envelopes(
    relay: Relay, device: int, own: OwnState, heads: Iterable[OwnHead], budget: int
) -> tuple[tuple[Envelope, ...], bool]:
    """The device's own envelopes behind those it holds, about `budget` bytes of them, and whether
    there are more.
    """
    held, budget = (
        {one.space: one.seq for one in own.held},
        max(SMALLEST_PAGE, min(LARGEST_PAGE, budget)),
    )
    chosen: list[Envelope] = []
    for envelope in _each(relay, device, held, heads):
        if chosen and (budget <= 0 or len(chosen) >= MOST_AT_ONCE):
            return tuple(chosen), True
        chosen.append(envelope)
        budget -= len(envelope.body) + len(envelope.header)
    return tuple(chosen), False


def _each(
    relay: Relay, device: int, held: Mapping[bytes, int], heads: Iterable[OwnHead]
) -> Iterator[Envelope]:
    for head in heads:
        after = held.get(head.space, head.seq)  # what is not named is not asked for
        while after < head.seq:
            rows = relay.connection.execute(
                _BEHIND, {"space": head.space, "device": device, "after": after}
            ).all()
            if not rows:
                break
            for row in rows:
                yield Envelope(row.header, row.body, row.signature)
            after += len(rows)


def check_state(own: OwnState | None) -> None:
    """Raises `Malformed` for tokens of another length than any has."""
    if own and not {len(own.was), len(own.next)} <= {0, TOKEN}:
        raise Malformed(Noun.REQUEST, Flaw.TOKENS)
