"""Due rules: what is due, when, and why; each at the day before, on and after its limit."""

import inspect
from datetime import date, datetime, timedelta, timezone

import pytest

from aftercare.casework import due
from aftercare.casework.due import due_items, reckon
from aftercare.casework.due_rules import MODULES, RULES
from aftercare.casework.reckoned import Reckoned, Thresholds, add_working_days
from aftercare.casework.standing import CaseRecords, Record, last_contact, next_contact_due
from aftercare.casework.wording import words

TODAY = date(2026, 11, 18)  # a Wednesday
HERE = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 18, 9, tzinfo=HERE)


def case(**records):
    kinds = {
        "case": [{"contact_frequency": "weekly", "opened": "2026-01-05"}],
        "plan": [{"date": "2026-11-01"}],
        **records,
    }
    return CaseRecords(
        "c",
        {
            kind: [Record(f"{kind}{n}", kind, fields) for n, fields in enumerate(rows)]
            for kind, rows in kinds.items()
        },
    )


def seen(days_ago, outcome="completed"):
    return {
        "held": (TODAY - timedelta(days=days_ago)).isoformat() + "T10:00:00+08:00",
        "outcome": outcome,
        "type": "home",
    }


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


@pytest.mark.parametrize(
    ("released", "due"), [("2026-11-13", "2026-11-18"), ("2026-11-16", "2026-11-19")]
)
def test_first_contact_is_due_within_three_working_days_of_release(released, due):
    item = rules(case(case=[{"contact_frequency": "weekly", "release_date": released}]))[
        "first_contact"
    ]
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
    assert "missed_contacts" in rules(
        case(visit=[seen(9), seen(5, "client_absent"), seen(2, "address_wrong")])
    )
    assert "missed_contacts" not in rules(case(visit=[seen(9), seen(2, "client_absent")]))
    assert "missed_contacts" not in rules(
        case(visit=[seen(9, "client_absent"), seen(5), seen(2, "client_absent")])
    )


@pytest.mark.parametrize(
    ("days", "shown"), [(22, False), (23, True), (30, True), (37, True), (38, True)]
)
def test_a_retention_check_shows_from_seven_days_before_its_day_until_it_is_done(days, shown):
    start = (TODAY - timedelta(days=days)).isoformat()
    work = [{"employer": "Bengkel", "type": "paid", "start": start}]
    found = rules(case(visit=[seen(1)], placement=work))
    assert ("retention_check" in found) == shown
    if days == 38:
        assert found["retention_check"].overdue_days == 1
    done = [{"placement": "placement0", "day": 30, "status": "same_job"}]
    assert "retention_check" not in rules(
        case(visit=[seen(1)], placement=work, retention_check=done)
    )


def test_no_check_for_a_placement_that_ended_before_or_is_not_work():
    start = (TODAY - timedelta(days=30)).isoformat()
    ended = {
        "employer": "B",
        "type": "paid",
        "start": start,
        "end": (TODAY - timedelta(days=20)).isoformat(),
    }
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


def plain(**records):
    """A case that was seen yesterday, so that only what a test is about speaks."""
    return case(**{"visit": [seen(1)], **records})


@pytest.mark.parametrize(
    ("in_days", "shown", "late"), [(31, False, 0), (30, True, 0), (0, True, 0), (-1, True, 1)]
)
def test_a_consent_is_named_thirty_days_before_it_runs_out_and_late_after(in_days, shown, late):
    ends = (TODAY + timedelta(days=in_days)).isoformat()
    found = rules(plain(consent=[{"purpose": "employer", "given": "2026-01-05", "expires": ends}]))
    assert ("consent_ending" in found) == shown
    assert not shown or max(found["consent_ending"].overdue_days, 0) == late


def test_a_consent_that_was_renewed_or_withdrawn_asks_for_nothing():
    old = {"purpose": "employer", "given": "2025-01-05", "expires": "2026-01-05"}
    renewed = {"purpose": "employer", "given": "2026-01-05", "expires": "2027-01-05"}
    assert "consent_ending" not in rules(plain(consent=[old, renewed]))
    assert "consent_ending" not in rules(plain(consent=[{**old, "withdrawn": "2026-01-01"}]))
    assert "consent_ending" in rules(plain(consent=[old, {**renewed, "purpose": "research"}]))
    assert "consent_ending" in rules(plain(consent=[old, {**renewed, "withdrawn": "2026-02-01"}]))


