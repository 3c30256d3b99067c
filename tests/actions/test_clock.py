"""The lease goes by the server's time: a wrong clock locks nobody out, and a clock set back opens nothing."""

import time
from contextlib import contextmanager

import msgspec
import pytest

from aftercare.actions.access.lease import ClockFarAhead, ClockSetBack, Locked, lease
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import last_sync, sync_now
from aftercare.actions.program.diagnose import diagnose_open
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from sync.replica.clock import milliseconds
from sync.replica.http_transport import HttpTransport
from sync.server.bundles import answer_bundle
from sync.server.database import connect
from sync.server.service import Service
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, VISIT

DAY, HOUR = 86400, 3600
NOW = int(time.time())
Y1990, Y2049 = 631_152_000 - NOW, 2_493_072_000 - NOW  # s: what a clock that shows these is off by
SHOWN = {
    "right": 0,
    "1990": Y1990,
    "2049": Y2049,
    "8 hours ahead": 8 * HOUR,
    "8 hours behind": -8 * HOUR,
}


@contextmanager
def clock(town, name, off, passed=0):
    """A device whose clock is off by so many seconds, so long from now."""
    with Casebook.open(
        town.folder / name, PASSPHRASE, wall=lambda: time.time() + passed + off
    ) as book:
        yield book


def standing(town, at_contact, now, days):
    """What the lease says so many days after a contact."""
    with clock(town, "siti", SHOWN[at_contact]) as book:
        sync_now(book)
        assert lease(book).days_left == 30
    with clock(town, "siti", SHOWN[now], days * DAY + HOUR) as book:
        found = lease(book)
        return type(found.refusal) if found.refusal else found.days_left


HOURS = ("right", "8 hours ahead", "8 hours behind")


@pytest.mark.parametrize("at_contact", SHOWN)
def test_a_clock_that_was_wrong_at_the_contact_and_is_right_now_locks_nobody_and_hides_nothing(
    town, at_contact
):
    assert standing(town, at_contact, "right", 1) in (29, 30)
    assert standing(town, at_contact, "right", 31) is Locked


@pytest.mark.parametrize("shown", SHOWN)
def test_a_clock_that_stays_as_wrong_as_it_was_counts_the_days_all_the_same(town, shown):
    assert standing(town, shown, shown, 1) in (29, 30)
    assert standing(town, shown, shown, 31) is Locked


@pytest.mark.parametrize("at_contact", SHOWN)
@pytest.mark.parametrize("now", HOURS[1:])
def test_a_clock_that_is_some_hours_off_as_between_two_systems_is_no_clock_set_back(
    town, at_contact, now
):
    assert standing(town, at_contact, now, 1) in (28, 29, 30)
    assert standing(town, at_contact, now, 32) is Locked


@pytest.mark.parametrize("at_contact", [one for one in SHOWN if one != "1990"])
def test_a_clock_that_shows_a_time_before_the_contact_opens_nothing_until_it_is_right(
    town, at_contact
):
    assert standing(town, at_contact, "1990", 31) is ClockSetBack
    with clock(town, "siti", 0, DAY + HOUR) as book:
        assert lease(book).days_left in (29, 30)  # nothing of it was kept


@pytest.mark.parametrize("at_contact", [one for one in SHOWN if one != "2049"])
def test_a_clock_that_is_suddenly_years_ahead_locks_only_while_it_is(town, at_contact):
    assert standing(town, at_contact, "2049", 1) is ClockFarAhead
    with clock(town, "siti", 0, DAY + HOUR) as book:
        assert lease(book).days_left in (29, 30)
    with clock(town, "siti", 0, 31 * DAY) as book:
        assert isinstance(lease(book).refusal, Locked)


def test_who_sets_the_clock_back_gains_nothing_of_what_was_seen_to_pass(town):
    town.sync("siti")
    with clock(town, "siti", 0, 31 * DAY) as book:
        assert isinstance(lease(book).refusal, Locked)
    with clock(town, "siti", 0, 2 * DAY) as book:
        assert isinstance(lease(book).refusal, ClockSetBack)
    with clock(town, "siti", 0, 30 * DAY + HOUR) as book:  # by less than a day
        assert isinstance(lease(book).refusal, Locked)


