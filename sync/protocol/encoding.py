"""Canonical MessagePack (PROTOCOL 1.1): one value has one byte string, so that hashes and signatures agree."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, TypeVar

import msgspec

from sync.protocol.errors import Malformed

T = TypeVar("T")

Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
"""A number on the wire: counts, places, sizes, times in seconds. Others are malformed (PROTOCOL 1.5)."""

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_packer = msgspec.msgpack.Encoder()


def encode(value: Any) -> bytes:
    """The canonical bytes of `value`; maps are written in key order."""
    return _encoder.encode(value)


def pack(value: Any) -> bytes:
    """`value` as MessagePack for keeping, never for hashing: maps of any keys, in any order."""
    return _packer.encode(value)


def decode(data: bytes, kind: type[T], what: str) -> T:
    """`data` as a `kind`; raises `Malformed` naming `what`, and never the content."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Malformed(what, "it does not have the expected shape") from None


def sha256(*parts: bytes) -> bytes:
    """SHA-256 over the parts laid end to end; every caller passes parts of fixed length, or only one of variable length."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()
