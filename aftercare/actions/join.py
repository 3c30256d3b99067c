"""A person joins with a code: makes this device's vault and keys, and founds the organisation or asks to be certified."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.link import told
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import KEY_FILE, Casebook, Entry
from aftercare.store.vault import Argon2Cost
from sync.protocol.errors import Malformed
from sync.protocol.ids import format_id
from sync.protocol.invitation import read_code
from sync.replica import enrolment
from sync.replica.carrier import HttpCarrier
from sync.replica.identity import Identity
from sync.replica.replica import Replica, write_identity


class AlreadyJoined(Refused):
    """The folder already holds a device's data."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} already belongs to a device that has joined.",
            "Nothing was changed.",
            "Open it with its passphrase, or choose another folder.",
        )


class BadCode(Refused):
    """The code cannot be read."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The code cannot be used: {reason}.", "Nothing was changed.", "Ask for the code again.")


class Joined(NamedTuple):
    """What came of joining. Both secrets are shown once and kept nowhere readable.

    `recovery_code` opens this device without its passphrase; `organisation_recovery` (founder only) opens the
    organisation's records when every device is lost.
    """

    device: int  # 0: waits to be certified
    recovery_code: str
    organisation_recovery: str


def join(
    folder: Path,
    code: str,
    passphrase: str,
    name: str = "",
    *,
    cost: Argon2Cost | None = None,
    made: Callable[[Casebook], None] | None = None,
) -> Joined:
    """Makes the data folder and joins. A failure leaves no half-made folder behind.

    Raises `BadCode`, `AlreadyJoined`, or what the link raises as a `Refused`.
    """
    try:
        invitation = read_code(code)
    except Malformed as error:
        raise BadCode(str(error)) from None
    if (folder / KEY_FILE).exists():
        raise AlreadyJoined(folder)
    existed = folder.exists()
    casebook, recovery_code = Casebook.create(folder, passphrase, cost=cost)
    try:
        with casebook, told():
            with HttpCarrier(invitation.address, invitation.certificate) as carrier:
                certificate = carrier.whole_fingerprint() if invitation.certificate else b""
            identity = enrolment.begin(invitation, name or ("administrator" if invitation.founds else ""), certificate)
            with casebook.transaction():
                write_identity(casebook.ledger, identity)
            secret = _found(casebook, identity) if invitation.founds else b""
            certified = casebook.enrolled() or (None if invitation.founds else try_certify(casebook))
            if made:
                made(casebook)
            return Joined(certified.device if certified else 0, recovery_code, recovery_words(secret))
    except BaseException:
        shutil.rmtree(folder)
        if existed:
            folder.mkdir(mode=0o700)
        raise


def _found(casebook: Casebook, identity: Identity) -> bytes:
    with HttpCarrier(identity.address, identity.certificate) as carrier:
        founding = enrolment.found(casebook.ledger, identity, carrier)
    person = format_id(founding.identity.person)
    with casebook.transaction():
        casebook.write([Entry("", "person", person, {"name": identity.name})])
    return founding.recovery_secret


def try_certify(casebook: Casebook) -> Replica | None:
    """Asks the server whether this device is certified by now; the replica if it is, else None."""
    identity = casebook.identity
    if identity is None or identity.device:
        return casebook.enrolled()
    with told(), HttpCarrier(identity.address, identity.certificate) as carrier:
        answer = enrolment.ask(identity, carrier)
        enrolment.take_certificate(casebook.ledger, identity, answer)
    return casebook.enrolled()


def recovery_words(secret: bytes) -> str:
    """The organisation's recovery secret in groups that can be written down; "" for none."""
    text = base64.b32encode(secret).decode().rstrip("=")
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))
