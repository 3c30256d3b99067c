"""Siti's device over stores in memory, for the tests of the replica's parts: she leads one case."""

from __future__ import annotations

from msgspec.structs import replace

from sync.protocol.messages import VERSION, Refusal, SyncAnswer, SyncRequest
from sync.replica.identity import Identity
from sync.replica.intents import write_intent
from sync.replica.keys import EpochKey
from tests.sync.people import People
from tests.sync.replica.memory_stores import MemoryLedger

SITI, SUP = 2, 3  # the devices
CASE = b"c" * 16
KEY = EpochKey(b"E" * 32)
NOW = 2_000_000_000  # s since 1970


def numbers(count):
    """Random bytes that are the same each time."""
    return b"r" * count


class Desk:
    """`space` is the care space of her case, `ledger` what her device keeps."""

    def __init__(self, *, granted=True):
        self.people = People()
        self.ledger = MemoryLedger(SITI)
        self.ledger.add_statements(0, self.people.statements)
        self.space, created = self.people.create(CASE, "care", by=SITI)
        self.ledger.put_space(self.space)
        self.ledger.add_access(self.space.space, 0, created, outgoing=False)
        self.ledger.put_epoch_key(self.space.space, 1, KEY)
        if granted:
            self.grant(self.people.sup)
        self.links = {SITI: [bytes(32)], SUP: [bytes(32)]}

    @property
    def identity(self):
        """Who her device is."""
        return Identity(
            address="",
            certificate=b"",
            root=b"",
            invitation=b"",
            secret=b"",
            seed=bytes([SITI]) * 128,
            name="siti",
            organisation=self.people.organisation,
            device=SITI,
            person=self.people.siti,
        )

    @property
    def roster(self):
        """As her device knows it."""
        return self.people.roster

    def follow(self, space, statement, *, outgoing=False):
        """Her device knows of a further statement of the space."""
        self.ledger.put_space(space)
        self.ledger.add_access(space.space, space.count - 1, statement, outgoing=outgoing)
        self.space = space
        return statement

    def grant(self, person, *, standing="member", outgoing=False):
        """The server holds a grant of hers to `person`."""
        return self.follow(
            *self.people.grant(self.space, person, by=SITI, standing=standing), outgoing=outgoing
        )

    def intend(self, *intents):
        """She wants these stated."""
        for one in intents:
            self.ledger.add_intent(*write_intent(one))

    def envelope(self, device, **more):
        """The next envelope that a device wrote in the space."""
        made, link = self.people.envelope(
            self.space, device, len(self.links[device]), self.links[device][-1], **more
        )
        self.links[device].append(link)
        return made

    def asked(self, **more):
        """A request of her device."""
        return replace(SyncRequest(VERSION, SITI, b"", self.roster.count, 1000), **more)

    def told(self, *refused, **more):
        """An answer that brings what `more` says; `refused`: (what, place, code)."""
        return SyncAnswer(
            VERSION,
            b"next",
            False,
            self.roster.count,
            self.roster.head,
            refused=tuple(Refusal(*one) for one in refused),
            **more,
        )
