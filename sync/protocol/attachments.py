"""Attachments on the wire (PROTOCOL 11): sealed chunks by the hash of what is stored, apart from
the records they belong to.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from sync.protocol.encoding import Count

ATTACHMENTS_PATH = "/v1/attachments"
PLAIN_CHUNK = 32 * 1024  # bytes of a file in one chunk: four seconds of 64 kbit/s
LARGEST_CHUNK = 64 * 1024  # bytes of a stored chunk; manifests may be that large
IDS_A_REQUEST = 4096  # ids named in one request


class Chunks(msgspec.Struct, frozen=True, array_like=True):
    """Chunks of a space, by the SHA-256 of their sealed bytes."""

    space: bytes
    ids: tuple[bytes, ...]


class Put(msgspec.Struct, frozen=True, array_like=True):
    """A sealed chunk that goes up."""

    space: bytes
    data: bytes


class AttachmentRequest(msgspec.Struct, frozen=True, array_like=True):
    """POST /v1/attachments, inside a `Signed`: chunks brought, chunks offered (which of them are
    lacking?), chunks asked for.

    `page`: about how many bytes of chunks the answer may hold.
    """

    version: Count
    device: Count
    puts: tuple[Put, ...] = ()
    offers: tuple[Chunks, ...] = ()
    asks: tuple[Chunks, ...] = ()
    page: Count = 0


class Declined(NamedTuple):
    """A chunk that was not taken: its place among the puts, and a code of PROTOCOL 7.4."""

    place: Count
    code: str


class AttachmentAnswer(msgspec.Struct, frozen=True, array_like=True):
    """What was declined of the puts, which offered chunks are lacking, the chunks asked for as far
    as they fit, and which of those that were asked for are not here.
    """

    version: Count
    declined: tuple[Declined, ...] = ()
    lacking: tuple[bytes, ...] = ()
    chunks: tuple[bytes, ...] = ()
    missing: tuple[bytes, ...] = ()
