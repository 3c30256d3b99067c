"""What should not be there is struck out with a reason, or goes to the right case; whose it is not cannot, neither where it is written nor where it is read."""

from datetime import UTC, datetime

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.list_cases import list_cases, list_due
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.attach_file import attach_file, attachments_of, read_attachment
from aftercare.actions.recording.comment import comments_on, questions_to_me
from aftercare.actions.recording.decisions import Settled
from aftercare.actions.recording.move_record import SameCase, move_record
from aftercare.actions.recording.opened_by_mistake import (
    NotTheOpener,
    OthersWroteInIt,
    opened_by_mistake,
)
from aftercare.actions.recording.record import record
from aftercare.actions.recording.strike_out import (
    IsTheCase,
    NoReason,
    NotYours,
    strike_of,
    strike_out,
    struck_in,
)
from aftercare.actions.recording.told import do, tell
from aftercare.actions.recording.undo import take_back
from aftercare.actions.shared.directory import find_person
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from tests.actions.files import photo

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def case(town):
    return town.shared_case()


def a_visit_with_what_hangs_on_it(book, case, tmp_path):
    visit = record(
        book,
        case,
        "visit",
        {"type": "home", "held": "2026-11-20T10:00:00+08:00", "outcome": "completed"},
    )
    record(
        book, case, "task", {"what": "Telefon", "from_record": visit.record, "due": "2026-11-21"}
    )
    (tmp_path / "resit.jpg").write_bytes(photo())
    attach_file(book, case, tmp_path / "resit.jpg", about=visit.record)
    return visit


def test_a_record_leaves_everything_with_what_hangs_on_it_and_says_who_and_why(
    town, case, tmp_path
):
    with town.open("siti") as book:
        before = list_cases(book, NOW)
        visit = a_visit_with_what_hangs_on_it(book, case, tmp_path)
        assert list_cases(book, NOW) != before
        with pytest.raises(NoReason):
            strike_out(book, visit.record, "  ")
        siti = find_person(book, "siti").person
        told = tell(
            words("Struck out"), do(book, lambda one: strike_out(one, visit.record, "Salah"))
        )
        assert list_cases(book, NOW) == before
        assert [one for one in list_due(book, NOW) if one.rule == "task"] == []
        assert attachments_of(book, case) == []
        struck = {row.kind: strike for row, strike in struck_in(book, case)}
        assert set(struck) == {"visit", "task", "attachment"}
        assert (struck["visit"].by, struck["visit"].reason) == (siti, "Salah")
        take_back(book, told)
        assert struck_in(book, case) == []
        assert len(attachments_of(book, case)) == 1


def test_another_workers_record_is_a_supervisors_to_strike_and_a_case_has_its_head(town, case):
    town.enrol(farah="worker")
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, case, "farah")
        note = record(book, case, "task", {"what": "Telefon"})
        other = record(book, case, "task", {"what": "Surat"})
    town.sync("siti", "farah", "sup")
    with town.open("farah") as book:
        with pytest.raises(NotYours, match="siti"):
            strike_out(book, note.record, "Bukan saya")
        with pytest.raises(IsTheCase):
            strike_out(book, case, "Bukan saya")
        with book.transaction():  # as a program would that does not ask
            book.remove(book.records.find(note.record))
        assert not book.records.find(note.record).removed
    with town.open("sup") as book:
        strike_out(book, other.record, "Berganda")
    town.sync("farah", "sup", "siti", "farah")
    for who in ("siti", "sup", "farah"):
        with town.open(who) as book:
            assert [row.id for row in book.records.read(kind="task", case=case)] == [note.record]
            assert [hit.record for hit in book.records.search("Telefon")] == [note.record]
            assert book.records.search("Surat") == []
            assert strike_of(book, book.records.find(other.record)).reason == "Berganda"
            assert verify_casebook(book) == []


def test_what_is_decided_is_not_struck_out(town, case):
    with town.open("siti") as book:
        plan = record(book, case, "plan", {"date": "2026-11-20", "client_agreed": "agreed"})
    town.sync("siti", "sup")
    with town.open("sup") as book:
        record(book, case, "plan", {"approved_by": "sup", "approved_on": "2026-11-21"}, plan.record)
    town.sync("sup", "siti")
    with town.open("siti") as book:
        with pytest.raises(Refused):
            strike_out(book, plan.record, "Salah")
        with book.transaction():
            book.remove(book.records.find(plan.record))
        assert [row.id for row in book.records.read(kind="plan", case=case)] == [plan.record]
    with town.open("sup") as book, pytest.raises(Settled):
        strike_out(book, plan.record, "Salah")


def test_a_record_goes_to_another_client_with_its_files_and_tasks_and_both_say_so(
    town, case, tmp_path
):
    with town.open("siti") as book:
        other = open_case(book, {"preferred_name": "Betul", "type": "general", "number": "B-2"})
        visit = a_visit_with_what_hangs_on_it(book, case, tmp_path)
        with pytest.raises(SameCase):
            move_record(book, visit.record, case, "en")
        told = tell(
            words("Moved"), do(book, lambda one: move_record(one, visit.record, other, "en"))
        )
        (moved,) = book.records.read(kind="visit", case=other)
        assert moved.fields == book.records.find(visit.record).fields
        (task,) = book.records.read(kind="task", case=other)
        assert task.fields["from_record"] == moved.id
        (file,) = attachments_of(book, other, moved.id)
        assert read_attachment(book, file.row)[1]
        assert strike_of(book, book.records.find(visit.record)).reason == "moved to B-2"
        (came,) = comments_on(book, other, moved.id)
        assert "moved from" in came.text
        assert "siti" in came.text
        assert book.records.read(kind="visit", case=case) == []
        take_back(book, told)
        assert book.records.read(kind="visit", case=other) == []
        assert [row.id for row in book.records.read(kind="visit", case=case)] == [visit.record]


def test_a_case_opened_by_mistake_leaves_every_list_and_the_supervisor_is_told(town, case):
    with town.open("siti") as book:
        wrong = open_case(book, {"preferred_name": "Silap", "type": "general", "supervisor": "sup"})
    town.sync("siti", "sup")
    with town.open("sup") as book:
        with pytest.raises(NotTheOpener, match="siti"):
            opened_by_mistake(book, wrong, "Berganda")
        assert len(list_cases(book, NOW)) == 2
    with town.open("siti") as book:
        told = tell(
            words("Struck out"), do(book, lambda one: opened_by_mistake(one, wrong, "Berganda"))
        )
        assert [line.case for line in list_cases(book, NOW)] == [case]
        assert {due.case for due in list_due(book, NOW)} <= {case}
        again = take_back(book, told)
        assert len(list_cases(book, NOW)) == 2
        take_back(book, again)
    town.sync("siti", "sup")
    with town.open("sup") as book:
        assert [line.case for line in list_cases(book, NOW)] == [case]
        assert [one.text for one in questions_to_me(book)] == ["Berganda"]
        record(book, case, "comment", {"about": case, "text": "Ya"})
    town.sync("sup", "siti")
    with town.open("siti") as book, pytest.raises((OthersWroteInIt, NotTheOpener)):
        opened_by_mistake(book, case, "Silap")
