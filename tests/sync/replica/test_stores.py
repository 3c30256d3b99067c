"""The stores say the same over the database and in memory: roster, spaces, envelopes, changes, erasure, receipts, outbox."""

import pytest
from msgspec.structs import replace

from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ChangeLog, ForkedDot
from aftercare.store.database import Database
from aftercare.store.ledger import SqlLedger
from sync.protocol.access import Lane
from sync.protocol.encoding import encode
from sync.protocol.envelope import Seen
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import InvitationNotice
from sync.protocol.own_chains import Held, OwnHead
from sync.protocol.receipt import Reached
from sync.protocol.roster import NOTHING
from sync.replica import stores as stores_of
from sync.replica.change import Change
from sync.replica.kept_envelope import CARRIED_REASON, Kept, Link, Standing
from sync.replica.keys import EpochKey
from tests.sync.people import People
from tests.sync.replica.memory_stores import MemoryLedger

OWN, OTHER = 2, 3  # siti's device and sup's
CASE = b"c" * 16
KEY = EpochKey(b"E" * 32)


@pytest.fixture(scope="module")
def people():
    return People()


@pytest.fixture(scope="module")
def space(people):
    """A space of siti's that sup was granted, with its two statements."""
    made, created = people.create(CASE, "care", by=OWN)
    made, granted = people.grant(made, people.sup, by=OWN)
    return made, [created, granted]


@pytest.fixture(params=["database", "memory"])
def kept(request, tmp_path):
    """Where things are kept, of siti's device."""
    if request.param == "memory":
        yield MemoryLedger(OWN)
        return
    database = Database.create(tmp_path / "casebook.db", bytes(32))
    log = ChangeLog(database.connection, KINDS)
    log.own_device = OWN
    with database.transaction():
        log.ensure_projected()
    ledger = SqlLedger(database, log)
    with database.transaction():
        yield ledger
    database.close()


@pytest.fixture
def in_space(kept, space):
    """The same, with the space in it."""
    made, (created, granted) = space
    kept.put_space(made)
    kept.add_access(made.space, 0, created, outgoing=True)
    kept.add_access(made.space, 1, granted, outgoing=True)
    kept.put_epoch_key(made.space, 1, KEY)
    return kept


@pytest.fixture(scope="module")
def chain(people, space):
    """Four envelopes of each device: (envelope, link) by device."""
    found = {}
    for device in (OWN, OTHER):
        links, previous = [], NOTHING
        for seq in range(1, 5):
            envelope, previous = people.envelope(space[0], device, seq, previous)
            links.append((envelope, previous))
        found[device] = links
    return found


def keep(store, space, chain, device, *seqs, standing=Standing.TAKEN, **more):
    for seq in seqs:
        envelope, link = chain[device][seq - 1]
        store.keep(Kept(space[0].space, device, seq, envelope, standing, 1, **more), link)


# -- roster ------------------------------------------------------------------------------------


def test_the_roster_is_kept_in_order_and_forgotten_from_a_number_on(kept, people):
    kept.add_statements(0, people.statements[:3])
    kept.add_statements(3, people.statements[3:])
    assert kept.statements() == people.statements
    kept.drop_statements(2)
    assert kept.statements() == people.statements[:2]


# -- spaces ------------------------------------------------------------------------------------


def test_a_space_and_its_chain_are_what_was_kept(in_space, space):
    made, statements = space
    assert (in_space.space(made.space), in_space.spaces()) == (made, [made])
    assert in_space.access(made.space) == statements
    assert in_space.access_at(made.space, 1) == statements[1]
    assert (in_space.access_at(made.space, 2), in_space.space(b"x" * 16)) == (None, None)


def test_what_is_ours_goes_up_until_the_server_holds_it(in_space, space):
    made, statements = space
    assert in_space.outgoing_access() == statements
    assert in_space.unheard_of(made.space)
    assert in_space.unconfirmed(made.space, 1)
    in_space.confirm_access(statements[:1])
    assert in_space.outgoing_access() == statements[1:]
    assert not in_space.unheard_of(made.space)
    assert not in_space.unconfirmed(made.space, 0)
    assert not in_space.lost(made.space, 0)


def test_what_a_server_lost_goes_up_again_and_is_known_to_be_lost(in_space, space):
    made, statements = space
    in_space.confirm_access(statements)
    in_space.send_again(None, None)
    assert in_space.outgoing_access() == statements
    assert in_space.lost(made.space, 1)
    assert not in_space.unconfirmed(made.space, 1)


