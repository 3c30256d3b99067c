"""Roster, access chains, keys and envelopes in the encrypted database: the replica's keeping place.

Implements `sync.replica.ledger.Ledger`; which changes may stand in which space is decided here too,
by the declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import msgspec

from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database, failed
from aftercare.store.named_values import LATEST_TIME
from aftercare.store.own_chains import OwnChains
from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement, read_body
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.envelope import Header
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import InvitationNotice
from sync.protocol.roles import AUDIT, DIRECTORY, RESTRICTED, SEALED
from sync.protocol.roster import Statement
from sync.protocol.subjects import Noun, Subject
from sync.replica.change import REMOVED, Change, audit_id
from sync.replica.keys import EpochKey
from sync.replica.ledger import Kept, Wish

OWN, AGAIN, CARRIED = (
    1,
    2,
    3,
)  # access statements that go up: ours and new, confirmed before, brought by a stick
SHELVED = -1  # ours, of a space that somebody else founded: it goes up no more


class MisplacedChange(ProtocolError):
    """A change in a space where records of its kind do not belong (PROTOCOL 5.6)."""

    code = Code.MISPLACED

    def __init__(self, kind: str, compartment: str) -> None:
        super().__init__(
            SyncIssue(self.code, Subject(Noun.CHANGE), kind=kind, compartment=compartment),
            f"it changes a record of kind {kind!r}, which does not belong in the compartment "
            f"{compartment!r}",
        )


class SqlLedger(OwnChains):
    """The ledger over the device's database connection."""

    def __init__(self, database: Database, log: ChangeLog) -> None:
        super().__init__(database.connection, log)
        self._database = database
        self._spaces = {}
        self.read_spaces()

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

    # -- roster and spaces -------------------------------------------------------------------------

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
        self._log.projections.reckonings.drop(
            self._numbers[space]
        )  # who leads the case is reckoned with it

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
        for kept in self._rows(
            "SELECT device, seq, header FROM envelope WHERE space = ? ORDER BY device, seq", number
        ):
            if decode(kept[2], Header, Noun.KEPT).epoch > before.epoch:
                self.unchain(before.space, kept[0], kept[1])
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

    # -- keys --------------------------------------------------------------------------------------

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

    def add_box(self, box: KeyBox) -> None:
        """Queues a key box."""
        self._run("INSERT INTO outgoing_box (box) VALUES (?)", encode(box))
        rows = [(cover.space, cover.epoch, box.recipient) for cover in box.covers]
        self._connection.executemany("INSERT OR IGNORE INTO boxed VALUES (?, ?, ?)", rows)

    def outgoing_boxes(self) -> list[KeyBox]:
        """Queued key boxes."""
        return [
            decode(row[0], KeyBox, Noun.KEPT)
            for row in self._rows("SELECT box FROM outgoing_box ORDER BY number")
        ]

    def confirm_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server holds these."""
        wanted = {encode(box) for box in boxes}
        if wanted:
            found = self._rows("SELECT number, box FROM outgoing_box")
            gone = [(number,) for number, box in found if box in wanted]
            self._connection.executemany("DELETE FROM outgoing_box WHERE number = ?", gone)

    def refuse_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server did not take these."""
        refused = list(boxes)
        self.confirm_boxes(refused)
        for box in refused:
            rows = [(cover.space, cover.epoch, box.recipient) for cover in box.covers]
            self._connection.executemany(
                "DELETE FROM boxed WHERE space = ? AND epoch = ? AND recipient = ?", rows
            )

    def boxed(self, space: bytes, epoch: int, recipient: int) -> bool:
        """Whether we sealed that key to that recipient."""
        row = self._row(
            "SELECT 1 FROM boxed WHERE space = ? AND epoch = ? AND recipient = ?",
            space,
            epoch,
            recipient,
        )
        return row is not None

    # -- wishes and invitations --------------------------------------------------------------------

    def add_wish(self, kind: str, payload: bytes) -> None:
        """Keeps a wish; the same one twice is one."""
        self._run("INSERT OR IGNORE INTO wish (kind, payload) VALUES (?, ?)", kind, payload)

    def wishes(self) -> list[Wish]:
        """All wishes, oldest first."""
        return [
            Wish(*row)
            for row in self._rows("SELECT number, kind, payload FROM wish ORDER BY number")
        ]

    def drop_wish(self, number: int) -> None:
        """Forgets a wish."""
        self._run("DELETE FROM wish WHERE number = ?", number)

    def add_invitation(self, notice: InvitationNotice, secret: bytes) -> None:
        """Keeps an invitation."""
        values = (notice.invitation, notice.person, secret, notice.expires)
        self._run("INSERT INTO invitation VALUES (?, ?, ?, ?, 1, 0)", *values)

    def outgoing_invitations(self) -> list[InvitationNotice]:
        """Invitations the server has not heard of."""
        rows = self._rows(
            "SELECT id, person, expires FROM invitation WHERE outgoing = 1 ORDER BY id"
        )
        return [InvitationNotice(*row) for row in rows]

    def confirm_invitations(self, notices: Iterable[InvitationNotice]) -> None:
        """The server holds these."""
        rows = [(notice.invitation,) for notice in notices]
        self._connection.executemany("UPDATE invitation SET outgoing = 0 WHERE id = ?", rows)

    def open_invitations(self) -> list[tuple[bytes, int]]:
        """(person, until when in s since 1970) of our invitations that nobody has used yet."""
        return self._rows("SELECT person, expires FROM invitation WHERE used = 0 ORDER BY expires")

    def invitation_secret(self, invitation: bytes) -> tuple[bytes, bytes, int] | None:
        """(secret, person, until when) of an unused invitation."""
        row = self._row(
            "SELECT secret, person, expires FROM invitation WHERE id = ? AND used = 0", invitation
        )
        return (row[0], row[1], row[2]) if row else None

    def use_invitation(self, invitation: bytes) -> None:
        """Marks an invitation used and forgets its secret."""
        self._run("UPDATE invitation SET used = 1, secret = x'' WHERE id = ?", invitation)

    def latest_time(self) -> int:
        """The latest hybrid time of changes of ours that came back to this folder; 0 where none
        did.
        """
        return LATEST_TIME.read(self)

    # -- changes -----------------------------------------------------------------------------------

    def keep(self, kept: Kept, link: bytes | None) -> None:
        """Keeps an envelope and, with its link, advances the chain."""
        if kept.space not in self._numbers:
            self.put_space(
                Space(kept.space)
            )  # set aside from a space whose access chain is not here
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
