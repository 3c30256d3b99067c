"""What is reckoned of each case, kept until a record of the case changes. Whoever reckons says what the bytes mean."""

from __future__ import annotations

from typing import Any

from sync.protocol.ids import format_id, parse_id


class Reckonings:
    """One row a case; a change of any record in any space of the case drops it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self) -> None:
        """The table anew, empty."""
        self._connection.execute("DROP TABLE IF EXISTS reckoned")
        self._connection.execute("CREATE TABLE reckoned (case_id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID")

    def drop(self, space: int) -> None:
        """What was reckoned of the case that `space` belongs to no longer holds."""
        sql = "DELETE FROM reckoned WHERE case_id = (SELECT case_id FROM space WHERE number = ?)"
        self._connection.execute(sql, (space,))

    def all(self, only: str = "") -> dict[str, bytes]:
        """What is kept, by case; of `only` one, if it is named."""
        sql, values = (
            ("SELECT * FROM reckoned WHERE case_id = ?", (parse_id(only),)) if only else ("SELECT * FROM reckoned", ())
        )
        return {format_id(case): body for case, body in self._connection.execute(sql, values)}

    def keep(self, case: str, body: bytes) -> None:
        """Keeps what was reckoned of a case, inside a transaction."""
        self._connection.execute("INSERT OR REPLACE INTO reckoned VALUES (?, ?)", (parse_id(case), body))
