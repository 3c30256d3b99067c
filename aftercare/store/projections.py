"""Projections: a table per record kind of what the changes of each record add up to, and the search
index over its texts.

Kinds this version does not know have a table of their own, so that nothing a newer version wrote is
lost from sight after an upgrade.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.store.kind_table import Projected, Row, Table, projected, single, unpack
from aftercare.store.reckonings import Reckonings
from aftercare.store.record_parts import RecordParts
from aftercare.store.search import Query, SearchIndex
from sync.replica.change import Change

FORMAT = 8  # raised when rows are made differently from the same declarations
WAITING = 256  # texts that the search index may lag behind; they are looked through one by one
FARTHEST = 4096  # changes that it may lag behind
# newest changes that are looked through before the index is asked for a short beginning of a word
AT_HAND = 250
SHORT = 4  # letters; so many words begin with these that the index would read much of itself

_change = msgspec.msgpack.Decoder(Change).decode


class Projections:
    """All projection tables of one database."""

    def __init__(
        self, connection: Any, kinds: Mapping[str, RecordKind], parts: RecordParts
    ) -> None:
        self._connection = connection
        self.parts = parts
        self.tables = {name: Table(kind) for name, kind in kinds.items()}
        self.unknown = Table(None)
        self.search = SearchIndex(connection)
        self.reckonings = Reckonings(connection)
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
        old = self._connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'kind_*'"
        )
        for (name,) in old.fetchall():
            self._connection.execute(f'DROP TABLE "{name}"')
        for table in self.all():
            for statement in table.create:
                self._connection.execute(statement)
        self.parts.create()
        self.search.create()
        self.reckonings.create()
        self._connection.execute("DELETE FROM projected")
        self._connection.execute("INSERT INTO projected VALUES (?, 0)", (self.declarations,))
        self._waiting, self._indexed = {}, 0

    # -- rows --------------------------------------------------------------------------------------

    def standing(
        self, table: Table, space: int, records: Sequence[bytes]
    ) -> dict[bytes, Projected]:
        """Which of `records` are already projected in `space`: one query for each 500."""
        standing_records: dict[bytes, Projected] = {}
        for start in range(0, len(records), 500):
            part = records[start : start + 500]
            sql = table.select(f"space = ? AND id IN ({','.join('?' * len(part))})")
            for row in self._connection.execute(sql, (space, *part)):
                standing_records[row[1]] = table.read(row)
        return standing_records

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

    def replace(self, table: Table, before: Projected | None, row: Row | None) -> None:
        """A record's row in place of the one before, or of none; its text in the search index with
        it.
        """
        if before and row and row.number == before.number:
            self.revise(table, before, row)
            return
        waiting = self._texts()  # read while the row before still stands
        if before:
            self._connection.execute(
                f"DELETE FROM {table.name} WHERE space = ? AND id = ?",
                (before.space, before.record),
            )
            if waiting.pop(before.number, None) is None:
                self.search.remove([(before.number, table.text(before))])
        if row:
            self._connection.execute(table.insert, row)
            text = table.text(self.standing(table, row.space, [row.record])[row.record])
            if row.number > self._indexed:
                waiting[row.number] = text
            else:
                self.search.add([(row.number, text)])

    def at(self, changes: str, values: Sequence[Any] = ()) -> Iterator[tuple[Table, Projected]]:
        """The records that came to be known by the changes that `changes` (the rest of a SELECT)
        selects.
        """
        for number, dot, space, body in self._connection.execute(
            f"SELECT * FROM change {changes}", values
        ).fetchall():
            change = _change(body)
            table = self.table(change.kind)
            row = self._connection.execute(table.find, (space, change.record)).fetchone()
            if row and row[2] == number:
                yield (
                    table,
                    projected(row, unpack(row[6]) if row[6] is not None else single(dot, change)),
                )

    # -- search index ------------------------------------------------------------------------------

    def _texts(self) -> dict[int, str]:
        """By number, the texts that the search index has not read yet."""
        if self._waiting is None:
            self._indexed = self._connection.execute("SELECT indexed FROM projected").fetchone()[0]
            rows = self.at("WHERE number > ? ORDER BY number", (self._indexed,))
            self._waiting = {row.number: table.text(row) for table, row in rows}
        return self._waiting

    def indexed(self) -> int:
        """The newest change that the search index has read."""
        self._texts()
        return self._indexed

    def forget(self) -> None:
        """After an undone transaction: what the search index has read is looked up afresh."""
        self._waiting = None

    def index(self, newest: int) -> None:
        """Lets the search index read what it lags behind, up to change `newest`, if that is
        much.
        """
        waiting = self._texts()
        if len(waiting) >= WAITING or newest - self._indexed >= FARTHEST:
            self.search.add(sorted(waiting.items()))
            self._connection.execute("UPDATE projected SET indexed = ?", (newest,))
            self._waiting, self._indexed = {}, newest

    def find(self, query: Query, limit: int) -> list[int]:
        """Numbers of the records that `query` finds, newest first."""
        if not query.whole and not query.start:
            return []
        numbers = sorted(
            (number for number, text in self._texts().items() if query.matches(text)), reverse=True
        )
        if 0 < len(query.start) <= SHORT:
            near, complete = self._near(query)
            if complete or len(numbers) + len(near) >= limit:
                return (numbers + near)[:limit]
        return (numbers + self.search.find(query.expression(), limit))[:limit]

    def _near(self, query: Query) -> tuple[list[int], bool]:
        """What `query` finds among the newest records in question, and whether these are all."""
        if query.whole:
            likely = self.search.find(query.expression(start=False), AT_HAND)
            newest = self.at(f"WHERE number IN ({','.join(map(str, likely))}) ORDER BY number DESC")
            complete = len(likely) < AT_HAND
        else:
            newest = self.at(
                "WHERE number <= ? ORDER BY number DESC LIMIT ?", (self._indexed, AT_HAND)
            )
            complete = False
        return [row.number for table, row in newest if query.matches(table.text(row))], complete


def _fingerprint(kinds: Mapping[str, RecordKind], search_format: int) -> bytes:
    """What of the declarations the projections depend on: kinds, long texts, what is searched."""
    described = [
        (
            kind.name,
            [
                (field.name, field.type is FieldType.NARRATIVE, field.searchable)
                for field in kind.fields
            ],
        )
        for kind in kinds.values()
    ]
    return hashlib.sha256(repr((FORMAT, search_format, described)).encode()).digest()