def test_what_the_computer_has_run_has_passed_whatever_its_clock_shows(town, monkeypatch):
    town.sync("siti")
    ran = [1000]
    monkeypatch.setattr("aftercare.actions.access.lease.running_time", lambda: ("one boot", ran[0]))
    with clock(town, "siti", 0) as book:
        assert lease(book).days_left == 30
    ran[0] += 22 * HOUR
    with clock(town, "siti", 0) as book:  # set back to the same moment
        assert lease(book).refusal is None
    ran[0] += 22 * HOUR
    with clock(town, "siti", 0) as book:
        assert isinstance(lease(book).refusal, ClockSetBack)
    with clock(town, "siti", 0, 2 * DAY) as book:
        assert lease(book).days_left == 28
    ran[0] += 28 * DAY
    with clock(town, "siti", 0, 29 * DAY + 6 * HOUR) as book:  # less than a day behind
        assert isinstance(lease(book).refusal, Locked)


def test_the_running_time_of_another_start_of_the_computer_is_not_compared(town, monkeypatch):
    starts = iter(
        [("one", 50 * DAY), ("one", 50 * DAY), ("two", 10), ("two", 10), ("two", 20), ("two", 20)]
    )
    monkeypatch.setattr("aftercare.actions.access.lease.running_time", lambda: next(starts))
    town.sync("siti")
    with clock(town, "siti", 0, HOUR) as book:
        assert lease(book).days_left == 30


def test_how_far_the_clock_is_off_is_told_once_and_stands_in_the_diagnostics(town):
    with clock(town, "siti", -3 * DAY) as book:
        assert sync_now(book).clock_off == pytest.approx(-3 * DAY, abs=60)
        assert sync_now(book).clock_off == 0
        assert next(
            one.fact.say("en") for one in diagnose_open(book) if one.name == "server_clock"
        ) in (
            "3 days behind",
            "2 days behind",
        )
        assert lease(book).clock_off < -2 * DAY
    with clock(town, "siti", 0) as book:
        assert lease(book).clock_off == 0  # it was set right
        sync_now(book)
        assert "never compared" in next(
            one.fact.say("en") for one in diagnose_open(book) if one.name == "server_clock"
        )
    with clock(town, "siti", 2 * HOUR + 60) as book:
        assert sync_now(book).clock_off == pytest.approx(2 * HOUR + 60, abs=60)


def test_a_clock_that_is_a_minute_off_is_nobodys_business(town):
    with clock(town, "siti", 100) as book:
        assert sync_now(book).clock_off == 0


@pytest.mark.parametrize("shown", SHOWN)
def test_the_age_of_the_last_sync_is_right_whatever_the_clock_showed(town, shown):
    with clock(town, "siti", SHOWN[shown]) as book:
        sync_now(book)
        assert 0 <= book.wall() - last_sync(book) < 600
    if shown in ("1990", "2049"):
        with clock(town, "siti", 0, 300) as book:
            assert 250 <= book.wall() - last_sync(book) < 900


def test_the_command_says_how_far_and_no_library_speaks_of_the_clock(town, tmp_path):
    run = Shell(town.folder)
    run("siti", "sync")
    assert "clock" not in run.stderr.lower()
    assert "Warning" not in run.stderr


def test_changes_stamped_years_ahead_do_not_drag_later_ones_with_them(town):
    case = town.shared_case()
    with clock(town, "siti", Y2049) as book:
        record(book, case, "visit", VISIT)
    with clock(town, "siti", 0) as book:
        record(book, case, "visit", VISIT)
        times = [milliseconds(book.clock.last) / 1000]
        wrong = book.clock
        # as it stays in a program that ran while the clock was wrong
        wrong.last = int((time.time() + Y2049) * 1000) << 16
        times.append(milliseconds(wrong.now()) / 1000)
    assert all(abs(one - time.time()) < 600 for one in times)


