"""Repairs a damaged data folder: what can be read of it goes into a new folder, and what is lost or
doubtful is listed by record.

The damaged folder is read and never written. The new one is an older copy of this device: at its
next sync it is given what others wrote anew, and takes back what it had sent itself. What was never
sent and cannot be read is gone, and named.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.actions.joining.destroy_vault import TakenOff, say_farewell, taken_off
from aftercare.casework.labels import kind_words
from aftercare.casework.local_time import since_1970
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.anchor import Anchor, Mark
from aftercare.store.attachments import FOLDER as ATTACHMENTS
from aftercare.store.casebook import DATABASE_FILE, KEY_FILE, Casebook
from aftercare.store.database import Database, translated
from aftercare.store.database_errors import FolderDamaged
from aftercare.store.durable_file import copy_durably, flush_folder, write_durably
from aftercare.store.folder_lock import FolderLock
from aftercare.store.kind_table import dot_of
from aftercare.store.log_places import range_of
from aftercare.store.mending import NoIdentity, mend_chains, mend_log, mend_trust
from aftercare.store.named_values import OWN_FLOOR
from aftercare.store.salvage import NothingLeft, Salvaged, Standing, salvage
from aftercare.store.taking_place import repaired_beside, settle_repair, take_place
from aftercare.store.vault import Purpose, Vault
from sync.protocol.ids import format_id
from sync.replica.chunk_transfer import ChunkName, Stage
from sync.replica.named_values import STAND_UPTO

BESIDE = ("appearance.json", "layout.json", "unlocks.failed")
HALF = ".repairing"
UNKNOWN_LOST = 100_000  # own numbers left out where nobody can tell how many were given


class FolderNotEmpty(Refused):
    """What was repaired has to go into a folder of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words("The folder {folder} is there already, and something is in it.", folder=folder),
            words("Nothing was changed."),
            words("Name another folder for what is repaired."),
        )


