"""The data folder: what goes wrong is told, changes nothing, and nothing acknowledged is lost."""

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import Resealed, record
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import (
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseUnreadable,
    DiskFull,
)
from aftercare.store.folder_lock import FolderInUse, FolderNotWritable
from aftercare.store.vault import Purpose
from tests.town import PASSPHRASE, VISIT


def files(folder):
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".key", ".db")
    }


def test_a_second_process_on_the_same_folder_is_refused_by_name(town):
    town.shared_case()
    with town.open("siti"):
        command = [sys.executable, "-m", "aftercare", "--data", str(town.folder / "siti"), "cases"]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            env={**os.environ, "AFTERCARE_PASSPHRASE": PASSPHRASE},
            check=False,
        )
        assert done.returncode == 1
        assert "another window or program" in done.stderr
        with pytest.raises(FolderInUse):
            town.open("siti")


def test_a_database_from_a_newer_version_is_refused_and_untouched(town):
    with town.open("siti") as book:
        book.database.connection.execute("PRAGMA user_version = 99")
    before = files(town.folder / "siti")
    with pytest.raises(DatabaseNewer, match="99"):
        town.open("siti")
    assert files(town.folder / "siti") == before


def test_a_missing_damaged_or_foreign_database_is_told_apart_from_a_wrong_passphrase(town):
    database = town.folder / "siti" / "casebook.db"
    kept = database.read_bytes()
    database.unlink()
    with pytest.raises(DatabaseMissing):
        town.open("siti")
    assert not database.exists()
    for damaged in (
        b"\0" * 8192,
        os.urandom(8192),
        (town.folder / "sup" / "casebook.db").read_bytes(),
    ):
        database.write_bytes(damaged)
        with pytest.raises(DatabaseUnreadable, match="same backup"):
            town.open("siti")
        assert database.read_bytes() == damaged
    database.write_bytes(kept)
    town.open("siti").close()


def test_a_full_disk_refuses_the_save_and_keeps_everything_saved_before(town):
    case = town.shared_case()
    kept = town.visit("siti", case)
    with town.open("siti") as book:
        before = state_hash(book)
        pages = book.database.connection.execute("PRAGMA page_count").fetchone()[0]
        book.database.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFull, match="Free some space"):
            for _ in range(200):
                before = state_hash(book)
                record(book, case, "visit", {**VISIT, "observations": "panjang " * 400})
        assert state_hash(book) == before
        book.database.connection.execute("PRAGMA max_page_count = 1000000")
        assert verify_casebook(book) == []
        assert book.records.get(kept)
        record(book, case, "visit", VISIT)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FolderNotWritable, match="nowhere"):
        Casebook.open(tmp_path / "nowhere", PASSPHRASE)


def test_a_record_that_is_not_valid_leaves_no_trace(town):
    case = town.shared_case()
    with town.open("siti") as book:
        before = state_hash(book), book.unsent()
        with pytest.raises(Invalid):
            record(book, case, "visit", {**VISIT, "type": "teleport"})
        assert (state_hash(book), book.unsent()) == before


def test_a_sealed_record_goes_to_the_sealed_compartment_and_stays_there(town):
    case = town.shared_case()
    with town.open("siti") as book:
        sealed = record(book, case, "visit", {**VISIT, "sensitivity": "sealed"}).record
        assert book.records.get(sealed).compartment == "sealed"
        record(book, case, "visit", {"place": "lain"}, sealed)
        assert book.records.get(sealed).fields["place"] == "lain"
        with pytest.raises(Resealed):
            record(book, case, "visit", {"sensitivity": "team"}, sealed)