def test_what_was_shelved_does_not_go_up_until_it_is_taken_down(in_space, space):
    made, statements = space
    in_space.shelve_access(made.space)
    assert (in_space.outgoing_access(), in_space.shelved()) == ([], [made.space])
    in_space.take_down()
    assert (in_space.outgoing_access(), in_space.shelved()) == (statements, [])


def test_a_space_steps_back_with_the_keys_and_envelopes_of_epochs_that_are_none(
    in_space, space, chain, people
):
    made, statements = space
    in_space.put_epoch_key(made.space, 2, KEY)
    keep(in_space, space, chain, OTHER, 1)
    later, link = people.envelope(made, OTHER, 2, chain[OTHER][0][1])
    header = replace(later.read_header(), epoch=2)
    in_space.keep(
        Kept(made.space, OTHER, 2, replace(later, header=encode(header)), Standing.TAKEN), link
    )
    before = people.create(CASE, "care", by=OWN)[0]
    in_space.step_back(before, 1)
    assert in_space.access(made.space) == statements[:1]
    assert in_space.space(made.space) == before
    assert in_space.epoch_key(made.space, 1) is not None
    assert in_space.epoch_key(made.space, 2) is None
    assert in_space.chain(made.space, OTHER).seq == 1


def test_a_key_that_comes_before_its_chain_waits_apart(in_space, space):
    made, _ = space
    in_space.put_epoch_key(made.space, 3, KEY, bound=False)
    assert in_space.epoch_key(made.space, 3) is None
    assert [(epoch, key.secret()) for epoch, key in in_space.unbound_keys(made.space)] == [
        (3, KEY.secret())
    ]
    in_space.drop_unbound_key(made.space, 3)
    assert in_space.unbound_keys(made.space) == []
    assert [epoch for epoch, _ in in_space.epoch_keys(made.space)] == [Epoch(made.space, 1)]


# -- envelopes ---------------------------------------------------------------------------------


def test_a_chain_advances_with_each_envelope_that_has_a_link(in_space, space, chain):
    made, _ = space
    assert in_space.chain(made.space, OTHER) == Link(0, NOTHING)
    keep(in_space, space, chain, OTHER, 1, 2)
    envelope, _ = chain[OTHER][3]
    aside = Kept(made.space, OTHER, 4, envelope, Standing.QUARANTINED, 0, "chain")
    in_space.keep(aside, None)
    assert in_space.chain(made.space, OTHER) == Link(2, chain[OTHER][1][1])
    assert in_space.newest(made.space) == [(OTHER, 2)]
    assert in_space.link_at(made.space, OTHER, 1) == chain[OTHER][0][1]
    assert in_space.link_at(made.space, OTHER, 4) is None
    assert in_space.kept(made.space, OTHER, 4) == aside
    assert [one.seq for one in in_space.chained(made.space, OTHER, 1, 9)] == [1, 2]
    assert in_space.standing(Standing.QUARANTINED) == [aside]
    assert len(in_space.standing(Standing.TAKEN, 1)) == 1


def test_what_others_wrote_since_our_last_envelope_is_reported_once(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OTHER, 1, 2)
    keep(in_space, space, chain, OWN, 1)
    assert in_space.unreported(made.space, OWN) == [(OTHER, Link(2, chain[OTHER][1][1]))]
    in_space.report(made.space, OWN)
    assert in_space.unreported(made.space, OWN) == []
    keep(in_space, space, chain, OTHER, 3)
    assert [device for device, _ in in_space.unreported(made.space, OWN)] == [OTHER]


def test_an_envelope_of_ours_was_never_confirmed_until_the_server_holds_it(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OWN, 1, 2, standing=Standing.OUTGOING)
    assert in_space.never_confirmed(made.space, OWN, 1)
    assert in_space.outgoing_size() > 0
    (first, second) = in_space.standing(Standing.OUTGOING)
    in_space.restand([first], Standing.TAKEN)
    in_space.confirm_envelopes([first], 5000)
    assert not in_space.never_confirmed(made.space, OWN, 1)
    assert in_space.standing(Standing.OUTGOING) == [second]
    assert in_space.own_heads() == [OwnHead(made.space, 1, chain[OWN][0][1])]
    in_space.send_again(made.space, OWN)
    assert len(in_space.standing(Standing.OUTGOING)) == 2
    assert not in_space.never_confirmed(made.space, OWN, 1)


