"""Days and moments are bounded by their fields: what has happened lies not ahead, and what lies far ahead is asked about."""

from datetime import UTC, date, datetime, timedelta

import pytest

from aftercare.casework.bounds import before_its_time, far_ahead, not_yet
from aftercare.casework.declaration import By, FieldType
from aftercare.casework.kinds import KINDS

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
DATED = [
    (kind, field)
    for kind in KINDS.values()
    if kind.written_by is not By.PROGRAM
    for field in kind.fields
    if field.type in (FieldType.DATE, FieldType.MOMENT)
]
said = lambda field, when: (
    when.isoformat() if field.type is FieldType.MOMENT else when.date().isoformat()
)
told = lambda problems: [problem.field for problem in problems]


@pytest.mark.parametrize(("kind", "field"), DATED, ids=lambda one: one.name)
def test_every_day_and_moment_has_a_bound_and_says_its_name_when_it_is_passed(kind, field):
    assert bool(field.not_after) != bool(field.ask_beyond), "declare one of the two"
    assert not field.instead or field.instead in kind.by_name
    in_2062, yesterday = (
        {field.name: said(field, when)}
        for when in (NOW.replace(year=2062), NOW - timedelta(days=1))
    )
    asked = not_yet if field.not_after else far_ahead
    assert told(asked(kind, in_2062, NOW)) == [field.name]
    assert field.label in asked(kind, in_2062, NOW)[0].message("en")
    assert asked(kind, yesterday, NOW) == []


def test_what_has_happened_may_be_now_by_a_slow_clock_and_not_tomorrow():
    kind = KINDS["visit"]
    for when, refused in ((NOW + timedelta(minutes=10), []), (NOW + timedelta(hours=2), ["held"])):
        assert told(not_yet(kind, {"held": when.isoformat()}, NOW)) == refused


def test_what_is_planned_within_a_year_is_not_asked_about():
    kind = KINDS["placement"]
    for day, asked in (("2027-10-01", []), ("2062-10-01", ["start"])):
        assert told(far_ahead(kind, {"start": day}, NOW)) == asked


def test_a_record_that_was_written_before_what_it_tells_is_known_by_that():
    kind = KINDS["visit"]
    fields = {"held": "2062-03-15T10:00:00+08:00", "planned": "2062-03-15T10:00:00+08:00"}
    assert before_its_time(kind, fields, date(2026, 11, 30)) == ["held"]
    assert before_its_time(kind, fields, date(2062, 3, 15)) == []