def test_rebuilding_gives_exactly_what_was_there(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    town.visit("siti", case, visit, place="kedai kopi")
    with town.open("siti") as book:
        rows, hits, before = (
            book.records.read(include_removed=True),
            book.records.search("kopi"),
            state_hash(book),
        )
        with book.transaction():
            book.log.rebuild()
        assert book.records.read(include_removed=True) == rows
        assert book.records.search("kopi") == hits
        assert state_hash(book) == before


def test_verify_finds_an_altered_projection_log_envelope_and_page(town):
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti")
    with town.open("siti") as book:
        assert verify_casebook(book) == []
        run = book.database.connection.execute
        for part, spoil, mend in (
            (
                "projections",
                "UPDATE kind_visit SET changed = changed + 1",
                "UPDATE kind_visit SET changed = changed - 1",
            ),
            (
                "log",
                "UPDATE change SET body = (SELECT body FROM change ORDER BY dot LIMIT 1)",
                None,
            ),
        ):
            run(spoil)
            assert part in {finding.part for finding in verify_casebook(book)}
            if mend:
                run(mend)
                assert verify_casebook(book) == []
        run("UPDATE change SET body = x'ff' WHERE dot = (SELECT min(dot) FROM change)")
        assert "log" in {finding.part for finding in verify_casebook(book)}
    path = town.folder / "sup" / "casebook.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    try:
        with town.open("sup") as book:
            assert "pages" in {finding.part for finding in verify_casebook(book)}
    except (DatabaseDamaged, DatabaseUnreadable):
        pass


def test_a_field_of_a_newer_version_is_kept_hashed_and_sent_on(town):
    from sync.protocol.ids import new_id
    from sync.replica.change import Change

    case = town.shared_case()
    with town.open("siti") as book:
        device = book.certified().device
        space = next(space for space in book.spaces_of(case) if space.compartment == "care")
        n = book.log.next_n(device)
        fields = {**VISIT, "hologram": {"pixels": [1, 2]}}
        changes = [
            Change(n, 1 << 16, "visit", new_id(), fields),
            Change(n + 1, 2 << 16, "seance", new_id(), {"medium": "x"}),
        ]
        with book.transaction():
            book.log.append(book.ledger.number(space.space), device, changes, envelope=None)
        assert verify_casebook(book) == []
    town.sync("siti", "sup")
    with town.open("siti") as one, town.open("sup") as other:
        assert state_hash(one) == state_hash(other)
        assert other.records.read(kind="visit")[0].fields["hologram"] == {"pixels": [1, 2]}
        assert other.records.read(kind="seance")[0].fields == {"medium": "x"}


def _save_until_killed(folder, case, report):
    with Casebook.open(folder, PASSPHRASE) as book:
        for n in range(100_000):
            written = record(book, case, "visit", {**VISIT, "place": f"tempat {n}"})
            report.send(written.record)


@pytest.mark.parametrize("after", [3, 17, 40, 71])
def test_everything_acknowledged_survives_a_kill_in_the_middle_of_saving(town, after):
    case = town.shared_case()
    receive, report = multiprocessing.get_context("spawn").Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(
        target=_save_until_killed, args=(town.folder / "siti", case, report)
    )
    process.start()
    acknowledged = [receive.recv() for _ in range(after)]
    time.sleep(0.001 * (after % 7))
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    while receive.poll():
        acknowledged.append(receive.recv())
    with town.open("siti") as book:
        assert verify_casebook(book) == []
        assert {row.id for row in book.records.read(kind="visit")} >= set(acknowledged)
    done = town.sync("siti")
    assert done.pushed >= len(acknowledged)


def test_a_copy_of_the_folder_opens_elsewhere_and_the_key_is_needed(town, tmp_path):
    case = town.shared_case()
    shutil.copytree(town.folder / "siti", tmp_path / "copy")
    with Casebook.open(tmp_path / "copy", PASSPHRASE) as book:
        assert book.records.read(case=case)
        key = book.vault.key(Purpose.DATABASE)
    connection = sqlcipher.connect(str(tmp_path / "copy" / "casebook.db"))
    with pytest.raises(sqlcipher.DatabaseError):
        connection.execute("SELECT * FROM change")
    assert key.hex() not in repr(vars(book.vault))
