"""A second laptop, with the real server: given nothing until it is vouched for, in each of the ways there are, and in no other."""

import shutil
from contextlib import suppress

import msgspec
import pytest

from aftercare.actions.exchange.bundle import write_bundle_file
from aftercare.actions.exchange.recover import heal, vouch_with_kit
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.actions.joining.devices import devices, revoke_device
from aftercare.actions.joining.vouch_for_device import (
    KIT,
    SHEET,
    MayNotVouch,
    NotRefusable,
    NotThisSheet,
    NotWaiting,
    OtherNumber,
    refuse_device,
    vouch_for_device,
    vouch_with_sheet,
    waiting_devices,
)
from aftercare.actions.program.diagnose import diagnose_open
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.store.missing import NotVouched
from aftercare.store.vault_errors import MistypedRecoveryCode
from sync.protocol.access import space_id
from sync.protocol.bundle import read_bundle
from sync.protocol.envelope import Header, sign_envelope
from sync.protocol.ids import parse_id
from sync.protocol.key_box import Epoch
from sync.protocol.messages import VERSION, SyncRequest, Wanted
from sync.protocol.roster import NOTHING, Vouch, state
from sync.protocol.signing import Purpose, sign
from sync.replica.change import Change
from sync.replica.enrolment import SheetChanged, keep_certificate
from sync.replica.http_transport import HttpTransport
from sync.replica.intake import Intake
from sync.replica.keys import public_of, seal_box, sheet_key
from sync.replica.sealing import seal
from tests.actions.shell import Shell


@pytest.fixture
def case(town):
    """A case of siti's with a visit, which sup may open."""
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti", "sup")
    return case


def same(town, *names):
    """Whether these devices hold the same, and it is whole."""
    found = set()
    for name in names:
        with town.open(name) as book:
            assert verify_casebook(book) == []
            found.add(state_hash(book))
    return len(found) == 1


def vouched_by(town, device):
    with town.open("admin") as book:
        sync_now(book)
        return next(one.vouched for one in devices(book) if one.device == device)


def answer_to(town, name):
    """All that the server hands to a device that asks from the beginning."""
    with (
        town.open(name) as book,
        HttpTransport(town.address, book.identity.certificate) as transport,
    ):
        replica = book.enrolled()
        request = SyncRequest(VERSION, replica.device, b"", 0, 1 << 20)
        return transport.synchronise(request, replica.organisation, replica.signing)


def nothing_reaches(town, name, device):
    """Nobody has sealed a key to the device, on the server or on a stick, and the server hands it nothing but the roster."""
    town.sync("admin", "siti", "sup", "admin", "siti", "sup")
    answer = answer_to(town, name)
    assert (answer.access, answer.boxes, answer.envelopes, answer.receipts) == ((), (), (), ())
    assert (answer.enrolments, answer.wanted, answer.contacts) == ((), (), ())
    for colleague in ("siti", "sup"):
        assert device not in {want.device for want in answer_to(town, colleague).wanted}
        with town.open(colleague) as book:
            made = book.ledger.outgoing_boxes()
            write_bundle_file(book, town.folder / f"{colleague}.aftercare", everything=True)
        share = read_bundle((town.folder / f"{colleague}.aftercare").read_bytes()).read_share()
        assert device not in {box.recipient for box in (*made, *share.boxes)}
    heal(town.kit)
    return not answer_to(town, name).boxes


