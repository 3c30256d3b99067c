"""Invitations (PROTOCOL 6): the short code, the keys derived from its secret, the proof that a
device knows it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.encoding import decode, encode, sha256, trimmed
from sync.protocol.errors import BadSignature, Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.messages import Enrolment
from sync.protocol.signing import KEY_LENGTHS
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import Whereabouts

CODE_VERSION = 1
CHECK = 3  # bytes of checksum at the end of a code
SHEET = 32  # bytes of the key of a recovery sheet


class Invitation(msgspec.Struct, frozen=True, array_like=True):
    """What a code carries. `root` is empty in the founder's code: that device makes the root
    itself.
    """

    address: str
    # first 16 bytes of the SHA-256 of the server's certificate, or empty for a public one
    certificate: bytes
    root: bytes  # `roster.root_fingerprint`, 16 bytes
    secret: bytes  # 16 bytes, used once
    addresses: tuple[str, ...] = ()  # further ones, where the server has several
    # the beginnings of others that it may show, while one is renewed
    certificates: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"Invitation({self.address!r})"

    @property
    def place(self) -> Whereabouts:
        """Where the server is."""
        pins = (self.certificate, *self.certificates) if self.certificate else ()
        return Whereabouts((self.address, *self.addresses), pins)

    @property
    def founds(self) -> bool:
        """Whether this is the code of the administrator who founds the organisation."""
        return self.root == b""

    def code(self) -> str:
        """The code as people pass it on: base32 in groups of six, with a checksum (PROTOCOL
        6.1).
        """
        body = bytes([CODE_VERSION]) + encode(trimmed(self))
        text = base64.b32encode(body + sha256(body)[:CHECK]).decode().rstrip("=")
        return "-".join(text[i : i + 6] for i in range(0, len(text), 6))


def read_code(code: str) -> Invitation:
    """The invitation in `code`; raises `Malformed` telling a mistyped code from one of a newer
    version.
    """
    text = "".join(character for character in code.upper() if character.isalnum())
    text = text.replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:
        raise Malformed(Noun.INVITATION_CODE, Flaw.NO_CODE) from None
    body, check = data[:-CHECK], data[-CHECK:]
    if len(data) < CHECK + 2 or not hmac.compare_digest(sha256(body)[:CHECK], check):
        raise Malformed(Noun.INVITATION_CODE, Flaw.MISTYPED)
    if body[0] != CODE_VERSION:
        raise Malformed(Noun.INVITATION_CODE, Flaw.NEWER_CODE)
    return decode(body[1:], Invitation, Noun.INVITATION_CODE)


def _derive(secret: bytes, purpose: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, None, b"aftercare/1/invitation/" + purpose).derive(secret)


def invitation_id(secret: bytes) -> bytes:
    """The public id of an invitation: 16 bytes from which the secret cannot be found."""
    return _derive(secret, b"id", 16)


def proof_key(secret: bytes) -> bytes:
    """The key of the proof: known to the inviter and to the invited device, never to the server."""
    return _derive(secret, b"proof", 32)


def name_key(secret: bytes) -> bytes:
    """The key under which the new device tells the inviter its name."""
    return _derive(secret, b"name", 32)


def prove(
    key: bytes, invitation: bytes, signing: bytes, sealing: bytes, sealed_name: bytes
) -> bytes:
    """HMAC-SHA256 over all that the new device says of itself (PROTOCOL 6.3)."""
    message = b"aftercare/1/enrolment\0" + encode([invitation, signing, sealing, sealed_name])
    return hmac.new(key, message, hashlib.sha256).digest()


def seal_introduction(secret: bytes, signing: bytes, name: str, sheet: bytes) -> bytes:
    """What a new device tells the inviter, and nobody else: its name, and the key of the recovery
    sheet printed on it.
    """
    return AESGCMSIV(name_key(secret)).encrypt(bytes(12), encode([name, sheet]), signing)


def read_sheet(secret: bytes, enrolment: Enrolment) -> bytes:
    """The key of the new device's recovery sheet; empty where it told of none, as older versions
    do.
    """
    try:
        plain = AESGCMSIV(name_key(secret)).decrypt(
            bytes(12), enrolment.sealed_name, enrolment.signing
        )
        _, sheet = decode(plain, tuple[str, bytes], Noun.NEW_DEVICE)
    except (InvalidTag, ValueError, Malformed):
        return b""
    return sheet if len(sheet) == SHEET else b""


def check_proof(key: bytes, enrolment: Enrolment) -> None:
    """Raises `BadSignature` unless the enrolment was made by someone who knows the invitation's
    secret, `Malformed` for keys that are none.
    """
    if (len(enrolment.signing), len(enrolment.sealing)) != KEY_LENGTHS:
        raise Malformed(Noun.ENROLMENT, Flaw.KEY_LENGTHS)
    expected = prove(
        key, enrolment.invitation, enrolment.signing, enrolment.sealing, enrolment.sealed_name
    )
    if not hmac.compare_digest(expected, enrolment.proof):
        raise BadSignature(Noun.ENROLMENT)
