"""Hand-over and closing: what was written without knowing of it is held, ruled on, and its author is told."""

from datetime import UTC, datetime

import pytest

from aftercare.actions.access.grant_case import MayNotGrant
from aftercare.actions.access.hand_over_case import AlreadyLeads, MayNotLead, hand_over_case
from aftercare.actions.access.late_entries import (
    Fate,
    MayNotRule,
    NoSuchEntry,
    SeveralEntries,
    late_entries,
    rule_on_late,
)
from aftercare.actions.caseload.list_cases import list_cases, list_due
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.close_case import draw_line
from aftercare.actions.recording.record import record
from aftercare.store.missing import NoSuchCase
from tests.town import SIGNAL


@pytest.fixture
def handed_over(any_town):
    """Siti writes offline on a case that sup meanwhile hands over to Farah; all have synced since."""
    town = any_town
    town.enrol(farah="worker")
    case = town.shared_case()
    town.visit("siti", case, place="dahulu")
    town.sync("siti", "sup")
    town.late = town.visit("siti", case, place="tanpa tahu")
    with town.open("sup") as book:
        hand_over_case(book, case, "farah")
    town.sync("sup", "sup", "farah", "siti", "farah", "sup", "farah")
    town.case = case
    return town


def places(town, name):
    with town.open(name) as book:
        assert verify_casebook(book) == []
        return sorted(row.fields["place"] for row in book.records.read(kind="visit"))


def fates(town, name):
    with town.open(name) as book:
        return [
            (entry.fate, entry.mine, entry.may_rule, entry.note) for entry in late_entries(book)
        ]


def equal(town, *names):
    found = set()
    for name in names:
        with town.open(name) as book:
            found.add(state_hash(book))
    return len(found) == 1


def test_the_new_lead_reads_what_was_in_time_and_holds_what_was_late(handed_over):
    assert places(handed_over, "farah") == places(handed_over, "sup") == ["dahulu"]
    assert fates(handed_over, "farah") == [(Fate.HELD, False, True, "")]
    assert fates(handed_over, "siti") == [(Fate.HELD, True, False, "")]
    with handed_over.open("farah") as book:
        assert [change.fields["place"] for change in late_entries(book)[0].changes] == [
            "tanpa tahu"
        ]
        assert book.records.get(handed_over.case, "case").fields["lead_worker"] == late_lead(book)
    assert equal(handed_over, "farah", "sup")


def late_lead(book):
    from aftercare.actions.shared.directory import find_person

    return find_person(book, "farah").person


def test_what_is_accepted_stands_on_every_device_with_its_author_and_the_author_is_told(
    handed_over,
):
    with handed_over.open("farah") as book:
        entry = late_entries(book)[0]
        rule_on_late(book, entry.name, accept=True, note="Terima kasih.")
        assert late_entries(book)[0].pending
    handed_over.sync("farah", "sup", "siti", "farah")
    assert places(handed_over, "farah") == places(handed_over, "sup") == ["dahulu", "tanpa tahu"]
    assert equal(handed_over, "farah", "sup")
    assert fates(handed_over, "siti") == [(Fate.ACCEPTED, True, False, "Terima kasih.")]
    assert fates(handed_over, "farah") == []
    with handed_over.open("farah") as book:
        assert [hit.record for hit in book.records.search("tanpa")] == [handed_over.late]
        assert book.records.get(handed_over.late).device != book.certified().device


def test_what_is_returned_stays_out_of_the_case_and_with_its_author_who_is_told_why(handed_over):
    with handed_over.open("farah") as book:
        rule_on_late(
            book, late_entries(book)[0].name, accept=False, note="Sudah dicatat oleh saya."
        )
    handed_over.sync("farah", "sup", "siti")
    assert places(handed_over, "farah") == places(handed_over, "sup") == ["dahulu"]
    assert fates(handed_over, "siti") == [(Fate.RETURNED, True, False, "Sudah dicatat oleh saya.")]
    with handed_over.open("siti") as book:
        kept = [change.fields["place"] for entry in late_entries(book) for change in entry.changes]
        assert kept == [
            "tanpa tahu"
        ]  # the author's own words; of the rest of the case nothing is left there
        assert book.records.read(case=handed_over.case) == []


