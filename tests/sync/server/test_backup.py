"""Backups, restoring, moving to another database: on SQLite and PostgreSQL, with real devices afterwards."""

import json

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash
from aftercare.actions.shared.link import ServerLies
from sync.server.backup import BadBackup, Running, move_to, read_backup
from sync.server.database import NotEmpty
from sync.server.organisations import FIRST, Organisations
from sync.server.settings import AlreadyInitialised, read_settings
from sync.server.status import read_status
from tests.backups import backed_up, set_back_to
from tests.town import Town, postgres_url
from tests.warm import run


def server_command(*words):
    return run("sync.server", *words)


def holds(folder):
    organisations = Organisations(folder, read_settings(folder))
    found = read_status(organisations, folder)
    organisations.dispose()
    return {
        name: found[name]
        for name in ("roster", "space", "envelope", "key_box", "envelope_bytes", "position")
    }


def test_devices_that_are_ahead_of_a_restored_server_bring_what_it_lacks(any_town):
    town = any_town
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti", "sup")
    file = backed_up(town)
    for n in range(5):  # after the backup, and seen by both
        town.visit("siti", case, place=f"rumah {n}")
    town.sync("siti", "sup")
    town.enrol(latif="worker")  # the roster goes on as well
    town.sync("siti", "sup")
    before = {name: hash_of(town, name) for name in ("siti", "sup")}
    envelopes = holds(town.folder / "srv")["envelope"]

    set_back_to(town, file, postgres_url() if town.database else None)
    assert holds(town.folder / "srv")["envelope"] < envelopes
    for name in ("admin", "siti", "sup", "latif", "admin", "siti"):
        town_sync_until_quiet(town, name)
    assert {name: hash_of(town, name) for name in ("siti", "sup")} == before
    assert holds(town.folder / "srv")["envelope"] >= envelopes
    town.visit("siti", case, place="selepas pemulihan")
    town.sync("siti", "sup")
    assert hash_of(town, "siti") == hash_of(town, "sup")


def test_the_key_that_signs_answers_on_sticks_is_one_for_all_hosts_and_outlives_restoring_and_moving(
    any_town,
):
    town, database = any_town, postgres_url() if any_town.database else None
    (key,) = keys_of(town)
    assert keys_of(town, hosts=2) == {key}
    set_back_to(town, backed_up(town), database)
    assert keys_of(town) == {key}
    town.stop()
    move_to(town.folder / "srv", postgres_url())
    assert keys_of(town) == {key}


def keys_of(town, hosts=1):
    """The relay's key as each of so many hosts over the same database has it."""
    found = set()
    for _ in range(hosts):
        organisations = Organisations(town.folder / "srv", read_settings(town.folder / "srv"))
        found.add(organisations.service(FIRST).key.private_bytes_raw())
        organisations.dispose()
    return found


def test_a_device_whose_place_the_restored_server_has_given_anew_misses_nothing(town):
    """Others have pushed so much since the restoring that the old cursor would look valid."""
    case = town.shared_case()
    file = backed_up(town)
    town.visit("siti", case, place="sebelum")
    town.sync("siti", "sup")  # sup's cursor is beyond the backup
    set_back_to(town, file)
    lost = town.visit("siti", case, place="ditulis semasa sup di luar talian")
    for _ in range(3):
        town_sync_until_quiet(town, "siti")
    for n in range(4):
        town.visit("siti", case, place=f"lagi {n}")
        town.sync("siti")
    town_sync_until_quiet(town, "sup")
    with town.open("sup") as book:
        assert any(row.id == lost for row in book.records.read(case=case, kind="visit"))
    assert hash_of(town, "siti") == hash_of(town, "sup")


def town_sync_until_quiet(town, name):
    """Synchronises as a desktop does, which comes again after a failure."""
    for _ in range(4):
        with town.open(name) as book:
            try:
                sync_now(book)
            except ServerLies:  # told once, then it brings the roster
                continue
            return


def hash_of(town, name):
    with town.open(name) as book:
        return state_hash(book)