def test_the_device_its_person_uses_already_vouches_and_everybody_sees_it(town, case):
    device = town.further("siti", "worker")
    number = town.number("siti2")
    with town.open("siti") as book:
        sync_now(book)
        (asked,) = waiting_devices(book)
        assert (asked.device, asked.name, asked.number, asked.own, asked.may) == (
            device,
            "siti",
            number,
            True,
            True,
        )
        with pytest.raises(OtherNumber):
            vouch_for_device(book, device, "000 000 000 000")
        vouch_for_device(book, device, number)
        sync_now(book)
        assert waiting_devices(book) == []
        with pytest.raises(NotWaiting):
            vouch_for_device(book, device, number)
    town.sync("admin", "siti2")  # the names are an administrator's to hand on
    assert same(town, "siti", "siti2", "sup")
    with town.open("siti2") as book:
        record(book, case, "task", {"what": "dari komputer baharu"})
    town.sync("siti2", "sup")
    assert same(town, "siti2", "sup")
    assert vouched_by(town, device) == ("siti (2)",)


def test_an_administrator_and_a_supervisor_vouch_for_somebody_whose_laptop_is_lost(town, case):
    with town.open("admin") as book:
        revoke_device(book, 2)
    town.sync("admin")
    shutil.rmtree(town.folder / "siti")
    device, number = town.further("siti", "worker"), town.number("siti2")
    town.vouch("sup", device=device, number=number)
    assert town.number("siti2") == number  # one of two is not enough
    town.vouch("admin", device=device, number=number)
    town.sync("sup", "siti2", "sup", "siti2")
    assert same(town, "siti2", "sup")
    assert vouched_by(town, device) == ("sup (3)", "admin (1)")


def test_the_recovery_sheet_of_the_lost_laptop_vouches_for_the_next_one(town, case):
    with town.open("admin") as book:
        revoke_device(book, 2)
    town.sync("admin")
    device = town.further("siti", "worker")
    town.number("siti2")
    with town.open("siti2") as book:
        for wrong in (town.sheets["siti2"], town.sheets["sup"]):
            with pytest.raises(NotThisSheet):
                vouch_with_sheet(book, wrong)
        with pytest.raises(MistypedRecoveryCode):
            vouch_with_sheet(book, "00000-00000")
        vouch_with_sheet(book, town.sheets["siti"].lower())
        sync_now(book)
    # siti leads the case: its new keys come from the new laptop
    town.sync("admin", "sup", "siti2", "sup", "siti2", "sup")
    assert same(town, "siti2", "sup")
    assert vouched_by(town, device) == (SHEET,)


def test_the_recovery_kit_vouches_and_passes_the_keys_on_where_nobody_else_is_left(town, case):
    town.sync("admin")
    with town.open("admin") as book:
        for one in (2, 3):
            revoke_device(book, one)
    town.sync("admin")
    device, number = town.further("siti", "worker"), town.number("siti2")
    with pytest.raises(OtherNumber):
        vouch_with_kit(town.kit, device, number[:-1] + "x")
    vouch_with_kit(town.kit, device, number)
    town.sync("siti2")
    with town.open("siti2") as book:
        assert len(book.records.read(case=case, kind="visit")) == 1
    assert vouched_by(town, device) == (KIT,)
    with pytest.raises(NotWaiting):
        vouch_with_kit(town.kit, device, number)


def test_an_administrator_alone_gets_nothing_by_a_device_in_a_colleague_s_name(town, case):
    device = town.further("siti", "worker", "thief")
    number = town.number("thief")
    town.vouch("admin", device=device, number=number)
    with town.open("admin") as book, pytest.raises(MayNotVouch):
        vouch_for_device(book, device, number)
    own = town.further("admin", "administrator")
    assert town.number("thief") == number
    shown = town.number("admin2")
    with town.open("admin2") as book, pytest.raises(NotVouched):
        vouch_for_device(book, device, number)  # the administrator's own second device waits itself
    town.vouch("admin", device=own, number=shown)
    town.sync("admin2")
    with town.open("admin2") as book, pytest.raises(MayNotVouch):
        vouch_for_device(book, device, number)
    assert nothing_reaches(town, "thief", device)


