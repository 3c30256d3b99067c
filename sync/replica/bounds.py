"""What a change may hold (PROTOCOL 5.6): the values of JSON with text keys, within bounds that are
looked at before anything is built.

So a small envelope never fills a machine's memory, and whatever is taken in can be written, hashed
and shown again.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Any

import msgspec

from sync.protocol.encoding import LARGEST_COUNT
from sync.protocol.errors import Malformed, UnsupportedVersion
from sync.protocol.flaws import Flaw
from sync.protocol.moments import LAST_MOMENT
from sync.protocol.subjects import About, Noun
from sync.replica.change import REMOVED, Change
from sync.replica.clock import hybrid

FORMAT = 1
LARGEST_PLAIN = 8 * 1024 * 1024  # bytes of an envelope, unpacked
MOST_CHANGES, MOST_TOGETHER = 1000, 200_000  # changes, and values in all of them, in one envelope
LARGEST_CHANGE = 1024 * 1024  # bytes of one change, unpacked
MOST_VALUES = 100_000  # values in one change: every number, text, list, map and key
DEEPEST = 16  # lists and maps inside one another
LONGEST_TEXT, LONGEST_NAME = 200_000, 1000  # characters: of a value; of a key, a field or a kind
LARGEST_NUMBER = LARGEST_COUNT
LARGEST_N = (1 << 40) - 1  # of a change
LATEST = hybrid((LAST_MOMENT + 1) * 1000)  # of the first moment that no calendar shows
SMALL = 16 * 1024  # bytes that cannot hold so many values that they need to be counted first

_shell = msgspec.msgpack.Decoder(tuple[int, msgspec.Raw])
_parts = msgspec.msgpack.Decoder(list[msgspec.Raw])
_change = msgspec.msgpack.Decoder(Change)


class Beyond(Malformed):
    """A change with a value, or so many, as no change may hold."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(Noun.CHANGE, flaw)


class Checked(list[Change]):
    """Changes that `read_changes` has looked through, and nobody has touched since: they need not
    be looked at again.
    """


def read_changes(plain: bytes, about: About) -> Checked:
    """The changes of an unpacked envelope; raises `Malformed` or `UnsupportedVersion` naming
    `what`, and never the content.
    """
    try:
        found, packed = _shell.decode(plain)
        if found != FORMAT:
            raise UnsupportedVersion(about, found)
        if _length(bytes(memoryview(packed)[:5])) > MOST_CHANGES:
            raise Beyond(Flaw.CHANGES)
        changes, values = [], 0
        for part in _parts.decode(packed):
            change, count = _read(part)
            values += count
            if values > MOST_TOGETHER:
                raise Beyond(Flaw.VALUES_TOGETHER)
            changes.append(change)
        return Checked(changes)
    except (
        msgspec.MsgspecError,
        UnicodeDecodeError,
        RecursionError,
        TypeError,
        ValueError,
        IndexError,
    ):
        raise Malformed(about, Flaw.CONTENT) from None


def _read(part: msgspec.Raw) -> tuple[Change, int]:
    if len(part) > LARGEST_CHANGE:
        raise Beyond(Flaw.CHANGE_LARGE)
    if len(part) > SMALL:
        count_values(bytes(part), MOST_VALUES)
    change = _change.decode(part)
    return change, check_change(change)


def check_change(change: Change) -> int:
    """How many values `change` holds; raises `Beyond` if it is one that no honest device writes."""
    if not (0 < change.n <= LARGEST_N and 0 <= change.time < LATEST):
        raise Beyond(Flaw.CHANGE_NUMBERS)
    if len(change.record) != 16:
        raise Beyond(Flaw.RECORD_ID)
    if not (0 < len(change.kind) <= LONGEST_NAME):
        raise Beyond(Flaw.KIND)
    if not change.seen.keys() <= change.fields.keys():
        raise Beyond(Flaw.REPLACES)
    count = len(change.fields)
    for name, value in change.fields.items():
        if len(name) > LONGEST_NAME:
            raise Beyond(Flaw.NAME_LENGTH)
        if (
            type(value) is str and len(value) <= LONGEST_TEXT
        ):  # as `_count` has it; nearly all are texts
            count += 1
        else:
            count += 1 if value is None else _count(value, 1)
    for dots in change.seen.values():
        count += 3 * len(dots)
        if not all(0 < device <= LARGEST_NUMBER and 0 < n <= LARGEST_N for device, n in dots):
            raise Beyond(Flaw.NAMED_CHANGES)
    _check_strike(change.fields.get(REMOVED))
    if count > MOST_VALUES:
        raise Beyond(Flaw.VALUES)
    return count


