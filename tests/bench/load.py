"""Many simulated devices against a real server process: sustained pushing, and the morning after a weekend.

Run as a process of its own (`python tests/bench/load.py --help`), so that what it costs is not counted as the server's. Every
request is made and signed beforehand; while measuring, it only sends, over one kept TLS connection for each device, and counts.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import ssl
import statistics
import sys
import time
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import access_statements
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import CreateSpace, Grant
from sync.protocol.encoding import decode, encode
from sync.protocol.envelope import Envelope, Header, sign_envelope
from sync.protocol.messages import MEDIA_TYPE, VERSION, ErrorAnswer, Signed, SyncAnswer, SyncRequest
from sync.protocol.roster import (
    NOTHING,
    ROOT,
    AddDevice,
    AddPerson,
    Found,
    Roster,
    Statement,
    state,
)
from sync.protocol.signing import Purpose, sign
from sync.replica.keys import EpochKey, SealingKey, public_of
from sync.server.database import connect
from sync.server.relay import Relay, RosterCache

ORGANISATION = b"L" * 16
CASES = 10  # of each worker
SUPERVISORS = 10
WARM = 4.0  # seconds
BODY = 600  # bytes of an envelope: a visit with a text, compressed and sealed


class Device(NamedTuple):
    """A simulated device: its number, key, and the spaces that its person leads (or supervises)."""

    number: int
    person: bytes
    key: Ed25519PrivateKey
    spaces: tuple[bytes, ...]


class Crowd:
    """An organisation of `count` workers with a device each, made in the relay's database directly, and what they send."""

    def __init__(self, count: int, seed: int = 1, supervisors: int = SUPERVISORS) -> None:
        self.random = random.Random(seed)
        self.root = Ed25519PrivateKey.from_private_bytes(b"R" * 32)
        self.statements: list[Statement] = []
        self.roster = Roster()
        self.sealing = SealingKey.from_recovery_secret(b"S" * 32).public()
        self._add(Found, ORGANISATION, public_of(self.root), self.sealing, by=ROOT)
        self.admin_key = self._key(1)
        admin = self._person(1)
        self._add(AddPerson, admin, "administrator", "", by=ROOT)
        self._add_device(admin, self.admin_key, by=ROOT)
        self.supervisors = [self._join("supervisor") for _ in range(supervisors)]
        self.workers = [self._join("worker") for _ in range(count)]
        self.heads: dict[tuple[int, bytes], tuple[int, bytes]] = {}

    def _key(self, number: int) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(number.to_bytes(32, "big"))

    def _person(self, number: int) -> bytes:
        return b"P" * 8 + number.to_bytes(8, "big")

    def _add(self, kind: type, *values: object, by: int = 1) -> None:
        body = kind(self.roster.count, self.roster.head, *values)
        statement = state(self.root if by == ROOT else self.admin_key, by, body)
        self.roster = self.roster.follow(statement)
        self.statements.append(statement)

    def _add_device(self, person: bytes, key: Ed25519PrivateKey, by: int = 1) -> int:
        number = len(self.roster.devices) + 1
        self._add(
            AddDevice,
            number,
            person,
            public_of(key),
            self.sealing,
            number.to_bytes(16, "big"),
            by=by,
        )
        return number

    def _join(self, role: str) -> Device:
        number = len(self.roster.devices) + 1
        person, key = self._person(number), self._key(number)
        self._add(AddPerson, person, role, "")
        self._add_device(person, key)
        spaces = tuple(
            space_id(ORGANISATION, number.to_bytes(8, "big") + n.to_bytes(8, "big"), "care")
            for n in range(CASES)
        )
        return Device(number, person, key, spaces if role == "worker" else ())

    def settle(self, url: str) -> None:
        """Writes roster and spaces into an empty relay."""
        engine, key = connect(url), EpochKey(b"E" * 32)
        with engine.execution_options(writes=True).begin() as connection:
            relay = Relay(connection, RosterCache(), writes=True)
            for statement in self.statements:
                relay.add_statement(statement)
            for place, worker in enumerate(self.workers):
                supervisor = self.supervisors[place % len(self.supervisors)]
                for n, identifier in enumerate(worker.spaces):
                    case = worker.number.to_bytes(8, "big") + n.to_bytes(8, "big")
                    body = CreateSpace(
                        identifier, 0, NOTHING, case, "care", key.commitment(identifier, 1)
                    )
                    self._access(relay, Space(identifier), worker, body)
                    space = relay.space(identifier)
                    grant = Grant(identifier, space.count, space.head, supervisor.person, "member")
                    self._access(relay, space, worker, grant)
            relay.finish()
        engine.dispose()

    def _access(self, relay: Relay, space: Space, author: Device, body: object) -> None:
        from sync.server import schema

        statement = access_statements.state(author.key, author.number, body)
        after = space.follow(statement, relay.roster, now=True)
        row = {
            "position": relay.next_position(),
            "space": body.space,
            "seq": body.seq,
            "statement": encode(statement),
        }
        relay.add(schema.access, [row])
        relay.put_space(after, author.number)

    def envelope(self, device: Device, space: bytes) -> Envelope:
        """The next one of a device in a space."""
        seq, link = self.heads.get((device.number, space), (0, NOTHING))
        header = Header(space, device.number, seq + 1, 1, ())
        made = sign_envelope(device.key, link, header, self.random.randbytes(BODY))
        self.heads[device.number, space] = (seq + 1, made.link(link))
        return made

    def batch(self, device: Device, count: int) -> tuple[Envelope, ...]:
        """So many envelopes over the device's cases, as a day's work is."""
        return tuple(
            self.envelope(device, device.spaces[n % len(device.spaces)]) for n in range(count)
        )

    def request(self, device: Device, envelopes: tuple[Envelope, ...], cursor: bytes) -> bytes:
        """A signed push of these, and a pull from `cursor` on."""
        parts = (VERSION, device.number, cursor, self.roster.count, 1 << 20)
        payload = encode(SyncRequest(*parts, envelopes=envelopes, program="load"))
        return encode(Signed(payload, sign(device.key, Purpose.REQUEST, ORGANISATION + payload)))


