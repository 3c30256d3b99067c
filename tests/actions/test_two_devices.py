"""The main job: two devices record offline, sync through a real server process, and agree."""

import pytest

from aftercare.actions.access.grant_case import MayNotGrant, MayNotOpenCases, grant_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.disclose import ConsentMissing
from aftercare.actions.recording.record import record
from aftercare.actions.recording.resolve_conflict import NotConflicted, resolve_conflict
from aftercare.actions.shared.link import NoLink
from aftercare.store.missing import NoSuchCase


def hashes(town, *names):
    found = []
    for name in names:
        with town.open(name) as book:
            assert verify_casebook(book) == []
            found.append(state_hash(book))
    return found


def test_two_devices_that_recorded_offline_end_with_equal_state(any_town):
    case = any_town.shared_case()
    for n in range(5):
        any_town.visit("siti", case, place=f"tempat {n}")
        any_town.visit("sup", case, place=f"place {n}")
    done = any_town.sync("siti", "sup", "siti")
    assert done.conflicts == 0
    first, second = hashes(any_town, "siti", "sup")
    assert first == second
    with any_town.open("sup") as book:
        assert {row.fields["place"] for row in book.records.read(kind="visit")} == {
            *(f"tempat {n}" for n in range(5)),
            *(f"place {n}" for n in range(5)),
        }


def test_different_fields_merge_and_the_same_field_conflicts_until_a_person_decides(any_town):
    case = any_town.shared_case()
    visit = any_town.visit("siti", case)
    any_town.sync("siti", "sup")
    any_town.visit("siti", case, visit, place="rumah", duration=50)
    any_town.visit("sup", case, visit, place="pejabat", purpose="susulan")
    any_town.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with any_town.open(name) as book:
            row = book.records.get(visit)
            assert (row.fields["duration"], row.fields["purpose"]) == (50, "susulan")
            assert {version.value for version in row.conflicts["place"]} == {"rumah", "pejabat"}
    with any_town.open("siti") as book:
        resolve_conflict(book, visit, "place", value="rumah dan pejabat")
    any_town.sync("siti", "sup")
    with any_town.open("sup") as book:
        row = book.records.get(visit)
        assert row.fields["place"] == "rumah dan pejabat"
        assert not row.conflicts
        with pytest.raises(NotConflicted):
            resolve_conflict(book, visit, "place", value="x")
    first, second = hashes(any_town, "siti", "sup")
    assert first == second


def test_edits_of_different_sentences_of_one_narrative_merge(town):
    case = town.shared_case()
    visit = town.visit("siti", case, observations="Klien tenang. Rumah kemas. Ibu hadir.")
    town.sync("siti", "sup")
    town.visit("siti", case, visit, observations="Klien sangat tenang. Rumah kemas. Ibu hadir.")
    town.visit("sup", case, visit, observations="Klien tenang. Rumah kemas. Ibu dan bapa hadir.")
    town.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            row = book.records.get(visit)
            assert (
                row.fields["observations"]
                == "Klien sangat tenang. Rumah kemas. Ibu dan bapa hadir."
            )
            assert not row.conflicts


def test_an_edit_of_a_record_struck_out_elsewhere_keeps_it_and_asks(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    town.sync("siti", "sup")
    with town.open("siti") as book, book.transaction():
        book.remove(book.records.get(visit))
    town.visit("sup", case, visit, place="pejabat")
    town.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            row = book.records.get(visit)
            assert (row.removed, row.contested) == (False, True)
            assert row.fields["place"] == "pejabat"


def test_one_request_carries_push_and_pull_and_repeating_it_changes_nothing(town):
    case = town.shared_case()
    town.visit("sup", case)
    town.sync("sup")
    town.visit("siti", case)
    done = town.sync("siti")
    assert (done.pushed, done.pulled, done.requests) == (1, 1, 1)
    again = town.sync("siti")
    assert (again.pushed, again.pulled, again.requests) == (0, 0, 1)


def test_a_sync_cut_after_the_server_took_it_is_repeated_without_harm(town):
    case = town.shared_case()
    town.visit("siti", case)
    with town.open("siti") as book:
        replica = book.certified()
        from sync.replica.http_transport import HttpTransport

        with HttpTransport(town.address, book.identity.certificate) as transport:
            request = replica.request(1 << 20, 1 << 20)
            # the answer never arrives
            transport.synchronise(request, replica.organisation, replica.signing)
        done = sync_now(book)
        assert done.pushed == 1
        assert book.unsent() == 0
    town.sync("sup")
    first, second = hashes(town, "siti", "sup")
    assert first == second


def test_without_a_server_everything_is_still_recorded_and_the_refusal_says_so(town):
    case = town.shared_case()
    town.stop()
    visit = town.visit("siti", case)
    with town.open("siti") as book:
        with pytest.raises(NoLink, match="safe on this device"):
            sync_now(book)
        assert book.records.get(visit)
        assert book.unsent() == 1


def test_only_the_granted_receive_a_case_and_an_administrator_never(town):
    town.enrol(amin="worker")
    case = town.shared_case()
    town.sync("amin", "admin")
    for name in ("amin", "admin"):
        with town.open(name) as book:
            assert book.records.read(case=case) == []
            with pytest.raises(NoSuchCase):
                grant_case(book, case, "siti")
    with town.open("siti") as book, pytest.raises(MayNotOpenCases):
        grant_case(book, case, "admin")


def test_a_late_grant_brings_the_whole_history_and_a_part_brings_only_that_part(town):
    town.enrol(amin="worker", majikan="partner")
    case = town.shared_case()
    town.visit("siti", case)
    with town.open("siti") as book:
        record(
            book, case, "placement", {"employer": "Bengkel", "type": "paid", "start": "2026-10-01"}
        )
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, case, "amin")
        with pytest.raises(ConsentMissing):
            grant_case(book, case, "majikan")
        consent = {
            "purpose": "service",
            "recipient": "Majikan",
            "given": "2026-01-05",
            "method": "written",
        }
        record(book, case, "consent", consent)
        grant_case(book, case, "majikan")
    town.sync("siti", "amin", "majikan")
    first, second = hashes(town, "siti", "amin")
    assert first == second
    with town.open("majikan") as book:
        assert {row.kind for row in book.records.read(case=case)} == {"client", "placement"}
        with pytest.raises(NoSuchCase):
            record(book, case, "visit", {"type": "home", "planned": "2026-11-02T10:00:00+08:00"})
        with pytest.raises(MayNotGrant):
            grant_case(book, case, "amin", ["work"])


