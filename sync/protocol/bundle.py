"""Bundle files: an exchange carried on a USB stick (PROTOCOL 10).

A file is `MAGIC || SHA-256 of the rest || rest`, the rest being an encoded `Bundle`. It is a
request for the server, its answer, or what one device hands to others; often a request and a share
in one.
"""

from __future__ import annotations

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.access_statements import AccessStatement
from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed, UnsupportedVersion
from sync.protocol.flaws import Flaw
from sync.protocol.key_box import KeyBox
from sync.protocol.receipt import Receipt
from sync.protocol.roster import Statement
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun

VERSION = 1
MAGIC = b"AFTERCARE BUNDLE\n"
LARGEST_BUNDLE = 1024 * 1024 * 1024  # bytes


class Damaged(Malformed):
    """A bundle file that is cut off or altered (PROTOCOL 10.1)."""

    def __init__(self) -> None:
        super().__init__(Noun.BUNDLE_FILE, Flaw.DAMAGED)


class NotABundle(Malformed):
    """Some other file."""

    def __init__(self) -> None:
        super().__init__(Noun.FILE, Flaw.NO_BUNDLE)


class Share(msgspec.Struct, frozen=True, array_like=True):
    """What a device hands to other devices: everything of it is signed by whoever made it."""

    roster: tuple[Statement, ...]
    access: tuple[AccessStatement, ...]
    boxes: tuple[KeyBox, ...]
    envelopes: tuple[Envelope, ...]
    receipts: tuple[Receipt, ...]


class Bundle(msgspec.Struct, frozen=True, array_like=True):
    """The content of a bundle file, written by `device` (0: the server).

    `request` is an encoded `Signed` for the server, `answer` an encoded answer to it, `share` an
    encoded `Share`; each empty where the file has none. `signature` (purpose bundle) is over
    everything before it, by the device or the relay.
    """

    version: int
    organisation: bytes
    device: int
    request: bytes = b""
    answer: bytes = b""
    share: bytes = b""
    signature: bytes = b""

    def signed(self, key: Ed25519PrivateKey) -> Bundle:
        """The bundle with its writer's signature."""
        return msgspec.structs.replace(self, signature=sign(key, Purpose.BUNDLE, self._message()))

    def check(self, signing: bytes) -> None:
        """Raises `BadSignature` unless the device (or relay) with key `signing` wrote it."""
        verify(signing, Purpose.BUNDLE, self._message(), self.signature, Noun.BUNDLE)

    def _message(self) -> bytes:
        parts = [sha256(part) for part in (self.request, self.answer, self.share)]
        return encode([self.version, self.organisation, self.device, *parts])

    def read_share(self) -> Share:
        """What it hands over; raises `Malformed`."""
        return decode(self.share, Share, Noun.BUNDLE_CONTENT)


def write_bundle(bundle: Bundle) -> bytes:
    """The bytes of the file."""
    body = encode(bundle)
    return MAGIC + sha256(body) + body


def read_bundle(data: bytes) -> Bundle:
    """The bundle in a file's bytes; raises `NotABundle`, `Damaged`, `UnsupportedVersion` or
    `Malformed`.
    """
    if not data.startswith(MAGIC):
        raise NotABundle
    body = data[len(MAGIC) + 32 :]
    if sha256(body) != data[len(MAGIC) : len(MAGIC) + 32]:
        raise Damaged
    first = decode(body, list[msgspec.Raw], Noun.BUNDLE)
    version = decode(bytes(first[0]), int, Noun.BUNDLE) if first else 0
    if version > VERSION:
        raise UnsupportedVersion(Noun.BUNDLE, version)
    return decode(body, Bundle, Noun.BUNDLE)
