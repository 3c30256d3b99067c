"""The anchor: a small file beside the database that says which transaction was acknowledged last,
sealed under a key of its own.

SQLite ends a write-ahead log silently at the first frame that is not whole, and a database that was
replaced by an older one is whole too. So every transaction writes a mark into the database - how
many there were, and a random name of this one - and after it is durable the same mark goes into
this file. A database with a lower count than the anchor lacks acknowledged work, one with the same
count and another name is another's. It may be ahead: the file is written after COMMIT, in place,
and is flushed to the disk when the database is closed or swept, not at each save. A killed process
leaves what it wrote to the system, which keeps it; a power cut may leave an older mark, and a
database that was flushed. Both copies are written at each save, the second after the first:
whatever is interrupted, and whichever
bit changes, one of them stays whole.
Every bit of the file
is under a seal.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from aftercare.store.anchor_errors import (
    AnchorMissing,
    AnchorOfAnother,
    AnchorSpoiled,
    DatabaseBehind,
)
from aftercare.store.durable_file import flush_file, write_durably

ENDING = ".anchor"
COPY, NONCE, TAG = 512, 12, 16  # bytes; a copy is a sector of the disk
WHAT = b"aftercare/anchor 1/newest acknowledged transaction"
_MARK = struct.Struct(">16sQ16sQQ")


class Mark(NamedTuple):
    """A transaction: of which database, its number, its random name, the newest change of the log,
    when (s since 1970).
    """

    database: bytes
    number: int
    link: bytes
    newest: int
    at: int

    def packed(self) -> bytes:
        """As the database keeps it."""
        return _MARK.pack(*self)

    @classmethod
    def unpack(cls, kept: bytes) -> Mark | None:
        """What the database keeps; None for what is no mark."""
        return cls(*_MARK.unpack(kept)) if len(kept) == _MARK.size else None


class Anchor:
    """The file at `path`. One thread writes it: the one that owns the database."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        # one of its copies was not whole when it was opened, the other says all that it said
        self.mended = False
        self._cipher = AESGCMSIV(key)
        self._handle: int | None = None

    @classmethod
    def beside(cls, database: Path, key: bytes) -> Anchor:
        """The anchor of the database at that path."""
        return cls(database.with_suffix(ENDING), key)

    def newest(self) -> Mark | None:
        """The newest mark that can be read; raises `AnchorMissing`, and `AnchorSpoiled` where no
        copy of it is whole.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            raise AnchorMissing(self.path) from None
        except OSError:
            raise AnchorSpoiled(self.path) from None
        copies = [self._opened(data[start : start + COPY]) for start in (0, COPY)]
        whole = [mark for mark in copies if mark]
        if not whole:
            raise AnchorSpoiled(self.path)
        self.mended = len(whole) < len(copies) or len(data) != len(copies) * COPY
        return max(whole, key=lambda mark: mark.number)

    def compare(self, database: Path, kept: Mark | None) -> None:
        """Raises where the database, which keeps the mark `kept`, is not the one that was
        acknowledged last, or that cannot be told.
        """
        if kept is None and not self.path.exists():
            return  # of a version before there were anchors
        newest = self.newest()
        if newest is None or (kept is None and not newest.number):
            return  # begun, and interrupted before the database knew of it
        if kept is None or (newest.database == kept.database and newest.number > kept.number):
            known = kept or Mark(b"", 0, b"", 0, 0)
            raise DatabaseBehind(
                database,
                newest.number - known.number,
                max(0, newest.newest - known.newest),
                newest.at,
            )
        if newest.database != kept.database or (
            newest.number == kept.number and newest.link != kept.link
        ):
            raise AnchorOfAnother(self.path)

    def begin(self, mark: Mark) -> None:
        """Makes the file, durably. Raises `OSError`."""
        write_durably(self.path, self._sealed(mark) + self._sealed(mark))

    def write(self, mark: Mark) -> None:
        """Says that this is the newest acknowledged transaction. Never fails: what is acknowledged
        is durable without it.
        """
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            sealed = self._sealed(mark)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, sealed)
            os.write(self._handle, sealed)

    def flush(self) -> None:
        """Brings it to the disk."""
        with suppress(OSError):
            flush_file(self.path)

    def close(self) -> None:
        """Flushes and lets the file go."""
        if self._handle is not None:
            self.flush()
            handle, self._handle = self._handle, None
            os.close(handle)

    def _sealed(self, mark: Mark) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(
            nonce, mark.packed().ljust(COPY - NONCE - TAG, b"\0"), WHAT
        )

    def _opened(self, copy: bytes) -> Mark | None:
        if len(copy) != COPY:
            return None
        try:
            return Mark.unpack(self._cipher.decrypt(copy[:NONCE], copy[NONCE:], WHAT)[: _MARK.size])
        except InvalidTag:
            return None
