"""One life of a data folder: put back from a backup, a snapshot or a stick, or copied to a second laptop, it loses nothing.

Real folders, copied as people copy them, and the real relay. At the end everybody holds every visit, in one state, whole.
"""

import contextlib
import shutil
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.old_copy import OtherCopy, become_new_device, go_on_here, last_return
from aftercare.actions.joining.vouch_for_device import vouch_for_device
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.attach_file import attach_file, attachments_of
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.link import NoLink
from aftercare.store.casebook import Casebook
from sync.server.bundles import answer_bundle
from tests.faults.dishonest import VISIT
from tests.faults.world import Direct, World, put_back_in_place
from tests.town import PASSPHRASE


class Lives(World):
    """Siti and her supervisor with two cases, and copies of siti's folder."""

    def __init__(self, how):
        super().__init__(2, "admin")
        self.how, self.noted = how, set()
        with self.open("siti") as book:
            other = open_case(book, {"preferred_name": "Encik B", "type": "general"})
            grant_case(book, other, "sup")
            self.sync(book)
        self.settle("sup", "siti", "admin", "siti")
        self.cases = (*self.cases, other)

    def settle(self, *names):
        for name in names:
            with self.open(name) as book:
                self.sync(book)

    def keep(self, name):
        """A backup of a folder."""
        self.copy(name, "backup")

    def put_back(self, name):
        """The folder is as it was: from a backup, or because the machine was set back to a snapshot and knows nothing of it."""
        if self.how == "snapshot":
            put_back_in_place(self.folder / "backup", self.folder / name)
        else:
            self.copy("backup", name)

    def copy(self, name, to):
        shutil.rmtree(self.folder / to, ignore_errors=True)
        shutil.copytree(self.folder / name, self.folder / to)

    def write(self, book, *texts, case=0):
        for text in texts:
            record(book, self.cases[case], "visit", {**VISIT, "observations": text})
            self.noted.add(text)

    def at(self, name, *texts, case=0, sync=True):
        """Visits written on a device, which then syncs; what the sync did."""
        with self.open(name) as book:
            self.write(book, *texts, case=case)
            return self.sync(book) if sync else None

    def visits(self, book):
        return sorted(row.fields["observations"] for row in book.records.read(kind="visit"))

    def carry(self, name, *, to="", everything=True):
        """A stick from a device to another, or to the server and back."""
        stick, back = self.folder / "stick", self.folder / "back"
        with self.open(name) as book:
            write_bundle_file(book, stick, everything=everything)
        if not to:
            answer_bundle(self.service, stick, back)
        with self.open(to or name) as book:
            return read_bundle_file(book, stick if to else back)

    def all_is_well(self, *names, requests=4):
        """Everybody syncs; then all hold every visit, in one state, and every folder is whole."""
        names = names or ("siti", "sup")
        for name in (*names, "admin", *names):
            with self.open(name) as book:
                assert self.sync(book).requests <= requests
        hashes = set()
        for name in names:
            with self.open(name) as book:
                done = self.sync(book)
                assert (done.requests, done.issues, book.unsent()) == (1, (), 0)
                assert self.visits(book) == sorted(self.noted)
                assert verify_casebook(book) == []
                hashes.add(state_hash(book))
        assert len(hashes) == 1


@pytest.fixture(params=["backup", "snapshot"])
def lives(request):
    world = Lives(request.param)
    yield world
    world.close()


@pytest.fixture
def twins():
    world = Lives("backup")
    yield world
    world.close()


# -- a folder put back -----------------------------------------------------------------------------


def test_a_folder_that_was_put_back_gets_its_own_work_back_and_says_so(lives):
    lives.keep("siti")
    lives.at("siti", *"abcde")
    lives.put_back("siti")
    done = lives.at("siti")
    assert (done.returned >= 5, done.renumbered, done.issues) == (True, 0, ())
    with lives.open("siti") as book:
        assert lives.visits(book) == list("abcde")
        assert str(last_return(book).said()) == (
            f"This folder was an older copy of your work: {done.returned} changes came back from the server."
        )
    lives.all_is_well()


