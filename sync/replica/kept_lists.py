"""Named values of the ledger that are lists, such as what somebody has yet to be told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from sync.protocol.encoding import decode, encode

Items = TypeVar("Items", bound=list[Any])


class Named(Protocol):
    """Where they are kept: the ledger."""

    def get(self, name: str) -> bytes | None:
        """A named value."""

    def put(self, name: str, value: bytes | None) -> None:
        """Sets or (None) removes a named value."""


def kept_list(named: Named, name: str, kind: type[Items]) -> Items:
    """What is kept under that name, as a `kind` such as `list[bytes]`; empty where nothing is.
    Raises `Malformed`.
    """
    return decode(named.get(name) or encode([]), kind, f"the kept {name}")


def keep_list(named: Named, name: str, items: Iterable[Any]) -> None:
    """Keeps `items` instead of what was; in the caller's transaction."""
    kept = list(items)
    named.put(name, encode(kept) if kept else None)


def take_list(named: Named, name: str, kind: type[Items]) -> Items:
    """What is kept, from then on no more: it is told once."""
    kept = kept_list(named, name, kind)
    if kept:
        named.put(name, None)
    return kept
