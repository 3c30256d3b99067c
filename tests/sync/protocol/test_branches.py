"""Two branches of the roster: all of both counts, nobody comes back who was taken off, and what does not hold is refused."""

import copy

import pytest
from msgspec.structs import replace

from sync.protocol.branches import (
    Branch,
    all_by_administrators,
    back_again,
    contested,
    parted,
    settles,
)
from sync.protocol.errors import ChainBroken, Malformed, NotEntitled, Parted, ProtocolError
from sync.protocol.roster import (
    MOST_NESTED,
    ROOT,
    AddDevice,
    AddPerson,
    MoveRelay,
    NewRoot,
    RevokeDevice,
    Roster,
    Settle,
    Statement,
    Vouch,
    read_body,
    state,
)
from tests.sync.people import People

NEW, OTHER = b"n" * 16, b"m" * 16


@pytest.fixture
def two():
    """Two administrators (devices 1 and 4); `here` and `there` part behind the same statements."""
    here = People()
    here.add(AddPerson, b"b" * 16, "administrator", "")
    here.add_device(b"b" * 16)
    there = copy.copy(here)
    there.statements = list(here.statements)
    there.base = here.base = len(here.statements)
    return here, there


def branch_of(people):
    return Branch(people.base, tuple(people.statements[people.base :]))


def settle(people, other, by=1):
    people.add(Settle, other.base, tuple(other.statements[other.base :]), by=by)
    return people.roster


def test_what_was_said_on_both_counts(two):
    here, there = two
    here.add(AddPerson, here.siti, "partner", "", by=1)
    there.add(AddPerson, there.sup, "supervisor", "timur", by=4)
    there.add(RevokeDevice, 2, by=4)
    there.add(AddPerson, NEW, "worker", "", by=4)
    keys = there.keys[6]
    there.add(AddDevice, 5, NEW, keys.signing_public(), keys.sealing.public(), b"6" * 16, by=4)
    roster = settle(here, there)
    assert roster.role(here.siti) == "partner" and roster.people[here.sup].team == "timur"
    assert (
        roster.devices[2].revoked_at == roster.count - 1
        and roster.devices[5].signing == keys.signing_public()
    )
    assert there.roster.head in roster.settled and Roster().follow_all(here.statements) == roster
    assert settles(branch_of(here), roster, there.roster)


def test_it_counts_once_and_a_longer_one_adds_the_rest(two):
    here, there = two
    there.add(AddPerson, there.siti, "partner", "", by=4)
    settle(here, there)
    once = here.roster
    assert settle(here, there).people == once.people
    there.add(AddPerson, there.siti, "worker", "", by=4)
    assert not settles(branch_of(here), here.roster, there.roster), (
        "the last of it is not there yet"
    )
    assert settle(here, there).role(here.siti) == "worker"


def test_what_this_branch_said_of_a_person_stands_but_whoever_has_left_has_left(two):
    here, there = two
    for person, role in ((here.siti, "partner"), (here.sup, "worker")):
        here.add(AddPerson, person, role, "")
    there.add(AddPerson, there.siti, "religious_counsellor", "", by=4)
    there.add(AddPerson, there.sup, "former", "", by=4)
    assert contested(branch_of(here), branch_of(there).statements) == {here.siti, here.sup}
    roster = settle(here, there)
    assert (roster.role(here.siti), roster.role(here.sup)) == ("partner", "former")


@pytest.mark.parametrize("here_says", [(AddPerson, b"b" * 16, "worker", ""), (RevokeDevice, 4)])
def test_whoever_may_not_state_it_any_more_has_stated_nothing(two, here_says):
    here, there = two
    here.add(*here_says)
    there.add(AddPerson, there.siti, "administrator", "", by=4)
    assert settle(here, there).role(here.siti) == "worker"
    assert not all_by_administrators(branch_of(there), here.roster)


