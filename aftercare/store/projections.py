"""Projections: a table per record kind of what the changes of each record add up to, and the search index over its texts.

The row of a record with one change is short and points at it; any other holds the merged state. Kinds this version does
not know have a table of their own, so that nothing a newer version wrote is lost from sight after an upgrade.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.store.search import Query, SearchIndex
from sync.replica.change import REMOVED, Change, Dot, Sourced
from sync.replica.merging import RecordState

SHIFT = 40
FORMAT = 2  # raised when rows are made differently from the same declarations
CONFLICTED, REMOVED_FLAG, CONTESTED = 1, 2, 4
ASKS = CONFLICTED | CONTESTED
UNKNOWN = "unknown"
WAITING = 256  # texts that the search index may lag behind; they are looked through one by one
FARTHEST = 4096  # changes that it may lag behind
AT_HAND = 250  # newest changes that are looked through before the index is asked for a short beginning of a word
SHORT = 4  # letters; so many words begin with these that the index would read much of itself


_COLUMNS = (
    "(space INTEGER NOT NULL, id BLOB NOT NULL, number INTEGER NOT NULL, written INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, flags INTEGER NOT NULL, state BLOB, PRIMARY KEY (space, id))"
)


def number_of(dot: Dot) -> int:
    """A dot as the log's integer key."""
    return dot[0] << SHIFT | dot[1]


def dot_of(key: int) -> Dot:
    """The dot of the log's integer key."""
    return key >> SHIFT, key & (1 << SHIFT) - 1


class Logged(NamedTuple):
    """A change in the log and its place there."""

    number: int
    sourced: Sourced


class Merged(msgspec.Struct, frozen=True, array_like=True):
    """The state of a record: its first dot, the places of its changes, the values shown, the versions in conflict."""

    kind: str
    first: int
    numbers: list[int]
    fields: dict[str, Any]
    marks: dict[str, list[tuple[int, int, Any]]]  # dot, time, value


_pack = msgspec.msgpack.Encoder(order="deterministic").encode
_merged = msgspec.msgpack.Decoder(Merged).decode
_change = msgspec.msgpack.Decoder(Change).decode


class Row(NamedTuple):
    """A row of a projection table. `number`: the change by which the record came to be known here."""

    space: int
    record: bytes
    number: int
    written: int
    changed: int
    flags: int
    state: bytes | None


class Projected(NamedTuple):
    """A record as it is projected. `written` and `changed` are hybrid logical times of its first and newest change."""

    space: int
    record: bytes
    number: int
    written: int
    changed: int
    flags: int
    state: Merged

    @property
    def removed(self) -> bool:
        """Whether it is struck out."""
        return bool(self.flags & REMOVED_FLAG)


def _projected(row: Sequence[Any], state: Merged) -> Projected:
    space, record, number, written, changed, flags = row[:6]
    return Projected(space, record, number, written, changed, flags, state)


def _single(number: int, dot: int, change: Change) -> Merged:
    fields = change.fields
    if None in fields.values():
        fields = {name: value for name, value in fields.items() if value is not None}
    return Merged(change.kind, dot, [number], fields, {})


