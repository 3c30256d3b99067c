"""The relay's time as it stands in an answer, signed as an answer to one request (PROTOCOL
7.13).
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import encode, sha256
from sync.protocol.errors import BadSignature
from sync.protocol.moments import within_calendar
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun


def sign_time(key: Ed25519PrivateKey, organisation: bytes, payload: bytes, at: int) -> bytes:
    """The relay's signature: at `at` (s since 1970) it answered the request with this encoded
    `payload`.
    """
    return sign(key, Purpose.TIME, _message(organisation, payload, at))


def check_time(
    public: bytes, organisation: bytes, payload: bytes, at: int, signature: bytes
) -> None:
    """Raises `BadSignature` unless the relay with that key says so of this very request."""
    if not within_calendar(at):
        raise BadSignature(Noun.SERVER_TIME)
    verify(public, Purpose.TIME, _message(organisation, payload, at), signature, Noun.SERVER_TIME)


def _message(organisation: bytes, payload: bytes, at: int) -> bytes:
    return encode([organisation, sha256(payload), at])
