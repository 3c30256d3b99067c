"""Days and moments are written one way for people, in each language, whatever year, edge or time zone."""

import ast
import re
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aftercare.casework.dates import (
    MONTHS,
    WEEKDAYS,
    day_of_year_said,
    day_said,
    moment_said,
    month_said,
    stored_said,
    weekday_said,
)
from aftercare.casework.local_time import here_said, since_1970, written_at
from aftercare.casework.wording import LANGUAGES, words

ROOT = Path(__file__).resolve().parents[2]
READ_BY_PEOPLE = ("ui", "reports", "actions", "cli")
ELSEWHERE = {  # file: what is written there that nobody reads as a sentence
    "actions/caseload/export_records.py": "the name of a file",
    "actions/papers/print_paper.py": "the name of a file",
    "ui/sync_panel/panel.py": "the name of a file",
    "ui/forms/day_button.py": "a day as a form has it typed",
    "ui/hour_field.py": "an hour as it is typed",
    "ui/figures/figures_page.py": "the name of a period, as it is typed",
    "actions/caseload/figures.py": "the name of a period, as it is typed",
    "actions/joining/devices.py": "a moment for scripts",
    "actions/joining/unlock.py": "a moment for the audit",
    "actions/recording/receipts.py": "a moment for scripts",
    "actions/shared/audit.py": "a moment for the audit",
    "actions/shared/file_intake.py": "a day for a field, as a camera wrote it",
}


@pytest.fixture(params=["Asia/Kuala_Lumpur", "Asia/Jakarta", "America/New_York"])
def zone(request, monkeypatch):
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 2), ("2 Nov 2026", "2 Nov 2026", "2 Nov 2026")),
        (date(2026, 3, 31), ("31 Mar 2026", "31 Mac 2026", "31 Mar 2026")),
        (date(2026, 8, 17), ("17 Aug 2026", "17 Ogo 2026", "17 Agu 2026")),
        (date(2026, 9, 16), ("16 Sep 2026", "16 Sep 2026", "16 Sep 2026")),
        (date(2026, 12, 31), ("31 Dec 2026", "31 Dis 2026", "31 Des 2026")),
        (date(2027, 1, 1), ("1 Jan 2027", "1 Jan 2027", "1 Jan 2027")),
        (date(1970, 1, 1), ("1 Jan 1970", "1 Jan 1970", "1 Jan 1970")),
        (date(1947, 5, 9), ("9 May 1947", "9 Mei 1947", "9 Mei 1947")),
    ],
)
def test_a_day_is_written_as_people_here_write_it(day, said):
    assert tuple(day_said(day, language) for language in LANGUAGES) == said


def test_a_moment_is_its_day_and_its_hour_by_its_own_time_zone():
    for offset in ("+08:00", "+07:00", "-05:00", ""):
        moment = datetime.fromisoformat(f"2026-12-31T23:59:59{offset}")
        assert moment_said(moment, "ms") == "31 Dis 2026, 23:59"
    assert moment_said(datetime(2026, 11, 2, 0, 5, tzinfo=UTC), "en") == "2 Nov 2026, 00:05"


def test_shorter_ways_leave_out_what_cannot_be_mistaken():
    day = date(2026, 11, 2)
    assert [day_of_year_said(day, language) for language in LANGUAGES] == ["2 Nov"] * 3
    said = [weekday_said(day, language) for language in LANGUAGES]
    assert said == ["Mon 2 Nov", "Isn 2 Nov", "Sen 2 Nov"]
    assert month_said(date(2026, 12, 1), "id") == "Des 2026"
    assert {len(names) for names in MONTHS.values()} == {12}
    assert {len(names) for names in WEEKDAYS.values()} == {7}


def test_what_is_stored_is_written_so_and_what_is_no_date_stands_as_it_is():
    assert stored_said("2026-11-02", "ms") == "2 Nov 2026"
    assert stored_said("2026-11-02T10:00:00+08:00", "ms") == "2 Nov 2026, 10:00"
    assert stored_said("last year", "en") == "last year"
    assert stored_said("not_known", "en") == "not_known"
    assert stored_said(None, "en") == stored_said("", "en") == ""


def test_an_instant_is_told_by_the_clock_of_this_place_also_at_the_turn_of_the_year(zone):
    turn = datetime(2026, 12, 31, 17, 30, tzinfo=UTC).timestamp()
    said = {
        "Asia/Kuala_Lumpur": "1 Jan 2027, 01:30",
        "Asia/Jakarta": "1 Jan 2027, 00:30",
        "America/New_York": "31 Dec 2026, 12:30",
    }[zone]
    assert moment_said(since_1970(turn), "en") == said
    assert moment_said(written_at(int(turn * 1000) << 16), "en") == said
    assert here_said("2026-12-31T17:30:00+00:00") == said
    assert here_said("2027-01-01T01:30:00+08:00") == said


def test_a_clock_that_stands_at_1970_or_far_ahead_has_a_day(zone):
    first = "31 Dec 1969, 19:00" if zone == "America/New_York" else "1 Jan 1970"
    assert moment_said(since_1970(0), "en").startswith(first)
    assert since_1970(-5) == since_1970(0) == written_at(0)
    assert {since_1970(10.0**30), written_at(2**63)} == {since_1970(7_258_118_400)}


def test_a_text_holds_days_and_moments_until_its_language_is_known():
    kept = words("{day} and {when}", day=date(2026, 8, 17), when=datetime(2026, 8, 17, 9, 30))  # noqa: DTZ001
    assert kept.say("id") == "17 Agu 2026 and 17 Agu 2026, 09:30"
    assert kept.say("ms") == "17 Ogo 2026 and 17 Ogo 2026, 09:30"


def by_hand(tree):
    """What turns a moment into text or a number into a moment by hand: the lines."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr="strftime" | "fromtimestamp"):
                yield node.lineno
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=shape)])):
                if re.search(r"%[YmdHMS]", shape):
                    yield node.lineno
            case ast.Subscript(
                slice=ast.Slice(lower=lower, upper=ast.Constant(value=10 | 16 | 19))
            ):
                digest = re.search(r"hash|digest|sha256|encode", ast.unparse(node.value))
                if not digest and (lower is None or getattr(lower, "value", 0) in (0, 11)):
                    yield node.lineno
            case ast.BinOp(op=ast.RShift(), right=ast.Constant(value=16)):
                yield node.lineno


def test_nothing_that_people_read_is_turned_into_a_date_by_hand():
    found = {}
    for folder in READ_BY_PEOPLE:
        for path in (ROOT / "aftercare" / folder).rglob("*.py"):
            lines = list(by_hand(ast.parse(path.read_text(encoding="utf-8"))))
            if lines:
                found[path.relative_to(ROOT / "aftercare").as_posix()] = lines
    assert set(found) == set(ELSEWHERE), found


@pytest.mark.parametrize(
    "line",
    [
        "at.strftime('%d.%m.%Y')",
        "f'{at:%H:%M}'",
        "str(value)[11:16]",
        "line.at[:10]",
        "(time >> 16) / 1000",
        "datetime.fromtimestamp(saved)",
    ],
)
def test_a_date_made_by_hand_is_found(line):
    assert list(by_hand(ast.parse(line)))
