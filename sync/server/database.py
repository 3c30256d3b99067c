"""The relay's database: SQLite beside the settings, or PostgreSQL by its URL. The steps that make
its tables are in `migrations`.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from sync.server.refusal import ServerRefusal

if TYPE_CHECKING:
    import psycopg

MIGRATIONS = Path(__file__).parent / "migrations"
BEFORE_STEPS = b"3"  # the only format that was ever counted otherwise than in steps
PARTITION = 1_000_000  # positions in one partition of the ledger on PostgreSQL
POOL = 8  # connections that one process keeps
MORE = 20  # and so many more for a while
NO_RIGHT = "42501"  # SQLSTATE insufficient_privilege
# PostgreSQL ends what takes longer
STATEMENT_SECONDS, LOCK_SECONDS, IDLE_SECONDS, CONNECT_SECONDS = (30, 15, 30, 5)

logging.getLogger("alembic").setLevel(logging.WARNING)


class DatabaseUnreachable(ServerRefusal):
    """The database does not answer or refuses."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"The {kind} database cannot be opened. Check that it runs, its address, user "
            f"and permissions."
        )


class BadDatabase(ServerRefusal):
    """A URL that names no database. It is not repeated: it may hold a password."""

    def __init__(self) -> None:
        super().__init__(
            "What `--database` or server.json names is no database that this server knows; "
            "nothing was changed. Write "
            "postgresql://USER:PASSWORD@HOST/NAME, or nothing at all (--database '') for "
            "SQLite in the server's folder."
        )


class NoPostgresql(ServerRefusal):
    """An installation without PostgreSQL's library, as the one of the practice server."""

    def __init__(self) -> None:
        super().__init__(
            "This program came without PostgreSQL's library; nothing was changed. Install "
            "the whole server."
        )


class NoTables(ServerRefusal):
    """A database in which nothing was made yet."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"The {kind} database holds no relay. Was `aftercare-server init` run for this one?"
        )


class NotEmpty(ServerRefusal):
    """A database that is in use already."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"The {kind} database holds a relay already; nothing was changed. Name an empty one."
        )


class DatabaseNewer(ServerRefusal):
    """Made by a newer version of the server."""

    def __init__(self, found: str) -> None:
        super().__init__(
            f"The database has format {found}; this program knows {newest()}. Update the "
            f"server program."
        )


class MayNotUpgrade(ServerRefusal):
    """An earlier format, and a database role that may not change tables."""

    def __init__(self) -> None:
        super().__init__(
            "The database is of an earlier version, and this role may not change its tables; "
            "nothing was changed. Run "
            "`aftercare-server upgrade --database URL` once as the role that owns them."
        )


class MayNotMake(ServerRefusal):
    """A database that runs, and a role that may make no tables in it: the one that the server runs
    as.
    """

    def __init__(self) -> None:
        super().__init__(
            "The database runs, but this role may make no tables in it; nothing was changed. "
            "Give the URL of the role that owns "
            "them with --database, as in: --database postgresql://aftercare_owner:PASSWORD@HOST/aftercare"
        )


def failure(kind: str, error: SQLAlchemyError) -> ServerRefusal:
    """What an operator is told of a database that failed while tables were made or filled."""
    return (
        MayNotMake()
        if getattr(error.__cause__, "sqlstate", "") == NO_RIGHT
        else DatabaseUnreachable(kind)
    )


def check_url(url: str) -> None:
    """Raises `BadDatabase` unless `url` can name an SQLite file or a PostgreSQL database; asks
    nobody.
    """
    if url.startswith("sqlite"):
        try:
            parsed = make_url(url)
        except ArgumentError:
            raise BadDatabase from None
        if parsed.drivername != "sqlite" or not parsed.database:
            raise BadDatabase
        return
    try:
        import psycopg  # here: a server on SQLite does without
    except ImportError:
        raise NoPostgresql from None
    try:
        if not psycopg.conninfo.conninfo_to_dict(url):
            raise BadDatabase
    except psycopg.ProgrammingError:
        raise BadDatabase from None


def connect(url: str) -> Engine:
    """An engine for `url`; SQLite takes the write lock when a writing transaction begins and
    flushes every commit.
    """
    check_url(url)
    if not url.startswith("sqlite"):
        return _postgresql(url)
    engine = create_engine(
        url, poolclass=QueuePool, pool_size=POOL, max_overflow=MORE, connect_args={"timeout": 30}
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "busy_timeout = 30000",
            "secure_delete = ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(
            "BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN"
        )

    return engine