@pytest.mark.parametrize("case", [0, 1], ids=["in the same case", "in another case"])
def test_what_was_written_in_a_folder_that_was_put_back_is_kept_and_arrives(lives, case):
    lives.keep("siti")
    lives.at("siti", *"abcde")
    lives.put_back("siti")
    done = lives.at("siti", "x", "y", "z", case=case)
    assert (done.returned >= 5, done.renumbered >= 3, done.issues) == (True, True, ())
    assert done.requests <= 4
    lives.at("siti", "later", case=case)
    lives.at("siti", "later still", case=1 - case)
    lives.all_is_well()


def test_a_folder_that_is_put_back_again_and_again_goes_on(lives):
    lives.keep("siti")
    for n in range(4):
        lives.at("siti", f"{n} a", f"{n} b", case=n % 2)
        lives.put_back("siti")
        lives.at("siti", f"{n} c", case=(n + 1) % 2)
        if n == 1:
            lives.keep("siti")
    lives.all_is_well()


def test_edits_and_strikes_in_a_folder_that_was_put_back_keep_what_they_replace(lives):
    lives.at("siti", "first")
    lives.keep("siti")
    lives.at("siti", "a")
    lives.put_back("siti")
    with lives.open("siti") as book:
        lives.write(book, "new")
        row = next(
            one for one in book.records.read(kind="visit") if one.fields["observations"] == "new"
        )
        record(book, row.case, "visit", {"place": "surau"}, row.id)
        record(book, row.case, "visit", {"place": "pejabat"}, row.id)
        lives.write(book, "struck")
        struck = next(
            one for one in book.records.read(kind="visit") if one.fields["observations"] == "struck"
        )
        with book.transaction():
            book.remove(struck)
        lives.noted.discard("struck")
        lives.sync(book)
        row = book.records.find(row.id)
        assert (row.fields["place"], row.conflicts, len(book.records.history(row))) == (
            "pejabat",
            {},
            3,
        )
    lives.all_is_well()
    with lives.open("sup") as book:
        assert len(book.records.history(book.records.find(row.id))) == 3


def test_an_attachment_in_a_folder_that_was_put_back_arrives(lives):
    lives.keep("siti")
    lives.at("siti", "a")
    lives.put_back("siti")
    Image.new("RGB", (40, 30), "white").save(lives.folder / "letter.jpg")
    with lives.open("siti") as book:
        attach_file(book, lives.cases[0], lives.folder / "letter.jpg", title="letter")
        done = lives.sync(book)
    assert done.chunks_up > 0
    lives.all_is_well()
    with lives.open("sup") as book:
        assert [one.row.fields["title"] for one in attachments_of(book, lives.cases[0])] == [
            "letter"
        ]


def test_a_case_that_was_opened_after_the_backup_comes_back_with_its_keys(lives):
    lives.keep("siti")
    with lives.open("siti") as book:
        case = open_case(book, {"preferred_name": "Encik C", "type": "general"})
        lives.cases = (*lives.cases, case)
        lives.write(book, "of the new case", case=2)
        lives.sync(book)
    lives.put_back("siti")
    lives.at("siti", "x")
    with lives.open("siti") as book:
        lives.sync(book)
        assert lives.visits(book) == ["of the new case", "x"]
        lives.write(book, "more of it", case=2)
        grant_case(book, case, "sup")
    lives.all_is_well()


@pytest.mark.parametrize("lose", ["request", "answer"])
def test_a_snapshot_from_the_middle_of_an_exchange_goes_on(lives, lose):
    with lives.open("siti") as book:
        lives.write(book, "a")
        with pytest.raises(NoLink):
            lives.sync(book, lose)
    lives.keep("siti")
    lives.at("siti", "b")
    lives.at("siti", "c", case=1)
    lives.put_back("siti")
    lives.at("siti", "x", case=1)
    lives.all_is_well()


@pytest.mark.parametrize("lose", ["request", "answer"])
def test_a_lost_request_or_answer_is_no_false_alarm(twins, lose):
    with twins.open("siti") as book:
        for text in "abc":
            twins.write(book, text)
            with pytest.raises(NoLink):
                twins.sync(book, lose)
        done = twins.sync(book)
        assert (done.requests, done.returned, done.issues, book.unsent()) == (1, 0, (), 0)
    twins.all_is_well()