def test_what_a_stick_brought_was_never_confirmed_either(in_space, space, chain):
    keep(in_space, space, chain, OTHER, 1, standing=Standing.OUTGOING, reason=CARRIED_REASON)
    assert in_space.never_confirmed(space[0].space, OTHER, 1)
    keep(in_space, space, chain, OTHER, 2)
    assert not in_space.never_confirmed(space[0].space, OTHER, 2)


def test_our_chains_are_brought_to_where_the_server_says_they_end(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OWN, 1, 2, 3, standing=Standing.OUTGOING)
    assert in_space.reconcile([OwnHead(made.space, 2, chain[OWN][1][1])], 9, lower=False) == (
        [],
        2,
    )
    assert [one.seq for one in in_space.standing(Standing.OUTGOING)] == [3]
    assert in_space.reconcile([OwnHead(made.space, 1, chain[OWN][0][1])], 9, lower=True) == ([], 1)
    assert [one.seq for one in in_space.standing(Standing.OUTGOING)] == [2, 3]


def test_of_chains_that_the_server_has_more_of_it_is_said_up_to_where_they_are_here(
    in_space, space, chain
):
    made, _ = space
    keep(in_space, space, chain, OWN, 1)
    heads = [OwnHead(made.space, 9, b"l" * 32), OwnHead(b"z" * 16, 4, b"l" * 32)]
    assert in_space.reconcile(heads, 9, lower=False) == (
        [Held(made.space, 1), Held(b"z" * 16, 0)],
        0,
    )


def test_what_is_known_to_have_gone_out_is_proven(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OWN, 1, 2, standing=Standing.OUTGOING)
    in_space.proven(made.space, 1, 9, carried=False)
    assert in_space.kept(made.space, OWN, 1).standing is Standing.TAKEN
    in_space.proven(made.space, 2, 9, carried=True)
    assert in_space.kept(made.space, OWN, 2).reason == CARRIED_REASON


# -- changes -----------------------------------------------------------------------------------


def change(n, place="rumah"):
    record = bytes([n]) * 16
    return Change(n, (1_790_000_000_000 + n) << 16, "visit", record, {"place": place})


def test_changes_that_come_twice_are_new_once_and_another_of_that_number_is_a_fork(in_space, space):
    made, _ = space
    assert in_space.take(made, OTHER, 1, [change(1), change(2)]) == 2
    assert in_space.take(made, OTHER, 2, [change(2), change(3)]) == 1
    with pytest.raises(ForkedDot):
        in_space.take(made, OTHER, 3, [change(3, "lain")])
    assert in_space.unsealed() == []  # those of others are never ours to send


def test_an_envelope_is_moved_out_of_what_counts_and_back(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OTHER, 1)
    in_space.take(made, OTHER, 1, [change(1)])
    in_space.put_lane(made.space, OTHER, 1, Lane.HELD)
    ((_, _, epoch, lane),) = in_space.places(made.space)
    assert (epoch, lane) == (1, Lane.HELD)
    in_space.put_lane(made.space, OTHER, 1, Lane.IN_TIME)
    assert in_space.places(made.space)[0].lane is Lane.IN_TIME


def test_what_of_another_was_recalled_comes_again(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OTHER, 1, 2)
    in_space.take(made, OTHER, 1, [change(1)])
    in_space.take(made, OTHER, 2, [change(2)])
    in_space.recall(made.space, OTHER, 2)
    assert in_space.chain(made.space, OTHER).seq == 1
    assert in_space.take(made, OTHER, 2, [change(2, "lain")]) == 1


# -- erasure -----------------------------------------------------------------------------------


def test_an_erased_space_leaves_nothing_but_what_is_kept_and_is_told(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OWN, 1)
    keep(in_space, space, chain, OTHER, 1, 2)
    assert in_space.holds_of(made.space, ()) == (True, True)
    in_space.erase(made.space, {(OWN, 1)}, keys=True, receipt=True)
    assert in_space.holds_of(made.space, {(OWN, 1)}) == (False, False)
    assert in_space.kept(made.space, OWN, 1) is not None
    assert in_space.kept(made.space, OTHER, 1) is None
    assert in_space.own_erased(made.space) == 1
    assert in_space.erased() == {made.space: 1}
    assert in_space.outgoing_erasures() == [(made.space, 1)]
    in_space.receipted([Reached(made.space, OWN, (), 1)])
    assert in_space.outgoing_erasures() == []
    in_space.restored(made.space)
    assert (in_space.own_erased(made.space), in_space.erased()) == (0, {})


