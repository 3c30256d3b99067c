"""Due rules: what is due, when, and why; each at the day before, on and after its limit."""

from datetime import date, datetime, timedelta, timezone

import pytest

from aftercare.casework.due import due_items
from aftercare.casework.reckoned import Thresholds, add_working_days
from aftercare.casework.standing import CaseRecords, Record, last_contact, next_contact_due

TODAY = date(2026, 11, 18)  # a Wednesday
HERE = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 18, 9, tzinfo=HERE)


def case(**records):
    kinds = {"case": [{"contact_frequency": "weekly", "opened": "2026-01-05"}], "plan": [{"date": "2026-11-01"}], **records}
    return CaseRecords(
        "c", {kind: [Record(f"{kind}{n}", kind, fields) for n, fields in enumerate(rows)] for kind, rows in kinds.items()}
    )


def seen(days_ago, outcome="completed"):
    return {"held": (TODAY - timedelta(days=days_ago)).isoformat() + "T10:00:00+08:00", "outcome": outcome, "type": "home"}


def rules(found, now=NOW, thresholds=None):
    """What is due by rule; a plan and a review stand, so that only what a test is about speaks."""
    return {item.rule: item for item in due_items(found, now, thresholds or Thresholds())}


@pytest.mark.parametrize(("days_ago", "overdue"), [(7, 0), (10, 0), (11, 1), (20, 10)])
def test_a_visit_is_overdue_three_days_past_its_frequency(days_ago, overdue):
    item = rules(case(visit=[seen(days_ago)]))["contact_frequency"]
    assert item.overdue_days == overdue
    assert item.due == TODAY - timedelta(days=days_ago - 7)
    assert "every 7 days" in item.reason("en")
    assert "setiap 7 hari" in item.reason("ms")


def test_a_contact_due_within_a_week_is_shown_and_a_later_one_is_not():
    assert rules(case(visit=[seen(3)]))["contact_frequency"].overdue_days == -4
    later = case(case=[{"contact_frequency": "monthly"}], visit=[seen(3)])
    assert "contact_frequency" not in rules(later)
    assert next_contact_due(later) == TODAY + timedelta(days=27)


def test_only_a_contact_that_took_place_counts():
    found = case(visit=[seen(20), seen(1, "client_absent"), seen(2, "cancelled_by_us")])
    assert last_contact(found) == TODAY - timedelta(days=20)


@pytest.mark.parametrize(("released", "due"), [("2026-11-13", "2026-11-18"), ("2026-11-16", "2026-11-19")])
def test_first_contact_is_due_within_three_working_days_of_release(released, due):
    item = rules(case(case=[{"contact_frequency": "weekly", "release_date": released}]))["first_contact"]
    assert item.due.isoformat() == due


def test_a_weekend_on_friday_and_saturday_counts_otherwise():
    assert add_working_days(date(2026, 11, 12), 3, (5, 6)) == date(2026, 11, 17)
    assert add_working_days(date(2026, 11, 12), 3, (4, 5)) == date(2026, 11, 17)
    assert add_working_days(date(2026, 11, 13), 1, (4, 5)) == date(2026, 11, 15)


def test_first_contact_is_settled_by_a_contact_after_release_only():
    before = case(case=[{"release_date": "2026-11-10"}], visit=[seen(30)])
    after = case(case=[{"release_date": "2026-11-10"}], visit=[seen(5)])
    assert "first_contact" in rules(before)
    assert "first_contact" not in rules(after)


def test_two_missed_in_a_row_are_said_and_one_or_an_interrupted_row_is_not():
    assert "missed_contacts" in rules(case(visit=[seen(9), seen(5, "client_absent"), seen(2, "address_wrong")]))
    assert "missed_contacts" not in rules(case(visit=[seen(9), seen(2, "client_absent")]))
    assert "missed_contacts" not in rules(case(visit=[seen(9, "client_absent"), seen(5), seen(2, "client_absent")]))


@pytest.mark.parametrize(("days", "shown"), [(22, False), (23, True), (30, True), (37, True), (38, True)])
def test_a_retention_check_shows_from_seven_days_before_its_day_until_it_is_done(days, shown):
    start = (TODAY - timedelta(days=days)).isoformat()
    work = [{"employer": "Bengkel", "type": "paid", "start": start}]
    found = rules(case(visit=[seen(1)], placement=work))
    assert ("retention_check" in found) == shown
    if days == 38:
        assert found["retention_check"].overdue_days == 1
    done = [{"placement": "placement0", "day": 30, "status": "same_job"}]
    assert "retention_check" not in rules(case(visit=[seen(1)], placement=work, retention_check=done))


def test_no_check_for_a_placement_that_ended_before_or_is_not_work():
    start = (TODAY - timedelta(days=30)).isoformat()
    ended = {"employer": "B", "type": "paid", "start": start, "end": (TODAY - timedelta(days=20)).isoformat()}
    helping = {"employer": "B", "type": "volunteering", "start": start}
    assert "retention_check" not in rules(case(visit=[seen(1)], placement=[ended, helping]))


def test_a_case_that_rests_has_nothing_due_but_its_tasks():
    resting = case(
        visit=[seen(90)],
        phase=[{"phase": "returned_to_custody", "from_date": "2026-10-01"}],
        task=[{"what": "x", "due": "2026-11-01"}],
    )
    assert set(rules(resting)) == {"task"}


def test_a_task_that_is_done_or_far_off_is_not_due():
    tasks = [{"what": "a", "due": "2026-11-01", "done": True}, {"what": "b", "due": "2026-12-24"}]
    assert "task" not in rules(case(visit=[seen(1)], task=tasks))


def test_as_needed_asks_for_nothing():
    assert rules(case(case=[{"contact_frequency": "as_needed"}], visit=[seen(300)])) == {}
