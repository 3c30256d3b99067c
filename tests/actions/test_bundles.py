"""Sync by USB stick: between colleagues, to the server and back; damaged, foreign and newer files are explained."""

import json

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import (
    FileTrouble,
    UnusableBundle,
    begin_reading,
    read_bundle_file,
    write_bundle_file,
)
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.receipts import whereabouts
from sync.protocol.bundle import MAGIC, Bundle, read_bundle, write_bundle
from sync.protocol.encoding import decode, encode, sha256
from sync.replica.replica import Taking
from tests.town import Town
from tests.warm import run


def write(town, name, file, to="", **more):
    with town.open(name) as book:
        return write_bundle_file(book, town.folder / file, to, **more)


def read(town, name, file):
    with town.open(name) as book:
        done = read_bundle_file(book, town.folder / file)
        assert verify_casebook(book) == []
        return done


def places(town, name):
    with town.open(name) as book:
        return sorted(row.fields["place"] for row in book.records.read(kind="visit"))


def hashes(town, *names):
    found = set()
    for name in names:
        with town.open(name) as book:
            found.add(state_hash(book))
    return found


def server_reads(town, file, answer):
    return run(
        "sync.server",
        "bundle",
        "--data",
        town.folder / "srv",
        town.folder / file,
        "--answer",
        town.folder / answer,
    )


def test_a_worker_s_stick_brings_the_supervisor_the_work_and_goes_back_with_the_answer(town):
    case = town.shared_case()
    town.visit("siti", case, place="rumah")
    assert write(town, "siti", "to-sup", "sup").changes == 1
    assert read(town, "sup", "to-sup").pulled == 1
    town.visit("sup", case, place="pejabat")
    write(town, "sup", "to-siti", "siti")
    assert read(town, "siti", "to-siti").pulled == 1
    assert places(town, "siti") == places(town, "sup") == ["pejabat", "rumah"]
    assert len(hashes(town, "siti", "sup")) == 1


def test_a_case_opened_without_any_network_reaches_the_supervisor_by_stick_and_later_the_server(
    town,
):
    with town.open("siti") as book:
        case = open_case(book, {"preferred_name": "Encik Baru", "type": "general"})
        grant_case(book, case, "sup")
    town.visit("siti", case, place="rumah")
    write(town, "siti", "stick", "sup")
    assert (
        read(town, "sup", "stick").pulled == 4
    )  # client, case, visit, and the entry of the grant in the audit
    town.visit("sup", case, place="pejabat")
    town.sync("sup", "siti", "sup", "siti")
    assert places(town, "siti") == places(town, "sup") == ["pejabat", "rumah"]
    assert len(hashes(town, "siti", "sup")) == 1


def test_a_stick_to_the_server_and_back_does_what_a_sync_does(any_town):
    town = any_town
    case = town.shared_case()
    town.visit("sup", case, place="pejabat")
    town.sync("sup")
    town.visit("siti", case, place="rumah")
    write(town, "siti", "up")
    done = server_reads(town, "up", "down")
    assert (done.returncode, json.loads(done.stdout)["down"]) == (0, 1)
    back = read(town, "siti", "down")
    assert (back.confirmed, back.pulled, back.issues) == (1, 1, ())
    with town.open("siti") as book:
        assert book.unsent() == 0
    town.sync("sup")
    assert places(town, "siti") == places(town, "sup") == ["pejabat", "rumah"]


def test_a_stick_read_twice_or_late_or_after_a_sync_changes_nothing_more(town):
    case = town.shared_case()
    town.visit("siti", case)
    write(town, "siti", "stick")
    town.sync("siti", "sup")
    before = hashes(town, "sup")
    for _ in range(2):
        assert (read(town, "sup", "stick").pulled, read(town, "sup", "stick").issues) == (0, ())
    assert hashes(town, "sup") == before


def test_what_the_recipient_has_said_it_holds_is_left_out(town):
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti", "sup", "sup", "siti")  # the second time sup tells what reached it
    # those of the directory, for which nobody gives receipts
    names = write(town, "siti", "stick", "sup").envelopes
    assert write(town, "siti", "whole", "sup", everything=True).envelopes > names
    town.visit("siti", case)
    assert write(town, "siti", "stick", "sup").envelopes == names + 1


def test_a_stick_tells_its_writer_s_receipts_too(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    write(town, "siti", "there", "sup")
    read(town, "sup", "there")
    write(town, "sup", "back", "siti")
    read(town, "siti", "back")
    with town.open("siti") as book:
        sup = next(
            one.person
            for one in book.certified().roster.people.values()
            if one.role == "supervisor"
        )
        found = whereabouts(book, book.records.get(visit))
        assert (found.on_server, len(found.seen_by), sup.hex()) == (
            False,
            1,
            found.seen_by[0].replace("-", ""),
        )


def test_nothing_written_can_be_read_in_the_file(town):
    case = town.shared_case(preferred_name="Encik Rahsia")
    town.visit("siti", case, place="Kampung Tersembunyi")
    write(town, "siti", "stick")
    data = (town.folder / "stick").read_bytes()
    assert b"Rahsia" not in data
    assert b"Tersembunyi" not in data


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (lambda data: data[:-7], "cut off or was damaged"),
        (lambda data: data[:200] + bytes([data[200] ^ 1]) + data[201:], "cut off or was damaged"),
        (lambda data: b"", "not a bundle"),
        (lambda data: b"PK\x03\x04 a spreadsheet", "not a bundle"),
        (lambda data: MAGIC + sha256(b"\x91\x09") + b"\x91\x09", "must be updated"),
        (lambda data: MAGIC + sha256(b"\xc1") + b"\xc1", "malformed"),
    ],
    ids=["cut off", "one bit", "empty", "another file", "a newer version", "no message"],
)
def test_a_file_that_is_no_good_is_explained_and_changes_nothing(town, harm, told):
    case = town.shared_case()
    town.visit("siti", case)
    write(town, "siti", "stick")
    before = hashes(town, "sup")
    file = town.folder / "stick"
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(UnusableBundle, match=told) as refusal:
        read(town, "sup", "stick")
    assert "stick" in refusal.value.happened.say("en")
    assert told not in refusal.value.happened.say("ms") or told == "malformed"
    assert hashes(town, "sup") == before


