"""Malformed messages for the relay, as long as one likes: coverage-guided where atheris is installed, by Hypothesis otherwise.

Whatever comes, the relay answers with a reason: never a 500, never an exception that is not its own, never without bound.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import msgspec

from sync.protocol.attachments import AttachmentRequest, Chunks, Put
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import LARGEST_REQUEST, VERSION, RecoverRequest, Signed, SyncRequest
from sync.protocol.signing import Purpose, sign
from sync.server.chunk_store import FolderChunks
from sync.server.database import connect, create
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay, RosterCache
from sync.server.service import Service
from tests.sync.people import People

CASE = b"c" * 16
KINDS = ("sync", "attachments", "enrol", "found", "recover")
counted: Counter[str] = Counter()


class Target:
    """A relay in this process with a roster, a space and a few envelopes; messages go in signed by a real device."""

    def __init__(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="aftercare-fuzz-"))
        self.engine = connect(f"sqlite:///{folder / 'relay.db'}")
        create(self.engine)
        self.service = Service(self.engine, chunks=FolderChunks(folder / "attachments"))
        self.people = People()
        with self.engine.execution_options(writes=True).begin() as connection:
            relay = Relay(connection, RosterCache(), writes=True)
            for statement in self.people.statements:
                relay.add_statement(statement)
            relay.finish()
        self.space, created = self.people.create(CASE, "care", by=2)
        self.send("sync", encode(SyncRequest(VERSION, 2, b"", 0, 1 << 20, access=(created,))))
        self.envelope = self.people.envelope(self.space, 2, 1, bytes(32))[0]

    def send(self, kind: str, payload: bytes) -> None:
        """One message; raises whatever is not a reason of the relay's own."""
        work: Any = getattr(self.service, {"sync": "synchronise"}.get(kind, kind))
        body = payload
        if kind in ("sync", "attachments"):
            key = self.people.keys[2].signing
            body = encode(
                Signed(payload, sign(key, Purpose.REQUEST, self.people.organisation + payload))
            )
        elif kind == "recover":
            body = encode(Signed(payload, sign(self.people.root, Purpose.RECOVER, payload)))
        if len(body) > LARGEST_REQUEST:
            return  # cut off before it gets here
        try:
            work(body)
            counted["answered"] += 1
        except RequestRefused as refused:
            assert 400 <= refused.status < 500, refused.status
            counted[refused.code] += 1
        except ProtocolError as error:
            counted[error.code] += 1

    def seeds(self) -> dict[str, bytes]:
        """A good message of each kind."""
        people = self.people
        sync = SyncRequest(
            VERSION,
            2,
            b"",
            0,
            1 << 20,
            tuple(people.statements),
            (),
            (),
            (self.envelope,),
            (),
            (),
            "0.1",
            0,
        )
        space = self.space.space
        chunks = AttachmentRequest(
            VERSION, 2, (Put(space, b"x" * 100),), (Chunks(space, (b"i" * 32,)),), (), 1 << 20
        )
        enrol = [VERSION, [b"i" * 16, b"k" * 32, b"h" * 1216, b"n", b"p" * 32]]
        found = [VERSION, enrol[1], list(map(msgspec.to_builtins, people.statements[:3])), [], []]
        return {
            "sync": encode(sync),
            "attachments": encode(chunks),
            "enrol": encode(enrol),
            "found": encode(found),
            "recover": encode(
                RecoverRequest(VERSION, people.organisation, tuple(people.statements))
            ),
        }


def bend(value: Any, chance: random.Random, depth: int = 0) -> Any:
    """The same value with something wrong in it somewhere."""
    strange: tuple[Any, ...] = (
        None,
        -1,
        0,
        1 << 53,
        1 << 63,
        "",
        b"",
        [],
        {},
        True,
        1.5,
        float("nan"),
        b"\0" * 70,
        "x" * 300,
        [[]] * 50,
    )
    if depth > 6 or chance.random() < 0.12:
        return chance.choice(strange)
    if isinstance(value, list) and value:
        place = chance.randrange(len(value))
        found = list(value)
        match chance.randrange(6):
            case 0:
                del found[place]
            case 1:
                found.insert(place, found[place])
            case 2:
                found = found * chance.choice((2, 30))
            case _:
                found[place] = bend(found[place], chance, depth + 1)
        return found
    if isinstance(value, bytes) and value:
        place = chance.randrange(len(value))
        return chance.choice(
            (
                value[:place],
                value + value[:40],
                value[:place] + bytes([chance.randrange(256)]) + value[place + 1 :],
            )
        )
    if isinstance(value, int):
        return chance.choice((value + 1, -value, value << 40, 1 << 64))
    return chance.choice(strange)


def one(target: Target, seeds: dict[str, bytes], data: bytes) -> None:
    """One message made of `data`: raw bytes, or a good message bent by it."""
    chance = random.Random(data)
    kind = KINDS[data[0] % len(KINDS)] if data else "sync"
    if len(data) % 3 == 0:
        target.send(kind, data[1:])
        return
    value = decode(seeds[kind], list[Any], "a seed")
    for _ in range(chance.randrange(1, 4)):
        value = bend(value, chance)
    try:
        payload = msgspec.msgpack.encode(value)
    except (OverflowError, ValueError, TypeError):
        payload = data
    target.send(kind, payload)


def fuzz(seconds: float, seed: int) -> dict[str, Any]:
    """Messages until the time is over; what was answered, and how much memory it took."""
    target = Target()
    seeds = target.seeds()
    for kind, payload in seeds.items():
        target.send(kind, payload)
    before, end, n = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.time() + seconds, 0
    chance = random.Random(seed)
    while time.time() < end:
        one(target, seeds, chance.randbytes(chance.choice((0, 1, 7, 40, 300, 5000))))
        n += 1
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {
        "messages": n,
        "megabytes_grown": round(grown / 1024, 1),
        "answers": dict(counted.most_common(12)),
    }


def guided(seconds: float, seed: int) -> None:
    """The same, guided by coverage; ends the process."""
    import atheris

    atheris.instrument_all()
    target = Target()
    seeds = target.seeds()
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={int(seconds)}",
            f"-seed={seed}",
            "-max_len=6000",
            "-rss_limit_mb=1024",
            "-verbosity=1",
        ],
        lambda data: one(target, seeds, data),
    )
    atheris.Fuzz()


def main() -> None:
    """For `make soak`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--guided", action="store_true", help="with atheris")
    given = parser.parse_args()
    if given.guided:
        guided(given.seconds, given.seed)
    print(json.dumps(fuzz(given.seconds, given.seed)))


if __name__ == "__main__":
    main()
