"""What is reckoned of each case, kept until a record of the case changes. Whoever reckons says what
the bytes mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sync.protocol.ids import format_id, parse_id


class Reckonings:
    """One row a case; a change of any record in any space of the case drops it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self) -> None:
        """The table anew, empty."""
        self._connection.execute("DROP TABLE IF EXISTS reckoned")
        self._connection.execute(
            "CREATE TABLE reckoned (case_id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"
        )
        self._connection.execute("DROP TABLE IF EXISTS reckoned_fact")
        self._connection.execute(
            "CREATE TABLE reckoned_fact (case_id BLOB PRIMARY KEY, body BLOB NOT NULL) "
            "WITHOUT ROWID"
        )
        self._connection.execute("DROP TABLE IF EXISTS reckoned_day")
        columns = "day TEXT NOT NULL, case_id BLOB NOT NULL, record BLOB NOT NULL"
        self._connection.execute(
            f"CREATE TABLE reckoned_day ({columns}, PRIMARY KEY (day, case_id, record)) "
            f"WITHOUT ROWID"
        )
        self._connection.execute("CREATE INDEX reckoned_day_of ON reckoned_day (case_id)")

    def drop(self, space: int) -> None:
        """What was reckoned of the case that `space` belongs to no longer holds."""
        sql = "DELETE FROM reckoned WHERE case_id = (SELECT case_id FROM space WHERE number = ?)"
        self._connection.execute(sql, (space,))

    def forget(self, space: int) -> None:
        """Nothing of the case of `space` is kept, not even the days of its records."""
        self.drop(space)
        for table in ("reckoned_fact", "reckoned_day"):
            sql = (
                f"DELETE FROM {table} WHERE case_id = (SELECT case_id FROM space WHERE number = ?)"
            )
            self._connection.execute(sql, (space,))

    def all(self, only: str = "") -> dict[str, bytes]:
        """What is kept, by case; of `only` one, if it is named."""
        sql, values = (
            ("SELECT * FROM reckoned WHERE case_id = ?", (parse_id(only),))
            if only
            else ("SELECT * FROM reckoned", ())
        )
        return {format_id(case): body for case, body in self._connection.execute(sql, values)}

    def facts(self) -> Iterator[tuple[str, bytes]]:
        """What the indicators count, of every case that is reckoned."""
        for case, body in self._connection.execute("SELECT * FROM reckoned_fact"):
            yield format_id(case), body

    def keep(self, case: str, body: bytes, facts: bytes, days: Iterable[tuple[str, str]]) -> None:
        """Keeps what was reckoned of a case, what indicators count, and the days its records belong
        to, inside a transaction.
        """
        identifier = parse_id(case)
        self._connection.execute(
            "INSERT OR REPLACE INTO reckoned VALUES (?, ?)", (identifier, body)
        )
        self._connection.execute(
            "INSERT OR REPLACE INTO reckoned_fact VALUES (?, ?)", (identifier, facts)
        )
        wanted = {(day, identifier, parse_id(record)) for day, record in days}
        kept = set(
            self._connection.execute(
                "SELECT day, case_id, record FROM reckoned_day WHERE case_id = ?", (identifier,)
            )
        )
        gone = "DELETE FROM reckoned_day WHERE day = ? AND case_id = ? AND record = ?"
        self._connection.executemany(gone, kept - wanted)
        self._connection.executemany("INSERT INTO reckoned_day VALUES (?, ?, ?)", wanted - kept)

    def on_days(self, first: str, last: str) -> list[tuple[str, str]]:
        """(case, record) of the days from `first` up to, and without, `last`."""
        sql = "SELECT case_id, record FROM reckoned_day WHERE day >= ? AND day < ? ORDER BY day"
        rows = self._connection.execute(sql, (first, last))
        return [(format_id(case), format_id(record)) for case, record in rows]
