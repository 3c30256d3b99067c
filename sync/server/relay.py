"""What one request reads and writes of the relay's state, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, tuple_, update

from sync.protocol.access import Space, space_id
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.key_box import RECOVERY, KeyBox
from sync.protocol.roles import AUDIT, DIRECTORY
from sync.protocol.roster import (
    NOTHING,
    AddDevice,
    AddPerson,
    Body,
    NewRoot,
    RevokeDevice,
    Roster,
    Settle,
    Statement,
    Vouch,
    read_body,
)
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.database import PARTITION

# named values that belong to every request
ERA, QUOTA, ADOPTING = NAMES = ("era", "quota", "adopting")
Where = tuple[bytes, int]  # a space and a device: where a chain of envelopes is


class Head(NamedTuple):
    """The last envelope of a chain: its number and link, (0, zeros) before the first, and its
    position.
    """

    seq: int
    link: bytes
    position: int


_NAMED = [
    select(schema.named.c.value).where(schema.named.c.name == name).scalar_subquery()
    for name in NAMES
]
_LAST = select(func.max(schema.roster.c.seq)).scalar_subquery()
_COUNTER = select(
    schema.counter,
    _LAST.label("last"),
    *(column.label(name) for column, name in zip(_NAMED, NAMES, strict=True)),
)
# whoever appends waits here; positions commit in their order
_COUNTER_LOCKED = _COUNTER.with_for_update(of=schema.counter)
_ROSTER = (
    select(schema.roster.c.statement)
    .where(schema.roster.c.seq >= bindparam("first"))
    .order_by(schema.roster.c.seq)
)
_SPACES = select(schema.space.c.id, schema.space.c.state).where(
    schema.space.c.id.in_(bindparam("ids", expanding=True))
)
_HEADS = select(schema.chain).where(
    tuple_(schema.chain.c.space, schema.chain.c.device).in_(bindparam("wheres", expanding=True))
)
_PUT_HEAD = (
    update(schema.chain)
    .where((schema.chain.c.space == bindparam("at")) & (schema.chain.c.device == bindparam("by")))
    .values(seq=bindparam("seq"), link=bindparam("link"), position=bindparam("last"))
)
_NOT_LACKING = delete(schema.lacking).where(
    (schema.lacking.c.space == bindparam("at")) & (schema.lacking.c.device == bindparam("by"))
)
_INSERT = {table: insert(table) for table in schema.metadata.tables.values()}
_PUT_COUNTER = update(schema.counter).values(
    position=bindparam("position"),
    envelope_bytes=bindparam("envelope_bytes"),
    attachment_bytes=bindparam("attachment_bytes"),
)


class RosterCache:
    """The roster as last verified by this process; statements beyond it are followed when they
    appear.

    Threads share it: each follows on from the roster it found, and the longest is kept.
    """

    def __init__(self) -> None:
        self._roster = Roster()

    @property
    def roster(self) -> Roster:
        """The roster as this process last saw it."""
        return self._roster

    def read(self, connection: Connection, last: int | None = None) -> Roster:
        """The roster as the database holds it now; `last`: the number of its last statement, if
        that is known.
        """
        known = self._roster
        if last is not None and last < known.count:
            return known
        rows = connection.execute(_ROSTER, {"first": known.count}).scalars()
        roster = known.follow_all(decode(row, Statement, Noun.KEPT) for row in rows)
        if roster.count > self._roster.count:
            self._roster = roster
        return roster


class Relay:
    """The state as one transaction sees it. `top` is the position up to which everything is
    committed.

    The position is read first, locked if the request `writes`: the roster is then no older than
    anything up to it.
    """

    def __init__(
        self,
        connection: Connection,
        cache: RosterCache,
        *,
        writes: bool,
        after: Relay | None = None,
    ) -> None:
        self.connection = connection
        self._spaces: dict[bytes, Space] = {}
        self.disposed: list[bytes] = []  # spaces whose attachments are to leave the store of chunks
        row = None if after else connection.execute(_COUNTER_LOCKED if writes else _COUNTER).one()
        # after a write of the same request: everything up to its top is committed too
        found: Any = after or row
        self.top: int = found.top if after else found.position
        self.envelope_bytes: int = found.envelope_bytes
        self.attachment_bytes: int = found.attachment_bytes
        self.era: bytes = found.era or b""
        self.quota: bytes = found.quota or b""
        self.adopting: bytes = found.adopting or b""
        self._began = (self.top, self.envelope_bytes, self.attachment_bytes)
        self.roster: Roster = (
            after.roster
            if after
            else cache.read(connection, -1 if found.last is None else found.last)
        )

    def adopts(self, now: int) -> bool:
        """Whether this relay was set back, or founded anew, lately: then what devices bring is
        history (PROTOCOL 7.7).
        """
        return now < int.from_bytes(self.adopting, "big")

    def next_position(self) -> int:
        """A position for one more item."""
        self.top += 1
        return self.top

    def finish(self) -> None:
        """Writes the counters back; on PostgreSQL, makes room for what comes next."""
        now = (self.top, self.envelope_bytes, self.attachment_bytes)
        if now == self._began:
            return
        names = ("position", "envelope_bytes", "attachment_bytes")
        self.connection.execute(_PUT_COUNTER, dict(zip(names, now, strict=True)))
        crossed = self.top // PARTITION != self._began[0] // PARTITION
        if crossed and self.connection.dialect.name == "postgresql":
            self.connection.execute(select(room(self.connection)(self.top + PARTITION)))
        self._began = now

    def add(self, table: Any, rows: list[dict[str, Any]]) -> None:
        """Inserts rows."""
        if rows:
            self.connection.execute(_INSERT[table], rows)

    # -- roster ------------------------------------------------------------------------------------

    def add_statement(self, statement: Statement) -> None:
        """Appends a statement that was checked, with what follows from it for readers and keys."""
        body = read_body(statement)
        roster = self.roster.follow(statement)
        self.add(schema.roster, [{"seq": self.roster.count, "statement": encode(statement)}])
        self.roster = roster
        self._after_statement(body)

    def _after_statement(self, body: Body) -> None:
        """What follows for readers and keys from a statement that was added, or brought from
        another branch.
        """
        roster = self.roster
        match body:
            case Settle():
                for statement in body.statements:
                    self._after_statement(read_body(statement))
            case AddPerson():
                known = select(schema.reader.c.space).where(schema.reader.c.person == body.person)
                spaces = set(self.connection.execute(known).scalars())
                for compartment in (DIRECTORY, AUDIT):
                    spaces.add(space_id(roster.organisation, b"", compartment))
                # what they may read from now on comes to them from its beginning
                position = self.next_position()
                for identifier in spaces:
                    self._hear(self.space(identifier), body.person, position)
            case AddDevice():
                self.lack_all(body.device)
                self.connection.execute(
                    update(schema.invitation)
                    .where(schema.invitation.c.id == body.invitation)
                    .values(used=1)
                )
                table = schema.enrolment
                self.connection.execute(delete(table).where(table.c.invitation == body.invitation))
            case Vouch():
                self.lack_all(body.device)
            case RevokeDevice() if (
                body.device in roster.devices and roster.devices[body.device].revoked
            ):
                self.connection.execute(
                    delete(schema.lacking).where(schema.lacking.c.device == body.device)
                )
                self.connection.execute(
                    delete(schema.key_box).where(schema.key_box.c.recipient == body.device)
                )
                self.connection.execute(
                    delete(schema.life).where(schema.life.c.device == body.device)
                )
            case NewRoot():
                self.connection.execute(
                    delete(schema.key_box).where(schema.key_box.c.recipient == RECOVERY)
                )
                spaces = set(self.connection.execute(select(schema.space.c.id)).scalars())
                self._lack([space for space in spaces if not self._disposed(space)], [RECOVERY])
            case _:
                pass

    def lack_all(self, number: int) -> None:
        """A device lacks every key that its person is sent, unless it is still to be vouched
        for.
        """
        device = self.roster.active(number)
        if device:
            self._lack(self._keyed(device.person), [number])

    def _keyed(self, person: bytes) -> list[bytes]:
        """The spaces whose keys `person` is sent."""
        query = select(schema.reader.c.space).where(schema.reader.c.person == person)
        rows = (
            (identifier, self.space(identifier))
            for identifier in self.connection.execute(query).scalars().all()
        )
        return [
            identifier
            for identifier, space in rows
            if space and space.holds_key(person, self.roster)
        ]

    def _disposed(self, identifier: bytes) -> bool:
        space = self.space(identifier)
        return space is None or space.disposed

    # -- spaces ------------------------------------------------------------------------------------

    def read_ahead(self, identifiers: Collection[bytes]) -> None:
        """Reads spaces that will be asked for, at once."""
        lacking = [identifier for identifier in identifiers if identifier not in self._spaces]
        if len(lacking) > 1:
            for identifier, state in self.connection.execute(_SPACES, {"ids": lacking}):
                self._spaces[identifier] = decode(state, Space, Noun.KEPT)

    def heads(self, wheres: Collection[Where]) -> dict[Where, Head]:
        """Where these chains end."""
        found = dict.fromkeys(wheres, Head(0, NOTHING, 0))
        asked = sorted(wheres)
        for start in range(0, len(asked), 400):
            rows = self.connection.execute(_HEADS, {"wheres": asked[start : start + 400]})
            found.update(
                {(row.space, row.device): Head(row.seq, row.link, row.position) for row in rows}
            )
        return found

    def put_heads(self, heads: dict[Where, Head], new: Collection[Where]) -> None:
        """Chains end there now; those in `new` begin."""
        table = schema.chain
        first = [(where, head) for where, head in heads.items() if where in new]
        self.add(
            table,
            [{"space": where[0], "device": where[1], **head._asdict()} for where, head in first],
        )
        moved = [(where, head) for where, head in heads.items() if where not in new]
        if moved:
            known = [
                {
                    "at": where[0],
                    "by": where[1],
                    "seq": head.seq,
                    "link": head.link,
                    "last": head.position,
                }
                for where, head in moved
            ]
            self.connection.execute(_PUT_HEAD, known)

    def space(self, identifier: bytes) -> Space | None:
        """A space by its id."""
        if identifier not in self._spaces:
            query = select(schema.space.c.state).where(schema.space.c.id == identifier)
            state = self.connection.execute(query).scalar()
            if state is None:
                return None
            self._spaces[identifier] = decode(state, Space, Noun.KEPT)
        return self._spaces[identifier]

    def put_space(self, space: Space, author: int) -> None:
        """Keeps a space after a statement by device `author`: its readers, and who now lacks a
        key.
        """
        before = self.space(space.space)
        values = {"compartment": space.compartment, "epoch": space.epoch, "state": pack(space)}
        table = schema.space
        if before is None:
            self.add(table, [{"id": space.space, **values}])
        else:
            self.connection.execute(update(table).where(table.c.id == space.space).values(**values))
        self._spaces[space.space] = space
        if space.disposed:
            self._dispose(space)
        for person in self._concerned(before, space):
            self._hear(space, person, self.top)
        holders, old = (
            space.keyholders(self.roster),
            before.keyholders(self.roster) if before else set(),
        )
        # the keys of earlier epochs: it goes on lacking them
        lacked = before is not None and self._lacks(space.space, author)
        if not space.disposed and (before is None or before.epoch != space.epoch):
            self.connection.execute(
                delete(schema.lacking).where(schema.lacking.c.space == space.space)
            )
            self._lack([space.space], [RECOVERY])
            old = set()
        devices = self._devices_of(holders - old)
        self._lack([space.space], [device for device in devices if device != author or lacked])

    def _concerned(self, before: Space | None, space: Space) -> set[bytes]:
        """Whom a statement gives or takes something of a space: those it names, or everybody where
        it is the first or the last.
        """
        if before is None or before.disposed != space.disposed:
            everybody = set(self.roster.people) if space.organisational else set[bytes]()
            return everybody | space.members.keys() | (before.members.keys() if before else set())
        people = space.members.keys() | before.members.keys()
        then, now = ((known.members, known.ends) for known in (before, space))
        return {
            person
            for person in people
            if (then[0].get(person), then[1].get(person))
            != (now[0].get(person), now[1].get(person))
        }

    def _devices_of(self, people: Collection[bytes]) -> list[int]:
        """The devices of these people that are given keys."""
        if not people:
            return []
        return [
            device.number
            for device in self.roster.devices.values()
            if device.active and device.person in people
        ]

    def _dispose(self, space: Space) -> None:
        """Deletes every envelope, receipt and key of the space; other keys in the same boxes are
        sealed anew by devices.
        """
        boxes, lacking, envelope, chunk = (
            schema.key_box,
            schema.lacking,
            schema.envelope,
            schema.chunk,
        )
        size = func.length(envelope.c.header) + func.length(envelope.c.body)
        query = select(func.coalesce(func.sum(size), 0)).where(envelope.c.space == space.space)
        self.envelope_bytes -= int(self.connection.execute(query).scalar_one())
        query = select(func.coalesce(func.sum(chunk.c.size), 0)).where(chunk.c.space == space.space)
        self.attachment_bytes -= int(self.connection.execute(query).scalar_one())
        self.disposed.append(space.space)
        for table in (envelope, schema.receipt, schema.chain, chunk, lacking):
            self.connection.execute(delete(table).where(table.c.space == space.space))
        people = set(space.members) | space.former
        holders = [
            device.number for device in self.roster.devices.values() if device.person in people
        ]
        for recipient in (RECOVERY, *holders):
            query = select(boxes.c.position, boxes.c.box).where(boxes.c.recipient == recipient)
            boxes_there = [
                (position, decode(box, KeyBox, Noun.KEPT))
                for position, box in self.connection.execute(query)
                if space.space in box
            ]
            for position, box in boxes_there:
                spaces = {cover.space for cover in box.covers}
                if space.space in spaces:
                    self.connection.execute(delete(boxes).where(boxes.c.position == position))
                    self._lack([one for one in spaces if not self._disposed(one)], [recipient])

    def _hear(self, space: Space | None, person: bytes, position: int) -> None:
        """Keeps what `person` is handed of a space: everything, its access chain alone, or nothing.

        Whoever reads it anew is handed all of it from its beginning; so is somebody whose grant had
        an end and is renewed: by their device's clock it may be over, and all of it erased.
        """
        if space is None:
            return
        table = schema.reader
        where = (table.c.person == person) & (table.c.space == space.space)
        row = self.connection.execute(select(table.c.former, table.c.until).where(where)).first()
        # they hear who erased it
        reads = space.may_read(person, self.roster) or (space.disposed and person in space.members)
        if row is None and not reads and not space.holds_key(person, self.roster):
            return
        values = {"former": 0 if reads else 1, "until": space.ends.get(person, 0)}
        renewed = row is not None and 0 < row.until != values["until"]
        if row is None or (reads and (row.former or renewed)):
            self.connection.execute(delete(table).where(where))
            self.add(
                table, [{"person": person, "space": space.space, "position": position, **values}]
            )
        else:
            self.connection.execute(update(table).where(where).values(**values))

    def _lack(self, spaces: Iterable[bytes], devices: Iterable[int]) -> None:
        rows = [{"space": space, "device": device} for space in spaces for device in devices]
        if rows:
            self.connection.execute(
                _NOT_LACKING, [{"at": row["space"], "by": row["device"]} for row in rows]
            )
            self.add(schema.lacking, rows)

    def _lacks(self, space: bytes, device: int) -> bool:
        where = (schema.lacking.c.space == space) & (schema.lacking.c.device == device)
        return (
            self.connection.execute(select(schema.lacking.c.device).where(where)).first()
            is not None
        )

    def hold(self, space: bytes, device: int) -> None:
        """`device` was sent the key of the newest epoch of `space`."""
        where = (schema.lacking.c.space == space) & (schema.lacking.c.device == device)
        self.connection.execute(delete(schema.lacking).where(where))


def room(connection: Connection) -> Any:
    """The database's own function that makes a partition, in the schema of this organisation."""
    schemas: dict[None, str] = connection.get_execution_options().get("schema_translate_map", {})
    place = schemas.get(None)
    return getattr(func, place).ledger_room if place else func.ledger_room
