"""A lying server: each lie is noticed, told to the person, and changes nothing that it should not.

`python tests/faults/test_hostile_server.py` tries them all and writes the table of docs/hostile-server.md.
"""

import re
import sys
import tempfile
from pathlib import Path

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aftercare.actions.grant_case import grant_case
from aftercare.actions.invite_person import invite_person
from aftercare.actions.join import join
from aftercare.actions.link import ServerLies
from aftercare.actions.open_case import open_case
from aftercare.actions.sync_now import sync_now
from aftercare.actions.verify_casebook import state_hash, verify_casebook
from aftercare.casework.refusal import Refused
from sync.protocol.access import space_id
from sync.protocol.encoding import encode
from sync.protocol.ids import parse_id
from sync.protocol.messages import EnrolAnswer, Signed, SyncRequest
from sync.protocol.signing import Purpose, sign
from sync.replica.replica import ASKED_ANEW
from tests.faults.lies import LIES, Scene
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
        assert verify_casebook(book) == []
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
            books["sup"].ledger.put(ASKED_ANEW, None)  # as if the last time were long ago
        siti = books["siti"]
        identifier = space_id(siti.identity.organisation, parse_id(case), "care")
        links, envelopes, devices = {}, [], {name: book.identity.device for name, book in books.items()}
        for name in ("siti", "farah"):
            for kept in books[name].ledger.chained(identifier, devices[name], 1, 99):
                links[name, kept.seq] = books[name].ledger.link_at(identifier, devices[name], kept.seq)
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
    return case, Scene(space, roster, devices, keys, key, links, envelopes, organisation, {"known": known})


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
        said = "; ".join(trouble.text for trouble in done.troubles)
    except Refused as refusal:
        said = str(refusal)
    finally:
        town.lie = None
    now = visits(town, victim, case)
    everything = ["dua", "satu", "tiga"] if lie.scene == "third" else ["dua", "satu"]
    whole = victim == "admin" or now == everything
    taken = "nothing" if state(town, victim) == before and not whole else "everything" if whole else "the rest"
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
    assert "hilang" not in visits(town, "sup", case)  # cannot be noticed yet: no receipt comes, and nobody has seen it
    town.visit("siti", case, place="sesudah")
    town.sync("siti", "sup")
    assert visits(town, "sup", case) == ["dua", "hilang", "satu", "sesudah"]


def test_a_device_that_joins_is_not_shown_another_organisation(lying_town, tmp_path_factory):
    with LyingTown.founded(tmp_path_factory.mktemp("other"), "") as other, other.open("admin") as stranger:
        foreign = encode(EnrolAnswer(1, stranger.identity.organisation, tuple(stranger.ledger.statements())))
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
    assert join(lying_town.folder / "penipu", code, PASSPHRASE, cost=QUICK).device == 0  # honest again: it goes on


def test_the_table_in_the_documentation_names_every_lie():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [lie.name for lie in LIES if f"| {lie.name} |" not in text] == []


def write_table():
    """Tries every lie and writes what the person reads."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, LyingTown.founded(Path(folder), "") as town:
        town.enrol(farah="worker")
        town.sync("sup", "siti", "farah")
        for lie in LIES:
            said, taken = attempt(town, lie)
            assert bool(re.search(lie.says, said)) if lie.says else said == "", (lie.name, said)
            first = re.split(r"(?<=[a-z)])\. |; ", said)[0] if said else "-"
            shown = re.sub(r"https://[0-9.:]+", "HOST", re.sub(r"[0-9a-f]{8}", "…", first))[:170]
            rows.append(f"| {lie.name} | {lie.when} | {shown} | {taken} |")
            print(rows[-1])
    begin, end = "<!-- lies -->\n", "<!-- end of lies -->"
    text = DOCUMENT.read_text(encoding="utf-8")
    head = "| the server | noticed | what the person reads | taken over of the answer |\n|---|---|---|---|\n"
    before, _, rest = text.partition(begin)
    DOCUMENT.write_text(before + begin + head + "\n".join(rows) + "\n" + end + rest.partition(end)[2], encoding="utf-8")


if __name__ == "__main__":
    write_table()
