"""Projections: a table per record kind, made from its declaration, and the search index over its texts.

A row holds what the changes of one record add up to. Values this version has no column for are kept in `extra`, kinds it
does not know in a table of their own, so that nothing a newer version wrote is lost from sight after an upgrade.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.store.search import SearchIndex
from sync.replica.change import REMOVED, Dot, Sourced
from sync.replica.merging import RecordState

SHIFT = 40
FORMAT = 1  # raised when rows are made differently from the same declarations
CONFLICTED, REMOVED_FLAG, CONTESTED = 1, 2, 4
UNKNOWN = "unknown"
KIND = "_kind"  # in `extra` of a row of the table for unknown kinds: which one
_LISTS = (FieldType.TEXT_LIST, FieldType.VOCABULARY_LIST)
_HEAD = "number, space, id, dots, device, written, changed, flags, marks, extra"
_HEAD_COLUMNS = 10
_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode


def number_of(dot: Dot) -> int:
    """A dot as the log's integer key."""
    return dot[0] << SHIFT | dot[1]


def dot_of(number: int) -> Dot:
    """The dot of the log's integer key."""
    return number >> SHIFT, number & (1 << SHIFT) - 1


class Standing(NamedTuple):
    """What is already projected of a record: its row, the dots of its changes, and its indexed text."""

    number: int
    dots: tuple[int, ...]
    text: str


class Table:
    """The projection table of one kind."""

    def __init__(self, kind: RecordKind | None) -> None:
        self.kind = kind
        self.name = f"kind_{kind.name if kind else UNKNOWN}"
        self.fields = tuple(kind.fields) if kind else ()
        self.names = tuple(field.name for field in self.fields)
        self._known = frozenset(self.names)
        self._lists = frozenset(field.name for field in self.fields if field.type in _LISTS)
        self._booleans = frozenset(field.name for field in self.fields if field.type is FieldType.BOOLEAN)
        self._texts = tuple(field.name for field in self.fields if field.searchable)
        columns = "".join(f', "f_{name}"' for name in self.names)
        places = ", ".join("?" * (_HEAD_COLUMNS + len(self.names)))
        self.create = (
            f"CREATE TABLE {self.name} (number INTEGER PRIMARY KEY, space INTEGER NOT NULL, id BLOB NOT NULL, "
            f"dots BLOB NOT NULL, device INTEGER NOT NULL, written INTEGER NOT NULL, changed INTEGER NOT NULL, "
            f"flags INTEGER NOT NULL, marks BLOB, extra BLOB{columns})"
        )
        self.index = f"CREATE UNIQUE INDEX {self.name}_of ON {self.name} (space, id)"
        self.insert = f"INSERT OR REPLACE INTO {self.name} VALUES ({places})"
        self.select = f"SELECT {_HEAD}{columns} FROM {self.name}"

    def row(self, number: int, space: int, record: bytes, changes: Sequence[Sourced], state: RecordState) -> tuple[Any, ...]:
        """The row of a record's state."""
        values = {name: field.value for name, field in state.fields.items()}
        values.pop(REMOVED, None)
        if self.kind is None:
            values[KIND] = state.kind
        marks = None
        if len(changes) > 1:
            marks = {
                name: [[list(head.dot), head.time, head.value] for head in field.heads]
                for name, field in state.fields.items()
                if field.conflicted
            } or None
        flags = (CONFLICTED if marks else 0) | (REMOVED_FLAG if state.removed else 0) | (CONTESTED if state.contested else 0)
        first = changes[0] if len(changes) == 1 else min(changes, key=lambda one: (one.change.time, one.dot))
        last = first.change.time if len(changes) == 1 else max(one.change.time for one in changes)
        dots = _pack([number_of(one.dot) for one in changes])
        extra, columns = self._columns(values)
        head = (number, space, record, dots, first.device, first.change.time, last, flags)
        return (*head, _pack(marks) if marks else None, extra, *columns)

    def _columns(self, values: dict[str, Any]) -> tuple[bytes | None, list[Any]]:
        columns = []
        extra = {name: value for name, value in values.items() if name not in self._known and value is not None}
        for name in self.names:
            value = values.get(name)
            kind = type(value)
            if value is None or kind is str and name not in self._lists:
                columns.append(value)
            elif kind is list and name in self._lists:
                columns.append(json.dumps(value, ensure_ascii=False))
            elif kind is bool and name in self._booleans:
                columns.append(int(value))
            elif kind in (int, float) and name not in self._booleans and name not in self._lists:
                columns.append(value)
            else:
                extra[name] = value
                columns.append(None)
        return (_pack(extra) if extra else None), columns

    def fields_of(self, row: Sequence[Any]) -> dict[str, Any]:
        """The values in a row read with `select`; empty ones left out."""
        fields: dict[str, Any] = {}
        for name, value in zip(self.names, row[_HEAD_COLUMNS:], strict=True):
            if value is None:
                continue
            if name in self._lists:
                fields[name] = json.loads(value)
            elif name in self._booleans:
                fields[name] = bool(value)
            else:
                fields[name] = value
        extra = row[_HEAD_COLUMNS - 1]
        if extra is not None:
            fields.update(_unpack(extra))
        return fields

    def text(self, fields: Mapping[str, Any]) -> str:
        """What the search index holds of these values."""
        parts = []
        for name in self._texts:
            value = fields.get(name)
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
        self.declarations = self._declarations()

    def _declarations(self) -> bytes:
        described = [(table.name, [(field.name, field.type) for field in table.fields], table._texts) for table in self.all()]
        return hashlib.sha256(repr((FORMAT, self.search.format, described)).encode()).digest()

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
            self._connection.execute(table.create)
            self._connection.execute(table.index)
        self.search.create()
        self._connection.execute("DELETE FROM projected")
        self._connection.execute("INSERT INTO projected VALUES (?)", (self.declarations,))

    def standing(self, table: Table, space: int, records: Sequence[bytes]) -> dict[bytes, Standing]:
        """Which of `records` are already projected in `space`: one query for each 500."""
        found: dict[bytes, Standing] = {}
        for start in range(0, len(records), 500):
            part = records[start : start + 500]
            sql = f"{table.select} WHERE space = ? AND id IN ({','.join('?' * len(part))})"
            for row in self._connection.execute(sql, (space, *part)):
                indexed = "" if row[7] & REMOVED_FLAG else table.text(table.fields_of(row))
                found[row[2]] = Standing(row[0], tuple(_unpack(row[3])), indexed)
        return found

    def write(self, rows: Iterable[tuple[Table, tuple[Any, ...], str]], old: Iterable[tuple[int, str]]) -> None:
        """Writes rows with their texts; `old` are the (number, text) that the search index holds of rows replaced."""
        by_table: dict[str, list[tuple[Any, ...]]] = {}
        texts = []
        for table, row, text in rows:
            by_table.setdefault(table.insert, []).append(row)
            if text:
                texts.append((row[0], text))
        self.search.remove(old)
        for sql, found in by_table.items():
            self._connection.executemany(sql, found)
        self.search.add(texts)