def _check_strike(strike: Any) -> None:
    """What strikes a record out lists the dots that its author had read."""
    if strike is None:
        return
    if not isinstance(strike, list) or not all(
        isinstance(dot, list | tuple) and len(dot) == 2 and all(type(part) is int for part in dot)
        for dot in strike
    ):
        raise Beyond(Flaw.STRIKES)


def _count(value: Any, depth: int) -> int:
    """How many values are in `value`, itself one of them."""
    kind = type(value)
    if kind is str:
        if len(value) > LONGEST_TEXT:
            raise Beyond(Flaw.TEXT_LENGTH)
        return 1
    if kind is int:
        if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
            raise Beyond(Flaw.NUMBER_RANGE)
        return 1
    if kind is bool or value is None:
        return 1
    if kind is float:
        if not isfinite(value):
            raise Beyond(Flaw.NO_NUMBER)
        return 1
    if depth > DEEPEST:
        raise Beyond(Flaw.DEPTH)
    if kind is list or kind is tuple:
        return 1 + sum(_count(part, depth + 1) for part in value)
    if kind is dict:
        _check_keys(value)
        return 1 + len(value) + sum(_count(part, depth + 1) for part in value.values())
    raise Beyond(Flaw.VALUE)


def _check_keys(keys: Iterable[Any]) -> None:
    if not all(type(key) is str and len(key) <= LONGEST_NAME for key in keys):
        raise Beyond(Flaw.KEY_TEXT)


# -- MessagePack, looked through without building anything -----------------------------------------

_FIXED = {
    0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1,
    0xD1: 2, 0xD2: 4, 0xD3: 8, 0xD4: 2, 0xD5: 3, 0xD6: 5, 0xD7: 9, 0xD8: 17,
}  # fmt: skip
_SIZED = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xC7: 1, 0xC8: 2, 0xC9: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}
_EXTENSIONS = (0xC7, 0xC8, 0xC9)  # with one byte more, their type
# bytes of the length, values for each
_NESTED = {0xDC: (2, 1), 0xDD: (4, 1), 0xDE: (2, 2), 0xDF: (4, 2)}


def count_values(data: bytes, most: int) -> int:
    """How many values an encoded one holds; raises `Beyond` at more than `most`, and `IndexError`
    where the data ends early.
    """
    at, left, count = 0, 1, 0
    while left:
        if (count := count + 1) > most:
            raise Beyond(Flaw.VALUES)
        left -= 1
        mark = data[at]
        at += 1
        if mark <= 0x7F or mark >= 0xE0:
            continue
        if mark <= 0x8F:
            left += 2 * (mark & 0x0F)
        elif mark <= 0x9F:
            left += mark & 0x0F
        elif mark <= 0xBF:
            at += mark & 0x1F
        elif mark in _FIXED:
            at += _FIXED[mark]
        elif mark in _SIZED:
            size = _SIZED[mark]
            at += size + int.from_bytes(data[at : at + size], "big") + (mark in _EXTENSIONS)
        elif mark in _NESTED:
            size, each = _NESTED[mark]
            left += each * int.from_bytes(data[at : at + size], "big")
            at += size
        else:
            raise IndexError(at)
    return count


def _length(start: bytes) -> int:
    """The length of the array that begins so."""
    if 0x90 <= start[0] <= 0x9F:
        return start[0] & 0x0F
    size = {0xDC: 2, 0xDD: 4}[start[0]] if start[0] in (0xDC, 0xDD) else 0
    if not size:
        raise ValueError("it is no array")
    return int.from_bytes(start[1 : 1 + size], "big")
