"""Salvages a damaged database into a new file: whole where nothing of it is missing after all, row
by row where pages are damaged.

The damaged files are read and never written. Projections are not brought over: they are made anew
from the change log. What no longer fits together - chains with a hole, changes that are in no log
but in an envelope - is `aftercare.actions.program.repair`'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.store.anchor import Mark
from aftercare.store.database import MIGRATIONS, Database
from aftercare.store.durable_file import copy_durably, flush_file, new_file
from aftercare.store.first_look import damaged_pages, kept_mark, reading
from aftercare.store.kind_table import dot_of
from aftercare.store.named_values import MARK
from aftercare.store.page_seal import mend_pages, seal_of
from aftercare.store.readable_rows import ReadableRows, Row
from aftercare.store.wal_file import whole_frames, written_anew
from sync.replica.change import Change

PROJECTED = ("projected",)
_decode = msgspec.msgpack.Decoder(Change).decode


class NothingLeft(Exception):
    """Neither the database nor a copy of it holds anything that opens with this key."""


class Standing(NamedTuple):
    """Where a change stood by the projections of the damaged database: its space, kind, record and
    time (ms since 1970).
    """

    space: int
    kind: str
    record: bytes
    at: int


class Salvaged(NamedTuple):
    """What came over. `mark`: the newest transaction of it; `holes`: by table; `frames`: of the log
    that were not whole; `base`: the file it was read from; `stood`: by the places of the log, of
    which record each was a change.
    """

    whole: bool
    mark: Mark | None
    holes: dict[str, int]
    frames: int
    base: str
    stood: dict[int, Standing]


def salvage(source: Path, key: bytes, target: Path) -> Salvaged:
    """Makes the database `target`, in a folder of its own, of what can be read of `source`. Raises
    `NothingLeft` and `OSError`.
    """
    work = target.with_suffix(".salvage")
    try:
        tried: list[Path] = [
            source,
            *sorted(source.parent.glob(f"{source.stem}.before-*"), reverse=True),
        ]
        for base in tried:
            frames = _work_copy(base, work, key, log=base == source)
            with suppress(sqlcipher.DatabaseError):
                return _brought(work, key, target, frames, base.name)
        raise NothingLeft
    finally:
        for ending in ("", "-wal", "-shm"):
            Path(f"{work}{ending}").unlink(missing_ok=True)


def _work_copy(base: Path, work: Path, key: bytes, *, log: bool) -> int:
    """A copy to work on, single changed bits mended, with all of its log that is whole; how many
    frames are not.
    """
    for ending in ("", "-wal", "-shm"):
        Path(f"{work}{ending}").unlink(missing_ok=True)
    beside, spoiled = Path(f"{base}-wal"), 0
    if base.exists():
        copy_durably(base, work, work.with_suffix(".copy"))
    else:
        new_file(work).close()
    seal = seal_of(work, key)
    if seal:
        mend_pages(work, seal)
    if log and beside.exists():
        frames, spoiled = whole_frames(beside.read_bytes(), seal)
        with new_file(Path(f"{work}-wal")) as stream:
            stream.write(written_anew(frames))
    return spoiled


def _brought(work: Path, key: bytes, target: Path, frames: int, base: str) -> Salvaged:
    """Whole, or row by row. Raises the driver's error where not even the list of tables can be
    read.
    """
    if not work.stat().st_size:
        raise sqlcipher.DatabaseError  # without its first page nothing of the log opens either
    mark = _mark_of(work, key)
    if _whole(work, key):
        kept = Database.open(work, key, MIGRATIONS[: _version(work, key)])
        with kept.transaction() as connection:
            if mark:
                connection.execute("DELETE FROM named WHERE name = ?", (MARK.name,))
        kept.close()
        flush_file(work)
        work.replace(target)
        return Salvaged(True, mark, {}, frames, base, {})
    version = _version(work, key)
    rows = ReadableRows(lambda: reading(work, key))
    try:
        made = Database.create(target, key, MIGRATIONS[: version or len(MIGRATIONS)])
        try:
            with made.transaction() as new:
                for table, columns, primary in _tables(new):
                    _fill(new, table, columns, rows.of(table, columns, primary))
                new.execute("DELETE FROM named WHERE name = ?", (MARK.name,))
            stood = _stood(rows)
        finally:
            made.close()
    finally:
        rows.close()
    return Salvaged(False, mark, rows.holes, frames, base, stood)


def _version(work: Path, key: bytes) -> int:
    connection = reading(work, key)
    try:
        return min(int(connection.execute("PRAGMA user_version").fetchone()[0]), len(MIGRATIONS))
    finally:
        connection.close()


def _mark_of(work: Path, key: bytes) -> Mark | None:
    with suppress(sqlcipher.DatabaseError):
        connection = reading(work, key)
        try:
            return kept_mark(connection)
        finally:
            connection.close()
    return None


def _whole(work: Path, key: bytes) -> bool:
    """Whether nothing is wrong with the file: then all of it is taken."""
    try:
        connection = reading(work, key)
        try:
            told = connection.execute("PRAGMA integrity_check").fetchall()
            wrong = [
                problem for (problem,) in told if problem != "ok" and "fts5" not in problem.lower()
            ]
            return not wrong and not damaged_pages(connection, work)
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return False


def _tables(connection: Any) -> list[tuple[str, list[str], list[str]]]:
    """(name, columns, primary key where rows are kept in its order) of every table that is no
    projection.
    """
    tables = []
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
    for name, text in connection.execute(sql).fetchall():
        if name in PROJECTED or name.startswith("sqlite_"):
            continue
        about = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        ordered = (
            sorted((row[5], row[1]) for row in about if row[5]) if "WITHOUT ROWID" in text else []
        )
        tables.append((name, [row[1] for row in about], [column for _, column in ordered]))
    return tables


def _fill(connection: Any, table: str, columns: list[str], rows: Iterable[Row]) -> None:
    """Brings rows over, but for changes that are not what their dot says."""
    named, given = ", ".join(columns), ", ".join("?" * len(columns))
    sql = f'INSERT OR IGNORE INTO "{table}" ({named}) VALUES ({given})'
    for row in rows:
        with suppress(sqlcipher.IntegrityError):
            if table != "change" or _fits(row):
                connection.execute(sql, row)


def _fits(row: Row) -> bool:
    """Whether a row of the log is a change, and the one that its dot names."""
    try:
        return _decode(row[3]).n == dot_of(row[1])[1]
    except (msgspec.MsgspecError, TypeError):
        return False


def _stood(rows: ReadableRows) -> dict[int, Standing]:
    """By the places of the log, the records that the projections tell of; those of the copy, which
    may be damaged too.
    """
    holes = dict(rows.holes)
    kinds = [
        row[0]
        for row in rows.of("sqlite_master", ["name", "type"], [])
        if row[1] == "table" and _of_kind(row[0])
    ]
    standing: dict[int, Standing] = {}
    for table in kinds:
        for space, record, number, changed in rows.of(
            table, ["space", "id", "number", "changed"], ["space", "id"]
        ):
            standing[number] = Standing(space, table.removeprefix("kind_"), record, changed >> 16)
    for record, number in rows.of("kind__change", ["record", "number"], ["record", "number"]):
        if record in standing:
            standing.setdefault(number, standing[record])
    rows.holes = holes  # what is made anew is not missed
    return standing


def _of_kind(table: str) -> bool:
    return table.startswith("kind_") and not table.startswith("kind__")
