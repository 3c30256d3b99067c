"""What an answer carries down: everything the device may read after its cursor, a page at a time
(PROTOCOL 7.5).

An item's place in a person's sequence is (the later of its own position and the one at which the
person was granted its space, its own position). So a space granted late is handed over from its
beginning, and nothing is ever skipped.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Table, and_, bindparam, func, or_, select

from sync.protocol.access_statements import AccessStatement
from sync.protocol.encoding import Count, decode, encode
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed
from sync.protocol.key_box import RECOVERY, KeyBox
from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE, Contact, Enrolment, Incident, Wanted
from sync.protocol.receipt import Receipt
from sync.protocol.roles import DIRECTORY, ROLES
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay

ROWS, WANTED, BOXES, INCIDENTS = 5000, 200, 500, 100  # most in one answer
# in the smallest page, if there are so many; of a usual one
FEWEST_RECEIPTS, RECEIPT_BYTES = (50, 200)


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """Where a device is: the place of the last item (two numbers), the last key box and receipt.
    Opaque to clients.
    """

    key: Count = 0
    position: Count = 0
    box: Count = 0
    receipt: Count = 0
    # another one after the database was set back: places before it mean nothing (PROTOCOL 7.7)
    era: bytes = b""


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
    """An access statement or an envelope that is to be handed over: its place, and its size in
    bytes.
    """

    key: int
    position: int
    size: int
    is_access: bool


def read_page(relay: Relay, news: News, budget: int) -> Page:
    """The page after the cursor that `news` was read for, of about `budget` bytes."""
    budget = max(SMALLEST_PAGE, min(LARGEST_PAGE, budget))
    items, cut = _items(relay, news)
    boxes, box_at, more_boxes, size = _boxes(relay, news, budget // 2 if items else budget)
    budget -= size
    count, before = 0, budget
    while count < len(items) and (count == 0 or budget > 0):
        budget -= items[count].size
        count += 1
    taken, rest = items[:count], items[count:]
    cut = cut or bool(rest)
    receipts, receipt_at, more_receipts = _receipts(
        relay, news, 0 if cut else max(FEWEST_RECEIPTS, before // RECEIPT_BYTES)
    )
    key, position = taken[-1][:2] if cut else (relay.top, relay.top)
    statements = _fetch(relay, schema.access, [item.position for item in taken if item.is_access])
    envelopes = _fetch(
        relay, schema.envelope, [item.position for item in taken if not item.is_access]
    )
    return Page(
        encode(Cursor(key, position, box_at, receipt_at, relay.era)),
        cut or more_boxes or more_receipts,
        (
            *(
                decode(statements[item.position].statement, AccessStatement, Noun.KEPT)
                for item in taken
                if item.is_access
            ),
            *(
                _ahead(relay, {row.space for row in envelopes.values()}, taken[-1].position)
                if cut
                else ()
            ),
        ),
        boxes,
        tuple(_envelope(envelopes[item.position]) for item in taken if not item.is_access),
        receipts,
        sum(item.size for item in rest),
    )


def _ahead(relay: Relay, spaces: set[bytes], position: int) -> list[AccessStatement]:
    """What was stated of `spaces` behind a position: who may read them is known before their
    envelopes are, over however many pages these come. It comes once more in its place.
    """
    if not spaces:
        return []
    rows = relay.connection.execute(
        _STATED, {"spaces": list(spaces), "position": position, "top": relay.top}
    ).scalars()
    return [decode(row, AccessStatement, Noun.KEPT) for row in rows]


def _read_cursor(cursor: bytes) -> Cursor | None:
    """Where the device is; None for something this server never gave."""
    try:
        return decode(cursor, Cursor, Noun.CURSOR) if cursor else Cursor()
    except Malformed:
        return None


def _envelope(row: Any) -> Envelope:
    return Envelope(row.header, row.body, row.signature)


_AT = {
    table: select(table).where(table.c.position.in_(bindparam("positions", expanding=True)))
    for table in (schema.access, schema.envelope, schema.key_box)
}


_STATED = (
    select(schema.access.c.statement)
    .where(schema.access.c.space.in_(bindparam("spaces", expanding=True)))
    .where(
        (schema.access.c.position > bindparam("position"))
        & (schema.access.c.position <= bindparam("top"))
    )
    .order_by(schema.access.c.position)
)


def _fetch(relay: Relay, table: Table, positions: list[int]) -> dict[int, Any]:
    """The rows at these positions, by position."""
    found: dict[int, Any] = {}
    for start in range(0, len(positions), 500):
        rows = relay.connection.execute(_AT[table], {"positions": positions[start : start + 500]})
        found.update((row.position, row) for row in rows)
    return found


def _read_by(table: Table) -> ColumnElement[bool]:
    """That the person asked for reads the space of a row: its content, not its access chain
    alone.
    """
    reader = schema.reader
    return and_(
        reader.c.space == table.c.space,
        reader.c.person == bindparam("person"),
        reader.c.former == 0,
    )


def _own_statements() -> dict[bool, Any]:
    """What was appended to a person's spaces since, and what lies in spaces granted since; of
    access, and of envelopes.
    """
    by_kind = {}
    reader = schema.reader
    key: Any = bindparam("key")
    top: Any = bindparam("top")
    for table, is_access in ((schema.access, True), (schema.envelope, False)):
        mine = and_(reader.c.space == table.c.space, reader.c.person == bindparam("person"))
        size = (
            func.length(table.c.statement)
            if is_access
            else func.length(table.c.body) + func.length(table.c.header)
        )
        open_now = or_(reader.c.until == 0, reader.c.until > bindparam("now"))
        others: list[ColumnElement[bool]] = [] if is_access else [reader.c.former == 0, open_now]
        # a device's own envelopes before a grant come again: it erased them; otherwise it has them
        foreign: list[ColumnElement[bool]] = (
            [] if is_access else [schema.envelope.c.device != bindparam("skipped")]
        )
        position, since = table.c.position, reader.c.position
        fresh = (
            select(position.label("key"), position, size.label("size"))
            .join(reader, mine)
            .where(position > key, position > since, position <= top, *others, *foreign)
            .order_by(position)
            .limit(ROWS)
        )
        if not is_access:
            fresh = fresh.where(table.c.space.in_(bindparam("moved", expanding=True)))
        before = (
            select(since.label("key"), position, size.label("size"))
            .select_from(table)
            .join(reader, mine)
            .where(
                since >= key,
                since <= top,
                position <= since,
                or_(since > key, position > bindparam("position")),
                *others,
            )
            .order_by(since, position)
            .limit(ROWS)
        )
        by_kind[is_access] = (fresh, before)
    return by_kind


_ITEMS = _own_statements()
# The spaces of a person in which another device's chain has moved on since: only there is the
# ledger looked into.
_MOVED = (
    select(schema.chain.c.space)
    .join(
        schema.reader,
        _read_by(schema.chain),
    )
    .where(
        schema.chain.c.position > bindparam("key"), schema.chain.c.device != bindparam("skipped")
    )
)
_MINE = (schema.reader.c.person == bindparam("person")) & (
    schema.reader.c.position >= bindparam("key")
)
_RECEIPTS = (
    select(schema.receipt.c.position, schema.receipt.c.receipt)
    .join(
        schema.reader,
        _read_by(schema.receipt),
    )
    .where(
        schema.receipt.c.position > bindparam("receipt"),
        schema.receipt.c.position <= bindparam("top"),
        schema.receipt.c.reader != bindparam("device"),
    )
    .order_by(schema.receipt.c.position)
    .limit(BOXES)
)
_BOXES = (
    select(schema.key_box.c.position, func.length(schema.key_box.c.box))
    .where(
        schema.key_box.c.recipient == bindparam("device"),
        schema.key_box.c.position > bindparam("box"),
        schema.key_box.c.position <= bindparam("top"),
    )
    .order_by(schema.key_box.c.position)
    .limit(BOXES)
)
_WANTED = (
    select(schema.lacking.c.device, schema.lacking.c.space, schema.space.c.compartment)
    .join(
        schema.reader,
        _read_by(schema.lacking),
    )
    .join(schema.space, schema.space.c.id == schema.lacking.c.space)
    .where(schema.lacking.c.device != bindparam("device"))
    .order_by(schema.lacking.c.device)
    .limit(WANTED)
)
# One look at whether there is anything at all: most exchanges bring something up and find nothing
# new.
_NEWS = select(
    select(schema.reader.c.space)
    .where(_MINE, schema.reader.c.position <= bindparam("top"))
    .exists()
    .label("granted"),
    _ITEMS[True][0].limit(None).order_by(None).exists().label("access"),
    _MOVED.exists().label("envelopes"),
    _BOXES.limit(None).order_by(None).exists().label("boxes"),
    _RECEIPTS.limit(None).order_by(None).exists().label("receipts"),
    _WANTED.limit(None).order_by(None).exists().label("wanted"),
)


class News(NamedTuple):
    """Whether there is something of each kind after a cursor, and the values with which it is asked
    for.
    """

    granted: bool
    access: bool
    envelopes: bool
    boxes: bool
    receipts: bool
    wanted: bool
    values: dict[str, Any]


def check_cursor(relay: Relay, cursor: bytes) -> Cursor:
    """Where the device is; raises `RequestRefused` for a cursor that this relay cannot have
    given.
    """
    at = _read_cursor(cursor)
    if (
        at is None
        or at.key > relay.top
        or at.position > relay.top
        or (cursor and at.era != relay.era)
    ):
        raise RequestRefused(
            409, "cursor", "The server holds less than this device has seen: it was set back."
        )
    return at


def read_news(relay: Relay, device: Device, cursor: bytes, now: int) -> News:
    """One look at what there is after `cursor`."""
    at = check_cursor(relay, cursor)
    values = {
        "person": device.person,
        "device": device.number,
        "skipped": device.number if cursor else 0,
        "now": now,
    }
    values |= {
        "key": at.key,
        "position": at.position,
        "box": at.box,
        "receipt": at.receipt,
        "top": relay.top,
    }
    row = relay.connection.execute(_NEWS, values).one()
    return News(row.granted, row.access, row.envelopes, row.boxes, row.receipts, row.wanted, values)


def _items(relay: Relay, news: News) -> tuple[list[_Item], bool]:
    """Items after the cursor in order, and whether the database held back more."""
    items: list[_Item] = []
    bounds: list[tuple[int, int]] = []
    moved = (
        set(relay.connection.execute(_MOVED, news.values).scalars()) if news.envelopes else set()
    )
    values = {**news.values, "moved": list(moved)}
    for is_access, (fresh, before) in _ITEMS.items():
        some = news.access if is_access else moved
        for query in (*((fresh,) if some else ()), *((before,) if news.granted else ())):
            rows = relay.connection.execute(query, values).all()
            items += [_Item(row.key, row.position, row.size, is_access) for row in rows]
            if len(rows) == ROWS:
                bounds.append((rows[-1][0], rows[-1][1]))
    items.sort()
    if bounds:
        last = min(bounds)
        items = [item for item in items if item[:2] <= last]
    return items, bool(bounds)


def _boxes(relay: Relay, news: News, budget: int) -> tuple[tuple[KeyBox, ...], int, bool, int]:
    """Key boxes after a position, about `budget` bytes of them, and how many bytes they are."""
    found = relay.connection.execute(_BOXES, news.values).all() if news.boxes else []
    chosen, together = list[int](), 0
    for position, size in found:
        if chosen and together + size > budget:
            break
        chosen.append(position)
        together += size
    more = len(chosen) < len(found) or len(found) == BOXES
    rows = _fetch(relay, schema.key_box, chosen)
    boxes = tuple(decode(rows[position].box, KeyBox, Noun.KEPT) for position in chosen)
    return boxes, chosen[-1] if more else relay.top, more, together


def _receipts(relay: Relay, news: News, most: int) -> tuple[tuple[Receipt, ...], int, bool]:
    """Receipts of other devices in the spaces this person may read, at most so many: none before
    all else has come.

    What another reader says is judged by the chain that entitles them.
    """
    if not most:
        return (), news.values["receipt"], news.receipts
    receipts = relay.connection.execute(_RECEIPTS, news.values).all() if news.receipts else []
    rows = receipts[:most]
    more = len(receipts) > most or len(receipts) == BOXES
    return (
        tuple(decode(row.receipt, Receipt, Noun.KEPT) for row in rows),
        rows[-1].position if more else relay.top,
        more,
    )


def wanted(relay: Relay, device: Device, news: News) -> tuple[Wanted, ...]:
    """Devices that lack a key which this device can seal to them (PROTOCOL 4.6)."""
    by_device: dict[int, list[bytes]] = {}
    administers = ROLES[relay.roster.role(device.person)].administers
    for row in relay.connection.execute(_WANTED, news.values) if news.wanted else ():
        may = row.device == RECOVERY or relay.roster.active(row.device)
        if may and (row.compartment != DIRECTORY or administers):
            by_device.setdefault(row.device, []).append(row.space)
    return tuple(Wanted(number, tuple(spaces)) for number, spaces in by_device.items())


def enrolments(relay: Relay, device: Device) -> tuple[Enrolment, ...]:
    """Devices that wait to be certified, for administrators."""
    if not ROLES[relay.roster.role(device.person)].administers:
        return ()
    rows = relay.connection.execute(select(schema.enrolment.c.enrolment).limit(BOXES)).scalars()
    return tuple(decode(row, Enrolment, Noun.KEPT) for row in rows)


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
    newest = relay.connection.execute(select(func.max(table.c.number))).scalar() or 0
    # a number that this relay never gave, as before it was set back
    after = told if told <= newest else 0
    query = select(table).where(table.c.number > after).order_by(table.c.number).limit(INCIDENTS)
    return tuple(Incident(*row) for row in relay.connection.execute(query))
