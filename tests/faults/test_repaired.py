"""A folder that was repaired takes part again: what it had sent comes back, what others wrote is given to it anew, and nothing is doubled.

Real folders, damaged as disks damage them, and the real relay. At the end everybody holds every visit, in one state, whole.
"""

import os
import shutil
import time

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.actions.access.lease import lease
from aftercare.actions.joining.old_copy import OtherCopy, go_on_here, last_return
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.program.repair import repair
from aftercare.actions.recording.record import record
from aftercare.store.anchor_errors import DatabaseBehind
from aftercare.store.casebook import Casebook
from aftercare.store.database import Database
from aftercare.store.database_errors import FolderDamaged, NotWritable
from aftercare.store.first_look import reading
from aftercare.store.named_values import LAST_CONTACT
from aftercare.store.vault import Purpose, Vault
from sync.server.chunk_store import FolderChunks
from sync.server.database import connect
from sync.server.service import Service
from tests.faults.test_one_life import Lives
from tests.town import PASSPHRASE

PAGE = 4096


class Repairs(Lives):
    """Siti, her supervisor and the administrator; siti's folder is damaged."""

    def __init__(self):
        super().__init__("backup")
        self.at("siti", "first", "second")
        self.settle("sup", "siti", "admin")

    def killed(self, name, *texts, case=0, synced=0):
        """Visits are written and so many of them synced; then the machine stops: what is new is in the log alone."""
        with self.open(name) as book:
            for place, text in enumerate(texts, 1):
                self.write(book, text, case=case)
                if place == synced:
                    self.sync(book)
            shutil.rmtree(self.folder / "stopped", ignore_errors=True)
            shutil.copytree(
                self.folder / name, self.folder / "stopped", ignore=shutil.ignore_patterns("*-shm")
            )
        shutil.rmtree(self.folder / name)
        (self.folder / "stopped").rename(self.folder / name)

    def file(self, name, ending=""):
        return self.folder / name / f"casebook.db{ending}"

    def lose_log(self, name):
        self.file(name, "-wal").unlink()

    def cut_log(self, name):
        log = self.file(name, "-wal")
        os.truncate(log, log.stat().st_size // 2)

    def spoil(self, name, pages):
        """A sector of each of these pages is not what it was."""
        with self.file(name).open("r+b") as stream:
            for page in pages:
                stream.seek(PAGE * page + 1000)
                stream.write(bytes(512))

    def pages_of(self, name, *tables):
        """The pages of the file without which these tables cannot be read through, found by trying each."""
        with self.open(name) as book:
            book.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        key = Vault.open_with_passphrase(self.folder / name / "vault.key", PASSPHRASE).key(
            Purpose.DATABASE
        )
        whole, found = self.file(name).read_bytes(), []
        for page in range(1, len(whole) // PAGE):
            self.spoil(name, [page])
            try:
                connection = reading(self.file(name), key)
            except sqlcipher.DatabaseError:
                connection = None
            try:
                for table in tables if connection else ():
                    connection.execute(f"SELECT * FROM {table} NOT INDEXED").fetchall()
            except sqlcipher.DatabaseError:
                found.append(page)
            finally:
                if connection:
                    connection.close()
            self.file(name).write_bytes(whole)
        assert found
        return found

    def keep_relay(self):
        """A backup of the relay's database."""
        self.engine.dispose()
        return [(path, path.read_bytes()) for path in (self.folder / "srv").glob("relay.db*")]

    def set_relay_back(self, kept):
        self.engine.dispose()
        for path in (self.folder / "srv").glob("relay.db*"):
            path.unlink()
        for path, data in kept:
            path.write_bytes(data)
        self.engine = connect(f"sqlite:///{self.folder / 'srv' / 'relay.db'}")
        self.service = Service(self.engine, chunks=FolderChunks(self.folder / "chunks"))

    def repair(self, name):
        done = repair(self.folder / name, PASSPHRASE)
        shutil.rmtree(done.damaged)
        return done

    def changes(self, name):
        """How many changes the log of a folder holds."""
        with self.open(name) as book:
            return book.database.connection.execute("SELECT count(*) FROM change").fetchone()[0]

    def gone(self, *texts):
        self.noted -= set(texts)


@pytest.fixture
def town():
    world = Repairs()
    yield world
    world.close()


def doubled(book):
    """Own changes that say what another own change says of the same record."""
    seen, found = {}, []
    for (dot,) in book.database.connection.execute(
        "SELECT dot FROM change ORDER BY number"
    ).fetchall():
        change = book.log.change((dot >> 40, dot & (1 << 40) - 1))
        what = (change.kind, change.record, repr(sorted(change.fields.items())))
        if what in seen:
            found.append((change.kind, seen[what], dot))
        seen[what] = dot
    return found


# -- the log is lost or cut ------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["lose_log", "cut_log"])
def test_what_was_sent_before_the_log_was_lost_comes_back_and_everybody_has_it(town, damage):
    town.killed("siti", *"abcdef", synced=6)
    getattr(town, damage)("siti")
    done = town.repair("siti")
    assert "saves up to" in done.told[0].say("en")
    with town.open("siti") as book:
        came = town.sync(book)
        assert came.issues == ()
        assert came.requests <= 5
        assert doubled(book) == []
    town.at("siti", "after")
    town.all_is_well("siti", "sup")


def test_what_was_never_sent_is_lost_with_the_log_and_counted_and_the_rest_is_whole(town):
    town.killed("siti", *"abcdef", synced=3)
    town.lose_log("siti")
    town.gone(*"def")
    done = town.repair("siti")
    assert "saves up to" in done.told[0].say("en")
    town.at("siti", "after")
    town.all_is_well("siti", "sup")


def test_what_was_unsent_in_the_file_and_sent_from_the_log_is_not_said_twice(town):
    with town.open("siti") as book:
        town.write(book, "morning")  # in the file, and in no envelope yet
    town.killed("siti", "noon", synced=1)
    town.lose_log("siti")
    town.repair("siti")
    with town.open("siti") as book:
        town.write(book, "after")
        came = town.sync(book)
        assert came.issues == ()
        assert doubled(book) == []
    town.all_is_well("siti", "sup")


# -- pages are damaged -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tables",
    [
        ("envelope",),
        ("change",),
        ("envelope", "change"),
        ("envelope", "chain"),
        ("dot",),
        ("envelope", "access", "roster"),
    ],
    ids="-".join,
)
@pytest.mark.parametrize("every", [1, 3])
def test_whatever_pages_are_lost_of_what_was_sent_all_of_it_is_there_after_the_sync(
    town, tables, every
):
    town.at("siti", *(f"long {n} " * 60 for n in range(12)))
    town.at("siti", *(f"other {n} " * 60 for n in range(6)), case=1)
    town.settle("sup", "siti")
    before = town.changes("siti")
    town.spoil("siti", town.pages_of("siti", *tables)[::every])
    with pytest.raises(FolderDamaged):
        town.open("siti")
    town.repair("siti")
    with town.open("siti") as book:
        came = town.sync(book)
        assert came.requests <= 6
        assert came.renumbered == 0
        assert book.unsent() == 0
    with town.open("siti") as book:
        assert doubled(book) == []
    assert town.changes("siti") == before
    town.at("siti", "after")
    town.all_is_well("siti", "sup")


def test_what_is_new_in_a_folder_whose_envelopes_were_lost_arrives_beside_what_comes_back(town):
    town.at("siti", *(f"long {n} " * 60 for n in range(12)))
    town.at("siti", "unsent one", "unsent two", sync=False)
    town.spoil("siti", town.pages_of("siti", "envelope"))
    town.repair("siti")
    town.at("siti", "written after the repair", sync=False)
    with town.open("siti") as book:
        came = town.sync(book)
        assert came.issues == ()
        assert doubled(book) == []
    town.all_is_well("siti", "sup")


def test_a_repaired_folder_that_is_used_offline_first_goes_on(town):
    town.at("siti", *(f"long {n} " * 60 for n in range(12)))
    town.spoil("siti", town.pages_of("siti", "envelope", "change")[::2])
    town.repair("siti")
    town.at("siti", "x", "y", sync=False)
    with town.open("siti") as book:
        book.certified().share([])  # seals it, as a stick does
        town.write(book, "z")
    town.all_is_well("siti", "sup")


# -- and an old copy of it -------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["siti", "second"])
def test_a_repaired_folder_and_an_old_copy_of_it_are_told_of_each_other(town, first):
    town.copy("siti", "second")
    town.killed("siti", *"abc", synced=3)
    town.lose_log("siti")
    town.repair("siti")
    other = {"siti": "second", "second": "siti"}[first]
    town.at(first, f"of {first}")
    with town.open(other) as book:
        town.write(book, f"of {other}", case=1)
        try:
            town.sync(book)
        except OtherCopy:
            go_on_here(book)
            town.sync(book)
    with town.open(first) as book, pytest.raises(OtherCopy):
        town.write(book, "kept")
        town.sync(book)
    with town.open(first) as book:
        go_on_here(book)
        town.sync(book)
    with town.open(other) as book, pytest.raises(OtherCopy):
        town.sync(book)
    town.all_is_well(first, "sup")


# -- the relay is set back -------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["siti", "sup"])
def test_a_relay_that_was_set_back_is_brought_what_it_lacks_and_nobody_is_called_an_old_copy(
    town, first
):
    town.at("siti", "before the backup")
    town.settle("sup", "siti")
    kept = town.keep_relay()
    town.at("siti", *"abc")
    town.at("siti", "d", case=1)
    town.at("sup", "of the supervisor")
    town.settle("siti", "sup")
    town.set_relay_back(kept)
    for name in (first, "siti", "sup", "siti"):
        with town.open(name) as book:
            came = town.sync(book)
            assert (came.returned, came.renumbered, book.certified().twin_since) == (0, 0, 0)
            assert last_return(book) is None
    town.all_is_well("siti", "sup")


def test_a_folder_repaired_while_the_relay_was_set_back_gets_from_colleagues_what_both_lost(town):
    kept = town.keep_relay()
    town.killed("siti", *"abc", synced=3)
    town.settle("sup")
    town.set_relay_back(kept)
    town.lose_log("siti")
    town.repair("siti")
    town.settle("sup")
    town.at("siti", "after")
    town.all_is_well("siti", "sup")


# -- to be read alone ------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["lose_log", "cut_log"])
def test_a_folder_whose_log_was_cut_is_named_also_where_nothing_can_be_written(
    town, damage, monkeypatch
):
    town.killed("siti", *"abcdef")
    getattr(town, damage)("siti")
    with pytest.raises(DatabaseBehind):
        Casebook.open(town.folder / "siti", PASSPHRASE)

    def refused(*_, **__):
        raise NotWritable(town.file("siti"))

    monkeypatch.setattr(Database, "open", refused)
    with pytest.raises(DatabaseBehind, match="older than what was last saved"):
        Casebook.open(town.folder / "siti", PASSPHRASE)


# -- contact ---------------------------------------------------------------------------------------


def test_while_a_repaired_folder_takes_its_own_back_there_is_contact_with_the_relays_time(town):
    town.killed("siti", *"abc", synced=3)
    town.lose_log("siti")
    town.repair("siti")
    day, passed = 86400, [25]
    with Casebook.open(
        town.folder / "siti", PASSPHRASE, wall=lambda: time.time() + passed[0] * day
    ) as book:
        town.sync(book)
        contact = LAST_CONTACT.read(book.ledger)
        assert abs(contact - time.time()) < day / 2  # the relay's time, not the clock here
        passed[0] = 45
        assert lease(book).refusal is None


# -- what is listed --------------------------------------------------------------------------------


def test_a_lost_visit_is_listed_by_the_number_of_its_case(town):
    with town.open("siti") as book:
        head = book.records.read(kind="case", case=town.cases[0])[0]
        record(book, head.case, "case", {"number": "AC-2026-0042"}, head.id)
        town.sync(book)
        town.write(book, "in the file alone")
        lost = next(
            row
            for row in book.records.read(kind="visit")
            if row.fields["observations"] == "in the file alone"
        )
        connection = book.database.connection
        number = connection.execute("SELECT max(number) FROM change").fetchone()[0]
        with book.database.transaction():
            connection.execute("DELETE FROM change WHERE number = ?", (number,))
    town.gone("in the file alone")
    town.spoil("siti", town.pages_of("siti", "access")[:1])
    done = town.repair("siti")
    found = [one for one in done.lost if one.record == lost.id]
    assert [(one.case, one.number, one.kind, one.changes, one.comes) for one in found] == [
        (town.cases[0], "AC-2026-0042", "visit", 1, False)
    ]
    assert found[0].say().say("en") in [line.say("en") for line in done.lines()]
    assert found[0].say().say("en").startswith("Case AC-2026-0042, Visit of ")
    with unlock(town.folder / "siti", PASSPHRASE) as book:
        town.sync(book)
    town.all_is_well("siti", "sup")
