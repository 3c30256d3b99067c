"""People leave and change roles while others hand them cases: no case is ever without a lead who may govern it."""

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import find_person
from aftercare.actions.shared.notices import to_tell
from sync.protocol.access import LEAD
from sync.protocol.ids import format_id, parse_id
from tests.warm import run


def leads(town, name, case):
    """Who leads each compartment of a case, as one device knows it, by name."""
    with town.open(name) as book:
        ids = {find_person(book, one).person: one for one in ("siti", "sup")}
        found = set()
        for space in book.spaces_of(case):
            found |= {
                ids.get(format_id(one), "another")
                for one, standing in space.members.items()
                if standing == LEAD
            }
        return found


@pytest.mark.parametrize("left", ["taken off", "made partner"])
@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("keeps", [True, False])
def test_a_case_handed_to_somebody_who_left_meanwhile_stays_with_whoever_led_it(
    town, left, alone, keeps
):
    from datetime import date, timedelta

    town.enrol(farah="worker")
    town.sync("siti")
    case = town.shared_case(lead_worker="siti")
    if alone:
        case = alone_case(town)
    town.visit("siti", case, place="rumah")
    with town.open("siti") as book:
        task = record(
            book, case, "task", {"what": "Telefon", "for_whom": "siti", "due": "2026-12-24"}
        ).record
    town.sync("siti", "sup")
    with town.open("admin") as book:
        take_off(book, "farah") if left == "taken off" else change_role(book, "farah", "partner")
        sync_now(book)
    with town.open("siti") as book:  # offline, and knows nothing of it
        until = date.today() + timedelta(days=20) if keeps else None
        hand_over_case(book, case, "farah", keeps_until=until)
        done = sync_now(book)
        (told,) = [one.text for one in done.issues if one.code == "not_handed_over"]
        assert "farah" in told
        assert "siti leads it" in told
        assert book.records.number_of(case) in told
        ((_, text),) = to_tell(book)
        assert all(one in text.say("ms") for one in ("farah", "siti", book.records.called(case)))
        assert sync_now(book).issues == ()
        me = find_person(book, "siti").person
        assert book.records.get(case, "case", case).fields["lead_worker"] == me
        assert book.records.get(task).fields["for_whom"] == me
        assert book.records.read(kind="hand_over", case=case) == []
        assert [row.fields["place"] for row in book.records.read(kind="visit", case=case)] == [
            "rumah"
        ]
        assert "not_handed_over" in [line.what for line in audit_trail(book, case=case)]
        assert book.ledger.intents() == []
        assert verify_casebook(book) == []
    assert leads(town, "siti", case) == {"siti"}
    town.sync("sup", "siti")
    with town.open("siti") as one, town.open("sup") as other:
        if not alone:
            assert state_hash(one) == state_hash(other)
        hand_over_case(one, case, "sup")  # and it can still be handed to somebody who is there
    town.sync("siti", "sup", "siti", "sup")
    assert leads(town, "sup", case) == {"sup"}


def test_two_who_hand_one_case_to_two_people_at_once_leave_it_one_lead(town):
    town.enrol(farah="worker", lee="worker", sup2="supervisor")
    town.sync("siti", "sup")
    case = town.shared_case(lead_worker="siti")
    with town.open("siti") as book:
        grant_case(book, case, "sup2")
    town.sync("siti", "sup", "sup2")
    for who, to in (("sup", "farah"), ("sup2", "lee")):
        with town.open(who) as book:
            hand_over_case(book, case, to)
    town.sync("sup")
    with town.open("sup2") as book:
        (told,) = [one.text for one in sync_now(book).issues if one.code == "not_handed_over"]
        assert "lee" in told
        assert "farah leads it" in told
    town.sync("sup2", "sup", "farah", "lee", "siti", "sup2", "sup")
    for who in ("sup", "sup2", "farah"):
        with town.open(who) as book:
            person = find_person(book, "farah").person
            assert {format_id(one) for space in book.spaces_of(case) for one in lead_of(space)} == {
                person
            }
            row = book.records.get(case, "case", case)
            assert (row.fields["lead_worker"], row.conflicts) == (person, {})
            assert len(book.records.read(kind="hand_over", case=case)) == 1
    with town.open("lee") as book:
        assert book.records.read(case=case) == []
    with town.open("sup") as one, town.open("sup2") as other:
        assert state_hash(one) == state_hash(other)


def lead_of(space):
    return [person for person, standing in space.members.items() if standing == LEAD]


@pytest.mark.parametrize("transport", ["network", "stick"])
def test_what_was_given_up_while_a_stick_was_written_is_told_and_taken_back_later(
    town, tmp_path, transport
):
    """The stick is written by one process, and what comes of it is read by another."""
    town.enrol(farah="worker")
    town.sync("siti")
    case = town.shared_case(lead_worker="siti")
    with town.open("admin") as book:
        take_off(book, "farah")
        sync_now(book)
        write_bundle_file(book, tmp_path / "news", "siti")
    with town.open("siti") as book:
        hand_over_case(book, case, "farah")
        read_bundle_file(book, tmp_path / "news")
        write_bundle_file(book, tmp_path / "up")
    words = (
        "bundle",
        "--data",
        town.folder / "srv",
        tmp_path / "up",
        "--answer",
        tmp_path / "down",
    )
    assert run("sync.server", *words).returncode == 0
    with town.open("siti") as book:
        done = read_bundle_file(book, tmp_path / "down") if transport == "stick" else sync_now(book)
        (told,) = [one.text for one in done.issues if one.code == "not_handed_over"]
        assert "siti leads it" in told
        me = find_person(book, "siti").person
        assert book.records.get(case, "case", case).fields["lead_worker"] == me
        assert book.records.read(kind="hand_over", case=case) == []
        assert [one for one in sync_now(book).issues if one.code == "not_handed_over"] == []
    assert leads(town, "siti", case) == {"siti"}


def alone_case(town):
    """A case of siti's that nobody else may open."""
    from aftercare.actions.access.open_case import open_case

    with town.open("siti") as book:
        return open_case(
            book, {"preferred_name": "Encik B", "type": "general", "lead_worker": "siti"}
        )


def test_a_lead_whose_role_leads_no_more_loses_the_case_to_the_supervisor_s_care(town):
    case = town.shared_case()
    with town.open("siti") as book:
        grant_case(book, case, "sup")
        sync_now(book)
    with town.open("admin") as book:
        change_role(book, "siti", "partner")
        sync_now(book)
    town.sync("sup", "siti", "sup", "siti")
    with town.open("sup") as book:
        person = find_person(book, "siti").person
        held = {
            space.compartment for space in book.spaces_of(case) if parse_id(person) in space.members
        }
        assert not held & {"restricted", "sealed"}, "which a partner's role does not reach"
