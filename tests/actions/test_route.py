"""A day as a route: hours that follow each other, other orders of the same hours, and a paper that names nobody."""

from datetime import datetime, timedelta

import pytest
from pypdf import PdfReader

from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.agenda import (
    agenda,
    free_hours,
    plan_visit,
    plan_visits,
    unplan_visit,
)
from aftercare.actions.caseload.going_out import GoingOut, going_out
from aftercare.actions.caseload.route import by_area, reorder, route_of, set_hours, unnamed
from aftercare.actions.papers.print_route import print_route
from aftercare.actions.recording.record import record
from aftercare.casework.typed_hour import typed_hour
from aftercare.store.casebook import Entry

NOW = datetime.now().astimezone()
DAY = NOW.date() + timedelta(days=1)
CLIENTS = (
    ("Murugan a/l Raju", "Tangkak", "Telefon petang sahaja; jangan beritahu Letchumi"),
    ("Faizal bin Ahmad", "Ledang", "Faizal sahaja"),
    ("Siti Aminah", "Tangkak", ""),
)


@pytest.fixture
def book(town):
    with town.open("siti") as found:
        found.cases = []
        for name, area, rule in CLIENTS:
            fields = {"preferred_name": name, "area": area, "safe_contact": rule}
            fields |= {"type": "general", "phones": ["012-000 1234"]}
            found.cases.append(open_case(found, fields))
        record(
            found,
            found.cases[0],
            "household_member",
            {"name": "Letchumi", "relationship": "ibu", "contact_prohibited": True},
        )
        yield found


def stops(book):
    return route_of(book, DAY, NOW).stops


def names(book):
    return [(stop.visit.at.strftime("%H:%M"), stop.visit.name.split()[0]) for stop in stops(book)]


def test_several_planned_for_a_day_follow_each_other_and_nobody_is_planned_twice(book):
    plan_visit(book, book.cases[2], DAY + timedelta(days=1))
    plan_visits(book, [*book.cases, book.cases[0]], DAY)
    assert names(book) == [("09:00", "Murugan"), ("10:00", "Faizal"), ("11:00", "Siti")]
    assert agenda(book, DAY + timedelta(days=1), 1, NOW).appointments == []


def test_what_is_planned_for_today_is_not_planned_for_an_hour_that_is_past():
    late = NOW.replace(hour=13, minute=20)
    hours = free_hours([late.replace(hour=15, minute=30)], late.date(), late)
    assert [next(hours).hour for _ in range(3)] == [14, 17, 18]


def test_another_order_keeps_the_hours_and_held_visits_where_they_are(book):
    plan_visits(book, book.cases, DAY)
    first, second, third = stops(book)
    assert [stop.visit.name for stop in by_area([first, second, third])] == [
        "Murugan a/l Raju",
        "Siti Aminah",
        "Faizal bin Ahmad",
    ]
    reorder(book, by_area(stops(book)))
    assert names(book) == [("09:00", "Murugan"), ("10:00", "Siti"), ("11:00", "Faizal")]
    held = {"held": first.visit.at.isoformat(), "outcome": "completed"}
    with book.transaction():  # no person may write so early that it was held
        book.write([Entry(first.visit.case, "visit", first.visit.record, held)])
    reorder(book, tuple(reversed(stops(book))))
    assert names(book) == [("09:00", "Murugan"), ("10:00", "Faizal"), ("11:00", "Siti")]
    assert set_hours(book, [(first.visit, first.visit.at + timedelta(hours=3))]) == []


def test_a_visit_is_planned_no_more_unless_something_is_written_of_it(book):
    plan_visits(book, book.cases, DAY)
    gone, held, _ = [stop.visit for stop in stops(book)]
    assert unplan_visit(book, gone.record, gone.case)
    done = {"held": book.here().isoformat(), "outcome": "completed"}
    record(book, held.case, "visit", done, held.record)
    assert unplan_visit(book, held.record, held.case) is None
    assert names(book) == [("11:00", "Siti")]


def test_whoever_goes_is_back_some_time_after_the_last_stop(book):
    plan_visits(book, book.cases, DAY)
    route = route_of(book, DAY, NOW)
    assert route.back_by == route.stops[-1].visit.at + timedelta(hours=2)
    assert route.stops[0].phones == ("012-000 1234",)
    assert route.stops[0].prohibited == ("Letchumi",)


def test_the_paper_names_nobody_and_has_telephone_numbers_only_if_they_are_asked_for(
    book, tmp_path
):
    plan_visits(book, book.cases, DAY)
    said = []
    for chosen in (False, True):
        file = tmp_path / f"{chosen}.pdf"
        assert print_route(book, DAY, file, "ms", phones=chosen, initials=chosen) == 3
        said.append(" ".join(page.extract_text() for page in PdfReader(file).pages))
        assert PdfReader(file).metadata.author in (None, "", "(anonymous)")
    for name in ("Murugan", "Raju", "Letchumi", "Faizal", "Aminah", "siti"):
        assert not any(name in text for text in said), name
    for text in said:
        assert "09:00" in text and "Tangkak" in text and "Telefon petang sahaja" in text
    assert "012-000" not in said[0] and "012-000" in said[1]
    assert "M.R." not in said[0] and "M.R." in said[1]


def test_a_rule_loses_the_names_in_it_and_keeps_its_words():
    rule = "Jangan telefon ibu (LETCHUMI); tanya Encik Murugan."
    assert unnamed(rule, ["Encik Murugan", "Letchumi"]) == (
        "Jangan telefon ibu (L.); tanya Encik M.."
    )


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("9", "09:00"), ("930", "09:30"), ("0930", "09:30"), ("9.30", "09:30"), ("14:05", "14:05"),
        ("2pm", "14:00"), ("2.30 petang", "14:30"), ("12am", "00:00"), ("24", None), ("9:77", None), ("x", None),
    ],
)  # fmt: skip
def test_an_hour_is_understood_as_it_is_typed(typed, hour):
    found = typed_hour(typed)
    assert (f"{found:%H:%M}" if found else None) == hour


def test_going_out_is_filled_in_from_what_is_still_ahead_today(book):
    assert going_out(book, NOW) == GoingOut()
    for case, hour in zip(book.cases, (9, 11, 10), strict=True):
        at = NOW.replace(hour=hour, minute=30, second=0, microsecond=0)
        record(book, case, "visit", {"planned": at.isoformat(), "type": "home"})
    held = next(stop for stop in route_of(book, NOW.date(), NOW).stops if stop.visit.at.hour == 9)
    done = {"held": held.visit.at.isoformat(), "outcome": "completed"}
    with book.transaction():  # no person may write so early that it was held
        book.write([Entry(held.visit.case, "visit", held.visit.record, done)])
    found = going_out(book, NOW)
    assert found.where == "Tangkak 10:30; Ledang 11:30"
    assert (found.back_by.hour, found.back_by.minute) == (13, 30)