class Table:
    """The projection table of one kind; of all kinds that are not declared, if `kind` is None."""

    def __init__(self, kind: RecordKind | None) -> None:
        self.kind = kind
        self.name = f"kind_{kind.name if kind else UNKNOWN}"
        self.texts = tuple(field.name for field in kind.fields if field.searchable) if kind else ()
        self.create = (
            f"CREATE TABLE {self.name} {_COLUMNS} WITHOUT ROWID",
            f"CREATE INDEX {self.name}_of ON {self.name} (id)",
            f"CREATE INDEX {self.name}_asking ON {self.name} (space) WHERE flags & {ASKS}",
        )
        self.insert = f"INSERT INTO {self.name} VALUES (?, ?, ?, ?, ?, ?, ?)"
        self.update = f"UPDATE {self.name} SET written = ?, changed = ?, flags = ?, state = ? WHERE space = ? AND id = ?"
        self.find = f"SELECT * FROM {self.name} WHERE space = ? AND id = ?"
        self.select = (
            "SELECT record.space, id, record.number, written, changed, flags, state, dot, body "
            f"FROM {self.name} AS record LEFT JOIN change ON state IS NULL AND change.number = record.number"
        )

    @staticmethod
    def row(space: int, record: bytes, logged: Sequence[Logged], state: RecordState) -> Row:
        """The row of a record whose changes add up to `state`."""
        number = min(one.number for one in logged)
        first = min((one.sourced for one in logged), key=lambda one: (one.change.time, one.dot))
        written, changed = first.change.time, max(one.sourced.change.time for one in logged)
        if len(logged) == 1 and REMOVED not in first.change.fields:
            return Row(space, record, number, written, changed, 0, None)
        fields = {name: field.value for name, field in state.fields.items() if field.value is not None and name != REMOVED}
        marks = {
            name: [(number_of(head.dot), head.time, head.value) for head in field.heads]
            for name, field in state.fields.items()
            if field.conflicted
        }
        flags = (CONFLICTED if marks else 0) | (REMOVED_FLAG if state.removed else 0) | (CONTESTED if state.contested else 0)
        merged = Merged(state.kind, number_of(first.dot), sorted(one.number for one in logged), fields, marks)
        return Row(space, record, number, written, changed, flags, _pack(merged))

    @staticmethod
    def read(row: Sequence[Any]) -> Projected:
        """What a row read with `select` says."""
        return _projected(row, _merged(row[6]) if row[6] is not None else _single(row[2], row[7], _change(row[8])))

    def text(self, row: Projected) -> str:
        """What the search index holds of a record: its texts and all versions of those in conflict; "" if struck out."""
        if row.removed:
            return ""
        fields, marks = row.state.fields, row.state.marks
        values = [fields.get(name) for name in self.texts]
        values += [value for name in self.texts if name in marks for _, _, value in marks[name] if value != fields.get(name)]
        return texts_in(values)

    def text_of(self, change: Change) -> str:
        """The same of a record with this one change."""
        return texts_in(map(change.fields.get, self.texts))

    def text_of_row(self, row: Row) -> str:
        """The same of a row that holds the merged state."""
        return self.text(self.read(row))


def texts_in(values: Iterable[Any]) -> str:
    """The texts among the values, a line each."""
    parts = []
    for value in values:
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, list):
            parts += [part for part in value if isinstance(part, str)]
    return "\n".join(parts)