def test_the_note_is_for_its_author_and_not_for_the_server(handed_over):
    with handed_over.open("farah") as book:
        rule_on_late(book, late_entries(book)[0].name, accept=True, note="Rahsia kepada Siti")
    handed_over.sync("farah")
    data = b"".join(path.read_bytes() for path in (handed_over.folder / "srv").iterdir())
    assert b"Rahsia" not in data


def test_whoever_handed_the_case_over_can_no_longer_write_in_it_nor_rule(handed_over):
    with handed_over.open("siti") as book:
        with pytest.raises(NoSuchCase, match="may not write"):
            record(
                book,
                handed_over.case,
                "visit",
                {"held": "2026-11-03T10:00:00+08:00", "type": "home", "outcome": "completed"},
            )
        with pytest.raises(MayNotRule):
            rule_on_late(book, late_entries(book)[0].name, accept=True)
        with pytest.raises(MayNotGrant):
            hand_over_case(book, handed_over.case, "siti")


def test_a_decision_about_one_entry_never_falls_on_another_of_the_same_number(town):
    """A device counts its envelopes in each compartment of each case: two late entries may differ in nothing else."""
    town.enrol(farah="worker")
    one, two = town.shared_case(), town.shared_case()
    town.sync("siti", "sup")
    for case in (one, two):
        town.visit("siti", case, place="tanpa tahu")
        with town.open("siti") as book:
            record(book, case, "signal", SIGNAL)
        with town.open("sup") as book:
            hand_over_case(book, case, "farah")
    town.sync("sup", "sup", "farah", "siti", "farah", "sup", "farah")
    with town.open("farah") as book:
        held = {one.name: one for one in late_entries(book) if one.case == two}
        assert len(held) == 2
        signal = next(one for one in held.values() if one.changes[0].kind == "signal")
        visit = next(one for one in held.values() if one.changes[0].kind == "visit")
        with pytest.raises(SeveralEntries, match=one):
            rule_on_late(book, signal.name, accept=False)
        rule_on_late(book, signal.name, accept=False, note="Klien lain", case=two)
        assert [one.name for one in late_entries(book) if one.pending and one.case == two] == [
            signal.name
        ]
        rule_on_late(book, visit.name, accept=True, case=two)
    town.sync("farah", "sup", "siti", "farah")
    assert places(town, "farah") == ["tanpa tahu"]
    with town.open("siti") as book:
        fates = {
            (one.case, one.changes[0].kind): (one.fate, one.note) for one in late_entries(book)
        }
    assert fates[two, "signal"] == (Fate.RETURNED, "Klien lain")
    assert fates[two, "visit"] == (Fate.ACCEPTED, "")
    assert fates[one, "visit"] == fates[one, "signal"] == (Fate.HELD, "")


def test_an_entry_that_does_not_wait_and_people_who_lead_nothing_are_refused(handed_over):
    with handed_over.open("farah") as book:
        with pytest.raises(NoSuchEntry, match="care:99:1"):
            rule_on_late(book, "care:99:1", accept=True)
        with pytest.raises(MayNotLead, match="Administrator"):
            hand_over_case(book, handed_over.case, "admin")
        with pytest.raises(AlreadyLeads):
            hand_over_case(book, handed_over.case, "farah")


def test_a_lead_who_hands_over_their_own_case_does_not_know_the_key_that_follows(town):
    town.enrol(farah="worker")
    case = town.shared_case()
    with town.open("siti") as book:
        hand_over_case(book, case, "farah")
    town.sync("siti", "farah", "farah", "siti")
    town.visit("farah", case, place="selepas")
    town.sync("farah", "sup", "siti", "sup")
    assert places(town, "sup") == ["selepas"]
    with town.open("siti") as one, town.open("farah") as other:
        for space in other.spaces_of(case):
            assert other.ledger.epoch_key(space.space, space.epoch) is not None
            assert one.ledger.epoch_key(space.space, space.epoch) is None
        assert one.records.read(kind="visit") == []


