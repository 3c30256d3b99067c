"""Proves that the database is whole: pages, change log, projections equal to a rebuild, search
index. Changes nothing.

What the log adds up to is worked out anew and compared row by row; signatures and chains are the
caller's to check.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database
from aftercare.store.first_look import damaged_pages
from aftercare.store.search import words_of

LONGEST_WORD = 1000  # the index cuts off what is far longer; such "words" are not compared


class Finding(NamedTuple):
    """Something that is wrong, and in which part."""

    part: str
    problem: str


def verify(database: Database, log: ChangeLog) -> Iterator[Finding]:
    """What is wrong with the database; nothing when all is well."""
    connection = database.connection
    findings = list(_readable("pages", lambda: _pages(connection, database.path)))
    findings += _readable("log", lambda: _log(log))
    yield from findings
    if all(finding.part == "search" for finding in findings):
        yield from _readable("projections", lambda: _projections(connection, log))


def _readable(part: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    try:
        yield from check()
    except sqlcipher.DatabaseError as error:
        yield Finding(part, f"it cannot be read: {error}")


def _pages(connection: Any, path: Path) -> Iterator[Finding]:
    for problem in damaged_pages(connection, path):
        yield Finding("pages", problem)
    for (problem,) in connection.execute("PRAGMA integrity_check"):
        if problem != "ok":
            yield Finding("search" if "fts5" in problem.lower() else "pages", str(problem))


def _log(log: ChangeLog) -> Iterator[Finding]:
    for device, n in log.unreadable():
        yield Finding("log", f"change {n} of device {device} cannot be read")


def _projections(connection: Any, log: ChangeLog) -> Iterator[Finding]:
    """Compares every row with what a rebuild would make, and the search index with the texts of
    these rows.
    """
    differing, count, words = Counter[str](), Counter[str](), Counter[str]()
    indexed, surplus = log.projections.indexed(), log.parts.count()
    for table, row, text, parts_differ in log.expected():
        surplus -= row.state is not None
        differing["the parts of records"] += parts_differ
        count[table.name] += 1
        differing[table.name] += (
            connection.execute(table.find, (row.space, row.record)).fetchone() != row
        )
        if row.number <= indexed:
            words.update(words_of(text))
    differing["the parts of records"] += max(0, surplus)
    for table in log.projections.all():
        rows = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
        differing[table.name] += max(0, rows - count[table.name])
    for name, wrong in differing.items():
        if wrong:
            yield Finding(
                "projections", f"{wrong} rows of {name} are not what the change log adds up to"
            )
    yield from _readable("search", lambda: _search(log, words))


def _search(log: ChangeLog, words: Counter[str]) -> Iterator[Finding]:
    there = log.projections.search.word_counts()
    wrong = sum(
        words[word] != there.get(word, 0)
        for word in words.keys() | there.keys()
        if len(word) <= LONGEST_WORD
    )
    if wrong:
        yield Finding("search", f"{wrong} words are not found in as many records as have them")
