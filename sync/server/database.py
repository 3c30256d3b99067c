"""The relay's database: SQLite beside the settings, or PostgreSQL by its URL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine, event, insert, inspect, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

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
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 30000"):
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
    """Raises unless the database is there and of this version."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("named"):
                raise DatabaseUnreachable(engine.dialect.name)
            found = connection.execute(select(schema.named.c.value).where(schema.named.c.name == SCHEMA)).scalar()
    except SQLAlchemyError as error:
        raise DatabaseUnreachable(engine.dialect.name) from error
    if found is None or int(found) > schema.VERSION:
        raise DatabaseNewer(int(found or 0))
