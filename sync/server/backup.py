"""Backups: everything a server holds, as of one moment, in one file that any database can be filled
from.

A file is zstd of a stream of MessagePack values: a header, then for each organisation its tables
row by row, then the chunks of attachments, then an end with a hash of all before it. It holds
nothing readable, but the key of the server's certificate and the keys that sign answers on sticks.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import filelock
import msgspec
import zstandard
from sqlalchemy import Connection, Engine, delete, func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from sync.server import schema
from sync.server.database import (
    PARTITION,
    NotEmpty,
    check_url,
    failure,
    file_of,
    is_file,
    make_tables,
    newest,
    url_of,
)
from sync.server.era import put_era
from sync.server.organisations import FIRST, Organisations
from sync.server.owned_file import write_owned, written
from sync.server.refusal import ServerRefusal
from sync.server.relay import room
from sync.server.settings import (
    SETTINGS,
    AlreadyInitialised,
    Settings,
    read_settings,
    write_settings,
)

MAGIC = b"AFTERCARE SERVER BACKUP 1\n"
RUNNING = "running.lock"
BATCH = 1000  # rows
LONGEST = 64 * 1024 * 1024  # bytes of one value in a file


class BadBackup(ServerRefusal):
    """A file that is no backup, cut off, altered, or of a newer version."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file.name} cannot be restored: {reason}. Nothing was changed.")


