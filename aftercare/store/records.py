"""Reading records: rows of the projections, their conflicts, their history, and search."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.casework.apart import apart
from aftercare.casework.field_values import readable, unreadable_of, without
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import told
from aftercare.store.kind_table import ASKS, CONTESTED, REMOVED_FLAG, Projected, Table, dot_of, number_of
from aftercare.store.search import Query, snippet
from sync.protocol.ids import format_id, parse_id

AUDIT_KIND = "audit_entry"


class Version(NamedTuple):
    """One version of a conflicted field. `dot` is "device:n"; `time` a hybrid logical time.

    `unreadable`: it is a value that the field cannot hold, and left out here.
    """

    dot: str
    device: int
    time: int
    value: Any
    unreadable: bool = False


class RecordRow(NamedTuple):
    """A record as it stands. `written` and `changed` are hybrid logical times of its first and newest change.

    `conflicts` has the newest versions of each field in conflict, `further` how many more there are where there are many.
    `fields` holds only what the declaration of its kind allows, and what it does not know; `unreadable` names the fields
    with anything else in them, which stays in the log.
    """

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
    further: dict[str, int]
    unreadable: tuple[str, ...] = ()


class HistoryEntry(NamedTuple):
    """One change of a record. `envelope` is None while it waits to be sent; `unreadable`: fields it set to what they cannot hold."""

    dot: str
    time: int
    device: int
    fields: dict[str, Any]
    envelope: int | None
    unreadable: tuple[str, ...] = ()


class Hit(NamedTuple):
    """A record that a search found; `asks`: a field of it is in conflict."""

    row: RecordRow
    snippet: str

    @property
    def record(self) -> str:
        """Its id."""
        return self.row.id

    @property
    def case(self) -> str:
        """The case it is of, or ""."""
        return self.row.case

    @property
    def kind(self) -> str:
        """Its kind."""
        return self.row.kind

    @property
    def asks(self) -> bool:
        """Whether a field of it is in conflict."""
        return bool(self.row.conflicts)


class Records:
    """Everything this device can read."""

    def __init__(self, connection: Any, log: ChangeLog) -> None:
        self.path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        self._connection = connection
        self._log = log
        self._tables = log.projections

    def _spaces(self, rows: Collection[Projected]) -> dict[int, tuple[str, str]]:
        """(case id or "", compartment) of the spaces of these rows, by their local numbers."""
        numbers = ",".join(map(str, {row.space for row in rows}))
        found = self._connection.execute(f"SELECT number, case_id, compartment FROM space WHERE number IN ({numbers})")
        return {number: (format_id(case) if case else "", compartment) for number, case, compartment in found}

    def _read(self, tables: Iterable[Table], condition: str, values: Sequence[Any] = ()) -> Iterator[RecordRow]:
        for table in tables:
            found = [table.read(row) for row in self._connection.execute(table.select(condition), values)]
            spaces = self._spaces(found)
            for one in sorted(found, key=lambda one: (one.written, one.number)):
                yield _row(one, spaces)

    @told
    def read(
        self, *, kind: str | None = None, case: str | None = None, include_removed: bool = False, since: int = 0
    ) -> list[RecordRow]:
        """Records, oldest first, of a kind and of a case (`case` "" is the directory; None is all).

        `since`: only those first written at that hybrid logical time or later. Entries of the audit are none of the casework: they are read by naming their kind.
        """
        everything = [table for table in self._tables.all() if table is not self._tables.table(AUDIT_KIND)]
        tables = everything if kind is None else [self._tables.table(kind)]
        where, values = ["1"], list[Any]()
        if not include_removed:
            where.append(f"flags & {REMOVED_FLAG} = 0")
        if since:
            where.append("written >= ?")
            values.append(since)
        if case is not None:
            where.append("space IN (SELECT number FROM space WHERE case_id = ?)")
            values.append(_id_or_nothing(case))
        return [row for row in self._read(tables, " AND ".join(where), values) if kind is None or row.kind == kind]

    @told
    def get(self, record: str, kind: str = "") -> RecordRow | None:
        """One record by its id, struck out or not; naming its kind is quicker."""
        tables = [self._tables.table(kind)] if kind else self._tables.all()
        return next(self._read(tables, "id = ?", (_id_or_nothing(record),)), None)

    @told
    def history(self, row: RecordRow) -> list[HistoryEntry]:
        """Every change of a record, oldest first."""
        changes = self._log.changes_of(self._space(row), parse_id(row.id), row.kind)
        envelopes = self._log.envelopes_of([sourced.dot for sourced in changes])
        found = []
        for one in changes:
            fields, unreadable = split(one.change.kind, one.change.fields)
            entry = HistoryEntry(_dot(*one.dot), one.change.time, one.device, fields, envelopes[one.dot], unreadable)
            found.append(entry)
        return sorted(found, key=lambda entry: (entry.time, entry.dot))

    @told
    def version(self, row: RecordRow, field: str, dot: str) -> Version | None:
        """The version of a field with that dot, if nobody has replaced it."""
        heads = self._log.heads_of(self._space(row), parse_id(row.id), row.kind).get(field, ())
        device, n = next((head for head in heads if _dot(*head) == dot), (0, 0))
        change = self._log.change((device, n)) if n else None
        return _version(row.kind, field, number_of((device, n)), change.time, change.fields[field]) if change else None

    def _space(self, row: RecordRow) -> int:
        """The local number of the space of a record."""
        sql = "SELECT number FROM space WHERE case_id = ? AND compartment = ?"
        return int(self._connection.execute(sql, (_id_or_nothing(row.case), row.compartment)).fetchone()[0])

    @told
    def conflicts(self) -> list[RecordRow]:
        """Records that wait for a person's decision."""
        return list(self._read(self._tables.all(), f"flags & {ASKS}"))

    @told
    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Records that have all words of `text`, the last one as a beginning; newest first."""
        query = Query.read(text)
        numbers = self._tables.find(query, limit)
        found = list(self._tables.at(f"WHERE number IN ({','.join(map(str, numbers))})"))
        spaces = self._spaces([one for _, one in found])
        hits = []
        for table, one in found:
            row = _row(one, spaces)
            if row.kind == AUDIT_KIND:
                continue
            said = ""
            with apart([], row.kind):  # a record whose words cannot be shown is still one that has them
                said = snippet(table.text(one), query)
            hits.append(Hit(row, said))
        return sorted(hits, key=lambda hit: hit.row.changed, reverse=True)

    @told
    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, struck-out ones left out."""
        sql = "SELECT count(*) FROM {} WHERE flags & {} = 0"
        return {
            name: self._connection.execute(sql.format(table.name, REMOVED_FLAG)).fetchone()[0]
            for name, table in self._tables.tables.items()
        }


def split(kind: str, fields: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The fields of a record of that kind that can be read, and the names of the others."""
    unreadable = unreadable_of(kind, fields)
    return (without(fields, unreadable) if unreadable else fields), unreadable


def _version(kind: str, field: str, dot: int, time: int, value: Any) -> Version:
    (device, _), whole = dot_of(dot), readable(kind, field, value)
    return Version(_dot(*dot_of(dot)), device, time, value if whole else None, unreadable=not whole)


def _row(found: Projected, spaces: Mapping[int, tuple[str, str]]) -> RecordRow:
    case, compartment = spaces[found.space]
    state = found.state
    conflicts = {
        name: tuple(_version(state.kind, name, dot, time, value) for dot, time, value in heads)
        for name, heads in state.marks.items()
    }
    fields, unreadable = split(state.kind, state.fields)
    return RecordRow(
        format_id(found.record),
        case,
        state.kind,
        fields,
        conflicts,
        found.removed,
        bool(found.flags & CONTESTED),
        dot_of(state.first)[0],
        found.written,
        found.changed,
        compartment,
        state.further,
        unreadable,
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
