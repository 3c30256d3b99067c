"""The roster's statements in the encrypted database."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.store.ledger_rows import LedgerRows
from sync.protocol.encoding import decode, encode
from sync.protocol.roster import Statement
from sync.protocol.subjects import Noun


class RosterTable(LedgerRows):
    """The table `roster`."""

    def add_statements(self, first: int, statements: Sequence[Statement]) -> None:
        """Appends to the roster."""
        rows = [(first + i, encode(statement)) for i, statement in enumerate(statements)]
        self._connection.executemany("INSERT INTO roster VALUES (?, ?)", rows)

    def drop_statements(self, first: int) -> None:
        """Forgets the roster from there on."""
        self._run("DELETE FROM roster WHERE seq >= ?", first)

    def statements(self) -> list[Statement]:
        """The whole roster chain."""
        rows = self._rows("SELECT statement FROM roster ORDER BY seq")
        return [decode(row[0], Statement, Noun.KEPT) for row in rows]
