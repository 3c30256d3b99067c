"""Whose a change is, and which roles its author held when it was written, as far as the chains show
(PROTOCOL 4.7).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from aftercare.casework.authority import NOBODY, Author
from aftercare.store.ledger import SqlLedger
from sync.protocol.access import Space
from sync.protocol.access_statements import CreateSpace, Rekey, Withdraw, read_body
from sync.protocol.ids import format_id
from sync.protocol.roster import Roster
from sync.protocol.roster_members import Person


class Authors(Protocol):
    """Who wrote what."""

    def of(self, device: int) -> Author:
        """Whose a device is, with every role that they ever held."""

    def lost_a_role(self, device: int) -> bool:
        """Whether they ever lost a role by which they decided, so that it matters when they
        wrote.
        """

    def at(self, device: int, space: int, envelope: int | None) -> Author:
        """Whose a device is, with the roles that they may have held when they wrote `envelope` of
        the space of that local number; None: what waits to be sent.
        """


class NobodyKnown:
    """As long as this device knows no roster."""

    def of(self, _: int) -> Author:
        """Nobody."""
        return NOBODY

    def lost_a_role(self, _: int) -> bool:
        """Nobody has."""
        return False

    def at(self, device: int, _space: int, _envelope: int | None) -> Author:
        """Nobody."""
        return self.of(device)


class RosterAuthors:
    """By the roster as this device knows it.

    An envelope was written after the roster that its epoch names; where it came behind a cut, after
    the roster of the epoch that began there, whoever admitted it. A role that was lost before
    counts for nothing that it says.
    """

    def __init__(self, ledger: SqlLedger, roster: Callable[[], Roster]) -> None:
        self._ledger = ledger
        self._roster = roster
        # by space: how long its chain was when this was read
        self._epochs: dict[bytes, tuple[int, list[int]]] = {}

    def of(self, device: int) -> Author:
        """Whose a device is, with every role that they ever held."""
        return _author(self._person(device))

    def lost_a_role(self, device: int) -> bool:
        """Whether they ever lost a role by which they decided."""
        person = self._person(device)
        return person is not None and any(
            person.lost_since(0, organisational=whose) for whose in (False, True)
        )

    def at(self, device: int, space: int, envelope: int | None) -> Author:
        """Whose a device is, with the roles held since the roster that the envelope follows."""
        if envelope is None:
            return _author(self._person(device), self._roster().count)
        found = self._ledger.space(self._ledger.numbers().get(space, b""))
        known = self._roster().devices.get(device)
        kept = self._ledger.kept(found.space, device, envelope) if found else None
        if not found or not known or not kept:
            return _author(self._person(device))
        epoch = kept.envelope.read_header().epoch
        since = max(self._begun(found, epoch), found.known_since(known, envelope, epoch))
        return _author(self._person(device), since)

    def _person(self, device: int) -> Person | None:
        known = self._roster().devices.get(device)
        return self._roster().people.get(known.person) if known else None

    def _begun(self, space: Space, epoch: int) -> int:
        """How many roster statements the epoch takes into account."""
        length, rosters = self._epochs.get(space.space, (-1, []))
        if length != space.count:
            bodies = [read_body(one) for one in self._ledger.access(space.space)]
            rosters = [
                body.roster for body in bodies if isinstance(body, CreateSpace | Withdraw | Rekey)
            ]
            self._epochs[space.space] = (space.count, rosters)
        return rosters[epoch - 1] if 0 < epoch <= len(rosters) else 0


def _author(person: Person | None, since: int = 0) -> Author:
    if person is None:
        return NOBODY
    return Author(format_id(person.person), frozenset(person.held(since)))
