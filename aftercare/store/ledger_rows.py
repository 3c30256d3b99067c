"""What every store of the ledger is kept in: the connection, the log, named values, and the spaces
by the numbers that they have in this database.
"""

from __future__ import annotations

from typing import Any

from aftercare.store.change_log import ChangeLog
from sync.protocol.access import Space


class LedgerRows:
    """Rows of the database. Spaces are known by their local numbers, `_numbers`; `_spaces` holds
    what their access chains add up to.
    """

    def __init__(self, connection: Any, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self._numbers: dict[bytes, int] = {}
        self._spaces: dict[bytes, Space] = {}

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        found: list[Any] = self._connection.execute(sql, values).fetchall()
        return found

    def _row(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: Any) -> None:
        self._connection.execute(sql, values)

    def get(self, name: str) -> bytes | None:
        """A named value."""
        row = self._row("SELECT value FROM named WHERE name = ?", name)
        return row[0] if row else None

    def put(self, name: str, value: bytes | None) -> None:
        """Sets or removes a named value."""
        if value is None:
            self._run("DELETE FROM named WHERE name = ?", name)
        else:
            self._run(
                "INSERT INTO named VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                name,
                value,
            )

    def forget_sealed_after(self, space: bytes, epoch: int) -> None:
        """Forgets what of a space is sealed in epochs after `epoch`; whoever keeps envelopes does
        it.
        """
