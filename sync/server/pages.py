"""What an answer carries down: everything the device may read after its cursor, a page at a time (PROTOCOL 7.5).

An item's place in a person's sequence is (the later of its own position and the one at which the person was granted its
space, its own position). So a space granted late is handed over from its beginning, and nothing is ever skipped.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, and_, or_, select

from sync.protocol.access import AccessStatement
from sync.protocol.encoding import decode, encode
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE, Enrolment, Wanted
from sync.protocol.roster import Device
from sync.server import schema
from sync.server.relay import Relay

ROWS, WANTED, BOXES = 2000, 200, 500  # most in one answer


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """Where a device is: the place of the last item (two numbers), and the last key box. Opaque to clients."""

    key: int = 0
    position: int = 0
    box: int = 0


class Page(NamedTuple):
    """One page, and whether there is more."""

    cursor: bytes
    more: bool
    access: tuple[AccessStatement, ...]
    boxes: tuple[KeyBox, ...]
    envelopes: tuple[Envelope, ...]


def read_page(relay: Relay, device: Device, cursor: bytes, budget: int) -> Page:
    """The page after `cursor`, of about `budget` bytes."""
    budget = max(SMALLEST_PAGE, min(LARGEST_PAGE, budget))
    at = decode(cursor, Cursor, "the cursor") if cursor else Cursor()
    if at.key > relay.top or at.position > relay.top:
        raise Malformed("the cursor", "it lies beyond everything this server holds")
    items, cut = _items(relay, device, at, own=not cursor)
    taken: list[tuple[int, int, Any, bool]] = []
    for item in items:
        if taken and budget <= 0:
            cut = True
            break
        taken.append(item)
        budget -= len(item[2].statement) if item[3] else len(item[2].body) + len(item[2].header)
    boxes, box_at, more_boxes = _boxes(relay, device, at.box)
    place = (taken[-1][0], taken[-1][1]) if cut else (relay.top, relay.top)
    return Page(
        encode(Cursor(*place, box_at)),
        cut or more_boxes,
        tuple(decode(row.statement, AccessStatement, "a kept statement") for _, _, row, is_access in taken if is_access),
        boxes,
        tuple(Envelope(row.header, row.body, row.signature) for _, _, row, is_access in taken if not is_access),
    )


def _items(relay: Relay, device: Device, at: Cursor, *, own: bool) -> tuple[list[tuple[int, int, Any, bool]], bool]:
    """Items after the cursor in order, and whether the database held back more."""
    found: list[tuple[int, int, Any, bool]] = []
    bounds: list[tuple[int, int]] = []
    reader = schema.reader
    for table, is_access in ((schema.access, True), (schema.envelope, False)):
        mine = and_(reader.c.space == table.c.space, reader.c.person == device.person)
        others: list[ColumnElement[bool]] = [] if is_access or own else [schema.envelope.c.device != device.number]
        position, since = table.c.position, reader.c.position
        fresh = (
            select(table, position.label("key"))
            .join(reader, mine)
            .where(position > at.key, position > since, position <= relay.top, *others)
            .order_by(position)
            .limit(ROWS)
        )
        before = (
            select(table, since.label("key"))
            .join(reader, mine)
            .where(
                since >= at.key, since <= relay.top, position <= since, or_(since > at.key, position > at.position), *others
            )
            .order_by(since, position)
            .limit(ROWS)
        )
        for query in (fresh, before):
            rows = relay.connection.execute(query).all()
            found += [(row.key, row.position, row, is_access) for row in rows]
            if len(rows) == ROWS:
                bounds.append((rows[-1].key, rows[-1].position))
    found.sort(key=lambda item: item[:2])
    if bounds:
        last = min(bounds)
        found = [item for item in found if item[:2] <= last]
    return found, bool(bounds)


def _boxes(relay: Relay, device: Device, after: int) -> tuple[tuple[KeyBox, ...], int, bool]:
    table = schema.key_box
    where = and_(table.c.recipient == device.number, table.c.position > after, table.c.position <= relay.top)
    rows = relay.connection.execute(select(table).where(where).order_by(table.c.position).limit(BOXES)).all()
    more = len(rows) == BOXES
    return tuple(decode(row.box, KeyBox, "a kept box") for row in rows), rows[-1].position if more else relay.top, more


def wanted(relay: Relay, device: Device) -> tuple[Wanted, ...]:
    """Devices that lack a key which this device can seal to them (PROTOCOL 4.6)."""
    lacking, reader, space = schema.lacking, schema.reader, schema.space
    query = (
        select(lacking.c.device, lacking.c.space, space.c.compartment)
        .join(reader, and_(reader.c.space == lacking.c.space, reader.c.person == device.person))
        .join(space, space.c.id == lacking.c.space)
        .where(lacking.c.device != device.number)
        .order_by(lacking.c.device)
        .limit(WANTED)
    )
    found: dict[int, list[bytes]] = {}
    administers = relay.roster.role(device.person) == "administrator"
    for row in relay.connection.execute(query):
        if row.compartment != "directory" or administers:
            found.setdefault(row.device, []).append(row.space)
    return tuple(Wanted(number, tuple(spaces)) for number, spaces in found.items())


def enrolments(relay: Relay, device: Device) -> tuple[Enrolment, ...]:
    """Devices that wait to be certified, for administrators."""
    if relay.roster.role(device.person) != "administrator":
        return ()
    rows = relay.connection.execute(select(schema.enrolment.c.enrolment).limit(BOXES)).scalars()
    return tuple(decode(row, Enrolment, "a kept enrolment") for row in rows)
