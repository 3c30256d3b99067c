"""The organisation of `tests/faults/world.py` with one of its people dishonest; what may have become of the others afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from sync.protocol.subjects import Noun
from sync.replica.kept_envelope import Kept, Standing
from sync.server.database import connect
from sync.server.service import Service
from tests.faults.world import Direct, World, template
from tests.hostile.colleague import HostileColleague
from tests.hostile.readings import Fault, tried
from tests.town import VISIT

HONEST = ("siti", "sup", "daniel")  # siti leads the case that all share
NAMES = ("siti", "sup", "farah", "daniel")


class Relayed(Direct):
    """The transport to the relay in this process, chunks of attachments included."""

    def attachments(self, request: Any, organisation: bytes, key: Any) -> Any:
        """What `HttpTransport.attachments` does."""
        from sync.protocol.attachments import AttachmentAnswer
        from sync.protocol.encoding import decode, encode
        from sync.protocol.messages import Signed
        from sync.protocol.signing import Purpose, sign

        payload = encode(request)
        body = encode(Signed(payload, sign(key, Purpose.REQUEST, organisation + payload)))
        return decode(self.service.attachments(body), AttachmentAnswer, Noun.ANSWER)


class Undone(Exception):
    """Ends a trial: nothing of it stays."""


class Organisation:
    """A copy of the world, everybody's casebook open. `farah` is the dishonest worker, `boss` the dishonest administrator."""

    def __init__(self) -> None:
        self.world = World(len(NAMES))
        shutil.copytree(template()[0] / "admin", self.world.folder / "admin")
        self.books = {name: self.world.open(name) for name in (*NAMES, "admin")}
        self.case = self.world.cases[0]
        self.sync(*self.books)
        self.visit = record(self.books["siti"], self.case, "visit", VISIT).record
        self.sync(*self.books)
        self.sync(*self.books)
        self.farah, self.boss = (
            HostileColleague(self.books["farah"]),
            HostileColleague(self.books["admin"]),
        )

    @property
    def relay_file(self) -> Path:
        """The relay's database."""
        return self.world.folder / "srv" / "relay.db"

    def transport(self) -> Relayed:
        """A transport to the relay as it is now."""
        return Relayed(self.world.service)

    def sync(self, *names: str) -> None:
        """Syncs devices one after another."""
        for name in names:
            sync_now(self.books[name], transport=self.transport())

    def close(self) -> None:
        """Closes and removes everything."""
        for book in self.books.values():
            book.close()
        self.world.close()

    @contextmanager
    def trial(self, *names: str) -> Iterator[None]:
        """What is done within it to these devices and to the relay is undone afterwards."""
        kept = self.world.folder / "relay.kept"
        self.world.engine.dispose()
        shutil.copy(self.relay_file, kept)
        books = [self.books[name] for name in names]
        try:
            with _undone(books):
                yield
        finally:
            for book in books:
                book.replica = None
                book.enrolled()
            self.world.engine.dispose()
            for more in self.relay_file.parent.glob("relay.db-*"):
                more.unlink()
            shutil.copy(kept, self.relay_file)
            self.world.engine = connect(f"sqlite:///{self.relay_file}")
            self.world.service = Service(self.world.engine)

    # -- afterwards --------------------------------------------------------------------------------

    def after(self, *names: str, whole: bool = True) -> list[Fault]:
        """What is wrong with the honest devices `names`: their sync, what reaches them; and, `whole`, what the first one holds."""
        names = names or HONEST
        writer = next(name for name in names if name in HONEST)
        found = [self._synced(name, told=told) for name in names for told in (True, False)]
        made = record(
            self.books[writer], self.case, "visit", {**VISIT, "place": "selepas itu"}
        ).record
        found += [self._synced(name) for name in (writer, *names)]
        for name in names:
            own = self.books[name].certified().device
            waiting = self.books[name].ledger.standing(Standing.OUTGOING)
            if any(kept.device == own and self._is_work(kept) for kept in waiting):
                found.append(Fault(f"what {name} wrote", "stays unsent", "-"))
            if name in HONEST:
                found += self._held(name, made)
            if whole and name == writer:
                found += self._sound(name)
        return list(dict.fromkeys(one for one in found if one))

    def _synced(self, name: str, *, told: bool = False) -> Fault | None:
        """An exchange with an honest relay. Once, `told`, it may be refused: a relay that lacks statements is brought them."""
        return tried(f"sync of {name}", lambda: self.sync(name), refusals=told)

    def _held(self, name: str, made: str) -> list[Fault]:
        rows = {row.id: row for row in self.books[name].records.read(kind="visit", case=self.case)}
        found = []
        if made not in rows:
            found.append(Fault(f"an honest record, at {name}", "lost", "-"))
        if (
            self.visit not in rows
            or rows[self.visit].fields.get("observations") != VISIT["observations"]
        ):
            found.append(Fault(f"siti's visit, at {name}", "hidden", "-"))
        return found

    def _is_work(self, kept: Kept) -> bool:
        """Whether an envelope is more than an audit's: what a sync brought and was refused is entered at its end."""
        space = self.books["siti"].ledger.space(kept.space)
        return space is not None and space.compartment != "audit"

    def _sound(self, name: str) -> list[Fault]:
        """Whether a device's records verify, and are the same when rebuilt."""
        book = self.books[name]
        found: list[Fault | None] = []

        def verified() -> None:
            for one in verify_casebook(book):
                found.append(Fault(f"verify at {name}: {one.part}", str(one.problem)[:60], "-"))

        def rebuilt() -> None:
            before = state_hash(book), _rows(book)
            with book.transaction():
                book.log.rebuild()
            if before != (state_hash(book), _rows(book)):
                found.append(Fault(f"rebuild at {name}", "differs", "-"))

        found += [tried(f"verify at {name}", verified), tried(f"rebuild at {name}", rebuilt)]
        return [one for one in found if one]


def _rows(book: Casebook) -> list[tuple[Any, ...]]:
    """Every row, as text: a value that is not a number equals itself there."""
    return sorted(map(repr, book.records.read(include_removed=True)))


@contextmanager
def _undone(books: list[Casebook]) -> Iterator[None]:
    """What happens to all of them within it does not stay. Each transaction in it is undone alone, as outside."""
    if not books:
        yield
        return
    database = books[0].database
    connection = database.connection

    @contextmanager
    def part() -> Iterator[Any]:
        connection.execute("SAVEPOINT part")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK TO part")
            raise
        finally:
            connection.execute("RELEASE part")

    whole = books[0].transaction()
    try:
        with whole:
            database.transaction, database.sweep = part, lambda: None  # type: ignore[method-assign]
            try:
                with _undone(books[1:]):
                    yield
            finally:
                del database.transaction, database.sweep
            raise Undone
    except Undone:
        return
