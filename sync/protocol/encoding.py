"""Canonical MessagePack (PROTOCOL 1.1): one value has one byte string, so that hashes and
signatures agree.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, TypeVar

import msgspec

from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.subjects import About

T = TypeVar("T")

LARGEST_COUNT = 1 << 53
Count = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_COUNT)]
"""A number on the wire: counts, places, sizes, times in seconds. Others are malformed (PROTOCOL
1.5).
"""

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_packer = msgspec.msgpack.Encoder()


def encode(value: Any) -> bytes:
    """The canonical bytes of `value`; maps are written in key order."""
    return _encoder.encode(value)


def pack(value: Any) -> bytes:
    """`value` as MessagePack for keeping, never for hashing: maps of any keys, in any order."""
    return _packer.encode(value)


def decode(data: bytes, kind: type[T], about: About) -> T:
    """`data` as a `kind`; raises `Malformed` naming `about`, and never the content."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Malformed(about, Flaw.SHAPE) from None


def trimmed(struct: msgspec.Struct) -> list[Any]:
    """Tag, if it has one, and fields without those at the end that have their default: what an
    older version writes has the same bytes.
    """
    tag = struct.__struct_config__.tag
    values: list[Any] = [*([] if tag is None else [tag]), *msgspec.structs.astuple(struct)]
    for default in reversed(struct.__struct_defaults__):
        if values[-1] != default:
            break
        values.pop()
    return values


def sha256(*parts: bytes) -> bytes:
    """SHA-256 over the parts laid end to end; every caller passes parts of fixed length, or only
    one of variable length.
    """
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


_ARRAYS = {0xDC: 2, 0xDD: 4}  # MessagePack: the lengths of their sizes
_NUMBERS = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}


def first_numbers(data: bytes, count: int, about: About) -> list[int]:
    """The unsigned numbers with which an encoded array begins, read without looking at what
    follows: unpacked whole, a few megabytes can be made to fill a machine's memory. Raises
    `Malformed`.
    """
    try:
        at = 1 if 0x90 <= data[0] <= 0x9F else 1 + _ARRAYS[data[0]]
        numbers = []
        for _ in range(count):
            size = 0 if data[at] <= 0x7F else _NUMBERS[data[at]]
            numbers.append(
                int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else data[at]
            )
            at += 1 + size
    except (IndexError, KeyError):
        raise Malformed(about, Flaw.NO_NUMBERS) from None
    if max(numbers) > LARGEST_COUNT:
        raise Malformed(about, Flaw.NUMBERS)
    return numbers
