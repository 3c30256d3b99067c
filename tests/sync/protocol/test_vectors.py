"""The test vectors of PROTOCOL.md: fixed inputs give these very bytes, for ever. Another implementation can check itself.

`python tests/sync/protocol/test_vectors.py` writes vectors.json anew; a change there is a change of the protocol.
"""

import hashlib
import json
import sys
from importlib.resources import files
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import pytest

from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import AccessStatement
from sync.protocol.encoding import decode, encode
from sync.protocol.envelope import Envelope
from sync.protocol.invitation import (
    Invitation,
    invitation_id,
    name_key,
    proof_key,
    prove,
    read_code,
)
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import VERSION, Signed, SyncRequest, encode_exchange
from sync.protocol.own_chains import OwnHead, digest_of
from sync.protocol.roster import (
    NOTHING,
    AddDevice,
    AddPerson,
    MoveRelay,
    Roster,
    Settle,
    Statement,
    Vouch,
    root_fingerprint,
)
from sync.protocol.signing import Purpose, sign, signed_bytes
from sync.protocol.vouching import number_of
from sync.protocol.whereabouts import notify
from sync.replica.attachments import seal_file
from sync.replica.change import Change
from sync.replica.keys import (
    Epoch,
    EpochKey,
    SealingKey,
    open_box,
    public_of,
    root_key,
    seal_box,
    sheet_key,
)
from sync.replica.sealing import open_sealed
from tests.sync.people import People

FILE = Path(__file__).with_name("vectors.json")
CASE = b"c" * 16
CHANGES = [
    Change(
        1,
        1_790_000_000_000 << 16,
        "visit",
        b"r" * 16,
        {"place": "rumah ibu", "duration": 40, "held": None},
    ),
    Change(
        2,
        (1_790_000_000_000 << 16) + 1,
        "visit",
        b"r" * 16,
        {"place": "pejabat"},
        {"place": [(2, 1)]},
    ),
]


def make():
    """Every vector that is the same at each run."""
    people, key = People(), EpochKey(b"E" * 32)
    space, created = people.create(CASE, "care", by=2)
    _, granted = people.grant(space, people.sup, by=2)
    envelope, link = people.envelope(space, 2, 1, NOTHING, changes=CHANGES)
    second, second_link = people.envelope(space, 2, 2, link, changes=CHANGES[1:])
    request = encode_exchange(SyncRequest(VERSION, 2, b"", 7, 1048576, envelopes=(envelope,)))
    signature = sign(people.keys[2].signing, Purpose.REQUEST, people.organisation + request)
    secret = b"s" * 16
    before, head = [encode(one).hex() for one in people.statements], people.roster.head.hex()
    invitation = Invitation("https://127.0.0.1:8443", b"c" * 16, b"r" * 16, secret)
    people.add(AddPerson, people.admin, "administrator", "", True)
    people.add_device(people.siti)
    keys, sheet = people.roster.keys_of(people.roster.devices[4]), sheet_key(b"s" * 20)
    vouched = people.add(Vouch, 4, keys, by=2)
    people.add(AddDevice, 5, b"s" * 16, b"k" * 32, b"h" * 1216, b"5" * 16, public_of(sheet), by=1)
    sealed = seal_file(key, space.space, 1, "image/jpeg", bytes(range(256)) * 200, b"preview")
    return {
        "11.1 attachment key of key 'E'*32 and digest 'd'*32": key.attachment_key(b"d" * 32).hex(),
        "11.1 ids of the chunks of 51,200 bytes, counting up, and of their manifest with the preview 'preview'": [
            one.hex() for one in sealed.chunks
        ],
        "1.1 encode [1, 'a', {'b': null, 'a': [true]}]": encode(
            [1, "a", {"b": None, "a": [True]}]
        ).hex(),
        "2.1 bytes signed for purpose roster over 'x'": signed_bytes(Purpose.ROSTER, b"x").hex(),
        "2.1 signature by seed 02*32": sign(people.keys[2].signing, Purpose.ROSTER, b"x").hex(),
        "2.2 sha256 of the sealing key of seed 02*96": hashlib.sha256(
            people.keys[2].sealing.public()
        ).hexdigest(),
        "2.2 sha256 of the recovery key of secret 'S'*32": hashlib.sha256(
            people.roster.recovery
        ).hexdigest(),
        "3.2 roster statements": before,
        "3.2 roster head": head,
        "3.6 vouching begins": encode(people.statements[7]).hex(),
        "3.6 device 4, a further one of person 's'*16": encode(people.statements[8]).hex(),
        "3.6 what a vouch for it names, and its number": [keys.hex(), number_of(keys)],
        "3.6 device 2 vouches for it": encode(vouched).hex(),
        "3.6 a device with a recovery sheet": encode(people.statements[10]).hex(),
        "3.6 key of the recovery sheet of secret 's'*20, and its signature for device 4": [
            public_of(sheet).hex(),
            sign(sheet, Purpose.VOUCH, keys).hex(),
        ],
        **moved(),
        **settled(),
        "4.1 space of case 'c'*16, compartment care": space_id(
            people.organisation, CASE, "care"
        ).hex(),
        "4.2 access statements": [encode(created).hex(), encode(granted).hex()],
        "4.5 commitment of key 'E'*32, epoch 1": key.commitment(space.space, 1).hex(),
        "5.2 envelope key of key 'E'*32": key.envelope_key().hex(),
        "5.3 first envelope": encode(envelope).hex(),
        "5.3 its link": link.hex(),
        "5.3 second envelope": encode(second).hex(),
        "5.3 its link, too": second_link.hex(),
        "5.6 the changes in the first": encode(CHANGES).hex(),
        "5.2 sha256 of the dictionary": hashlib.sha256(
            files("resources").joinpath("compression/records-1.dict").read_bytes()
        ).hexdigest(),
        "6.1 code": invitation.code(),
        "6.1 fingerprint of the root": root_fingerprint(people.roster.root).hex(),
        "6.2 invitation id, proof key, name key": [
            one(secret).hex() for one in (invitation_id, proof_key, name_key)
        ],
        "6.3 proof": prove(proof_key(secret), invitation_id(secret), b"k" * 32, b"h", b"n").hex(),
        "6.5 root key of a kit": public_of(root_key(b"S" * 32)).hex(),
        "7.2 signed request": encode(Signed(request, signature)).hex(),
        "7.12 digest of these two envelopes' chain": digest_of(
            [OwnHead(space.space, 2, second_link)]
        ).hex(),
    }


