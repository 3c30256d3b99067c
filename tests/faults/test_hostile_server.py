"""A lying server: each lie is noticed, told to the person, and changes nothing that it should not.

`python tests/faults/test_hostile_server.py` tries them all and writes the table of docs/hostile-server.md.
"""

import re
import sys
import tempfile
import time
from pathlib import Path

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import UnusableBundle, read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.devices import devices
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.link import ServerLies
from aftercare.casework.refusal import Refused
from sync.protocol.access import space_id
from sync.protocol.bundle import read_bundle, write_bundle
from sync.protocol.encoding import decode, encode
from sync.protocol.ids import parse_id
from sync.protocol.invitation import invitation_id, proof_key, prove, read_code
from sync.protocol.messages import (
    Contact,
    EnrolAnswer,
    Enrolment,
    Incident,
    Signed,
    SyncAnswer,
    SyncRequest,
)
from sync.protocol.signing import Purpose, sign
from sync.replica.keys import DeviceKeys
from sync.replica.named_values import (
    ASKED_ANEW,
    CONTACTS,
    CURSOR,
    INCIDENTS,
    NEWEST_INCIDENT,
    RELAY_KEY,
)
from sync.server.bundles import answer_bundle
from sync.server.refusal import RequestRefused
from tests.faults.lies import (
    LIES,
    STICKS,
    Scene,
    impossible_contacts,
    impossible_incidents,
    other_relay_key,
)
from tests.faults.lying_server import LyingTown
from tests.town import PASSPHRASE, QUICK

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "hostile-server.md"
NAMES = ("admin", "siti", "sup", "farah")


@pytest.fixture(scope="module")
def lying_town(tmp_path_factory):
    with LyingTown.founded(tmp_path_factory.mktemp("lies"), "") as town:
        town.enrol(farah="worker")
        town.sync("sup", "siti", "farah")
        yield town


def visits(town, name, case):
    with town.open(name) as book:
        return sorted(row.fields["place"] for row in book.records.read(kind="visit", case=case))


def state(town, name):
    with town.open(name) as book:
        assert [finding for finding in verify_casebook(book) if finding.part != "copies"] == []
        return state_hash(book)


def set_scene(town, third):
    """A case of siti's that sup and farah may open. Sup holds her first visit; a second (and farah's) are on the server."""
    town.lie = town.deaf = None
    with town.open("siti") as book:
        case = open_case(book, {"preferred_name": "Encik A", "type": "general"})
        for name in ("sup", "farah"):
            grant_case(book, case, name)
    town.visit("siti", case, place="satu")
    town.sync("siti", "sup", "farah")
    town.visit("siti", case, place="dua")
    town.sync("siti")
    if third:
        town.sync("farah")
        town.visit("farah", case, place="tiga")
        town.sync("farah")
    books = {name: town.open(name) for name in NAMES}
    try:
        with books["sup"].transaction():
            books["sup"].ledger.put(ASKED_ANEW.name, None)  # as if the last time were long ago
        siti = books["siti"]
        identifier = space_id(siti.identity.organisation, parse_id(case), "care")
        links, envelopes, devices = (
            {},
            [],
            {name: book.identity.device for name, book in books.items()},
        )
        for name in ("siti", "farah"):
            for kept in books[name].ledger.chained(identifier, devices[name], 1, 99):
                links[name, kept.seq] = books[name].ledger.link_at(
                    identifier, devices[name], kept.seq
                )
                envelopes.append(kept.envelope)
        known = books["sup"].ledger.chain(identifier, devices["siti"]).seq
        links["farah", 0] = bytes(32)
        space, roster = siti.ledger.space(identifier), siti.certified().roster
        keys = {name: book.identity.keys() for name, book in books.items()}
        key = siti.ledger.epoch_key(identifier, 1)
        organisation = siti.identity.organisation
    finally:
        for book in books.values():
            book.close()
    return case, Scene(
        space, roster, devices, keys, key, links, envelopes, organisation, {"known": known}
    )


