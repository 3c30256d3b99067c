"""The encrypted database file: SQLCipher with a raw key, numbered migrations, and its errors told to people.

One thread owns the connection. Write-ahead log, every commit flushed to the disk, temporary data in memory.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from importlib.resources import files
from pathlib import Path
from typing import Any, ParamSpec, Self, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.casework.refusal import Refused
from aftercare.store.vault import flush_folder

SAFE = "Everything saved before is safe."


class DatabaseMissing(Refused):
    """The key file is there, the database is not."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The database {path} is missing.",
            "The key file beside it is untouched; what was synced is safe on the server.",
            "Put the file back from a backup, or enrol this device anew in another folder.",
        )


class DatabaseUnreadable(Refused):
    """The file is not a database that this key opens: damaged, or another's."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The database {path} cannot be opened with this key file: it is damaged or belongs to another one.",
            "Nothing was changed.",
            "Put both files back from the same backup.",
        )


class DatabaseNewer(Refused):
    """Written by a newer version."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"The database {path} was written by a newer version of Aftercare (format {found}, this program knows {known}).",
            "Nothing was changed.",
            "Update this program.",
        )


class DiskFull(Refused):
    """No room to save."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full: this could not be saved.",
            SAFE,
            "Free some space, then save again; the window keeps your text.",
        )


class NotWritable(Refused):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The database {path} cannot be written.",
            SAFE,
            "Check the folder's permissions, and that the disk is not locked.",
        )


class DatabaseFault(Refused):
    """Any other error of the disk or the file."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"The database {path} reports a fault: {reason}.", SAFE, "Run `aftercare verify`; keep a copy of it."
        )


class Database:
    """An open database. `connection` belongs to the thread that uses it; nobody else touches it."""

    def __init__(self, path: Path, connection: Any) -> None:
        self.path = path
        self.connection = connection
        self._depth = 0

    @classmethod
    def create(cls, path: Path, key: bytes) -> Self:
        """A new database, made beside and renamed, so that a power cut leaves none rather than half of one."""
        beside = path.with_suffix(".new")
        for leftover in (beside, Path(f"{beside}-wal"), Path(f"{beside}-shm")):
            leftover.unlink(missing_ok=True)
        with translated(beside):
            connection = _connect(beside, key)
            _migrate(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
        os.chmod(beside, 0o600)
        os.replace(beside, path)
        flush_folder(path.parent)
        return cls.open(path, key)

    @classmethod
    def open(cls, path: Path, key: bytes) -> Self:
        """The database at `path`; an older one is migrated, each step in one transaction; a newer one is refused."""
        if not path.exists():
            raise DatabaseMissing(path)
        with translated(path):
            connection = _connect(path, key)
            try:
                found = connection.execute("PRAGMA user_version").fetchone()[0]
                if found > len(MIGRATIONS):
                    raise DatabaseNewer(path, found, len(MIGRATIONS))
                _migrate(connection)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    def close(self) -> None:
        """Closes the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """One durable transaction, undone whole by any exception; inside another it is a part of that one."""
        if self._depth:
            yield self.connection
            return
        with translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0


def _connect(path: Path, key: bytes) -> Any:
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -32768")
    return connection


def _read_migrations() -> list[str]:
    folder = files("aftercare.store").joinpath("migrations")
    named = sorted((entry.name, entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [entry.read_text(encoding="utf-8") for _, entry in named]


MIGRATIONS = _read_migrations()


def _migrate(connection: Any) -> None:
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, script in enumerate(MIGRATIONS[found:], found + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in re.split(r";\s*\n", re.sub(r"--[^\n]*", "", script)):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Inside, errors of the database driver are raised as what a person can act on."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _told(path, error) from None


def _told(path: Path, error: Any) -> Exception:
    makers: tuple[tuple[str, Callable[[], Exception]], ...] = (
        ("full", DiskFull),
        ("readonly", lambda: NotWritable(path)),
        ("unable to open", lambda: NotWritable(path)),
        ("not a database", lambda: DatabaseUnreadable(path)),
        ("malformed", lambda: DatabaseUnreadable(path)),
    )
    text = str(error)
    for mark, make in makers:
        if mark in text:
            return make()
    if isinstance(error, sqlcipher.ProgrammingError | sqlcipher.InterfaceError | sqlcipher.IntegrityError):
        fault: Exception = error  # ours, not the disk's
        return fault
    return DatabaseFault(path, getattr(error, "sqlite_errorname", "") or "disk error")


P = ParamSpec("P")
R = TypeVar("R")


def told(method: Callable[P, R]) -> Callable[P, R]:
    """For methods that read: errors of the database driver are raised as what a person can act on."""

    @wraps(method)
    def reading(*arguments: P.args, **named: P.kwargs) -> R:
        with translated(Path("casebook.db")):
            return method(*arguments, **named)

    return reading
