"""Years of an organisation: people join, leave, change roles, lose laptops; cases are opened, covered, handed over, closed, disposed of;
the server is backed up, lost and restored; the recovery kit is rehearsed, used and changed. Each month some of it happens while
others are offline and write; then everybody syncs.

The model knows who must see what. After each month every device is at rest after at most three syncs; then everybody who may read
a case holds every record in it that was acknowledged, and nobody else any; equals hold equal records; nothing is set aside, nothing
waits to be sent, every `verify` is clean, and every case that has somebody to lead it is led by them.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec

from aftercare.actions.exchange.quarantine import set_aside
from aftercare.actions.exchange.sync_now import Synced, sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording import agency_forms
from aftercare.actions.recording.record import record
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.link import NotKnownThere
from aftercare.casework.agency_forms.from_workbook import form_in
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import format_id
from sync.protocol.roles import ROLES
from sync.replica.http_transport import HttpTransport, ServerRefused, Traffic
from sync.server.app import WORK
from sync.server.backup import move_to
from sync.server.chunk_store import FolderChunks
from sync.server.database import connect
from sync.server.era import put_era
from sync.server.refusal import RequestRefused
from sync.server.service import Service
from sync.server.settings import read_settings, write_settings
from tests.faults.lying_server import LyingTown
from tests.quick_folder import quick_folder
from tests.town import PASSPHRASE, copied, postgres_url

DAY = 86400
SYNCS = 3  # of every device, after which all are at rest
TOLD = {"set_back"}  # issues that are news and no fault
VISIT = {"type": "phone", "outcome": "completed", "held": "2026-11-02T10:00:00+08:00"}
counted: Counter[str] = Counter()


@cache
def _template() -> Path:
    """The organisation as it begins: two administrators, two supervisors, three workers; nobody has a case yet."""
    folder = Path(tempfile.mkdtemp(prefix="years-", dir=quick_folder()))
    with LyingTown.founded(folder, "") as town:
        town.enrol(aminah="administrator", lim="supervisor", w1="worker", w2="worker")
        town.sync("admin", "aminah", "sup", "lim", "siti", "w1", "w2", "admin")
        (folder / "kit").write_text(town.kit.code(), encoding="utf-8")
    (folder / "server.log").unlink(missing_ok=True)
    return folder


@dataclass
class Case:
    """What the model knows of a case. `members`: until when (s since 1970; 0: no end); `held`: late records, with their authors.

    `may_lead`: those of whom one is about to lead it, since its lead went without handing it over.
    """

    lead: str
    members: dict[str, float] = field(default_factory=dict)
    backups: set[str] = field(default_factory=set)
    records: dict[str, str] = field(default_factory=dict)  # of care: id -> what stands in it
    sealed: dict[str, str] = field(default_factory=dict)
    held: list[tuple[str, str]] = field(default_factory=list)
    closed: float = 0.0
    gone: bool = False
    hold: bool = False
    # who stands by, and opened it until then
    opened: dict[str, float] = field(default_factory=dict)
    may_lead: set[str] = field(default_factory=set)

    def without(self, name: str) -> None:
        """Has `name` no more as anybody but its lead."""
        self.members.pop(name, None)
        self.backups.discard(name)
        self.opened.pop(name, None)


class Wrong(AssertionError):
    """Something that must hold does not; with the story so far."""


class Year:
    """One organisation and its story; `seed` makes it the same again."""

    def __init__(self, seed: int) -> None:
        self.seed, self.random, self.story = seed, random.Random(seed), list[str]()
        self.folder = Path(tempfile.mkdtemp(prefix="year-", dir=quick_folder()))
        shutil.copytree(_template(), self.folder, dirs_exist_ok=True)
        self.at = float(int(time.time()))
        self.database = ""  # the URL of one on PostgreSQL
        self._connect()
        self.roles = {
            "admin": "administrator",
            "aminah": "administrator",
            "sup": "supervisor",
            "lim": "supervisor",
        }
        self.roles |= dict.fromkeys(("siti", "w1", "w2"), "worker")
        # folders, by person; the lost ones are in `lost`
        self.laptops = {name: [name] for name in self.roles}
        self.lost: list[str] = []
        self.stolen: dict[str, str] = {}
        self.books = {name: self.open(name) for name in self.roles}
        self.cases: dict[str, Case] = {}
        self.backup: Path | str = ""  # a folder, or the URL of a database
        self.number = 0
        self.kit = (self.folder / "kit").read_text(encoding="utf-8")

    # -- the server and the devices ----------------------------------------------------------------

    def _connect(self) -> None:
        self.engine = connect(self.database or f"sqlite:///{self.folder / 'srv' / 'relay.db'}")
        self.service = Service(
            self.engine, clock=lambda: self.at, chunks=FolderChunks(self.folder / "chunks")
        )

    def move(self) -> None:
        """The server moves between SQLite and PostgreSQL."""
        self.engine.dispose()
        before, self.database = self.database, "" if self.database else postgres_url()
        if before:
            (self.folder / "srv" / "relay.db").unlink(missing_ok=True)
        move_to(self.folder / "srv", self.database)
        self._connect()

    def back_up(self) -> None:
        """Its folder, or its database, as it stands."""
        self.engine.dispose()
        if self.database:
            self.backup = copied(self.database)
        else:
            self.backup = self.folder / "backup"
            shutil.rmtree(self.backup, ignore_errors=True)
            shutil.copytree(self.folder / "srv", self.backup)
        self._connect()

    def restore(self) -> None:
        """What stood in the backup stands again."""
        self.engine.dispose()
        if isinstance(self.backup, Path):
            shutil.rmtree(self.folder / "srv")
            shutil.copytree(self.backup, self.folder / "srv")
            self.database = ""
        else:
            self.database = copied(self.backup)
        kept = read_settings(self.folder / "srv")
        write_settings(self.folder / "srv", msgspec.structs.replace(kept, database=self.database))
        self._connect()
        with self.engine.begin() as connection:
            put_era(connection, int(self.at))

    def open(self, folder: str) -> Casebook:
        """The casebook of a laptop, by the clock of this world."""
        return Casebook.open(self.folder / folder, PASSPHRASE, wall=lambda: self.at)

    def post(self, transport: HttpTransport, path: str, body: bytes) -> bytes:
        """What the relay answers, as over the network."""
        known = transport.traffic
        transport.traffic = Traffic(known.requests + 1, known.up + len(body), known.down)
        try:
            return WORK[path](self.service)(body)
        except RequestRefused as refused:
            raise ServerRefused(refused.status, refused.code, refused.message) from None
        except ProtocolError as error:
            raise ServerRefused(400, error.code, str(error)) from None

    def sync(self, *folders: str) -> list[Synced]:
        """These laptops sync, one after the other."""
        done = []
        for one in folders:
            try:
                done.append(sync_now(self.books[one]))
            except (
                NotKnownThere
            ):  # a server that was set back to before it joined is told by somebody else
                others = [
                    folder
                    for folders in self.laptops.values()
                    for folder in folders
                    if folder != one
                ]
                for other in others:
                    with suppress(NotKnownThere):
                        sync_now(self.books[other])
                done.append(sync_now(self.books[one]))
        return done

    def close(self) -> None:
        """Removes everything."""
        for book in self.books.values():
            book.close()
        self.engine.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- whom the model knows ----------------------------------------------------------------------

    def people(self, *roles: str) -> list[str]:
        """Who has one of these roles, and a laptop."""
        return [name for name, role in self.roles.items() if role in roles and self.laptops[name]]

    def some(self, found: list[str], *but: str) -> str:
        """One of them, or ""."""
        left = [one for one in found if one not in but]
        return self.random.choice(left) if left else ""

    def book(self, name: str) -> Casebook:
        """The first laptop of a person."""
        return self.books[self.laptops[name][0]]

    def open_cases(self) -> list[str]:
        """The cases that are worked on, and that somebody leads."""
        return [
            one
            for one, case in self.cases.items()
            if not case.gone and not case.closed and case.lead
        ]

    def reads(self, name: str, case: Case, compartment: str = "care") -> bool:
        """Whether that person must see a compartment of the case."""
        role = ROLES[self.roles[name]]
        if case.gone or compartment not in role.reads:
            return False
        until = case.members.get(name)
        member = name == case.lead or (until is not None and (not until or until > self.at))
        if compartment == "sealed" and name in case.backups:
            return case.opened.get(name, 0) > self.at
        return member

    def governs(self, case: Case) -> list[str]:
        """Who may state in a case, with a laptop: the lead, and supervisors that it was granted to."""
        found = [case.lead] if case.lead in self.people("worker", "supervisor") else []
        everywhere = [
            name
            for name in self.people("supervisor")
            if name in case.members and name not in case.backups
        ]
        return found + [name for name in everywhere if self.reads(name, case)]

    # -- what happens ------------------------------------------------------------------------------

    def month(self, happenings: Sequence[Callable[[Year], str]]) -> None:
        """Something of a month: people write where they are, one or two of `happenings` happen, and everybody syncs."""
        self.at += self.random.randint(1, 30) * DAY + self.random.randint(1, 5000)
        for case in self.cases.values():
            case.members = {
                who: until for who, until in case.members.items() if not until or until > self.at
            }
        for _ in range(self.random.randint(1, 2)):
            self.write()
            for happens in self.random.sample(happenings, 4):  # until one of them can
                told = happens(self)
                if told:
                    counted[happens.__name__] += 1
                    self.story.append(told)
                    break
        self.rest()
        self.check()
        counted["months"] += 1

    def write(self) -> None:
        """Some of those who read a case write in it, offline."""
        for identifier, case in self.cases.items():
            for name in list(self.roles):
                may = self.laptops[name] and self.reads(name, case) and not case.closed
                if may and "care" in ROLES[self.roles[name]].writes and self.random.random() < 0.3:
                    book = self.book(name)
                    self.number += 1
                    text = f"catatan {self.number} oleh {name}"
                    try:
                        written = record(book, identifier, "visit", {**VISIT, "observations": text})
                    except Refused:
                        continue  # granted meanwhile, and this laptop has not heard of it
                    case.records[written.record] = text
                    if (
                        self.reads(name, case, "sealed")
                        and self.random.random() < 0.3
                        and name == case.lead
                    ):
                        fields = {**VISIT, "observations": text, "sensitivity": "sealed"}
                        case.sealed[record(book, identifier, "visit", fields).record] = text

    def rest(self) -> None:
        """Everybody syncs, in any order, until all are at rest."""
        self.moves = []
        rounds = SYNCS
        for turn in range(2 * SYNCS):
            moved, told = list[str](), list[str]()
            order = [one for name in self.roles for one in self.laptops[name]]
            self.random.shuffle(order)
            for folder in order:
                try:
                    done = sync_now(self.books[folder])
                except NotKnownThere:  # until a colleague has synced
                    moved.append(f"{folder}: not known yet")
                    rounds = SYNCS + 1  # of its own three
                    continue
                if done.pushed or done.pulled or done.requests > 1:
                    moved.append(
                        f"{folder}: {done.pushed} up, {done.pulled} down, {done.requests} requests"
                    )
                told += [f"{folder}: {one.text}" for one in done.issues if one.code not in TOLD]
            if told:
                self.wrong(f"in round {turn + 1} told: {'; '.join(told)}")
            self.moves.append(moved)
            if not moved:
                return
            if turn == rounds:
                break
        self.wrong(f"not at rest after {SYNCS} syncs: {'; '.join(moved)}")

    def wrong(self, what: str) -> None:
        """Ends the year, with its story."""
        raise Wrong(
            f"seed {self.seed}, month {len(self.story)}: {what}\n  " + "\n  ".join(self.story[-18:])
        )

    # -- what must hold ----------------------------------------------------------------------------

    def check(self) -> None:
        """After a month: everybody has what is theirs, and nothing else."""
        hashes: dict[tuple[str, str], dict[str, str]] = {}
        for name, folders in self.laptops.items():
            for folder in folders:
                book = self.books[folder]
                if set_aside(book):
                    self.wrong(f"{folder}: {len(set_aside(book))} set aside: {set_aside(book)[0]}")
                if book.unsent():
                    self.wrong(f"{folder}: {book.unsent()} changes wait to be sent")
                for identifier, case in self.cases.items():
                    self._check_case(name, folder, identifier, case, hashes)
        for (identifier, compartment), found in hashes.items():
            if len(set(found.values())) > 1:
                self.wrong(f"case {identifier[:8]} {compartment}: equals differ: {found}")
        proven = self.random.choice([one for folders in self.laptops.values() for one in folders])
        for finding in verify_casebook(self.books[proven]):
            self.wrong(f"{proven}: verify: {finding.part}: {finding.problem}")

    def _check_case(
        self,
        name: str,
        folder: str,
        identifier: str,
        case: Case,
        hashes: dict[tuple[str, str], dict[str, str]],
    ) -> None:
        book = self.books[folder]
        rows = book.records.read(kind="visit", case=identifier)
        found = {
            row.id: str(row.fields.get("observations")) for row in rows if row.compartment == "care"
        }
        sealed = {
            row.id: str(row.fields.get("observations"))
            for row in rows
            if row.compartment == "sealed"
        }
        held = {one for one, _ in case.held}
        for compartment, here, wanted in (
            ("care", found, case.records),
            ("sealed", sealed, case.sealed),
        ):
            expected = {one: text for one, text in wanted.items() if one not in held}
            has = here
            if not self.reads(
                name, case, compartment
            ):  # of what they wrote late they see what became of it
                expected, has = (
                    {},
                    {one: text for one, text in here.items() if not text.endswith(f" oleh {name}")},
                )
            if has != expected:
                lacks, more = expected.keys() - has.keys(), has.keys() - expected.keys()
                what = f"{compartment} of case {identifier[:8]}: lacks {len(lacks)}, has {len(more)} that are not theirs"
                self.wrong(f"{folder} ({self.roles[name]}), {what}; the model: {case}")
            if expected:
                state = sorted(
                    (row.id, row.kind, str(row.fields))
                    for row in rows
                    if row.compartment == compartment
                )
                hashes.setdefault((identifier, compartment), {})[folder] = str(state)
        if (case.lead or case.may_lead) and not case.gone and self.reads(name, case):
            names = {one.person: one.name for one in people(book)}
            spaces = [one for one in book.spaces_of(identifier) if one.compartment == "care"]
            leads = [names.get(format_id(one), "") for space in spaces for one in space.leads]
            if case.may_lead.issuperset(leads) and len(leads) == 1:  # whoever came first
                case.lead, case.may_lead = leads[0], set()
                case.without(case.lead)
            if leads != [case.lead]:
                self.wrong(f"{folder}: case {identifier[:8]} is led by {leads}, not by {case.lead}")


@contextmanager
def living(seed: int):
    """A year whose devices reach its relay without a network, and read forms in this process."""
    year = Year(seed)
    post, whole, apart = (
        HttpTransport._post,
        HttpTransport.whole_fingerprint,
        agency_forms.read_apart,
    )
    agency_forms.read_apart = lambda reader, kind, *given: form_in(*given)
    HttpTransport._post = lambda transport, path, body: year.post(transport, path, body)
    HttpTransport.whole_fingerprint = lambda transport: (transport._pins[0] + bytes(32))[:32]
    try:
        yield year
    finally:
        HttpTransport._post, HttpTransport.whole_fingerprint = post, whole
        agency_forms.read_apart = apart
        year.close()
