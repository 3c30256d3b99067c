"""Moments by this computer's time zone, also those that a system cannot convert."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from aftercare.casework.local_time import local


@pytest.fixture
def malaysia(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Kuala_Lumpur")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_moment_is_told_in_the_time_zone_of_the_computer(malaysia):
    assert local(datetime(2026, 11, 2, 2, 0, tzinfo=UTC)).isoformat() == "2026-11-02T10:00:00+08:00"
    assert local(datetime(2026, 11, 2, 10, 0)).isoformat() == "2026-11-02T10:00:00+08:00"  # noqa: DTZ001


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+08:00", "0001-01-01T00:00:00"])
def test_what_no_clock_reaches_keeps_its_hour_and_has_an_offset(malaysia, text):
    found = local(datetime.fromisoformat(text))
    assert found.utcoffset() == timedelta(hours=8)
    assert found.replace(tzinfo=None) == datetime(1, 1, 1)  # noqa: DTZ001
