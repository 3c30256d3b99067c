"""Whatever one member or one stick sends: everybody else's sync goes on, nothing is hidden, and nobody gets what they may not have."""

import struct

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import UnusableBundle, read_bundle_file, write_bundle_file
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import CreateSpace, Grant, Rekey, Withdraw
from sync.protocol.bundle import read_bundle
from sync.protocol.errors import NotEntitled
from sync.protocol.ids import parse_id
from sync.protocol.roster import NOTHING
from sync.replica.change import REMOVED, Change
from sync.replica.intake import Intake
from sync.replica.intents import GrantIntent, PersonIntent, RevokeIntent, WithdrawIntent
from sync.replica.kept_envelope import Standing
from sync.replica.keys import EpochKey, open_box
from tests.faults.dishonest import (
    VISIT,
    now,
    plain_of,
    seal_anything,
    space_at,
    state,
    stick,
    write_anything,
)
from tests.faults.world import World


class Scene:
    """Open devices of an organisation whose case `case` everybody was granted."""

    def __init__(self, world):
        self.world, self.case = world, world.cases[0]
        self.books = {}

    def __getattr__(self, name):
        if name not in self.books:
            self.books[name] = self.world.open(name)
        return self.books[name]

    def sync(self, *names, rounds=1):
        """Syncs devices in turn; the codes of what each was told."""
        told = {}
        for _ in range(rounds):
            for name in names:
                told[name] = [
                    trouble.code for trouble in self.world.sync(getattr(self, name)).issues
                ]
        return told

    def note(self, name, text, case=""):
        """A visit that this person writes; its id."""
        fields = {**VISIT, "observations": text}
        return record(getattr(self, name), case or self.case, "visit", fields).record

    def sees(self, name, text):
        """Whether this device shows a visit with this text."""
        return any(
            row.fields.get("observations") == text
            for row in getattr(self, name).records.read(kind="visit")
        )


@pytest.fixture
def scene():
    world = World(8, "admin")
    made = Scene(world)
    made.sync("siti", "sup", "farah", "aina", "lim", rounds=2)
    yield made
    for book in made.books.values():
        book.close()
    world.close()


def bent(value):
    """A change whose one field holds these MessagePack bytes."""
    start = (
        b"\x92\x01\x91\x95" + b"\xcf" + struct.pack(">Q", 5000) + b"\xcf" + struct.pack(">Q", now())
    )
    return start + b"\xa5visit\xc4\x10" + bytes(15) + b"\x07" + b"\x81\xa5place" + value


