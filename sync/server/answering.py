"""What goes down to a device: one answer, of what it may read and has not yet."""

from __future__ import annotations

from sqlalchemy import select

from sync.protocol.encoding import decode
from sync.protocol.envelope import Envelope
from sync.protocol.messages import (
    VERSION,
    Refusal,
    SyncAnswer,
    SyncRequest,
)
from sync.protocol.own_chains import TWIN, OwnAnswer
from sync.protocol.roster import Statement
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.branches import branches
from sync.server.own_chains import own_envelopes, own_heads
from sync.server.pages import (
    contacts,
    enrolments,
    incidents,
    read_news,
    read_page,
    wanted,
)
from sync.server.relay import Relay


def answer_to(
    relay: Relay,
    device: Device,
    request: SyncRequest,
    refused: tuple[Refusal, ...],
    now: int,
    key: bytes,
    copy: str = "",
) -> SyncAnswer:
    """What goes down: a device that is revoked, or waits to be vouched for, is told the roster,
    where it finds that; nothing else. Nor is one of two copies of a device that both live. An old
    `copy` is told where its own chains end, and handed what it asks of them.
    """
    roster, known = relay.roster, statements_from(relay, request.roster_count)
    device = roster.devices[device.number]
    if not device.active:
        return SyncAnswer(
            version=VERSION,
            cursor=request.cursor,
            more=False,
            roster_count=roster.count,
            roster_head=roster.head,
            refused=refused,
            roster=known,
            relay_key=key,
        )
    if copy == TWIN:
        return SyncAnswer(
            version=VERSION,
            cursor=request.cursor,
            more=False,
            roster_count=roster.count,
            roster_head=roster.head,
            roster=known,
            relay_key=key,
            own=OwnAnswer(TWIN),
        )
    news = read_news(relay, device, request.cursor, now)
    page = read_page(relay, news, request.page)
    own, back, more = None, tuple[Envelope, ...](), False
    if copy and request.own:
        own = OwnAnswer(copy, own_heads(relay, device.number))
        if request.own.asks and not page.more:
            back, more = own_envelopes(relay, device.number, request.own, own.heads, request.page)
    return SyncAnswer(
        version=VERSION,
        cursor=page.cursor,
        more=page.more or more,
        roster_count=roster.count,
        roster_head=roster.head,
        refused=refused,
        roster=known,
        access=page.access,
        boxes=page.boxes,
        envelopes=(*page.envelopes, *back),
        enrolments=enrolments(relay, device),
        wanted=wanted(relay, device, news),
        receipts=page.receipts,
        left=page.left,
        contacts=contacts(relay, device),
        incidents=incidents(relay, device, request.told),
        relay_key=key,
        own=own,
        branches=branches(relay, device),
    )


def statements_from(relay: Relay, first: int) -> tuple[Statement, ...]:
    """The roster from number `first`, as far as the answer's count goes."""
    seq = schema.roster.c.seq
    if first >= relay.roster.count:
        return ()
    query = (
        select(schema.roster.c.statement)
        .where((seq >= first) & (seq < relay.roster.count))
        .order_by(seq)
    )
    rows = relay.connection.execute(query).scalars()
    return tuple(decode(row, Statement, Noun.KEPT) for row in rows)
