"""Who this device is, once certified: its number, person, keys, and what it pinned at enrolment
(PROTOCOL 6).
"""

from __future__ import annotations

import msgspec

from sync.replica.keys import DeviceKeys


class Identity(msgspec.Struct, frozen=True):
    """The device's own facts as the encrypted database keeps them. Until it is certified, `device`
    is 0.
    """

    address: str
    certificate: bytes
    root: bytes  # fingerprint pinned at enrolment
    invitation: bytes
    secret: bytes  # of the invitation, until certified
    seed: bytes  # DeviceKeys
    name: str
    organisation: bytes = b""
    device: int = 0
    person: bytes = b""
    sheet: bytes = (
        b""  # the public key of the recovery sheet that was printed here, if this device made one
    )

    def __repr__(self) -> str:
        return f"Identity(device={self.device})"

    def keys(self) -> DeviceKeys:
        """The device's key pairs."""
        return DeviceKeys(self.seed)
