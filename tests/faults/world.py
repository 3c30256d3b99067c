"""A whole organisation in folders that can be copied in milliseconds: real databases, the real relay, a carrier between them.

Made once a process by real enrolment over TLS; every history and every kill then works on a copy.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from functools import cache
from pathlib import Path

from aftercare.actions.grant_case import grant_case
from aftercare.actions.open_case import open_case
from aftercare.actions.sync_now import Synced, sync_now
from aftercare.actions.verify_casebook import state_hash, verify_casebook
from aftercare.store.casebook import Casebook
from aftercare.store.vault_errors import WrongPassphrase
from sync.protocol.attachments import AttachmentAnswer
from sync.protocol.encoding import decode, encode
from sync.protocol.messages import EnrolAnswer, Signed, SyncAnswer
from sync.protocol.signing import Purpose, sign
from sync.replica.carrier import ServerRefused, Traffic, Unreachable
from sync.server.chunk_store import FolderChunks
from sync.server.database import connect
from sync.server.refusal import RequestRefused
from sync.server.service import Service
from tests.faults.lying_server import LyingTown
from tests.quick_folder import quick_folder
from tests.town import PASSPHRASE

NAMES = ("siti", "sup", "farah", "daniel", "lim", "aina", "ravi", "mei")  # siti leads; the others were granted the case
ROLES = {"farah": "worker", "daniel": "worker", "lim": "supervisor", "aina": "worker", "ravi": "worker", "mei": "supervisor"}
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


class Direct:
    """A carrier that hands requests to the relay in this process. `lose` loses what `which` says: request, answer or nothing."""

    def __init__(self, service: Service) -> None:
        self.service, self.traffic, self.lose = service, Traffic(0, 0, 0), ""

    def synchronise(self, request, organisation, key):
        """One exchange."""
        return self._post(self.service.synchronise, self._signed(request, organisation, key), SyncAnswer)

    def attachments(self, request, organisation, key):
        """One exchange of chunks."""
        return self._post(self.service.attachments, self._signed(request, organisation, key), AttachmentAnswer)

    def enrol(self, request):
        """Asks whether a device is certified."""
        return self._post(self.service.enrol, encode(request), EnrolAnswer)

    def _signed(self, request, organisation, key):
        payload = encode(request)
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
        carrier = Direct(self.service)
        carrier.lose = lose
        return sync_now(book, carrier=carrier)

    def quiet(self, books: dict[str, Casebook]) -> None:
        """Everybody syncs until nothing is left to say."""
        still = 0
        for _ in range(20):
            moved = 0
            for book in books.values():
                done = self.sync(book)
                moved += done.pushed + done.pulled + done.requests - 1  # statements and keys move without changes
            still = 0 if moved else still + 1
            if still == 3:
                return

    def close(self) -> None:
        """Removes everything."""
        self.engine.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)


class Acknowledged:
    """Every change that somebody was told is saved, and the check that nothing of it is lost and nobody differs."""

    def __init__(self) -> None:
        self.dots: dict[str, str] = {}  # dot -> record

    def note(self, record: str, dot: str) -> None:
        """A save returned."""
        self.dots[dot] = record

    def problems(self, books: dict[str, Casebook], proven: Collection[str] | None = None) -> list[str]:
        """What is wrong once all are quiet; empty when all is well. Every page and signature of the devices `proven` (or of
        all) is verified; what was acknowledged, and the state, of all."""
        found = []
        hashes = {}
        for name, book in books.items():
            if proven is None or name in proven:
                found += [f"{name}: {finding.part}: {finding.problem}" for finding in verify_casebook(book)]
            hashes[name] = state_hash(book)
            lost = [dot for dot in self.dots if not book.log.has(tuple(map(int, dot.split(":"))))]
            found += [f"lost: {dot} at {name}" for dot in lost]
        if len(set(hashes.values())) > 1:
            found.append(f"diverged: {hashes}")
        return found
