"""Whoever is given a case, or a role, again gets all of it: every record and every key from the beginning, however it came about."""

import os
import time
from datetime import date, timedelta

import pytest

from aftercare.actions.access.grant_case import grant_case, withdraw_grant
from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.notices import to_tell
from aftercare.store.casebook import Casebook
from sync.protocol.messages import SMALLEST_PAGE
from sync.replica.pace import Pace
from tests.backups import backed_up, set_back_to
from tests.town import PASSPHRASE, VISIT


def places(town, name, case):
    with town.open(name) as book:
        assert verify_casebook(book) == []
        return sorted(row.fields["place"] for row in book.records.read(kind="visit", case=case))


def rounds(town, *names, times=3):
    issues = []
    for _ in range(times):
        for name in names:
            with town.open(name) as book:
                issues += [one for one in sync_now(book).issues if one.code != "set_back"]
    return issues


@pytest.fixture
def worked(town):
    """siti's case, which sup reads as well; farah is a colleague."""
    town.enrol(farah="worker")
    town.case = town.shared_case()
    for n in range(3):
        town.visit("siti", town.case, place=f"siti {n}")
    town.visit("sup", town.case, place="sup")
    town.sync("siti", "sup", "siti")
    return town


def test_a_colleague_who_was_withdrawn_and_is_granted_the_case_again_reads_what_was_written_before(
    worked,
):
    town = worked
    with town.open("siti") as book:
        withdraw_grant(book, town.case, "sup")
        sync_now(book)
    rounds(town, "sup", "siti", times=2)
    assert places(town, "sup", town.case) == []
    town.visit("siti", town.case, place="sementara itu")
    with town.open("siti") as book:
        grant_case(book, town.case, "sup")
        sync_now(book)
    assert rounds(town, "sup", "siti") == []
    assert places(town, "sup", town.case) == places(town, "siti", town.case)
    assert len(places(town, "sup", town.case)) == 5


def test_it_comes_whole_over_many_small_pages_too(worked):
    town = worked
    for n in range(30):
        town.visit("siti", town.case, place=f"banyak {n:02}", observations=os.urandom(1000).hex())
        town.sync("siti")
    rounds(town, "sup", "siti", times=1)
    with town.open("siti") as book:
        withdraw_grant(book, town.case, "sup")
        sync_now(book)
    rounds(town, "sup", times=2)
    with town.open("siti") as book:
        grant_case(book, town.case, "sup")
        sync_now(book)
        withdraw_grant(book, town.case, "sup")
        sync_now(book)
        grant_case(book, town.case, "sup")
        sync_now(book)
    with town.open("sup") as book:
        done = sync_now(book, pace=Pace(SMALLEST_PAGE))
        assert done.requests > 1 and done.issues == ()
    assert rounds(town, "siti", "sup") == []
    assert places(town, "sup", town.case) == places(town, "siti", town.case)


def test_a_grant_that_came_too_late_for_its_place_brings_all_keys_with_its_second_try(worked):
    """Somebody else stated at the same place first, and began an epoch: the keys of before go along all the same."""
    town = worked
    with town.open("siti") as book:
        grant_case(book, town.case, "farah")
        sync_now(book)
    town.sync("sup", "farah")
    town.enrol(daniel="worker")
    town.sync("sup", "siti")
    with town.open("siti") as book:  # both offline
        withdraw_grant(book, town.case, "farah")
    with town.open("sup") as book:
        grant_case(book, town.case, "daniel")
    town.sync("siti")
    assert rounds(town, "sup", "daniel", "siti") == []
    assert places(town, "daniel", town.case) == places(town, "siti", town.case)