def moved():
    """A relay at two addresses, and the code that says so."""
    people = People()
    addresses = ("https://new.example:8443/jkm", "https://127.0.0.1:8443")
    statement = people.add(MoveRelay, addresses, (b"1" * 32, b"2" * 32), (b"k" * 32,))
    code = notify(people.keys[1].signing, 1, people.organisation, people.roster.relay).code()
    further = Invitation(
        addresses[0], b"1" * 16, b"r" * 16, b"s" * 16, addresses[1:], (b"2" * 16,)
    ).code()
    return {
        "3.7 the relay at two addresses": encode(statement).hex(),
        "3.7 the server code of it": code,
        "6.1 code with a further address and certificate": further,
    }


def settled():
    """A branch that counts."""
    here, there = People(), People()
    here.add(AddPerson, b"n" * 16, "worker", "")
    base = there.roster.count
    other = there.add(AddPerson, b"m" * 16, "worker", "")
    statement = here.add(Settle, base, (other,))
    return {
        "3.8 a branch that counts": encode(statement).hex(),
        "3.8 the head behind it": here.roster.head.hex(),
    }


@pytest.fixture(scope="module")
def vectors():
    return json.loads(FILE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", make())
def test_the_bytes_are_those_of_the_specification(vectors, name):
    assert make()[name] == vectors[name]


def test_what_is_kept_can_be_read_verified_and_opened(vectors):
    roster = Roster().follow_all(
        decode(bytes.fromhex(one), Statement, "a vector")
        for one in vectors["3.2 roster statements"]
    )
    assert roster.head.hex() == vectors["3.2 roster head"]
    space = Space(bytes.fromhex(vectors["4.1 space of case 'c'*16, compartment care"]))
    for one in vectors["4.2 access statements"]:
        space = space.follow(decode(bytes.fromhex(one), AccessStatement, "a vector"), roster)
    shorter = Space(space.space)
    for one in vectors["4.2 access statements that leave out the roster they know"]:
        shorter = shorter.follow(decode(bytes.fromhex(one), AccessStatement, "a vector"), roster)
    assert shorter.members == space.members
    previous, opened = NOTHING, []
    for name in ("5.3 first envelope", "5.3 second envelope"):
        envelope = decode(bytes.fromhex(vectors[name]), Envelope, "a vector")
        header = envelope.read_header()
        previous = envelope.check(previous, roster.devices[2].signing, header.name)
        opened.append(open_sealed(header, envelope.header, envelope.body, EpochKey(b"E" * 32)))
    assert opened == [CHANGES, CHANGES[1:]]
    assert read_code(vectors["6.1 code"]).address == "https://127.0.0.1:8443"


def test_a_kept_key_box_opens(vectors):
    box = decode(bytes.fromhex(vectors["4.5 a key box to the recovery key"]), KeyBox, "a vector")
    opened = open_box(People.organisation, box, SealingKey.from_recovery_secret(b"S" * 32))
    assert [key.secret() for key in opened.values()] == [b"E" * 32]


if __name__ == "__main__":
    people = People()
    covers = {Epoch(space_id(people.organisation, CASE, "care"), 1): EpochKey(b"E" * 32)}
    box = seal_box(people.organisation, 0, people.roster.recovery, covers)
    older = (
        "4.2 access statements that leave out the roster they know"  # as version 0.2 states them
    )
    kept = {older: json.loads(FILE.read_text(encoding="utf-8"))[older]}
    found = {**make(), **kept, "4.5 a key box to the recovery key": encode(box).hex()}
    FILE.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
