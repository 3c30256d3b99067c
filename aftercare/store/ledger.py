"""Roster, access chains, keys and envelopes in the encrypted database: the replica's keeping place.

Implements `sync.replica.ledger.Ledger`; which changes may stand in which space is decided here too, by the declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database
from sync.protocol.access import DIRECTORY, AccessStatement, Lane, Space
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import InvitationNotice
from sync.protocol.receipt import Reached
from sync.protocol.roster import NOTHING, Statement
from sync.replica.change import Change
from sync.replica.keys import EpochKey
from sync.replica.ledger import Kept, Link, Place, Standing, Wish

_ENVELOPE = (
    "space.id, device, seq, header, body, signature, standing, changes, reason, lane "
    "FROM envelope JOIN space ON number = space"
)


class MisplacedChange(ProtocolError):
    """A change in a space where records of its kind do not belong (PROTOCOL 5.6)."""

    code = "misplaced"

    def __init__(self, kind: str, compartment: str) -> None:
        super().__init__(f"it changes a record of kind {kind!r}, which does not belong in the compartment {compartment!r}")


class SqlLedger:
    """The ledger over the device's database connection."""

    def __init__(self, database: Database, log: ChangeLog) -> None:
        self._database = database
        self._log = log
        self._connection = database.connection
        self._spaces: dict[bytes, Space] = {}
        self._numbers: dict[bytes, int] = {}
        self.read_spaces()

    def read_spaces(self) -> None:
        """Reads all spaces afresh, as after an undone transaction."""
        self._spaces.clear()
        self._numbers.clear()
        for number, identifier, state in self._rows("SELECT number, id, state FROM space"):
            self._numbers[identifier] = number
            self._spaces[identifier] = decode(state, Space, "a kept space")

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        found: list[Any] = self._connection.execute(sql, values).fetchall()
        return found

    def _row(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: Any) -> None:
        self._connection.execute(sql, values)

    def transaction(self) -> AbstractContextManager[object]:
        """One durable transaction; an error undoes it, in the database and in what is held in memory."""
        return _Undoing(self._database.transaction(), self._undone)

    def _undone(self) -> None:
        self.read_spaces()
        self._log.forget_numbers()

    def get(self, name: str) -> bytes | None:
        """A named value."""
        row = self._row("SELECT value FROM named WHERE name = ?", name)
        return row[0] if row else None

    def put(self, name: str, value: bytes | None) -> None:
        """Sets or removes a named value."""
        if value is None:
            self._run("DELETE FROM named WHERE name = ?", name)
        else:
            self._run("INSERT INTO named VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", name, value)

    # -- roster and spaces ----------------------------------------------------------------------------------------

    def add_statements(self, first: int, statements: Sequence[Statement]) -> None:
        """Appends to the roster."""
        rows = [(first + i, encode(statement)) for i, statement in enumerate(statements)]
        self._connection.executemany("INSERT INTO roster VALUES (?, ?)", rows)

    def statements(self) -> list[Statement]:
        """The whole roster chain."""
        rows = self._rows("SELECT statement FROM roster ORDER BY seq")
        return [decode(row[0], Statement, "a kept roster statement") for row in rows]

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
            self._run("UPDATE space SET state = ? WHERE number = ?", state, self._numbers[space.space])
        else:
            cursor = self._connection.execute(
                "INSERT INTO space (id, case_id, compartment, state) VALUES (?, ?, ?, ?)",
                (space.space, space.case, space.compartment, state),
            )
            self._numbers[space.space] = cursor.lastrowid
        self._spaces[space.space] = space

    def add_access(self, space: bytes, seq: int, statement: AccessStatement, *, outgoing: bool) -> None:
        """Appends to an access chain."""
        self._run("INSERT INTO access VALUES (?, ?, ?, ?)", self._numbers[space], seq, encode(statement), int(outgoing))

    def access(self, space: bytes) -> list[AccessStatement]:
        """The access chain of a space."""
        rows = self._rows("SELECT statement FROM access WHERE space = ? ORDER BY seq", self._numbers[space])
        return [decode(row[0], AccessStatement, "a kept access statement") for row in rows]

    def outgoing_access(self) -> list[AccessStatement]:
        """Our unconfirmed access statements."""
        rows = self._rows("SELECT statement FROM access WHERE outgoing = 1 ORDER BY space, seq")
        return [decode(row[0], AccessStatement, "a kept access statement") for row in rows]

    def confirm_access(self, statements: Iterable[AccessStatement]) -> None:
        """The server holds these."""
        for statement in statements:
            self._run("UPDATE access SET outgoing = 0 WHERE outgoing = 1 AND statement = ?", encode(statement))

    # -- keys -----------------------------------------------------------------------------------------------------

    def epoch_key(self, space: bytes, epoch: int) -> EpochKey | None:
        """The bound key of an epoch."""
        number = self._numbers.get(space)
        row = self._row("SELECT key FROM epoch_key WHERE space = ? AND epoch = ?", number, epoch)
        return EpochKey(row[0]) if row else None

    def put_epoch_key(self, space: bytes, epoch: int, key: EpochKey, *, bound: bool = True) -> None:
        """Keeps a key; a bound one replaces the same one unbound."""
        if bound:
            self._run("INSERT OR REPLACE INTO epoch_key VALUES (?, ?, ?)", self._numbers[space], epoch, key.secret())
        else:
            self._run("INSERT OR REPLACE INTO unbound_key VALUES (?, ?, ?)", space, epoch, key.secret())

    def unbound_keys(self, space: bytes) -> list[tuple[int, EpochKey]]:
        """Keys that wait for their access chain."""
        rows = self._rows("SELECT epoch, key FROM unbound_key WHERE space = ?", space)
        return [(epoch, EpochKey(key)) for epoch, key in rows]

    def drop_unbound_key(self, space: bytes, epoch: int) -> None:
        """Forgets a key that waited."""
        self._run("DELETE FROM unbound_key WHERE space = ? AND epoch = ?", space, epoch)

    def epoch_keys(self, space: bytes) -> list[tuple[Epoch, EpochKey]]:
        """Every bound key of a space."""
        rows = self._rows("SELECT epoch, key FROM epoch_key WHERE space = ? ORDER BY epoch", self._numbers.get(space))
        return [(Epoch(space, epoch), EpochKey(key)) for epoch, key in rows]

    def add_box(self, box: KeyBox) -> None:
        """Queues a key box."""
        self._run("INSERT INTO outgoing_box (box) VALUES (?)", encode(box))
        rows = [(cover.space, cover.epoch, box.recipient) for cover in box.covers]
        self._connection.executemany("INSERT OR IGNORE INTO boxed VALUES (?, ?, ?)", rows)

    def outgoing_boxes(self) -> list[KeyBox]:
        """Queued key boxes."""
        return [
            decode(row[0], KeyBox, "a kept key box") for row in self._rows("SELECT box FROM outgoing_box ORDER BY number")
        ]

    def confirm_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server holds these."""
        self._connection.executemany("DELETE FROM outgoing_box WHERE box = ?", [(encode(box),) for box in boxes])

    def boxed(self, space: bytes, epoch: int, recipient: int) -> bool:
        """Whether we sealed that key to that recipient."""
        row = self._row("SELECT 1 FROM boxed WHERE space = ? AND epoch = ? AND recipient = ?", space, epoch, recipient)
        return row is not None

    # -- wishes and invitations -----------------------------------------------------------------------------------

    def add_wish(self, kind: str, payload: bytes) -> None:
        """Keeps a wish; the same one twice is one."""
        self._run("INSERT OR IGNORE INTO wish (kind, payload) VALUES (?, ?)", kind, payload)

    def wishes(self) -> list[Wish]:
        """All wishes, oldest first."""
        return [Wish(*row) for row in self._rows("SELECT number, kind, payload FROM wish ORDER BY number")]

    def drop_wish(self, number: int) -> None:
        """Forgets a wish."""
        self._run("DELETE FROM wish WHERE number = ?", number)

    def add_invitation(self, notice: InvitationNotice, secret: bytes) -> None:
        """Keeps an invitation."""
        values = (notice.invitation, notice.person, secret, notice.expires)
        self._run("INSERT INTO invitation VALUES (?, ?, ?, ?, 1, 0)", *values)

    def outgoing_invitations(self) -> list[InvitationNotice]:
        """Invitations the server has not heard of."""
        rows = self._rows("SELECT id, person, expires FROM invitation WHERE outgoing = 1 ORDER BY id")
        return [InvitationNotice(*row) for row in rows]

    def confirm_invitations(self, notices: Iterable[InvitationNotice]) -> None:
        """The server holds these."""
        rows = [(notice.invitation,) for notice in notices]
        self._connection.executemany("UPDATE invitation SET outgoing = 0 WHERE id = ?", rows)

    def invitation_secret(self, invitation: bytes) -> tuple[bytes, bytes] | None:
        """(secret, person) of an unused invitation."""
        row = self._row("SELECT secret, person FROM invitation WHERE id = ? AND used = 0", invitation)
        return (row[0], row[1]) if row else None

    def use_invitation(self, invitation: bytes) -> None:
        """Marks an invitation used and forgets its secret."""
        self._run("UPDATE invitation SET used = 1, secret = x'' WHERE id = ?", invitation)

    # -- envelopes ------------------------------------------------------------------------------------------------

    def chain(self, space: bytes, device: int) -> Link:
        """The newest chained envelope of a device in a space."""
        row = self._row("SELECT seq, link FROM chain WHERE space = ? AND device = ?", self._numbers.get(space), device)
        return Link(*row) if row else Link(0, NOTHING)

    def unreported(self, space: bytes, own: int) -> list[tuple[int, Link]]:
        """Chains that advanced since our last envelope."""
        rows = self._rows(
            "SELECT device, seq, link FROM chain WHERE space = ? AND device <> ? AND seq > reported ORDER BY device",
            self._numbers[space],
            own,
        )
        return [(device, Link(seq, link)) for device, seq, link in rows]

    def report(self, space: bytes, own: int) -> None:
        """All chains as they stand are reported."""
        number = self._numbers[space]
        self._run("UPDATE chain SET reported = seq WHERE space = ? AND device <> ? AND reported < seq", number, own)

    def keep(self, kept: Kept, link: bytes | None) -> None:
        """Keeps an envelope and, with its link, advances the chain."""
        if kept.space not in self._numbers:
            self.put_space(Space(kept.space))  # set aside from a space whose access chain is not here
        number = self._numbers[kept.space]
        sealed = kept.envelope
        where = (number, kept.device, kept.seq)
        what = (int(kept.standing), kept.changes, kept.reason, link, sealed.header, sealed.body, sealed.signature)
        self._run(
            "INSERT INTO envelope (space, device, seq, standing, changes, reason, link, header, body, signature, lane) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET standing = excluded.standing, "
            "changes = excluded.changes, reason = excluded.reason, link = excluded.link, header = excluded.header, "
            "body = excluded.body, signature = excluded.signature, lane = excluded.lane",
            *where,
            *what,
            int(kept.lane),
        )
        if link is not None:
            self._run(
                "INSERT INTO chain (space, device, seq, link) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET seq = excluded.seq, link = excluded.link WHERE excluded.seq > seq",
                *where,
                link,
            )

    def newest(self, space: bytes) -> list[tuple[int, int]]:
        """The newest chained envelope of each device in a space."""
        return self._rows("SELECT device, seq FROM chain WHERE space = ? ORDER BY device", self._numbers.get(space))

    def chained(self, space: bytes, device: int, first: int, last: int) -> list[Kept]:
        """Chained envelopes of a device in a space."""
        where = "space.id = ? AND device = ? AND seq BETWEEN ? AND ? AND link IS NOT NULL"
        return [
            _kept(row) for row in self._rows(f"SELECT {_ENVELOPE} WHERE {where} ORDER BY seq", space, device, first, last)
        ]

    def confirm_envelopes(self, kept: Iterable[Kept], at: int) -> None:
        """The server holds these since `at`."""
        rows = [(at, self._numbers[one.space], one.device, one.seq) for one in kept]
        sql = "UPDATE envelope SET confirmed = ? WHERE space = ? AND device = ? AND seq = ? AND confirmed IS NULL"
        self._connection.executemany(sql, rows)

    def send_again(self, space: bytes | None, device: int | None) -> None:
        """Envelopes and access statements go up again."""
        again, taken = int(Standing.OUTGOING), int(Standing.TAKEN)
        if space is not None:
            sql = "UPDATE envelope SET standing = ? WHERE standing = ? AND space = ? AND device = ?"
            self._run(sql, again, taken, self._numbers[space], device)
            return
        self._run("UPDATE envelope SET standing = ? WHERE standing = ?", again, taken)
        self._run("UPDATE access SET outgoing = 1")

    def places(self, space: bytes) -> list[Place]:
        """Chained envelopes whose changes are in the log."""
        sql = "SELECT device, seq, header, lane FROM envelope WHERE space = ? AND standing IN (?, ?) AND link IS NOT NULL"
        rows = self._rows(sql, self._numbers[space], int(Standing.OUTGOING), int(Standing.TAKEN))
        return [
            Place(device, seq, decode(header, Header, "a kept header").epoch, Lane(lane))
            for device, seq, header, lane in rows
        ]

    def put_lane(self, space: bytes, device: int, seq: int, lane: Lane) -> None:
        """Moves an envelope between the lanes, and its changes out of the projections or into them."""
        number = self._numbers[space]
        self._run("UPDATE envelope SET lane = ? WHERE space = ? AND device = ? AND seq = ?", int(lane), number, device, seq)
        self._log.hold(number, device, seq, held=lane is not Lane.IN_TIME)

    # -- receipts -------------------------------------------------------------------------------------------------

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
        rows = [(seen.seq, self._numbers[one.space], seen.device, seen.seq) for one in reached for seen in one.newest]
        sql = "UPDATE chain SET receipted = ? WHERE space = ? AND device = ? AND receipted < ?"
        self._connection.executemany(sql, rows)

    def put_receipt(self, reached: Reached) -> None:
        """What another device holds; an older receipt takes nothing back."""
        number = self._numbers[reached.space]
        rows = [(number, reached.reader, seen.device, seen.seq) for seen in reached.newest]
        self._connection.executemany(
            "INSERT INTO receipt VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)", rows
        )

    def held_by(self, space: bytes, reader: int) -> dict[int, int]:
        """What a device holds of a space, by its receipts."""
        sql = "SELECT device, seq FROM receipt WHERE space = ? AND reader = ?"
        return dict(self._rows(sql, self._numbers.get(space), reader))

    def readers_of(self, space: bytes, device: int, seq: int) -> list[int]:
        """Devices that hold an envelope, by their receipts."""
        sql = "SELECT reader FROM receipt WHERE space = ? AND device = ? AND seq >= ? ORDER BY reader"
        return [row[0] for row in self._rows(sql, self._numbers.get(space), device, seq)]

    def confirmed(self, space: bytes, device: int, seq: int) -> tuple[Standing, int | None] | None:
        """Where an envelope stands, and since when the server is known to hold it (ms since 1970), if it is ours."""
        sql = "SELECT standing, confirmed FROM envelope WHERE space = ? AND device = ? AND seq = ?"
        row = self._row(sql, self._numbers.get(space), device, seq)
        return (Standing(row[0]), row[1]) if row else None

    def link_at(self, space: bytes, device: int, seq: int) -> bytes | None:
        """The link of one chained envelope."""
        number = self._numbers.get(space)
        row = self._row("SELECT link FROM envelope WHERE space = ? AND device = ? AND seq = ?", number, device, seq)
        return row[0] if row else None

    def restand(self, kept: Iterable[Kept], standing: Standing) -> None:
        """Changes where envelopes stand."""
        rows = [(int(standing), one.reason, self._numbers[one.space], one.device, one.seq) for one in kept]
        self._connection.executemany(
            "UPDATE envelope SET standing = ?, reason = ? WHERE space = ? AND device = ? AND seq = ?", rows
        )

    def kept(self, space: bytes, device: int, seq: int) -> Kept | None:
        """One kept envelope."""
        row = self._row(f"SELECT {_ENVELOPE} WHERE space.id = ? AND device = ? AND seq = ?", space, device, seq)
        return _kept(row) if row else None

    def standing(self, standing: Standing, limit: int = -1) -> list[Kept]:
        """Envelopes that stand so, in chain order."""
        sql = f"SELECT {_ENVELOPE} WHERE standing = ? ORDER BY space, device, seq LIMIT ?"
        return [_kept(row) for row in self._rows(sql, int(standing), limit)]

    def outgoing_size(self) -> int:
        """Bytes of the envelopes that are to go up."""
        sql = "SELECT coalesce(sum(length(body)), 0) FROM envelope WHERE standing = ?"
        return int(self._row(sql, int(Standing.OUTGOING))[0])

    def in_lane(self) -> list[Kept]:
        """Late envelopes, held and returned, in chain order."""
        return [_kept(row) for row in self._rows(f"SELECT {_ENVELOPE} WHERE lane <> 0 ORDER BY space, device, seq")]

    def all_envelopes(self) -> Iterable[tuple[Kept, bytes | None]]:
        """Every kept envelope with its link, in chain order, for `verify`."""
        sql = f"SELECT {_ENVELOPE.replace(' FROM', ', link FROM')} ORDER BY space, device, seq"
        for row in self._connection.execute(sql):
            yield _kept(row[:-1]), row[-1]

    # -- changes --------------------------------------------------------------------------------------------------

    def unsealed(self) -> Iterable[tuple[bytes, list[Change]]]:
        """Our changes in no envelope yet, by space."""
        numbers = self.numbers()
        return [(numbers[number], changes) for number, changes in self._log.unsealed().items()]

    def sealed(self, space: bytes, changes: Sequence[Change], seq: int) -> None:
        """These changes of ours are in envelope `seq`."""
        self._log.mark_sealed((change.n for change in changes), seq)

    def take(self, space: Space, device: int, seq: int, changes: Sequence[Change], *, held: bool = False) -> int:
        """Another device's changes into the log and, unless `held`, the projections."""
        check_places(space.compartment, changes)
        return self._log.append(self._numbers[space.space], device, changes, envelope=seq, held=held)


def check_places(compartment: str, changes: Sequence[Change]) -> None:
    """Raises `MisplacedChange` for a change that may not stand in that compartment.

    Records of every kind may be in `sealed`; kinds this version does not know are kept wherever they came.
    """
    for change in changes:
        if len(change.record) != 16:
            raise Malformed("a change", "its record has no proper id")
        known = KINDS.get(change.kind)
        home = known.compartment if known else None
        if home is None or home == compartment or (compartment == "sealed" and home != DIRECTORY):
            continue
        raise MisplacedChange(change.kind, compartment)


def _kept(row: Sequence[Any]) -> Kept:
    space, device, seq, header, body, signature, standing, changes, reason, lane = row
    return Kept(space, device, seq, Envelope(header, body, signature), Standing(standing), changes, reason, Lane(lane))


class _Undoing:
    """A transaction that also forgets what memory held of it when it is undone."""

    def __init__(self, transaction: AbstractContextManager[object], undo: Callable[[], None]) -> None:
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
