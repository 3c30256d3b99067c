"""The roster: only the root and administrators state, in one chain that cannot be altered, cut out of or forked."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.errors import (
    BadSignature,
    ChainBroken,
    Forked,
    Malformed,
    NotEntitled,
    ProtocolError,
)
from sync.protocol.roster import (
    ROOT,
    AddDevice,
    AddPerson,
    Found,
    RevokeDevice,
    Roster,
    Statement,
    state,
)
from tests.sync.people import People


@pytest.fixture
def people():
    return People()


def test_everybody_who_follows_the_chain_knows_the_same_people_and_devices(people):
    again = Roster().follow_all(people.statements)
    assert again == people.roster
    assert [again.role(person) for person in (people.admin, people.siti, people.sup)] == [
        "administrator",
        "worker",
        "supervisor",
    ]
    assert [device.number for device in again.devices_of(people.siti)] == [2]


def test_a_worker_cannot_add_people(people):
    body = AddPerson(people.roster.count, people.roster.head, b"x" * 16, "worker", "")
    with pytest.raises(NotEntitled):
        people.roster.follow(state(people.keys[2].signing, 2, body))


def test_somebody_else_s_key_does_not_pass_for_the_administrator_s(people):
    body = AddPerson(people.roster.count, people.roster.head, b"x" * 16, "worker", "")
    with pytest.raises(BadSignature):
        people.roster.follow(state(Ed25519PrivateKey.generate(), 1, body))


def test_an_administrator_s_revoked_device_states_nothing_more(people):
    people.add(RevokeDevice, 2)
    people.add(AddPerson, b"y" * 16, "administrator", "")
    people.add_device(b"y" * 16)
    people.add(RevokeDevice, 1, by=4)
    with pytest.raises(NotEntitled):
        people.add(AddPerson, b"z" * 16, "worker", "", by=1)


@pytest.mark.parametrize("place", range(7))
def test_a_statement_left_out_swapped_or_altered_is_noticed(people, place):
    statements = list(people.statements)
    left_out = statements[:place] + statements[place + 1 :]
    swapped = [
        *statements[:place],
        *reversed(statements[place : place + 2]),
        *statements[place + 2 :],
    ]
    one = statements[place]
    altered = [
        *statements[:place],
        Statement(one.body[:-1] + bytes([one.body[-1] ^ 1]), one.signer, one.signature),
        *statements[place + 1 :],
    ]
    for lie in (left_out, swapped, altered):
        if lie not in (statements, statements[:place]):
            with pytest.raises(ProtocolError):
                Roster().follow_all(lie)


def test_the_wrong_number_or_another_past_is_named(people):
    with pytest.raises(ChainBroken):
        people.roster.follow(
            state(people.keys[1].signing, 1, RevokeDevice(99, people.roster.head, 2))
        )
    with pytest.raises(Forked):
        people.roster.follow(
            state(people.keys[1].signing, 1, RevokeDevice(people.roster.count, b"x" * 32, 2))
        )


def test_an_organisation_is_founded_once_and_by_its_own_root(people):
    root = Ed25519PrivateKey.generate()
    body = Found(people.roster.count, people.roster.head, b"o" * 16, people.roster.root, b"")
    with pytest.raises(Malformed):
        people.roster.follow(state(root, ROOT, body))
    with pytest.raises(BadSignature):
        Roster().follow(state(root, ROOT, Found(0, bytes(32), b"o" * 16, people.roster.root, b"")))


def test_a_device_number_or_key_is_not_given_twice(people):
    known = people.roster.devices[2]
    count, head = people.roster.count, people.roster.head
    for body in (
        AddDevice(count, head, 2, people.siti, b"k" * 32, b"", b""),
        AddDevice(count, head, 4, people.siti, known.signing, b"", b""),
        AddDevice(count, head, 4, b"nobody" + bytes(10), b"k" * 32, b"", b""),
    ):
        with pytest.raises(Malformed):
            people.roster.follow(state(people.keys[1].signing, 1, body))