class Link:
    """One device's kept connection: HTTP over TLS, with as little of this process's time as can be."""

    def __init__(self, address: str, tls: ssl.SSLContext) -> None:
        where = urlsplit(address)
        self._host, self._port, self._tls = where.hostname, where.port, tls
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, body: bytes) -> tuple[int, bytes]:
        """Status and body of the answer; connects if need be."""
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port, ssl=self._tls)
        reader, writer = self._streams
        head = f"POST /v1/sync HTTP/1.1\r\nHost: {self._host}\r\nContent-Type: {MEDIA_TYPE}\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        try:
            answer = await reader.readuntil(b"\r\n\r\n")
            status = int(answer[9:12])
            length = next(
                int(line[15:])
                for line in answer.lower().split(b"\r\n")
                if line.startswith(b"content-length:")
            )
            return status, await reader.readexactly(length)
        except (OSError, asyncio.IncompleteReadError):
            self.close()
            raise

    def close(self) -> None:
        """Ends the connection."""
        if self._streams:
            self._streams[1].close()
            self._streams = None


class Tally:
    """What was counted: seconds of each answered request, refused ones, retries, envelopes that were taken."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.taken = self.refused = self.retried = self.errors = 0
        self.elapsed = 0.0
        self.acknowledged: dict[int, int] = {}

    def count(self, device: Device, sent: int, refused: int, seconds: float) -> None:
        """A request that was answered."""
        self.seconds.append(seconds)
        self.refused += refused
        self.taken += sent - refused
        self.acknowledged[device.number] = self.acknowledged.get(device.number, 0) + sent - refused

    def told(self) -> dict[str, float]:
        """The figures."""
        ordered = sorted(self.seconds) or [0.0]
        return {
            "requests": len(self.seconds),
            "envelopes": self.taken,
            "p50_ms": round(1000 * statistics.median(ordered), 1),
            "p99_ms": round(1000 * ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 1),
            "worst_ms": round(1000 * ordered[-1], 1),
            "retried": self.retried,
            "refused": self.refused,
            "errors": self.errors,
        }


def unverified() -> ssl.SSLContext:
    """TLS to a server whose certificate is its own."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    return tls


class Driver:
    """The devices' links, cursors and turns: a device sends one request after the other, in order."""

    def __init__(self, crowd: Crowd, address: str, patience: float = 60) -> None:
        self.crowd, self.tally, self._patience = crowd, Tally(), patience
        tls = unverified()
        self._links = {device.number: Link(address, tls) for device in crowd.workers}
        self._cursors = {device.number: b"" for device in crowd.workers}
        self._turns = {device.number: asyncio.Lock() for device in crowd.workers}

    async def push(self, device: Device, envelopes: tuple[Envelope, ...]) -> None:
        """Sends until it is acknowledged, as a device does, and counts from the moment at which it was due."""
        start, pause, tally = time.perf_counter(), 0.2, self.tally
        async with self._turns[device.number]:
            body = self.crowd.request(device, envelopes, self._cursors[device.number])
            while True:
                try:
                    status, data = await self._links[device.number].post(body)
                except (OSError, asyncio.IncompleteReadError):
                    status, data = 0, b""
                if status == 200:
                    answer = decode(data, SyncAnswer, "the answer")
                    self._cursors[device.number] = answer.cursor
                    tally.count(
                        device, len(envelopes), len(answer.refused), time.perf_counter() - start
                    )
                    return
                if status not in (0, 429, 503) or time.perf_counter() - start > self._patience:
                    tally.errors += 1
                    if status:
                        print(status, decode(data, ErrorAnswer, "the answer").code, file=sys.stderr)
                    return
                tally.retried += 1
                await asyncio.sleep(pause * random.uniform(0.5, 1))
                pause = min(5.0, pause * 2)

    async def connect(self) -> None:
        """Makes the connections, as laptops keep theirs, and fetches what is there."""
        for device in self.crowd.workers:
            await self.push(device, ())
        self.tally = Tally()

    def close(self) -> None:
        """Ends the connections."""
        for link in self._links.values():
            link.close()


