"""A record is named by its case, its kind and its id together: one that copies an id of another takes nothing over, and is told."""

from datetime import date

import pytest

from aftercare.actions.access.grant_case import grant_case, withdraw_grant
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.agenda import agenda, move_visit
from aftercare.actions.caseload.conflicts import list_conflicts, settle
from aftercare.actions.caseload.list_cases import case_line, list_due
from aftercare.actions.papers.rights import correct
from aftercare.actions.recording.comment import answer, comment, questions_to_me
from aftercare.actions.recording.record import OfAnotherCase, record
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.recording.strike_out import strike_out
from aftercare.actions.shared.directory import find_person
from aftercare.casework.refusal import Refused
from aftercare.store.missing import Ambiguous
from sync.protocol.access import space_id
from sync.protocol.ids import parse_id
from sync.replica.change import Change
from tests.town import PASSPHRASE, VISIT, Town
from tests.warm import run

SECRET = "ALAMAT SAKSI: Jalan 5"
BEGINNING = 1  # the hybrid time of a change that wants to be the oldest of all


def write_past(book, case, compartment, kind, record_id, fields, time=BEGINNING):
    """What a device without this program's care can write: any id, any time, any kind in any compartment it may write in."""
    replica = book.certified()
    space = space_id(replica.organisation, parse_id(case) if case else b"", compartment)
    change = Change(book.log.next_n(replica.device), time, kind, parse_id(record_id), fields)
    with book.transaction():
        book.log.append(book.ledger.number(space), replica.device, [change], envelope=None)


@pytest.fixture(scope="module")
def cloned(tmp_path_factory):
    """farah was taken off case A of siti's. In her own case C, which siti may open, she has copied the id of a visit of A."""
    with Town.founded(tmp_path_factory.mktemp("identity"), "") as town:
        town.enrol(farah="worker")
        town.sync("siti")
        town.a = town.shared_case(number="26/1")
        with town.open("siti") as book:
            grant_case(book, town.a, "farah")
        town.visit_of_a = town.visit("siti", town.a, observations="yang benar")
        town.sync("siti", "farah", "siti")
        with town.open("siti") as book:
            withdraw_grant(book, town.a, "farah")
        town.sync("siti", "farah", "siti", "farah")
        with town.open("farah") as book:
            assert book.records.read(case=town.a) == []
            town.c = open_case(book, {"preferred_name": "C", "type": "general", "number": "26/2"})
            grant_case(book, town.c, "siti")
            copy = {**VISIT, "observations": "tiruan farah"}
            write_past(book, town.c, "care", "visit", town.visit_of_a, copy)
            write_past(
                book,
                town.c,
                "care",
                "case",
                town.a,
                {"number": "X", "type": "general", "lead_worker": "zz"},
            )
        town.sync("farah", "siti", "farah", "siti")
        yield town


def test_every_look_up_by_case_and_kind_finds_the_record_of_that_case(cloned):
    with cloned.open("siti") as book:
        for case, text in ((cloned.a, "yang benar"), (cloned.c, "tiruan farah")):
            row = book.records.get(cloned.visit_of_a, "visit", case)
            assert (row.case, row.fields["observations"]) == (case, text)
        assert book.records.get(cloned.a, "case", cloned.a).fields["number"] == "26/1"
        assert (
            book.records.read(kind="case", case=cloned.c)[0].fields["number"] == "26/2"
        )  # a case's head has its id
        with pytest.raises(Ambiguous) as asked:
            book.records.get(cloned.visit_of_a)
        assert "26/1" in str(asked.value)
        assert "26/2" in str(asked.value)


def test_what_siti_writes_about_her_visit_never_reaches_whoever_copied_its_id(cloned):
    with cloned.open("siti") as book:
        row = book.records.get(cloned.visit_of_a, "visit", cloned.a)
        before = {one.id for one in book.records.read(case=cloned.c)}
        comment(book, row, SECRET)
        correct(book, row, SECRET)
        record(book, cloned.a, "visit", {"place": SECRET}, cloned.visit_of_a)
        record(book, cloned.a, "addendum", {"about": cloned.visit_of_a, "text": SECRET})
        for by_id_alone in (comment, correct):
            with pytest.raises(Ambiguous):
                by_id_alone(book, cloned.visit_of_a, SECRET)
        with pytest.raises(Ambiguous):
            resolve_conflict(book, cloned.visit_of_a, "place", value=SECRET)
        assert {one.id for one in book.records.read(case=cloned.c)} == before
    cloned.sync("siti", "farah", "siti")
    with cloned.open("farah") as book:
        assert SECRET not in str([row.fields for row in book.records.read()])
    with cloned.open("siti") as book:
        assert str([row.fields for row in book.records.read(case=cloned.a)]).count(SECRET) == 4


def test_the_form_of_an_edit_opens_with_the_record_of_its_own_case(cloned):
    from aftercare.ui.forms.record_form import Opening

    with cloned.open("siti") as book:
        assert (
            Opening(book, cloned.a, "visit", cloned.visit_of_a, {}).before["observations"]
            == "yang benar"
        )
        assert (
            Opening(book, cloned.c, "visit", cloned.visit_of_a, {}).before["observations"]
            == "tiruan farah"
        )


def test_both_visits_stand_in_the_agenda_and_each_moves_alone(cloned):
    with cloned.open("siti") as book:
        shown = [one.case for one in agenda(book, date(2026, 11, 2), 1, book.here()).appointments]
        assert sorted(shown) == sorted([cloned.a, cloned.c])
        with pytest.raises(Ambiguous):
            move_visit(book, cloned.visit_of_a, date(2026, 12, 1))


