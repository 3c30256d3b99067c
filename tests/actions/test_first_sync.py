"""A first sync of many pages: nothing that colleagues sent is judged before what entitles them has come, and nothing of it is dropped."""

from aftercare.actions.access.grant_case import grant_case, withdraw_grant
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from sync.protocol.messages import SMALLEST_PAGE
from sync.replica.pace import Pace
from tests.town import VISIT


class SmallPages(Pace):
    """Pages of the smallest size, however quick the link."""

    def learn(self, *_):
        self.page = SMALLEST_PAGE


def held_by(town, name, reader):
    """How far `reader`'s device is known to hold each space that `name` may read."""
    with town.open(reader) as book:
        device = book.certified().device
    with town.open(name) as book:
        replica, ledger = book.certified(), book.ledger
        spaces = [
            space.space
            for space in ledger.spaces()
            if space.may_read(replica.person, replica.roster)
        ]
        return {space: ledger.held_by(space, device) for space in spaces}


def test_receipts_that_come_with_a_first_sync_of_many_pages_are_all_kept(town):
    town.enrol(farah="worker")
    town.sync("siti")
    with town.open("siti") as book:
        for n in range(6):
            case = open_case(book, {"preferred_name": f"Encik {n}", "type": "general"})
            grant_case(book, case, "sup")
            for time in range(
                3
            ):  # each begins a new epoch, whose statement comes late in the chain
                grant_case(book, case, "farah")
                withdraw_grant(book, case, "farah") if time < 2 else None
                sync_now(book)
            for day in range(8):
                record(book, case, "visit", {**VISIT, "observations": f"Hari {day}. " * 60})
    town.sync("siti", "sup", "sup", "siti")
    with town.open("farah") as book:
        done = sync_now(book, pace=SmallPages(SMALLEST_PAGE))
        assert done.requests > 2
        assert done.issues == ()
        assert [
            line for line in audit_trail(book, changes=False) if "refused" in line.what.lower()
        ] == []
    town.sync("siti", "farah")
    known, found = (held_by(town, name, "sup") for name in ("siti", "farah"))
    assert sum(map(bool, found.values())) >= 6
    assert found == {space: known[space] for space in found}
