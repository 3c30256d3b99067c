"""Attachments at the relay (PROTOCOL 11): who may bring and fetch which sealed chunks, and what is
already here.
"""

from __future__ import annotations

from sqlalchemy import insert, select, tuple_

from sync.protocol.attachments import (
    IDS_A_REQUEST,
    LARGEST_CHUNK,
    AttachmentAnswer,
    AttachmentRequest,
    Chunks,
    Declined,
    Put,
)
from sync.protocol.encoding import sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.messages import LARGEST_PAGE, VERSION
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.chunk_store import ChunkStore, Name
from sync.server.quota import over_quota
from sync.server.relay import Relay


def sort_out(
    relay: Relay, device: Device, request: AttachmentRequest
) -> tuple[list[Name], list[tuple[bytes, bytes]], list[Declined]]:
    """What of a request is allowed: the chunks offered or asked for that are here, what is to be
    stored, what is declined.
    """
    named = [*request.offers, *request.asks]
    if sum(len(chunks.ids) for chunks in named) > IDS_A_REQUEST or any(
        len(i) != 32 for chunks in named for i in chunks.ids
    ):
        raise Malformed(Noun.REQUEST, Flaw.CHUNKS)
    relay.read_ahead({chunks.space for chunks in named} | {put.space for put in request.puts})
    puts, declined = list[tuple[bytes, bytes]](), list[Declined]()
    for place, put in enumerate(request.puts):
        code = _refused(relay, device, put)
        if code:
            declined.append(Declined(place, code))
        else:
            puts.append((put.space, put.data))
    return (
        _here(relay, [chunks for chunks in named if _reads(relay, device, chunks.space)]),
        puts,
        declined,
    )


def _refused(relay: Relay, device: Device, put: Put) -> str:
    space = relay.space(put.space)
    if not put.data or len(put.data) > LARGEST_CHUNK:
        return "too_large"
    if (
        space is None
        or space.disposed
        or not space.may_write(device.person, relay.roster, now=True)
    ):
        return "not_granted"
    return ""


def _reads(relay: Relay, device: Device, identifier: bytes) -> bool:
    space = relay.space(identifier)
    return space is not None and not space.disposed and space.may_read(device.person, relay.roster)


def _here(relay: Relay, named: list[Chunks]) -> list[Name]:
    """Those of the named chunks that are kept here."""
    asked = sorted({(chunks.space, identifier) for chunks in named for identifier in chunks.ids})
    table, names = schema.chunk, list[Name]()
    for start in range(0, len(asked), 400):
        query = select(table.c.space, table.c.id).where(
            tuple_(table.c.space, table.c.id).in_(asked[start : start + 400])
        )
        names += [(row.space, row.id) for row in relay.connection.execute(query)]
    return names


def keep_chunks(
    relay: Relay, device: Device, request: AttachmentRequest, stored: list[Name], now: int
) -> list[Declined]:
    """Enters what lies in the store by now; what a quota or a change of access since then forbids
    is declined after all.
    """
    here = set(_here(relay, [Chunks(space, (identifier,)) for space, identifier in stored]))
    sizes = {(put.space, sha256(put.data)): len(put.data) for put in request.puts}
    new = [name for name in dict.fromkeys(stored) if name not in here]
    size = sum(sizes[name] for name in new)
    code = "quota" if new and over_quota(relay, device.number, size, now) else ""
    rows, declined, added = list[dict[str, object]](), set[Name](), 0
    for name in new:
        space = relay.space(name[0])
        if code or space is None or space.disposed:
            declined.add(name)
            continue
        rows.append({"space": name[0], "id": name[1], "size": sizes[name], "device": device.number})
        added += sizes[name]
    if rows:
        relay.connection.execute(insert(schema.chunk), rows)
        relay.attachment_bytes += added
    relay.finish()
    places = enumerate((put.space, sha256(put.data)) for put in request.puts)
    return [Declined(place, code or "not_granted") for place, name in places if name in declined]


def answer_attachments(
    store: ChunkStore, request: AttachmentRequest, here: list[Name], declined: list[Declined]
) -> AttachmentAnswer:
    """Which of the offered chunks are lacking, and the chunks asked for until the page is full."""
    known, budget = set(here), min(request.page, LARGEST_PAGE)
    brought = {sha256(put.data) for put in request.puts}
    lacking = tuple(
        i
        for offer in request.offers
        for i in offer.ids
        if (offer.space, i) not in known and i not in brought
    )
    chunks, missing = list[bytes](), list[bytes]()
    for ask in request.asks:
        for identifier in ask.ids:
            if chunks and budget <= 0:
                return AttachmentAnswer(
                    VERSION, tuple(declined), lacking, tuple(chunks), tuple(missing)
                )
            data = store.get(ask.space, identifier) if (ask.space, identifier) in known else None
            if data is None:
                missing.append(identifier)
            else:
                chunks.append(data)
                budget -= len(data)
    return AttachmentAnswer(VERSION, tuple(declined), lacking, tuple(chunks), tuple(missing))
