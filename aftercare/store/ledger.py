"""Roster, access chains, keys and envelopes in the encrypted database: the replica's keeping place.

Implements `sync.replica.ledger.Ledger`; which changes may stand in which space is decided here too,
by the declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database, failed
from aftercare.store.named_values import LATEST_TIME
from aftercare.store.outbox_tables import OutboxTables
from aftercare.store.own_chains import OwnChains
from aftercare.store.receipt_tables import ReceiptTables
from aftercare.store.roster_tables import RosterTable
from aftercare.store.space_tables import SpaceTables
from sync.protocol.access import Space
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roles import AUDIT, DIRECTORY, RESTRICTED, SEALED
from sync.protocol.subjects import Noun, Subject
from sync.replica.change import REMOVED, Change, audit_id
from sync.replica.kept_envelope import Kept


class MisplacedChange(ProtocolError):
    """A change in a space where records of its kind do not belong (PROTOCOL 5.6)."""

    code = Code.MISPLACED

    def __init__(self, kind: str, compartment: str) -> None:
        super().__init__(
            SyncIssue(self.code, Subject(Noun.CHANGE), kind=kind, compartment=compartment),
            f"it changes a record of kind {kind!r}, which does not belong in the compartment "
            f"{compartment!r}",
        )


class SqlLedger(OwnChains, RosterTable, SpaceTables, ReceiptTables, OutboxTables):
    """The ledger over the device's database connection: all its stores, in one transaction."""

    def __init__(self, database: Database, log: ChangeLog) -> None:
        super().__init__(database.connection, log)
        self._database = database
        self.read_spaces()

    def transaction(self) -> AbstractContextManager[object]:
        """One durable transaction; an error undoes it, in the database and in what is held in
        memory.
        """
        return _Undoing(self._database.transaction(), self._undone)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the transaction that an exception undoes alone, in the database and in what is
        held in memory.
        """
        before = self._connection.total_changes
        self._run("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._run("ROLLBACK TO part")
                self._run("RELEASE part")
                if self._connection.total_changes != before:
                    self._undone()
            raise
        self._run("RELEASE part")

    def failed(self, error: Exception) -> bool:
        """Whether the database itself failed: a full disk, a damaged file, no rights."""
        return failed(error)

    def _undone(self) -> None:
        self.read_spaces()
        self._log.forget_numbers()

    # -- changes -----------------------------------------------------------------------------------

    def latest_time(self) -> int:
        """The latest hybrid time of changes of ours that came back to this folder; 0 where none
        did.
        """
        return LATEST_TIME.read(self)

    def keep(self, kept: Kept, link: bytes | None) -> None:
        """Keeps an envelope and, with its link, advances the chain."""
        if kept.space not in self._numbers:
            # set aside from a space whose access chain is not here
            self.put_space(Space(kept.space))
        super().keep(kept, link)

    def unsealed(self) -> Iterable[tuple[bytes, list[Change]]]:
        """Our changes in no envelope yet, by space."""
        numbers = self.numbers()
        return [(numbers[number], changes) for number, changes in self._log.unsealed().items()]

    def sealed(self, space: bytes, changes: Sequence[Change], seq: int) -> None:
        """These changes of ours are in envelope `seq`."""
        self._log.mark_sealed((change.n for change in changes), seq)

    def take(
        self, space: Space, device: int, seq: int, changes: Sequence[Change], *, held: bool = False
    ) -> int:
        """Another device's changes into the log and, unless `held`, the projections."""
        check_places(space.compartment, device, changes)
        if (
            device == self._log.own_device and changes
        ):  # our own come back: our clock goes on behind them
            latest = max(self.latest_time(), *(change.time for change in changes))
            LATEST_TIME.write(self, latest)
        return self._log.append(
            self._numbers[space.space], device, changes, envelope=seq, held=held
        )


def check_places(compartment: str, device: int, changes: Sequence[Change]) -> None:
    """Raises `MisplacedChange` for a change that may not stand in that compartment.

    Records of every kind may be in `restricted` and `sealed`; kinds this version does not know are
    kept wherever they came. In `audit` a change makes a record of its own and touches no other
    (PROTOCOL 5.10).
    """
    for change in changes:
        if len(change.record) != 16:
            raise Malformed(Noun.CHANGE, Flaw.RECORD_ID)
        if compartment == AUDIT:
            alone = change.record == audit_id(device, change.n) and not any(change.seen.values())
            if not alone or REMOVED in change.fields:
                raise MisplacedChange(change.kind, compartment)
        known = KINDS.get(change.kind)
        home = known.compartment if known else None
        if (
            home is None
            or home == compartment
            or (compartment in (RESTRICTED, SEALED) and home not in (DIRECTORY, AUDIT))
        ):
            continue
        if home == "any" and compartment not in (DIRECTORY, AUDIT):
            continue
        raise MisplacedChange(change.kind, compartment)


class _Undoing:
    """A transaction that also forgets what memory held of it when it is undone."""

    def __init__(
        self, transaction: AbstractContextManager[object], undo: Callable[[], None]
    ) -> None:
        self._transaction = transaction
        self._undo = undo

    def __enter__(self) -> object:
        return self._transaction.__enter__()

    def __exit__(self, kind: Any, error: Any, trace: Any) -> bool | None:
        try:
            return self._transaction.__exit__(kind, error, trace)
        finally:
            if error is not None:
                self._undo()
