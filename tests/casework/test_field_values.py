"""What a field may hold: bounded where it is typed, and where it arrives told apart from what no field of its type can hold."""

from datetime import date, timedelta

import pytest

from aftercare.casework.field_values import FIRST_YEAR, LAST_YEAR, readable, unreadable_of
from aftercare.casework.kinds import KINDS
from aftercare.casework.reckoned import Thresholds, add_working_days
from aftercare.casework.retention import later
from aftercare.casework.validation import validate
from tests.town import VISIT

DEEP = []
for _ in range(900):
    DEEP = [DEEP]


def problem(kind, field, value):
    (found,) = validate(
        KINDS[kind], {field: value}, partial=True, existing=VISIT if kind == "visit" else {}
    )
    assert found.field == field
    return found.message("en")


@pytest.mark.parametrize("value", ["9999-12-31", "2200-01-01", "10000-01-01"])
def test_whoever_means_no_end_is_told_to_leave_the_field_empty(value):
    said = problem("legal_status", "to_date", value)
    assert said.startswith("Until cannot lie after the year 2199")
    assert "leave the field empty" in said
    assert "leave the field empty" in problem("visit", "planned", f"{value}T10:00:00+08:00")


def test_no_year_before_1900_is_taken():
    assert "before the year 1900" in problem("phase", "from_date", "0001-01-01")
    assert "before the year 1900" in problem("visit", "held", "1899-12-31T23:59:00+08:00")
    assert problem("client", "date_of_birth", "1026-11-02").startswith("Date of birth")
    assert not validate(
        KINDS["client"], {"preferred_name": "A", "date_of_birth": "1900-01-01"}, partial=False
    )


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("placement", "wage", float("nan")),
        ("placement", "wage", float("inf")),
        ("placement", "wage", 10**400),
        ("client", "dependants", 1 << 53),
        ("visit", "duration", 40.0),
        ("visit", "type", "other: " + "x" * 500),
        ("visit", "type", "x" * 1_000_000),
        ("visit", "place", "half a character \ud800"),
        ("visit", "present", ["\udfff"]),
        ("visit", "held", "2026-11-02T99:99:00+08:00"),
        ("visit", "held", "٢٠٢٦-11-02T10:00:00+08:00"),
        ("visit", "observations", DEEP),
        ("form_answer", "answers", {"/a": 7}),
        ("form_answer", "answers", {"/a": "x" * 100_001}),
    ],
)
def test_every_type_has_its_bounds_and_a_problem_repeats_no_page_of_what_was_typed(
    kind, field, value
):
    assert len(problem(kind, field, value)) < 300


def test_all_texts_of_a_record_together_are_bounded():
    texts = dict.fromkeys(("observations", "client_view", "agreed", "actions"), "文" * 99000)
    (found,) = validate(KINDS["visit"], {**VISIT, **texts}, partial=False)
    assert "too long for one record" in found.message("en")


def test_what_older_and_newer_versions_wrote_stays_readable():
    assert readable("visit", "type", "mosque_of_another_organisation")
    assert readable("visit", "place", "x" * 5000)
    assert readable("signal", "response", ["a_term_of_a_newer_version"])
    assert readable("visit", "a_field_of_a_newer_version", {"any": [b"thing"]})
    assert readable("a_kind_of_a_newer_version", "held", 7)
    assert readable("client", "date_of_birth", "declined_to_say")
    assert readable("attachment", "file", FILE | {"more": "of a newer version"})
    assert readable("visit", "held", None)


FILE = {"digest": "0" * 64, "size": 5, "media": "image/jpeg", "epoch": 1, "manifest": "1" * 64}


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("visit", "held", "9999-99-99T99:99"),
        ("visit", "held", "2026-11-02"),
        ("visit", "held", "9999-12-31T23:59:59-14:00"),
        ("visit", "duration", 1 << 63),
        ("visit", "duration", True),
        ("visit", "present", ["Ali", {"x": []}]),
        ("comment", "answers", {}),
        ("retention_check", "day", []),
        ("review", "versions", 7),
        ("settlement", "records", 7),
        ("client", "preferred_name", 7),
        ("placement", "wage", float("nan")),
        ("placement", "start", "2026-W01-1"),
        ("legal_status", "to_date", "9999-12-31"),
        ("legal_status", "to_date", "not_known"),
        ("form_answer", "answers", {"/a": {"b": "c"}}),
        ("attachment", "file", FILE | {"digest": "zz"}),
        ("attachment", "file", FILE | {"size": -1}),
        ("attachment", "file", FILE | {"epoch": (1 << 64) - 1}),
        ("household_member", "child", "yes"),
        ("visit", "place", b"\xff\x00"),
    ],
)
def test_what_its_field_cannot_hold_is_told_apart(kind, field, value):
    assert unreadable_of(kind, {"sensitivity": "team", field: value}) == (field,)


def test_no_number_of_the_organisation_takes_a_day_beyond_what_a_calendar_has():
    for day in (date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)):
        assert add_working_days(day, 3650, Thresholds().weekend) > day
        assert later(day, 1200) > day
        assert day - timedelta(days=3650) < day
