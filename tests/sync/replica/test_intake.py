"""Another device's envelopes are taken in order, each on its own; what does not hold is set aside with its code."""

import pytest
from msgspec.structs import replace

from sync.protocol.envelope import Seen
from sync.protocol.issues import Code
from sync.protocol.roster import RevokeDevice
from sync.protocol.subjects import Noun
from sync.replica.change import Change
from sync.replica.intake import Intake
from sync.replica.kept_envelope import CARRIED_REASON, Standing
from tests.sync.replica.desk import KEY, SITI, SUP, Desk


@pytest.fixture
def desk():
    return Desk()


def taken(desk, *envelopes, **more):
    intake = Intake(desk.ledger, SITI, desk.roster, now=5000, **more)
    for one in envelopes:
        intake.meet(one)
    list(intake.retry(set()))
    return intake


def places(desk):
    return [change.fields["place"] for _, change in desk.ledger.projected(desk.space.space)]


def test_envelopes_that_hold_are_taken_and_their_changes_count(desk):
    intake = taken(desk, desk.envelope(SUP), desk.envelope(SUP))
    assert (intake.taken, intake.met, intake.issues) == (2, 2, [])
    assert places(desk) == ["tempat 1", "tempat 2"]
    assert desk.ledger.chain(desk.space.space, SUP).seq == 2


def test_the_same_again_is_known_and_changes_nothing(desk):
    envelope = desk.envelope(SUP)
    taken(desk, envelope)
    intake = taken(desk, envelope)
    assert (intake.taken, intake.known, intake.issues) == (0, {envelope.signature}, [])


def test_one_that_comes_before_its_time_is_set_aside_and_taken_once_the_other_came(desk):
    first, second = desk.envelope(SUP), desk.envelope(SUP)
    (issue,) = taken(desk, second).issues
    assert (issue.code, issue.expected, issue.seq) == (Code.CHAIN, 1, 2)
    assert issue.about == second.read_header().subject
    assert len(desk.ledger.standing(Standing.QUARANTINED)) == 1
    assert taken(desk, first).issues == []
    assert desk.ledger.standing(Standing.QUARANTINED) == []
    assert places(desk) == ["tempat 1", "tempat 2"]


def test_an_altered_one_is_told_by_its_signature_and_stops_no_other(desk):
    bent = desk.envelope(SUP)
    bent = replace(bent, body=bent.body[:-1] + bytes([bent.body[-1] ^ 1]))
    intake = taken(desk, bent, desk.envelope(SITI))
    assert [(one.code, one.about.device) for one in intake.issues] == [(Code.SIGNATURE, SUP)]
    assert desk.ledger.chain(desk.space.space, SITI).seq == 1


def test_another_history_of_a_number_that_is_here_is_a_fork(desk):
    taken(desk, desk.envelope(SUP))
    desk.links[SUP].pop()
    other = desk.envelope(SUP, changes=[Change(9, 9 << 16, "visit", b"x" * 16, {"place": "lain"})])
    (issue,) = taken(desk, other).issues
    assert (issue.code, issue.seq) == (Code.FORK, 1)
    assert places(desk) == ["tempat 1"]


def test_whoever_may_not_write_there_is_told_by_their_device():
    desk = Desk(granted=False)
    (issue,) = taken(desk, desk.envelope(SUP)).issues
    assert (issue.code, issue.device) == (Code.NOT_ENTITLED, SUP)
    assert places(desk) == []


def test_without_its_key_an_envelope_waits_and_is_opened_when_the_key_comes(desk):
    desk.ledger.step_back(desk.space, 9)
    desk.ledger._keys.clear()
    assert taken(desk, desk.envelope(SUP)).issues == []
    assert len(desk.ledger.standing(Standing.WAITING)) == 1
    desk.ledger.put_epoch_key(desk.space.space, 1, KEY)
    intake = Intake(desk.ledger, SITI, desk.roster)
    list(intake.retry({desk.space.space}))
    assert places(desk) == ["tempat 1"]


def test_bytes_that_are_no_envelope_are_nobody_s(desk):
    broken = replace(desk.envelope(SUP), signature=b"short")
    (issue,) = taken(desk, broken).issues
    assert (issue.code, issue.about.noun) == (Code.MALFORMED, Noun.ENVELOPE)
    assert desk.ledger.standing(Standing.QUARANTINED) == []


def test_what_its_author_had_read_and_is_not_here_is_noted_for_later(desk):
    intake = taken(desk, desk.envelope(SUP, seen=(Seen(1, 4, b"m" * 8),)))
    ((device, seq, space, seen),) = intake.missing
    assert (device, seq, space, seen.seq) == (SUP, 1, desk.space.space, 4)
    assert (intake.taken, intake.issues) == (1, [])


def test_an_author_who_had_read_another_history_is_told_with_both(desk):
    taken(desk, desk.envelope(SITI))
    desk.ledger.confirm_envelopes(desk.ledger.standing(Standing.TAKEN), 1)
    (issue,) = taken(desk, desk.envelope(SUP, seen=(Seen(SITI, 1, b"otherone"),))).issues
    assert (issue.code, issue.part.noun) == (Code.FORK, Noun.ENVELOPES_READ)
    assert (issue.about.device, issue.part.other, issue.seq) == (SUP, SITI, 1)


def test_from_a_stick_what_is_taken_goes_up_too(desk):
    taken(desk, desk.envelope(SUP), carry=True)
    (kept,) = desk.ledger.standing(Standing.OUTGOING)
    assert kept.reason == CARRIED_REASON


def test_of_a_device_that_was_taken_off_nothing_is_taken_from_a_stick(desk):
    envelope = desk.envelope(SUP)
    desk.people.add(RevokeDevice, SUP)
    (issue,) = taken(desk, envelope, carry=True).issues
    assert (issue.code, issue.device) == (Code.DEVICE_REVOKED, SUP)


def test_a_folder_that_fails_is_no_fault_of_what_came(desk):
    def full(*_, **__):
        raise OSError(28, "no space")

    desk.ledger.take = full
    with pytest.raises(OSError, match="no space"):
        taken(desk, desk.envelope(SUP))


def test_what_this_program_does_not_expect_is_told_by_its_kind(desk):
    def surprised(*_, **__):
        raise KeyError("Encik A")

    desk.ledger.take = surprised
    (issue,) = taken(desk, desk.envelope(SUP)).issues
    assert (issue.code, issue.fault) == (Code.UNEXPECTED, "KeyError")