class Projections:
    """All projection tables of one database."""

    def __init__(self, connection: Any, kinds: Mapping[str, RecordKind]) -> None:
        self._connection = connection
        self.tables = {name: Table(kind) for name, kind in kinds.items()}
        self.unknown = Table(None)
        self.search = SearchIndex(connection)
        self.declarations = _fingerprint(kinds, self.search.format)
        self._waiting: dict[int, str] | None = None
        self._indexed = 0

    def all(self) -> list[Table]:
        """Every table, the one for unknown kinds last."""
        return [*self.tables.values(), self.unknown]

    def table(self, kind: str) -> Table:
        """The table of a kind."""
        return self.tables.get(kind, self.unknown)

    def current(self) -> bool:
        """Whether the tables were made from these declarations."""
        row = self._connection.execute("SELECT declarations FROM projected").fetchone()
        return bool(row and row[0] == self.declarations)

    def create(self) -> None:
        """Drops all projections and makes them anew, empty."""
        old = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'kind_*'")
        for (name,) in old.fetchall():
            self._connection.execute(f'DROP TABLE "{name}"')
        for table in self.all():
            for statement in table.create:
                self._connection.execute(statement)
        self.search.create()
        self._connection.execute("DELETE FROM projected")
        self._connection.execute("INSERT INTO projected VALUES (?, 0)", (self.declarations,))
        self._waiting, self._indexed = {}, 0

    # -- rows -----------------------------------------------------------------------------------------------------

    def standing(self, table: Table, space: int, records: Sequence[bytes]) -> dict[bytes, Projected]:
        """Which of `records` are already projected in `space`: one query for each 500."""
        found: dict[bytes, Projected] = {}
        for start in range(0, len(records), 500):
            part = records[start : start + 500]
            sql = f"{table.select} WHERE record.space = ? AND id IN ({','.join('?' * len(part))})"
            for row in self._connection.execute(sql, (space, *part)):
                found[row[1]] = table.read(row)
        return found

    def add(self, table: Table, rows: Sequence[Row], texts: Iterable[str]) -> None:
        """Projects new records, with what the search index is to hold of each."""
        self._connection.executemany(table.insert, rows)
        self._texts().update(zip((row.number for row in rows), texts, strict=True))

    def revise(self, table: Table, before: Projected, row: Row) -> None:
        """Projects a record anew, and its text in the search index with it."""
        self._connection.execute(table.update, (*row[3:], row.space, row.record))
        after = self.standing(table, row.space, [row.record])[row.record]
        old, new = table.text(before), table.text(after)
        if row.number in self._texts():
            self._texts()[row.number] = new
        elif old != new:
            self.search.remove([(row.number, old)])
            self.search.add([(row.number, new)])

    def at(self, changes: str, values: Sequence[Any] = ()) -> Iterator[tuple[Table, Projected]]:
        """The records that came to be known by the changes that `changes` (the rest of a SELECT) selects."""
        for number, dot, space, body in self._connection.execute(f"SELECT * FROM change {changes}", values).fetchall():
            change = _change(body)
            table = self.table(change.kind)
            row = self._connection.execute(table.find, (space, change.record)).fetchone()
            if row and row[2] == number:
                yield table, _projected(row, _merged(row[6]) if row[6] is not None else _single(number, dot, change))

    # -- search index ---------------------------------------------------------------------------------------------

    def _texts(self) -> dict[int, str]:
        """By number, the texts that the search index has not read yet."""
        if self._waiting is None:
            self._indexed = self._connection.execute("SELECT indexed FROM projected").fetchone()[0]
            found = self.at("WHERE number > ? ORDER BY number", (self._indexed,))
            self._waiting = {row.number: table.text(row) for table, row in found}
        return self._waiting

    def indexed(self) -> int:
        """The newest change that the search index has read."""
        self._texts()
        return self._indexed

    def forget(self) -> None:
        """After an undone transaction: what the search index has read is looked up afresh."""
        self._waiting = None

    def index(self, newest: int) -> None:
        """Lets the search index read what it lags behind, up to change `newest`, if that is much."""
        waiting = self._texts()
        if len(waiting) >= WAITING or newest - self._indexed >= FARTHEST:
            self.search.add(sorted(waiting.items()))
            self._connection.execute("UPDATE projected SET indexed = ?", (newest,))
            self._waiting, self._indexed = {}, newest

    def find(self, query: Query, limit: int) -> list[int]:
        """Numbers of the records that `query` finds, newest first."""
        if not query.whole and not query.start:
            return []
        found = sorted((number for number, text in self._texts().items() if query.matches(text)), reverse=True)
        if 0 < len(query.start) <= SHORT:
            near, complete = self._near(query)
            if complete or len(found) + len(near) >= limit:
                return (found + near)[:limit]
        return (found + self.search.find(query.expression(), limit))[:limit]

    def _near(self, query: Query) -> tuple[list[int], bool]:
        """What `query` finds among the newest records in question, and whether these are all."""
        if query.whole:
            likely = self.search.find(query.expression(start=False), AT_HAND)
            newest = self.at(f"WHERE number IN ({','.join(map(str, likely))}) ORDER BY number DESC")
            complete = len(likely) < AT_HAND
        else:
            newest = self.at("WHERE number <= ? ORDER BY number DESC LIMIT ?", (self._indexed, AT_HAND))
            complete = False
        return [row.number for table, row in newest if query.matches(table.text(row))], complete


def _fingerprint(kinds: Mapping[str, RecordKind], search_format: int) -> bytes:
    """What of the declarations the projections depend on: kinds, long texts, what is searched."""
    described = [
        (kind.name, [(field.name, field.type is FieldType.NARRATIVE, field.searchable) for field in kind.fields])
        for kind in kinds.values()
    ]
    return hashlib.sha256(repr((FORMAT, search_format, described)).encode()).digest()