def test_the_copied_id_is_told_in_both_cases_and_can_be_settled_in_each(cloned):
    with cloned.open("siti") as book:
        asked = [row for row in list_conflicts(book) if row.get("contradiction") == "shared_id"]
        assert sorted(row["case"] for row in asked) == sorted(
            [cloned.a, cloned.c] * 2
        )  # the visit, and the case record
        found = [row for row in asked if row["records"] == [cloned.visit_of_a]]
        (of_a,) = [row for row in found if row["case"] == cloned.a]
        assert "26/2" in of_a["statement"]
        settle(book, "shared_id", of_a["records"], "Diketahui.", cloned.a)
        left = [
            row["case"]
            for row in list_conflicts(book)
            if row.get("contradiction") == "shared_id" and row["records"] == [cloned.visit_of_a]
        ]
        assert left == [cloned.c]


def test_an_edit_with_the_wrong_case_is_refused_by_name(cloned):
    with cloned.open("siti") as book:
        other = open_case(book, {"preferred_name": "Lain", "type": "general"})
        task = record(book, cloned.a, "task", {"what": "Telefon"}).record
        with pytest.raises(OfAnotherCase, match="26/1"):
            record(book, other, "task", {"what": "Lain"}, task)


def test_the_commands_ask_which_of_the_two_is_meant(cloned):
    def said(*arguments):
        environment = {"AFTERCARE_PASSPHRASE": PASSPHRASE, "PATH": ""}
        return run(
            "aftercare", "--data", cloned.folder / "siti", *arguments, environment=environment
        )

    for command in (
        ("comment", cloned.visit_of_a, "x"),
        ("resolve", cloned.visit_of_a, "place", "--value", "1"),
    ):
        refused = said(*command)
        assert refused.returncode == 1
        assert "26/1" in refused.stderr
        assert "26/2" in refused.stderr
    assert said("comment", cloned.visit_of_a, "x", "--case", cloned.a).returncode == 0


@pytest.fixture(scope="module")
def partnered(tmp_path_factory):
    """lee, a placement officer, may write in the work of siti's case, and in nothing else of it."""
    with Town.founded(tmp_path_factory.mktemp("misplaced"), "") as town:
        town.enrol(lee="placement_officer")
        town.sync("siti")
        town.case = town.shared_case(supervisor="sup")
        with town.open("siti") as book:
            grant_case(book, town.case, "lee", because="Penempatan kerja")
        town.seen = town.visit("siti", town.case, observations="yang benar")
        town.sync("siti", "lee", "sup", "siti")
        yield town


def test_a_second_head_of_a_case_takes_nothing_over_and_is_told(partnered):
    town, second = partnered, "22222222-2222-4222-8222-222222222222"
    with town.open("sup") as book:
        write_past(
            book,
            town.case,
            "care",
            "case",
            second,
            {"type": "general", "supervisor": "x", "number": "Palsu"},
        )
    town.sync("sup", "siti")
    with town.open("siti") as book:
        line = case_line(book, town.case, book.here())
        assert (line.number, line.supervisor) == ("", find_person(book, "sup").person)
        (told,) = [row for row in list_conflicts(book) if row.get("contradiction") == "two_heads"]
        assert told["records"] == sorted([town.case, second])
        assert "sup" in told["statement"]


def test_a_copy_of_another_kind_in_ones_own_compartment_draws_nothing_there(partnered):
    with partnered.open("lee") as book:
        job = {"employer": "Bengkel", "type": "paid", "start": "2026-09-01"}
        write_past(book, partnered.case, "work", "placement", partnered.seen, job)
    partnered.sync("lee", "siti", "lee", "siti", "sup")
    with partnered.open("siti") as book:
        comment(book, book.records.get(partnered.seen, "visit", partnered.case), SECRET)
        with pytest.raises(Refused):
            record(book, partnered.case, "addendum", {"about": partnered.seen, "text": SECRET})
        (told,) = [row for row in list_conflicts(book) if row.get("contradiction") == "same_id"]
        assert set(told["records"]) == {partnered.seen}
    with partnered.open("sup") as book:  # whoever did not write it cannot strike it out
        strike_out(book, book.records.get(partnered.seen, "placement", partnered.case), "Salinan")
    partnered.sync("sup", "siti")
    with partnered.open("siti") as book:
        assert [row for row in list_conflicts(book) if row.get("contradiction") == "same_id"] == []
    partnered.sync("siti", "lee")
    with partnered.open("lee") as book:
        assert SECRET not in str([row.fields for row in book.records.read()])


def test_a_question_is_answered_by_whom_it_asks_and_by_nobody_else(town):
    town.enrol(farah="worker")
    town.sync("siti")
    case = town.shared_case()
    visit = town.visit("siti", case)
    with town.open("siti") as book:
        grant_case(book, case, "farah")
    town.sync("siti", "farah", "sup")
    with town.open("sup") as book:
        comment(book, visit, "Apa kata ibunya?", to="siti")
    town.sync("sup", "farah")
    with town.open("farah") as book:
        (asked,) = book.records.read(kind="comment")
        comment(book, visit, "Sudah dijawab.", answers=asked.id)
    town.sync("farah", "siti")
    with town.open("siti") as book:
        (question,) = questions_to_me(book)
        assert "comment" in {one.rule for one in list_due(book, book.here())}
        answer(book, question, "Ibunya setuju.")
        assert questions_to_me(book) == []
        assert "comment" not in {one.rule for one in list_due(book, book.here())}
