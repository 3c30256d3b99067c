"""Clocks years wrong and jumping, full disks: nothing is decided by a clock, and nothing is half done."""

import os
import time

import pytest

from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import DiskFull
from sync.replica.clock import milliseconds
from tests.town import PASSPHRASE, VISIT

YEAR = 365 * 24 * 3600


def at(town, name, moment):
    """A device whose clock shows `moment`, in seconds since 1970."""
    return Casebook.open(
        town.folder / name, PASSPHRASE, wall=moment if callable(moment) else lambda: moment
    )


def test_an_edit_that_has_seen_another_replaces_it_whatever_the_clocks_say(town):
    case = town.shared_case()
    visit = town.visit("siti", case, place="rumah")
    town.sync("siti", "sup")
    with at(town, "sup", time.time() + 30 * YEAR) as book:
        record(book, case, "visit", {"place": "dari masa depan"}, visit)
        sync_now(book)
    with at(town, "siti", 1_000_000_000) as book:  # 2001
        sync_now(book)
        record(book, case, "visit", {"place": "dari masa lampau"}, visit)
        sync_now(book)
    town.sync("sup")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            assert book.records.get(visit).fields["place"] == "dari masa lampau"
            assert all_conflicts(book) == []


def test_edits_made_apart_conflict_whichever_clock_is_ahead(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    town.sync("siti", "sup")
    with at(town, "siti", time.time() - 9 * YEAR) as book:
        record(book, case, "visit", {"place": "rumah"}, visit)
    with at(town, "sup", time.time() + 9 * YEAR) as book:
        record(book, case, "visit", {"place": "kedai"}, visit)
    town.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            assert {version.value for version in all_conflicts(book)[0].versions} == {
                "rumah",
                "kedai",
            }


def test_one_wrong_clock_does_not_put_the_others_wrong(town):
    case = town.shared_case()
    with at(town, "sup", time.time() + 30 * YEAR) as book:
        record(book, case, "visit", VISIT)
        sync_now(book)
    town.sync("siti")
    with town.open("siti") as book:
        record(book, case, "visit", {**VISIT, "place": "sekarang"})
        row = next(
            row for row in book.records.read(kind="visit") if row.fields["place"] == "sekarang"
        )
        assert abs(milliseconds(row.written) / 1000 - time.time()) < YEAR


def test_a_clock_that_jumps_while_the_program_runs_loses_and_reorders_nothing(town):
    case = town.shared_case()
    moments = iter(
        [time.time(), time.time() + 5 * YEAR, 0, time.time() - YEAR, 4_000_000_000, 1] * 200
    )
    with at(town, "siti", lambda: next(moments)) as book:
        visit = record(book, case, "visit", {**VISIT, "place": "0"}).record
        for n in range(1, 9):
            record(book, case, "visit", {"place": str(n)}, visit)
            sync_now(book)
        history = [entry.fields["place"] for entry in book.records.history(book.records.get(visit))]
        assert history == [str(n) for n in range(9)]
    town.sync("sup")
    with town.open("siti") as one, town.open("sup") as other:
        assert other.records.get(visit).fields["place"] == "8"
        assert state_hash(one) == state_hash(other)
        assert verify_casebook(other) == []


def full(book):
    """Lets the database file grow no further."""
    pages = book.database.connection.execute("PRAGMA page_count").fetchone()[0]
    book.database.connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_disk_that_fills_while_records_arrive_takes_over_nothing_and_later_everything(town):
    case = town.shared_case()
    with town.open("siti") as book:
        for n in range(80):
            record(
                book,
                case,
                "visit",
                {**VISIT, "place": f"tempat {n}", "observations": f"kata{n} " * 200},
            )
        sync_now(book)
        write_bundle_file(book, town.folder / "stick", "sup")
    with town.open("sup") as book:
        before = state_hash(book)
        full(book)
        with pytest.raises(DiskFull, match="Free some space"):
            sync_now(book)
        with pytest.raises(DiskFull):
            read_bundle_file(book, town.folder / "stick")
        assert state_hash(book) == before
        assert verify_casebook(book) == []
    town.sync("sup")
    with town.open("sup") as book:
        assert len(book.records.read(kind="visit")) == 80
        assert verify_casebook(book) == []


def test_a_disk_that_fills_while_sealing_sends_nothing_and_loses_nothing(town):
    case = town.shared_case()
    with town.open("siti") as book:
        for n in range(100):
            record(
                book,
                case,
                "visit",
                {**VISIT, "place": f"tempat {n}", "observations": os.urandom(800).hex()},
            )
        full(book)
        with pytest.raises(DiskFull):
            sync_now(book)
        assert book.unsent() == 100
    assert town.sync("siti").pushed == 100
