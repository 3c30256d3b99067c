"""The database file: made whole or not at all, upgraded with a copy kept, undone on any error, never readable."""

import os
import resource
import shutil
import tempfile
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.casework.refusal import Refused
from aftercare.store.database import MIGRATIONS, Database
from aftercare.store.database_errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseExists,
    DatabaseNewer,
    DatabaseUnreadable,
    DiskFull,
    NotWritable,
)
from tests.store.shelf import KEY, Shelf, visit

UPGRADE = "CREATE TABLE tool (name TEXT NOT NULL);\nINSERT INTO tool VALUES ('spade');\n"
BROKEN = "CREATE TABLE tool (name TEXT NOT NULL);\nINSERT INTO nowhere VALUES (1);\n"


def schema(path, migrations):
    database = Database.open(path, KEY, migrations)
    database.settle()
    found = database.connection.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    ).fetchall()
    version = database.connection.execute("PRAGMA user_version").fetchone()[0]
    database.close()
    return version, found


def everything(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_power_cut_while_it_is_made_leaves_nothing_in_the_way(tmp_path):
    (tmp_path / "casebook.new").write_bytes(b"half of one")
    (tmp_path / "casebook.new-wal").write_bytes(b"half of its log")
    Database.create(tmp_path / "casebook.db", KEY).close()
    assert [path.name for path in tmp_path.iterdir()] == ["casebook.db"]


@pytest.mark.parametrize("name", ["casebook.db", "casebook.db-wal"])
def test_a_database_is_never_made_over_what_is_left_of_another(tmp_path, name):
    (tmp_path / name).write_bytes(b"somebody's records")
    with pytest.raises(DatabaseExists):
        Database.create(tmp_path / "casebook.db", KEY)
    assert everything(tmp_path) == {name: b"somebody's records"}


def test_making_one_that_fails_leaves_no_file(tmp_path):
    with pytest.raises(Refused):
        Database.create(tmp_path / "casebook.db", KEY, (BROKEN,))
    assert list(tmp_path.iterdir()) == []


def test_only_the_owner_may_read_the_file(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY).close()
    if os.name == "posix":
        assert (tmp_path / "casebook.db").stat().st_mode & 0o077 == 0


def test_an_upgraded_database_is_like_a_fresh_one_and_keeps_its_records(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1, place="sebelum"))
        before = shelf.hash()
    newer = (*MIGRATIONS, UPGRADE)
    (tmp_path / "fresh").mkdir()
    Database.create(tmp_path / "fresh" / "casebook.db", KEY, newer).close()
    upgraded, fresh = (
        schema(tmp_path / "casebook.db", newer),
        schema(tmp_path / "fresh" / "casebook.db", newer),
    )
    assert upgraded[0] == fresh[0] == len(newer)
    assert [
        row for row in upgraded[1] if not row[1].startswith(("kind_", "search", "reckoned"))
    ] == fresh[1]
    copy = tmp_path / f"casebook.before-{len(newer)}"
    shutil.copy(copy, tmp_path / "fresh" / "casebook.db")
    with Shelf(tmp_path / "fresh") as old:
        assert old.hash() == before


def test_a_second_upgrade_keeps_one_copy_only(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY).close()
    for newer in ((*MIGRATIONS, UPGRADE), (*MIGRATIONS, UPGRADE, "CREATE TABLE shed (x);\n")):
        database = Database.open(tmp_path / "casebook.db", KEY, newer)
        database.settle()
        database.close()
    assert [path.name for path in tmp_path.glob("*before*")] == [
        f"casebook.before-{len(MIGRATIONS) + 2}"
    ]


def test_an_upgrade_that_fails_changes_nothing(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1))
        before = shelf.hash()
    with pytest.raises(Refused):
        Database.open(tmp_path / "casebook.db", KEY, (*MIGRATIONS, BROKEN))
    with Shelf(tmp_path) as shelf:
        assert shelf.hash() == before
        assert shelf.run("SELECT count(*) FROM sqlite_master WHERE name = 'tool'").fetchone() == (
            0,
        )


def test_a_newer_database_is_refused_with_no_byte_changed(tmp_path):
    Database.create(tmp_path / "casebook.db", KEY, (*MIGRATIONS, UPGRADE)).close()
    before = everything(tmp_path)
    with pytest.raises(DatabaseNewer, match="Update this program"):
        Database.open(tmp_path / "casebook.db", KEY)
    assert everything(tmp_path) == before


def test_another_key_opens_nothing_and_changes_nothing(tmp_path):
    Shelf(tmp_path).database.close()
    before = everything(tmp_path)
    with pytest.raises(DatabaseUnreadable, match="damaged or belongs to another"):
        Database.open(tmp_path / "casebook.db", bytes(32))
    assert everything(tmp_path) == before