# -- what the server's time is worth ---------------------------------------------------------------


class Altered(HttpTransport):
    """The link to the real server, its answers altered by somebody who has broken the encryption."""

    def __init__(self, book, alter):
        super().__init__(book.identity.address, book.identity.certificate)
        self.alter = alter

    def synchronise(self, request, organisation, key):
        return self.alter(super().synchronise(request, organisation, key))


def locked_device(town):
    town.sync("siti")
    with clock(town, "siti", 0, 40 * DAY) as book:
        assert isinstance(lease(book).refusal, Locked)


def test_an_old_time_played_again_is_no_contact(town):
    kept = []
    with (
        town.open("siti") as book,
        Altered(book, lambda answer: kept.append(answer) or answer) as transport,
    ):
        sync_now(book, transport=transport)
    locked_device(town)

    def replayed(answer):
        return msgspec.structs.replace(answer, at=kept[0].at, at_signature=kept[0].at_signature)

    with clock(town, "siti", 0, 40 * DAY) as book:
        with Altered(book, replayed) as transport:
            done = sync_now(book, transport=transport)
        assert [one.code for one in done.issues] == ["time"]
        assert isinstance(lease(book).refusal, Locked)


def test_a_time_that_the_server_did_not_sign_is_not_believed(town):
    locked_device(town)
    with clock(town, "siti", 0, 40 * DAY) as book:
        with Altered(
            book, lambda answer: msgspec.structs.replace(answer, at=answer.at + 40 * DAY)
        ) as transport:
            sync_now(book, transport=transport)
        assert isinstance(lease(book).refusal, Locked)


def test_a_server_of_an_earlier_version_tells_no_time_and_is_contact_all_the_same(town):
    locked_device(town)
    with clock(town, "siti", 0, 40 * DAY) as book:
        with Altered(
            book, lambda answer: msgspec.structs.replace(answer, at=0, at_signature=b"")
        ) as transport:
            assert sync_now(book, transport=transport).issues == ()
        assert lease(book).days_left == 30


def test_no_two_requests_are_the_same(town):
    with town.open("siti") as book:
        one, two = (book.replica.request(1 << 20, 1 << 20) for _ in range(2))
    assert one.nonce != two.nonce
    assert len(one.nonce) == 16


def by_stick(town, passed=0):
    """A request of siti's goes to the server on a stick; the file with its answer, which the server wrote so much later."""
    asked, answered = town.folder / "asked.aftercare", town.folder / "answered.aftercare"
    with town.open("siti") as book:
        write_bundle_file(book, asked)
    town.stop()
    service = Service(
        connect(f"sqlite:///{town.folder / 'srv' / 'relay.db'}"), clock=lambda: time.time() + passed
    )
    answer_bundle(service, asked, answered)
    return answered


def test_an_answer_on_a_stick_is_contact_at_the_time_it_was_written_and_only_once(town):
    town.sync("siti")
    answered = by_stick(town, 5 * DAY)
    with clock(town, "siti", 0, 40 * DAY) as book:
        assert isinstance(lease(book).refusal, Locked)
        read_bundle_file(book, answered)
        assert isinstance(lease(book).refusal, Locked)  # it was five weeks under way
    with clock(town, "siti", 0, 25 * DAY) as book:
        assert isinstance(lease(book).refusal, ClockSetBack | None)


def test_an_answer_on_a_stick_opens_what_was_locked_and_read_again_opens_nothing(town):
    town.sync("siti")
    answered = by_stick(town, 30 * DAY)
    with clock(town, "siti", 0, 40 * DAY) as book:
        assert isinstance(lease(book).refusal, Locked)
        read_bundle_file(book, answered)
        assert lease(book).days_left in (19, 20)
    with clock(town, "siti", 0, 70 * DAY) as book:
        read_bundle_file(book, answered)
        assert isinstance(lease(book).refusal, Locked)
