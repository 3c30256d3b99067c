"""Late envelopes follow from the access chain alone: who, which numbers, which epoch, and what was ruled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import access_statements
from sync.protocol.access import Lane
from sync.protocol.access_statements import Grant, Newest, Rekey, Ruling, Withdraw
from sync.protocol.errors import NotEntitled
from tests.sync.people import People

CASE = b"c" * 16


@pytest.fixture
def scene():
    people = People()
    space, _ = people.create(CASE, "care", by=2)
    space, _ = people.grant(space, people.sup, by=2)
    return people, space


def state(people, space, kind, *values, by=2):
    body = kind(space.space, space.count, space.head, *values)
    return space.follow(
        access_statements.state(people.keys[by].signing, by, body), people.roster, now=True
    )


def test_what_is_named_is_in_time_and_what_comes_after_it_is_held(scene):
    people, space = scene
    space = state(people, space, Withdraw, people.sup, b"k" * 32, (Newest(3, 4),))
    sup, siti = people.roster.devices[3], people.roster.devices[2]
    assert [space.lane(sup, seq, 1) for seq in (1, 4, 5, 6)] == [
        Lane.IN_TIME,
        Lane.IN_TIME,
        Lane.HELD,
        Lane.HELD,
    ]
    assert space.lane(siti, 99, 1) is Lane.IN_TIME
    assert space.lane(sup, 5, 2) is Lane.IN_TIME  # sealed in knowledge of the new epoch
    assert (
        space.last_epoch_of(people.sup),
        space.last_epoch_of(people.siti),
        space.last_epoch_of(b"x" * 16),
    ) == (1, 2, 0)


def test_a_plain_new_epoch_makes_nothing_late_and_a_closing_makes_everybody_s(scene):
    people, space = scene
    sup, siti = people.roster.devices[3], people.roster.devices[2]
    assert state(people, space, Rekey, b"k" * 32).lane(sup, 9, 1) is Lane.IN_TIME
    closed = state(people, space, Rekey, b"k" * 32, (Newest(2, 1),))
    assert closed.lane(siti, 1, 1) is Lane.IN_TIME
    assert closed.lane(siti, 2, 1) is closed.lane(sup, 1, 1) is Lane.HELD


def test_the_first_ruling_that_covers_an_envelope_stands(scene):
    people, space = scene
    space = state(people, space, Withdraw, people.sup, b"k" * 32)
    space = state(people, space, Ruling, 3, 2, True, 1)
    space = state(people, space, Ruling, 3, 5, False, 1)
    sup = people.roster.devices[3]
    assert [space.lane(sup, seq, 1) for seq in (2, 3, 5, 6)] == [
        Lane.IN_TIME,
        Lane.RETURNED,
        Lane.RETURNED,
        Lane.HELD,
    ]


def test_only_a_lead_or_a_supervisor_of_the_space_rules(scene):
    people, space = scene
    space = state(people, space, Withdraw, people.sup, b"k" * 32)
    with pytest.raises(NotEntitled):
        state(people, space, Ruling, 3, 1, True, 1, by=3)


def test_somebody_who_comes_back_writes_in_time_again(scene):
    people, space = scene
    space = state(people, space, Withdraw, people.sup, b"k" * 32, (Newest(3, 1),))
    space = state(people, space, Grant, people.sup, "member")
    sup = people.roster.devices[3]
    assert space.lane(sup, 2, 1) is Lane.HELD
    assert space.lane(sup, 3, 2) is Lane.IN_TIME


@given(st.integers(1, 20), st.integers(1, 3), st.integers(0, 9))
def test_an_envelope_stands_in_one_lane_whatever_else_there_is(seq, epoch, named):
    people = People()
    space, _ = people.create(CASE, "care", by=2)
    space, _ = people.grant(space, people.sup, by=2)
    cut = state(people, space, Withdraw, people.sup, b"k" * 32, (Newest(3, named),))
    expected = Lane.HELD if epoch < 2 and seq > named else Lane.IN_TIME
    assert cut.lane(people.roster.devices[3], seq, epoch) is expected
