"""A device and a person, as the roster knows them (PROTOCOL 3)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from sync.protocol.encoding import Count
from sync.protocol.roles import ROLES


class Device(msgspec.Struct, frozen=True):
    """A device as the roster knows it. `revoked_at`: the number of the statement that revoked it; 0
    while it stands.

    `waits`: it was never vouched for, so that it is given nothing and nothing of it counts.
    `vouchers`: the devices that vouched for it: 0 is the recovery kit, its own number its person's
    recovery sheet.
    """

    number: Count
    person: bytes
    signing: bytes
    sealing: bytes
    invitation: bytes
    revoked_at: Count = 0
    sheet: bytes = b""
    waits: bool = False
    vouchers: tuple[Count, ...] = ()

    @property
    def revoked(self) -> bool:
        """Whether it may no longer write or read."""
        return self.revoked_at > 0

    @property
    def active(self) -> bool:
        """Whether it may be given keys and be heard: neither revoked nor waiting to be vouched
        for.
        """
        return not self.revoked and not self.waits


class Person(msgspec.Struct, frozen=True):
    """A person as the roster knows one: never a name. `roles` are all roles held so far, each with
    the statement that gave it.
    """

    person: bytes
    role: str
    team: str
    roles: tuple[tuple[Count, str], ...] = ()

    def held(self, since: int = 0) -> Iterator[str]:
        """The roles held from the time that the roster had `since` statements until now."""
        for place, (_, role) in enumerate(self.roles):
            ended = self.roles[place + 1][0] if place + 1 < len(self.roles) else None
            if ended is None or ended >= since:
                yield role

    def lost_since(self, since: int, *, organisational: bool) -> bool:
        """Whether a role by which this person governed and decided was lost since the roster had
        `since` statements: an administrator's in the organisation's spaces, a supervisor's in those
        of cases.
        """
        return any(
            at >= since
            and _governs(before, organisational=organisational)
            and not _governs(role, organisational=organisational)
            for (_, before), (at, role) in pairwise(self.roles)
        )


def _governs(role: str, *, organisational: bool) -> bool:
    known = ROLES[role]
    return known.administers if organisational else known.supervises
