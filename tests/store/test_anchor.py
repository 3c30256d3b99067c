"""The anchor: what was acknowledged last is known beside the database, and a database that lacks it is told before anything is written."""

import os
import shutil
from pathlib import Path

import pytest

from aftercare.store.anchor import COPY, Anchor
from aftercare.store.anchor_errors import (
    AnchorMissing,
    AnchorOfAnother,
    AnchorSpoiled,
    DatabaseBehind,
)
from aftercare.store.database import Database
from aftercare.store.database_errors import DatabaseEmpty, DatabaseMissing, PagesDamaged
from aftercare.store.first_look import kept_mark
from aftercare.store.wal_file import whole_frames

KEY, SEAL = bytes(range(32)), bytes(range(1, 33))


def anchored(folder, *, make=False):
    """The database of the folder with its anchor, settled as a casebook settles it."""
    path = folder / "casebook.db"
    database = (Database.create if make else Database.open)(
        path, KEY, anchor=Anchor.beside(path, SEAL)
    )
    database.settle()
    return database


def save(database, number):
    with database.transaction() as connection:
        connection.execute("INSERT INTO change VALUES (?, ?, 1, x'00')", (number, number))


def newest(folder):
    return Anchor.beside(folder / "casebook.db", SEAL).newest()


@pytest.fixture
def folder(tmp_path):
    """A folder with three saves, closed."""
    database = anchored(tmp_path, make=True)
    for number in range(1, 4):
        save(database, number)
    database.close()
    return tmp_path


@pytest.fixture
def killed(folder, tmp_path_factory):
    """The folder as a kill leaves it: three more saves are in the log alone."""
    database = anchored(folder)
    for number in range(4, 7):
        save(database, number)
    copy = tmp_path_factory.mktemp("killed") / "folder"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*-shm"))
    database.close()
    return copy


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def flip(path, place):
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_each_save_is_in_the_anchor_as_soon_as_it_is_acknowledged(folder):
    database = anchored(folder)
    before = newest(folder)
    save(database, 9)
    after = newest(folder)
    assert (after.number, after.newest) == (before.number + 1, 9)
    assert after == kept_mark(database.connection)
    database.close()


def test_what_only_reads_and_what_is_undone_leave_no_mark(folder):
    database = anchored(folder)
    before = newest(folder)
    with database.transaction() as connection:
        connection.execute("SELECT count(*) FROM change").fetchall()
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.execute("DELETE FROM change")
        raise RuntimeError
    assert newest(folder) == before == kept_mark(database.connection)
    database.close()


def test_a_killed_program_loses_nothing_and_nothing_is_said(killed):
    database = anchored(killed)
    assert database.connection.execute("SELECT max(number) FROM change").fetchone() == (6,)
    database.close()


def test_a_database_ahead_of_its_anchor_is_no_fault(folder, tmp_path_factory):
    before = (folder / "casebook.anchor").read_bytes()
    database = anchored(folder)
    save(database, 4)
    database.close()
    (folder / "casebook.anchor").write_bytes(before)  # as after a power cut
    database = anchored(folder)
    assert newest(folder) == kept_mark(database.connection)
    database.close()


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "header", "frame"])
def test_saves_that_are_gone_with_the_log_are_counted_and_nothing_is_written_over_it(killed, harm):
    log = killed / "casebook.db-wal"
    if harm == "missing":
        log.unlink()
    elif harm in ("empty", "cut"):
        os.truncate(log, 0 if harm == "empty" else log.stat().st_size - 100)
    else:
        flip(log, 20 if harm == "header" else log.stat().st_size - 100)
    before = contents(killed)
    with pytest.raises(DatabaseBehind, match=r"saves? (is|are) missing") as told:
        anchored(killed)
    assert 1 <= told.value.saves <= 3
    assert contents(killed) == before


def test_an_older_copy_of_the_database_alone_is_told(folder):
    older = (folder / "casebook.db").read_bytes()
    database = anchored(folder)
    save(database, 4)
    database.close()
    (folder / "casebook.db").write_bytes(older)
    with pytest.raises(DatabaseBehind) as told:
        anchored(folder)
    assert (told.value.saves, told.value.changes) == (1, 1)


def test_files_of_two_copies_that_were_both_used_are_told(folder, tmp_path_factory):
    twin = tmp_path_factory.mktemp("twin") / "folder"
    shutil.copytree(folder, twin)
    for place in (folder, twin):
        database = anchored(place)
        save(database, 4)
        database.close()
    shutil.copy(twin / "casebook.anchor", folder / "casebook.anchor")
    with pytest.raises(AnchorOfAnother):
        anchored(folder)


