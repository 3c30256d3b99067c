"""A write is taken back whole, or not at all; and what was taken back is done again."""

from contextlib import contextmanager
from datetime import date

import pytest

from aftercare.actions.access.hand_over_case import cases_led_by, hand_over_case
from aftercare.actions.caseload.agenda import SaysMore, plan_visit, unplan_visit
from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.caseload.decide_review import decide
from aftercare.actions.program.verify_casebook import state_hash
from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.follow_up import tasks_from
from aftercare.actions.recording.record import record, record_all
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.recording.told import AlreadySent, Said, Told, Write, by_records, do, tell
from aftercare.actions.recording.undo import (
    ChangedSince,
    DecidedAndSent,
    HangsOnIt,
    NoWayBack,
    take_back,
)
from aftercare.casework.wording import words

VISIT = {
    "type": "home",
    "held": "2026-11-20T10:00:00+08:00",
    "outcome": "completed",
    "actions": "Telefon majikan\nTulis surat",
    "next_due": "2026-12-06",
}


@pytest.fixture
def case(town):
    return town.shared_case()


@contextmanager
def written(book):
    """What is written meanwhile, as the desk tells it."""
    found = []
    with book.watched() as changes:
        yield found
    found.append(tell(by_records, Write(book, None, changes)))


def standing(book, case):
    """Everything that a case says, its conflicts among it."""
    return {
        (row.kind, row.id): (
            row.fields,
            {name: {one.value for one in versions} for name, versions in row.conflicts.items()},
        )
        for row in book.records.read(case=case)
    }


def a_visit_with_its_tasks(book, case):
    with book.transaction():
        visit = record(book, case, "visit", VISIT)
        record_all(book, tasks_from(book, case, "visit", visit.record, VISIT, date(2026, 11, 20)))
    return visit


def test_a_visit_goes_with_the_tasks_made_of_its_lines_and_comes_back_with_them(town, case):
    with town.open("siti") as book:
        before = standing(book, case)
        with written(book) as told:
            visit = a_visit_with_its_tasks(book, case)
        assert str(told[0].said.what) == "Visit and 2 tasks due 6 Dec 2026"
        after = standing(book, case)
        back = take_back(book, told[0])
        assert standing(book, case) == before
        again = take_back(book, back)
        assert standing(book, case) == after
        take_back(book, again)
        assert standing(book, case) == before
        assert len(book.records.history(book.records.get(visit.record, "visit", case))) == 4


def test_an_edit_is_set_back_what_was_empty_is_empty_and_what_was_struck_out_stands(town, case):
    with town.open("siti") as book:
        made = record(book, case, "task", {"what": "Telefon"})
        before = standing(book, case)
        with written(book) as told:
            record(book, case, "task", {"what": "Tulis surat", "due": "2026-12-01"}, made.record)
        take_back(book, told[0])
        assert standing(book, case) == before
        with written(book) as told, book.transaction():
            book.remove(book.records.get(made.record, "task", case))
        assert str(told[0].said.what) == "Task struck out"
        take_back(book, told[0])
        assert standing(book, case) == before


def test_a_decided_conflict_parts_again_with_both_versions_and_their_authors(town, case):
    with town.open("siti") as book:
        visit = record(book, case, "visit", {**VISIT, "observations": "Tenang."})
    town.sync("siti", "sup")
    for who, said in (("siti", "Tenang di rumah."), ("sup", "Resah di rumah.")):
        with town.open(who) as book:
            record(book, case, "visit", {"observations": said}, visit.record)
    town.sync("siti", "sup", "siti")
    for sent in (False, True):
        with town.open("siti") as book:
            (conflict,) = all_conflicts(book)
            with written(book) as told:
                resolve_conflict(book, conflict.row, "observations", value="Tenang di rumah.")
            assert all_conflicts(book) == []
        if sent:
            town.sync("siti")
        with town.open("siti") as book:
            back = take_back(book, told[0])
            (again,) = all_conflicts(book)
            assert {(one.value, one.by) for one in again.versions} == {
                (one.value, one.by) for one in conflict.versions
            }
            assert again.ancestor == "Tenang."
            again = take_back(book, back)
            assert all_conflicts(book) == []
            take_back(book, again)
            (again,) = all_conflicts(book)
    town.sync("siti", "sup")
    with town.open("sup") as book, town.open("siti") as other:
        (seen,) = all_conflicts(book)
        assert {one.value for one in seen.versions} == {one.value for one in again.versions}
        assert state_hash(book) == state_hash(other)


def test_what_was_changed_again_or_written_about_is_taken_back_in_no_part(town, case):
    with town.open("siti") as book:
        with written(book) as told:
            visit = a_visit_with_its_tasks(book, case)
        task = book.records.read(kind="task", case=case)[0]
        edited = record(book, case, "task", {"done": True}, task.id)
        before = standing(book, case)
        with pytest.raises(ChangedSince, match="Task"):
            take_back(book, told[0])
        assert standing(book, case) == before
        with written(book) as told:
            note = record(book, case, "task", {"what": "Telefon"})
        comment(book, note.record, "Sudah?")
        with pytest.raises(HangsOnIt, match="Comment"):
            take_back(book, told[0])
        assert edited and visit


def test_an_approval_is_taken_back_until_it_has_been_sent(town, case):
    with town.open("siti") as book:
        visit = record(book, case, "visit", VISIT)
    town.sync("siti", "sup")
    told = []
    for _ in range(2):
        with town.open("sup") as book:
            row = book.records.find(visit.record)
            version = f"{row.id}@{record_version(book, row)}"
            with written(book) as told:
                decide(book, case, [version], "approved")
            if _ == 0:
                take_back(book, told[0])
                assert book.records.read(kind="review", case=case) == []
    town.sync("sup")
    with town.open("sup") as book:
        with pytest.raises(DecidedAndSent):
            take_back(book, told[0])
        assert len(book.records.read(kind="review", case=case)) == 1


def test_a_hand_over_is_taken_back_until_it_has_been_sent(town, case):
    why = words("Ask sup.")
    says = Said(words("Handed over"), once_sent=why, case=case)
    with town.open("siti") as book:
        before = standing(book, case)
        hand = lambda book: hand_over_case(book, case, "sup", gone_through=True)
        first = do(book, hand)
        take_back(book, tell(says, first))
        assert standing(book, case) == before
        assert not book.ledger.intents()
    town.sync("siti", "sup", "siti")
    with town.open("siti") as book:
        assert cases_led_by(book, "siti") == [case]
        told = tell(says, do(book, hand))
    town.sync("siti")
    with town.open("siti") as book, pytest.raises(AlreadySent, match="Ask sup"):
        take_back(book, told)


def test_a_planned_visit_is_planned_no_more_and_one_that_says_more_stays(town, case):
    with town.open("siti") as book:
        plain = plan_visit(book, case, date(2026, 12, 7))
        other = plan_visit(book, case, date(2026, 12, 7))
        record(book, case, "visit", {"observations": "Bawa surat."}, other.record)
        unplan_visit(book, plain.record, case)
        with pytest.raises(SaysMore):
            unplan_visit(book, other.record, case)
        (left,) = book.records.read(kind="visit", case=case)
        assert left.id == other.record
        held = record(book, case, "visit", VISIT)
        assert unplan_visit(book, held.record, case) is None


def test_what_has_no_way_back_says_what_to_do_instead(town):
    why = words("Take the device off.")
    with town.open("siti") as book, pytest.raises(NoWayBack, match="Take the device off"):
        take_back(book, Told(Said(words("Invited"), lasting=why), ()))