async def sustained(
    crowd: Crowd, address: str, seconds: float, rate: float, each: int, patience: float = 60
) -> Tally:
    """Devices take turns at random moments so that `rate` envelopes a second arrive in requests of `each`, for `seconds`.

    The first `WARM` seconds are driven and not counted: what is sustained is asked for, not the first time.
    """
    seconds += WARM
    driver, chance = Driver(crowd, address, patience), random.Random(2)
    turns = [crowd.workers[n % len(crowd.workers)] for n in range(int(seconds * rate / each))]
    batches = [crowd.batch(device, each) for device in turns]
    await driver.connect()
    start, due, tasks, warm = time.perf_counter(), 0.0, [], False
    for device, envelopes in zip(turns, batches, strict=True):
        due += chance.expovariate(rate / each)
        if due > WARM and not warm:
            warm, driver.tally = True, Tally()
        await asyncio.sleep(max(0.0, start + due - time.perf_counter()))
        tasks.append(asyncio.create_task(driver.push(device, envelopes)))
    await asyncio.gather(*tasks)
    driver.tally.elapsed = time.perf_counter() - start - WARM
    driver.close()
    return driver.tally


async def flat_out(crowd: Crowd, address: str, seconds: float, each: int) -> Tally:
    """Every device sends the next request as soon as the last is answered: what the server can do at most."""
    driver = Driver(crowd, address)
    most = int(40 * seconds / each) + 2
    batches = {
        device.number: [crowd.batch(device, each) for _ in range(most)] for device in crowd.workers
    }
    await driver.connect()
    start = time.perf_counter()

    async def works(device: Device) -> None:
        for envelopes in batches[device.number]:
            if time.perf_counter() - start > seconds:
                break
            await driver.push(device, envelopes)

    await asyncio.gather(*(works(device) for device in crowd.workers))
    driver.tally.elapsed = time.perf_counter() - start
    driver.close()
    return driver.tally


async def rush(crowd: Crowd, address: str, each: int) -> Tally:
    """Every device connects and sends its weekend at the same moment."""
    driver = Driver(crowd, address, 120)
    batches = [crowd.batch(device, each) for device in crowd.workers]
    start = time.perf_counter()
    await asyncio.gather(
        *(driver.push(device, batch) for device, batch in zip(crowd.workers, batches, strict=True))
    )
    driver.tally.elapsed = time.perf_counter() - start
    driver.close()
    return driver.tally


def main() -> None:
    """Settles a crowd and drives it; one JSON object on the standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--address", required=True)
    parser.add_argument("--database", required=True, help="where the crowd is settled first")
    parser.add_argument("--devices", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rate", type=float, default=1600, help="envelopes a second")
    parser.add_argument("--each", type=int, default=20, help="envelopes in a request")
    parser.add_argument("--way", choices=("sustained", "flat-out", "rush"), default="sustained")
    parser.add_argument("--settled", action="store_true", help="the crowd is there already")
    given = parser.parse_args()
    gc.disable()  # its pauses would be counted as the server's
    crowd = Crowd(given.devices)
    if not given.settled:
        crowd.settle(given.database)
    print("ready", flush=True)
    sys.stdin.readline()
    way = {
        "sustained": lambda: sustained(crowd, given.address, given.seconds, given.rate, given.each),
        "flat-out": lambda: flat_out(crowd, given.address, given.seconds, given.each),
        "rush": lambda: rush(crowd, given.address, given.each),
    }[given.way]
    tally = asyncio.run(way())
    told = {
        "envelopes_s": round(tally.taken / tally.elapsed),
        **tally.told(),
        "seconds": round(tally.elapsed, 2),
    }
    print(json.dumps({**told, "cpu": round(sum(os.times()[:2]), 1)}), flush=True)


if __name__ == "__main__":
    main()
