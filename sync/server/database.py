"""The relay's database: SQLite beside the settings, or PostgreSQL by its URL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, Engine, create_engine, delete, event, insert, inspect, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from sync.protocol.encoding import sha256
from sync.server import schema
from sync.server.refusal import ServerRefusal

SCHEMA = "schema"


class DatabaseUnreachable(ServerRefusal):
    """The database does not answer or refuses."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"The {kind} database cannot be opened. Check that it runs, its address, user and permissions.")


class DatabaseNewer(ServerRefusal):
    """Made by a newer version of the server."""

    def __init__(self, found: int) -> None:
        super().__init__(f"The database has format {found}; this program knows {schema.VERSION}. Update the server program.")


def connect(url: str) -> Engine:
    """An engine for `url`; SQLite takes the write lock when a writing transaction begins and flushes every commit."""
    if url.startswith("postgresql://"):
        url = "postgresql+psycopg://" + url.removeprefix("postgresql://")
    if not url.startswith("sqlite"):
        return create_engine(url, pool_size=8, max_overflow=8, pool_pre_ping=True)
    engine = create_engine(url, poolclass=QueuePool, pool_size=8, max_overflow=8, connect_args={"timeout": 30})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 30000", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")

    return engine


def create(engine: Engine) -> None:
    """Makes the tables in an empty database."""
    try:
        with engine.begin() as connection:
            schema.metadata.create_all(connection)
            connection.execute(insert(schema.named).values(name=SCHEMA, value=str(schema.VERSION).encode()))
            connection.execute(insert(schema.counter).values(id=1, position=0))
    except SQLAlchemyError as error:
        raise DatabaseUnreachable(engine.dialect.name) from error


def check(engine: Engine) -> None:
    """Raises unless the database is there; one of an earlier format is brought to this one."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("named"):
                raise DatabaseUnreachable(engine.dialect.name)
            found = connection.execute(select(schema.named.c.value).where(schema.named.c.name == SCHEMA)).scalar()
    except SQLAlchemyError as error:
        raise DatabaseUnreachable(engine.dialect.name) from error
    if found is None or int(found) > schema.VERSION:
        raise DatabaseNewer(int(found or 0))
    if int(found) < schema.VERSION:
        _upgrade(engine)


def _upgrade(engine: Engine) -> None:
    """Brings a database of an earlier format to this one, step by step, in one transaction."""
    try:
        with engine.execution_options(writes=True).begin() as connection:
            connection.execute(select(schema.counter.c.position).with_for_update())
            version = schema.named.c.name == SCHEMA
            found = int(connection.execute(select(schema.named.c.value).where(version)).scalar_one())
            for step in STEPS[found - 1 :]:  # none, if another process was first
                step(connection)
            connection.execute(update(schema.named).where(version).values(value=str(schema.VERSION).encode()))
    except SQLAlchemyError as error:
        raise DatabaseUnreachable(engine.dialect.name) from error


def _add_column(connection: Connection, column: Column[Any], rest: str = "") -> None:
    kind = column.type.compile(connection.dialect)
    connection.exec_driver_sql(f"ALTER TABLE {column.table.name} ADD COLUMN {column.name} {kind}{rest}")


def _second_format(connection: Connection) -> None:
    """Key boxes have digests, readers may be former ones, receipts are kept."""
    boxes = schema.key_box
    _add_column(connection, boxes.c.digest)
    _add_column(connection, schema.reader.c.former, " NOT NULL DEFAULT 0")
    known = set()
    for position in connection.execute(select(boxes.c.position).order_by(boxes.c.position)).scalars().all():
        digest = sha256(connection.execute(select(boxes.c.box).where(boxes.c.position == position)).scalar_one())
        change = delete(boxes) if digest in known else update(boxes).values(digest=digest)
        connection.execute(change.where(boxes.c.position == position))
        known.add(digest)
    next(index for index in boxes.indexes if index.name == "box_once").create(connection)
    schema.receipt.create(connection)


def _third_format(connection: Connection) -> None:
    """Grants may end; last contacts and incidents are kept."""
    _add_column(connection, schema.reader.c.until, " NOT NULL DEFAULT 0")
    schema.contact.create(connection)
    schema.incident.create(connection)


STEPS = (_second_format, _third_format)