def attempt(town, lie):
    """Tries a lie; returns what the person reads, and what was taken over."""
    case, scene = set_scene(town, lie.scene == "third")
    victim = "admin" if lie.scene == "admin" else "sup"
    if victim == "admin":
        with town.open("admin") as book:
            invite_person(book, f"baru {len(town.folder.name)}{case[:4]}", "worker")
            scene.memory["invitation"] = book.ledger.outgoing_invitations()[-1].invitation
    before, held = state(town, victim), visits(town, victim, case)
    town.lie = lambda request, answer: lie.act(scene, request, answer)
    try:
        done = town.sync(victim)
        said = "; ".join(trouble.text for trouble in done.issues)
    except Refused as refusal:
        said = str(refusal)
    finally:
        town.lie = None
    now = visits(town, victim, case)
    everything = ["dua", "satu", "tiga"] if lie.scene == "third" else ["dua", "satu"]
    whole = victim == "admin" or now == everything
    taken = (
        "nothing"
        if state(town, victim) == before and not whole
        else "everything"
        if whole
        else "the rest"
    )
    if lie.scene != "admin" and lie.taken == "nothing":
        assert now == held
    town.sync(victim, victim)
    if lie.heals and victim == "sup":
        assert visits(town, victim, case) == everything
    assert state(town, victim)
    return said, taken


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.name)
def test_the_device_notices_and_takes_over_only_what_holds(lying_town, lie):
    said, taken = attempt(lying_town, lie)
    if lie.says:
        assert re.search(lie.says, said), said
    else:
        assert said == ""
    assert (taken == "nothing") == (lie.taken == "nothing")
    assert "tanpa" not in said  # no content in what is told
    assert "satu" not in said


def told_of(book):
    return [
        line.about
        for line in audit_trail(book, case="", changes=False)
        if line.what == "server_refused"
    ]


def refuse_something(town, about):
    town.service.note(RequestRefused(403, "signature", "", about))


def test_after_an_invented_incident_the_honest_ones_are_heard_once_each(lying_town):
    town = lying_town
    refuse_something(town, "before the lie")
    town.lie = lambda request, answer: impossible_incidents(None, request, answer)
    town.sync("admin")
    town.lie = None
    town.sync("admin", "admin")
    refuse_something(town, "after the lie")
    town.sync("admin", "admin")
    with town.open("admin") as book:
        entered = told_of(book)
    assert [entered.count(about) for about in ("before the lie", "after the lie")] == [1, 1]
    assert all(about.isprintable() and len(about) <= 64 for about in entered)


def test_a_device_that_an_earlier_version_let_be_poisoned_goes_on(lying_town):
    town = lying_town
    with town.open("admin") as book, book.transaction():
        book.ledger.put("server roster count", (1 << 53).to_bytes(8, "big"))
        book.ledger.put(CURSOR.name, b"x" * 9_000_000)
        book.ledger.put(NEWEST_INCIDENT.name, (1 << 53).to_bytes(8, "big"))
        book.ledger.put(
            INCIDENTS.name,
            encode([Incident(9, 1 << 53, "gap", "x"), Incident(10, 1_800_000_000, "gap", "shown")]),
        )
        book.ledger.put(CONTACTS.name, encode([Contact(1, 1 << 53, "1")]))
    refuse_something(town, "after the poison")
    with town.open("admin") as book:
        assert all(0 <= one.contact < 1 << 40 for one in devices(book))
    assert town.sync("admin").issues == ()
    with town.open("admin") as book:
        assert {"shown", "after the poison"} <= set(told_of(book))


def test_a_worker_is_told_nothing_that_is_for_administrators(lying_town):
    town = lying_town
    town.lie = lambda request, answer: impossible_contacts(
        None, request, impossible_incidents(None, request, answer)
    )
    town.sync("siti")
    town.lie = None
    with town.open("siti") as book:
        assert (book.ledger.get(INCIDENTS.name), book.ledger.get(CONTACTS.name)) == (None, None)


def test_an_invitation_that_has_expired_certifies_nobody_whatever_the_server_hands_on(lying_town):
    town = lying_town
    with town.open("admin") as book:
        secret = read_code(invite_person(book, "lewat", "worker").code).secret
    town.sync("admin")
    keys, invitation = DeviceKeys.generate(), invitation_id(secret)
    said = (invitation, keys.signing_public(), keys.sealing.public(), b"x" * 40)
    late = Enrolment(*said, prove(proof_key(secret), *said))
    town.lie = lambda request, answer: msgspec.structs.replace(answer, enrolments=(late,))
    with town.open("admin") as book:
        book.wall = book.certified()._wall = lambda: time.time() + 400 * 86400
        known = book.certified().roster.count
        told = [sync_now(book).issues for _ in range(3)]
        assert book.certified().roster.count == known
    town.lie = None
    assert [[one.code for one in issues] for issues in told] == [["invitation_expired"], [], []]