def test_what_devices_state_that_do_not_ask_whether_they_may_is_refused_by_the_server(town, case):
    device = town.further("siti", "worker", "thief")
    town.vouch("admin", device=device, number=town.number("thief"))
    town.enrol(amin="worker")
    sheet = sheet_key(b"made up by a thief..")
    for name in ("admin", "amin", "thief"):  # once more; who has no say; for itself
        assert stated(town, name, device) in (["malformed"], ["not_entitled"])
    assert stated(town, "thief", device, sheet) == ["not_entitled"]
    assert stated(town, "sup", device, keys=b"k" * 32) == ["malformed"]  # for swapped keys
    assert nothing_reaches(town, "thief", device)


def stated(town, name, device, sheet=None, keys=b""):
    """What the server says to a vouch that this device sends, whatever its program would think of it."""
    with (
        town.open(name) as book,
        HttpTransport(town.address, book.identity.certificate) as transport,
    ):
        lie_to(book)
        replica = book.enrolled()
        roster = replica.roster
        keys = keys or roster.keys_of(roster.devices[device])
        more = (public_of(sheet), sign(sheet, Purpose.VOUCH, keys)) if sheet else ()
        statement = state(
            replica.signing, replica.device, Vouch(roster.count, roster.head, device, keys, *more)
        )
        request = SyncRequest(
            VERSION, replica.device, b"", roster.count, 1 << 20, roster=(statement,)
        )
        return [
            one.code
            for one in transport.synchronise(request, replica.organisation, replica.signing).refused
        ]


def lie_to(book):
    """Syncs; a device that waits says so."""
    with suppress(NotVouched):
        sync_now(book)


def test_the_first_who_vouched_must_still_be_one_who_may_when_the_second_does(town, case):
    town.enrol(amin="supervisor")
    device = town.further("siti", "worker", "thief")
    number = town.number("thief")
    town.vouch("amin", device=device, number=number)
    with town.open("admin") as book:
        change_role(book, "amin", "worker")
        sync_now(book)
    town.vouch("admin", device=device, number=number)
    assert nothing_reaches(town, "thief", device)


def test_keys_that_somebody_seals_to_a_waiting_device_all_the_same_are_not_passed_on(town, case):
    device = town.further("siti", "worker", "thief")
    town.number("thief")
    with (
        town.open("siti") as book,
        HttpTransport(town.address, book.identity.certificate) as transport,
    ):
        sync_now(book)
        replica = book.certified()
        sealing = replica.roster.devices[device].sealing
        keys = {
            Epoch(one.space, 1): book.ledger.epoch_key(one.space, 1) for one in book.spaces_of(case)
        }
        box = seal_box(replica.organisation, device, sealing, keys)
        request = SyncRequest(
            VERSION, replica.device, b"", replica.roster.count, 1 << 20, boxes=(box,)
        )
        answer = transport.synchronise(request, replica.organisation, replica.signing)
        assert [refusal.code for refusal in answer.refused] == ["not_vouched"]
    assert nothing_reaches(town, "thief", device)


def test_a_server_that_asks_for_keys_for_a_waiting_device_is_given_none(town, case):
    device = town.further("siti", "worker", "thief")
    town.number("thief")
    with (
        town.open("siti") as book,
        HttpTransport(town.address, book.identity.certificate) as transport,
    ):
        sync_now(book)
        replica = book.certified()
        request = replica.request(1 << 20, 1 << 20)
        answer = transport.synchronise(request, replica.organisation, replica.signing)
        asked = Wanted(device, tuple(space.space for space in book.ledger.spaces()))
        replica.apply(request, msgspec.structs.replace(answer, wanted=(asked,)))
        assert book.ledger.outgoing_boxes() == []


