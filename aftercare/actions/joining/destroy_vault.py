"""A device that was taken off the organisation destroys its vault, and says so, signed.

Only a statement by an administrator, verified in the roster's chain, leads to it; a server alone
cannot bring it about.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from aftercare.actions.shared.proxy import proxies_by
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import KEY_FILE, Casebook
from aftercare.store.durable_file import flush_folder, remove_all, write_durably
from sync.protocol.access import space_id
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import VERSION, Signed, SyncRequest
from sync.protocol.receipt import Reached, sign_receipt
from sync.protocol.roles import DIRECTORY
from sync.protocol.signing import Purpose, sign
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import Whereabouts
from sync.replica.http_transport import LinkFailed
from sync.replica.place_transport import PlaceTransport

RECEIPT_FILE = "destroyed.receipt"
EVERYTHING = (
    "*.db*",
    "*.before-*",
    "*.anchor",
    "*.copy",
    "*.new",
    "unlocks*",
    "appearance.json",
    "layout.json",
    "faults.json*",
    "attachments/*/*",
)
MOST_NAMED = 5  # files that are named


class TakenOff(Refused):
    """This device no longer belongs to the organisation; nothing is left on it but the files
    `left`, if any.
    """

    def __init__(self, *, told: bool, left: Sequence[Path] = ()) -> None:
        safe = words("What it had synced is on the server; its own copy was destroyed.")
        do = words(
            "Nothing is left to do here. If you go on working with clients, ask for an invitation."
        )
        if not told:
            do = words(
                "Connect once more, so that your administrator learns of it; then ask for an "
                "invitation."
            )
        if left:
            files = ", ".join(path.name for path in left[:MOST_NAMED])
            safe = words(
                "What it had synced is on the server. Of its own copy these files are left, "
                "which cannot be deleted now: {files}.",
                files=files,
            )
            do = words(
                "Close every other program or start the computer anew, then open Aftercare "
                "here again: it deletes the rest."
            )
        super().__init__(
            words("An administrator has taken this device off the organisation."), safe, do
        )


class Farewell(msgspec.Struct, frozen=True, array_like=True):
    """What is sent once the vault is gone: nothing in it is secret."""

    address: str
    certificate: bytes
    request: bytes  # an encoded `Signed`
    place: Whereabouts | None = None  # where the server was known to be; older versions wrote none


def destroy_vault(casebook: Casebook, epoch: int = 1) -> TakenOff:
    """Destroys the vault of this revoked device and tells the server; returns what the person is
    told.
    """
    replica = casebook.enrolled()
    assert replica is not None
    identity = replica.identity
    directory = space_id(replica.organisation, b"", DIRECTORY)
    receipt = sign_receipt(replica.signing, Reached(directory, replica.device, (), epoch))
    request = SyncRequest(
        version=VERSION,
        device=replica.device,
        cursor=b"",
        roster_count=replica.roster.count,
        page=0,
        receipts=(receipt,),
    )
    payload = encode(request)
    signed = Signed(payload, sign(replica.signing, Purpose.REQUEST, replica.organisation + payload))
    place = place_of_server(casebook)
    farewell = encode(Farewell(identity.address, identity.certificate, encode(signed), place))
    folder = casebook.folder
    kept = _kept(folder, farewell)
    casebook.close()
    left = finish_destruction(folder)
    if not kept:  # the disk was full: now there is room
        _kept(folder, farewell)
    return TakenOff(told=say_farewell(folder, farewell), left=left)


def _kept(folder: Path, farewell: bytes) -> bool:
    try:
        write_durably(folder / RECEIPT_FILE, farewell)
    except OSError:
        return False
    return True


def finish_destruction(folder: Path) -> list[Path]:
    """Destroys what is left in a folder whose destruction was begun: the keys first, so that the
    rest is noise.

    Returns the files that cannot be deleted, as other programs have them open; a key file among
    them was overwritten if it could be.
    """
    key_file = folder / KEY_FILE
    if key_file.exists():
        with suppress(OSError), key_file.open("r+b") as stream:
            stream.write(os.urandom(key_file.stat().st_size))
            stream.flush()
            os.fsync(stream.fileno())
    left = remove_all([key_file])
    with suppress(OSError):
        flush_folder(folder)
    left += remove_all(path for pattern in EVERYTHING for path in folder.glob(pattern))
    with suppress(OSError):
        flush_folder(folder)
    return left


def taken_off(folder: Path) -> list[Path] | None:
    """The files that are left of a device that was taken off, whose interrupted destruction is
    finished; None for one that was not.
    """
    if not (folder / RECEIPT_FILE).exists():
        return None
    return finish_destruction(folder)


def say_farewell(folder: Path, receipt: bytes = b"") -> bool:
    """Tells the server that the vault is gone, now or at a later start; whether it knows."""
    try:
        farewell = decode(receipt or (folder / RECEIPT_FILE).read_bytes(), Farewell, Noun.FILE)
        pins = (farewell.certificate,) if farewell.certificate else ()
        with PlaceTransport(
            farewell.place or Whereabouts((farewell.address,), pins), proxies=proxies_by()
        ) as transport:
            transport.repeat(farewell.request)
    except (OSError, LinkFailed, ProtocolError):
        return False
    return True
