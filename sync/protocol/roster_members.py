"""A device and a person, as the roster knows them (PROTOCOL 3)."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sync.protocol.encoding import Count


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
