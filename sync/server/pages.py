"""What an answer carries down: everything the device may read after its cursor, a page at a time (PROTOCOL 7.5).

An item's place in a person's sequence is (the later of its own position and the one at which the person was granted its
space, its own position). So a space granted late is handed over from its beginning, and nothing is ever skipped.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Table, and_, func, or_, select

from sync.protocol.access import AccessStatement
from sync.protocol.encoding import Count, decode, encode
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE, Contact, Enrolment, Incident, Wanted
from sync.protocol.receipt import Receipt
from sync.protocol.roles import DIRECTORY, ROLES
from sync.protocol.roster import Device
from sync.server import schema
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay

ROWS, WANTED, BOXES, INCIDENTS = 5000, 200, 500, 100  # most in one answer


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """Where a device is: the place of the last item (two numbers), the last key box and receipt. Opaque to clients."""

    key: Count = 0
    position: Count = 0
    box: Count = 0
    receipt: Count = 0
    era: bytes = b""  # another one after the database was set back: places before it mean nothing (PROTOCOL 7.7)


class Page(NamedTuple):
    """One page, whether there is more, and about how many bytes are left."""

    cursor: bytes
    more: bool
    access: tuple[AccessStatement, ...]
    boxes: tuple[KeyBox, ...]
    envelopes: tuple[Envelope, ...]
    receipts: tuple[Receipt, ...]
    left: int


class _Item(NamedTuple):
    """An access statement or an envelope that is to be handed over: its place, and its size in bytes."""

    key: int
    position: int
    size: int
    is_access: bool


def read_page(relay: Relay, device: Device, cursor: bytes, budget: int, now: int) -> Page:
    """The page after `cursor`, of about `budget` bytes, at the time `now` (s since 1970)."""
    budget = max(SMALLEST_PAGE, min(LARGEST_PAGE, budget))
    at = _read_cursor(cursor)
    if at is None or at.key > relay.top or at.position > relay.top or (cursor and at.era != relay.era):
        raise RequestRefused(409, "cursor", "The server holds less than this device has seen: it was set back.")
    items, cut = _items(relay, device, at, now, own=not cursor)
    count = 0
    while count < len(items) and (count == 0 or budget > 0):
        budget -= items[count].size
        count += 1
    taken, rest = items[:count], items[count:]
    cut = cut or bool(rest)
    boxes, box_at, more_boxes = _boxes(relay, device, at.box)
    receipts, receipt_at, more_receipts = _receipts(relay, device, at.receipt)
    place = taken[-1][:2] if cut else (relay.top, relay.top)
    statements = _fetch(relay, schema.access, [item.position for item in taken if item.is_access])
    envelopes = _fetch(relay, schema.envelope, [item.position for item in taken if not item.is_access])
    return Page(
        encode(Cursor(*place, box_at, receipt_at, relay.era)),
        cut or more_boxes or more_receipts,
        tuple(
            decode(statements[item.position].statement, AccessStatement, "a kept one") for item in taken if item.is_access
        ),
        boxes,
        tuple(_envelope(envelopes[item.position]) for item in taken if not item.is_access),
        receipts,
        sum(item.size for item in rest),
    )


def _read_cursor(cursor: bytes) -> Cursor | None:
    """Where the device is; None for something this server never gave."""
    try:
        return decode(cursor, Cursor, "the cursor") if cursor else Cursor()
    except Malformed:
        return None


def _envelope(row: Any) -> Envelope:
    return Envelope(row.header, row.body, row.signature)


def _fetch(relay: Relay, table: Table, positions: list[int]) -> dict[int, Any]:
    """The rows at these positions, by position."""
    found: dict[int, Any] = {}
    for start in range(0, len(positions), 500):
        where = table.c.position.in_(positions[start : start + 500])
        found.update((row.position, row) for row in relay.connection.execute(select(table).where(where)))
    return found


def _items(relay: Relay, device: Device, at: Cursor, now: int, *, own: bool) -> tuple[list[_Item], bool]:
    """Items after the cursor in order, and whether the database held back more."""
    found: list[_Item] = []
    bounds: list[tuple[int, int]] = []
    if min(at.key, at.position) >= relay.top:
        return found, False  # nothing was appended since
    reader = schema.reader
    lately = (reader.c.person == device.person) & (reader.c.position >= at.key) & (reader.c.position <= relay.top)
    granted = relay.connection.execute(select(reader.c.space).where(lately).limit(1)).first() is not None
    for table, is_access in ((schema.access, True), (schema.envelope, False)):
        mine = and_(reader.c.space == table.c.space, reader.c.person == device.person)
        open_now = or_(reader.c.until == 0, reader.c.until > now)
        size = func.length(table.c.statement) if is_access else func.length(table.c.body) + func.length(table.c.header)
        others: list[ColumnElement[bool]] = [] if is_access else [reader.c.former == 0, open_now]
        new: list[ColumnElement[bool]] = [*others]
        if not is_access and not own:
            new.append(schema.envelope.c.device != device.number)  # its own before a grant come again: it erased them
        position, since = table.c.position, reader.c.position
        fresh = (
            select(position.label("key"), position, size.label("size"))
            .join(reader, mine)
            .where(position > at.key, position > since, position <= relay.top, *new)
            .order_by(position)
            .limit(ROWS)
        )
        before = (
            select(since.label("key"), position, size.label("size"))
            .select_from(table)
            .join(reader, mine)
            .where(
                since >= at.key, since <= relay.top, position <= since, or_(since > at.key, position > at.position), *others
            )
            .order_by(since, position)
            .limit(ROWS)
        )
        for query in (fresh, before) if granted else (fresh,):
            rows = relay.connection.execute(query).all()
            found += [_Item(*row, is_access) for row in rows]
            if len(rows) == ROWS:
                bounds.append((rows[-1][0], rows[-1][1]))
    found.sort()
    if bounds:
        last = min(bounds)
        found = [item for item in found if item[:2] <= last]
    return found, bool(bounds)


def _boxes(relay: Relay, device: Device, after: int) -> tuple[tuple[KeyBox, ...], int, bool]:
    """Key boxes after a position, so many that an answer can hold them."""
    table = schema.key_box
    where = and_(table.c.recipient == device.number, table.c.position > after, table.c.position <= relay.top)
    sizes = select(table.c.position, func.length(table.c.box)).where(where).order_by(table.c.position).limit(BOXES)
    found = relay.connection.execute(sizes).all()
    chosen, budget = list[int](), LARGEST_PAGE
    for position, size in found:
        if chosen and size > budget:
            break
        chosen.append(position)
        budget -= size
    more = len(chosen) < len(found) or len(found) == BOXES
    rows = _fetch(relay, table, chosen)
    boxes = tuple(decode(rows[position].box, KeyBox, "a kept box") for position in chosen)
    return boxes, chosen[-1] if more else relay.top, more


def _receipts(relay: Relay, device: Device, after: int) -> tuple[tuple[Receipt, ...], int, bool]:
    """Receipts of other devices in the spaces this person may read."""
    table, reader = schema.receipt, schema.reader
    mine = and_(reader.c.space == table.c.space, reader.c.person == device.person, reader.c.former == 0)
    where = and_(table.c.position > after, table.c.position <= relay.top, table.c.reader != device.number)
    query = select(table.c.position, table.c.receipt).join(reader, mine).where(where).order_by(table.c.position).limit(BOXES)
    rows = relay.connection.execute(query).all()
    more = len(rows) == BOXES
    return (
        tuple(decode(row.receipt, Receipt, "a kept receipt") for row in rows),
        rows[-1].position if more else relay.top,
        more,
    )


def wanted(relay: Relay, device: Device) -> tuple[Wanted, ...]:
    """Devices that lack a key which this device can seal to them (PROTOCOL 4.6)."""
    lacking, reader, space = schema.lacking, schema.reader, schema.space
    query = (
        select(lacking.c.device, lacking.c.space, space.c.compartment)
        .join(reader, and_(reader.c.space == lacking.c.space, reader.c.person == device.person, reader.c.former == 0))
        .join(space, space.c.id == lacking.c.space)
        .where(lacking.c.device != device.number)
        .order_by(lacking.c.device)
        .limit(WANTED)
    )
    found: dict[int, list[bytes]] = {}
    administers = ROLES[relay.roster.role(device.person)].administers
    for row in relay.connection.execute(query):
        if row.compartment != DIRECTORY or administers:
            found.setdefault(row.device, []).append(row.space)
    return tuple(Wanted(number, tuple(spaces)) for number, spaces in found.items())


def enrolments(relay: Relay, device: Device) -> tuple[Enrolment, ...]:
    """Devices that wait to be certified, for administrators."""
    if not ROLES[relay.roster.role(device.person)].administers:
        return ()
    rows = relay.connection.execute(select(schema.enrolment.c.enrolment).limit(BOXES)).scalars()
    return tuple(decode(row, Enrolment, "a kept enrolment") for row in rows)


def contacts(relay: Relay, device: Device) -> tuple[Contact, ...]:
    """When devices were last heard of, for administrators and supervisors."""
    role = ROLES[relay.roster.role(device.person)]
    if not role.administers and not role.supervises:
        return ()
    rows = relay.connection.execute(select(schema.contact).order_by(schema.contact.c.device)).all()
    return tuple(Contact(row.device, row.at, row.program) for row in rows)


def incidents(relay: Relay, device: Device, told: int) -> tuple[Incident, ...]:
    """What was refused since incident `told`, for administrators."""
    if not ROLES[relay.roster.role(device.person)].administers:
        return ()
    table = schema.incident
    query = select(table).where(table.c.number > told).order_by(table.c.number).limit(INCIDENTS)
    return tuple(Incident(*row) for row in relay.connection.execute(query))
