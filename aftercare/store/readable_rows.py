"""Rows of a database of which pages are damaged: all that can be read, around what cannot.

After a page that is not as it was written the driver refuses whatever the connection is asked next;
a new one is made then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

LOWEST, HIGHEST = -(1 << 63), (1 << 63) - 1
Row = tuple[Any, ...]


class ReadableRows:
    """The tables of one file; `connect` makes a connection to it. `holes` counts, by table, where
    something could not be read.
    """

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        self._connection: Any = None
        self.holes: dict[str, int] = {}

    def close(self) -> None:
        """Lets the file go."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def of(self, table: str, columns: Sequence[str], key: Sequence[str]) -> Iterator[Row]:
        """The rows of a table. `key`: the columns of its primary key, where it is kept in their
        order; else it has row numbers.
        """
        if key:
            yield from self._by_key(table, columns, key)
        else:
            yield from self._by_number(table, columns)

    def _by_key(self, table: str, columns: Sequence[str], key: Sequence[str]) -> Iterator[Row]:
        """From the front up to a hole, and from the back down to one."""
        rows_read: dict[Row, Row] = {}
        places = [columns.index(name) for name in key]
        for order in ("", " DESC"):
            ordered = ", ".join(f'"{name}"{order}' for name in key)
            whole = self._read(
                f'SELECT {_named(columns)} FROM "{table}" ORDER BY {ordered}', (), rows_read, places
            )
            if whole:
                break
            self._note(table)
        yield from rows_read.values()

    def _by_number(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """In the order of their numbers; behind a hole it goes on at the next number that can be
        read.
        """
        after: int | None = LOWEST
        sql = f'SELECT rowid, {_named(columns)} FROM "{table}" WHERE rowid > ? ORDER BY rowid'
        while after is not None:
            rows_read: dict[Row, Row] = {}
            whole = self._read(sql, (after,), rows_read, [0])
            yield from (row[1:] for row in rows_read.values())
            if whole:
                return
            self._note(table)
            after = self._behind(table, columns, max((row[0] for row in rows_read), default=after))

    def _behind(self, table: str, columns: Sequence[str], last: int) -> int | None:
        """The number before the next row that can be read behind the hole after `last`; None where
        nothing can.
        """
        bad, step = max(last, -1), 1  # no number of ours is below 0
        while bad + step < HIGHEST:
            if self._reads(table, columns, bad + step):
                good = bad + step
                while good - bad > 1:
                    middle = (good + bad) // 2
                    good, bad = (
                        (middle, bad) if self._reads(table, columns, middle) else (good, middle)
                    )
                return good - 1
            bad, step = bad + step, step * 2
        return None

    def _reads(self, table: str, columns: Sequence[str], number: int) -> bool:
        """Whether the next row from a number on can be read, all of it: a part of it may lie on a
        page of its own.
        """
        return self._read(
            f'SELECT rowid, {_named(columns)} FROM "{table}" WHERE rowid >= ? ORDER BY rowid '
            f"LIMIT 1",
            (number,),
            {},
            [0],
        )

    def _read(
        self, sql: str, values: Sequence[Any], found: dict[Row, Row], places: Sequence[int]
    ) -> bool:
        """Adds what can be read to `found`; whether it is all."""
        try:
            self._connection = self._connection or self._connect()
            for row in self._connection.execute(sql, values):
                found[tuple(row[place] for place in places)] = row
        except sqlcipher.DatabaseError:
            self.close()
            return False
        return True

    def _note(self, table: str) -> None:
        self.holes[table] = self.holes.get(table, 0) + 1


def _named(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