def test_a_device_with_a_number_that_another_one_has_here_counts_for_nothing(two):
    here, there = two
    here.add_device(here.siti)
    keys = there.keys[6]
    there.add(
        AddDevice, 5, there.sup, keys.signing_public(), keys.sealing.public(), b"6" * 16, by=4
    )
    there.add(RevokeDevice, 5, by=4)
    roster = settle(here, there)
    assert roster.devices[5].person == here.siti and not roster.devices[5].revoked


def test_a_new_kit_and_another_address_count(two):
    here, there = two
    there.add(MoveRelay, ("https://new.example",), (), (), by=4)
    there.add(NewRoot, b"Q" * 32, there.roster.recovery, by=ROOT)
    roster = settle(here, there)
    assert roster.root == b"Q" * 32 and roster.relay.addresses == ("https://new.example",)
    here.add(AddPerson, NEW, "worker", "")
    with pytest.raises(ProtocolError):
        here.add(AddPerson, OTHER, "worker", "", by=ROOT)  # by the root before


def test_a_vouch_counts_as_its_author_s(two):
    here, there = two
    for people, by in ((here, 1), (there, 4)):
        people.add(AddPerson, people.siti, "worker", "", True, by=by)
    for people in two:
        people.statements = people.statements[: people.base]
    here.roster = there.roster = Roster().follow_all(here.statements)
    here.add(AddPerson, here.siti, "worker", "", True)
    here.add_device(here.siti)
    assert here.roster.devices[5].waits
    there.statements, there.roster, there.base = (
        list(here.statements),
        here.roster,
        len(here.statements),
    )
    here.base = there.base
    there.add(Vouch, 5, there.roster.keys_of(there.roster.devices[5]), by=2)
    here.add(AddPerson, NEW, "worker", "")
    roster = settle(here, there)
    assert not roster.devices[5].waits and roster.devices[5].vouchers == (2,)


@pytest.mark.parametrize("by", [2, 3])
def test_nobody_but_an_administrator_settles(two, by):
    here, there = two
    there.add(AddPerson, there.siti, "administrator", "", by=4)
    with pytest.raises(NotEntitled):
        settle(here, there, by=by)


def bent(statements):
    """Branches that do not hold."""
    first, second = statements[:2]
    other = Statement(second.body, second.signer, first.signature)
    return {
        "nothing": (),
        "a gap": (first, statements[2]),
        "another order": (second, first),
        "twice the same": (first, first),
        "a signature that does not hold": (first, other),
        "no statement": (first, Statement(b"\x90", 4, second.signature)),
    }


@pytest.mark.parametrize("how", bent([Statement(b"", 0, b"")] * 3))
def test_what_does_not_hold_changes_nothing(two, how):
    here, there = two
    for n in range(3):
        there.add(AddPerson, bytes([n]) * 16, "worker", "", by=4)
    before = here.roster
    with pytest.raises(ProtocolError):
        here.add(Settle, there.base, bent(there.statements[there.base :])[how])
    assert here.roster is before
    with pytest.raises(Malformed):
        here.add(Settle, 0, tuple(there.statements[: there.base + 1]))


def test_nobody_goes_over_to_where_somebody_stands_who_was_taken_off(two):
    here, there = two
    there.add(RevokeDevice, 2, by=4)
    there.add(AddPerson, there.sup, "former", "", by=4)
    here.add(AddPerson, NEW, "worker", "")
    assert back_again(there.roster, here.roster) == [2, 3]
    forged = here.roster.settled | {there.roster.head}
    liar = branch_of(here)
    assert not settles(liar, replace(here.roster, settled=forged), there.roster)
    assert settle(here, there) and back_again(there.roster, here.roster) == []
    assert settles(branch_of(here), here.roster, there.roster)