def test_an_anchor_that_is_gone_is_never_made_anew_in_silence(folder):
    (folder / "casebook.anchor").unlink()
    for _ in range(2):
        with pytest.raises(AnchorMissing):
            anchored(folder)
    assert not (folder / "casebook.anchor").exists()


@pytest.mark.parametrize("size", [0, 100])
def test_an_anchor_that_is_cut_is_told(folder, size):
    os.truncate(folder / "casebook.anchor", size)
    with pytest.raises(AnchorSpoiled):
        anchored(folder)


def test_an_anchor_of_another_key_is_told(folder):
    mark = newest(folder)
    Anchor(folder / "casebook.anchor", bytes(32)).begin(mark)
    with pytest.raises(AnchorSpoiled):
        anchored(folder)


@pytest.mark.parametrize("copy", [0, 1])
def test_either_copy_says_everything_and_the_other_is_mended_and_named(folder, copy):
    before = newest(folder)
    for place in range(copy * COPY, (copy + 1) * COPY, 37):
        flip(folder / "casebook.anchor", place)
    database = anchored(folder)
    assert database.anchor.mended
    database.close()
    database = anchored(folder)
    assert not database.anchor.mended
    assert newest(folder) == before
    database.close()


def test_a_folder_of_a_version_without_anchors_has_one_from_its_first_opening(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY).close()
    assert not (tmp_path / "casebook.anchor").exists()
    database = anchored(tmp_path)
    assert newest(tmp_path) == kept_mark(database.connection)
    database.close()
    anchored(tmp_path).close()


def test_a_database_from_before_there_was_an_anchor_is_behind_it(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY).close()
    older = (tmp_path / "casebook.db").read_bytes()
    anchored(tmp_path).close()
    (tmp_path / "casebook.db").write_bytes(older)
    with pytest.raises(DatabaseBehind):
        anchored(tmp_path)


def test_an_anchor_that_was_begun_and_interrupted_is_begun_again(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY).close()
    older = (tmp_path / "casebook.db").read_bytes()
    database = Database.open(
        tmp_path / "casebook.db", KEY, anchor=Anchor.beside(tmp_path / "casebook.db", SEAL)
    )
    database.transaction = None  # the power goes before the database knows of it
    with pytest.raises(TypeError):
        database.settle()
    database.close()
    assert (tmp_path / "casebook.db").read_bytes() == older
    anchored(tmp_path).close()


def test_no_mark_is_written_while_the_copy_from_before_an_upgrade_can_still_be_brought_back(folder):
    before = newest(folder)
    database = Database.open(
        folder / "casebook.db", KEY, anchor=Anchor.beside(folder / "casebook.db", SEAL)
    )
    save(database, 4)
    assert newest(folder) == before
    database.settle()
    assert newest(folder).number == before.number + 1
    database.close()


def test_an_empty_or_missing_database_is_damaged_and_not_new(folder):
    os.truncate(folder / "casebook.db", 0)
    before = contents(folder)
    with pytest.raises(DatabaseEmpty):
        anchored(folder)
    assert contents(folder) == before
    (folder / "casebook.db").unlink()
    with pytest.raises(DatabaseMissing):
        anchored(folder)
    assert not (folder / "casebook.db").exists()


def test_a_damaged_page_is_told_at_opening_wherever_it_lies(folder):
    size = (folder / "casebook.db").stat().st_size
    flip(folder / "casebook.db", size - 4096 + 2000)
    before = contents(folder)
    with pytest.raises(PagesDamaged):
        anchored(folder)
    assert contents(folder) == before


def test_a_page_that_an_interrupted_write_left_half_done_is_whole_in_the_log(killed):
    frames, _ = whole_frames((killed / "casebook.db-wal").read_bytes())
    flip(killed / "casebook.db", (frames[-1].page - 1) * 4096 + 2000)
    database = anchored(killed)
    assert database.connection.execute("SELECT max(number) FROM change").fetchone() == (6,)
    database.close()


def test_an_anchor_that_cannot_be_written_stops_no_save(folder, monkeypatch):
    database = anchored(folder)
    monkeypatch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    save(database, 4)
    monkeypatch.undo()
    database.close()
    database = anchored(folder)
    assert database.connection.execute("SELECT max(number) FROM change").fetchone() == (4,)
    database.close()


def test_nothing_in_the_anchor_can_be_read_without_its_key(folder):
    data = Path(folder / "casebook.anchor").read_bytes()
    mark = newest(folder)
    assert len(data) == 2 * COPY
    assert mark.database not in data
    assert mark.link not in data
