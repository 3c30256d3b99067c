"""The recovery kit at the relay (PROTOCOL 6.6): statements by the organisation root, and the key
boxes sealed to recovery.
"""

from __future__ import annotations

from sqlalchemy import func, select

from sync.protocol.access_statements import AccessStatement
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import BadSignature
from sync.protocol.key_box import RECOVERY, KeyBox
from sync.protocol.messages import (
    VERSION,
    RecoverAnswer,
    RecoverRequest,
    Refusal,
    Signed,
    SyncRequest,
    Wanted,
)
from sync.protocol.roster import Statement
from sync.protocol.roster_members import Device
from sync.protocol.signing import Purpose, verify
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.intake import Intake
from sync.server.pages import BOXES, WANTED
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay


class RootIntake(Intake):
    """Takes in what the root brings: it may pass on any key, and is no device."""

    def __init__(self, relay: Relay) -> None:
        super().__init__(relay, Device(0, b"", relay.roster.root, b"", b""))
        self.any_box = True


def answer_recovery(relay: Relay, body: bytes) -> bytes:
    """Checks that the root signed the request, takes in what it brings, and hands over what only
    the kit can open.
    """
    signed = decode(body, Signed, Noun.REQUEST)
    if not relay.roster.count:
        raise RequestRefused(403, "root", "This server holds no organisation yet.", "recovery kit")
    try:
        verify(relay.roster.root, Purpose.RECOVER, signed.payload, signed.signature, Noun.REQUEST)
    except BadSignature:
        message = (
            "This recovery kit is not this organisation's, or a newer one has taken its place."
        )
        raise RequestRefused(403, "root", message, "recovery kit") from None
    request = decode(signed.payload, RecoverRequest, Noun.REQUEST)
    if request.organisation not in (b"", relay.roster.organisation):
        raise RequestRefused(
            403,
            "root",
            "This server holds another organisation than the recovery kit.",
            "recovery kit",
        )
    intake = RootIntake(relay)
    brought = SyncRequest(
        version=VERSION,
        device=0,
        cursor=b"",
        roster_count=0,
        page=0,
        roster=request.roster,
        access=request.access,
        boxes=request.boxes,
    )
    intake.take(brought)
    return encode(_answer(relay, request.after, tuple(intake.refused)))


def _answer(relay: Relay, after: int, refused: tuple[Refusal, ...]) -> RecoverAnswer:
    boxes, access, lacking = schema.key_box, schema.access, schema.lacking
    where = (boxes.c.recipient == RECOVERY) & (boxes.c.position > after)
    found = relay.connection.execute(
        select(boxes).where(where).order_by(boxes.c.position).limit(BOXES)
    ).all()
    page = tuple(decode(row.box, KeyBox, Noun.KEPT) for row in found)
    spaces = {cover.space for box in page for cover in box.covers}
    chains = (
        select(access.c.statement)
        .where(access.c.space.in_(spaces))
        .order_by(access.c.space, access.c.seq)
    )
    statements = tuple(
        decode(row, AccessStatement, Noun.KEPT)
        for row in relay.connection.execute(chains).scalars()
    )
    wants: dict[int, list[bytes]] = {}
    query = (
        select(lacking)
        .where(lacking.c.device != RECOVERY, lacking.c.space.in_(spaces))
        .limit(WANTED * 10)
    )
    for row in relay.connection.execute(query):
        wants.setdefault(row.device, []).append(row.space)
    rows = relay.connection.execute(
        select(schema.roster.c.statement).order_by(schema.roster.c.seq)
    ).scalars()
    return RecoverAnswer(
        VERSION,
        relay.roster.organisation,
        tuple(decode(row, Statement, Noun.KEPT) for row in rows),
        statements,
        page,
        tuple(Wanted(device, tuple(identifiers)) for device, identifiers in wants.items()),
        found[-1].position if found else after,
        len(found) == BOXES,
        refused,
        unsealed_to_recovery(relay),
    )


def unsealed_to_recovery(relay: Relay) -> int:
    """How many spaces wait for a device to seal their newest key to recovery."""
    query = (
        select(func.count()).select_from(schema.lacking).where(schema.lacking.c.device == RECOVERY)
    )
    return int(relay.connection.execute(query).scalar_one())
