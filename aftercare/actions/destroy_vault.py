"""A device that was taken off the organisation destroys its vault, and says so, signed.

Only a statement by an administrator, verified in the roster's chain, leads to it; a server alone cannot bring it about.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from aftercare.actions.proxy import proxies_by
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import KEY_FILE, Casebook
from aftercare.store.durable_file import flush_folder, write_durably
from sync.protocol.access import space_id
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import VERSION, Signed, SyncRequest
from sync.protocol.receipt import Reached, sign_receipt
from sync.protocol.roles import DIRECTORY
from sync.protocol.signing import Purpose, sign
from sync.replica.carrier import HttpCarrier, LinkFailed

RECEIPT_FILE = "destroyed.receipt"
EVERYTHING = ("*.db*", "*.before-*", "*.copy", "*.new", "unlocks*", "appearance.json", "attachments/*/*")


class TakenOff(Refused):
    """This device no longer belongs to the organisation; nothing is left on it."""

    def __init__(self, *, told: bool) -> None:
        do = words("Nothing is left to do here. If you go on working with clients, ask for an invitation.")
        if not told:
            do = words("Connect once more, so that your administrator learns of it; then ask for an invitation.")
        super().__init__(
            words("An administrator has taken this device off the organisation."),
            words("What it had synced is on the server; its own copy was destroyed."),
            do,
        )


class Farewell(msgspec.Struct, frozen=True, array_like=True):
    """What is sent once the vault is gone: nothing in it is secret."""

    address: str
    certificate: bytes
    request: bytes  # an encoded `Signed`


def destroy_vault(casebook: Casebook, epoch: int = 1) -> TakenOff:
    """Destroys the vault of this revoked device and tells the server; returns what the person is told."""
    replica = casebook.enrolled()
    assert replica is not None
    identity = replica.identity
    directory = space_id(replica.organisation, b"", DIRECTORY)
    receipt = sign_receipt(replica.signing, Reached(directory, replica.device, (), epoch))
    request = SyncRequest(VERSION, replica.device, b"", replica.roster.count, 0, receipts=(receipt,))
    payload = encode(request)
    signed = Signed(payload, sign(replica.signing, Purpose.REQUEST, replica.organisation + payload))
    farewell = Farewell(identity.address, identity.certificate, encode(signed))
    write_durably(casebook.folder / RECEIPT_FILE, encode(farewell))
    folder = casebook.folder
    casebook.close()
    finish_destruction(folder)
    return TakenOff(told=say_farewell(folder))


def finish_destruction(folder: Path) -> None:
    """Destroys what is left in a folder whose destruction was begun: the keys first, so that the rest is noise."""
    key_file = folder / KEY_FILE
    if key_file.exists():
        with suppress(OSError), key_file.open("r+b") as stream:
            stream.write(os.urandom(key_file.stat().st_size))
            stream.flush()
            os.fsync(stream.fileno())
        key_file.unlink(missing_ok=True)
        flush_folder(folder)
    for pattern in EVERYTHING:
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)
    flush_folder(folder)


def taken_off(folder: Path) -> bool:
    """Whether this folder's device was taken off; a destruction that was interrupted is finished."""
    if not (folder / RECEIPT_FILE).exists():
        return False
    finish_destruction(folder)
    return True


def say_farewell(folder: Path) -> bool:
    """Tells the server that the vault is gone, now or at a later start; whether it knows."""
    path = folder / RECEIPT_FILE
    try:
        farewell = decode(path.read_bytes(), Farewell, "the receipt")
        with HttpCarrier(farewell.address, farewell.certificate, proxies=proxies_by()) as carrier:
            carrier.repeat(farewell.request)
    except (OSError, LinkFailed, ProtocolError):
        return False
    return True