def test_where_two_part_is_found_from_any_part_of_it(two):
    here, there = two
    here.add(AddPerson, NEW, "worker", "")
    there.add(AddPerson, OTHER, "worker", "", by=4)
    there.add(RevokeDevice, 2, by=4)
    for first in range(there.base + 1):
        assert parted(here.statements, there.statements[first:]) == branch_of(there)
    with pytest.raises(Parted):
        parted(here.statements, there.statements[there.base + 1 :])
    with pytest.raises(ChainBroken):
        parted(here.statements, [there.statements[0], there.statements[2]])
    assert (
        parted(here.statements, here.statements)
        is parted(here.statements[:-1], here.statements)
        is None
    )
    assert branch_of(there).follow(here.statements, here.roster).head == there.roster.head
    with pytest.raises(ProtocolError):
        Branch(there.base, branch_of(there).statements[::-1]).follow(here.statements, here.roster)


@pytest.mark.parametrize(
    ("number", "taken"),
    [(105, True), (6, True), (4, False), (0, False), (1005, False), (1004, True)],
)
def test_a_device_s_number_is_free_and_not_far_from_the_others(two, number, taken):
    here, _ = two
    keys = here.keys[7]
    values = (number, here.siti, keys.signing_public(), keys.sealing.public(), b"7" * 16)
    if taken:
        here.add(AddDevice, *values)
        assert here.roster.devices[number].person == here.siti
    else:
        with pytest.raises(Malformed):
            here.add(AddDevice, *values)


def test_following_all_at_once_is_following_each_in_turn(two):
    here, there = two
    there.add(AddPerson, NEW, "worker", "", by=4)
    keys = there.keys[6]
    there.add(AddDevice, 105, NEW, keys.signing_public(), keys.sealing.public(), b"6" * 16, by=4)
    settle(here, there)
    other = here.keys[7]
    here.add(AddDevice, 106, NEW, other.signing_public(), other.sealing.public(), b"7" * 16)
    together = Roster().follow_all(here.statements)
    assert together == here.roster and not together.devices[106].waits
    again = (AddDevice, 107, NEW, keys.signing_public(), other.sealing.public(), b"8" * 16)
    body = again[0](here.roster.count, here.roster.head, *again[1:])
    with pytest.raises(Malformed):
        Roster().follow_all([*here.statements, state(here.keys[1].signing, 1, body)])
    before = here.roster.devices.copy()
    assert here.roster.follow_all([]) == here.roster and here.roster.devices == before


def test_a_branch_that_nobody_signed_costs_no_look_at_the_roster(two, monkeypatch):
    here, there = two
    here.add(AddPerson, NEW, "worker", "")
    there.add(AddPerson, OTHER, "worker", "", by=4)
    (true,) = branch_of(there).statements
    monkeypatch.setattr(Roster, "follow_all", lambda *_: pytest.fail("it was looked at whole"))
    for lie in (
        Statement(true.body, 4, bytes(64)),
        Statement(true.body, 1, true.signature),
        Statement(true.body, 99, true.signature),
        Statement(true.body, ROOT, true.signature),
    ):
        with pytest.raises(ProtocolError):
            Branch(there.base, (lie,)).follow(here.statements, here.roster)
    with pytest.raises(Parted):
        Branch(there.base - 1, (true,)).follow(here.statements, here.roster)


def nested_settle(people, other, depth):
    """A `settle` that brings the branch of `other` within as many more."""
    statements = tuple(other.statements[other.base :])
    for _ in range(depth):
        body = Settle(other.base, read_body(statements[0]).previous, other.base, statements)
        statements = (state(people.keys[1].signing, 1, body),)
    people.add(Settle, other.base, statements)
    return people.roster


@pytest.mark.parametrize("depth", [MOST_NESTED, 400])
def test_a_settle_within_settles_without_end_is_refused(two, depth):
    here, there = two
    there.add(AddPerson, there.siti, "partner", "", by=4)
    with pytest.raises(Malformed):
        nested_settle(here, there, depth)


def test_a_settle_within_as_many_as_may_be_counts(two):
    here, there = two
    there.add(AddPerson, there.siti, "partner", "", by=4)
    assert nested_settle(here, there, MOST_NESTED - 1).role(here.siti) == "partner"
