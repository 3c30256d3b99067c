"""What other devices say that they hold or have erased, in the encrypted database; and what is still to
be told of ours.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

from aftercare.store.ledger_rows import LedgerRows
from sync.protocol.receipt import Reached
from sync.protocol.roles import DIRECTORY
from sync.replica.kept_envelope import Link


class Erasure(NamedTuple):
    """A device that has erased a space, up to an epoch, and when that was heard (ms since 1970)."""

    device: int
    epoch: int
    heard: int


class ReceiptTables(LedgerRows):
    """The tables `receipt` and `erasure`, and how far our own receipts reach."""

    def unreceipted(self, own: int, limit: int) -> list[tuple[bytes, list[tuple[int, Link]]]]:
        """Chains of others beyond our last receipt, by space; the directory needs none."""
        rows = self._rows(
            "SELECT space.id, device, seq, link FROM chain JOIN space ON number = space "
            "WHERE device <> ? AND seq > receipted AND compartment <> ? ORDER BY space, device",
            own,
            DIRECTORY,
        )
        found: dict[bytes, list[tuple[int, Link]]] = {}
        for identifier, device, seq, link in rows:
            found.setdefault(identifier, []).append((device, Link(seq, link)))
        return list(found.items())[:limit]

    def receipted(self, reached: Iterable[Reached]) -> None:
        """The server holds these receipts."""
        reached = list(reached)
        told = [(self._numbers[one.space],) for one in reached if one.erased]
        self._connection.executemany("UPDATE erased SET outgoing = 0 WHERE space = ?", told)
        rows = [
            (seen.seq, self._numbers[one.space], seen.device, seen.seq)
            for one in reached
            for seen in one.newest
        ]
        sql = "UPDATE chain SET receipted = ? WHERE space = ? AND device = ? AND receipted < ?"
        self._connection.executemany(sql, rows)

    def put_receipt(self, reached: Reached) -> None:
        """What another device holds; an older receipt takes nothing back."""
        number = self._numbers[reached.space]
        rows = [(number, reached.reader, seen.device, seen.seq) for seen in reached.newest]
        self._connection.executemany(
            "INSERT INTO receipt VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET seq = "
            "max(seq, excluded.seq)",
            rows,
        )

    def held_by(self, space: bytes, reader: int) -> dict[int, int]:
        """What a device holds of a space, by its receipts."""
        sql = "SELECT device, seq FROM receipt WHERE space = ? AND reader = ?"
        return dict(self._rows(sql, self._numbers.get(space), reader))

    def readers_of(self, space: bytes, device: int, seq: int) -> list[int]:
        """Devices that hold an envelope, by their receipts."""
        sql = (
            "SELECT reader FROM receipt WHERE space = ? AND device = ? AND seq >= ? ORDER BY reader"
        )
        return [row[0] for row in self._rows(sql, self._numbers.get(space), device, seq)]

    def put_erasure(self, reached: Reached) -> None:
        """Another device erased a space, or holds it again."""
        number = self._numbers[reached.space]
        if reached.erased:
            heard = int(time.time() * 1000)
            values = (number, reached.reader, reached.erased, heard)
            self._run(
                "INSERT INTO erasure VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET epoch = "
                "excluded.epoch",
                *values,
            )
            self._run("DELETE FROM receipt WHERE space = ? AND reader = ?", number, reached.reader)
        else:
            self._run("DELETE FROM erasure WHERE space = ? AND reader = ?", number, reached.reader)

    def erasures_of(self, space: bytes) -> list[Erasure]:
        """The devices that say they have erased a space."""
        sql = "SELECT reader, epoch, heard FROM erasure WHERE space = ? ORDER BY reader"
        return [Erasure(*row) for row in self._rows(sql, self._numbers.get(space))]

    def outgoing_erasures(self) -> list[tuple[bytes, int]]:
        """(space, epoch) to be told."""
        found: list[tuple[bytes, int]] = self._rows(
            "SELECT space.id, epoch FROM erased JOIN space ON number = space WHERE outgoing = 1"
        )
        return found
