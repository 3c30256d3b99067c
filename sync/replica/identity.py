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


IDENTITY, CURSOR = "identity", "cursor"
# what versions before kept as "roster" knew of no vouching: it is reckoned anew
ROSTER = "roster with vouching"
CONTACTS, INCIDENTS, TOLD = (
    "contacts",
    "incidents",
    "told of incident",
)  # what the server said to administrators
# marks of those that were taken, so that one that is told again is not entered again
HEARD = "heard incidents"
SERVER_LOST = (
    "server lost roster from"  # the number from which a server that was set back lacks statements
)
# the number: what is known and what the server shows part somewhere behind it
ROSTER_FROM = "roster is asked for from"
# the number of the first statement that the server has another one of
PARTED = "parted from the server's roster at"
BRANCHES = "other branches of the roster"
BROUGHT = "branch that the server was brought"  # the head of ours
STRANGE_BRANCH, DECIDED = (
    "branch of the server that a person has to look at",
    "branch that a person has looked at",
)
LOST_WITHDRAWALS = "withdrawals that the server lost"
HIGHEST = "highest device when the server was set back"
# the number: the roster that was kept reaches further than its statements
ROSTER_LACKS = "roster statements are lacking from"
