"""A whole organisation in folders that can be copied in milliseconds: real databases, the real relay, a transport between them.

Made once a process by real enrolment over TLS; every history and every kill then works on a copy.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from functools import cache
from pathlib import Path

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import Synced, sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.store.casebook import Casebook
from aftercare.store.vault_errors import WrongPassphrase
from sync.protocol.attachments import AttachmentAnswer
from sync.protocol.encoding import decode, encode
from sync.protocol.ids import format_id
from sync.protocol.messages import EnrolAnswer, Signed, SyncAnswer, encode_exchange
from sync.protocol.signing import Purpose, sign
from sync.replica.http_transport import HttpTransport, ServerRefused, Traffic, Unreachable
from sync.server.chunk_store import FolderChunks
from sync.server.database import connect
from sync.server.refusal import RequestRefused
from sync.server.service import Service
from tests.faults.lying_server import LyingTown
from tests.quick_folder import quick_folder
from tests.town import PASSPHRASE

NAMES = (
    "siti",
    "sup",
    "farah",
    "daniel",
    "lim",
    "aina",
    "ravi",
    "mei",
)  # siti leads; the others were granted the case
ROLES = {
    "farah": "worker",
    "daniel": "worker",
    "lim": "supervisor",
    "aina": "worker",
    "ravi": "worker",
    "mei": "supervisor",
}
CASES = 1
OTHER_PASSPHRASE = "quite another phrase"


@cache
def template() -> tuple[Path, tuple[str, ...]]:
    """The organisation as it begins, and its case."""
    folder = Path(tempfile.mkdtemp(prefix="world-", dir=quick_folder()))
    with LyingTown.founded(folder, "") as town:
        town.enrol(**ROLES)
        town.sync("siti")
        with town.open("siti") as book:
            cases = []
            for n in range(CASES):
                cases.append(open_case(book, {"preferred_name": f"Encik {n}", "type": "general"}))
                for name in NAMES[1:]:
                    grant_case(book, cases[-1], name)
        town.sync("siti", *NAMES, "siti")
    (folder / "server.log").unlink(missing_ok=True)
    return folder, tuple(cases)


class Direct(HttpTransport):
    """A transport that hands requests to the relay in this process. `lose` loses what `which` says: request, answer or nothing."""

    def __init__(self, service: Service) -> None:
        super().__init__("https://here", b"")
        self.service, self.lose = service, ""

    def synchronise(self, request, organisation, key):
        """One exchange."""
        return self._post(
            self.service.synchronise,
            self._signed(encode_exchange(request), organisation, key),
            SyncAnswer,
        )

    def attachments(self, request, organisation, key):
        """One exchange of chunks."""
        return self._post(
            self.service.attachments,
            self._signed(encode(request), organisation, key),
            AttachmentAnswer,
        )

    def enrol(self, request):
        """Asks whether a device is certified."""
        return self._post(self.service.enrol, encode(request), EnrolAnswer)

    def _signed(self, payload, organisation, key):
        return encode(Signed(payload, sign(key, Purpose.REQUEST, organisation + payload)))

    def _post(self, ask, body, kind):
        lost, self.lose = self.lose, ""
        if lost == "request":
            raise Unreachable("here", "lost")
        try:
            answer = ask(body)
        except RequestRefused as refused:
            raise ServerRefused(refused.status, refused.code, refused.message) from None
        if lost == "answer":
            raise Unreachable("here", "lost")
        known = self.traffic
        self.traffic = Traffic(known.requests + 1, known.up + len(body), known.down + len(answer))
        return decode(answer, kind, "the answer")

    def go_by(self, proxies) -> None:
        """There is no way that goes through a proxy."""

    @property
    def way_taken(self):
        """No way that would be remembered."""
        return ("", "")

    def close(self) -> None:
        """Nothing to close."""


class World:
    """A copy of the organisation with `count` of its devices in use, and `others`, such as the administrator's."""

    def __init__(self, count: int, *others: str) -> None:
        source, self.cases = template()
        self.names = NAMES[:count]
        self.folder = Path(tempfile.mkdtemp(prefix="history-", dir=quick_folder()))
        for name in (*self.names, *others, "srv"):
            shutil.copytree(source / name, self.folder / name)
        self.engine = connect(f"sqlite:///{self.folder / 'srv' / 'relay.db'}")
        self.service = Service(self.engine, chunks=FolderChunks(self.folder / "chunks"))

    def open(self, name: str) -> Casebook:
        """A device's casebook, by whichever of its passphrases is in force."""
        try:
            return Casebook.open(self.folder / name, PASSPHRASE)
        except WrongPassphrase:
            return Casebook.open(self.folder / name, OTHER_PASSPHRASE)

    def sync(self, book: Casebook, lose: str = "") -> Synced:
        """One synchronisation of an open device."""
        transport = Direct(self.service)
        transport.lose = lose
        return sync_now(book, transport=transport)

    def quiet(self, books: dict[str, Casebook]) -> None:
        """Everybody syncs until nothing is left to say."""
        still = 0
        for _ in range(20):
            moved = 0
            for book in books.values():
                done = self.sync(book)
                # statements and keys move without changes
                moved += done.pushed + done.pulled + done.requests - 1
            still = 0 if moved else still + 1
            if still == 3:
                return

    def close(self) -> None:
        """Removes everything."""
        self.engine.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)


