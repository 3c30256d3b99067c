"""The seal of a page, as SQLCipher 4 makes it: whether a page is as it was written, and which one
it was if a single bit has changed.

Each page ends with an HMAC-SHA512 over its ciphertext, its initialisation vector and its number,
under a key made of the database's and the salt at the front of the file. With the key at hand every
single changed bit can be found by trying.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

PAGE, SEAL, SALT = 4096, 64, 16  # bytes
MOST = 64  # pages on which bits are tried: about a third of a second each


class PageSeal:
    """The seals under one key and salt."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
        self.salt = salt
        self._tried = 0

    def _made(self, number: int, page: bytes | bytearray) -> bytes:
        start = SALT if number == 1 else 0
        return hmac.digest(
            self._key, page[start : PAGE - SEAL] + number.to_bytes(4, "little"), "sha512"
        )

    def whole(self, number: int, page: bytes) -> bool:
        """Whether the page is as it was written at that place."""
        return hmac.compare_digest(self._made(number, page), page[PAGE - SEAL :])

    def mended(self, number: int, page: bytes) -> bytes | None:
        """The page as it was written, if at most one bit has changed since; after many that were no
        use, None.
        """
        made, seal = self._made(number, page), page[PAGE - SEAL :]
        if (int.from_bytes(made) ^ int.from_bytes(seal)).bit_count() <= 1:
            return page[: PAGE - SEAL] + made
        self._tried += 1
        data = bytearray(page)
        for bit in range(
            8 * (SALT if number == 1 else 0), 8 * (PAGE - SEAL) if self._tried <= MOST else 0
        ):
            data[bit // 8] ^= 1 << bit % 8
            if self._made(number, data) == seal:
                return bytes(data)
            data[bit // 8] ^= 1 << bit % 8
        return None


def seal_of(path: Path, key: bytes) -> PageSeal | None:
    """The seals of a file, also where a bit of its salt has changed; None where no page of its
    beginning tells.
    """
    with path.open("rb") as stream:
        pages = [stream.read(PAGE) for _ in range(4)]
    for salt in _salts(pages[0][:SALT]):
        seal = PageSeal(key, salt)
        if any(
            len(page) == PAGE and seal.whole(number, page) for number, page in enumerate(pages, 1)
        ):
            return seal
    return None


def _salts(salt: bytes) -> Iterator[bytes]:
    yield salt
    for bit in range(8 * len(salt)):
        yield (int.from_bytes(salt, "little") ^ 1 << bit).to_bytes(len(salt), "little")


def mend_pages(path: Path, seal: PageSeal) -> int:
    """Mends, in a copy to work on, the pages of which one bit has changed; how many."""
    mended = number = 0
    with path.open("r+b") as stream:
        while len(page := stream.read(PAGE)) == PAGE:
            number += 1
            right = seal.salt + page[SALT:] if number == 1 else page
            if not seal.whole(number, right):
                right = seal.mended(number, right) or page
            if right != page:
                stream.seek((number - 1) * PAGE)
                stream.write(right)
                stream.seek(number * PAGE)
                mended += 1
    return mended