class CannotWrite(ServerRefusal):
    """The file cannot be written."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(
            f"{file} cannot be written: {reason}. Nothing was lost; free some room or name "
            f"another place."
        )


class Running(ServerRefusal):
    """The server runs."""

    def __init__(self) -> None:
        super().__init__(
            "The server is running. Stop it first: what it took in meanwhile would be left behind."
        )


@contextmanager
def stopped(folder: Path) -> Iterator[None]:
    """Holds the folder so that no server can be running in it; raises `Running`. `serve` holds it
    as long as it runs.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = filelock.FileLock(folder / RUNNING, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise Running from None
    try:
        yield
    finally:
        lock.release()


def new_era(engine: Engine) -> None:
    """Makes every cursor that was ever given invalid: each device asks from the beginning and
    brings all it holds.
    """
    with engine.execution_options(writes=True).begin() as connection:
        put_era(connection, int(time.time()))


# -- writing ---------------------------------------------------------------------------------------


class _Out:
    """The stream of values, hashed as it is written."""

    def __init__(self, stream: Any) -> None:
        self._stream, self._hash = stream, hashlib.sha256()
        self._encoder = msgspec.msgpack.Encoder(enc_hook=str)  # names of tables are a kind of text

    def put(self, value: Any) -> None:
        data = self._encoder.encode(value)
        framed = len(data).to_bytes(4, "big") + data
        self._hash.update(framed)
        self._stream.write(framed)

    def end(self) -> None:
        self.put(["end", self._hash.digest()])


def write_backup(
    organisations: Organisations, folder: Path, file: Path, *, chunks: bool = True
) -> dict[str, int]:
    """Writes `file`, whole or not at all; how many rows and chunks it holds."""
    try:
        with written(file) as stream:
            stream.write(MAGIC)
            with zstandard.ZstdCompressor(level=6).stream_writer(stream, closefd=False) as packed:
                counts = _write(_Out(packed), organisations, folder, chunks=chunks)
    except OSError as error:
        raise CannotWrite(file, error.strerror or type(error).__name__) from None
    return counts


def _write(
    out: _Out, organisations: Organisations, folder: Path, *, chunks: bool
) -> dict[str, int]:
    settings = organisations.settings
    pems = [(folder / settings.certificate).read_bytes(), (folder / settings.key).read_bytes()]
    out.put(["server", newest(), msgspec.to_builtins(settings), *pems])
    counts = {"organisations": 0, "rows": 0, "chunks": 0}
    for path in organisations.paths():
        out.put(["organisation", path])
        counts["organisations"] += 1
        with organisations.opened(path) as engine, _snapshot(engine) as connection:
            for table in _tables():
                rows = connection.execution_options(yield_per=BATCH).execute(select(table))
                for batch in rows.partitions():
                    out.put(["rows", table.name, table.c.keys(), [list(row) for row in batch]])
                    counts["rows"] += len(batch)
            names = (
                connection.execute(select(schema.chunk.c.space, schema.chunk.c.id)).all()
                if chunks
                else []
            )
        store = organisations.chunks(path)
        for space, identifier in names:
            data = store.get(space, identifier)
            if data is not None:  # disposed of meanwhile, or damaged
                out.put(["chunk", space, data])
                counts["chunks"] += 1
    out.end()
    return counts


def _tables() -> list[Any]:
    """All tables, the counter first: it says how much room the ledger needs."""
    return [
        schema.counter,
        *(table for table in schema.metadata.sorted_tables if table is not schema.counter),
    ]


@contextmanager
def _snapshot(engine: Engine) -> Iterator[Connection]:
    """Everything as of one moment, however long the reading takes."""
    postgresql = engine.dialect.name == "postgresql"
    reading = engine.execution_options(isolation_level="REPEATABLE READ") if postgresql else engine
    with reading.begin() as connection:
        if postgresql:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
        yield connection


# -- reading ---------------------------------------------------------------------------------------


def _values(file: Path) -> Iterator[list[Any]]:
    """The values of a file up to its end; raises `BadBackup` for a file that is not whole."""
    hashed, decoder = hashlib.sha256(), msgspec.msgpack.Decoder(list[Any])
    try:
        with file.open("rb") as stream:
            if stream.read(len(MAGIC)) != MAGIC:
                raise BadBackup(file, "it is no backup of an Aftercare server")
            with zstandard.ZstdDecompressor().stream_reader(stream) as packed:
                while True:
                    framed = _framed(file, packed)
                    value = decoder.decode(framed[4:])
                    if value and value[0] == "end":
                        if value[1:] != [hashed.digest()]:
                            raise BadBackup(file, "it was altered")
                        return
                    hashed.update(framed)
                    yield value
    except (zstandard.ZstdError, msgspec.DecodeError, UnicodeDecodeError):
        raise BadBackup(file, "it is cut off or damaged") from None
    except OSError as error:
        raise BadBackup(file, error.strerror or type(error).__name__) from None


def _framed(file: Path, packed: BinaryIO) -> bytes:
    head = _exactly(file, packed, 4)
    size = int.from_bytes(head, "big")
    if size > LONGEST:
        raise BadBackup(file, "it is damaged")
    return head + _exactly(file, packed, size)


def _exactly(file: Path, packed: BinaryIO, size: int) -> bytes:
    data = packed.read(size)
    while len(data) < size:
        more = packed.read(size - len(data))
        if not more:
            raise BadBackup(file, "it is cut off")
        data += more
    return data


def read_backup(folder: Path, file: Path, database: str | None) -> dict[str, int]:
    """Restores `file` into an empty folder and database. Cursors given since the backup no longer
    hold (PROTOCOL 7.7).
    """
    if (folder / SETTINGS).exists():
        raise AlreadyInitialised(folder)
    header = next(_values(file), None)
    if header is None or header[0] != "server":
        raise BadBackup(file, "it is no backup of an Aftercare server")
    _, found, kept, certificate, key = header
    if found > newest():
        raise BadBackup(
            file, f"it has format {found}, this program knows {newest()}; update the server program"
        )
    for _ in _values(file):
        pass  # the whole of it is read once before anything is made
    settings = msgspec.convert(kept, Settings)
    if database is not None:
        settings = msgspec.structs.replace(settings, database=database)
    check_url(url_of(folder, settings.database))
    with stopped(folder):
        counts = _fill(folder, settings, file, keep_era=False)
        for name, data in ((settings.certificate, certificate), (settings.key, key)):
            write_owned(folder / Path(name).name, data)
        names = {"certificate": Path(settings.certificate).name, "key": Path(settings.key).name}
        write_settings(folder, msgspec.structs.replace(settings, **names))
    return counts


def move_to(folder: Path, database: str) -> dict[str, int]:
    """Fills another, empty database with what is in this one, and turns the settings to it; the old
    one stays as it is.
    """
    settings = read_settings(folder)
    check_url(url_of(folder, database))
    with stopped(folder):
        old = Organisations(folder, settings)
        old.check()
        file = folder / "moving.backup"
        try:
            write_backup(old, folder, file, chunks=False)
            changed = msgspec.structs.replace(settings, database=database)
            counts = _fill(folder, changed, file, keep_era=True)
        finally:
            old.dispose()
            file.unlink(missing_ok=True)
        write_settings(folder, changed)
        if is_file(old.url):
            path = file_of(old.url)
            for each in (path, *folder.glob("relay-*.db")):
                each.replace(each.with_suffix(".db.moved"))
    return counts


def _fill(folder: Path, settings: Settings, file: Path, *, keep_era: bool) -> dict[str, int]:
    """Fills empty databases from a file, one transaction for each organisation; a failure leaves
    none of what it made.
    """
    organisations = Organisations(folder, settings)
    counts, made = {"organisations": 0, "rows": 0, "chunks": 0}, list[Path]()
    values = _values(file)
    next(values)
    value = next(values, None)
    try:
        while value is not None and value[0] == "organisation":
            path = value[1]
            engine = organisations.engine(path)
            if is_file(organisations.url):
                made.append(file_of(str(engine.url)))
                if made[-1].exists():
                    made.pop()
                    raise NotEmpty("sqlite")
            with engine.execution_options(writes=True).begin() as connection:
                place = make_tables(connection, engine)
                counts["organisations"] += 1
                value = next(values, None)
                while value is not None and value[0] == "rows":
                    counts["rows"] += _load(connection, *value[1:])
                    value = next(values, None)
                if not keep_era:
                    put_era(connection, int(time.time()))
                _go_on_counting(connection, place)
            store = organisations.chunks(path)
            while value is not None and value[0] == "chunk":
                store.put([(value[1], value[2])])
                counts["chunks"] += 1
                value = next(values, None)
            if path != FIRST and is_file(organisations.url):
                engine.dispose()
    except BaseException as error:
        organisations.dispose()
        for each in made:
            for suffix in ("", "-wal", "-shm"):
                with suppress(OSError):
                    Path(f"{each}{suffix}").unlink()
        if isinstance(error, SQLAlchemyError):
            raise failure(organisations.first.dialect.name, error) from error
        raise
    organisations.dispose()
    return counts


def _load(connection: Connection, name: str, columns: list[str], rows: list[list[Any]]) -> int:
    table = schema.metadata.tables[name]
    if table is schema.counter:
        connection.execute(delete(table))
    if (
        table is schema.named
    ):  # the tables that were just made have some of these already, as the relay's key
        connection.execute(
            delete(table).where(
                table.c.name.in_([dict(zip(columns, row, strict=True))["name"] for row in rows])
            )
        )
    connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in rows])
    if table is schema.counter and connection.dialect.name == "postgresql":
        position = connection.execute(select(table.c.position)).scalar_one()
        for first in range(0, position + 2 * PARTITION, PARTITION):
            connection.execute(select(room(connection)(first)))
    return len(rows)


def _go_on_counting(connection: Connection, place: str | None) -> None:
    """Incidents are numbered on behind those that were restored."""
    if connection.dialect.name == "postgresql":
        table = f'"{place}".incident' if place else "incident"
        last = connection.execute(select(func.max(schema.incident.c.number))).scalar()
        if last:
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:name, 'number'), :last)"),
                {"name": table, "last": last},
            )
