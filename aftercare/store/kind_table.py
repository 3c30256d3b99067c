"""The projection table of one record kind: how its rows are made, read and searched.

The row of a record with one change is short and points at it; any other holds the merged state.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import RecordKind
from aftercare.casework.field_values import fits
from aftercare.casework.kinds import KINDS
from sync.replica.change import REMOVED, Change, Dot, Sourced
from sync.replica.merging import FieldState, RecordState

SHIFT = 40
CONFLICTED, REMOVED_FLAG, CONTESTED = 1, 2, 4
# struck out on another device than it was first written on: whether that counts is looked at where
# it is read, for only there it is known whose a device is
BY_ANOTHER = 8
# kinds with a decision that settles a record: who strikes such a one is looked at as well
SETTLED = frozenset(
    kind.name for kind in KINDS.values() if any(one.final for one in kind.decisions)
)
ASKS = CONFLICTED | CONTESTED
UNKNOWN = "unknown"
# versions of a field in conflict that its row holds, the newest; the others stand in the log
MOST_SHOWN = 20


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


Mark = tuple[int, int, Any]
"""A version of a field in conflict: dot, time, value."""


class Merged(msgspec.Struct, frozen=True, array_like=True):
    """The state of a record: its first dot, its lowest, the values shown, the newest versions in
    conflict, in dot order.

    `further`: of fields with more versions than that, how many more there are. `authors`: the
    devices that set what each shows.
    """

    kind: str
    first: int
    lowest: int
    fields: dict[str, Any]
    marks: dict[str, list[Mark]]
    further: dict[str, int] = {}
    authors: dict[str, list[int]] = {}


class Shown(NamedTuple):
    """What a field shows, the devices that set it, its newest versions if it is in conflict, and
    how many more there are.
    """

    value: Any
    devices: Sequence[int]
    marks: list[Mark] | None = None
    further: int = 0


def shown(field: FieldState) -> Shown:
    """What a field shows in this state."""
    if not field.conflicted:
        return Shown(field.value, field.devices())
    newest = sorted(field.heads, key=lambda head: (head.time, head.dot))[-MOST_SHOWN:]
    marks = sorted((number_of(head.dot), head.time, head.value) for head in newest)
    return Shown(field.value, field.devices(), marks, len(field.heads) - len(marks))


def struck(field: FieldState) -> Shown:
    """What says that a record is struck out, with all whose word it is: each must be entitled."""
    return Shown(field.value, sorted({head.dot[0] for head in field.heads}))


_pack = msgspec.msgpack.Encoder(order="deterministic").encode
unpack = msgspec.msgpack.Decoder(Merged).decode
_change = msgspec.msgpack.Decoder(Change).decode


class Row(NamedTuple):
    """A row of a projection table. `number`: the change by which the record came to be known
    here.
    """

    space: int
    record: bytes
    number: int
    written: int
    changed: int
    flags: int
    state: bytes | None


class Projected(NamedTuple):
    """A record as it is projected. `written` and `changed` are hybrid logical times of its first
    and newest change.

    `several`: it has several changes, and `RecordParts` knows of each.
    """

    space: int
    record: bytes
    number: int
    written: int
    changed: int
    flags: int
    state: Merged
    several: bool

    @property
    def removed(self) -> bool:
        """Whether it is struck out."""
        return bool(self.flags & REMOVED_FLAG)


def projected(row: Sequence[Any], state: Merged) -> Projected:
    """A row of a table, with the state it stands for."""
    space, record, number, written, changed, flags = row[:6]
    return Projected(space, record, number, written, changed, flags, state, row[6] is not None)


def single(dot: int, change: Change) -> Merged:
    """The state of a record with one change."""
    fields = change.fields
    if None in fields.values():
        fields = {name: value for name, value in fields.items() if value is not None}
    return Merged(change.kind, dot, dot, fields, {})


def removal_flags(removed: bool, contested: bool) -> int:
    """The flags that say so."""
    return (REMOVED_FLAG if removed else 0) | (CONTESTED if contested else 0)


class Table:
    """The projection table of one kind; of all kinds that are not declared, if `kind` is None."""

    def __init__(self, kind: RecordKind | None) -> None:
        self.kind = kind
        self.name = f"kind_{kind.name if kind else UNKNOWN}"
        self.texts = (
            {field.name: fits(field) for field in kind.fields if field.searchable} if kind else {}
        )
        self.create = (
            f"CREATE TABLE {self.name} {_COLUMNS} WITHOUT ROWID",
            f"CREATE INDEX {self.name}_of ON {self.name} (id)",
            f"CREATE INDEX {self.name}_asking ON {self.name} (space) WHERE flags & {ASKS}",
        )
        self.insert = f"INSERT INTO {self.name} VALUES (?, ?, ?, ?, ?, ?, ?)"
        self.update = (
            f"UPDATE {self.name} SET written = ?, changed = ?, flags = ?, state = ? WHERE space "
            f"= ? AND id = ?"
        )
        self.find = f"SELECT * FROM {self.name} WHERE space = ? AND id = ?"

    def select(self, condition: str, order: str = "written, number", most: int = -1) -> str:
        """The query for the rows that `condition` names, or the first `most` of them, with what
        `read` needs.
        """
        # the log is read in order
        rows = f"SELECT * FROM {self.name} WHERE {condition} ORDER BY {order} LIMIT {most}"
        joined = (
            f"({rows}) AS record LEFT JOIN change ON state IS NULL AND change.number = "
            f"record.number"
        )
        return (
            f"SELECT record.space, id, record.number, written, changed, flags, state, dot, body "
            f"FROM {joined}"
        )

    @staticmethod
    def row(space: int, record: bytes, logged: Sequence[Logged], state: RecordState) -> Row:
        """The row of a record whose changes add up to `state`."""
        number = min(entry.number for entry in logged)
        first = min(
            (entry.sourced for entry in logged), key=lambda entry: (entry.change.time, entry.dot)
        )
        written, changed = first.change.time, max(entry.sourced.change.time for entry in logged)
        if len(logged) == 1 and REMOVED not in first.change.fields:
            return Row(space, record, number, written, changed, 0, None)
        lowest = min(entry.sourced.dot for entry in logged)
        merged = Merged(state.kind, number_of(first.dot), number_of(lowest), {}, {})
        fields = {
            name: struck(field) if name == REMOVED else shown(field)
            for name, field in state.fields.items()
        }
        flags = removal_flags(state.removed, state.contested)
        return Table.row_of(
            Row(space, record, number, written, changed, flags, None), merged, fields
        )

    @staticmethod
    def row_of(row: Row, state: Merged, fields: Mapping[str, Shown]) -> Row:
        """`row` with `state` and with what these fields show besides; its flags say whether it is
        removed or contested.
        """
        values = {
            name: one.value
            for name, one in fields.items()
            if one.value is not None and name != REMOVED
        }
        marks = {name: one.marks for name, one in fields.items() if one.marks}
        further = {name: one.further for name, one in fields.items() if one.further}
        authors = {name: list(fields[name].devices) for name in values}
        if REMOVED in fields and fields[REMOVED].value is not None:
            authors[REMOVED] = list(fields[REMOVED].devices)
        merged = msgspec.structs.replace(
            state,
            fields=state.fields | values,
            marks=state.marks | marks,
            further=state.further | further,
            authors=state.authors | authors,
        )
        flags = row.flags & ~BY_ANOTHER | (CONFLICTED if merged.marks else 0)
        writer = dot_of(merged.first)[0]
        strikers = set(merged.authors.get(REMOVED, ()))
        if flags & REMOVED_FLAG and (strikers - {writer} or merged.kind in SETTLED):
            flags |= BY_ANOTHER
        return row._replace(flags=flags, state=_pack(merged))

    @staticmethod
    def read(row: Sequence[Any]) -> Projected:
        """What a row found by `select` says."""
        return projected(
            row, unpack(row[6]) if row[6] is not None else single(row[7], _change(row[8]))
        )

    def text(self, row: Projected) -> str:
        """What the search index holds of a record: its texts and all versions of those in conflict;
        "" if struck out by whoever wrote it.
        """
        if row.removed and not row.flags & BY_ANOTHER:
            return ""
        fields, marks = row.state.fields, row.state.marks
        values = [(name, fields.get(name)) for name in self.texts]
        values += [
            (name, value)
            for name in self.texts
            if name in marks
            for _, _, value in marks[name]
            if value != fields.get(name)
        ]
        return self._texts_in(values)

    def text_of(self, change: Change) -> str:
        """The same of a record with this one change."""
        return self._texts_in((name, change.fields.get(name)) for name in self.texts)

    def text_of_row(self, row: Row) -> str:
        """The same of a row that holds the merged state."""
        return self.text(self.read(row))

    def _texts_in(self, values: Iterable[tuple[str, Any]]) -> str:
        """The texts among the values of these fields, a line each; what a field cannot hold is
        none.
        """
        parts = []
        for name, value in values:
            if not value or not self.texts[name](value):
                continue
            parts += value if isinstance(value, list) else [value]
        return "\n".join(parts)
