"""A file in sealed chunks, and its manifest: the list of its chunks with a small picture of it
(PROTOCOL 11.1).

The key of a file follows from the key of an epoch and the hash of its content: the same file in the
same space is the same chunks, whoever attaches it, and goes away with the keys of the space.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from sync.protocol.attachments import LARGEST_CHUNK, PLAIN_CHUNK
from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.errors import Malformed, UnsupportedVersion
from sync.protocol.flaws import Flaw
from sync.protocol.subjects import Noun
from sync.replica.keys import EpochKey

FORMAT = 1
LARGEST_FILE = 1000 * PLAIN_CHUNK  # bytes: so many ids fit into a manifest
LARGEST_PREVIEW = 16 * 1024  # bytes


class DamagedChunk(Malformed):
    """A chunk that its key does not open: altered, or of another file."""

    def __init__(self) -> None:
        super().__init__(Noun.ATTACHMENT, Flaw.PART_UNOPENABLE)


class Content(msgspec.Struct, frozen=True):
    """What a record says of its file: the hash (hexadecimal) and size of its content, its media
    type, the epoch whose key seals it, and the id of its manifest (hexadecimal).
    """

    digest: str
    size: int
    media: str
    epoch: int
    manifest: str


class Manifest(msgspec.Struct, frozen=True, array_like=True):
    """The ids of a file's chunks in order, and a small picture of it (JPEG, or empty)."""

    format: int
    size: int
    chunks: tuple[bytes, ...]
    preview: bytes = b""


class SealedFile(NamedTuple):
    """A file as it is kept: what its record says, and its chunks by id, the manifest among them."""

    content: Content
    chunks: dict[bytes, bytes]


def _context(space: bytes, epoch: int, digest: bytes, place: int) -> bytes:
    return encode(["attachment", space, epoch, digest, place])


MANIFEST_PLACE = 1 << 40  # of the manifest, where chunks count from 0


def _nonce(place: int) -> bytes:
    return place.to_bytes(12, "big")


def seal_file(
    key: EpochKey, space: bytes, epoch: int, media: str, data: bytes, preview: bytes = b""
) -> SealedFile:
    """The file sealed under the key of an epoch of a space."""
    if len(data) > LARGEST_FILE or len(preview) > LARGEST_PREVIEW:
        raise Malformed(Noun.ATTACHMENT, Flaw.LARGE)
    digest = sha256(data)
    cipher = AESGCMSIV(key.attachment_key(digest))
    chunks: dict[bytes, bytes] = {}
    ids = []
    for place, start in enumerate(range(0, len(data), PLAIN_CHUNK)):
        plain = data[start : start + PLAIN_CHUNK]
        sealed = cipher.encrypt(_nonce(place), plain, _context(space, epoch, digest, place))
        ids.append(sha256(sealed))
        chunks[ids[-1]] = sealed
    plain = encode(Manifest(FORMAT, len(data), tuple(ids), preview))
    sealed = cipher.encrypt(
        _nonce(MANIFEST_PLACE), plain, _context(space, epoch, digest, MANIFEST_PLACE)
    )
    chunks[sha256(sealed)] = sealed
    return SealedFile(Content(digest.hex(), len(data), media, epoch, sha256(sealed).hex()), chunks)


def _open(key: EpochKey, space: bytes, content: Content, place: int, sealed: bytes) -> bytes:
    digest = bytes.fromhex(content.digest)
    context = _context(space, content.epoch, digest, place)
    try:
        return AESGCMSIV(key.attachment_key(digest)).decrypt(_nonce(place), sealed, context)
    except (InvalidTag, ValueError):
        raise DamagedChunk from None


def open_manifest(key: EpochKey, space: bytes, content: Content, sealed: bytes) -> Manifest:
    """The manifest; raises `DamagedChunk`, `UnsupportedVersion` or `Malformed`."""
    if len(sealed) > LARGEST_CHUNK:
        raise DamagedChunk
    plain = _open(key, space, content, MANIFEST_PLACE, sealed)
    version = decode(plain, list[msgspec.Raw], Noun.MANIFEST)
    if version and decode(bytes(version[0]), int, Noun.MANIFEST) != FORMAT:
        raise UnsupportedVersion(Noun.ATTACHMENT, decode(bytes(version[0]), int, Noun.MANIFEST))
    manifest = decode(plain, Manifest, Noun.MANIFEST)
    if manifest.size != content.size or len(manifest.chunks) != -(-content.size // PLAIN_CHUNK):
        raise DamagedChunk
    return manifest


def open_file(key: EpochKey, space: bytes, content: Content, chunks: Iterable[bytes]) -> bytes:
    """The whole file of its chunks in order; raises `DamagedChunk`."""
    data = b"".join(
        _open(key, space, content, place, sealed) for place, sealed in enumerate(chunks)
    )
    if sha256(data).hex() != content.digest:
        raise DamagedChunk
    return data