def test_a_member_taken_off_a_space_gets_nothing_written_afterwards(town):
    from sync.protocol.ids import parse_id
    from sync.replica.intents import WithdrawIntent
    from sync.replica.keys import EpochKey

    town.enrol(amin="worker")
    case = town.shared_case()
    with town.open("siti") as book:
        grant_case(book, case, "amin")
    town.visit("siti", case, place="sebelum")
    town.sync("siti", "amin")
    with town.open("siti") as book:
        from aftercare.actions.shared.directory import find_person

        person = parse_id(find_person(book, "amin").person)
        with book.transaction():
            for space in book.spaces_of(case):
                book.certified().intend(
                    WithdrawIntent(space.space, person, EpochKey.generate().secret())
                )
    town.sync("siti", "sup", "siti")
    town.visit("siti", case, place="selepas")
    town.sync("siti", "sup", "amin")
    with town.open("sup") as book:
        assert {row.fields["place"] for row in book.records.read(kind="visit")} == {
            "sebelum",
            "selepas",
        }
        assert all(space.epoch == 2 for space in book.spaces_of(case))
    with town.open("amin") as book:
        assert book.records.read(kind="visit") == []  # and what came before is erased


def test_a_revoked_device_is_refused_with_a_reason(town):
    from aftercare.actions.joining.destroy_vault import TakenOff
    from aftercare.actions.joining.devices import NoSuchDevice, revoke_device

    with town.open("admin") as book:
        revoke_device(book, 2)
        with pytest.raises(NoSuchDevice):
            revoke_device(book, 99)
    town.sync("admin")
    with pytest.raises(TakenOff, match="taken this device off"):
        town.sync("siti")


def test_a_second_laptop_of_the_same_person_receives_everything_that_person_was_granted(town):
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti", "sup")
    device = town.further("siti", "worker")
    town.vouch("siti", device=device, number=town.number("siti2"))
    # the device that vouched has passed the keys of the case on, the administrator the names
    town.sync("admin", "siti2")
    first, second, third = hashes(town, "siti", "siti2", "sup")
    assert first == second == third
    with town.open("siti2") as book:
        record(book, case, "task", {"what": "dari komputer baharu"})
    town.sync("siti2", "siti")
    with town.open("siti") as book:
        assert [row.fields["what"] for row in book.records.read(kind="task")] == [
            "dari komputer baharu"
        ]


def test_thousands_of_new_cases_cross_in_several_requests(town, monkeypatch):
    from aftercare.actions.access.open_case import open_case

    monkeypatch.setattr("sync.replica.outgoing.STATEMENTS_A_REQUEST", 10)
    monkeypatch.setattr("sync.replica.outgoing.BOXES_A_REQUEST", 3)
    with town.open("siti") as book:
        for n in range(9):
            case = open_case(
                book, {"preferred_name": f"Klien {n}", "type": "general", "supervisor": "sup"}
            )
            record(book, case, "task", {"what": "mula"})
        done = sync_now(book)
        assert (done.pushed, done.issues, book.unsent()) == (36, (), 0)
        assert done.requests > 3
        assert book.ledger.intents() == []
    town.sync("sup")
    first, second = hashes(town, "siti", "sup")
    assert first == second