def _postgresql(url: str) -> Engine:
    """An engine for any URL that PostgreSQL's own library reads, with several hosts for fail-over
    too.
    """
    import psycopg

    timeouts = {"statement_timeout": STATEMENT_SECONDS, "lock_timeout": LOCK_SECONDS}
    timeouts["idle_in_transaction_session_timeout"] = IDLE_SECONDS
    options = " ".join(f"-c {name}={seconds}s" for name, seconds in timeouts.items())

    def opened() -> psycopg.Connection[Any]:
        given: dict[str, Any] = dict(psycopg.conninfo.conninfo_to_dict(url))
        given.setdefault("connect_timeout", CONNECT_SECONDS)
        given["options"] = f"{options} {given.get('options') or ''}".strip()
        given.setdefault("application_name", "aftercare-server")
        for name, value in (
            ("keepalives_idle", 10),
            ("keepalives_interval", 5),
            ("tcp_user_timeout", 15000),
        ):
            given.setdefault(name, value)  # a host that fell silent is given up in seconds
        return psycopg.connect(**given)

    return create_engine(
        "postgresql+psycopg://",
        creator=opened,
        pool_size=POOL,
        max_overflow=MORE,
        pool_pre_ping=True,
        pool_timeout=10,
    )


def within(engine: Engine, schema: str) -> Engine:
    """The same engine, for the tables of one organisation in a PostgreSQL schema of its own."""
    return engine.execution_options(schema_translate_map={None: schema})


def newest() -> str:
    """The last step that this program knows."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head() or ""


def _schema(engine: Engine) -> str | None:
    translated: dict[None, str] = engine.get_execution_options().get("schema_translate_map", {})
    return translated.get(None)


def _found(connection: Connection, schema: str | None) -> str:
    """The step that the tables have reached; empty where there are none."""
    inspector = inspect(connection)
    prefix = f'"{schema}".' if schema else ""
    if inspector.has_table("format", schema):
        return str(
            connection.exec_driver_sql(f"SELECT version_num FROM {prefix}format").scalar() or ""
        )
    if inspector.has_table("named", schema):
        kept = connection.exec_driver_sql(
            f"SELECT value FROM {prefix}named WHERE name = 'schema'"
        ).scalar()
        return "0003" if kept == BEFORE_STEPS else str(kept)
    return ""


def create(engine: Engine) -> None:
    """Makes the tables in an empty database; raises `NotEmpty`, `MayNotMake` or
    `DatabaseUnreachable`.
    """
    try:
        with engine.execution_options(writes=True).begin() as connection:
            make_tables(connection, engine)
    except SQLAlchemyError as error:
        raise failure(engine.dialect.name, error) from error


def make_tables(connection: Connection, engine: Engine) -> str | None:
    """Makes the tables in the open transaction; the schema they are in. Raises `NotEmpty`."""
    schema = _schema(engine)
    if _found(connection, schema):
        raise NotEmpty(engine.dialect.name)
    _run(connection, schema)
    return schema


def check(engine: Engine) -> None:
    """Raises unless the database is there; one of an earlier format is brought to this one."""
    try:
        with engine.connect() as connection:
            version = _found(connection, _schema(engine))
    except SQLAlchemyError as error:
        raise DatabaseUnreachable(engine.dialect.name) from error
    if not version:
        raise NoTables(engine.dialect.name)
    if version == newest():
        return
    if version not in {step.revision for step in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}:
        raise DatabaseNewer(version)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            _run(connection, _schema(engine))
    except SQLAlchemyError as error:
        if getattr(error.__cause__, "sqlstate", "") == NO_RIGHT:
            raise MayNotUpgrade from None
        raise DatabaseUnreachable(engine.dialect.name) from error


def _run(connection: Connection, schema: str | None) -> None:
    """Takes the steps that are missing, all in the open transaction; one process at a time."""
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("SELECT pg_advisory_xact_lock(hashtext('aftercare-server upgrade'))")
        )
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        if schema:
            connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{schema}"'))
            connection.execute(text(f'SET LOCAL search_path TO "{schema}"'))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    version = _found(connection, schema)
    if version == "0003" and not inspect(connection).has_table("format", schema):
        command.stamp(config, version)
        connection.exec_driver_sql("DELETE FROM named WHERE name = 'schema'")
    command.upgrade(config, "head")


def url_of(folder: Path, database: str) -> str:
    """The URL of the database that settings name: nothing stands for the file in the server's
    folder.
    """
    return database or f"sqlite:///{folder.resolve() / 'relay.db'}"


def is_file(url: str) -> bool:
    """Whether a URL names an SQLite file."""
    return url.startswith("sqlite")


def file_of(url: str) -> Path:
    """The file that an SQLite URL names."""
    return Path(make_url(url).database or "")
