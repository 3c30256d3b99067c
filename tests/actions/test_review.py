"""The supervisor's week: what waits, in its order; signing off exactly what was read; returning it; approving the routine together."""

from datetime import timedelta

import pytest

from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.decide_review import (
    NothingToReview,
    SaysNothing,
    approve_routine,
    decide,
)
from aftercare.actions.caseload.list_cases import list_due
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import (
    APPROVAL,
    OVERDUE,
    SIGNAL,
    WRITTEN,
    dip_sample,
    review_queue,
)
from aftercare.actions.recording.comment import questions_to_me
from aftercare.actions.recording.record import record
from aftercare.casework.declaration import By
from tests.town import VISIT


def ago(book, days, hour="10:00"):
    return f"{book.here().date() - timedelta(days=days)}T{hour}:00+08:00"


@pytest.fixture
def cases(town):
    """Five cases of siti's for sup: with a signal, overdue, with a plan to approve, and two with routine contacts."""
    with town.open("siti") as book:
        today = book.here().date()
        found = {}
        for name in ("signal", "overdue", "plan", "routine", "second"):
            head = {
                "preferred_name": name,
                "type": "general",
                "supervisor": "sup",
                "contact_frequency": "weekly",
            }
            found[name] = open_case(book, {**head, "opened": str(today - timedelta(days=20))})
            held = ago(book, 15 if name == "overdue" else 1)
            record(
                book, found[name], "visit", {**VISIT, "held": held, "observations": f"visit {name}"}
            )
        signal = {
            "type": "crisis",
            "urgency": "urgent",
            "noticed": ago(book, 1),
            "at_risk": "x",
            "seen": "y",
        }
        record(book, found["signal"], "signal", signal)
        record(
            book,
            found["plan"],
            "plan",
            {"date": str(today), "client_agreed": "agreed", "success_statement": "Kerja"},
        )
    town.sync("siti", "sup")
    return found


def test_the_queue_follows_the_order_of_the_week(town, cases):
    with town.open("sup") as book:
        queue = review_queue(book, book.here())
        assert [(one.line.name, one.rank) for one in queue] == [
            ("signal", SIGNAL),
            ("overdue", OVERDUE),
            ("plan", APPROVAL),
            ("routine", WRITTEN),
            ("second", WRITTEN),
        ]
        assert [one.routine for one in queue] == [False, False, False, True, True]


def test_a_visit_is_read_beside_the_plan_and_the_last_three(town, cases):
    with town.open("siti") as book:
        visits = [
            record(book, cases["plan"], "visit", {**VISIT, "held": ago(book, days)})
            for days in (3, 6, 9, 12)
        ]
    town.sync("siti", "sup")
    with town.open("sup") as book:
        for visit in visits:
            record(
                book,
                cases["plan"],
                "review",
                {"decision": "noted", "versions": [f"{visit.record}@x"]},
                by=By.ASSISTANT,
            )
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "plan")
        read = read_for_review(book, waiting)
        assert {row.kind for row in read.rows} == {"visit", "plan"}
        assert [row.kind for row in read.plan] == ["plan"]
        assert [row.fields["held"][:10] for row in read.before] == [
            ago(book, days)[:10] for days in (3, 6, 9)
        ]


def test_signing_off_binds_to_the_versions_read_and_shows_when_they_change(town, cases):
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "plan")
        read = read_for_review(book, waiting)
        decide(book, cases["plan"], read.versions, "approved", next_date="2027-01-01")
        plan = book.records.read(kind="plan", case=cases["plan"])[0]
        assert plan.fields["approved_by"]
        assert "plan" not in [one.line.name for one in review_queue(book, book.here())]
    town.sync("sup", "siti")
    visit = next(row.id for row in read.rows if row.kind == "visit")
    town.visit("siti", cases["plan"], visit, observations="lain sekali")
    town.sync("siti", "sup")
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "plan")
        assert waiting.changed == (visit,)
        assert visit in [row.id for row in read_for_review(book, waiting).rows]