def test_something_of_ours_is_unsent_while_an_envelope_waits(in_space, space, chain):
    made, _ = space
    assert not in_space.unsent_in(made.space)
    keep(in_space, space, chain, OWN, 1, standing=Standing.OUTGOING)
    assert in_space.unsent_in(made.space)


# -- receipts ----------------------------------------------------------------------------------


def test_a_receipt_of_ours_is_owed_until_the_server_holds_it(in_space, space, chain):
    made, _ = space
    keep(in_space, space, chain, OTHER, 1, 2)
    newest = Link(2, chain[OTHER][1][1])
    assert in_space.unreceipted(OWN, 9) == [(made.space, [(OTHER, newest)])]
    in_space.receipted([Reached(made.space, OWN, (Seen(OTHER, 2, newest.link[:8]),))])
    assert in_space.unreceipted(OWN, 9) == []


def test_an_older_receipt_takes_nothing_back_and_an_erasure_takes_all(in_space, space):
    made, _ = space
    in_space.put_receipt(Reached(made.space, OTHER, (Seen(OWN, 5, b"m" * 8),)))
    in_space.put_receipt(Reached(made.space, OTHER, (Seen(OWN, 3, b"m" * 8),)))
    assert in_space.held_by(made.space, OTHER) == {OWN: 5}
    in_space.put_erasure(Reached(made.space, OTHER, (), 2))
    assert in_space.held_by(made.space, OTHER) == {}


# -- outbox ------------------------------------------------------------------------------------


def test_the_same_intent_twice_is_one_and_they_stay_in_order(kept):
    kept.add_intent("grant", b"one")
    kept.add_intent("withdraw", b"two")
    kept.add_intent("grant", b"one")
    first, second = kept.intents()
    assert [first[1:], second[1:]] == [("grant", b"one"), ("withdraw", b"two")]
    kept.drop_intent(first.number)
    assert kept.intents() == [second]


def test_a_box_waits_until_the_server_holds_it_and_counts_as_sealed_unless_it_is_refused(kept):
    box, other = (KeyBox(n, (Epoch(b"s" * 16, 1),), b"sealed") for n in (4, 5))
    kept.add_box(box)
    kept.add_box(other)
    assert kept.outgoing_boxes() == [box, other]
    kept.confirm_boxes([box])
    kept.refuse_boxes([other])
    assert kept.outgoing_boxes() == []
    assert [kept.boxed(b"s" * 16, 1, n) for n in (4, 5)] == [True, False]


def test_an_invitation_is_ours_until_it_is_used(kept):
    notice = InvitationNotice(b"i" * 16, b"p" * 16, 2_000_000_000)
    kept.add_invitation(notice, b"secret")
    assert kept.outgoing_invitations() == [notice]
    assert kept.invitation_secret(b"i" * 16) == (b"secret", b"p" * 16, 2_000_000_000)
    kept.confirm_invitations([notice])
    assert kept.outgoing_invitations() == []
    kept.use_invitation(b"i" * 16)
    assert kept.invitation_secret(b"i" * 16) is None


# -- what all of them are kept in --------------------------------------------------------------


def test_a_part_that_fails_is_undone_alone(in_space, space, chain):
    made, _ = space
    in_space.put("cursor", b"one")
    keep(in_space, space, chain, OTHER, 1)
    with pytest.raises(ZeroDivisionError), in_space.savepoint():
        in_space.put("cursor", None)
        keep(in_space, space, chain, OTHER, 2)
        in_space.add_intent("grant", b"undone")
        raise ZeroDivisionError
    assert in_space.get("cursor") == b"one"
    assert in_space.chain(made.space, OTHER).seq == 1
    assert in_space.intents() == []


def test_no_store_has_a_method_that_only_one_side_knows():
    stores = [stores_of.RosterStore, stores_of.SpaceStore, stores_of.EnvelopeStore]
    stores += [stores_of.ChangeStore, stores_of.ErasureStore, stores_of.ReceiptStore]
    stores += [stores_of.Outbox, stores_of.Keeping]
    wanted = {name for store in stores for name in vars(store) if not name.startswith("_")}
    assert wanted >= {"statements", "space", "chain", "take", "erase", "put_receipt", "intents"}
    assert {name for name in wanted if not hasattr(MemoryLedger, name)} == set()
    assert {name for name in wanted if not hasattr(SqlLedger, name)} == set()
