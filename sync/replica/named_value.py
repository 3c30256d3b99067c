"""A value that the encrypted database keeps under a name: read and written as what it means, never
as its bytes.

Every one is declared once: `named_values` for the replica, `aftercare.store.named_values` for what
the desktop keeps beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.subjects import Noun

Value = TypeVar("Value")
Kind = TypeVar("Kind")
Absent = TypeVar("Absent")
Items = TypeVar("Items", bound=list[Any])

LONGEST_NUMBER = 8  # bytes


class NamedBytes(Protocol):
    """Where they are kept: the ledger."""

    def get(self, name: str) -> bytes | None:
        """The bytes under a name."""

    def put(self, name: str, value: bytes | None) -> None:
        """Sets or (None) removes the bytes under a name."""


class DamagedValue(Malformed):
    """A named value that cannot be read, and in whose place nothing may be assumed."""

    def __init__(self, name: str) -> None:
        super().__init__(Noun.KEPT, Flaw.SHAPE)
        self.args = (f"the kept {name} is malformed: {Flaw.SHAPE.said}",)


@dataclass(frozen=True)
class NamedValue(Generic[Value]):
    """One of them. `meaning` says what it is, with its unit; `written` by whom and when.

    Where nothing is kept it is `absent()`. So it is where what is kept cannot be read, unless it is
    `needed`: then reading it raises `DamagedValue`.
    """

    name: str
    meaning: str
    written: str
    absent: Callable[[], Value]
    encoding: Callable[[Any], bytes]
    decoding: Callable[[bytes], Value]
    needed: bool = False

    def of(self, data: bytes | None) -> Value:
        """What these bytes say; raises `DamagedValue`."""
        if not data:
            return self.absent()
        try:
            return self.decoding(data)
        except (Malformed, msgspec.MsgspecError, ValueError, RecursionError):
            if self.needed:
                raise DamagedValue(self.name) from None
            return self.absent()

    def packed(self, value: Value) -> bytes | None:
        """The bytes that are kept for it; None for what is meant where nothing is kept."""
        return None if value == self.absent() else self.encoding(value)

    def read(self, kept: NamedBytes) -> Value:
        """What is kept; raises `DamagedValue`."""
        return self.of(kept.get(self.name))

    def write(self, kept: NamedBytes, value: Value) -> None:
        """Keeps `value` instead of what was; in the caller's transaction."""
        kept.put(self.name, self.packed(value))

    def forget(self, kept: NamedBytes) -> None:
        """Keeps nothing from now on; in the caller's transaction. Nothing is written where nothing
        was kept.
        """
        if kept.get(self.name) is not None:
            kept.put(self.name, None)

    def take(self, kept: NamedBytes) -> Value:
        """What is kept, from now on no more: it is told once."""
        value = self.read(kept)
        self.forget(kept)
        return value


def number(
    name: str, meaning: str, written: str, *, absent: Absent, needed: bool = False
) -> NamedValue[int | Absent]:
    """A number from 0 on, in eight bytes."""
    return NamedValue(name, meaning, written, lambda: absent, _eight, _number, needed)


def signed_number(
    name: str, meaning: str, written: str, *, needed: bool = False
) -> NamedValue[int]:
    """A number that may be below 0, in eight bytes; 0 where nothing is kept."""
    return NamedValue(name, meaning, written, lambda: 0, _signed_eight, _signed_number, needed)


def digits(
    name: str, meaning: str, written: str, *, absent: Absent, needed: bool = False
) -> NamedValue[int | Absent]:
    """A number as a person would write it."""
    return NamedValue(name, meaning, written, lambda: absent, _written_out, int, needed)


def raw_bytes(
    name: str, meaning: str, written: str, *, absent: Absent
) -> NamedValue[bytes | Absent]:
    """Bytes as they are."""
    return NamedValue(name, meaning, written, lambda: absent, bytes, bytes)


def text(name: str, meaning: str, written: str) -> NamedValue[str]:
    """A text; empty where nothing is kept."""
    return NamedValue(name, meaning, written, str, str.encode, bytes.decode)


def flag(name: str, meaning: str, written: str, mark: bytes = b"\x01") -> NamedValue[bool]:
    """Whether something is so: anything that is kept says that it is, as which `mark` is written."""
    return NamedValue(name, meaning, written, bool, lambda _: mark, bool)


def items(
    name: str, kind: type[Items], meaning: str, written: str, *, needed: bool = False
) -> NamedValue[Items]:
    """A list of a kind such as `list[bytes]`."""
    return NamedValue(name, meaning, written, kind, encode, _reading(kind), needed)


def packed(
    name: str,
    kind: type[Kind],
    meaning: str,
    written: str,
    *,
    absent: Callable[[], Absent],
    needed: bool = False,
    encoding: Callable[[Any], bytes] = encode,
) -> NamedValue[Kind | Absent]:
    """A struct or a tuple as MessagePack."""
    return NamedValue(name, meaning, written, absent, encoding, _reading(kind), needed)


def nothing() -> None:
    """What is absent where there is no other value for it."""


def _reading(kind: type[Kind]) -> Callable[[bytes], Kind]:
    return lambda data: decode(data, kind, Noun.KEPT)


def _eight(value: int) -> bytes:
    return value.to_bytes(LONGEST_NUMBER, "big")


def _signed_eight(value: int) -> bytes:
    return value.to_bytes(LONGEST_NUMBER, "big", signed=True)


def _number(data: bytes) -> int:
    if len(data) > LONGEST_NUMBER:
        raise ValueError(data[:0])
    return int.from_bytes(data, "big")


def _signed_number(data: bytes) -> int:
    if len(data) > LONGEST_NUMBER:
        raise ValueError(data[:0])
    return int.from_bytes(data, "big", signed=True)


def _written_out(value: int) -> bytes:
    return str(value).encode()