def test_a_server_moves_from_sqlite_to_postgresql_and_its_devices_notice_nothing(town):
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti")
    before = holds(town.folder / "srv")
    with pytest.raises(Running):
        move_to(town.folder / "srv", postgres_url())
    town.stop()
    url = postgres_url()
    assert server_command("move", "--data", town.folder / "srv", "--database", url).returncode == 0
    assert holds(town.folder / "srv") == before
    town.start()
    done = town.sync("sup")
    assert (done.requests, done.pulled > 0) == (1, True)  # its cursor still holds
    assert hash_of(town, "siti") == hash_of(town, "sup")
    town.stop()
    assert json.loads((town.folder / "srv/server.json").read_text())["database"] == url
    refused = server_command("move", "--data", town.folder / "srv", "--database", url)
    assert (refused.returncode, "holds a relay already" in refused.stderr) == (1, True)


def test_a_broken_backup_is_refused_and_makes_nothing(town, tmp_path):
    good = backed_up(town).read_bytes()
    broken = {
        "cut off": good[:-40],
        "altered": good[:3000] + bytes([good[3000] ^ 1]) + good[3001:],
        "other": b"PK" + good,
        "empty": b"",
    }
    for name, data in broken.items():
        file = tmp_path / f"{name}.backup"
        file.write_bytes(data)
        with pytest.raises(BadBackup, match="Nothing was changed"):
            read_backup(tmp_path / "new", file, None)
        assert not (tmp_path / "new").exists()


def test_a_backup_is_restored_into_empty_places_only(town, tmp_path):
    file = backed_up(town)
    with pytest.raises(AlreadyInitialised):
        read_backup(town.folder / "srv", file, None)
    url = postgres_url()
    assert read_backup(tmp_path / "one", file, url)["rows"] > 0
    with pytest.raises(NotEmpty):
        read_backup(tmp_path / "two", file, url)
    assert not (tmp_path / "two/server.json").exists()


@pytest.mark.parametrize(
    "mistyped",
    [
        "sqlite",
        "sqlite://",
        "sqllite:///x.db",
        "postgres",
        "postgresql//host/name",
        "mysql://u:secret@h/n",
        "/srv/x.db",
        " ",
    ],
)
def test_a_mistyped_database_is_refused_in_words_before_anything_is_made(town, tmp_path, mistyped):
    file = backed_up(town)
    town.stop()
    before = (town.folder / "srv/server.json").read_bytes()
    new = tmp_path / "new"
    for words in (
        ("restore", "--data", new, file, "--database", mistyped),
        ("init", "--data", new, "--organisation", "X", "--database", mistyped),
        ("move", "--data", town.folder / "srv", "--database", mistyped),
    ):
        refused = server_command(*words)
        assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1), refused.stderr
        assert "is no database that this server knows; nothing was changed" in refused.stderr
        assert "secret" not in refused.stderr
        assert not new.exists()
    assert (town.folder / "srv/server.json").read_bytes() == before


def test_a_database_that_does_not_answer_is_told_in_words_and_nothing_is_left(town, tmp_path):
    file, nobody = backed_up(town), "postgresql://u:secret@127.0.0.1:1/none"
    refused = server_command("restore", "--data", tmp_path / "new", file, "--database", nobody)
    assert (refused.returncode, "cannot be opened" in refused.stderr) == (1, True), refused.stderr
    assert "secret" not in refused.stderr
    assert not (tmp_path / "new/server.json").exists()


def test_a_backup_of_several_organisations_brings_all_of_them_back(tmp_path):
    with Town.founded(tmp_path / "town", postgres_url()) as town:
        assert (
            server_command(
                "organisation", "add", "--data", town.folder / "srv", "jkm", "--name", "JKM"
            ).returncode
            == 0
        )
        file = backed_up(town)
    read_backup(tmp_path / "new", file, "")
    listed = server_command("organisation", "list", "--data", tmp_path / "new").stdout.splitlines()
    assert [json.loads(line)["path"] for line in listed] == ["", "jkm"]
    assert {path.name for path in (tmp_path / "new").glob("*.db")} == {"relay.db", "relay-jkm.db"}


def test_the_files_of_a_backup_and_a_server_are_their_owner_s_alone(town):
    file = backed_up(town)
    read_backup(town.folder / "again", file, None)
    for path in (
        file,
        *(town.folder / "again").glob("*.json"),
        *(town.folder / "again").glob("*.key"),
    ):
        assert path.stat().st_mode & 0o077 == 0, path
