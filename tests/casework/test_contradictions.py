"""Contradictions across the records of a case: what fires, what only looks like it, and what a person has settled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.casework.contradictions import RULES, Authored, CaseState, contradictions


def one(kind, identifier, author="siti", version="1", **fields):
    return Authored(identifier, kind, fields, author, version)


def found(*records, leads=()):
    grouped = {}
    for record in records:
        grouped.setdefault(record.kind, []).append(record)
    return contradictions(CaseState("c", grouped, tuple(leads)))


def rules(*records, **more):
    return [(item.rule, item.records) for item in found(*records, **more)]


WORK = {"employer": "Bengkel Ali", "type": "paid", "start": "2026-01-10"}
OTHER_WORK = {"employer": "Kedai Siva", "type": "paid", "start": "2026-03-01"}
HELD = {"type": "home", "outcome": "completed", "held": "2026-11-02T10:00:00+08:00", "duration": 40}


def test_two_full_time_placements_at_once_are_named_with_their_dates():
    (item,) = found(one("placement", "a", **WORK), one("placement", "b", **OTHER_WORK))
    assert (item.rule, item.records) == ("overlapping_placements", ("a", "b"))
    assert item.statement("en").startswith(
        "Two full-time placements at the same time: Bengkel Ali from 10 Jan 2026"
    )
    assert "Kedai Siva mulai 1 Mac 2026" in item.statement("ms")


@pytest.mark.parametrize(
    "second",
    [
        {**OTHER_WORK, "hours": "part_time"},
        {**OTHER_WORK, "type": "volunteering"},
        {**OTHER_WORK, "start": "2025-01-01", "end": "2026-01-10"},
    ],
    ids=["part time", "volunteering", "ended that day"],
)
def test_placements_that_can_stand_side_by_side_are_none(second):
    assert rules(one("placement", "a", **WORK), one("placement", "b", **second)) == []


def test_one_employer_recorded_twice_with_one_beginning_is_asked_about():
    assert rules(one("placement", "a", **WORK), one("placement", "b", author="sup", **WORK)) == [
        ("overlapping_placements", ("a", "b"))
    ]


def test_two_leads_or_another_lead_than_access_names():
    head = one("case", "h", lead_worker="p1")
    assert rules(head, leads=("p1", "p2")) == [("two_leads", ("h",))]
    assert rules(head, leads=("p2",)) == [("two_leads", ("h",))]
    assert rules(head, leads=("p1",)) == rules(head) == []
    (item,) = found(head, leads=("p1", "p2"))
    assert (
        item.statement("en", {"p1": "Siti", "p2": "Farah"})
        == "Two people lead this case: Siti and Farah."
    )


def test_a_visit_that_two_workers_recorded():
    theirs = {**HELD, "held": "2026-11-02T02:20:00+00:00"}
    assert rules(one("visit", "a", **HELD), one("visit", "b", author="farah", **theirs)) == [
        ("visit_twice", ("a", "b"))
    ]


@pytest.mark.parametrize(
    ("author", "second"),
    [
        ("siti", HELD),
        ("farah", {**HELD, "held": "2026-11-02T10:40:00+08:00"}),
        ("farah", {**HELD, "type": "phone"}),
        ("farah", {**HELD, "type": "group"}),
        ("farah", {**HELD, "outcome": "rearranged"}),
        ("farah", {"type": "home", "planned": "2026-11-02T10:00:00+08:00"}),
    ],
    ids=[
        "the same worker",
        "right after",
        "by telephone",
        "a group",
        "did not take place",
        "only planned",
    ],
)
def test_visits_that_do_not_meet_are_none(author, second):
    assert rules(one("visit", "a", **HELD), one("visit", "b", author=author, **second)) == []


def phases(*named):
    return [
        one("phase", f"{n}", phase=phase, from_date=day, decided_by="sup")
        for n, (phase, day) in enumerate(named)
    ]


def test_a_phase_that_the_one_before_rules_out():
    after_closing = phases(("closed", "2026-05-01"), ("stabilisation", "2026-06-01"))
    assert rules(*after_closing) == [("impossible_phase", ("0", "1"))]
    assert (
        found(*after_closing)[0].statement("en")
        == "Stabilisation from 1 Jun 2026 cannot follow Closed of 1 May 2026."
    )
    assert "Penstabilan" in found(*after_closing)[0].statement("ms")
    assert (
        rules(
            *phases(
                ("closed", "2026-05-01"),
                ("reopened", "2026-06-01"),
                ("stabilisation", "2026-06-02"),
            )
        )
        == []
    )
    assert rules(*phases(("returned_to_custody", "2026-05-01"), ("step_down", "2026-06-01"))) != []


def test_a_closing_that_is_only_proposed_rules_nothing_out():
    proposed = one("phase", "p", phase="closed", from_date="2026-05-01")
    assert rules(proposed, *phases(("stabilisation", "2026-06-01"))) == []


def test_two_phases_from_one_day():
    assert rules(*phases(("stabilisation", "2026-05-01"), ("step_down", "2026-05-01"))) == [
        ("impossible_phase", ("0", "1"))
    ]
    assert rules(*phases(("stabilisation", "2026-05-01"), ("stabilisation", "2026-05-01"))) == []


def test_a_record_changed_after_its_approval_until_the_newest_review_names_it():
    visit = one("visit", "v", version="new", **HELD)
    old = one("review", "r", author="lim", version="1", decision="approved", versions=["v@old"])
    assert rules(visit, old) == [("changed_after_approval", ("r", "v"))]
    assert (
        found(visit, old)[0].statement("en", {"lim": "Puan Lim"})
        == "Visit: changed after Puan Lim approved it."
    )
    assert (
        rules(visit, old, one("review", "s", version="2", decision="approved", versions=["v@new"]))
        == []
    )
    assert rules(visit, one("review", "r", decision="noted", versions=["v@old"])) == []


def test_what_a_person_settled_is_gone_until_the_records_are_others():
    pair = [one("placement", "a", **WORK), one("placement", "b", **OTHER_WORK)]
    word = one(
        "settlement", "s", rule="overlapping_placements", records=["b", "a"], decision="Syif malam."
    )
    assert rules(*pair, word) == []
    assert len(rules(*pair, one("placement", "d", **OTHER_WORK), word)) == 2


@given(st.permutations(range(6)))
def test_the_order_of_the_records_does_not_matter(order):
    records = [
        one("placement", "a", **WORK),
        one("placement", "b", **OTHER_WORK),
        one("visit", "c", **HELD),
        one("visit", "d", author="farah", **HELD),
        *phases(("closed", "2026-05-01"), ("step_down", "2026-06-01")),
    ]
    assert found(*(records[n] for n in order)) == found(*records)
    assert len(found(*records)) == 3


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_an_empty_or_half_written_case_asks_nothing(rule):
    assert list(rule(CaseState("c", {}))) == []
    half = {
        kind: [one(kind, "x"), one(kind, "y", author="farah")]
        for kind in ("placement", "visit", "phase", "review")
    }
    assert list(rule(CaseState("c", half))) == []
