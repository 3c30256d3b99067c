"""The encrypted database file: SQLCipher with a raw key, numbered migrations, and its errors told
to people.

One thread owns the connection. Write-ahead log, every commit flushed to the disk, temporary data in
memory.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import wraps
from importlib.resources import files
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, Self, TypeVar
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.casework.wording import as_written
from aftercare.store import upgrading
from aftercare.store.anchor import Anchor, Mark
from aftercare.store.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseExists,
    DatabaseFault,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseUnreadable,
    DiskFull,
    NotWritable,
    OnlyRead,
)
from aftercare.store.durable_file import copy_durably, flush_folder, new_file, remove, replace
from aftercare.store.first_look import kept_mark, look, whole
from aftercare.store.named_values import MARK

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)
LEAST_ROOM = 1 << 20  # bytes; a disk fault with less than this free is a full disk


def _read_migrations() -> tuple[str, ...]:
    folder = files("aftercare.store").joinpath("migrations")
    named = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(entry.read_text(encoding="utf-8") for _, entry in named)


MIGRATIONS = _read_migrations()


class Database:
    """An open database. `connection` belongs to the thread that uses it; nobody else touches it."""

    def __init__(self, path: Path, connection: Any, anchor: Anchor | None = None) -> None:
        self.path = path
        self.connection = connection
        self.anchor = anchor
        self._depth = 0
        self._mark = kept_mark(connection) if anchor else None
        self._settled = False
        self.unwritable: OnlyRead | None = None  # why it is open to be read alone

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytes,
        migrations: Sequence[str] = MIGRATIONS,
        *,
        anchor: Anchor | None = None,
    ) -> Self:
        """A new database, made beside and renamed, so that a power cut leaves none rather than half
        of one.

        Raises `DatabaseExists` where there is one, or the log of one whose file is gone.
        """
        if path.exists() or Path(f"{path}-wal").exists():
            raise DatabaseExists(path)
        beside = path.with_suffix(".new")
        _discard(beside)
        with translated(path, opening=True):
            try:
                new_file(beside).close()  # the driver would make one that others may read
                connection = _connect(beside, key)
                try:
                    _migrate(connection, migrations)
                finally:
                    connection.close()
                replace(beside, path)
                flush_folder(path.parent)
            finally:
                _discard(beside)
        return cls.open(path, key, migrations, anchor=anchor)

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        migrations: Sequence[str] = MIGRATIONS,
        *,
        anchor: Anchor | None = None,
    ) -> Self:
        """The database at `path`. An older one is copied, then migrated step by step; a newer one
        is refused.

        One that a newer program began to migrate and never opened is brought back from its copy.
        Call `settle` once it can be read. With its `anchor`, one that is damaged or older than what
        was acknowledged is refused before anything is written.
        """
        if not path.exists():
            raise DatabaseMissing(path)
        if not path.stat().st_size:
            raise DatabaseEmpty(path)
        with translated(path, opening=True):
            if anchor:
                look(path, key, anchor)
            connection = _connect(path, key)
            try:
                version = _version(connection)
                if version > len(migrations):
                    connection = _brought_back(path, key, connection, len(migrations))
                    version = _version(connection)
                if version < len(migrations):
                    begun = upgrading.begun(path)
                    if (
                        begun is None or begun >= version
                    ):  # else the copy from before the first step is there already
                        _back_up(path, connection, version)
                        upgrading.begin(path, version)
                    _migrate(connection, migrations)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection, anchor)

    @classmethod
    def open_to_read(
        cls,
        path: Path,
        key: bytes,
        why: OnlyRead,
        migrations: Sequence[str] = MIGRATIONS,
        *,
        anchor: Anchor | None = None,
    ) -> Self:
        """The database at `path`, where nothing can be written; the caller holds the folder, so
        that nobody else writes meanwhile.

        Its log, if it has one, is read as well. Raises `why` for one that would have to be migrated
        first.
        """
        log = Path(f"{path}-wal")
        logged = log.exists() and log.stat().st_size > 0
        with translated(path, opening=True):
            connection = _connect_to_read(path, key, logged=logged)
            try:
                if _version(connection) != len(migrations):
                    raise why
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                if anchor:
                    anchor.compare(path, kept_mark(connection))
            except BaseException:
                connection.close()
                raise
        database = cls(path, connection, anchor)
        database.unwritable = why
        return database

    def settle(self) -> None:
        """Everything could be read: a migration, if there was one, has ended. Before anybody
        records anything.
        """
        with translated(self.path, opening=True):
            upgrading.end(self.path)
        if self.anchor:
            self._settled = (
                True  # not before: until here the copy from before an upgrade can be brought back
            )
            self._catch_up(self.anchor)

    def _catch_up(self, anchor: Anchor) -> None:
        """The anchor says what the database says; a database of a version before has its first one
        from here on.
        """
        if self._mark:
            anchor.write(self._mark)
            return
        first = Mark(os.urandom(16), 0, bytes(16), 0, 0)
        with suppress(OSError, NotWritable, DiskFull):  # another time
            anchor.begin(first)
            self._mark = first
            try:
                with self.transaction():
                    self.connection.execute("INSERT INTO named VALUES (?, x'')", (MARK.name,))
            except BaseException:
                self._mark = None  # else the anchor would count what the database knows nothing of
                raise
            anchor.flush()

    def try_writing(self) -> None:
        """Raises why nothing can be written; what is written says what stands there."""
        if not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)):
            raise NotWritable(
                self.path
            )  # the driver opens such a file, and says so at the first change alone
        with self.transaction() as connection:
            connection.execute(f"PRAGMA user_version = {_version(connection)}")

    def close(self) -> None:
        """Closes the file."""
        self.connection.close()
        if self.anchor:
            self.anchor.close()

    def damaged_copies(self, key: bytes) -> list[str]:
        """The copies from before upgrades that are not as they were written."""
        copies = sorted(self.path.parent.glob(f"{self.path.stem}.before-*"))
        return [copy.name for copy in copies if not whole(copy, key)]

    def sweep(self) -> None:
        """Empties the write-ahead log into the file, and removes copies that were made before
        upgrades.
        """
        with translated(self.path):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            for copy in self.path.parent.glob(f"{self.path.stem}.before-*"):
                remove(copy)
        if self.anchor:
            self.anchor.flush()

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """One durable transaction, undone whole by any exception; inside another it is a part of
        that one.
        """
        if self._depth:
            yield self.connection
            return
        if self.unwritable:
            raise self.unwritable
        with translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            self._depth, before = 1, self.connection.total_changes
            try:
                yield self.connection
                mark = (
                    self._marked()
                    if self._mark and self.connection.total_changes != before
                    else None
                )
                self.connection.execute("COMMIT")
            except BaseException:
                _roll_back(self.connection)
                raise
            finally:
                self._depth = 0
            if mark:
                self._mark = mark
                if self.anchor and self._settled:
                    self.anchor.write(mark)

    def written(self) -> int | None:
        """A number that is another one after anything was written; None within a transaction, which
        may be undone.
        """
        return None if self._depth else int(self.connection.total_changes)

    def _marked(self) -> Mark:
        """Writes into the transaction which one it is."""
        assert self._mark
        newest = self.connection.execute("SELECT max(number) FROM change").fetchone()[0] or 0
        mark = Mark(
            self._mark.database, self._mark.number + 1, os.urandom(16), newest, int(time.time())
        )
        self.connection.execute(
            "UPDATE named SET value = ? WHERE name = ?", (MARK.packed(mark), MARK.name)
        )
        return mark


def _connect(path: Path, key: bytes) -> Any:
    connection = sqlcipher.connect(
        str(path), isolation_level=None, check_same_thread=False, cached_statements=512
    )
    try:
        # what is wrong is told by us, and not on stderr
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA journal_size_limit = 33554432")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: to the disk, not only to its cache
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA cache_size = -32768")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect_to_read(path: Path, key: bytes, *, logged: bool) -> Any:
    """Without a lock and without shared memory, which would be a file: with a log that is read into
    memory, or for good without one.

    Only where nothing can be written: closed, it deletes a log of which it could read nothing.
    `first_look.reading` never does.
    """
    name = quote(path.resolve().as_posix(), safe="/:")
    how = (
        f"mode=ro&vfs={'win32' if sys.platform == 'win32' else 'unix'}-none"
        if logged
        else "immutable=1"
    )
    uri = f"file:{'' if name.startswith('/') else '/'}{name}?{how}"
    connection = sqlcipher.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=512
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        # then the index of the log is kept in memory
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("PRAGMA cache_size = -32768")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _roll_back(connection: Any) -> None:
    if connection.in_transaction:
        with suppress(sqlcipher.Error):  # the error that led here is the one to tell
            connection.execute("ROLLBACK")


def _migrate(connection: Any, migrations: Sequence[str]) -> None:
    """Each step that is missing, in a transaction with its number."""
    version = _version(connection)
    for number, script in enumerate(migrations[version:], version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in re.split(r";\s*\n", re.sub(r"--[^\n]*", "", script)):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


def _brought_back(path: Path, key: bytes, connection: Any, known: int) -> Any:
    """A connection to the copy from before an upgrade that never ended; raises `DatabaseNewer`
    where there is no such copy.
    """
    copy = upgrading.way_back(path, known)
    if copy is None or not _whole(copy, key, known):
        raise DatabaseNewer(path, _version(connection), known)
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    connection.close()
    log = Path(f"{path}-wal")
    if busy or (log.exists() and log.stat().st_size):  # its log would be played into the copy
        raise DatabaseBusy(path)
    upgrading.bring_back(path, copy)
    return _connect(path, key)


def _whole(copy: Path, key: bytes, known: int) -> bool:
    """Whether a copy opens with the key, has a known format, and every page of it is as it was
    written.
    """
    try:
        connection = _connect(copy, key)
        try:
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            return _version(connection) <= known and not damaged
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return False


def _back_up(path: Path, connection: Any, version: int) -> None:
    """Copies the file, encrypted as it is, to one beside it that names its version; an older copy
    goes.
    """
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = upgrading.copy_before(path, version)
    copy_durably(path, copy, path.with_suffix(".copy"))
    for older in path.parent.glob(f"{path.stem}.before-*"):
        if older != copy:
            remove(older)


def _discard(path: Path) -> None:
    for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        remove(leftover)


@contextmanager
def translated(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Inside, errors of the database driver are raised as what a person can act on; while
    `opening`, the disk's too.
    """
    try:
        yield
    except sqlcipher.Error as error:
        raise _told(path, error, opening=opening) from None
    except OSError as error:
        if opening and error.errno in NO_ROOM:
            raise DiskFull(opening=True) from None
        if opening and error.errno in NOT_ALLOWED:
            raise NotWritable(path) from None
        raise