def test_what_changes_while_it_is_read_is_not_signed_off(town, cases):
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "routine")
        versions = read_for_review(book, waiting).versions
        record(book, cases["routine"], "visit", {"place": "lain"}, waiting.records[0])
        with pytest.raises(NothingToReview):
            decide(book, cases["routine"], versions, "approved")
        assert book.records.read(kind="review", case=cases["routine"]) == []


def test_what_is_returned_comes_onto_the_workers_today_with_its_comment(town, cases):
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "routine")
        versions = read_for_review(book, waiting).versions
        with pytest.raises(SaysNothing):
            decide(book, cases["routine"], versions, "returned", text=" ")
        decide(book, cases["routine"], versions, "returned", text="Apa kata ibunya?")
    town.sync("sup", "siti")
    with town.open("siti") as book:
        (question,) = questions_to_me(book)
        assert question.text == "Apa kata ibunya?"
        assert question.row.fields["about"] == waiting.records[0]
        assert "comment" in [
            one.rule for one in list_due(book, book.here()) if one.case == cases["routine"]
        ]


def test_what_is_returned_arrives_once_and_waits_again_when_it_is_corrected(town, cases):
    with town.open("siti") as book:
        record(book, cases["plan"], "visit", {**VISIT, "held": ago(book, 2)})
    town.sync("siti", "sup")
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "plan")
        read = read_for_review(book, waiting)
        assert len(read.rows) == 3
        decide(book, cases["plan"], read.versions, "returned", text="Apa kata ibunya?")
        assert "plan" not in [one.line.name for one in review_queue(book, book.here())]
    town.sync("sup", "siti")
    with town.open("siti") as book:
        (asked,) = [one for one in list_due(book, book.here()) if one.rule == "comment"]
        plan = next(row for row in read.rows if row.kind == "plan")
        assert "Returned: " in asked.reason("en")
        assert "Apa kata ibunya?" in asked.reason("en")
        record(book, cases["plan"], "plan", {"success_statement": "Kerja tetap"}, plan.id)
    town.sync("siti", "sup")
    with town.open("sup") as book:
        waiting = next(one for one in review_queue(book, book.here()) if one.line.name == "plan")
        assert waiting.records == (plan.id,)
        again = read_for_review(book, waiting)
        assert again.signed[plan.id]["success_statement"] == "Kerja"


def test_routine_contacts_are_approved_together_but_for_the_sample(town, cases):
    with town.open("siti") as book:
        today = book.here().date()
        for n in range(4):
            case = open_case(
                book,
                {
                    "preferred_name": f"more {n}",
                    "type": "general",
                    "supervisor": "sup",
                    "opened": str(today),
                },
            )
            record(book, case, "visit", {**VISIT, "held": ago(book, 1)})
    town.sync("siti", "sup")
    with town.open("sup") as book:
        queue = review_queue(book, book.here())
        sample = dip_sample(book, queue, book.here())
        assert len(sample) == 2
        assert dip_sample(book, queue, book.here()) == sample
        assert approve_routine(book, queue, book.here()) == 4
        left = [one for one in review_queue(book, book.here()) if one.routine]
        assert {one.line.case for one in left} == {row.case for row in sample}
        assert "signal" in [one.line.name for one in review_queue(book, book.here())]


def test_a_supervisor_reviews_only_the_cases_they_supervise(town, cases):
    town.enrol(other="supervisor")
    from aftercare.actions.access.grant_case import grant_case

    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, cases["routine"], "other")
    town.sync("siti", "other")
    with town.open("other") as book:
        assert review_queue(book, book.here()) == []


def test_an_overdue_case_that_was_looked_at_today_does_not_wait_again_today(town, cases):
    with town.open("sup") as book:
        now = book.here()
        waiting = next(one for one in review_queue(book, now) if one.line.name == "overdue")
        decide(book, cases["overdue"], read_for_review(book, waiting).versions, "noted")
        assert "overdue" not in [one.line.name for one in review_queue(book, now)]
        assert "overdue" in [one.line.name for one in review_queue(book, now + timedelta(days=1))]
