"""What this device wants stated goes into each request on the newest chain, until it stands there or cannot any more."""

import pytest
from msgspec.structs import replace

from sync.protocol.access_statements import Grant, Withdraw, read_body
from sync.protocol.roster import AddPerson
from sync.protocol.roster import read_body as read_roster_body
from sync.replica.following import Following
from sync.replica.intents import GrantIntent, PersonIntent, RevokeIntent, WithdrawIntent
from sync.replica.named_values import UNDONE
from sync.replica.outgoing import Outgoing
from tests.sync.replica.desk import SUP, Desk, numbers


@pytest.fixture
def desk():
    return Desk(granted=False)


def request(desk):
    return Outgoing(desk.ledger, desk.identity, numbers).request(desk.roster, 1000, 100_000)


def test_a_grant_is_stated_on_the_chain_as_it_stands_and_its_key_sealed(desk):
    desk.intend(GrantIntent(desk.space.space, desk.people.sup, "member"))
    asked = request(desk)
    (body,) = map(read_body, asked.access)
    assert isinstance(body, Grant)
    assert (body.seq, body.previous, body.person) == (1, desk.space.head, desk.people.sup)
    assert [box.recipient for box in desk.ledger.outgoing_boxes()] == [SUP]


def test_it_is_stated_anew_until_it_stands_and_then_no_more(desk):
    desk.intend(GrantIntent(desk.space.space, desk.people.sup, "member"))
    (first,) = request(desk).access
    (again,) = request(desk).access
    assert read_body(first) == read_body(again)
    following = Following(desk.ledger, desk.identity, desk.roster, numbers, carry=False)
    list(following.follow([first]))
    following.settle_intents()
    assert desk.ledger.intents() == []
    assert request(desk).access == ()


def test_two_intents_for_one_space_are_stated_one_behind_the_other(desk):
    desk.grant(desk.people.sup)
    desk.intend(
        WithdrawIntent(desk.space.space, desk.people.sup, b"n" * 32),
        GrantIntent(desk.space.space, desk.people.sup, "standby"),
    )
    bodies = [read_body(one) for one in request(desk).access]
    assert [(type(one), one.seq) for one in bodies] == [(Withdraw, 2), (Grant, 3)]


def test_what_is_not_ours_to_state_any_more_is_undone_and_told(desk):
    desk.people.add(AddPerson, desk.people.sup, "partner", "")
    desk.intend(GrantIntent(desk.space.space, desk.people.sup, "lead"))
    assert request(desk).access == ()
    assert desk.ledger.intents() == []
    ((kind, case, person, _),) = UNDONE.read(desk.ledger)
    assert (kind, case, person) == ("grant", desk.space.case, desk.people.sup)


def test_of_a_space_that_is_not_here_nothing_is_stated(desk):
    desk.intend(GrantIntent(b"x" * 16, desk.people.sup, "member"))
    assert request(desk).access == ()
    assert desk.ledger.intents() == []


def test_of_the_roster_a_worker_s_device_states_nothing_and_it_is_told(desk):
    desk.intend(PersonIntent(b"n" * 16, "worker", ""))
    assert request(desk).roster == ()
    assert [one.kind for one in UNDONE.read(desk.ledger)] == ["person"]


def test_what_the_roster_says_already_is_wanted_no_more(desk):
    desk.intend(RevokeIntent(99))
    assert request(desk).roster == ()
    assert desk.ledger.intents() == []


def test_an_administrator_s_device_states_it_as_the_next_of_the_roster():
    desk = Desk()
    admin = replace(desk.identity, device=1, person=desk.people.admin, seed=bytes([1]) * 128)
    desk.intend(PersonIntent(b"n" * 16, "worker", "utara"))
    asked = Outgoing(desk.ledger, admin, numbers).request(desk.roster, 1000, 100_000)
    bodies = [read_roster_body(one) for one in asked.roster]
    assert (bodies[-1].person, bodies[-1].role, bodies[-1].team) == (b"n" * 16, "worker", "utara")
    assert [one.seq for one in bodies] == list(
        range(desk.roster.count, desk.roster.count + len(bodies))
    )
