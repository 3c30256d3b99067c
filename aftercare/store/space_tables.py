"""Spaces in the encrypted database: their access chains and the keys of their epochs."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from aftercare.store.ledger_rows import LedgerRows
from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement, read_body
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.key_box import Epoch
from sync.protocol.subjects import Noun
from sync.replica.keys import EpochKey

# access statements that go up: ours and new, confirmed before, brought by a stick
OWN, AGAIN, CARRIED = (1, 2, 3)
SHELVED = -1  # ours, of a space that somebody else founded: it goes up no more


class SpaceTables(LedgerRows):
    """The tables `space`, `access`, `epoch_key` and `unbound_key`."""

    def read_spaces(self) -> None:
        """Reads all spaces afresh, as after an undone transaction."""
        self._spaces.clear()
        self._numbers.clear()
        for number, identifier, state in self._rows("SELECT number, id, state FROM space"):
            self._numbers[identifier] = number
            space = decode(state, Space, Noun.KEPT)
            if len(space.case) in (
                0,
                16,
            ):  # an earlier version took in others; nothing can be done with those
                named = max(space.named, space.roster)  # an earlier version kept the latter alone
                self._spaces[identifier] = msgspec.structs.replace(space, named=named)

    def space(self, space: bytes) -> Space | None:
        """A space by its id."""
        return self._spaces.get(space)

    def spaces(self) -> list[Space]:
        """All known spaces."""
        return list(self._spaces.values())

    def number(self, space: bytes) -> int:
        """The local number of a known space."""
        return self._numbers[space]

    def numbers(self) -> dict[int, bytes]:
        """Space ids by local number."""
        return {number: identifier for identifier, number in self._numbers.items()}

    def put_space(self, space: Space) -> None:
        """Keeps the state of a space."""
        state = pack(space)
        if space.space in self._numbers:
            self._run(
                "UPDATE space SET state = ? WHERE number = ?", state, self._numbers[space.space]
            )
        else:
            cursor = self._connection.execute(
                "INSERT INTO space (id, case_id, compartment, state) VALUES (?, ?, ?, ?)",
                (space.space, space.case, space.compartment, state),
            )
            self._numbers[space.space] = cursor.lastrowid
        self._spaces[space.space] = space

    def add_access(
        self,
        space: bytes,
        seq: int,
        statement: AccessStatement,
        *,
        outgoing: bool,
        carried: bool = False,
    ) -> None:
        """Appends to an access chain."""
        goes_up = OWN if outgoing else CARRIED if carried else 0
        self._run(
            "INSERT INTO access VALUES (?, ?, ?, ?)",
            self._numbers[space],
            seq,
            encode(statement),
            goes_up,
        )
        # who leads the case is reckoned with it
        self._log.projections.reckonings.drop(self._numbers[space])

    def access(self, space: bytes) -> list[AccessStatement]:
        """The access chain of a space."""
        rows = self._rows(
            "SELECT statement FROM access WHERE space = ? ORDER BY seq", self._numbers[space]
        )
        return [decode(row[0], AccessStatement, Noun.KEPT) for row in rows]

    def access_at(self, space: bytes, seq: int) -> AccessStatement | None:
        """One statement of the access chain of a space."""
        row = self._row(
            "SELECT statement FROM access WHERE space = ? AND seq = ?",
            self._numbers.get(space),
            seq,
        )
        return decode(row[0], AccessStatement, Noun.KEPT) if row else None

    def unconfirmed(self, space: bytes, seq: int) -> bool:
        """Whether the server was never known to hold a statement."""
        row = self._row(
            "SELECT outgoing FROM access WHERE space = ? AND seq = ?", self._numbers.get(space), seq
        )
        return row is not None and row[0] in (OWN, CARRIED, SHELVED)

    def lost(self, space: bytes, seq: int) -> bool:
        """Whether the server held a statement before it was set back, and does not yet again."""
        row = self._row(
            "SELECT outgoing FROM access WHERE space = ? AND seq = ?", self._numbers.get(space), seq
        )
        return row is not None and row[0] == AGAIN

    def step_back(self, before: Space, seq: int) -> None:
        """Forgets an access chain from a statement on, with the keys and envelopes of epochs that
        are none any more.
        """
        number = self._numbers[before.space]
        self._run("DELETE FROM access WHERE space = ? AND seq >= ?", number, seq)
        self._run("DELETE FROM epoch_key WHERE space = ? AND epoch > ?", number, before.epoch)
        self._run("DELETE FROM boxed WHERE space = ? AND epoch > ?", before.space, before.epoch)
        self.forget_sealed_after(before.space, before.epoch)
        self.put_space(before)
        self._log.projections.reckonings.drop(number)

    def shelve_access(self, space: bytes) -> None:
        """Our statements in a space that somebody else founded go up no more."""
        self._run(
            "UPDATE access SET outgoing = ? WHERE space = ? AND outgoing > 0",
            SHELVED,
            self._numbers[space],
        )

    def take_down(self) -> None:
        """What was shelved goes up once more."""
        self._run("UPDATE access SET outgoing = ? WHERE outgoing = ?", OWN, SHELVED)

    def shelved(self) -> list[bytes]:
        """The spaces that were shelved."""
        sql = "SELECT DISTINCT id FROM access JOIN space ON number = space WHERE outgoing = ?"
        return [row[0] for row in self._rows(sql, SHELVED)]

    def outgoing_access(self) -> list[AccessStatement]:
        """Our unconfirmed access statements."""
        rows = self._rows("SELECT statement FROM access WHERE outgoing > 0 ORDER BY space, seq")
        return [decode(row[0], AccessStatement, Noun.KEPT) for row in rows]

    def unheard_of(self, space: bytes) -> bool:
        """Whether the server has never confirmed even the first statement of a space."""
        row = self._row(
            "SELECT outgoing FROM access WHERE space = ? AND seq = 0", self._numbers.get(space)
        )
        return row is not None and row[0] == OWN

    def confirm_access(self, statements: Iterable[AccessStatement]) -> None:
        """The server holds these."""
        sql = (
            "UPDATE access SET outgoing = 0 WHERE space = ? AND seq = ? AND outgoing > 0 AND "
            "statement = ?"
        )
        placed = ((read_body(statement), statement) for statement in statements)
        rows = [
            (self._numbers.get(body.space), body.seq, encode(statement))
            for body, statement in placed
        ]
        self._connection.executemany(sql, rows)

    def epoch_key(self, space: bytes, epoch: int) -> EpochKey | None:
        """The bound key of an epoch."""
        number = self._numbers.get(space)
        row = self._row("SELECT key FROM epoch_key WHERE space = ? AND epoch = ?", number, epoch)
        return EpochKey(row[0]) if row else None

    def put_epoch_key(self, space: bytes, epoch: int, key: EpochKey, *, bound: bool = True) -> None:
        """Keeps a key; a bound one replaces the same one unbound."""
        if bound:
            self._run(
                "INSERT OR REPLACE INTO epoch_key VALUES (?, ?, ?)",
                self._numbers[space],
                epoch,
                key.secret(),
            )
        else:
            self._run(
                "INSERT OR REPLACE INTO unbound_key VALUES (?, ?, ?)", space, epoch, key.secret()
            )

    def unbound_keys(self, space: bytes) -> list[tuple[int, EpochKey]]:
        """Keys that wait for their access chain."""
        rows = self._rows("SELECT epoch, key FROM unbound_key WHERE space = ?", space)
        return [(epoch, EpochKey(key)) for epoch, key in rows]

    def drop_unbound_key(self, space: bytes, epoch: int) -> None:
        """Forgets a key that waited."""
        self._run("DELETE FROM unbound_key WHERE space = ? AND epoch = ?", space, epoch)

    def epoch_keys(self, space: bytes) -> list[tuple[Epoch, EpochKey]]:
        """Every bound key of a space."""
        rows = self._rows(
            "SELECT epoch, key FROM epoch_key WHERE space = ? ORDER BY epoch",
            self._numbers.get(space),
        )
        return [(Epoch(space, epoch), EpochKey(key)) for epoch, key in rows]
