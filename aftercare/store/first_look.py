"""The first look at a database before anything opens it for writing: a damaged or older file is
told, and nothing is written over it.

SQLite empties a write-ahead log into the file and deletes it when the last connection that may
write is closed - with whatever it could not read of it. So the look is taken through a connection
that cannot write.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.store.anchor import Anchor, Mark
from aftercare.store.database_errors import PagesDamaged
from aftercare.store.named_values import MARK
from aftercare.store.wal_file import pages_of

# bytes; a larger file is not read through at each opening, that is left to verifying
CHECKED = 64 << 20
_PAGE = re.compile(r"page (\d+)")


def look(path: Path, key: bytes, anchor: Anchor) -> None:
    """Raises a `FolderDamaged` where the database at `path` is not, whole, the one that was
    acknowledged last.
    """
    index = Path(f"{path}-shm")
    there = index.exists()
    connection = reading(path, key)
    try:
        anchor.compare(path, kept_mark(connection))
        if path.stat().st_size <= CHECKED:
            pages = damaged_pages(connection, path)
            if pages:
                raise PagesDamaged(path, len(pages))
    finally:
        connection.close()
        if not there:
            # of the look alone; who holds the folder's lock is alone with it
            index.unlink(missing_ok=True)


def reading(path: Path, key: bytes) -> Any:
    """A connection that cannot write; with no log beside the file it does not even ask for room to
    lock it.
    """
    log = Path(f"{path}-wal")
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    connection = sqlcipher.connect(
        f"{path.resolve().as_uri()}?{how}", uri=True, isolation_level=None
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def kept_mark(connection: Any) -> Mark | None:
    """The newest transaction by the database itself; None for one that was never anchored."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'named'").fetchone() is None:
        return None  # of the first format
    row = connection.execute("SELECT value FROM named WHERE name = ?", (MARK.name,)).fetchone()
    return MARK.of(row[0] if row else None)


def whole(path: Path, key: bytes) -> bool:
    """Whether a file that nothing writes any more opens with the key, and every page of it is as it
    was written.
    """
    try:
        connection = reading(path, key)
        try:
            return not damaged_pages(connection, path)
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return False


def damaged_pages(connection: Any, path: Path) -> list[str]:
    """What is wrong with pages of the file. One that an interrupted write left half done is whole
    in the log: nothing is lost of it.
    """
    problems = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    log = Path(f"{path}-wal")
    if problems and log.exists():
        whole = set(pages_of(log.read_bytes()))
        problems = [
            problem
            for problem in problems
            if not (page := _PAGE.search(problem)) or int(page[1]) not in whole
        ]
    return problems