def test_what_a_colleague_wrote_before_hearing_of_the_closing_is_held_and_their_own_screen_says_so(
    any_town,
):
    town = any_town
    case = town.shared_case()
    town.visit("siti", case, place="lewat")
    with town.open("sup") as book:
        record(
            book,
            case,
            "phase",
            {"phase": "closed", "from_date": "2026-11-20", "reason": "Tamat perintah."},
        )
    town.sync("sup", "siti", "sup", "siti")
    assert places(town, "siti") == places(town, "sup") == []
    assert fates(town, "sup") == [(Fate.HELD, False, True, "")]
    assert fates(town, "siti") == [(Fate.HELD, True, True, "")]
    with town.open("sup") as book:
        rule_on_late(book, late_entries(book)[0].name, accept=True)
    town.sync("sup", "siti")
    assert places(town, "siti") == places(town, "sup") == ["lewat"]
    assert equal(town, "siti", "sup")
    town.visit("siti", case, place="selepas tutup")  # written in knowledge of it: in time
    town.sync("siti", "sup")
    assert places(town, "sup") == ["lewat", "selepas tutup"]
    assert equal(town, "siti", "sup")


def test_a_hand_over_that_crosses_a_colleague_s_sync_holds_nothing_that_the_server_had(town):
    town.enrol(farah="worker")
    case = town.shared_case()
    with town.open("sup") as book:
        hand_over_case(book, case, "farah")
    town.visit("siti", case, place="sudah di pelayan")
    town.sync("siti", "sup", "farah")
    assert places(town, "farah") == places(town, "sup") == ["sudah di pelayan"]
    assert fates(town, "farah") == []


def test_somebody_who_comes_back_sees_the_case_as_everybody_does(handed_over):
    from aftercare.actions.access.grant_case import grant_case

    with handed_over.open("farah") as book:
        grant_case(book, handed_over.case, "siti")
    handed_over.sync("farah", "siti", "siti")
    assert places(handed_over, "siti") == ["dahulu"]
    assert equal(handed_over, "farah", "siti")
    handed_over.visit("siti", handed_over.case, place="kembali")
    handed_over.sync("siti", "farah", "sup")
    assert places(handed_over, "farah") == places(handed_over, "sup") == ["dahulu", "kembali"]


def test_a_case_that_was_handed_over_is_in_no_list_and_no_longer_due(handed_over):
    with handed_over.open("siti") as book:
        assert [
            line.lost for line in list_cases(book, datetime(2026, 11, 20, 9, tzinfo=UTC))
        ] == []  # its copy is erased
        assert list_due(book, datetime(2026, 11, 20, 9, tzinfo=UTC)) == []
    with handed_over.open("farah") as book:
        assert [line.lost for line in list_cases(book, datetime(2026, 11, 20, 9, tzinfo=UTC))] == [
            False
        ]
    assert handed_over.sync("farah").late == 1
    assert handed_over.sync("siti").late == 1


def test_what_waited_for_the_key_of_a_new_epoch_goes_up_in_the_sync_that_brings_it(town):
    case = town.shared_case()
    with town.open("siti") as book, book.transaction():
        draw_line(book, [case])
    town.sync("siti")
    with town.open("sup") as book:
        sync_now(book)  # hears of the epoch; its key came along
        for space in book.spaces_of(case):
            book.database.connection.execute("DELETE FROM epoch_key WHERE epoch = 2")
            assert book.ledger.epoch_key(space.space, 2) is None
    town.visit("sup", case, place="menunggu kunci")
    assert town.sync("sup").pushed == 0
    with town.open("siti") as book, book.transaction():
        replica, spaces = book.certified(), [space.space for space in book.spaces_of(case)]
        device = next(
            one
            for one in replica.roster.devices.values()
            if replica.roster.role(one.person) == "supervisor"
        )
        replica._outgoing.box(device.number, device.sealing, spaces, again=True)
    town.sync("siti")
    assert town.sync("sup").pushed == 1
