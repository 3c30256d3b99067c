"""Ed25519 signatures with a purpose (PROTOCOL 2.1): a signature made for one purpose never verifies
for another.
"""

from __future__ import annotations

from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.protocol.errors import BadSignature
from sync.protocol.subjects import About

PREFIX = b"aftercare/1/"
KEY_LENGTHS = (32, 1184 + 32)  # bytes of a device's signing key, of its sealing key (PROTOCOL 2)


class Purpose(StrEnum):
    """What a signature is for."""

    ROSTER = "roster"
    ACCESS = "access"
    ENVELOPE = "envelope"
    REQUEST = "request"
    RECEIPT = "receipt"
    BUNDLE = "bundle"
    RECOVER = "recover"
    EXTRACT = "extract"
    VOUCH = "vouch"
    MOVED = "moved"
    RELAY = "relay"
    TIME = "time"


def signed_bytes(purpose: Purpose, message: bytes) -> bytes:
    """The bytes that are signed: the prefix, the purpose, a zero byte, the message."""
    return PREFIX + purpose.value.encode() + b"\0" + message


def sign(key: Ed25519PrivateKey, purpose: Purpose, message: bytes) -> bytes:
    """64-byte signature of `message` for `purpose`."""
    return key.sign(signed_bytes(purpose, message))


def verify(public: bytes, purpose: Purpose, message: bytes, signature: bytes, about: About) -> None:
    """Raises `BadSignature` naming `about` unless `signature` is `public`'s for `purpose` and
    `message`.
    """
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed_bytes(purpose, message))
    except (InvalidSignature, ValueError):
        raise BadSignature(about) from None
