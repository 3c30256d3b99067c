"""A long roster is verified on all cores, and what it says of each statement is what one look after the other says."""

import random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.errors import BadSignature, ProtocolError
from sync.protocol.roster import (
    AddDevice,
    AddPerson,
    NewRoot,
    RevokeDevice,
    Roster,
    Statement,
    state,
)
from sync.protocol.signing import Purpose, sign
from sync.protocol.verified_ahead import AHEAD, BLOCK, FEW, Signed, verified_ahead
from tests.sync.people import People


@pytest.fixture(scope="module")
def long():
    """Statements of several signers, with another root and a second administrator among them."""
    people = People()
    for n in range(FEW):
        people.add(AddPerson, n.to_bytes(16), "worker", "")
    people.add(AddPerson, b"y" * 16, "administrator", "")
    people.add_device(b"y" * 16)
    number = len(people.roster.devices)
    for n in range(FEW, 2 * FEW):
        people.add(AddPerson, n.to_bytes(16), "worker", "", by=number if n % 2 else 1)
    people.add(RevokeDevice, 1, by=number)
    return people


def one_by_one(statements):
    roster = Roster()
    for statement in statements:
        roster = roster.follow(statement)
    return roster


def altered(statements, place, how):
    one, out = statements[place], list(statements)
    if how == "signature":
        out[place] = Statement(
            one.body, one.signer, bytes([one.signature[0] ^ 1]) + one.signature[1:]
        )
    elif how == "another's":
        out[place] = Statement(
            one.body, 3 - one.signer if one.signer in (1, 2) else 1, one.signature
        )
    elif how == "nobody's":
        out[place] = Statement(one.body, 99, one.signature)
    elif how == "no body":
        out[place] = Statement(b"\xc1", one.signer, one.signature)
    elif how == "own key":
        out[place] = Statement(
            one.body, one.signer, sign(Ed25519PrivateKey.generate(), Purpose.ROSTER, one.body)
        )
    else:
        del out[place]
    return out


def test_it_adds_up_to_the_same(long):
    assert Roster().follow_all(iter(long.statements)) == one_by_one(long.statements) == long.roster


@pytest.mark.parametrize(
    "how", ["signature", "another's", "nobody's", "no body", "own key", "left out"]
)
def test_what_is_altered_anywhere_is_refused_for_the_same_reason(long, how):
    chance = random.Random(how)
    for place in (
        0,
        1,
        FEW - 1,
        FEW,
        *(chance.randrange(len(long.statements) - 1) for _ in range(6)),
    ):
        lie = altered(long.statements, place, how)
        with pytest.raises(ProtocolError) as slow:
            one_by_one(lie)
        with pytest.raises(ProtocolError) as quick:
            Roster().follow_all(lie)
        assert (type(quick.value), str(quick.value)) == (type(slow.value), str(slow.value))


def test_a_signature_by_a_key_that_the_roster_never_gave_that_device_is_worth_nothing(long):
    """Also where a later statement, which may not stand there, would give it that key."""
    key = Ed25519PrivateKey.generate()
    roster = long.roster
    grab = AddDevice(
        roster.count,
        roster.head,
        2,
        b"y" * 16,
        key.public_key().public_bytes_raw(),
        b"s" * 1216,
        b"i" * 16,
    )
    first = state(key, 2, grab)
    then = state(key, 2, AddPerson(roster.count + 1, first.link(), b"z" * 16, "administrator", ""))
    with pytest.raises(ProtocolError):
        Roster().follow_all([*long.statements, first, then])
    forged = state(
        key, 0, NewRoot(roster.count, roster.head, key.public_key().public_bytes_raw(), b"r" * 32)
    )
    with pytest.raises(BadSignature):
        Roster().follow_all([*long.statements, forged])


def test_a_broken_chain_costs_no_look_at_all_that_follows():
    key = Ed25519PrivateKey.generate()
    given = []

    def asked():
        for n in range(10_000):
            given.append(n)
            yield Signed(key.public_key().public_bytes_raw(), b"m", b"s" * 64)

    told = verified_ahead(Purpose.ROSTER, asked())
    assert next(told) == b""
    told.close()
    assert len(given) <= FEW + 9 * AHEAD * BLOCK
