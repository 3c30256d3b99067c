"""The projection table of one record kind: how its rows are made, read and searched.

The row of a record with one change is short and points at it; any other holds the merged state.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import RecordKind
from sync.replica.change import REMOVED, Change, Dot, Sourced
from sync.replica.merging import RecordState

SHIFT = 40
CONFLICTED, REMOVED_FLAG, CONTESTED = 1, 2, 4
ASKS = CONFLICTED | CONTESTED
UNKNOWN = "unknown"


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
    authors: dict[str, list[int]] = {}  # devices that set what is shown, of fields that the first device did not set alone


_pack = msgspec.msgpack.Encoder(order="deterministic").encode
unpack = msgspec.msgpack.Decoder(Merged).decode
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


def projected(row: Sequence[Any], state: Merged) -> Projected:
    """A row of a table, with the state it stands for."""
    space, record, number, written, changed, flags = row[:6]
    return Projected(space, record, number, written, changed, flags, state)


def single(number: int, dot: int, change: Change) -> Merged:
    """The state of a record with one change."""
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

    def select(self, condition: str) -> str:
        """The query for the rows that `condition` names, with what `read` needs."""
        rows = f"SELECT * FROM {self.name} WHERE {condition} ORDER BY written, number LIMIT -1"  # the log is read in order
        joined = f"({rows}) AS record LEFT JOIN change ON state IS NULL AND change.number = record.number"
        return f"SELECT record.space, id, record.number, written, changed, flags, state, dot, body FROM {joined}"

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
        authors = {name: devices for name in fields if (devices := state.fields[name].devices()) != [first.device]}
        merged = Merged(state.kind, number_of(first.dot), sorted(one.number for one in logged), fields, marks, authors)
        return Row(space, record, number, written, changed, flags, _pack(merged))

    @staticmethod
    def read(row: Sequence[Any]) -> Projected:
        """What a row found by `select` says."""
        return projected(row, unpack(row[6]) if row[6] is not None else single(row[2], row[7], _change(row[8])))

    def text(self, row: Projected) -> str:
        """What the search index holds of a record: its texts and all versions of those in conflict; "" if struck out."""
        if row.removed:
            return ""
        fields, marks = row.state.fields, row.state.marks
        values = [fields.get(name) for name in self.texts]
        values += [value for name in self.texts if name in marks for _, _, value in marks[name] if value != fields.get(name)]
        return _texts_in(values)

    def text_of(self, change: Change) -> str:
        """The same of a record with this one change."""
        return _texts_in(map(change.fields.get, self.texts))

    def text_of_row(self, row: Row) -> str:
        """The same of a row that holds the merged state."""
        return self.text(self.read(row))


def _texts_in(values: Iterable[Any]) -> str:
    """The texts among the values, a line each."""
    parts = []
    for value in values:
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, list):
            parts += [part for part in value if isinstance(part, str)]
    return "\n".join(parts)
