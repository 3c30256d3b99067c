"""What is inside an envelope: changes, compressed, then sealed under the key of an epoch (PROTOCOL
5.2).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from importlib.resources import files

import msgspec
import zstandard
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from sync.protocol.encoding import encode
from sync.protocol.envelope import Header
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.subjects import Noun, Subject
from sync.replica.bounds import (
    FORMAT,
    LARGEST_PLAIN,
    MOST_TOGETHER,
    Beyond,
    Checked,
    count_values,
    read_changes,
)
from sync.replica.change import Change
from sync.replica.keys import EpochKey

NONCE = 12
DICTIONARY = "records-1.dict"
PATIENT, QUICK = 19, 9  # zstd levels: for the few kilobytes of a day's work, and for a bulk import
PATIENT_BELOW = 64 * 1024  # bytes


class Unopenable(Malformed):
    """An envelope that its epoch's key does not open (PROTOCOL 5.2)."""

    def __init__(self, about: Subject) -> None:
        super().__init__(about, Flaw.UNOPENABLE)


class Batch(msgspec.Struct, frozen=True, array_like=True):
    """The plain content of an envelope."""

    format: int
    changes: list[Change]


class _Zstd(threading.local):
    """zstd's working memory, for each thread its own: two threads at once in one spoil what they
    write, or end the process.
    """

    @cached_property
    def _dictionary(self) -> zstandard.ZstdCompressionDict:
        return zstandard.ZstdCompressionDict(
            files("resources").joinpath(f"compression/{DICTIONARY}").read_bytes()
        )

    @cached_property
    def _compressors(self) -> dict[int, zstandard.ZstdCompressor]:
        return {}

    @cached_property
    def decompressor(self) -> zstandard.ZstdDecompressor:
        """Of frames that begin with no mark of their own."""
        return zstandard.ZstdDecompressor(
            dict_data=self._dictionary, format=zstandard.FORMAT_ZSTD1_MAGICLESS
        )

    def compressor(self, level: int) -> zstandard.ZstdCompressor:
        """Of this level, with the dictionary, and without what the envelope says already."""
        if level not in self._compressors:
            parameters = zstandard.ZstdCompressionParameters.from_level(
                level,
                format=zstandard.FORMAT_ZSTD1_MAGICLESS,
                write_content_size=1,
                write_checksum=0,
                write_dict_id=0,
            )
            self._compressors[level] = zstandard.ZstdCompressor(
                dict_data=self._dictionary, compression_params=parameters
            )
        return self._compressors[level]


_zstd = _Zstd()


def seal(
    header: Header,
    changes: Sequence[Change],
    key: EpochKey,
    random: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """The body of the envelope of `header`: a 12-byte nonce, then the sealed changes. The header is
    associated data.

    Raises `Beyond` for more than one envelope may hold.
    """
    plain = encode(Batch(FORMAT, list(changes)))
    if len(plain) > LARGEST_PLAIN:
        raise Beyond(Flaw.ENVELOPE_LARGE)
    if len(plain) > MOST_TOGETHER:  # bytes: fewer cannot hold so many values
        count_values(plain, MOST_TOGETHER)
    packed = _zstd.compressor(PATIENT if len(plain) < PATIENT_BELOW else QUICK).compress(plain)
    nonce = random(NONCE)
    return nonce + AESGCMSIV(key.envelope_key()).encrypt(nonce, packed, encode(header))


def open_sealed(header: Header, header_bytes: bytes, body: bytes, key: EpochKey) -> Checked:
    """The changes in `body`; raises `Unopenable`, `UnsupportedVersion` or `Malformed`, all naming
    the envelope.
    """
    try:
        packed = AESGCMSIV(key.envelope_key()).decrypt(body[:NONCE], body[NONCE:], header_bytes)
    except (InvalidTag, ValueError):
        raise Unopenable(header.subject) from None
    try:
        if (
            zstandard.get_frame_parameters(
                packed, format=zstandard.FORMAT_ZSTD1_MAGICLESS
            ).content_size
            > LARGEST_PLAIN
        ):
            raise Malformed(header.subject, Flaw.UNPACKS)
        plain = _zstd.decompressor.decompress(packed)
    except (zstandard.ZstdError, ValueError):
        raise Malformed(header.subject, Flaw.CONTENT) from None
    return read_changes(plain, header.subject)


def _note_context(space: bytes, device: int, through: int) -> bytes:
    return encode(["ruling", space, device, through])


def seal_note(
    key: EpochKey,
    space: bytes,
    device: int,
    through: int,
    note: str,
    random: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """What a ruling says to the author of late envelopes, sealed under an epoch key they hold
    (PROTOCOL 4.8).
    """
    nonce = random(NONCE)
    return nonce + AESGCMSIV(key.note_key()).encrypt(
        nonce, note.encode(), _note_context(space, device, through)
    )


def open_note(key: EpochKey, space: bytes, device: int, through: int, sealed: bytes) -> str:
    """The note of a ruling; raises `Unopenable`."""
    try:
        plain = AESGCMSIV(key.note_key()).decrypt(
            sealed[:NONCE], sealed[NONCE:], _note_context(space, device, through)
        )
        return plain.decode()
    except (InvalidTag, ValueError):
        raise Unopenable(Subject(Noun.NOTE)) from None
