"""Access to a space: who leads grants, who supervises grants, nobody else does."""

import pytest

from sync.protocol import access, access_statements
from sync.protocol.access import space_id
from sync.protocol.access_statements import CreateSpace, Grant, Withdraw
from sync.protocol.errors import BadSignature, ChainBroken, Forked, Malformed, NotEntitled
from sync.protocol.roster import NOTHING, AddPerson, RevokeDevice, Vouch
from tests.sync.people import People

CASE = b"c" * 16


@pytest.fixture
def people():
    return People()


def test_the_author_leads_and_may_grant_and_the_granted_read_and_write(people):
    space, _ = people.create(CASE, "care", by=2)
    assert not space.may_read(people.sup, people.roster)
    space, _ = people.grant(space, people.sup, by=2)
    assert space.may_read(people.sup, people.roster)
    assert space.may_write(people.sup, people.roster, now=True)
    assert not space.may_read(people.admin, people.roster)


def test_a_supervisor_who_was_granted_may_grant_but_a_plain_member_or_a_stranger_may_not(people):
    people.add(AddPerson, b"x" * 16, "worker", "")
    people.add_device(b"x" * 16)
    space, _ = people.create(CASE, "care", by=2)
    with pytest.raises(NotEntitled):
        people.grant(space, b"x" * 16, by=3)
    space, _ = people.grant(space, people.sup, by=2)
    space, _ = people.grant(space, b"x" * 16, by=3)
    with pytest.raises(NotEntitled):
        people.grant(space, people.siti, by=4)


def test_an_administrator_makes_no_case_and_a_worker_no_directory(people):
    with pytest.raises(NotEntitled):
        people.create(CASE, "care", by=1)
    with pytest.raises(NotEntitled):
        people.create(b"", "directory", by=2)


def test_a_space_is_bound_to_its_case_and_compartment(people):
    body = CreateSpace(
        space_id(people.organisation, CASE, "work"), 0, NOTHING, CASE, "care", b"k" * 32
    )
    with pytest.raises(Malformed):
        access.Space(body.space).follow(
            access_statements.state(people.keys[2].signing, 2, body), people.roster
        )


def test_withdrawing_begins_a_new_epoch_and_the_withdrawn_no_longer_read(people):
    space, _ = people.create(CASE, "care", by=2)
    space, _ = people.grant(space, people.sup, by=2)
    body = Withdraw(space.space, space.count, space.head, people.sup, b"k" * 32)
    space = space.follow(access_statements.state(people.keys[2].signing, 2, body), people.roster)
    assert space.epoch == 2
    assert not space.may_read(people.sup, people.roster)
    assert space.may_write(people.sup, people.roster)  # what was written before still stands
    assert not space.may_write(people.sup, people.roster, now=True)


def test_a_forged_repeated_or_forked_statement_is_named(people):
    space, _ = people.create(CASE, "care", by=2)
    body = Grant(space.space, space.count, space.head, people.sup, "member")
    with pytest.raises(BadSignature):
        space.follow(access_statements.state(people.keys[3].signing, 2, body), people.roster)
    with pytest.raises(ChainBroken):
        space.follow(
            access_statements.state(
                people.keys[2].signing, 2, Grant(space.space, 5, space.head, people.sup, "member")
            ),
            people.roster,
        )
    with pytest.raises(Forked):
        space.follow(
            access_statements.state(
                people.keys[2].signing, 2, Grant(space.space, 1, b"x" * 32, people.sup, "member")
            ),
            people.roster,
        )


def test_history_stays_valid_after_its_author_s_device_was_revoked_but_nothing_new_is_taken(people):
    space, created = people.create(CASE, "care", by=2)
    people.add(RevokeDevice, 2)
    assert access.Space(space.space).follow(created, people.roster).count == 1
    with pytest.raises(NotEntitled):
        people.grant(space, people.sup, by=2)


def test_a_device_that_was_never_vouched_for_states_nothing_in_a_space_neither_now_nor_as_history(
    people,
):
    space, _ = people.create(b"c" * 16, "care", by=2)
    people.add(AddPerson, people.admin, "administrator", "", True)
    people.add_device(people.siti)
    body = Grant(space.space, space.count, space.head, people.sup, "member")
    statement = access_statements.state(people.keys[4].signing, 4, body)
    for now in (True, False):
        with pytest.raises(NotEntitled):
            space.follow(statement, people.roster, now=now)
    people.add(Vouch, 4, people.roster.keys_of(people.roster.devices[4]), by=2)
    assert space.follow(statement, people.roster).members[people.sup] == "member"
