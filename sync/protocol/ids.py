"""Ids: 16 random bytes, written as canonical UUID text everywhere above the wire (PROTOCOL 1.2)."""

from __future__ import annotations

import os
from collections.abc import Callable

LENGTH = 16


def new_id(random: Callable[[int], bytes] = os.urandom) -> bytes:
    """A new id with the marks of a version 4 UUID."""
    value = bytearray(random(LENGTH))
    value[6] = value[6] & 0x0F | 0x40
    value[8] = value[8] & 0x3F | 0x80
    return bytes(value)


def format_id(identifier: bytes) -> str:
    """The dashed lower-case text of an id."""
    text = identifier.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def parse_id(text: str) -> bytes:
    """The id in `text`, with or without dashes, in either case; raises `ValueError`."""
    plain = text.replace("-", "")
    if len(plain) != 2 * LENGTH:
        raise ValueError("an id has 32 hexadecimal digits")
    return bytes.fromhex(plain)