@pytest.mark.parametrize("days", [13, 14.5])
def test_an_invitation_still_certifies_on_its_last_days_and_where_clocks_differ(lying_town, days):
    town, name = lying_town, f"tepat {days}"
    with town.open("admin") as book:
        code = invite_person(book, name, "worker").code
    town.sync("admin")
    join(town.folder / name, code, PASSPHRASE, cost=QUICK)
    with town.open("admin") as book:
        book.wall = book.certified()._wall = lambda: time.time() + days * 86400
        assert sync_now(book).issues == ()
    town.sync("admin", name)
    with town.open(name) as book:
        assert book.certified().device > 0


def set_stick(town, place):
    """A visit of siti's that only her laptop and a stick hold, and the server's answer to that stick."""
    with town.open("siti") as book:
        case = book.records.read(kind="case")[0].case
    town.visit("siti", case, place=place)
    file, answer = town.folder / f"{place}-up", town.folder / f"{place}-down"
    with town.open("siti") as book:
        write_bundle_file(book, file)
    answer_bundle(town.service, file, answer)
    return answer


def read_stick(town, file, name="siti"):
    with town.open(name) as book:
        before = (state_hash(book), book.unsent(), book.ledger.get(CURSOR.name))
        try:
            done = read_bundle_file(book, file)
            return "", done, book.unsent()
        except UnusableBundle as refusal:
            assert (state_hash(book), book.unsent(), book.ledger.get(CURSOR.name)) == before
            return str(refusal), None, book.unsent()


def try_stick(town, lie):
    """Reads what somebody put on the stick, then the honest answer; what was said of each."""
    set_scene(town, third=False)
    genuine = set_stick(town, f"tongkat {lie.name}")
    honest = read_bundle(genuine.read_bytes())
    forged = town.folder / "forged"
    forged.write_bytes(write_bundle(lie.act(honest, decode(honest.answer, SyncAnswer, "answer"))))
    said, _, unsent = read_stick(town, forged)
    assert unsent == 1
    assert read_stick(town, genuine)[1].confirmed == 1
    town.sync("siti")
    return said


@pytest.mark.parametrize("lie", STICKS, ids=lambda lie: lie.name)
def test_an_answer_on_a_stick_that_the_relay_did_not_sign_confirms_nothing(lying_town, lie):
    assert re.search(lie.says, try_stick(lying_town, lie))


def test_an_answer_on_a_stick_confirms_once_and_never_again(lying_town):
    """Read twice it changes nothing; and once the server was set back, an old one says nothing of what the server holds."""
    town = lying_town
    set_scene(town, third=False)
    answer = set_stick(town, "dua kali")
    assert read_stick(town, answer)[1].confirmed == 1
    assert read_stick(town, answer)[1].confirmed == 0
    later = set_stick(town, "sebelum undur")
    with town.open("siti") as book:
        book.certified().set_back()
        everything = book.unsent()
    assert everything > 1
    assert read_stick(town, later)[2] == everything
    town.sync("siti")


def test_an_older_answer_does_not_move_the_cursor_back(lying_town):
    town = lying_town
    set_scene(town, third=False)
    answer = set_stick(town, "lama")
    town.sync("sup", "siti")
    with town.open("siti") as book:
        cursor = book.ledger.get(CURSOR.name)
    assert read_stick(town, answer)[0] == ""
    with town.open("siti") as book:
        assert book.ledger.get(CURSOR.name) == cursor


def test_a_device_that_never_heard_how_the_server_signs_asks_for_one_sync_over_the_network(
    lying_town,
):
    town = lying_town
    set_scene(town, third=False)
    answer = set_stick(town, "belum tahu")
    with town.open("siti") as book, book.transaction():
        book.ledger.put(RELAY_KEY.name, None)
    said, _, unsent = read_stick(town, answer)
    assert (unsent, "Sync once over the network" in said, "Nothing was changed" in said) == (
        1,
        True,
        True,
    )
    town.sync("siti")
    assert read_stick(town, answer)[0] == ""


