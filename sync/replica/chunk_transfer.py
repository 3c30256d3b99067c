"""Chunks of attachments, carried after the records: up to the server, and down for whoever asked
(PROTOCOL 11.2).

Every chunk that arrived stays arrived: a break costs the request under way, and the next sync goes
on behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from functools import partial
from typing import Any, NamedTuple, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.attachments import (
    IDS_A_REQUEST,
    AttachmentAnswer,
    AttachmentRequest,
    Chunks,
    Put,
)
from sync.protocol.encoding import sha256
from sync.protocol.messages import VERSION
from sync.replica.engine import InStore
from sync.replica.http_transport import LinkFailed, Traffic
from sync.replica.pace import Pace


class Stage(IntEnum):
    """Where a chunk stands on this device."""

    NEW = 0  # here; whether the server has it is not known
    LACKING = 1  # here, and the server said that it lacks it
    SHARED = 2  # here, and at the server
    WANTED = 3  # not here; to be fetched
    MISSING = 4  # not here, and the server does not have it (yet)
    # here, and the server said that it does not take it from us; it is asked again a day later
    DECLINED = 5


class ChunkName(NamedTuple):
    """A chunk by its space and id."""

    space: bytes
    id: bytes


class ChunkShelf(Protocol):
    """The chunks of this device, as the transfer needs them."""

    def staged(self, stage: Stage, limit: int) -> list[ChunkName]:
        """Chunks at that stage, those asked for longest ago first."""

    def read(self, name: ChunkName) -> bytes | None:
        """A chunk that is here."""

    def stage(self, names: Iterable[ChunkName], stage: Stage) -> None:
        """Chunks have got to a stage."""

    def arrived(self, chunks: Sequence[tuple[ChunkName, bytes]]) -> None:
        """Keeps what came, durably; a manifest brings the chunks it names with it."""


class Carried(NamedTuple):
    """What went over the link: chunks up and down, requests, and the codes of chunks that were
    declined.
    """

    up: int = 0
    down: int = 0
    requests: int = 0
    declined: tuple[str, ...] = ()


class Carrying(Protocol):
    """The transport as the transfer needs it."""

    traffic: Traffic

    def attachments(
        self, request: AttachmentRequest, organisation: bytes, key: Ed25519PrivateKey
    ) -> AttachmentAnswer:
        """One request."""


def next_request(
    shelf: ChunkShelf, device: int, page: int, budget: int
) -> AttachmentRequest | None:
    """What is to be carried next; None when nothing is. `budget` and `page`: about the bytes up and
    down.
    """
    puts = list[Put]()
    for stage in (Stage.LACKING, Stage.NEW):
        for name in shelf.staged(stage, 100):
            if puts and budget <= 0:
                break
            data = shelf.read(name)
            if data is None:
                shelf.stage([name], Stage.WANTED)  # its file is lost: the server may have it
                continue
            puts.append(Put(name.space, data))
            budget -= len(data)
    put = {sha256(one.data) for one in puts}
    offers = [name for name in shelf.staged(Stage.NEW, IDS_A_REQUEST // 2) if name.id not in put]
    asks = shelf.staged(Stage.WANTED, IDS_A_REQUEST // 2) if page else []
    if not puts and not offers and not asks:
        return None
    return AttachmentRequest(VERSION, device, tuple(puts), _by_space(offers), _by_space(asks), page)


def take_answer(shelf: ChunkShelf, request: AttachmentRequest, answer: AttachmentAnswer) -> Carried:
    """Takes over an answer; inside one transaction, but for the files of chunks, which are durable
    before it ends.
    """
    declined = {one.place: one.code for one in answer.declined if one.place < len(request.puts)}
    names = [ChunkName(put.space, sha256(put.data)) for put in request.puts]
    shelf.stage([name for place, name in enumerate(names) if place not in declined], Stage.SHARED)
    later = [place for place, code in declined.items() if code == "quota"]
    shelf.stage([names[place] for place in declined if place not in later], Stage.DECLINED)
    lacking = set(answer.lacking)
    offered = [ChunkName(one.space, identifier) for one in request.offers for identifier in one.ids]
    shelf.stage([name for name in offered if name.id in lacking], Stage.LACKING)
    shelf.stage([name for name in offered if name.id not in lacking], Stage.SHARED)
    asked: dict[bytes, list[ChunkName]] = {}
    for one in request.asks:
        for identifier in one.ids:
            asked.setdefault(identifier, []).append(ChunkName(one.space, identifier))
    came = [(name, data) for data in answer.chunks for name in asked.get(sha256(data), ())]
    shelf.arrived(came)
    missing = [name for identifier in answer.missing for name in asked.get(identifier, ())]
    shelf.stage(missing, Stage.MISSING)
    return Carried(len(names) - len(declined), len(came), 1, tuple(declined.values()))


def carry_chunks(
    shelf: ChunkShelf,
    transport: Carrying,
    device: int,
    organisation: bytes,
    signing: Ed25519PrivateKey,
    *,
    in_store: InStore = lambda step: step(),
    transaction: Callable[[Callable[[], Any]], Any] = lambda step: step(),
    progress: Callable[[Carried], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    pace: Pace | None = None,
    clock: Callable[[], float],
) -> Carried:
    """Requests until nothing is left to carry, or nothing moves; raises `LinkFailed` where the link
    breaks.
    """
    pace, total = pace or Pace(), Carried()
    while not cancelled():
        build = partial(next_request, shelf, device, pace.page, pace.upload)
        request: AttachmentRequest | None = in_store(partial(transaction, build))
        if request is None:
            break
        start, before = clock(), transport.traffic
        try:
            answer = transport.attachments(request, organisation, signing)
        except LinkFailed:
            pace.broke()
            raise
        pace.learn(before, transport.traffic, clock() - start)
        took: Carried = in_store(partial(transaction, partial(take_answer, shelf, request, answer)))
        total = Carried(
            total.up + took.up,
            total.down + took.down,
            total.requests + 1,
            (*total.declined, *took.declined),
        )
        progress(total)
        if not took.up and not took.down and not request.offers and not answer.missing:
            break  # such as a quota that is used up: another time
    return total


def _by_space(names: Iterable[ChunkName]) -> tuple[Chunks, ...]:
    found: dict[bytes, list[bytes]] = {}
    for name in names:
        found.setdefault(name.space, []).append(name.id)
    return tuple(Chunks(space, tuple(ids)) for space, ids in found.items())
