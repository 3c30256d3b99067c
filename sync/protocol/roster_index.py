"""What the roster is asked of all its devices with each new one, found at once however many there
are.
"""

from __future__ import annotations

from collections.abc import Iterable

from sync.protocol.roster_members import Device


class Index:
    """What is asked of all devices with each new one."""

    def __init__(self, devices: Iterable[Device]) -> None:
        self.keys: set[bytes] = set()  # signing keys
        self.owners: set[bytes] = set()  # who has any
        self.highest = 0
        self.read(devices)

    def read(self, devices: Iterable[Device]) -> None:
        """Takes all of a roster."""
        for device in devices:
            self.take(device)

    def take(self, device: Device) -> None:
        """One more device."""
        self.keys.add(device.signing)
        self.owners.add(device.person)
        self.highest = max(self.highest, device.number)