@pytest.mark.parametrize(("in_days", "shown"), [(31, False), (30, True), (-5, True)])
def test_an_order_or_a_condition_is_named_thirty_days_before_it_ends(in_days, shown):
    ends = (TODAY + timedelta(days=in_days)).isoformat()
    assert (
        "order_ending" in rules(plain(legal_status=[{"status": "parole", "to_date": ends}]))
    ) == shown
    found = rules(plain(condition=[{"type": "curfew", "to_date": ends}]))
    assert ("order_ending" in found) == shown
    assert not shown or "Curfew" in found["order_ending"].reason("en")


@pytest.mark.parametrize(
    ("days_out", "shown", "late"), [(22, False, 0), (23, True, 0), (30, True, 0), (31, True, 1)]
)
def test_a_plan_is_due_by_day_thirty(days_out, shown, late):
    released = (TODAY - timedelta(days=days_out)).isoformat()
    found = rules(plain(case=[{"release_date": released}], plan=[]))
    assert ("no_plan" in found) == shown
    assert not shown or max(found["no_plan"].overdue_days, 0) == late


def test_a_plan_is_reviewed_after_ninety_days_or_on_its_own_day():
    old = (TODAY - timedelta(days=91)).isoformat()
    assert rules(plain(plan=[{"date": old}]))["plan_review"].overdue_days == 1
    assert "plan_review" not in rules(plain(plan=[{"date": old, "review_date": "2027-03-01"}]))
    assert "plan_review" not in rules(plain(plan=[{"date": old}, {"date": "2026-11-01"}]))


@pytest.mark.parametrize(
    ("urgency", "hours", "late"),
    [("urgent", 1, False), ("urgent", 3, True), ("soon", 23, False), ("soon", 25, True)],
)
def test_a_signal_is_late_after_two_hours_or_twenty_four(urgency, hours, late):
    noticed = (NOW - timedelta(hours=hours)).isoformat()
    item = rules(plain(signal=[{"type": "crisis", "urgency": urgency, "noticed": noticed}]))[
        "signal"
    ]
    assert (item.overdue_days > 0) == late
    assert ("Telephone now" in item.reason("en")) == (urgency == "urgent")
    done = {
        "type": "crisis",
        "urgency": urgency,
        "noticed": noticed,
        "acknowledged": NOW.isoformat(),
    }
    assert "signal" not in rules(plain(signal=[done]))


def test_a_signal_is_shown_even_while_the_case_rests():
    noticed = (NOW - timedelta(hours=5)).isoformat()
    resting = case(
        phase=[{"phase": "closed", "from_date": "2026-10-01", "decided_by": "sup"}],
        signal=[{"type": "crisis", "urgency": "urgent", "noticed": noticed}],
    )
    assert set(rules(resting)) == {"signal"}


@pytest.mark.parametrize(("ago", "shown"), [(13, False), (14, True)])
def test_a_referral_is_asked_after_when_silent_for_fourteen_days(ago, shown):
    sent = {
        "provider": "Klinik",
        "service": "x",
        "sent": (TODAY - timedelta(days=ago)).isoformat(),
        "outcome": "pending",
    }
    assert ("referral" in rules(plain(referral=[sent]))) == shown
    assert "referral" not in rules(plain(referral=[{**sent, "acknowledged": TODAY.isoformat()}]))
    assert "referral" not in rules(plain(referral=[{**sent, "outcome": "rejected"}]))


def test_a_safety_plan_is_looked_at_every_thirty_days_while_the_threat_is_open():
    told = (NOW - timedelta(days=60)).isoformat()
    threat = {
        "type": "retaliation_threat",
        "noticed": told,
        "acknowledged": told,
        "response": ["safety_plan"],
    }
    assert rules(plain(signal=[threat]))["safety_plan"].overdue_days == 30
    assert "safety_plan" not in rules(
        plain(signal=[{**threat, "safety_plan_reviewed": TODAY.isoformat()}])
    )
    assert "safety_plan" not in rules(plain(signal=[{**threat, "outcome": "unsubstantiated"}]))


