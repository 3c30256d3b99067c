"""The organisations of one server, each with tables, chunks and keys of its own, told apart by the
path of their address.

The first one has the server's address itself. The others' tables are in PostgreSQL schemas, or
SQLite files, named after their paths: no statement about one organisation can touch a row of
another.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, delete, insert, select

from sync.protocol.invitation import Invitation, invitation_id, proof_key
from sync.server import schema
from sync.server.chunk_store import ChunkStore, open_store
from sync.server.database import check, connect, create, is_file, url_of, within
from sync.server.limits import DEVICE_BURST, DEVICE_RATE, Buckets
from sync.server.refusal import RequestRefused, ServerRefusal
from sync.server.service import Service
from sync.server.settings import FOUNDER_ID, FOUNDER_PROOF, Settings, fingerprint

FIRST = ""  # the path of the first organisation
PATH = re.compile(r"[a-z][a-z0-9-]{0,30}")
RESERVED = {"v1", "healthz", "readyz", "metrics"}
UNKNOWN_SECONDS = 30.0  # so long an unknown path is not looked for again


class BadPath(ServerRefusal):
    """A path that cannot stand in an address."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path!r} cannot be an organisation's path: small letters, digits and hyphens, "
            f"a letter first."
        )


class PathTaken(ServerRefusal):
    """Another organisation has it."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is an organisation at {path!r} already; nothing was changed.")


class NoSuchOrganisation(ServerRefusal):
    """No organisation at a path."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is no organisation at {path!r} on this server.")


class Organisations:
    """All of them, over one server's settings. Services are made when they are first asked for."""

    def __init__(
        self, folder: Path, settings: Settings, clock: Callable[[], float] = time.time
    ) -> None:
        self._folder, self.settings, self._clock = folder, settings, clock
        self.url = url_of(folder, settings.database)
        self.first = connect(self.url)
        self._services: dict[str, Service] = {}
        self._unknown: dict[str, float] = {}

    def engine(self, path: str) -> Engine:
        """The database of the organisation at `path`."""
        if path == FIRST:
            return self.first
        if is_file(self.url):
            return connect(f"sqlite:///{self._folder.resolve() / f'relay-{path}.db'}")
        return within(self.first, f"organisation_{path.replace('-', '_')}")

    @contextmanager
    def opened(self, path: str) -> Iterator[Engine]:
        """The same for a while; a file of its own is closed at the end."""
        engine = self.engine(path)
        try:
            yield engine
        finally:
            if path != FIRST and is_file(self.url):
                engine.dispose()

    def chunks(self, path: str) -> ChunkStore:
        """Its store of chunks."""
        return open_store(self._folder, self.settings.attachments, path)

    def paths(self) -> dict[str, str]:
        """The names of all, by path."""
        with self.first.connect() as connection:
            rows = connection.execute(
                select(schema.organisation).order_by(schema.organisation.c.path)
            ).all()
        return {FIRST: self.settings.organisation, **{row.path: row.name for row in rows}}

    def check(self) -> None:
        """Raises unless all are there; those of an earlier format are brought to this one."""
        check(self.first)
        for path in self.paths():
            with self.opened(path) as engine:
                check(engine)

    def service(self, path: str) -> Service:
        """What answers at a path; raises `RequestRefused` for one that nobody has."""
        if path not in self._services:
            if path != FIRST and not self._exists(path):
                raise RequestRefused(
                    404, "organisation_unknown", "There is no organisation at this address."
                )
            self._services[path] = Service(
                self.engine(path),
                self._clock,
                self.chunks(path),
                Buckets(DEVICE_RATE, DEVICE_BURST),
            )
        return self._services[path]

    def _exists(self, path: str) -> bool:
        now = time.monotonic()
        if (
            not PATH.fullmatch(path)
            or now - self._unknown.get(path, -UNKNOWN_SECONDS) < UNKNOWN_SECONDS
        ):
            return False
        with self.first.connect() as connection:
            known = connection.execute(
                select(schema.organisation.c.path).where(schema.organisation.c.path == path)
            ).first()
        if known is None:
            if len(self._unknown) > 1000:
                self._unknown.clear()
            self._unknown[path] = now
        return known is not None

    def known(self, path: str) -> str:
        """The path, if an organisation has it; raises `NoSuchOrganisation`."""
        if path not in self.paths():
            raise NoSuchOrganisation(path)
        return path

    def add(self, path: str, name: str) -> str:
        """A further organisation; its founding administrator's code."""
        if not PATH.fullmatch(path) or path in RESERVED or "--" in path:
            raise BadPath(path)
        if path in self.paths():
            raise PathTaken(path)
        with self.opened(path) as engine:
            create(engine)
            code = self.invite_founder(path, engine)
        with self.first.execution_options(writes=True).begin() as connection:
            connection.execute(insert(schema.organisation).values(path=path, name=name))
        return code

    def invite_founder(self, path: str, engine: Engine) -> str:
        """The code with which an organisation's first administrator founds it."""
        secret = secrets.token_bytes(16)
        rows = {FOUNDER_ID: invitation_id(secret), FOUNDER_PROOF: proof_key(secret)}
        with engine.execution_options(writes=True).begin() as connection:
            connection.execute(delete(schema.named).where(schema.named.c.name.in_(rows)))
            connection.execute(
                insert(schema.named),
                [{"name": name, "value": value} for name, value in rows.items()],
            )
        address = f"{self.settings.address}/{path}" if path else self.settings.address
        return Invitation(address, fingerprint(self._folder)[:16], b"", secret).code()

    def dispose(self) -> None:
        """Closes the connections."""
        self.first.dispose()
        for service in self._services.values():
            service.engine.dispose()
