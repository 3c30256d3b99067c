"""After an exchange a device withdraws whom nothing covers any more, begins new epochs, and erases what its person has lost."""

import pytest
from msgspec.structs import replace

from sync.protocol.access_statements import Rekey
from sync.protocol.access_statements import state as state_access
from sync.protocol.issues import Code
from sync.protocol.roster import AddPerson, RevokeDevice
from sync.replica.access_maintenance import PATIENCE, AccessMaintenance
from sync.replica.intents import WithdrawIntent, read_intent
from sync.replica.kept_envelope import Kept, Standing
from sync.replica.keys import EpochKey
from tests.sync.replica.desk import NOW, SITI, SUP, Desk, numbers


@pytest.fixture
def desk():
    return Desk()


def maintained(desk, now=NOW, identity=None):
    """Whether something is to be sent, and what is told."""
    round_ = AccessMaintenance(desk.ledger, identity or desk.identity, desk.roster, numbers, now)
    return round_.run(), round_.issues


def intents(desk):
    return [read_intent(one) for one in desk.ledger.intents()]


def test_where_all_is_in_order_nothing_is_done(desk):
    assert maintained(desk) == (False, [])
    assert intents(desk) == []


def test_whom_their_role_covers_no_more_is_withdrawn_once(desk):
    desk.people.add(AddPerson, desk.people.sup, "partner", "")
    desk.people.add(AddPerson, desk.people.sup, "administrator", "")
    assert maintained(desk)[0]
    (intent,) = intents(desk)
    assert isinstance(intent, WithdrawIntent)
    assert (intent.space, intent.person) == (desk.space.space, desk.people.sup)
    assert not maintained(desk)[0]
    assert len(intents(desk)) == 1


def test_after_a_device_was_taken_off_a_new_epoch_begins(desk):
    desk.people.add(RevokeDevice, SUP)
    assert maintained(desk)[0]
    assert [(one.person, one.roster > 0) for one in intents(desk)] == [(b"", True)]


def test_that_is_the_lead_s_to_do_and_not_a_member_s(desk):
    desk.people.add(RevokeDevice, SUP)
    member = replace(desk.identity, device=SUP, person=desk.people.sup)
    assert not maintained(desk, identity=member)[0]


def begin_epoch(desk, by, key=None):
    """Somebody begins an epoch, and gives its key to nobody."""
    space = desk.space
    commitment = (key or EpochKey(b"n" * 32)).commitment(space.space, 2)
    body = Rekey(space.space, space.count, space.head, commitment, None, desk.roster.count)
    statement = state_access(desk.people.keys[by].signing, by, body)
    desk.follow(space.follow(statement, desk.roster, now=True), statement)


def test_a_key_that_does_not_come_is_told_after_a_while_and_another_epoch_begun(desk):
    begin_epoch(desk, SUP)
    assert maintained(desk) == (False, [])
    wanted, (issue,) = maintained(desk, NOW + PATIENCE + 1)
    assert wanted
    assert (issue.code, issue.device, issue.about.seq) == (Code.NO_KEY, SUP, 2)
    assert issue.about.space == desk.space.space
    assert [one.person for one in intents(desk)] == [b""]


def test_a_key_that_came_is_not_missed(desk):
    key = EpochKey(b"n" * 32)
    begin_epoch(desk, SUP, key)
    desk.ledger.put_epoch_key(desk.space.space, 2, key)
    assert maintained(desk, NOW + PATIENCE + 1) == (False, [])


def lost_by(desk, person):
    """The person whose device looks has lost the space."""
    stranger = replace(desk.identity, person=person)
    return maintained(desk, identity=stranger)


def test_what_a_person_has_lost_is_erased_and_told(desk):
    desk.ledger.keep(*kept(desk, SUP))
    assert lost_by(desk, b"x" * 16)[0]
    assert desk.ledger.holds_of(desk.space.space, ()) == (False, False)
    assert desk.ledger.outgoing_erasures() == [(desk.space.space, 1)]


def test_nothing_is_erased_before_what_they_wrote_has_gone_up(desk):
    desk.ledger.keep(*kept(desk, SITI, standing=Standing.OUTGOING))
    assert not lost_by(desk, b"x" * 16)[0]
    assert desk.ledger.chain(desk.space.space, SITI).seq == 1


def kept(desk, device, standing=Standing.TAKEN):
    envelope = desk.envelope(device)
    return Kept(desk.space.space, device, 1, envelope, standing, 1), desk.links[device][1]
