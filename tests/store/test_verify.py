"""Verification: every kind of damage is named by its part, a whole database passes, and nothing is changed by looking."""

import pytest

from aftercare.store import projections
from aftercare.store.verify import verify
from sync.replica.change import REMOVED
from tests.store.shelf import OWN, Shelf, visit


@pytest.fixture
def filled(tmp_path, monkeypatch):
    monkeypatch.setattr(projections, "WAITING", 5)
    with Shelf(tmp_path) as shelf:
        for n in range(1, 13):
            shelf.append(visit(n, n, observations=f"ibu {n}"), envelope=1)
        shelf.append(visit(1, 2, seen={"place": [(OWN, 2)]}, place="kedai"), device=3, envelope=1)
        shelf.append(visit(1, 2, seen={"place": [(OWN, 2)]}, place="pasar"), device=4, envelope=1)
        shelf.append(visit(13, 3, bare=True, **{REMOVED: [[OWN, 3]]}), envelope=2)
        yield shelf


def parts(shelf):
    return {finding.part for finding in verify(shelf.database, shelf.log)}


def test_a_whole_database_passes_and_is_not_changed_by_looking(filled, tmp_path):
    filled.run("PRAGMA wal_checkpoint(TRUNCATE)")
    before, changes = (
        (tmp_path / "casebook.db").read_bytes(),
        filled.database.connection.total_changes,
    )
    assert list(verify(filled.database, filled.log)) == []
    assert (tmp_path / "casebook.db").read_bytes() == before
    assert filled.database.connection.total_changes == changes


@pytest.mark.parametrize(
    ("part", "spoil"),
    [
        ("projections", "DELETE FROM kind_visit WHERE number = 6"),
        ("projections", "UPDATE kind_visit SET flags = 0 WHERE flags"),
        ("projections", "UPDATE kind_visit SET number = 1 WHERE number = 6"),
        ("projections", "UPDATE kind_visit SET space = 2 WHERE number = 6"),
        ("projections", "UPDATE kind_visit SET state = NULL WHERE state IS NOT NULL"),
        ("projections", "INSERT INTO kind_task SELECT * FROM kind_visit"),
        ("projections", "DROP TABLE kind_task"),
        ("projections", "DELETE FROM kind__change WHERE number = 13"),
        ("projections", "DELETE FROM kind__seen"),
        ("projections", "UPDATE kind__version SET head = 1 - head WHERE field = 'place'"),
        ("projections", "UPDATE kind__version SET graph = graph + 1"),
        ("projections", "INSERT INTO kind__seen VALUES (6, 'place', 1)"),
        ("search", "INSERT INTO search (rowid, text) VALUES (99, 'ibu')"),
        ("search", "INSERT INTO search (search, rowid, text) VALUES ('delete', 6, 'ibu')"),
        ("search", "UPDATE projected SET indexed = 3"),
        ("search", "DELETE FROM search_data WHERE id > 10"),
        ("log", "UPDATE change SET body = x'ff' WHERE number = 6"),
        (
            "log",
            "UPDATE change SET body = (SELECT body FROM change WHERE number = 1) WHERE number = 6",
        ),
        ("log", "UPDATE change SET dot = dot + 1000 WHERE number = 6"),
        ("log", "DELETE FROM dot WHERE number = 6"),
        ("log", "DELETE FROM change WHERE number = 6"),
        ("log", "INSERT INTO dot VALUES (1, 6, NULL)"),
        ("log", "INSERT INTO change SELECT 999, dot, space, body FROM change WHERE number = 6"),
    ],
)
def test_each_kind_of_damage_is_named_by_its_part(filled, part, spoil):
    filled.run(spoil)
    filled.log.forget_numbers()
    assert parts(filled) == {part}


def test_damaged_pages_are_named(filled, tmp_path):
    filled.database.close()
    data = bytearray((tmp_path / "casebook.db").read_bytes())
    data[-2000] ^= 1
    (tmp_path / "casebook.db").write_bytes(data)
    with Shelf(tmp_path) as shelf:
        assert "pages" in parts(shelf)


def test_a_rebuild_mends_projections_and_search(filled):
    filled.run("DELETE FROM kind_visit WHERE number = 6")
    filled.run("INSERT INTO search (search) VALUES ('delete-all')")
    assert parts(filled) == {"projections", "search"}
    with filled.database.transaction():
        filled.log.rebuild()
    assert parts(filled) == set()
    assert filled.found("ibu 6") == [6]
