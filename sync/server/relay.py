"""What one request reads and writes of the relay's state, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from sync.protocol.access import DIRECTORY, Space, space_id
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.roster import AddDevice, AddPerson, RevokeDevice, Roster, Statement, read_body
from sync.server import schema


class RosterCache:
    """The roster as last verified by this process; statements beyond it are followed when they appear.

    Threads share it: each follows on from the roster it found, and the longest is kept.
    """

    def __init__(self) -> None:
        self._roster = Roster()

    def read(self, connection: Connection) -> Roster:
        """The roster as the database holds it now."""
        table, known = schema.roster, self._roster
        rows = connection.execute(
            select(table.c.statement).where(table.c.seq >= known.count).order_by(table.c.seq)
        ).scalars()
        roster = known.follow_all(decode(row, Statement, "a kept statement") for row in rows)
        if roster.count > self._roster.count:
            self._roster = roster
        return roster


class Relay:
    """The state as one transaction sees it. `top` is the position up to which everything is committed.

    The position is read first, locked if the request `writes`: the roster is then no older than anything up to it.
    """

    def __init__(self, connection: Connection, cache: RosterCache, *, writes: bool) -> None:
        self.connection = connection
        query = select(schema.counter.c.position)
        if writes:
            query = query.with_for_update()  # whoever appends waits here; positions commit in their order
        self.top: int = connection.execute(query).scalar_one()
        self.roster = cache.read(connection)
        self._spaces: dict[bytes, Space] = {}

    def next_position(self) -> int:
        """A position for one more item."""
        self.top += 1
        return self.top

    def finish(self) -> None:
        """Writes the counter back."""
        self.connection.execute(update(schema.counter).values(position=self.top))

    def add(self, table: Any, rows: list[dict[str, Any]]) -> None:
        """Inserts rows."""
        if rows:
            self.connection.execute(insert(table), rows)

    # -- roster ---------------------------------------------------------------------------------------------------

    def add_statement(self, statement: Statement) -> None:
        """Appends a statement that was checked, with what follows from it for readers and keys."""
        body = read_body(statement)
        roster = self.roster.follow(statement)
        self.add(schema.roster, [{"seq": self.roster.count, "statement": encode(statement)}])
        self.roster = roster
        match body:
            case AddPerson():
                directory = self.space(space_id(roster.organisation, b"", DIRECTORY))
                if directory:
                    self._read(body.person, directory.space, 0)
            case AddDevice():
                self._lack(self._readable(body.person), [body.device])
                self.connection.execute(
                    update(schema.invitation).where(schema.invitation.c.id == body.invitation).values(used=1)
                )
                table = schema.enrolment
                self.connection.execute(delete(table).where(table.c.invitation == body.invitation))
            case RevokeDevice():
                self.connection.execute(delete(schema.lacking).where(schema.lacking.c.device == body.device))
            case _:
                pass

    def _readable(self, person: bytes) -> list[bytes]:
        mine = (schema.reader.c.person == person) & (schema.reader.c.former == 0)
        query = select(schema.reader.c.space).where(mine)
        return list(self.connection.execute(query).scalars())

    # -- spaces ---------------------------------------------------------------------------------------------------

    def space(self, identifier: bytes) -> Space | None:
        """A space by its id."""
        if identifier not in self._spaces:
            query = select(schema.space.c.state).where(schema.space.c.id == identifier)
            state = self.connection.execute(query).scalar()
            if state is None:
                return None
            self._spaces[identifier] = decode(state, Space, "a kept space")
        return self._spaces[identifier]

    def put_space(self, space: Space, author: int) -> None:
        """Keeps a space after a statement by device `author`: its readers, and who now lacks a key."""
        before = self.space(space.space)
        values = {"compartment": space.compartment, "epoch": space.epoch, "state": pack(space)}
        table = schema.space
        if before is None:
            self.add(table, [{"id": space.space, **values}])
        else:
            self.connection.execute(update(table).where(table.c.id == space.space).values(**values))
        self._spaces[space.space] = space
        readers, old = space.readers(self.roster), before.readers(self.roster) if before else set()
        for person in readers - old:
            self._read(person, space.space, self.top)
        for person in old - readers:
            where = (schema.reader.c.person == person) & (schema.reader.c.space == space.space)
            self.connection.execute(update(schema.reader).where(where).values(former=1))
        if before is None or before.epoch != space.epoch:
            self.connection.execute(delete(schema.lacking).where(schema.lacking.c.space == space.space))
            self._lack([space.space], [0])
            old = set()
        devices = [device.number for person in readers - old for device in self.roster.devices_of(person)]
        self._lack([space.space], [device for device in devices if device != author])

    def _read(self, person: bytes, space: bytes, position: int) -> None:
        where = (schema.reader.c.person == person) & (schema.reader.c.space == space)
        self.connection.execute(delete(schema.reader).where(where))
        self.add(schema.reader, [{"person": person, "space": space, "position": position, "former": 0}])

    def _lack(self, spaces: Iterable[bytes], devices: Iterable[int]) -> None:
        rows = [{"space": space, "device": device} for space in spaces for device in devices]
        for row in rows:
            where = (schema.lacking.c.space == row["space"]) & (schema.lacking.c.device == row["device"])
            self.connection.execute(delete(schema.lacking).where(where))
        self.add(schema.lacking, rows)

    def hold(self, space: bytes, device: int) -> None:
        """`device` was sent the key of the newest epoch of `space`."""
        where = (schema.lacking.c.space == space) & (schema.lacking.c.device == device)
        self.connection.execute(delete(schema.lacking).where(where))