def test_a_bundle_of_another_organisation_or_of_this_very_device_is_refused(town, tmp_path_factory):
    town.shared_case()
    write(town, "siti", "stick")
    with pytest.raises(UnusableBundle, match="wrote it itself"):
        read(town, "siti", "stick")
    with Town.founded(tmp_path_factory.mktemp("other"), "") as other:
        write(other, "siti", "stick")
        (town.folder / "foreign").write_bytes((other.folder / "stick").read_bytes())
    with pytest.raises(UnusableBundle, match="another organisation"):
        read(town, "sup", "foreign")


def test_what_somebody_changed_on_the_stick_is_noticed_even_with_a_new_checksum(town):
    case = town.shared_case()
    town.visit("siti", case)
    write(town, "siti", "stick")
    bundle = read_bundle((town.folder / "stick").read_bytes())
    share = bundle.read_share()
    without = encode(
        [share.roster, share.access, share.boxes, share.envelopes[:-1], share.receipts]
    )
    forged = Bundle(
        bundle.version,
        bundle.organisation,
        bundle.device,
        bundle.request,
        b"",
        without,
        bundle.signature,
    )
    (town.folder / "stick").write_bytes(write_bundle(forged))
    with pytest.raises(UnusableBundle, match="signature of the bundle"):
        read(town, "sup", "stick")


def test_a_stick_that_cannot_be_written_or_read_is_told_and_leaves_no_half_file(town):
    town.shared_case()
    (town.folder / "taken").mkdir()
    with pytest.raises(FileTrouble, match="safe on this device"):
        write(town, "siti", "taken")
    assert not (town.folder / "taken.part").exists()
    with pytest.raises(FileTrouble, match="it is not there"):
        read(town, "sup", "nowhere")


def test_the_server_explains_a_file_it_cannot_take_in(town):
    (town.folder / "junk").write_bytes(b"junk")
    done = server_reads(town, "junk", "answer")
    assert (done.returncode, "not a bundle" in done.stderr) == (1, True)
    assert not (town.folder / "answer").exists()


def test_an_answer_for_another_device_is_refused(town):
    case = town.shared_case()
    town.visit("siti", case)
    write(town, "siti", "up")
    server_reads(town, "up", "down")
    with pytest.raises(UnusableBundle, match="another device"):
        read(town, "sup", "down")
    assert decode(read_bundle((town.folder / "down").read_bytes()).request, list, "x")


def test_what_a_colleague_received_by_stick_reaches_the_server_with_their_sync(any_town):
    """A worker without any network hands over a stick; the supervisor's sync makes the work safe on the server."""
    town = any_town
    town.enrol(farah="worker")
    town.sync("siti", "sup")
    shared = town.shared_case()
    with town.open("siti") as book:
        case = open_case(book, {"preferred_name": "Encik Baru", "type": "general"})
        for name in ("sup", "farah"):
            grant_case(book, case, name)
            grant_case(book, shared, name)
    town.visit("siti", case, place="rumah")
    town.visit("siti", shared, place="pejabat")
    write(town, "siti", "stick", "sup")
    read(town, "sup", "stick")
    with town.open("sup") as book:
        assert book.unsent() > 0
    assert town.sync("sup").issues == ()
    town.sync("farah")
    assert places(town, "farah") == [
        "rumah"
    ]  # of the other case farah hears once siti's grant is stated
    assert town.sync("siti").issues == ()
    town.sync("sup", "farah", "siti")
    assert (
        places(town, "farah") == places(town, "sup") == places(town, "siti") == ["pejabat", "rumah"]
    )
    assert len(hashes(town, "siti", "sup", "farah")) == 1


def test_between_the_steps_of_reading_a_stick_others_use_the_database(town, monkeypatch):
    case = town.shared_case()
    for n in range(6):
        town.visit("siti", case, place=f"tempat {n}")
        with town.open("siti") as book, book.transaction():
            book.certified().seal_now()
    file = town.folder / "many.aftercare"
    with town.open("siti") as book:
        write_bundle_file(book, file)
    monkeypatch.setattr(Taking.step, "__defaults__", (0.0,))
    with town.open("sup") as book:
        reading, seen = begin_reading(book, file), []
        while reading.step(book):
            seen.append(len(book.records.read(kind="visit")))
        assert reading.end(book).pulled == 6
    assert sorted(set(seen)) == list(range(7))
