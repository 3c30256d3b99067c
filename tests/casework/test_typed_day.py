"""Days as people type them, in three languages; what is no day stays as it was typed and is asked about."""

from datetime import UTC, date, datetime

import pytest

from aftercare.casework.typed_day import typed_day, typed_moment

TODAY = date(2026, 11, 18)  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-11-18"),
        ("Hari ini", "2026-11-18"),
        ("besok", "2026-11-19"),
        ("semalam", "2026-11-17"),
        ("+3", "2026-11-21"),
        ("-18", "2026-10-31"),
        ("friday", "2026-11-20"),
        ("rabu", "2026-11-25"),
        ("ahad", "2026-11-22"),
        ("2/11", "2026-11-02"),
        ("2.11.2026", "2026-11-02"),
        ("02-11-26", "2026-11-02"),
        ("2 nov", "2026-11-02"),
        ("5 Ogos 2027", "2027-08-05"),
        ("5 Agustus 2027", "2027-08-05"),
        ("12 dis", "2026-12-12"),
        ("2026-11-02", "2026-11-02"),
    ],
)
def test_a_day_is_understood(typed, day):
    assert typed_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["31/2", "soon", "2 foo", "13/13/2026", "", "2026-13-40"])
def test_what_is_no_day_stays_as_typed(typed):
    assert typed_day(typed, TODAY) == typed


def test_a_fact_may_be_not_known():
    assert typed_day("tidak diketahui", TODAY, fact=True) == "not_known"
    assert typed_day("not known", TODAY) == "not known"


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("14:30", "2026-11-18 14:30"),
        ("9.05", "2026-11-18 09:05"),
        ("today 9:00", "2026-11-18 09:00"),
        ("fri 16:00", "2026-11-20 16:00"),
        ("2/11 8:15", "2026-11-02 08:15"),
        ("2026-11-02 10:00", "2026-11-02 10:00"),
        ("25:00", "25:00"),
        ("noon", "noon"),
    ],
)
def test_a_moment_is_understood(typed, moment):
    assert typed_moment(typed, datetime(2026, 11, 18, 12, tzinfo=UTC)) == moment
