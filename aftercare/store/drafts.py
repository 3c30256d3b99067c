"""Drafts: what a person is typing, saved as typed in the encrypted database, until it is recorded
or thrown away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec

from aftercare.store.database import Database, told

# the kind of a draft that is no record's: what stands in the fields of some other place
TYPED = "typed"


class Draft(NamedTuple):
    """An unfinished record. `saved` is in seconds since 1970; `record` is "" for a new one."""

    key: str
    kind: str
    case: str
    record: str
    fields: dict[str, Any]
    saved: int


class DraftFile(NamedTuple):
    """A file that lies beside a draft: what it was called, and what is kept of it, packed by whoever
    put it there.
    """

    number: int
    name: str
    packed: bytes


class Drafts:
    """All drafts of one device."""

    def __init__(self, database: Database, wall: Callable[[], float] = time.time) -> None:
        self.path = database.path
        self._database = database
        self._wall = wall

    def put(self, key: str, kind: str, case: str, record: str, fields: Mapping[str, Any]) -> None:
        """Saves a draft durably; the same key replaces it."""
        with self._database.transaction() as connection:
            packed = msgspec.msgpack.encode(dict(fields))
            values = (key, kind, case, record, packed, int(self._wall()))
            connection.execute(
                "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                "kind = excluded.kind, case_id = excluded.case_id, record = excluded.record, "
                "fields = excluded.fields, saved = excluded.saved",
                values,
            )

    @told
    def get(self, key: str) -> Draft | None:
        """The draft under `key`."""
        row = self._database.connection.execute(
            "SELECT * FROM draft WHERE key = ?", (key,)
        ).fetchone()
        return _draft(row) if row else None

    @told
    def all(self) -> list[Draft]:
        """Every draft, newest first."""
        return [
            _draft(row)
            for row in self._database.connection.execute(
                "SELECT * FROM draft ORDER BY saved DESC, key DESC"
            )
        ]

    def add_file(self, key: str, name: str, packed: bytes) -> int:
        """Keeps a file beside a draft that is there, durably; returns its number."""
        with self._database.transaction() as connection:
            sql = "SELECT coalesce(max(number), 0) + 1 FROM draft_file WHERE draft = ?"
            number = int(connection.execute(sql, (key,)).fetchone()[0])
            connection.execute(
                "INSERT INTO draft_file VALUES (?, ?, ?, ?)", (key, number, name, packed)
            )
        return number

    @told
    def files(self, key: str) -> list[DraftFile]:
        """The files beside a draft, in the order in which they came."""
        sql = "SELECT number, name, packed FROM draft_file WHERE draft = ? ORDER BY number"
        return [DraftFile(*row) for row in self._database.connection.execute(sql, (key,))]

    def remove_file(self, key: str, number: int) -> None:
        """A file no longer lies beside a draft."""
        with self._database.transaction() as connection:
            connection.execute(
                "DELETE FROM draft_file WHERE draft = ? AND number = ?", (key, number)
            )

    def delete(self, key: str) -> None:
        """Throws a draft away, with its files; inside a transaction, with it."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))


def _draft(row: Any) -> Draft:
    return Draft(row[0], row[1], row[2], row[3], msgspec.msgpack.decode(row[4]), row[5])