class Located(Protocol):
    """Whatever knows which database file it reads."""

    path: Path


S = TypeVar("S", bound=Located)
P = ParamSpec("P")
R = TypeVar("R")


def told(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """For a method that reads the database: its errors are told as `translated` does."""

    @wraps(method)
    def reading(self: S, /, *arguments: P.args, **named: P.kwargs) -> R:
        with translated(self.path):
            return method(self, *arguments, **named)

    return reading


ENVIRONMENT = frozenset(
    f"SQLITE_{name}"
    for name in (
        "FULL",
        "IOERR",
        "READONLY",
        "CANTOPEN",
        "CORRUPT",
        "NOTADB",
        "BUSY",
        "LOCKED",
        "PERM",
        "PROTOCOL",
        "AUTH",
    )
)


def failed(error: BaseException) -> bool:
    """Whether an error comes from the disk, the file or its rights, rather than from what was to be
    read or written.
    """
    if isinstance(error, sqlcipher.Error):
        name = getattr(error, "sqlite_errorname", "") or ""
        return "_".join(name.split("_")[:2]) in ENVIRONMENT
    return isinstance(
        error,
        DatabaseFault
        | DiskFull
        | NotWritable
        | OnlyRead
        | DatabaseDamaged
        | DatabaseBusy
        | OSError,
    )


def _told(path: Path, error: Any, *, opening: bool) -> Exception:
    if isinstance(
        error, sqlcipher.ProgrammingError | sqlcipher.InterfaceError | sqlcipher.IntegrityError
    ):
        fault: Exception = error  # ours, not the disk's
        return fault
    damaged = DatabaseUnreadable if opening else DatabaseDamaged
    makers: tuple[tuple[str, Callable[[], Exception]], ...] = (
        ("disk is full", lambda: DiskFull(opening=opening)),
        ("readonly", lambda: NotWritable(path)),
        ("unable to open", lambda: NotWritable(path)),
        ("not a database", lambda: damaged(path)),
        ("malformed", lambda: damaged(path)),
        ("locked", lambda: DatabaseBusy(path)),
    )
    text = str(error)
    for mark, make in makers:
        if mark in text:
            return make()
    if "I/O" in text and _room(path) < LEAST_ROOM:
        return DiskFull(opening=opening)
    return DatabaseFault(path, as_written(getattr(error, "sqlite_errorname", "") or "SQLITE_ERROR"))


def _room(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return LEAST_ROOM