def test_a_supervisor_is_reminded_of_a_case_not_reviewed_for_thirty_days_and_nobody_else():
    head = {"opened": "2026-10-01", "supervisor": "p9"}
    (item,) = [
        one for one in reckon(plain(case=[head]), Thresholds()) if one.rule == "supervisor_review"
    ]
    assert item.person == "p9"
    assert rules(plain(case=[head]))["supervisor_review"].overdue_days == 18
    assert "supervisor_review" not in rules(
        plain(case=[head], review=[{"date": "2026-11-10", "decision": "noted"}])
    )
    assert "supervisor_review" not in rules(plain(case=[{"opened": "2026-10-01"}]))


@pytest.mark.parametrize(
    ("ago", "shown", "late"), [(13, False, 0), (14, True, 0), (21, True, 0), (22, True, 1)]
)
def test_a_rights_request_shows_on_day_fourteen_and_is_late_after_twenty_one(ago, shown, late):
    asked = {"type": "access", "received": (TODAY - timedelta(days=ago)).isoformat()}
    found = rules(plain(rights_request=[asked]))
    assert ("rights_request" in found) == shown
    assert not shown or max(found["rights_request"].overdue_days, 0) == late
    assert "rights_request" not in rules(
        plain(rights_request=[{**asked, "answered": TODAY.isoformat()}])
    )


def test_what_a_conference_decided_is_named_as_such():
    task = {"what": "Klinik", "due": "2026-11-10", "from_record": "conference0"}
    found = rules(plain(conference=[{"date": "2026-11-01"}], task=[task]))
    assert found["conference_action"].overdue_days == 8
    assert "task" not in found


def test_disposal_is_named_when_its_day_comes_near():
    closed = {"date": "2019-12-10", "reason": "goals_met", "disposal_date": "2026-12-10"}
    resting = case(
        phase=[{"phase": "closed", "from_date": "2019-12-10", "decided_by": "sup"}],
        closure=[closed],
    )
    assert rules(resting)["disposal"].overdue_days == -22


def test_a_planned_visit_is_late_once_its_day_has_passed_without_a_word():
    planned = {"type": "home", "planned": "2026-11-17T15:00:00+08:00"}
    assert rules(plain(visit=[seen(1), planned]))["planned_visit"].overdue_days == 1
    assert "planned_visit" not in rules(
        plain(visit=[seen(1), {**planned, "held": planned["planned"], "outcome": "completed"}])
    )


def test_the_day_agreed_at_the_last_contact_counts_before_the_frequency():
    agreed = {**seen(3), "next_due": (TODAY + timedelta(days=2)).isoformat()}
    item = rules(case(visit=[agreed]))["contact_frequency"]
    assert (item.due, item.overdue_days) == (TODAY + timedelta(days=2), -2)
    assert item.reason("en").startswith("The next contact is agreed for 20 Nov 2026")


def test_a_question_is_for_the_one_who_is_asked_until_it_is_answered():
    asked = Record("q", "comment", {"to": "p1", "text": "Sudah?", "about": "v"}, TODAY)
    answer = Record("a", "comment", {"answers": "q", "text": "Sudah", "about": "v"}, TODAY)
    found = [
        one
        for one in reckon(CaseRecords("c", {"comment": [asked]}), Thresholds())
        if one.rule == "comment"
    ]
    assert [(one.person, one.record) for one in found] == [("p1", "v")]
    assert reckon(CaseRecords("c", {"comment": [asked, answer]}), Thresholds()) == []


def test_the_organisations_numbers_hold():
    limits = Thresholds(contact_grace=0, soon=1)
    assert rules(case(visit=[seen(8)]), thresholds=limits)["contact_frequency"].overdue_days == 1
    assert "contact_frequency" not in rules(case(visit=[seen(5)]), thresholds=limits)


def test_every_function_that_finds_what_is_due_is_declared():
    found_by = {one.found_by for one in RULES.values()}
    for module in MODULES:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                assert function in found_by, name


def test_what_a_rule_yields_undeclared_is_told_with_the_case_and_stops_no_other():
    def stray(case, limits):
        yield Reckoned(case.case_id, "of_tomorrow", TODAY, TODAY, TODAY, "", words("x"))

    failed = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(due, "ALWAYS", (stray, *due.ALWAYS))
        found = reckon(case(task=[{"what": "x", "due": "2026-11-01"}]), Thresholds(), failed)
    assert failed == ["stray: LookupError"] and "task" in {one.rule for one in found}
