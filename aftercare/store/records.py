"""Reading records: rows of the projections, their conflicts, their history, and search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.store.change_log import ChangeLog
from aftercare.store.projections import CONTESTED, KIND, REMOVED_FLAG, Table
from aftercare.store.search import snippet
from sync.protocol.ids import format_id, parse_id

_unpack = msgspec.msgpack.Decoder().decode


class Version(NamedTuple):
    """One version of a conflicted field. `dot` is "device:n"; `time` a hybrid logical time."""

    dot: str
    device: int
    time: int
    value: Any


class RecordRow(NamedTuple):
    """A record as it stands. `written` and `changed` are hybrid logical times of its first and newest change."""

    id: str
    case: str
    kind: str
    fields: dict[str, Any]
    conflicts: dict[str, tuple[Version, ...]]
    removed: bool
    contested: bool
    device: int
    written: int
    changed: int
    compartment: str


class HistoryEntry(NamedTuple):
    """One change of a record. `envelope` is None while it waits to be sent."""

    dot: str
    time: int
    device: int
    fields: dict[str, Any]
    envelope: int | None


class Hit(NamedTuple):
    """A record that a search found."""

    record: str
    case: str
    kind: str
    snippet: str
    changed: int


class Records:
    """Everything this device can read."""

    def __init__(self, connection: Any, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self._tables = log.projections

    def _spaces(self) -> dict[int, tuple[str, str]]:
        """(case id or "", compartment) by local number of a space."""
        rows = self._connection.execute("SELECT number, case_id, compartment FROM space")
        return {number: (format_id(case) if case else "", compartment) for number, case, compartment in rows}

    def _read(self, table: Table, where: str, values: Sequence[Any]) -> Iterator[RecordRow]:
        spaces = self._spaces()
        for row in self._connection.execute(f"{table.select} {where}", values).fetchall():
            yield _row(table, row, spaces)

    def read(self, *, kind: str | None = None, case: str | None = None, include_removed: bool = False) -> list[RecordRow]:
        """Records, oldest first, of a kind and of a case (`case` "" is the directory; None is all)."""
        tables = self._tables.all() if kind is None else [self._tables.table(kind)]
        where, values = [], list[Any]()
        if not include_removed:
            where.append(f"flags & {REMOVED_FLAG} = 0")
        if case is not None:
            where.append("space IN (SELECT number FROM space WHERE case_id = ?)")
            values.append(_id_or_nothing(case))
        condition = ("WHERE " + " AND ".join(where) if where else "") + " ORDER BY written, number"
        found = [row for table in tables for row in self._read(table, condition, values)]
        return [row for row in found if kind is None or row.kind == kind]

    def get(self, record: str, kind: str = "") -> RecordRow | None:
        """One record by its id, struck out or not; naming its kind is quicker."""
        tables = [self._tables.table(kind)] if kind else self._tables.all()
        identifier = _id_or_nothing(record)
        for table in tables:
            for row in self._read(table, "WHERE space IN (SELECT number FROM space) AND id = ?", (identifier,)):
                return row
        return None

    def history(self, row: RecordRow) -> list[HistoryEntry]:
        """Every change of a record, oldest first."""
        sql = (
            "SELECT number FROM space WHERE case_id = ? AND compartment = ?"
        )
        number = self._connection.execute(sql, (_id_or_nothing(row.case), row.compartment)).fetchone()[0]
        found = []
        for sourced in self._log.changes_of(number, parse_id(row.id), row.kind):
            envelope = self._log.envelope_of(sourced.dot)
            change = sourced.change
            found.append(HistoryEntry(_dot(*sourced.dot), change.time, sourced.device, change.fields, envelope))
        return sorted(found, key=lambda entry: (entry.time, entry.dot))

    def conflicts(self) -> list[RecordRow]:
        """Records that wait for a person's decision."""
        return [row for table in self._tables.all() for row in self._read(table, f"WHERE flags & {1 | CONTESTED}", ())]

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Records that have all words of `text`, the last one as a beginning; newest first."""
        spaces = self._spaces()
        hits = []
        numbers = self._tables.search.find(text, limit)
        for table in self._tables.all():
            if not numbers:
                break
            places = ",".join("?" * len(numbers))
            for raw in self._connection.execute(f"{table.select} WHERE number IN ({places})", numbers).fetchall():
                row = _row(table, raw, spaces)
                hits.append(Hit(row.id, row.case, row.kind, snippet(table.text(row.fields), text), row.changed))
        return sorted(hits, key=lambda hit: hit.changed, reverse=True)

    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, struck-out ones left out."""
        sql = "SELECT count(*) FROM {} WHERE flags & {} = 0"
        return {
            name: self._connection.execute(sql.format(table.name, REMOVED_FLAG)).fetchone()[0]
            for name, table in self._tables.tables.items()
        }


def _row(table: Table, row: Sequence[Any], spaces: Mapping[int, tuple[str, str]]) -> RecordRow:
    fields = table.fields_of(row)
    kind = table.kind.name if table.kind else str(fields.pop(KIND, ""))
    case, compartment = spaces[row[1]]
    marks = _unpack(row[8]) if row[8] is not None else {}
    conflicts = {
        name: tuple(Version(_dot(*dot), dot[0], time, value) for dot, time, value in heads) for name, heads in marks.items()
    }
    flags = row[7]
    removed, contested = bool(flags & REMOVED_FLAG), bool(flags & CONTESTED)
    return RecordRow(
        format_id(row[2]), case, kind, fields, conflicts, removed, contested, row[4], row[5], row[6], compartment
    )


def _dot(device: int, n: int) -> str:
    return f"{device}:{n}"


def _id_or_nothing(text: str) -> bytes:
    """The id in `text`; bytes that no id has if it is none, so that nothing is found."""
    if not text:
        return b""
    try:
        return parse_id(text)
    except ValueError:
        return b"\0"