def test_another_key_of_the_server_does_not_take_the_pinned_one_s_place(lying_town):
    town = lying_town
    with town.open("siti") as book:
        known = book.ledger.get(RELAY_KEY.name)
    assert len(known) == 32
    town.lie = lambda request, answer: other_relay_key(None, request, answer)
    assert [one.code for one in town.sync("siti").issues] == ["relay_key"]
    town.lie = None
    assert town.sync("siti").issues == ()
    with town.open("siti") as book:
        assert book.ledger.get(RELAY_KEY.name) == known


def test_what_a_server_confirmed_and_then_dropped_is_brought_again(lying_town):
    town = lying_town
    case, scene = set_scene(town, third=False)

    def deaf(signed):
        """The server takes in everything but the envelopes, and says that it took them."""
        request = msgspec.msgpack.decode(signed.payload, type=SyncRequest)
        payload = encode(msgspec.structs.replace(request, envelopes=()))
        message = scene.organisation + payload
        return encode(Signed(payload, sign(scene.keys["siti"].signing, Purpose.REQUEST, message)))

    town.visit("siti", case, place="hilang")
    town.deaf = deaf
    assert town.sync("siti").pushed == 1
    town.deaf = None
    town.sync("sup")
    assert "hilang" not in visits(
        town, "sup", case
    )  # cannot be noticed yet: no receipt comes, and nobody has seen it
    town.visit("siti", case, place="sesudah")
    town.sync("siti", "sup")
    assert visits(town, "sup", case) == ["dua", "hilang", "satu", "sesudah"]


def test_a_device_that_joins_is_not_shown_another_organisation(lying_town, tmp_path_factory):
    with (
        LyingTown.founded(tmp_path_factory.mktemp("other"), "") as other,
        other.open("admin") as stranger,
    ):
        foreign = encode(
            EnrolAnswer(1, stranger.identity.organisation, tuple(stranger.ledger.statements()))
        )
    with lying_town.open("admin") as admin:
        code = invite_person(admin, "penipu", "worker").code
        sync_now(admin)
    honest = lying_town.service.enrol
    lying_town.service.enrol = lambda body: foreign
    try:
        with pytest.raises(ServerLies, match="its root is not the one in the invitation"):
            join(lying_town.folder / "penipu", code, PASSPHRASE, cost=QUICK)
    finally:
        lying_town.service.enrol = honest
    assert (
        join(lying_town.folder / "penipu", code, PASSPHRASE, cost=QUICK).device == 0
    )  # honest again: it goes on


def test_the_table_in_the_documentation_names_every_lie():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [lie.name for lie in (*LIES, *STICKS) if f"| {lie.name} |" not in text] == []


def write_table():
    """Tries every lie and writes what the person reads."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, LyingTown.founded(Path(folder), "") as town:
        town.enrol(farah="worker")
        town.sync("sup", "siti", "farah")
        for lie in LIES:
            said, taken = attempt(town, lie)
            assert bool(re.search(lie.says, said)) if lie.says else said == "", (lie.name, said)
            rows.append(f"| {lie.name} | {lie.when} | {shortened(said)} | {taken} |")
            print(rows[-1])
        sticks = [f"| {lie.name} | {shortened(try_stick(town, lie))} |" for lie in STICKS]
    head = "| the server | noticed | what the person reads | taken over of the answer |\n|---|---|---|---|\n"
    put_table("lies", head + "\n".join(rows))
    put_table(
        "sticks",
        "| whoever had the stick | what the person reads |\n|---|---|\n" + "\n".join(sticks),
    )


def shortened(said):
    first = re.split(r"(?<=[a-z)])\. |; ", said)[0] if said else "-"
    return re.sub(r"https://[0-9.:]+", "HOST", re.sub(r"[0-9a-f]{8}", "…", first))[:170]


def put_table(name, table):
    """Puts a table in its place in the document."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(begin)
    DOCUMENT.write_text(
        before + begin + table + "\n" + end + rest.partition(end)[2], encoding="utf-8"
    )


if __name__ == "__main__":
    write_table()