class NothingToSalvage(Refused):
    """Nothing that this device needs to go on can be read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words(
                "The data folder {folder} cannot be repaired: this device's own keys are not "
                "among what can be read.",
                folder=folder,
            ),
            words(
                "The folder was not changed. What was synced is safe on the server; what was "
                "not is lost."
            ),
            words(
                "Put the folder back from a backup if there is one. Otherwise ask your "
                "administrator for an invitation, join as a "
                "new device in another folder, and sync."
            ),
        )


class Lost(NamedTuple):
    """A record of which something is missing. `comes`: it was sent, and comes back with the next
    sync. Ids, and the `number` that people call the case by, "" where not known.
    """

    case: str
    kind: str
    record: str
    day: str
    changes: int
    comes: bool
    number: str = ""

    def say(self) -> Words:
        """In one line."""
        facts: dict[str, Any] = {
            "case": self.number or self.case or "?",
            "kind": kind_words(self.kind) if self.kind else "?",
            "day": date.fromisoformat(self.day) if self.day else "?",
            "n": self.changes,
        }
        if self.comes:
            return words(
                "Case {case}, {kind} of {day}: {n} changes are missing here; they were sent, "
                "and come back.",
                **facts,
            )
        return words(
            "Case {case}, {kind} of {day}: {n} changes are lost; look at it again.", **facts
        )


class Repaired(NamedTuple):
    """What came of it: where it is now, where the damaged folder is, and what is to be told."""

    folder: Path
    damaged: Path
    told: list[Words]
    lost: list[Lost]

    def lines(self) -> list[Words]:
        """Everything, in the order in which it is read."""
        return [*self.told, *(lost.say() for lost in self.lost), *self._ends()]

    def _ends(self) -> list[Words]:
        kept = words("The damaged folder is kept, unchanged, as {folder}.", folder=self.damaged)
        sync = words(
            "Sync now: what this device had sent comes back, and what others wrote is given "
            "to it anew."
        )
        return [kept, sync]


def repair(
    folder: Path, passphrase: str, into: Path | None = None, *, recovery: bool = False
) -> Repaired:
    """Brings what can be read of `folder` into the new folder `into`; without one it takes the
    place of `folder`, which is kept beside.

    Raises what the vault raises, `FolderNotEmpty`, `NothingToSalvage`, and what a disk does; then
    nothing was changed.
    """
    settle_repair(folder)
    left = taken_off(folder)
    if left is not None:
        raise TakenOff(told=say_farewell(folder), left=left)
    place = into or repaired_beside(folder)
    if into and into.exists() and any(into.iterdir()):
        raise FolderNotEmpty(into)
    lock = FolderLock(folder)
    try:
        slot = Vault.open_with_recovery if recovery else Vault.open_with_passphrase
        vault = slot(folder / KEY_FILE, passphrase)
        half = place.with_name(place.name + HALF)
        shutil.rmtree(half, ignore_errors=True)
        with translated(folder / DATABASE_FILE, opening=True):
            try:
                repaired = _into(folder, vault, half, passphrase, recovery=recovery)
            except BaseException:
                shutil.rmtree(half, ignore_errors=True)
                raise
            if into is None and place.exists():
                shutil.rmtree(place)  # of a repair before this one that was not taken over
            if place.exists():
                place.rmdir()
            half.rename(place)
            flush_folder(place.parent)
    finally:
        lock.release()
    if into:
        return repaired._replace(folder=into, damaged=folder)
    return repaired._replace(folder=folder, damaged=take_place(folder))


def _into(folder: Path, vault: Vault, half: Path, passphrase: str, *, recovery: bool) -> Repaired:
    newest = _acknowledged(folder, vault)
    half.mkdir(mode=0o700, parents=True)
    path, key = half / DATABASE_FILE, vault.key(Purpose.DATABASE)
    try:
        salvaged = salvage(folder / DATABASE_FILE, key, path)
        database = Database.open(path, key)
        try:
            mend_trust(database)
            with database.transaction() as connection:
                dots = _dots(connection)
                mend_log(connection)
        finally:
            database.close()
    except (NothingLeft, NoIdentity):
        raise NothingToSalvage(folder) from None
    copy_durably(folder / KEY_FILE, half / KEY_FILE, half / f"{KEY_FILE}.copy")
    for name in BESIDE:
        if (folder / name).is_file():
            copy_durably(folder / name, half / name, half / f"{name}.copy")
    for chunk in (folder / ATTACHMENTS).glob("*/*"):
        with suppress(OSError):
            data = chunk.read_bytes()
            (half / ATTACHMENTS / chunk.parent.name).mkdir(mode=0o700, parents=True, exist_ok=True)
            write_durably(half / ATTACHMENTS / chunk.parent.name / chunk.name, data)
    with Casebook.open(half, passphrase, recovery=recovery) as casebook, casebook.transaction():
        return _mended(casebook, salvaged, newest, dots)


def _acknowledged(folder: Path, vault: Vault) -> Mark | None:
    with suppress(FolderDamaged):
        return Anchor.beside(folder / DATABASE_FILE, vault.key(Purpose.ANCHOR)).newest()
    return None


def _dots(connection: object) -> dict[int, tuple[int, int | None]]:
    """By dot: its place in the log and its envelope, also of those whose change cannot be read."""
    rows = connection.execute("SELECT dot, number, envelope FROM dot").fetchall()  # type: ignore[attr-defined]
    return {dot: (number, envelope) for dot, number, envelope in rows}


def _mended(
    casebook: Casebook,
    found: Salvaged,
    newest: Mark | None,
    dots: dict[int, tuple[int, int | None]],
) -> Repaired:
    connection, replica = casebook.database.connection, casebook.enrolled()
    missing = max(0, newest.number - (found.mark.number if found.mark else 0)) if newest else 0
    reached = connection.execute("SELECT coalesce(max(number), 0) FROM change").fetchone()[0]
    if replica:
        mend_chains(connection, casebook.ledger, casebook.log, replica)
        _let_numbers_stand(casebook)
        if not found.whole:
            casebook.log.rebuild()
        if missing or not found.whole or newest is None:
            _leave_out(
                casebook,
                max(0, newest.newest - reached) if newest and found.whole else UNKNOWN_LOST,
            )
    told = []
    if found.base != DATABASE_FILE:
        told.append(
            words(
                "The database itself could not be read; this is the copy {name} from before "
                "an upgrade.",
                name=found.base,
            )
        )
    if missing and newest:
        told.append(
            words(
                "{n} saves up to {when} are not in what could be read, with {m} changes to "
                "records; what of them was sent comes back.",
                n=missing,
                when=since_1970(newest.at),
                m=max(0, newest.newest - reached),
            )
        )
    if newest is None:
        told.append(
            words(
                "Nobody can tell whether the newest saves are among what could be read: the "
                "file that says so cannot be read."
            )
        )
    for table, holes in sorted(found.holes.items()):
        told.append(
            words("In the table {table}, {n} places could not be read.", table=table, n=holes)
        )
    told += _chunks(casebook)
    lost = _lost(casebook, found, dots)
    if not told and not lost:
        told.append(words("Everything that was saved could be read; nothing is lost."))
    return Repaired(casebook.folder, casebook.folder, told, lost)


def _let_numbers_stand(casebook: Casebook) -> None:
    """What this device wrote keeps its numbers: where an envelope of it comes back, it is the same
    change and not another one.
    """
    rows = casebook.database.connection.execute(
        "SELECT max(dot) FROM dot WHERE dot BETWEEN ? AND ?", range_of(casebook.log.own_device)
    )
    newest = rows.fetchone()[0]
    STAND_UPTO.write(casebook.ledger, dot_of(newest)[1] if newest else 0)


def _leave_out(casebook: Casebook, changes: int) -> None:
    """Own numbers that may have been given are given to no other change."""
    device = casebook.certified().device if casebook.admitted() else casebook.log.own_device
    floor = casebook.log.next_n(device) - 1 + changes
    OWN_FLOOR.write(casebook.ledger, floor)
    casebook.log.forget_numbers()


def _lost(
    casebook: Casebook, found: Salvaged, dots: dict[int, tuple[int, int | None]]
) -> list[Lost]:
    """The changes of which nothing but the name is left, by record."""
    connection = casebook.database.connection
    cases = dict(connection.execute("SELECT number, case_id FROM space").fetchall())
    named = {number: (dot, envelope) for dot, (number, envelope) in dots.items()}
    here = {row[0] for row in connection.execute("SELECT number FROM change")}
    counted: dict[tuple[str, str, str, str, bool], int] = {}
    for number in {*named, *found.stood}:
        dot, envelope = named.get(number, (0, None))
        stood = found.stood.get(number)
        if (
            casebook.log.has(dot_of(dot))
            if dot
            else number in here or (stood and _known(casebook, stood))
        ):
            continue
        own = not dot or dot_of(dot)[0] == casebook.log.own_device
        case = cases.get(stood.space, b"") if stood else b""
        day = since_1970(stood.at / 1000).date().isoformat() if stood else ""
        facts = (stood.kind, format_id(stood.record), day) if stood else ("", "", "")
        name = (format_id(case) if case else "", *facts, not own or envelope is not None)
        counted[name] = counted.get(name, 0) + 1
    numbers = {
        row.case: row.fields.get("number") or "" for row in casebook.records.read(kind="case")
    }
    return [
        Lost(case, kind, record, day, n, comes, numbers.get(case, ""))
        for (case, kind, record, day, comes), n in sorted(counted.items())
    ]


def _known(casebook: Casebook, stood: Standing) -> bool:
    """Whether a record is known again, by changes at other places."""
    table = casebook.log.projections.table(stood.kind)
    return (
        casebook.database.connection.execute(table.find, (stood.space, stood.record)).fetchone()
        is not None
    )


def _chunks(casebook: Casebook) -> list[Words]:
    """Parts of attachments that are lost: those that the server has are asked for again."""
    connection = casebook.database.connection
    sql = (
        "SELECT chunk.space, space.id, chunk.id, stage FROM chunk JOIN space ON number = "
        "chunk.space WHERE stage NOT IN (?, ?)"
    )
    again = gone = 0
    for number, space, identifier, stage in connection.execute(
        sql, (int(Stage.WANTED), int(Stage.MISSING))
    ).fetchall():
        if casebook.attachments.read(ChunkName(space, identifier)) is None:
            sent = stage == Stage.SHARED
            again, gone = again + sent, gone + (not sent)
            if sent:
                values = (int(Stage.WANTED), number, identifier)
                connection.execute("UPDATE chunk SET stage = ? WHERE space = ? AND id = ?", values)
            else:
                connection.execute(
                    "DELETE FROM chunk WHERE space = ? AND id = ?", (number, identifier)
                )
    told = []
    if again:
        told.append(
            words("{n} parts of attachments are damaged; they come again from the server.", n=again)
        )
    if gone:
        told.append(
            words(
                "{n} parts of attachments that were not sent yet are lost: attach these "
                "files again.",
                n=gone,
            )
        )
    return told
