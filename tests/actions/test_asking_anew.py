"""A device that asks the server for everything anew is told all that it has already, over many pages, and believes the server."""

import os

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.recording.record import record_all
from aftercare.store.casebook import Entry
from sync.protocol.messages import SMALLEST_PAGE
from sync.replica.named_values import CURSOR
from sync.replica.pace import Pace
from tests.town import VISIT


class Slow(Pace):
    """A link that is never found to be quick."""

    def learn(self, *_):
        pass


def test_whoever_asks_from_the_beginning_reads_page_after_page_of_what_is_known_and_is_told_of_no_fault(
    town,
):
    with town.open("siti") as book:
        case = open_case(
            book, {"preferred_name": "Encik Lim", "type": "general", "opened": "2026-11-01"}
        )
        grant_case(book, case, "sup")
        for _ in range(12):
            record_all(
                book,
                [Entry(case, "visit", "", {**VISIT, "observations": os.urandom(10_000).hex()})],
            )
            sync_now(book)
    town.sync("sup")
    with town.open("sup") as book:
        book.replica.ask_anew()
        done = sync_now(book, pace=Slow(SMALLEST_PAGE))
        assert done.requests > 4
        assert done.issues == ()
        assert CURSOR.read(book.ledger)
        assert not sync_now(book).issues
