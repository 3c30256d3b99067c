"""A person joins with a code: makes this device's vault and keys, and founds the organisation or asks to be certified."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from aftercare.actions.link import NoLink, told
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import KEY_FILE, Casebook, Entry
from aftercare.store.vault import Argon2Cost
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.ids import format_id
from sync.protocol.invitation import Invitation, read_code
from sync.replica import enrolment
from sync.replica.carrier import HttpCarrier
from sync.replica.identity import Identity
from sync.replica.replica import Replica, write_identity

JOINING = "joining"


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


class OtherCode(Refused):
    """The folder belongs to a device that has begun to join with another code."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} has begun to join with another code.",
            "Nothing was changed.",
            "Enter that code again, or choose another folder.",
        )


class JoinBroken(Refused):
    """The link broke before the server's answer came; the server may have taken the request or not."""

    def __init__(self, reason: str, folder: Path) -> None:
        super().__init__(
            f"Joining is not finished. {reason}",
            f"What was made so far is kept in {folder}.",
            "Enter the same code and the same passphrase again when there is a connection.",
        )


class _Joining(msgspec.Struct, frozen=True, array_like=True):
    """What must outlast a broken link: the code's secret, the recovery code not yet shown, a founder's organisation."""

    secret: bytes
    recovery_code: str
    prepared: bytes

    def __repr__(self) -> str:
        return "_Joining(...)"


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
    """Makes the data folder and joins; called again with the same code after a broken link, it goes on.

    A refusal leaves no half-made folder behind. Raises `BadCode`, `AlreadyJoined`, `OtherCode`, `JoinBroken`, or what the
    link raises as a `Refused`.
    """
    try:
        invitation = read_code(code)
    except Malformed as error:
        raise BadCode(str(error)) from None
    if (folder / KEY_FILE).exists():
        with Casebook.open(folder, passphrase) as casebook:
            return _go_on(casebook, invitation, made)
    existed = folder.exists()
    casebook, recovery_code = Casebook.create(folder, passphrase, cost=cost)
    try:
        with casebook:
            _begin(casebook, invitation, name, recovery_code)
            return _go_on(casebook, invitation, made)
    except JoinBroken:
        raise  # the server may have taken it: the same keys must ask again
    except BaseException:
        shutil.rmtree(folder)
        if existed:
            folder.mkdir(mode=0o700)
        raise


def _begin(casebook: Casebook, invitation: Invitation, name: str, recovery_code: str) -> None:
    """Makes this device's keys, and a founder's organisation, durable before anything of them is sent."""
    with told(), HttpCarrier(invitation.address, invitation.certificate) as carrier:
        certificate = carrier.whole_fingerprint() if invitation.certificate else b""
    identity = enrolment.begin(invitation, name or ("administrator" if invitation.founds else ""), certificate)
    prepared = encode(enrolment.prepare_founding(identity)) if invitation.founds else b""
    with casebook.transaction():
        write_identity(casebook.ledger, identity)
        casebook.ledger.put(JOINING, encode(_Joining(invitation.secret, recovery_code, prepared)))


def _go_on(casebook: Casebook, invitation: Invitation, made: Callable[[Casebook], None] | None) -> Joined:
    """Asks the server, with the keys as kept, until an answer arrives."""
    kept = casebook.ledger.get(JOINING)
    identity = casebook.identity
    if kept is None or identity is None:
        raise AlreadyJoined(casebook.folder)
    joining = decode(kept, _Joining, "the kept joining")
    if joining.secret != invitation.secret:
        raise OtherCode(casebook.folder)
    try:
        secret = _found(casebook, identity, joining.prepared) if invitation.founds else b""
        certified = casebook.enrolled() or (None if invitation.founds else try_certify(casebook))
    except NoLink as error:
        raise JoinBroken(error.happened, casebook.folder) from None
    with casebook.transaction():
        casebook.ledger.put(JOINING, None)
    if made:
        made(casebook)
    return Joined(certified.device if certified else 0, joining.recovery_code, recovery_words(secret))


def _found(casebook: Casebook, identity: Identity, prepared: bytes) -> bytes:
    founding = decode(prepared, enrolment.Prepared, "the kept founding")
    if not identity.device:
        with told(), HttpCarrier(identity.address, identity.certificate) as carrier:
            identity = enrolment.found(casebook.ledger, identity, founding, carrier).identity
    person = format_id(identity.person)
    if not casebook.records.read(kind="person", case=""):
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
