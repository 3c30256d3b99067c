"""The agenda: who is to be planned, visits planned and moved, and a calendar file that tells a stranger nothing."""

from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from aftercare.actions.caseload.agenda import agenda, move_visit, plan_visit, write_calendar
from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.recording.record import record
from aftercare.actions.shared.cannot_write import CannotWrite

NOW = datetime.now().astimezone().replace(hour=8, minute=0, second=0, microsecond=0)
TODAY = NOW.date()


@pytest.fixture
def book(town):
    town.case = town.shared_case(
        contact_frequency="weekly", opened=(TODAY - timedelta(days=8)).isoformat(), area="Kajang"
    )
    with town.open("siti") as found:
        found.case = town.case
        yield found


def shown(book, days=7):
    return agenda(book, TODAY, days, NOW)


def test_a_client_to_be_seen_waits_until_a_visit_is_planned(book):
    assert [one.name for one in shown(book).to_plan] == ["Encik A"]
    plan_visit(book, book.case, TODAY + timedelta(days=1))
    found = shown(book)
    assert found.to_plan == []
    assert [(one.at.date() - TODAY, one.at.hour, one.held) for one in found.appointments] == [
        (timedelta(days=1), 9, False)
    ]


def test_visits_planned_for_one_day_come_one_after_the_other(book):
    for _ in range(3):
        plan_visit(book, book.case, TODAY + timedelta(days=1))
    assert [one.at.hour for one in shown(book).appointments] == [9, 10, 11]


def test_a_planned_visit_moves_and_keeps_its_hour_and_a_held_one_stays(book):
    visit = plan_visit(book, book.case, TODAY + timedelta(days=1)).record
    move_visit(book, visit, TODAY + timedelta(days=3))
    assert [(one.at.date(), one.at.hour) for one in shown(book).appointments] == [
        (TODAY + timedelta(days=3), 9)
    ]
    held = {"held": book.here().isoformat(), "outcome": "completed"}
    record(book, book.case, "visit", held, visit)
    assert move_visit(book, visit, TODAY + timedelta(days=5)) is None
    assert [one.at.date() for one in shown(book).appointments] == [TODAY]


def test_a_moment_beyond_what_a_clock_reaches_closes_no_list(book):
    record(
        book,
        book.case,
        "visit",
        {"held": "1900-06-01T12:00:00+00:00", "outcome": "completed", "type": "home"},
    )
    assert shown(book).appointments == []
    assert [one.name for one in list_cases(book, NOW)] == ["Encik A"]
    (found,) = agenda(book, date(1900, 6, 1), 1, NOW).appointments
    assert found.held


def test_a_calendar_file_carries_no_name_unless_it_is_asked_for(book, tmp_path):
    plan_visit(book, book.case, TODAY)
    appointments = shown(book).appointments
    assert write_calendar(tmp_path / "a.ics", appointments, "ms") == 1
    bare = (tmp_path / "a.ics").read_text()
    assert "Encik" not in bare
    assert "Kajang" not in bare
    (event,) = Calendar.from_ical(bare).walk("VEVENT")
    assert str(event["summary"]) == "Temu janji"
    assert event.decoded("dtstart") == appointments[0].at
    write_calendar(tmp_path / "b.ics", appointments, "en", names=True)
    assert "Encik A\\, Kajang" in (tmp_path / "b.ics").read_text()


def test_a_place_that_cannot_be_written_is_told(book, tmp_path):
    with pytest.raises(CannotWrite, match=r"a\.ics was not written"):
        write_calendar(tmp_path / "missing" / "a.ics", [], "en")
