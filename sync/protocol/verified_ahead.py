"""Many signatures, verified ahead of whoever needs them, on as many cores as there are.

Verifying is nearly all that a long roster costs, and it lets go of Python's lock. Whether the right
key has signed is for the caller to say: what is found here is only which key has.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from typing import NamedTuple

from sync.protocol.errors import BadSignature
from sync.protocol.signing import Purpose, verify
from sync.protocol.subjects import Noun

FEW = 128  # fewer are not worth a thread
BLOCK = 64  # that one thread verifies in one go
AHEAD = 4  # blocks under way for each core: what a broken chain can have cost in vain
MOST_CORES = 8


class Signed(NamedTuple):
    """A message, its signature, and whose it may be."""

    key: bytes
    message: bytes
    signature: bytes


def verified_ahead(purpose: Purpose, asked: Iterable[Signed]) -> Iterator[bytes]:
    """For each of `asked`, in turn: the key if it is its signature, or b"" (it is not, or nobody
    looked because there are few).
    """
    waiting = iter(asked)
    first = list(islice(waiting, FEW))
    if len(first) < FEW:
        yield from (b"" for _ in first)
        return
    waiting, cores = chain(first, waiting), min(os.cpu_count() or 1, MOST_CORES)
    pool, under_way = ThreadPoolExecutor(cores), deque[Future[list[bytes]]]()
    try:
        while True:
            while len(under_way) < cores * AHEAD and (block := list(islice(waiting, BLOCK))):
                under_way.append(pool.submit(_verified, purpose, block))
            if not under_way:
                return
            yield from under_way.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _verified(purpose: Purpose, block: list[Signed]) -> list[bytes]:
    return [signed.key if _holds(purpose, signed) else b"" for signed in block]


def _holds(purpose: Purpose, one: Signed) -> bool:
    try:
        verify(one.key, purpose, one.message, one.signature, Noun.ROSTER_STATEMENT)
    except BadSignature:
        return False
    return True