def test_the_way_back_may_break_anywhere(lives):
    lives.keep("siti")
    lives.at("siti", *"abc")
    lives.at("siti", *"de", case=1)
    lives.put_back("siti")
    with lives.open("siti") as book:
        lives.write(book, "x")
        for lose_at in range(1, 5):
            transport = Direct(lives.service)
            real, left = transport._post, [lose_at]

            def breaking(ask, body, kind, transport=transport, real=real, left=left):
                left[0] -= 1
                transport.lose = "" if left[0] else "answer"
                return real(ask, body, kind)

            transport._post = breaking
            with contextlib.suppress(NoLink):
                sync_now(book, transport=transport)
    lives.all_is_well()


# -- two copies ------------------------------------------------------------------------------------


def test_two_laptops_in_turn_lose_nothing_and_the_first_is_told(twins):
    twins.copy("siti", "second")
    twins.at("siti", "a")
    twins.at("second", "b")
    with twins.open("siti") as book:
        twins.write(book, "c")
        with pytest.raises(OtherCopy):
            twins.sync(book)
        twins.write(book, "recorded offline", case=1)
        assert book.unsent() >= 2
        assert [one.part for one in verify_casebook(book)] == ["copies"]
    with twins.open("siti") as book, pytest.raises(OtherCopy):
        twins.sync(book)
    with twins.open("second") as book:  # the one that goes on hears nothing of it
        assert twins.sync(book).issues == ()
    with twins.open("siti") as book:  # it is the one that stays: the other laptop is put away
        go_on_here(book)
        assert twins.sync(book).returned >= 1
    with twins.open("second") as book, pytest.raises(OtherCopy):
        twins.sync(book)
    twins.all_is_well()


@pytest.mark.parametrize(
    "by_sheet", [False, True], ids=["vouched for by the other copy", "vouched for by two people"]
)
def test_a_second_laptop_becomes_a_device_of_its_own_in_place_and_its_work_arrives(twins, by_sheet):
    twins.copy("siti", "second")
    twins.at("siti", *"ab")
    twins.at("second", "c", case=1)
    with twins.open("siti") as book:
        twins.write(book, "d")
        row = next(
            one for one in book.records.read(kind="visit") if one.fields["observations"] == "d"
        )
        record(book, row.case, "visit", {"place": "surau"}, row.id)
        with pytest.raises(OtherCopy):
            twins.sync(book)
    with twins.open("admin") as admin:
        code = invite_person(admin, "siti", "worker").code
        twins.sync(admin)
    with twins.open("siti") as book:
        become_new_device(book, code)
        with pytest.raises(OtherCopy):
            twins.sync(book)
        twins.write(book, "written while it waits")
    twins.settle("admin")
    with twins.open("siti") as book:
        with pytest.raises(OtherCopy) as told:
            twins.sync(book)
        number = "".join(one for one in str(told.value).split("its number is ")[1][:16])
        device = max(book.certified().roster.devices)
    for name in ("admin", "sup") if by_sheet else ("second",):
        with twins.open(name) as book:
            twins.sync(book)
            vouch_for_device(book, device, number)
            twins.sync(book)
    with twins.open("siti") as book:
        twins.sync(book)
        assert book.certified().device == device
    twins.settle("second", "sup", "admin", "siti", "second")
    with twins.open("siti") as book:
        assert book.records.find(row.id).fields["place"] == "surau"
    twins.all_is_well("siti", "second", "sup")


def test_two_laptops_at_once_lose_nothing(twins):
    twins.copy("siti", "second")

    def work(name):
        for n in range(4):
            with Casebook.open(twins.folder / name, PASSPHRASE) as book:
                twins.write(book, f"{name} {n}", case=n % 2)
                with contextlib.suppress(OtherCopy):
                    sync_now(book, transport=Direct(twins.service))

    with ThreadPoolExecutor(2) as both:
        list(both.map(work, ("siti", "second")))
    for name in ("siti", "second", "siti"):
        with twins.open(name) as book:
            if book.certified().twin_since:
                go_on_here(book)
            try:
                twins.sync(book)
            except OtherCopy:
                go_on_here(book)
                twins.sync(book)
    twins.all_is_well("siti", "sup")


# -- by stick --------------------------------------------------------------------------------------


