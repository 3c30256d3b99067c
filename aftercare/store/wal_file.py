"""The write-ahead log as a file: which of its frames are whole, and the same log without those that
are not.

SQLite stops at the first frame that does not add up, and everything behind it is gone for it. Each
frame can be judged by itself, by the checksum that the frame before it carries; so one changed bit
costs one frame here. Format: sqlite.org/fileformat2, section 4.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from aftercare.store.page_seal import PageSeal

HEADER, FRAME, PAGE = 32, 24, 4096  # bytes
LITTLE, BIG, FORMAT = 0x377F0682, 0x377F0683, 3007000
_ALL = 0xFFFFFFFF


class Frame(NamedTuple):
    """One page as a transaction wrote it. `size`: pages of the database after it, 0 where the
    transaction goes on.
    """

    page: int
    size: int
    data: bytes


def checksum(data: bytes, before: tuple[int, int], *, little: bool) -> tuple[int, int]:
    """Carries the running checksum of a log over `data`."""
    numbers = array("I", data)
    if little != (sys.byteorder == "little"):
        numbers.byteswap()
    first, second = before
    values = iter(numbers)
    for word, other in zip(values, values, strict=True):
        first = (first + word + second) & _ALL
        second = (second + other + first) & _ALL
    return first, second


def whole_frames(log: bytes, seal: PageSeal | None = None) -> tuple[list[Frame], int]:
    """The frames of the log's last round that are whole, in order, and how many of it are not. By
    their `seal` some are mended.
    """
    places = range(HEADER, len(log) - FRAME - PAGE + 1, FRAME + PAGE)
    salts = _salts(log, places)
    little = log[:4] != struct.pack(">I", BIG)
    heads = [struct.unpack_from(">II8sII", log, place) for place in places]
    ours = [place for place, head in enumerate(heads) if head[2] == salts]
    last = ours[-1] if ours else -1  # behind it are frames of rounds before
    started = log[:24] + struct.pack(">II", *checksum(log[:24], (0, 0), little=little))
    before = struct.unpack(">II", started[24:HEADER]) if len(log) >= HEADER else (0, 0)
    if log[:HEADER] != started:
        before = struct.unpack_from(">II", log, 24) if len(log) >= HEADER else (0, 0)
    frames, spoiled = [], 0
    for place, (page, size, _, first, second) in zip(places[: last + 1], heads, strict=False):
        data = log[place + FRAME : place + FRAME + PAGE]
        sums = checksum(log[place : place + 8] + data, before, little=little)
        if sums == (first, second):
            frames.append(Frame(page, size, data))
        elif seal and (
            mended := _mended(Frame(page, size, data), seal, before, (first, second), little=little)
        ):
            frames.append(mended)
        else:
            spoiled += 1
        before = first, second
    return frames, spoiled + (len(log) - HEADER) % (FRAME + PAGE) // (FRAME + 1)


def _mended(
    frame: Frame, seal: PageSeal, before: tuple[int, int], sums: tuple[int, int], *, little: bool
) -> Frame | None:
    """The frame as it was written, if one bit has changed: of its page, its number, its size, or of
    a checksum.
    """
    page, size, data = frame
    number = next(
        (
            candidate
            for candidate in (page, *_near(page))
            if candidate and seal.whole(candidate, data)
        ),
        0,
    )
    if not number:
        right = seal.mended(page, data) if page else None
        return Frame(page, size, right) if right else None
    fits = (
        candidate
        for candidate in (size, *_near(size))
        if checksum(struct.pack(">II", number, candidate) + data, before, little=little) == sums
    )
    return Frame(number, next(fits, size), data)


def _near(number: int) -> Iterator[int]:
    return (number ^ 1 << bit for bit in range(32))


def _salts(log: bytes, places: range) -> bytes:
    """What marks the frames of the last round: as the header says; where no frame says so, as most
    of the first frames do.
    """
    said = [log[place + 8 : place + 16] for place in places]
    if log[16:24] in said[:2]:
        return log[16:24]
    return Counter(said[:3]).most_common(1)[0][0] if said else b""


def written_anew(frames: list[Frame]) -> bytes:
    """A log that SQLite reads whole, of these frames up to the last that ends a transaction."""
    header = struct.pack(">IIII", LITTLE, FORMAT, PAGE, 0) + b"aftercar"
    sums = checksum(header, (0, 0), little=True)
    log = [header + struct.pack(">II", *sums)]
    ends = [place for place, frame in enumerate(frames) if frame.size]
    for frame in frames[: ends[-1] + 1 if ends else 0]:
        start = struct.pack(">II", frame.page, frame.size)
        sums = checksum(start + frame.data, sums, little=True)
        log.append(start + b"aftercar" + struct.pack(">II", *sums) + frame.data)
    return b"".join(log)


def pages_of(log: bytes) -> Iterator[int]:
    """The pages that the log holds whole."""
    return (frame.page for frame in whole_frames(log)[0])
