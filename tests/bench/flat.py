"""Whether pushing and fetching cost the same at a million envelopes and at ten: on a real PostgreSQL, the relay's own code.

usage: flat.py [--millions 1,2,5,10] [--database URL]     (without a URL: a PostgreSQL started for it)
The ledger is filled by the database itself; what is measured goes through the relay, a request of 20 envelopes at a time.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psycopg

from sync.protocol.encoding import decode, encode
from sync.protocol.messages import VERSION, Signed, SyncAnswer, SyncRequest
from sync.protocol.signing import Purpose, sign
from sync.server.database import PARTITION, connect, create
from sync.server.service import Service
from tests.bench.load import ORGANISATION, Crowd, Device
from tests.town import postgres_url

EACH, TIMES = 20, 150
OTHER_SPACES = 50_000
FILL = """
INSERT INTO envelope SELECT p,
    CASE WHEN p %% 100 = 0 THEN (%(mine)s::bytea[])[1 + (p / 100) %% %(count)s] ELSE decode(md5((p %% %(others)s)::text), 'hex') END,
    CASE WHEN p %% 100 = 0 THEN 2 ELSE 100000 + (p %% 1000)::int END, (p / 100)::int, '\\x00', decode(repeat(md5(p::text), 8), 'hex'),
    decode(repeat(md5(p::text), 4), 'hex'), decode(repeat(md5(p::text), 2), 'hex')
FROM generate_series(%(first)s::bigint, %(last)s::bigint) p
"""


def fill(connection: psycopg.Connection[Any], crowd: Crowd, until: int) -> None:
    """Appends envelopes of strangers, and one in a hundred of a supervisor in the crowd's cases, up to position `until`."""
    mine = [space for worker in crowd.workers for space in worker.spaces]
    (first,) = connection.execute("SELECT position + 1 FROM counter").fetchone() or (1,)
    while first <= until:
        last = min(until, (first // PARTITION + 1) * PARTITION - 1)
        connection.execute("SELECT ledger_room(%s), ledger_room(%s)", (first, first + PARTITION))
        values = {
            "mine": mine,
            "count": len(mine),
            "others": OTHER_SPACES,
            "first": first,
            "last": last,
        }
        connection.execute(FILL, values)
        connection.execute("UPDATE counter SET position = %s", (last,))
        first = last + 1
    connection.execute(
        "INSERT INTO chain SELECT space, 2, max(seq), '\\x00', max(position) FROM envelope WHERE device = 2 GROUP BY space "
        "ON CONFLICT (space, device) DO UPDATE SET seq = excluded.seq, position = excluded.position"
    )
    connection.execute("ANALYZE")
    connection.execute("CHECKPOINT")


def ask(
    service: Service, crowd: Crowd, device: Device, cursor: bytes, page: int
) -> tuple[float, SyncAnswer]:
    """Milliseconds of a pull, and its answer."""
    payload = encode(
        SyncRequest(VERSION, device.number, cursor, crowd.roster.count, page, program="flat")
    )
    body = encode(Signed(payload, sign(device.key, Purpose.REQUEST, ORGANISATION + payload)))
    start = time.perf_counter()
    answer = service.synchronise(body)
    return 1000 * (time.perf_counter() - start), decode(answer, SyncAnswer, "the answer")


def measure(service: Service, crowd: Crowd) -> dict[str, float]:
    """Median milliseconds: of a push with its pull, of a pull that finds little, of the first page of a new laptop."""
    pushes, pulls, firsts = [], [], []
    cursors = {}
    for device in crowd.workers[:TIMES]:
        milliseconds, answer = ask(service, crowd, device, b"", 256 * 1024)
        firsts.append(milliseconds)
        while answer.more:
            _, answer = ask(service, crowd, device, answer.cursor, 4 << 20)
        cursors[device.number] = answer.cursor
    for device in crowd.workers[:TIMES]:
        body = crowd.request(device, crowd.batch(device, EACH), cursors[device.number])
        start = time.perf_counter()
        answer = decode(service.synchronise(body), SyncAnswer, "the answer")
        pushes.append(1000 * (time.perf_counter() - start))
        assert not answer.refused, answer.refused
    for device in crowd.workers[:TIMES]:
        pulls.append(ask(service, crowd, device, cursors[device.number], 256 * 1024)[0])
    names = (("push", pushes), ("pull", pulls), ("first page", firsts))
    return {name: round(statistics.median(values), 2) for name, values in names}


def main() -> None:
    """Fills and measures in turn; one JSON object a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--millions", default="1,2,5,10")
    parser.add_argument("--database", default="")
    given = parser.parse_args()
    url = given.database or postgres_url()
    engine = connect(url)
    create(engine)
    crowd = Crowd(TIMES)
    crowd.settle(url)
    service = Service(engine)
    with psycopg.connect(url, autocommit=True) as connection:
        for millions in map(float, given.millions.split(",")):
            start = time.perf_counter()
            fill(connection, crowd, int(millions * 1_000_000))
            filled = time.perf_counter() - start
            measure(service, crowd)
            found = measure(service, crowd)
            size = connection.execute("SELECT pg_database_size(current_database())").fetchone()
            told = {
                "millions": millions,
                **found,
                "gigabytes": round(size[0] / 1e9, 2) if size else 0,
                "filled_s": round(filled),
            }
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
