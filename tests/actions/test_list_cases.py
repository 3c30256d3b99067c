"""The caseload and what is due, kept reckoned: always what a fresh look at the records says, whatever changed them."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest

from aftercare.actions.caseload.list_cases import case_line, list_cases, list_due
from aftercare.actions.recording.due_rules import OutOfRange, set_due_rules, thresholds
from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import NotAdministrator
from tests.town import PASSPHRASE
from tests.warm import run

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def held(days_ago):
    return {
        "type": "home",
        "held": (NOW - timedelta(days=days_ago)).isoformat(),
        "outcome": "completed",
    }


def afresh(book):
    """The same lists with nothing kept."""
    with book.transaction():
        book.log.projections.reckonings.create()
    return list_cases(book, NOW), list_due(book, NOW)


@pytest.fixture
def case(town):
    return town.shared_case(
        release_date="2026-11-02", contact_frequency="weekly", opened="2026-11-01"
    )


def test_what_is_due_follows_every_change_of_the_case(town, case):
    with town.open("siti") as book:
        assert {item.rule for item in list_due(book, NOW)} == {"first_contact"}
        written = record(book, case, "visit", held(12))
        assert {item.rule for item in list_due(book, NOW)} == {"contact_frequency"}
        record(book, case, "visit", {"outcome": "client_absent"}, written.record)
        assert {item.rule for item in list_due(book, NOW)} == {"first_contact"}
        assert (list_cases(book, NOW), list_due(book, NOW)) == afresh(book)


def test_what_comes_by_sync_is_reckoned_anew(town, case):
    with town.open("sup") as book:
        assert list_cases(book, NOW)[0].last_contact is None
    with town.open("siti") as book:
        record(book, case, "visit", held(2))
    town.sync("siti", "sup")
    with town.open("sup") as book:
        assert list_cases(book, NOW)[0].last_contact == (NOW - timedelta(days=2)).date()
        assert case_line(book, case, NOW) == list_cases(book, NOW)[0]
        assert (list_cases(book, NOW), list_due(book, NOW)) == afresh(book)


def test_an_undone_save_leaves_what_was_reckoned(town, case):
    with town.open("siti") as book:
        before = list_due(book, NOW)
        with pytest.raises(ZeroDivisionError), book.transaction():
            record(book, case, "visit", held(1))
            assert list_due(book, NOW) != before
            raise ZeroDivisionError
        assert list_due(book, NOW) == before


def test_the_calendar_alone_makes_work_overdue(town, case):
    with town.open("siti") as book:
        record(book, case, "visit", held(1))
        assert list_cases(book, NOW)[0].overdue == 0
        assert list_cases(book, NOW + timedelta(days=12))[0].overdue == 1


def test_an_administrator_sets_the_numbers_and_every_device_reckons_by_them(town, case):
    with town.open("siti") as book:
        record(book, case, "visit", held(8))
        assert list_cases(book, NOW)[0].overdue == 0
        with pytest.raises(NotAdministrator):
            set_due_rules(book, {"contact_grace": 0})
    with town.open("admin") as book:
        with pytest.raises(OutOfRange, match="A contact is overdue after its day by"):
            set_due_rules(book, {"contact_grace": -1})
        set_due_rules(book, {"contact_grace": 0})
        set_due_rules(book, {"soon": 3})
        assert (
            thresholds(book).contact_grace,
            thresholds(book).soon,
            thresholds(book).plan_needed,
        ) == (0, 3, 30)
    town.sync("admin", "siti")
    with town.open("siti") as book:
        assert list_cases(book, NOW)[0].overdue == 1


def test_the_command_line_shows_and_sets_the_numbers(town):
    def due_rules(name, *arguments):
        environment = {**os.environ, "AFTERCARE_PASSPHRASE": PASSPHRASE}
        return run(
            "aftercare",
            "--data",
            town.folder / name,
            "due-rules",
            *arguments,
            environment=environment,
        )

    assert json.loads(due_rules("siti").stdout)["contact_grace"] == 3
    assert json.loads(due_rules("admin", "contact_grace=1").stdout)["contact_grace"] == 1
    assert json.loads(due_rules("admin", "contact_grace=").stdout)["contact_grace"] == 3
    assert "NAME=NUMBER" in due_rules("admin", "contact_grace").stderr
    assert "an administrator may set the due rules" in due_rules("siti", "contact_grace=1").stderr