ONE = Change(5000, now(), "visit", bytes(15) + b"\x07", {"place": "sini"})
CONTENTS = {
    "a map with a number as key": bent(b"\x81\x01\x02"),
    "lists 1,500 deep": bent(b"\x91" * 1500 + b"\x01"),
    "lists 40 deep": bent(b"\x91" * 40 + b"\x01"),
    "a list as key": bent(b"\x81\x91\x01\x02"),
    "an extension": bent(b"\xd4\x05\x00"),
    "a timestamp": bent(b"\xd6\xff\x00\x00\x00\x01"),
    "bytes": bent(b"\xc4\x01x"),
    "a number beyond 2^53": bent(b"\xcf" + struct.pack(">Q", (1 << 53) + 1)),
    "infinity": bent(b"\xcb" + struct.pack(">d", float("inf"))),
    "eight million empty maps": bent(b"\xdd" + struct.pack(">I", 8_000_000) + b"\x80" * 8_000_000),
    "half a million empty lists": bent(b"\xdd" + struct.pack(">I", 500_000) + b"\x90" * 500_000),
    "a text of a megabyte": bent(b"\xdb" + struct.pack(">I", 1_000_000) + b"x" * 1_000_000),
    "five thousand changes": plain_of(
        *(Change(5000 + n, now(), "visit", bytes(16), {"place": "x"}) for n in range(5000))
    ),
    "no batch at all": b"\x93\x01\x02\x03",
    "nothing": b"",
    "a batch of a newer format": b"\x92\x09\x90",
    "a record without a proper id": plain_of(
        Change(5000, now(), "visit", b"short", {"place": "x"})
    ),
    "a kind without a name": plain_of(Change(5000, now(), "", bytes(16), {"place": "x"})),
    "a time after 2199": plain_of(
        Change(5000, 7_258_118_400_000 << 16, "visit", bytes(16), {"place": "x"})
    ),
    "what is seen of a field that is not set": plain_of(
        Change(5000, now(), "visit", bytes(16), {}, {"place": [(2, 1)]})
    ),
    "two changes under one number": plain_of(
        ONE, Change(5000, now(), "visit", bytes(16), {"place": "sana"})
    ),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_one_envelope_that_cannot_be_taken_in_stops_nobody_and_is_told(scene, content):
    seal_anything(scene.farah, scene.case, "care", content)
    later = scene.note("farah", "later and honest")
    told = scene.sync("farah", "siti", "sup", rounds=2)
    assert scene.sees("siti", "later and honest") and scene.sees("sup", "later and honest")
    assert told["siti"] == []  # told once, not for ever
    [kept] = scene.siti.ledger.standing(Standing.QUARANTINED)
    assert kept.device == scene.farah.certified().device
    scene.note("siti", "goes on")
    scene.sync("siti", "sup")
    assert scene.sees("sup", "goes on") and later
    assert list(verify_casebook(scene.siti)) == []


def test_an_error_that_nobody_thought_of_sets_one_envelope_aside_and_is_told_by_its_kind_alone(
    scene, monkeypatch
):
    scene.note("farah", "secret words")
    scene.sync("farah")
    scene.note("sup", "goes on")
    scene.sync("sup")
    take, farah = type(scene.siti.ledger).take, scene.farah.certified().device

    def failing(self, space, device, seq, changes, *, held=False):
        taken = take(self, space, device, seq, changes, held=held)
        if device == farah:
            raise KeyError("secret words")  # after it was written: that is undone
        return taken

    monkeypatch.setattr(type(scene.siti.ledger), "take", failing)
    done = scene.world.sync(scene.siti)
    assert [trouble.code for trouble in done.issues] == ["unexpected"]
    assert "KeyError" in done.issues[0].text and "secret" not in done.issues[0].text
    assert scene.sees("siti", "goes on") and not scene.sees("siti", "secret words")
    assert list(verify_casebook(scene.siti)) == []
    monkeypatch.undo()
    scene.siti.certified().retry_quarantined()
    assert scene.sees("siti", "secret words")


def test_an_envelope_in_the_organisation_s_audit_stops_no_administrator(scene):
    seal_anything(scene.farah, "", "audit", bent(b"\x81\x01\x02"))
    scene.sync("farah", "admin", rounds=2)
    assert [kept.reason for kept in scene.admin.ledger.standing(Standing.QUARANTINED)] == [
        "malformed"
    ]
    scene.sync("admin")


# -- what `seen` may say ---------------------------------------------------------------------------


def one_visit(scene):
    visit = scene.note("siti", "calm")
    scene.sync("siti", "sup", "farah", rounds=2)
    return visit


def erases_the_future(scene, visit):
    siti = scene.siti.certified().device
    return {"outcome": "partial"}, {"outcome": [(siti, n) for n in range(1, 20_000)]}


def erases_from_the_start(scene, visit):
    siti = scene.siti.certified().device
    fields = {"outcome": "partial", "observations": "nothing", "held": VISIT["held"]}
    return fields, {name: [(siti, n) for n in range(1, 5000)] for name in fields}


def strikes_out_the_future(scene, visit):
    siti = scene.siti.certified().device
    return {REMOVED: [[siti, n] for n in range(1, 20_000)]}, {}


@pytest.mark.parametrize("lie", [erases_the_future, erases_from_the_start, strikes_out_the_future])
def test_nothing_that_a_colleague_will_yet_write_can_be_replaced(scene, lie):
    visit = one_visit(scene)
    fields, seen = lie(scene, visit)
    write_anything(scene.farah, scene.case, "visit", parse_id(visit), fields, seen, "care")
    scene.sync("farah", "siti")
    record(
        scene.siti,
        scene.case,
        "visit",
        {"outcome": "client_absent", "observations": "THREAT TO LIFE"},
        visit,
    )
    for name in ("siti", "sup"):
        scene.sync("siti", "sup")
        row = next(
            row
            for row in getattr(scene, name).records.read(kind="visit", case=scene.case)
            if row.id == visit
        )
        shown = {
            row.fields["observations"],
            *(one.value for one in row.conflicts.get("observations", ())),
        }
        assert "THREAT TO LIFE" in shown and not row.removed
    assert state_hash(scene.siti) == state_hash(scene.sup)
    for name in ("siti", "sup"):
        book = getattr(scene, name)
        before = state_hash(book)
        with book.transaction():
            book.log.rebuild()
        assert state_hash(book) == before
        assert list(verify_casebook(book)) == []


def test_who_says_to_have_read_what_nobody_was_given_is_believed_once_it_comes(scene):
    """Farah reads siti's note from a stick and edits it; sup hears of the edit before the note."""
    file = scene.world.folder / "of-siti"
    visit = scene.note("siti", "calm")
    write_bundle_file(scene.siti, file)
    read_bundle_file(scene.farah, file)
    record(scene.farah, scene.case, "visit", {"observations": "restless"}, visit)
    edited = scene.world.folder / "of-farah"
    space = space_at(scene.farah, scene.case, "care")
    write_bundle_file(scene.farah, edited, everything=True)
    share = read_bundle(edited.read_bytes()).read_share()
    own = scene.farah.certified().device
    mine = [
        one
        for one in share.envelopes
        if one.read_header().device == own and one.read_header().space == space.space
    ]
    others = [
        one for one in share.envelopes if one.read_header().space == space.space and one not in mine
    ]
    read_bundle_file(
        scene.sup, stick(scene.farah, scene.world.folder, roster=share.roster, envelopes=mine)
    )
    read_bundle_file(
        scene.sup, stick(scene.farah, scene.world.folder, roster=share.roster, envelopes=others)
    )
    [row] = [row for row in scene.sup.records.read(kind="visit") if row.id == visit]
    assert (row.fields["observations"], row.conflicts) == ("restless", {})
    assert list(verify_casebook(scene.sup)) == []


# -- spaces ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", [b"\x01", b"c" * 15, b"c" * 17, b"c" * 3000])
def test_a_case_whose_id_has_another_length_is_nobody_s(scene, case):
    replica = scene.farah.certified()
    identifier = space_id(replica.organisation, case, "care")
    key = EpochKey.generate()
    body = CreateSpace(
        identifier, 0, NOTHING, case, "care", key.commitment(identifier, 1), replica.roster.count
    )
    statement = state(scene.farah, Space(identifier), body)
    with scene.farah.transaction():
        scene.farah.ledger.put_space(Space(identifier, 1, statement.link(), case, "care"))
        scene.farah.ledger.add_access(identifier, 0, statement, outgoing=True)
    assert scene.sync("farah")["farah"] == ["malformed"]
    read_bundle_file(scene.siti, stick(scene.farah, scene.world.folder, statements=[statement]))
    assert scene.siti.ledger.space(identifier) is None


def test_a_key_that_was_given_to_nobody_is_named_and_the_next_lead_begins_another(
    scene, monkeypatch
):
    head = space_at(scene.sup, scene.case, "care")
    replica = scene.sup.certified()
    statement = state(
        scene.sup,
        head,
        Rekey(head.space, head.count, head.head, b"?" * 32, None, replica.roster.count),
    )
    with scene.sup.transaction():
        scene.sup.ledger.put_space(head.follow(statement, replica.roster, now=True))
        scene.sup.ledger.add_access(head.space, head.count, statement, outgoing=True)
    scene.sync("sup")
    scene.note("siti", "waits")
    done = scene.world.sync(scene.siti)
    assert (done.requests, [one.code for one in done.issues]) == (1, [])
    scene.sync("farah")
    later = scene.siti.wall() + 60
    for book in (scene.siti, scene.farah):
        monkeypatch.setattr(book.certified(), "_wall", lambda: later)
    done = scene.world.sync(scene.farah)  # who does not lead is told
    assert [one.code for one in done.issues] == ["no_key"] and "sup" in done.issues[0].text
    scene.sync("siti", "siti", "farah")
    assert scene.sees("farah", "waits")
    assert scene.siti.unsent() == 0


def revoke(scene, name):
    device = getattr(scene, name).certified().device
    with scene.admin.transaction():
        scene.admin.certified().intend(RevokeIntent(device))
    others = {"siti", "farah", "aina", "lim"} - {name}
    scene.sync("admin", *sorted(others), "admin", rounds=3)


@pytest.mark.parametrize("who", ["farah", "sup"])
def test_what_a_revoked_device_writes_is_taken_from_no_stick_and_is_never_in_time(scene, who):
    thief = getattr(scene, who)
    revoke(scene, who)
    plain = plain_of(Change(9000, now(), "visit", b"f" * 16, {**VISIT, "observations": "FORGED"}))
    envelope = seal_anything(thief, scene.case, "care", plain, epoch=1, send=False)
    with pytest.raises(UnusableBundle, match="taken off"):
        read_bundle_file(scene.siti, stick(thief, scene.world.folder, envelopes=[envelope]))
    # the same in a stick of somebody who is not revoked
    read_bundle_file(
        scene.aina,
        stick(scene.farah if who == "sup" else scene.lim, scene.world.folder, envelopes=[envelope]),
    )
    assert not scene.sees("aina", "FORGED")
    with scene.siti.transaction():  # and by a relay that colludes
        intake = Intake(
            scene.siti.ledger, scene.siti.certified().device, scene.siti.certified().roster
        )
        intake.meet(envelope)
    assert not scene.sees("siti", "FORGED")
    scene.sync("siti", "aina", rounds=2)


def test_a_revoked_supervisor_states_nothing_by_a_stick_and_a_withdrawn_colleague_gets_no_key(
    scene,
):
    care = space_at(scene.siti, scene.case, "sealed").space
    aina = scene.aina.certified()
    with scene.siti.transaction():
        scene.siti.certified().intend(
            WithdrawIntent(care, aina.person, EpochKey.generate().secret())
        )
    revoke(scene, "sup")
    head = scene.siti.ledger.space(care)
    grant = state(scene.sup, head, Grant(care, head.count, head.head, aina.person, "lead"))
    key = EpochKey.generate()
    commitment = key.commitment(care, head.epoch + 1)
    gone = state(
        scene.sup,
        head,
        Withdraw(care, head.count, head.head, scene.siti.certified().person, commitment),
    )
    roster = scene.siti.ledger.statements()
    for statement in (grant, gone):
        for writer in ("sup", "farah"):  # a colleague may carry it
            file = stick(
                getattr(scene, writer), scene.world.folder, roster=roster, statements=[statement]
            )
            try:
                done = read_bundle_file(scene.siti, file)
                assert done.issues
            except UnusableBundle:
                pass
    assert scene.siti.ledger.space(care) == head
    file = scene.world.folder / "of-siti"
    write_bundle_file(scene.siti, file)
    sealing = aina.identity.keys().sealing
    mine = [
        box
        for box in read_bundle(file.read_bytes()).read_share().boxes
        if box.recipient == aina.device
    ]
    opened = {cover for box in mine for cover in open_box(aina.organisation, box, sealing)}
    assert not [cover for cover in opened if (cover.space, cover.epoch) == (care, head.epoch)]
    with scene.lim.transaction():
        scene.lim.certified().intend(
            GrantIntent(care, scene.lim.certified().person, "member", 1_900_000_000)
        )
    assert scene.sync("lim", "siti", rounds=2)["siti"] == []


def test_a_demoted_supervisor_grants_nothing_any_more(scene):
    person = scene.sup.certified().person
    with scene.admin.transaction():
        scene.admin.certified().intend(PersonIntent(person, "partner", ""))
    scene.sync("admin", "siti", "sup", "admin", rounds=3)
    head = space_at(scene.siti, scene.case, "work")
    third = scene.aina.certified().person
    statement = state(scene.sup, head, Grant(head.space, head.count, head.head, third, "lead"))
    roster = scene.siti.ledger.statements()
    read_bundle_file(
        scene.siti, stick(scene.sup, scene.world.folder, roster=roster, statements=[statement])
    )
    assert scene.siti.ledger.space(head.space).members.get(third) != "lead"
    with pytest.raises(
        NotEntitled
    ):  # and whatever relay hands it on: the epoch that began knows of it
        head.follow(statement, scene.siti.certified().roster)


def test_a_chain_that_forks_by_a_stick_is_followed_as_the_server_has_it_and_nothing_written_is_lost(
    scene,
):
    """A lead in good standing hands one colleague a statement that she never sends to the server."""
    head = space_at(scene.siti, scene.case, "care")
    key = EpochKey.generate()
    replica = scene.siti.certified()
    secret = Rekey(
        head.space,
        head.count,
        head.head,
        key.commitment(head.space, head.epoch + 1),
        None,
        replica.roster.count,
    )
    statement = state(scene.siti, head, secret)
    read_bundle_file(
        scene.farah,
        stick(
            scene.siti,
            scene.world.folder,
            roster=scene.siti.ledger.statements(),
            statements=[statement],
        ),
    )
    with scene.farah.transaction():
        scene.farah.ledger.put_epoch_key(head.space, head.epoch + 1, key)
    scene.note("farah", "sealed in an epoch that is none")
    with scene.farah.transaction():
        scene.farah.certified().seal_now()
    grant_case(scene.siti, scene.case, "lim", ["care"])
    with scene.lim.transaction():
        scene.lim.certified().intend(
            GrantIntent(head.space, scene.lim.certified().person, "member", 1_900_000_000)
        )
    scene.sync("lim", "lim")
    other = open_case(scene.farah, {"preferred_name": "Encik B", "type": "general"})
    grant_case(scene.farah, other, "sup")
    scene.sync("farah", "sup", "siti", "farah", rounds=2)
    assert scene.farah.ledger.space(head.space) == scene.lim.ledger.space(head.space)
    assert scene.sees("siti", "sealed in an epoch that is none")
    assert scene.farah.unsent() == 0
    assert list(verify_casebook(scene.farah)) == []


def test_a_case_that_was_founded_twice_stays_apart_and_comes_together_when_it_is_granted(scene):
    """As after a copy of a case was taken in under its own id."""
    case = open_case(scene.siti, {"preferred_name": "Ali", "type": "general"})
    scene.sync("siti", "aina")
    with scene.aina.transaction():
        scene.aina.certified().create_spaces(parse_id(case), ["contact", "care"])
    scene.note("aina", "hers", case)
    first = scene.world.sync(scene.aina)
    assert first.requests <= 3 and "founded_elsewhere" in [one.code for one in first.issues]
    second = scene.world.sync(scene.aina)
    assert second.requests == 1 and scene.aina.unsent() > 0
    scene.note("aina", "in another case goes on")
    scene.sync("aina", "siti")
    assert scene.sees("siti", "in another case goes on")
    grant_case(scene.siti, case, "aina")
    scene.sync("siti", "aina", "siti", rounds=2)
    assert scene.aina.unsent() == 0
    assert scene.sees("siti", "hers")
    assert list(verify_casebook(scene.aina)) == []


def test_a_chain_that_the_server_can_never_take_whole_is_not_sent_in_circles(scene):
    """Of what a stick brought, one envelope was set aside: those behind it find a gap at the server, whatever is sent again."""
    good = [
        plain_of(Change(7000 + n, now(), "visit", bytes([n]) * 16, {**VISIT, "place": f"{n}"}))
        for n in (1, 2, 3)
    ]
    made = [
        seal_anything(scene.farah, scene.case, "care", plain)
        for plain in (good[0], b"nonsense", *good[1:])
    ]
    roster = scene.siti.ledger.statements()
    read_bundle_file(
        scene.siti, stick(scene.farah, scene.world.folder, roster=roster, envelopes=made)
    )
    scene.note("siti", "goes on")
    first, second = scene.world.sync(scene.siti), scene.world.sync(scene.siti)
    assert first.requests <= 3 and second.requests == 1
    scene.sync("sup")
    assert scene.sees("sup", "goes on")
    scene.sync("farah", "sup")
    assert any(row.fields.get("place") == "3" for row in scene.sup.records.read(kind="visit"))