def test_a_folder_that_was_put_back_is_brought_up_to_date_by_sticks_to_the_server(lives):
    lives.keep("siti")
    lives.at("siti", *"abc")
    lives.at("siti", "d", case=1)
    lives.put_back("siti")
    lives.at("siti", "x", "y", case=1, sync=False)
    assert lives.carry("siti").issues == ()
    with lives.open("siti") as book:
        assert lives.visits(book) == sorted(lives.noted)
    assert lives.carry("siti").confirmed >= 2
    with lives.open("siti") as book:
        assert book.unsent() == 0
    lives.all_is_well()


@pytest.mark.parametrize("case", [0, 1], ids=["in the same case", "in another case"])
def test_a_colleagues_stick_brings_a_folder_that_was_put_back_its_own_work(lives, case):
    lives.keep("siti")
    lives.at("siti", *"abc")
    lives.settle("sup")
    lives.put_back("siti")
    lives.at("siti", "x", "y", case=case, sync=False)
    with lives.open("siti") as book:
        book.certified().share([])  # seals what was written
    read = lives.carry("sup", to="siti")
    assert read.issues == ()
    with lives.open("siti") as book:
        assert lives.visits(book) == sorted(lives.noted)
    lives.all_is_well()


@pytest.mark.parametrize("case", [0, 1], ids=["in the same case", "in another case"])
@pytest.mark.parametrize("first", ["siti", "sup"])
def test_what_an_old_copy_put_on_a_stick_before_it_knew_ends_in_one_history(lives, case, first):
    lives.keep("siti")
    lives.at("siti", *"abc")
    lives.put_back("siti")
    lives.at("siti", "x", "y", case=case, sync=False)
    lives.carry("siti", to="sup")
    with lives.open("sup") as book:
        assert lives.visits(book) == ["x", "y"]
    lives.settle(first)
    lives.settle("siti", "sup", "siti")
    lives.at("siti", "later", case=case)
    lives.all_is_well()


def test_copies_that_only_exchange_sticks_meet_at_the_server(twins):
    twins.copy("siti", "second")
    twins.at("siti", "a", sync=False)
    twins.at("second", "b", case=1, sync=False)
    twins.carry("siti")
    twins.carry("second")
    twins.carry("second")
    twins.carry("siti")
    twins.carry("siti")
    twins.all_is_well("siti", "sup")


# -- the rest of a sync goes on --------------------------------------------------------------------


def test_a_copy_that_is_told_goes_on_working_and_its_lease_goes_on(twins):
    from aftercare.actions.access.lease import lease

    twins.copy("siti", "second")
    twins.at("siti", "a")
    twins.at("second", "b")
    day = 86400
    passed = [0]
    with Casebook.open(
        twins.folder / "siti", PASSPHRASE, wall=lambda: time.time() + passed[0] * day
    ) as book:
        for passed[0] in (20, 40, 60):
            with pytest.raises(OtherCopy):
                twins.sync(book)
            assert lease(book).refusal is None
        issues = [one for one in audit_trail(book, changes=False) if one.what == "refused"]
        assert issues == []
    with twins.open("admin") as book:
        twins.sync(book)
        told = [one for one in audit_trail(book, case="", changes=False) if "twin" in one.details]
        assert told and all(one.about.startswith("device ") for one in told)


# -- what waited when the backup was made ----------------------------------------------------------


def test_what_waited_when_the_backup_was_made_and_was_sent_since_is_not_said_twice(lives):
    with lives.open("siti") as book:
        lives.write(book, "morning")
        row = next(
            one
            for one in book.records.read(kind="visit")
            if one.fields["observations"] == "morning"
        )
    lives.keep("siti")
    with lives.open("siti") as book:
        lives.sync(book)
        record(book, row.case, "visit", {"place": "surau"}, row.id)
        lives.sync(book)
    lives.put_back("siti")
    with lives.open("siti") as book:
        lives.write(book, "new")
        record(book, row.case, "visit", {"actions": "di luar"}, row.id)
        done = lives.sync(book)
        assert done.returned > 0
        found = book.records.find(row.id)
        assert (found.fields["place"], found.conflicts, len(book.records.history(found))) == (
            "surau",
            {},
            3,
        )
    lives.all_is_well()