def put_back_in_place(backup: Path, folder: Path) -> None:
    """As a machine does that is set back to a snapshot: the files are the same ones, with what they held then."""
    for path in folder.glob("casebook.*"):
        path.unlink()
    for path in backup.glob("casebook.*"):
        shutil.copy(path, folder / path.name)
    shutil.rmtree(folder / "attachments", ignore_errors=True)
    if (backup / "attachments").exists():
        shutil.copytree(backup / "attachments", folder / "attachments")


class Acknowledged:
    """Every change that somebody was told is saved, and the check that nothing of it is lost and nobody differs."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str]] = []  # dot, record
        self.renamed: dict[str, set[str]] = {}  # the numbers that changes got later

    @property
    def dots(self) -> dict[str, str]:
        """The record of each change, by its dot."""
        return dict(self.saved)

    def note(self, record: str, dot: str) -> None:
        """A save returned."""
        self.saved.append((dot, record))

    def follow(self, book: Casebook) -> None:
        """Changes of this device may have other numbers now."""
        for device, n, new_device, new_n in book.ledger._renamed():
            self.renamed.setdefault(f"{device}:{n}", set()).add(f"{new_device}:{new_n}")

    def lost_with(self, book: Casebook) -> None:
        """The folder of this device is about to be put back: what only it has is lost with it."""
        own = book.certified().device
        heads = {book.ledger.number(head.space): head.seq for head in book.ledger.own_heads()}
        sql = "SELECT dot.dot & ((1 << 40) - 1), envelope, space FROM dot JOIN change USING (number) WHERE dot.dot >> 40 = ?"
        rows = book.database.connection.execute(sql, (own,)).fetchall()
        gone = {
            f"{own}:{n}"
            for n, envelope, space in rows
            if envelope is None or envelope > heads.get(space, 0)
        }
        here = {dot for dot, record in self.saved if self._is_there(book, dot, record) & gone}
        self.saved = [one for one in self.saved if one[0] not in here]

    def _is_there(self, book: Casebook, dot: str, record: str) -> set[str]:
        """Under which numbers a change of that record is in the log."""
        names, ahead = {dot}, [dot]
        while ahead:
            new = self.renamed.get(ahead.pop(), set()) - names
            names |= new
            ahead += new
        found = {name: book.log.change(tuple(map(int, name.split(":")))) for name in names}
        return {
            name
            for name, change in found.items()
            if change and (not record or format_id(change.record) == record)
        }

    def problems(
        self, books: dict[str, Casebook], proven: Collection[str] | None = None
    ) -> list[str]:
        """What is wrong once all are quiet; empty when all is well. Every page and signature of the devices `proven` (or of
        all) is verified; what was acknowledged, and the state, of all."""
        found = []
        hashes = {}
        for name, book in books.items():
            if proven is None or name in proven:
                found += [
                    f"{name}: {finding.part}: {finding.problem}"
                    for finding in verify_casebook(book)
                ]
            hashes[name] = state_hash(book)
            lost = [dot for dot, record in self.saved if not self._is_there(book, dot, record)]
            found += [f"lost: {dot} at {name}" for dot in lost]
        if len(set(hashes.values())) > 1:
            found.append(f"diverged: {hashes}; {_parted(books)}")
        return found


def _parted(books: dict[str, Casebook]) -> str:
    """In which parts of which case devices differ, and how far each has got there: (device: newest number)."""
    found: dict[str, dict[str, tuple[str, dict[int, int]]]] = {}
    for name, book in books.items():
        spaces = {space.space: space for space in book.ledger.spaces()}
        for number, identifier in book.ledger.numbers().items():
            part = spaces[identifier].compartment if identifier in spaces else identifier.hex()[:8]
            heads = dict(book.ledger.newest(identifier))
            told = (book.log.state_hash({number: identifier}).hex()[:8], heads)
            found.setdefault(part, {})[name] = told
    return "; ".join(
        f"{part}: {told}"
        for part, told in found.items()
        if len({hash_ for hash_, _ in told.values()}) > 1
    )
