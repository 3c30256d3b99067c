"""No case is without somebody to lead it: where its lead has left or may lead no more, a supervisor's device says so and leads it."""

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.hand_over_case import hand_over_case, hand_overs_to_receive
from aftercare.actions.access.mend_lead import mend_leads
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.notices import LEADS_NOW, notices, to_tell
from sync.protocol.ids import format_id

TASK = {"what": "Hantar surat", "due": "2026-12-01"}


def leads(town, name, case):
    """Who leads the case, by name, in each of its compartments."""
    with town.open(name) as book:
        assert verify_casebook(book) == []
        names = {one.person: one.name for one in people(book)}
        return {
            tuple(names[format_id(one)] for one in space.leads) for space in book.spaces_of(case)
        }


def person(book, name):
    return next(one.person for one in people(book) if one.name == name)


@pytest.fixture
def left(town):
    """siti's case, which sup reads as well, with a task of hers; she is about to go."""
    town.case = town.shared_case(number="KES-7")
    with town.open("siti") as book:
        record(book, town.case, "task", {**TASK, "for_whom": person(book, "siti")})
    town.sync("siti", "sup", "admin")
    return town


def test_a_supervisor_leads_the_case_of_somebody_who_was_taken_off_and_is_told_so(left):
    town = left
    with town.open("admin") as book:
        take_off(book, "siti")
    town.sync("admin", "sup")
    assert leads(town, "sup", town.case) == {("sup",)}
    with town.open("sup") as book:
        me = person(book, "sup")
        [(notice, said)] = [
            (one, said.say("en")) for one, said in to_tell(book) if one.what == LEADS_NOW
        ]
        assert (
            "KES-7" in said
            and "siti may not lead" in said
            and notice.people == (person(book, "siti"),)
        )
        assert book.records.get(town.case, "case", town.case).fields["lead_worker"] == me
        assert [
            one.fields["for_whom"] for one in book.records.read(kind="task", case=town.case)
        ] == [me]
        assert [one.fields["from_person"] for one in hand_overs_to_receive(book)] == [
            person(book, "siti")
        ]
        assert "handed_over" in {one.what for one in audit_trail(book, case=town.case)}
        hand_over = hand_overs_to_receive(book)
    town.sync("sup", "admin", "sup")
    with town.open("sup") as book:
        assert hand_overs_to_receive(book) == hand_over
        assert len([one for one in notices(book) if one.what == LEADS_NOW]) == 1


def test_whoever_may_lead_no_more_keeps_reading_what_their_new_role_reaches(left):
    town = left
    with town.open("admin") as book:
        change_role(book, "siti", "partner")
    town.sync("admin", "sup", "sup", "siti", "sup", "siti")
    assert leads(town, "sup", town.case) == {("sup",)}
    with town.open("siti") as book:
        kept = {
            one.compartment
            for one in book.spaces_of(town.case)
            if book.certified().person in one.members
        }
        assert {"contact", "care", "work"} <= kept and "sealed" not in kept


def test_of_two_supervisors_the_first_to_reach_the_server_leads_and_the_other_writes_nothing(
    left, monkeypatch
):
    town = left
    town.enrol(lim="supervisor")
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, town.case, "lim")
    town.sync("siti", "lim", "sup")
    with town.open("admin") as book:
        take_off(book, "siti")
    with monkeypatch.context() as broken:  # the link breaks before either has said so
        broken.setattr("aftercare.actions.exchange.sync_now.MENDS", 0)
        town.sync("admin", "lim", "sup")
    for name in ("lim", "sup"):
        with town.open(name) as book:
            assert mend_leads(book)
    town.sync("lim", "sup", "lim")
    assert leads(town, "sup", town.case) == leads(town, "lim", town.case) == {("lim",)}
    for name, told in (("lim", 1), ("sup", 0)):
        with town.open(name) as book:
            assert len([one for one in notices(book) if one.what == LEADS_NOW]) == told
            assert len(book.records.read(kind="hand_over", case=town.case)) == 1
            assert not book.records.conflicts()


def test_it_can_be_handed_over_from_there(left):
    town = left
    town.enrol(farah="worker")
    with town.open("admin") as book:
        take_off(book, "siti")
    town.sync("admin", "sup")
    with town.open("sup") as book:
        hand_over_case(book, town.case, "farah", gone_through=True)
    town.sync("sup", "farah", "sup")
    assert leads(town, "farah", town.case) == {("farah",)}


def test_a_case_that_has_a_lead_is_left_to_them(left):
    town = left
    town.enrol(farah="worker")
    town.sync("sup")
    with town.open("sup") as book:
        hand_over_case(book, town.case, "farah", gone_through=True)
    with town.open("admin") as book:
        take_off(book, "siti")
    town.sync("admin", "sup", "farah", "sup")
    assert leads(town, "sup", town.case) == {("farah",)}
    with town.open("sup") as book:
        assert [one for one in notices(book) if one.what == LEADS_NOW] == []
