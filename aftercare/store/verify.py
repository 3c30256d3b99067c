"""Proves that the database is whole: pages, search index, and projections equal to a rebuild. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database


class Finding(NamedTuple):
    """Something that is wrong, and in which part."""

    part: str
    problem: str


def verify(database: Database, log: ChangeLog) -> Iterator[Finding]:
    """What is wrong with the database; nothing when all is well."""
    connection = database.connection
    for (problem,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield Finding("pages", str(problem))
    for (problem,) in connection.execute("PRAGMA integrity_check"):
        if problem != "ok":
            yield Finding("pages", str(problem))
    problem = log.projections.search.check()
    if problem:
        yield Finding("search", problem)
    yield from _projections(database, log)


def _projections(database: Database, log: ChangeLog) -> Iterator[Finding]:
    """Rebuilds inside a savepoint that is always undone, and compares."""
    connection = database.connection
    before = _contents(connection, log)
    connection.execute("SAVEPOINT compare")
    try:
        log.rebuild()
        after = _contents(connection, log)
    finally:
        connection.execute("ROLLBACK TO compare")
        connection.execute("RELEASE compare")
    for table in before.keys() | after.keys():
        differing = before[table] ^ after[table]
        if differing:
            yield Finding("projections", f"{len(differing)} rows of {table} are not what the change log adds up to")


def _contents(connection: object, log: ChangeLog) -> dict[str, set[tuple[object, ...]]]:
    """The rows of every table without their local numbers and the order in which changes arrived."""
    found: dict[str, set[tuple[object, ...]]] = {}
    for table in log.projections.all():
        rows = connection.execute(table.select)  # type: ignore[attr-defined]
        found[table.name] = {(*row[1:3], *row[4:]) for row in rows}
    return found