def test_what_a_waiting_device_wrote_is_set_aside_however_it_comes(town, case):
    device = town.further("siti", "worker", "thief")
    town.number("thief")
    with town.open("thief") as book:
        signing = book.identity.keys().signing
    with town.open("sup") as book:
        sync_now(book)
        replica, space = (
            book.certified(),
            book.ledger.space(space_id(book.certified().organisation, parse_id(case), "care")),
        )
        key = book.ledger.epoch_key(space.space, space.epoch)  # as if a colleague had handed it on
        header = Header(space.space, device, 1, space.epoch, ())
        body = seal(header, [Change(1, 1 << 16, "task", b"t" * 16, {"what": "bukan siti"})], key)
        with book.transaction():
            intake = Intake(book.ledger, replica.device, replica.roster, carry=True)
            intake.meet(sign_envelope(signing, NOTHING, header, body))
        assert [trouble.code for trouble in intake.issues] == ["not_entitled"]
        assert book.records.read(kind="task") == []


def test_a_person_says_that_a_device_is_not_theirs_and_administrators_are_told(town, case):
    device = town.further("siti", "worker", "thief")
    town.number("thief")
    town.sync("siti", "sup")
    with town.open("sup") as book, pytest.raises(NotRefusable):
        refuse_device(book, device)
    with town.open("siti") as book:
        refuse_device(book, device)
        sync_now(book)
    with pytest.raises(TakenOff):
        town.sync("thief")
    assert not (town.folder / "thief" / "vault.key").exists()
    with town.open("admin") as book:
        sync_now(book)
        (line,) = [one for one in audit_trail(book) if one.what == "device_refused"]
        assert (line.about, line.device) == (f"device {device}", 2)
        assert all(
            space.epoch == 1 for space in book.ledger.spaces()
        )  # it held no key, so that none is changed


def test_a_device_that_waits_says_so_everywhere_and_writes_nothing(town, case):
    town.further("siti", "worker")
    number = town.number("siti2")
    with town.open("siti2") as book:
        with pytest.raises(NotVouched, match=number):
            record(book, case, "task", {"what": "belum boleh"})
        assert verify_casebook(book) == []
        assert any("waits to be vouched for" in line.say("en") for line in diagnose_open(book))


def test_whoever_leaves_takes_the_devices_with_them_that_wait(town, case):
    device = town.further("siti", "worker")
    town.number("siti2")
    with town.open("admin") as book:
        take_off(book, "siti")
        sync_now(book)
        assert all(one.revoked for one in devices(book) if one.device in (2, device))
    with pytest.raises(TakenOff):
        town.sync("siti2")


def test_a_certification_that_names_another_recovery_sheet_is_noticed_by_the_device(town):
    with town.open("siti") as book:
        identity, statements = book.identity, tuple(book.ledger.statements())
        printed = msgspec.structs.replace(identity, sheet=b"x" * 32)
        with pytest.raises(SheetChanged):
            keep_certificate(book.ledger, printed, statements, identity.organisation)


def test_the_command_line_says_who_waits_vouches_and_refuses(town, case):
    device, other = town.further("siti", "worker"), town.further("siti", "worker", "siti3")
    run = Shell(town.folder)
    run("siti2", "sync", code=1)
    number = town.number("siti2")
    assert number in run.stderr
    run("siti", "sync")
    first, second = run("siti", "vouch", "--json")
    assert (first["device"], first["number"], first["own"]) == (device, number, True)
    assert second["device"] == other
    run("siti", "vouch", device, code=2)
    run("siti", "vouch", device, *number.split())
    run("siti", "vouch", other, "--not-mine")
    run("siti", "sync")
    run("siti2", "sync")
    assert len(run("siti2", "cases", "--json")) == 1
    states = {
        one["device"]: (one["waits"], one["revoked"], one["vouched"])
        for one in run("admin", "devices", "--json")
    }
    assert states[device] == (True, False, [])  # as far as the administrator has heard
    run("admin", "sync")
    states = {
        one["device"]: (one["waits"], one["revoked"], one["vouched"])
        for one in run("admin", "devices", "--json")
    }
    assert (states[device], states[other]) == ((False, False, ["siti (2)"]), (True, True, []))
