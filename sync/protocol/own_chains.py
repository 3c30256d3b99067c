"""What a device and the relay say to each other of the device's own chains, so that an old copy of
a folder is known (PROTOCOL 7.12).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from sync.protocol.encoding import Count, encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.subjects import Noun

# what an answer says of an old copy, and of one of two copies that both live
BEHIND, TWIN = ("behind", "twin")
DIGEST, TOKEN = 16, 12  # bytes
MOST_HEADS = 50_000  # spaces in which one device has written


class OwnHead(NamedTuple):
    """The newest envelope of the asking device in a space, as the relay holds it: its number and
    link.
    """

    space: bytes
    seq: Count
    link: bytes


class Held(NamedTuple):
    """Up to which of its own envelopes in a space the device has them."""

    space: bytes
    seq: Count


class OwnState(msgspec.Struct, frozen=True, array_like=True):
    """What a request says: `digest` of the own chains before it, as the device believes that the
    relay holds them.

    `was` is the token of its last exchange, `next` the one of this exchange; both empty on a stick.
    `asks`: it wants its own envelopes behind those `held`.
    """

    digest: bytes
    was: bytes = b""
    next: bytes = b""
    asks: bool = False
    held: tuple[Held, ...] = ()


class OwnAnswer(msgspec.Struct, frozen=True, array_like=True):
    """What an answer says where nothing of the request was taken: `BEHIND`, with all heads of the
    asker's chains, or `TWIN`.
    """

    code: str
    heads: tuple[OwnHead, ...] = ()


def check_answer(told: OwnAnswer | None) -> None:
    """Raises `Malformed` for heads that no relay can hold of one device: too many, of other
    lengths, a space twice.
    """
    if told is None:
        return
    fit = all(len(head.space) == 16 and len(head.link) == 32 and head.seq for head in told.heads)
    if (
        told.code not in (BEHIND, TWIN)
        or not fit
        or len(by_space(told.heads)) < len(told.heads)
        or len(told.heads) > MOST_HEADS
    ):
        raise Malformed(Noun.ANSWER, Flaw.OWN_CHAINS)


def digest_of(heads: Iterable[OwnHead]) -> bytes:
    """A short digest over the own chains, in whatever order they are given."""
    listed = [list(head) for head in sorted(heads) if head.seq]
    return sha256(b"aftercare/1/own chains\0", encode(listed))[:DIGEST]


def by_space(heads: Iterable[OwnHead]) -> Mapping[bytes, OwnHead]:
    """The heads by their space."""
    return {head.space: head for head in heads}
