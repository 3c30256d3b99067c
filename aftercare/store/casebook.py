"""One device's data folder, opened: the vault, the database and everything kept in it.

Whoever holds a `Casebook` holds the folder's lock. It writes changes; what a person means by them
is the actions' business.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

from aftercare import __version__
from aftercare.casework.authority import Author
from aftercare.casework.declaration import Compartment
from aftercare.casework.kinds import KINDS
from aftercare.casework.local_time import since_1970
from aftercare.casework.own_words import Voice
from aftercare.casework.refusal import Refused
from aftercare.store.anchor import Anchor
from aftercare.store.attachments import Attachments
from aftercare.store.authors import RosterAuthors
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database
from aftercare.store.database_errors import (
    DatabaseFault,
    DiskFull,
    FolderDamaged,
    NotWritable,
    OnlyRead,
)
from aftercare.store.drafts import Drafts
from aftercare.store.folder_lock import FolderLock
from aftercare.store.ledger import SqlLedger
from aftercare.store.missing import NoSuchCase, NotEnrolled, NotVouched
from aftercare.store.named_values import ERASED_NOW, PLACE
from aftercare.store.records import NARROWER, RecordRow, Records
from aftercare.store.setting_back import setting_back
from aftercare.store.vault import Argon2Cost, Purpose, Vault, calibrate
from sync.protocol.access import Space, space_id
from sync.protocol.encoding import sha256
from sync.protocol.ids import format_id, new_id, parse_id
from sync.replica.change import REMOVED, Change, Dot, audit_id
from sync.replica.clock import HybridClock
from sync.replica.identity import Identity
from sync.replica.kept_envelope import Standing
from sync.replica.replica import Replica, read_identity

MOST_SEEN = 10_000  # dots that one change of ours names as replaced
KEY_FILE, DATABASE_FILE = "vault.key", "casebook.db"


class Entry(NamedTuple):
    """What is to be written of one record. `record` "" makes a new one; `case` "" is the directory.

    `compartment`: where a record lies that is known; "" where its kind, its sensitivity or what it
    is about says so.
    """

    case: str
    kind: str
    record: str
    fields: Mapping[str, Any]
    compartment: str = ""


class Written(NamedTuple):
    """A durable change: the record and the dot "device:n" of the change."""

    record: str
    dot: str


class Wrote(NamedTuple):
    """A change that was written while somebody watched: of which record, where it lies, and the dot
    "device:n". `new`: with it the record began.
    """

    case: str
    kind: str
    record: str
    compartment: str
    dot: str
    new: bool


T = TypeVar("T")


class Casebook:
    """An open data folder. Close it, or use it as a context manager."""

    def __init__(
        self,
        folder: Path,
        lock: FolderLock,
        vault: Vault,
        database: Database,
        *,
        wall: Callable[[], float] = time.time,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.folder = folder
        self.vault = vault
        self.database = database
        self.wall = wall
        self.random = random
        self._lock = lock
        self.log = ChangeLog(database.connection, KINDS)
        self.ledger = SqlLedger(database, self.log)
        self.records = Records(database.connection, self.log)
        self.ledger.call_case = self.records.called
        self.drafts = Drafts(database)
        self.attachments = Attachments(
            folder, database.connection, self.ledger, vault.key(Purpose.ATTACHMENTS)
        )
        self.replica: Replica | None = None
        self._recalled: dict[str, tuple[int, Any]] = {}  # by what it is called: as of which writing
        # restricted and sealed records that were shown, and when (s since 1970)
        self.looked: dict[str, float] = {}
        self._watched: list[Wrote] | None = None  # what is written, while somebody watches
        self.voice = Voice()  # the organisation's own words, once they are read
        self.clock = HybridClock(lambda: int(wall() * 1000))
        if self.unwritable is None:
            with self.transaction():
                self.log.ensure_projected()
            self.attachments.sweep()
        elif not self.log.projections.current():
            raise self.unwritable
        self.enrolled()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        cost: Argon2Cost | None = None,
        random: Callable[[int], bytes] = os.urandom,
    ) -> tuple[Self, str]:
        """A new casebook in an empty or missing folder, and its recovery code, shown once."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(folder)
        try:
            vault, recovery = Vault.create(
                folder / KEY_FILE, passphrase, cost or calibrate(), random
            )
            path, key, anchor = _database_of(folder, vault)
            if not path.exists():
                # of a database that is gone, under a key that is gone
                anchor.path.unlink(missing_ok=True)
            database = Database.create(path, key, anchor=anchor)
            casebook = cls(folder, lock, vault, database, random=random)
            database.settle()
            return casebook, recovery
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        recovery: bool = False,
        wall: Callable[[], float] = time.time,
        opened: Callable[[], None] = lambda: None,
    ) -> Self:
        """The casebook in `folder`; with `recovery`, `passphrase` is the recovery code.

        `opened` is called once everything could be read, while an upgrade of the database can still
        be taken back.
        """
        lock = FolderLock(folder)
        try:
            key_file = folder / KEY_FILE
            slot = Vault.open_with_recovery if recovery else Vault.open_with_passphrase
            vault = slot(key_file, passphrase)
            try:
                return cls._opened(folder, lock, vault, wall, opened)
            except (DiskFull, NotWritable, DatabaseFault) as refusal:
                if recovery:  # which is entered in the audit
                    raise
                return cls._to_read(folder, lock, vault, wall, refusal)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(
        cls,
        folder: Path,
        lock: FolderLock,
        vault: Vault,
        wall: Callable[[], float],
        opened: Callable[[], None],
    ) -> Self:
        path, key, anchor = _database_of(folder, vault)
        database = Database.open(path, key, anchor=anchor)
        try:
            database.try_writing()
            casebook = cls(folder, lock, vault, database, wall=wall)
            opened()
            database.settle()
            return casebook
        except BaseException:
            database.close()
            raise

    @classmethod
    def _to_read(
        cls,
        folder: Path,
        lock: FolderLock,
        vault: Vault,
        wall: Callable[[], float],
        refusal: Refused,
    ) -> Self:
        """Where nothing can be written, what is there is shown; raises `refusal` where that cannot
        be read either.
        """
        why = OnlyRead(folder, full=isinstance(refusal, DiskFull))
        path, key, anchor = _database_of(folder, vault)
        try:
            database = Database.open_to_read(path, key, why, anchor=anchor)
        except FolderDamaged:
            raise
        except Refused:
            raise refusal from None
        try:
            return cls(folder, lock, vault, database, wall=wall)
        except BaseException:
            database.close()
            raise

    @property
    def unwritable(self) -> OnlyRead | None:
        """Why nothing can be saved, where the casebook is open to be read alone."""
        return self.database.unwritable

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the database and releases the folder; from now on its words are spoken nowhere."""
        self.voice.forget()
        self._recalled.clear()
        self.database.close()
        self._lock.release()

    def recall(self, what: str, read: Callable[[], T]) -> T:
        """What `read` reads from the database: read once for as long as nothing is written."""
        written = self.database.written()
        kept = self._recalled.get(what)
        if kept and kept[0] == written:
            known: T = kept[1]
            return known
        found = read()
        if written is not None:
            self._recalled[what] = written, found
        return found

    # -- who this device is ------------------------------------------------------------------------

    @property
    def identity(self) -> Identity | None:
        """Who this device is; None before enrolment."""
        return read_identity(self.ledger)

    def enrolled(self) -> Replica | None:
        """The replica, once this device is certified."""
        if self.replica is not None:  # asked for with every record that is read or written
            return self.replica
        identity = self.identity
        if identity and identity.device:
            self.replica = Replica(self.ledger, identity, self.random, self.wall, __version__)
            self.log.own_device = identity.device
            self.records.authors = RosterAuthors(self.ledger, lambda: self.certified().roster)
            self._look_where_it_lies()
            self.clock.observe(max(self.log.last_time(identity.device), self.ledger.latest_time()))
        return self.replica

    def _look_where_it_lies(self) -> None:
        """Leaves numbers free where the folder lies elsewhere than before, or was put back: two
        copies never give the same ones.
        """
        try:
            state = (self.folder / KEY_FILE).stat()
        except OSError:
            return
        place = sha256(f"{state.st_ino} {state.st_ctime_ns}".encode())[:16]
        before = PLACE.read(self.ledger)
        if (
            before == place or self.unwritable
        ):  # nothing is written in it now; the next opening looks again
            return
        with self.transaction():
            if before is not None:
                self.ledger.leave_gap()
            PLACE.write(self.ledger, place)

    def admitted(self) -> Replica | None:
        """The replica, once this device is certified and vouched for: until then it is given
        nothing.
        """
        replica = self.enrolled()
        return None if replica is None or replica.waits else replica

    def certified(self) -> Replica:
        """The replica; raises `NotEnrolled` on a device that is not certified yet, `NotVouched` on
        one that is given nothing yet.
        """
        replica = self.enrolled()
        if replica is None:
            raise NotEnrolled(asked=self.identity is not None)
        if replica.waits:
            raise NotVouched(replica.number)
        return replica

    def here(self) -> datetime:
        """Now, by this device's clock and place, to the second."""
        return since_1970(int(self.wall()))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One durable transaction over everything in the casebook."""
        before = len(self._watched or ())
        try:
            with self.ledger.transaction():
                yield
        except BaseException:
            self.looked.clear()  # what was entered is undone with the rest
            if self._watched is not None:
                del self._watched[before:]
            raise

    @contextmanager
    def watched(self) -> Iterator[list[Wrote]]:
        """What is written meanwhile, in its order, entries of the audit left out."""
        outer, seen = self._watched, list[Wrote]()
        self._watched = seen
        try:
            yield seen
        finally:
            self._watched = outer

    # -- writing -----------------------------------------------------------------------------------

    def write(self, entries: Sequence[Entry]) -> list[Written]:
        """Writes changes into log, projections and search; call inside `transaction()`, durable at
        its end.
        """
        replica = self.certified()
        n = self.log.next_n(replica.device)
        written, batches = [], dict[bytes, list[Change]]()
        for entry in entries:
            space = self.space_of(
                entry.case, entry.kind, entry.fields, entry.record, entry.compartment
            )
            record = parse_id(entry.record) if entry.record else new_id(self.random)
            if space.compartment == Compartment.AUDIT:
                record = audit_id(replica.device, n)
            pending = batches.setdefault(space.space, [])
            seen = self._seen(space, record, entry, pending) if entry.record else {}
            change = Change(n, self.clock.now(), entry.kind, record, dict(entry.fields), seen)
            pending.append(change)
            written.append(Written(format_id(record), f"{replica.device}:{n}"))
            self._tell(space, entry, written[-1])
            n += 1
        for identifier, changes in batches.items():
            self.log.append(self.ledger.number(identifier), replica.device, changes, envelope=None)
        return written

    def _tell(self, space: Space, entry: Entry, written: Written) -> None:
        """Tells whoever watches of a change that is about to be written."""
        if self._watched is None or space.compartment == Compartment.AUDIT:
            return
        record, number = parse_id(written.record), self.ledger.number(space.space)
        begun = {(one.case, one.kind, one.record) for one in self._watched if one.new}
        new = (entry.case, entry.kind, written.record) not in begun and not (
            entry.record and self.log.heads_of(number, record, entry.kind)
        )
        self._watched.append(
            Wrote(entry.case, entry.kind, written.record, space.compartment, written.dot, new)
        )

    def set_back(
        self, case: str, kind: str, record: str, compartment: str, dots: Collection[str]
    ) -> list[Written]:
        """Sets a record back to what it is without these changes of it (`setting_back`). Inside
        `transaction()`.
        """
        replica = self.certified()
        space = self.space_of(case, kind, {}, record, compartment)
        number, identifier = self.ledger.number(space.space), parse_id(record)
        ours = {_dot_of(self.ledger.dot_now(dot)) for dot in dots}
        n = self.log.next_n(replica.device)
        changes, written = list[Change](), list[Written]()
        for back in setting_back(self.log, number, identifier, kind, ours):
            changes.append(Change(n, self.clock.now(), kind, identifier, back.fields, back.seen))
            written.append(Written(record, f"{replica.device}:{n}"))
            self._tell(space, Entry(case, kind, record, back.fields, compartment), written[-1])
            n += 1
        self.log.append(number, replica.device, changes, envelope=None)
        return written

    def sweep(self) -> None:
        """After something was erased: its words leave the search index, its pages the log, older
        copies of the file the disk.
        """
        if not ERASED_NOW.read(self.ledger):
            return
        with self.transaction():
            self.log.projections.search.optimise()
            self.attachments.sweep()
            ERASED_NOW.forget(self.ledger)
        self.database.sweep()

    def remove(self, row: RecordRow) -> Written:
        """Strikes a record out, as far as it is known here; its history stays. Inside
        `transaction()`.
        """
        heads = sorted(
            {dot for name, dots in self.heads_of(row).items() if name != REMOVED for dot in dots}
        )
        strike = {REMOVED: [list(dot) for dot in heads]}
        return self.write([Entry(row.case, row.kind, row.id, strike, row.compartment)])[0]

    def _seen(
        self, space: Space, record: bytes, entry: Entry, pending: Sequence[Change]
    ) -> dict[str, list[Dot]]:
        """The heads that the entry replaces: those in the log, and those of changes written in the
        same transaction.

        Of very many only so many as one change has room for: the others stand beside it, until
        another change replaces them.
        """
        heads = self.log.heads_of(self.ledger.number(space.space), record, entry.kind)
        device = self.certified().device
        for change in pending:
            if change.record == record and change.kind == entry.kind:
                heads.update((name, [(device, change.n)]) for name in change.fields)
        left, seen = MOST_SEEN, dict[str, list[Dot]]()
        for name in entry.fields:
            if name in heads and left:
                seen[name] = heads[name][:left]
                left -= len(seen[name])
        return seen

    def heads_of(self, row: RecordRow) -> dict[str, list[Dot]]:
        """The heads of every field of a record, in dot order."""
        return self.log.heads_of(self._number_of(row), parse_id(row.id), row.kind)

    def head_authors(self, row: RecordRow) -> list[Author]:
        """Who wrote what now stands in a record, each with the roles they may have held then."""
        space = self._number_of(row)
        dots = {dot for heads in self.heads_of(row).values() for dot in heads}
        return [self.records.author_at(space, dot) for dot in sorted(dots)]

    def ancestor(self, row: RecordRow, field: str) -> Any:
        """What a field was before its versions parted, None where there was nothing or the way to
        it is too long.
        """
        return self.log.ancestor(self._number_of(row), parse_id(row.id), row.kind, field)

    def space_of_record(self, row: RecordRow) -> bytes:
        """The id of the space that a record lies in."""
        case = parse_id(row.case) if row.case else b""
        return space_id(self.certified().organisation, case, row.compartment)

    def _number_of(self, row: RecordRow) -> int:
        """The local number of the space of a record."""
        return self.ledger.number(self.space_of_record(row))

    def unsent(self) -> int:
        """How many own changes the server does not hold yet, without those that are held back for
        good.
        """
        sealed = sum(kept.changes for kept in self.ledger.standing(Standing.OUTGOING))
        return sealed + self.log.unsealed_count()

    # -- spaces ------------------------------------------------------------------------------------

    def spaces_of(self, case: str) -> list[Space]:
        """The compartments of a case that this device knows; `case` "" is the directory."""
        identifier = parse_id(case) if case else b""
        return [space for space in self.ledger.spaces() if space.count and space.case == identifier]

    def lost_cases(self, only: str = "") -> set[str]:
        """Cases on this device that its person may no longer open: handed over, or taken from them.
        Or `only` one looked at.
        """
        replica, now = self.certified(), int(self.wall())
        readable: dict[bytes, bool] = {}
        for space in self.spaces_of(only) if only else self.ledger.spaces():
            if space.case and space.count:
                readable[space.case] = readable.get(space.case, False) or space.may_read(
                    replica.person, replica.roster, now
                )
        return {format_id(case) for case, reads in readable.items() if not reads}

    def space_of(
        self,
        case: str,
        kind: str,
        fields: Mapping[str, Any],
        record: str = "",
        known_compartment: str = "",
    ) -> Space:
        """The space a record of that kind is written in; raises `NoSuchCase` where this device has
        none.
        """
        replica = self.certified()
        identifier = parse_id(case) if case else b""
        compartment = KINDS[kind].compartment
        if known_compartment:
            compartment = Compartment(known_compartment)
        elif compartment is Compartment.ANY:
            about = self.records.get(record, kind, case) if record else None
            about = about or self.records.get(str(fields.get("about") or ""), case=case)
            if about is None:
                raise NoSuchCase(str(fields.get("about") or record))
            compartment = Compartment(about.compartment)
        elif fields.get("sensitivity") in NARROWER:
            compartment = Compartment(fields["sensitivity"])
        elif record and compartment not in (Compartment.DIRECTORY, Compartment.AUDIT):
            for narrower in NARROWER:
                space = self.ledger.space(space_id(replica.organisation, identifier, narrower))
                if space and self.log.heads_of(
                    self.ledger.number(space.space), parse_id(record), kind
                ):
                    compartment = Compartment(narrower)
        space = self.ledger.space(space_id(replica.organisation, identifier, compartment))
        if space is None or not space.may_write(replica.person, replica.roster, now=True):
            raise NoSuchCase(case, compartment if self.spaces_of(case) else "")
        return space


def _dot_of(text: str) -> Dot:
    """The dot that "device:n" names."""
    device, _, n = text.partition(":")
    return int(device), int(n)


def _database_of(folder: Path, vault: Vault) -> tuple[Path, bytes, Anchor]:
    """The database of a folder, its key, and its anchor."""
    path = folder / DATABASE_FILE
    return path, vault.key(Purpose.DATABASE), Anchor.beside(path, vault.key(Purpose.ANCHOR))
