"""What authors had read and is not here is told once, after others had time to bring it, and of no space that this person has lost."""

from sync.protocol.envelope import Seen
from sync.protocol.errors import Forked
from sync.replica.kept_envelope import Link
from sync.replica.missing import PATIENCE, still_missing, wait_for
from sync.replica.named_values import SET_BACK_AT, Missing

SPACE, OTHER = b"s" * 16, b"o" * 16
NOW = 2_000_000_000


class Ledger:
    """As much of one as is asked for: named values, and the newest envelope of each chain."""

    def __init__(self, *newest):
        self.named, self.newest = {}, dict(newest)

    def get(self, name):
        return self.named.get(name)

    def put(self, name, value):
        self.named[name] = value

    def chain(self, space, device):
        return Link(self.newest.get((space, device), 0), b"")

    def link_at(self, space, device, seq):
        return b"m" * 32 if seq <= self.newest.get((space, device), 0) else None


def waits(ledger, *spaces, seq=3):
    wait_for(
        ledger,
        [Missing(4, 9, space, Seen(7, seq, b"m" * 8)) for space in spaces],
    )
    return ledger


def told(ledger, now=NOW, reads=lambda space: True):
    return [(one.about.space, one.code) for one in still_missing(ledger, now, reads)]


def test_it_is_told_once():
    ledger = waits(Ledger(), SPACE)
    assert told(ledger) == [(SPACE, "withheld")]
    assert told(ledger) == []


def test_what_has_come_meanwhile_is_not_told_and_what_is_another_is():
    assert told(waits(Ledger(((SPACE, 7), 3)), SPACE)) == []
    ledger = Ledger(((SPACE, 7), 3))
    wait_for(ledger, [Missing(4, 9, SPACE, Seen(7, 3, b"x" * 8))])
    assert told(ledger) == [(SPACE, Forked.code)]


def test_others_have_seven_days_to_bring_what_a_server_lost():
    ledger = waits(Ledger(), SPACE)
    SET_BACK_AT.write(ledger, NOW)
    assert told(ledger, NOW + PATIENCE - 1) == []
    assert told(ledger, NOW + PATIENCE) == [(SPACE, "withheld")]


def test_of_a_space_that_this_person_has_lost_nothing_more_is_to_come():
    ledger = waits(Ledger(), SPACE, OTHER)
    assert told(ledger, reads=lambda space: space == OTHER) == [(OTHER, "withheld")]
    assert told(ledger) == []
