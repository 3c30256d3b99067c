"""An upgrade that never ended is taken back by the older program from the copy; one that ended never is. Real databases."""

import shutil

import pytest

from aftercare.casework.refusal import Refused
from aftercare.store import upgrading
from aftercare.store.database import MIGRATIONS, Database
from aftercare.store.database_errors import DatabaseNewer
from tests.store.shelf import KEY, Shelf, visit

FIRST = "CREATE TABLE tool (name TEXT NOT NULL);\n"
SECOND_BROKEN = "INSERT INTO nowhere VALUES (1);\n"
SECOND = "ALTER TABLE tool ADD COLUMN size TEXT;\n"
NOW = len(MIGRATIONS)


@pytest.fixture
def recorded(tmp_path):
    """A database with two visits, the second still in the write-ahead log; its hash."""
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1, place="satu"), visit(2, record=2, place="dua"))
        return shelf.hash()


def half_upgraded(path, *steps):
    with pytest.raises(Refused):
        Database.open(path, KEY, (*MIGRATIONS, *steps))


def version(path):
    database = Database.open(path, KEY, (*MIGRATIONS, FIRST, SECOND))
    found = database.connection.execute("PRAGMA user_version").fetchone()[0]
    database.close()
    return found


def test_the_older_program_opens_with_everything_after_an_upgrade_that_failed_half_way(
    tmp_path, recorded
):
    half_upgraded(tmp_path / "casebook.db", FIRST, SECOND_BROKEN)
    with Shelf(tmp_path) as shelf:
        assert shelf.hash() == recorded
        assert shelf.run("SELECT count(*) FROM sqlite_master WHERE name = 'tool'").fetchone() == (
            0,
        )
        shelf.append(visit(3, record=3, place="tiga"))
        assert len(shelf.records.read()) == 3


def test_also_after_one_that_ended_in_the_file_and_was_never_opened(tmp_path, recorded):
    Database.open(tmp_path / "casebook.db", KEY, (*MIGRATIONS, FIRST)).close()
    with Shelf(tmp_path) as shelf:
        assert shelf.hash() == recorded


def test_what_the_newer_program_left_in_its_log_is_not_played_into_the_copy(tmp_path, recorded):
    database = Database.open(tmp_path / "casebook.db", KEY, (*MIGRATIONS, FIRST))
    for name in ("casebook.db", "casebook.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / f"{name}.cut")  # as a power cut leaves them
    database.close()
    for name in ("casebook.db", "casebook.db-wal"):
        (tmp_path / f"{name}.cut").replace(tmp_path / name)
    assert (tmp_path / "casebook.db-wal").stat().st_size > 0
    with Shelf(tmp_path) as shelf:
        assert shelf.hash() == recorded


def test_once_it_has_opened_there_is_no_way_back_and_nothing_recorded_is_lost(tmp_path, recorded):
    newer = (*MIGRATIONS, FIRST)
    database = Database.open(tmp_path / "casebook.db", KEY, newer)
    database.settle()
    with database.transaction() as connection:
        connection.execute("INSERT INTO tool VALUES ('spade')")
    database.close()
    with pytest.raises(DatabaseNewer):
        Database.open(tmp_path / "casebook.db", KEY)
    again = Database.open(tmp_path / "casebook.db", KEY, newer)
    assert again.connection.execute("SELECT name FROM tool").fetchall() == [("spade",)]
    again.close()


def test_the_newer_program_goes_on_where_it_failed_and_keeps_the_copy_from_before(
    tmp_path, recorded
):
    half_upgraded(tmp_path / "casebook.db", FIRST, SECOND_BROKEN)
    database = Database.open(tmp_path / "casebook.db", KEY, (*MIGRATIONS, FIRST, SECOND))
    assert database.connection.execute("PRAGMA user_version").fetchone() == (NOW + 2,)
    database.close()
    with Shelf(tmp_path) as shelf:  # and back all the same
        assert shelf.hash() == recorded


def test_a_copy_that_the_older_program_has_written_past_is_never_used(tmp_path, recorded):
    path = tmp_path / "casebook.db"
    half_upgraded(path, FIRST, SECOND_BROKEN)
    with Shelf(tmp_path) as shelf:
        shelf.database.settle()
        shelf.append(visit(3, record=3, place="tiga"))
        after = shelf.hash()
    half_upgraded(path, FIRST, SECOND_BROKEN)
    with Shelf(tmp_path) as shelf:
        assert shelf.hash() == after


@pytest.mark.parametrize("harm", ["gone", "damaged", "another's"])
def test_without_a_whole_copy_the_older_program_refuses_and_touches_nothing(
    tmp_path, recorded, harm
):
    half_upgraded(tmp_path / "casebook.db", FIRST, SECOND_BROKEN)
    copy = upgrading.copy_before(tmp_path / "casebook.db", NOW)
    data = bytearray(copy.read_bytes())
    copy.unlink()
    if harm == "damaged":
        data[len(data) // 2] ^= 1
        copy.write_bytes(data)
    elif harm == "another's":
        copy.write_bytes(bytes(len(data)))
    before = (tmp_path / "casebook.db").read_bytes()
    with pytest.raises(DatabaseNewer):
        Database.open(tmp_path / "casebook.db", KEY)
    assert (tmp_path / "casebook.db").read_bytes() == before
    assert version(tmp_path / "casebook.db") == NOW + 2  # and the newer program still can