def test_damage_in_the_middle_is_told_when_it_is_read(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.append(*(visit(n, n, observations="x" * 3000) for n in range(1, 200)))
    data = bytearray((tmp_path / "casebook.db").read_bytes())
    for page in range(data.__len__() // 8192 * 4096, len(data), 4096):
        data[page + 100] ^= 1
    (tmp_path / "casebook.db").write_bytes(data)
    with Shelf(tmp_path) as shelf, pytest.raises(DatabaseDamaged, match="aftercare verify"):
        shelf.records.read()


def test_any_error_undoes_the_whole_transaction(shelf):
    shelf.drafts.put("kept", "visit", "", "", {})
    with pytest.raises(ZeroDivisionError), shelf.database.transaction():
        shelf.drafts.put("lost", "visit", "", "", {})
        with shelf.database.transaction():
            shelf.drafts.put("lost too", "visit", "", "", {})
        raise ZeroDivisionError
    assert [draft.key for draft in shelf.drafts.all()] == ["kept"]
    shelf.drafts.put("next", "visit", "", "", {})
    assert {draft.key for draft in shelf.drafts.all()} == {"kept", "next"}


def test_what_was_committed_is_there_without_closing(tmp_path):
    shelf = Shelf(tmp_path)
    shelf.append(visit(1))
    shutil.copytree(tmp_path, tmp_path / "cut")
    shelf.database.close()
    with Shelf(tmp_path / "cut") as cut:
        assert len(cut.records.read()) == 1


def test_another_program_that_holds_the_file_is_told_as_such(tmp_path):
    with Shelf(tmp_path) as shelf:
        other = Database.open(tmp_path / "casebook.db", KEY)
        other.connection.execute("BEGIN IMMEDIATE")
        shelf.run("PRAGMA busy_timeout = 0")
        with pytest.raises(DatabaseBusy, match="virus scan"):
            shelf.append(visit(1))
        other.close()
        shelf.append(visit(1))


def test_a_full_disk_refuses_a_change_and_the_next_one_works_when_there_is_room(shelf):
    shelf.append(visit(1))
    before = shelf.hash()
    shelf.run(f"PRAGMA max_page_count = {shelf.run('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(DiskFull, match="Free some space"):
        shelf.append(*(visit(n, n, observations="y" * 3000) for n in range(2, 50)))
    assert (shelf.hash(), shelf.log.next_n(7)) == (before, 2)
    shelf.run("PRAGMA max_page_count = 100000")
    shelf.append(visit(2, record=2))
    assert len(shelf.records.read()) == 2


@pytest.mark.skipif(os.name != "posix", reason="file size limits are POSIX's")
def test_a_disk_that_fills_while_the_file_is_made_leaves_none(tmp_path):
    import signal

    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(Refused):
            Database.create(tmp_path / "casebook.db", KEY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def locked_folder():
    """A folder in which nothing may be written, also for whoever runs the tests as root."""
    folder = Path(tempfile.mkdtemp(prefix="aftercare-"))
    with Shelf(folder) as shelf:
        shelf.append(visit(1))
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    root = os.name == "posix" and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_a_folder_that_may_not_be_written_is_told(locked_folder):
    before = everything(locked_folder)
    with pytest.raises(NotWritable, match="permissions"):
        Database.open(locked_folder / "casebook.db", KEY)
    with pytest.raises(NotWritable, match="permissions"):
        Database.create(locked_folder / "other.db", KEY)
    assert everything(locked_folder) == before


def test_a_fault_of_ours_is_not_dressed_up_as_the_disk_s(shelf):
    with pytest.raises(sqlcipher.IntegrityError), shelf.database.transaction() as connection:
        connection.execute("INSERT INTO draft VALUES (NULL, NULL, NULL, NULL, NULL, NULL)")


def test_nothing_entered_is_readable_in_any_file_open_or_closed(tmp_path):
    secrets = {
        "place": "Kampung Rahsia",
        "observations": "Zulaikha " * 500,
        "client_view": "北京大学",
        "present": ["Pakcik Zainal"],
    }
    shelf = Shelf(tmp_path)
    shelf.append(*(visit(n, n % 200, **secrets) for n in range(1, 400)))
    shelf.drafts.put("Kampung Rahsia", "visit", "", "", secrets)
    shelf.found("zulaikha")
    looked = [everything(tmp_path)]
    shelf.run("PRAGMA wal_checkpoint(TRUNCATE)")
    looked.append(everything(tmp_path))
    with shelf.database.transaction():
        shelf.log.rebuild()
    looked.append(everything(tmp_path))
    shelf.database.close()
    looked.append(everything(tmp_path))
    assert any(
        "casebook.db-wal" in files and len(files["casebook.db-wal"]) > 100_000 for files in looked
    )
    words = [
        b"Rahsia",
        b"rahsia",
        b"ulaikha",
        "北京".encode(),
        b"Zainal",
        b"zainal",
        b"SQLite format",
        b"rumah",
    ]
    for files in looked:
        assert [word for word in words if any(word in data for data in files.values())] == []
