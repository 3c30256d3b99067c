"""An administrator takes a device off the organisation, as after a theft."""

from __future__ import annotations

from aftercare.actions.invite_person import NotAdministrator
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.access import DIRECTORY, space_id
from sync.replica.keys import EpochKey
from sync.replica.wishes import RevokeWish, WithdrawWish


class NoSuchDevice(Refused):
    """A device number that is not on the roster, or is revoked already."""

    def __init__(self, device: int) -> None:
        super().__init__(
            words("There is no active device {device}.", device=device),
            words("Nothing was changed."),
            words("`people` lists the devices of everybody."),
        )


def revoke_device(casebook: Casebook, device: int) -> None:
    """Revokes `device` at the next sync; the directory gets a new key that the device will not have."""
    replica = casebook.certified()
    if replica.roster.role(replica.person) != "administrator":
        raise NotAdministrator("revoke devices")
    if replica.roster.active(device) is None or device == replica.device:
        raise NoSuchDevice(device)
    directory = space_id(replica.organisation, b"", DIRECTORY)
    with casebook.transaction():
        replica.wish(RevokeWish(device))
        replica.wish(WithdrawWish(directory, b"", EpochKey.generate(casebook.random).secret()))