def test_a_grant_that_ended_and_is_renewed_before_anybody_withdrew_it(worked, monkeypatch):
    town = worked
    with town.open("siti") as book:
        sync_now(book)
        grant_case(book, town.case, "farah", until=date.today() + timedelta(days=20))
        sync_now(book)
    town.sync("farah")
    later = time.time() + 30 * 86400
    wall = lambda: later
    with Casebook.open(town.folder / "farah", PASSPHRASE, wall=wall) as book:
        sync_now(book)
        assert book.records.read(kind="visit", case=town.case) == [], (
            "it has ended, and this laptop has erased it"
        )
    with Casebook.open(
        town.folder / "sup", PASSPHRASE, wall=wall
    ) as book:  # before siti's laptop withdraws it
        grant_case(book, town.case, "farah", until=date.today() + timedelta(days=200))
        for _ in range(2):
            sync_now(book)
    for _ in range(2):
        with Casebook.open(town.folder / "farah", PASSPHRASE, wall=wall) as book:
            sync_now(book)
    assert places(town, "farah", town.case) == places(town, "sup", town.case)


def test_whoever_becomes_supervisor_reads_the_organisation_s_audit_from_its_beginning(worked):
    town = worked
    for name in ("admin", "siti", "farah"):
        town.sync(name)
    with town.open("admin") as book:
        change_role(book, "farah", "supervisor")
        sync_now(book)
    assert rounds(town, "farah", "admin", "siti", "sup", times=2) == []

    def organisational(name):
        with town.open(name) as book:
            return {(one.at, one.what, one.by) for one in audit_trail(book) if not one.case}

    assert organisational("farah") == organisational("sup") != set()


def test_a_grant_to_somebody_who_has_left_is_told_by_case_and_name_and_stops_nothing(worked):
    town = worked
    with town.open("admin") as book:
        sync_now(book)
        take_off(book, "farah")
        sync_now(book)
    with town.open("siti") as book:  # offline, and knows nothing of it
        grant_case(book, town.case, "farah")
        new = open_case(
            book, {"preferred_name": "Encik Baru", "type": "general", "number": "KES-77"}
        )
        grant_case(book, new, "farah")
        grant_case(book, new, "sup")
        record(book, new, "visit", {**VISIT, "place": "baru"})
        done = sync_now(book)
        assert done.issues == ()
        told = [text.say("en") for _, text in to_tell(book)]
        assert len(told) == 2 and all("farah" in one and "was not granted" in one for one in told)
        assert any("KES-77" in one for one in told)
        assert sync_now(book).requests == 1
    assert rounds(town, "sup", "siti") == []
    assert places(town, "sup", new) == ["baru"]


def test_a_sync_enters_no_look_at_what_it_only_counts(worked):
    """A late entry in the sealed part is counted by each sync; nobody has read it."""
    town = worked
    with town.open("sup") as book:
        record(book, town.case, "visit", {**VISIT, "place": "dimeterai", "sensitivity": "sealed"})
    with town.open("siti") as book:
        withdraw_grant(book, town.case, "sup")
        sync_now(book)
    rounds(town, "sup", "siti")

    def looks():
        return [one for one in audit_trail(book) if one.what == "viewed"]

    with town.open("siti") as book:
        assert looks() == [] and sync_now(book).late
        assert late_entries(book)
        assert len(looks()) == 1


def test_an_own_late_entry_that_a_restored_server_lost_ends_no_sync(worked):
    """Its author has lost the case, and holds nothing of it but that: it goes up once colleagues have brought what stood before it."""
    town = worked
    file = backed_up(town)
    town.visit("sup", town.case, place="sup lagi")
    town.sync("sup", "siti")
    town.visit("sup", town.case, place="lewat")
    with town.open("siti") as book:
        withdraw_grant(book, town.case, "sup")
        sync_now(book)
    rounds(town, "sup", "siti", times=2)
    set_back_to(town, file)
    assert rounds(town, "sup", "siti", "sup") == []
    with town.open("siti") as book:
        assert [one.author for one in late_entries(book)] == ["sup"]
        hand_over_case(book, town.case, "farah", gone_through=True)
        sync_now(book)
    assert rounds(town, "farah", "siti", "sup") == []
