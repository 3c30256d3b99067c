"""The primary dies under load: two PostgreSQL nodes under Patroni and etcd, the relay in front, devices pushing. Run as root.

usage: failover.py [--devices 100] [--rate 400] [--seconds 90] [--kill-after 25]
The nodes' configuration is that of packaging/server, with ports of this machine. At the end every acknowledged envelope is
looked for in the ledger of the new primary.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psycopg
import requests

from aftercare.demo.organisation import free_port
from tests.bench.load import Crowd, Driver

ROOT = Path(__file__).resolve().parents[2]
SECRETS = {
    name: f"{name.lower()}1"
    for name in ("SUPERUSER_PASSWORD", "REPLICATION_PASSWORD", "OWNER_PASSWORD", "SERVER_PASSWORD")
}


class Cluster:
    """etcd and two Patroni nodes on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.etcd_port, peer = free_port(), free_port()
        urls = [f"http://127.0.0.1:{self.etcd_port}", f"http://127.0.0.1:{peer}"]
        self._start(
            ["etcd", "--data-dir", str(folder / "etcd"), "--listen-client-urls", urls[0], "--advertise-client-urls", urls[0],
             "--listen-peer-urls", urls[1], "--initial-advertise-peer-urls", urls[1], "--initial-cluster", f"default={urls[1]}"],
            "etcd",
        )  # fmt: skip
        self.nodes = {name: (free_port(), free_port()) for name in ("db1", "db2")}
        self.patroni: dict[str, subprocess.Popen[bytes]] = {}
        binaries = max(Path("/usr/lib/postgresql").glob("*/bin"))
        for name, (port, rest) in self.nodes.items():
            command = [
                ROOT / "packaging/server/patroni_config.sh",
                name,
                "127.0.0.1",
                port,
                rest,
                "127.0.0.1",
            ]
            command += [f"127.0.0.1:{self.etcd_port}", folder / name, binaries, folder, "off"]
            made = subprocess.run(
                list(map(str, command)),
                env={**os.environ, **SECRETS},
                capture_output=True,
                check=True,
            )
            config = folder / f"{name}.yml"
            config.write_bytes(made.stdout)
            shutil.chown(config, "postgres")
            self.patroni[name] = self._start(
                ["runuser", "-u", "postgres", "--", "patroni", str(config)], name
            )
            self.wait(
                lambda name=name: self.role(name) in ("master", "primary", "replica"),
                60,
                f"{name} to come up",
            )

    def _start(self, command: list[str], name: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def wait(self, done: Any, seconds: float, what: str) -> None:
        """Waits until `done` is true."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise TimeoutError(what)
            time.sleep(0.2)

    def status(self, name: str) -> dict[str, Any]:
        """What Patroni says of a node."""
        try:
            return requests.get(f"http://127.0.0.1:{self.nodes[name][1]}/patroni", timeout=2).json()
        except (requests.RequestException, ValueError):
            return {}

    def role(self, name: str) -> str:
        """master or replica; empty while it is not running."""
        found = self.status(name)
        return found.get("role", "") if found.get("state") == "running" else ""

    @property
    def primary(self) -> str:
        """The node that takes writes."""
        return next((name for name in self.nodes if self.role(name) in ("master", "primary")), "")

    @property
    def synchronous(self) -> bool:
        """Whether the primary waits for its standby."""
        found = self.status(self.primary) if self.primary else {}
        return any(one.get("sync_state") == "sync" for one in found.get("replication", []))

    def url(self, user: str, password: str, database: str) -> str:
        """A URL that reaches whichever node takes writes."""
        hosts = ",".join(f"127.0.0.1:{port}" for port, _ in self.nodes.values())
        return f"postgresql://{user}:{password}@{hosts}/{database}?target_session_attrs=read-write"

    def kill_primary(self) -> str:
        """As when the machine loses its power: Patroni and every process of PostgreSQL at once."""
        name = self.primary
        data = str(self.folder / name)
        os.killpg(self.patroni[name].pid, signal.SIGKILL)
        for line in subprocess.run(
            ["pgrep", "-f", f"{data}|{name}.yml"], capture_output=True, text=True, check=False
        ).stdout.split():
            children = subprocess.run(
                ["pgrep", "-P", line], capture_output=True, text=True, check=False
            ).stdout.split()
            for one in (line, *children):
                try:
                    os.kill(int(one), signal.SIGKILL)
                except ProcessLookupError:
                    continue
        return name

    def close(self) -> None:
        """Ends everything."""
        for process in self.processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        subprocess.run(["pkill", "-9", "-f", str(self.folder)], check=False)


async def drive(
    crowd: Crowd, address: str, rate: float, seconds: float, events: dict[str, Any], each: int = 10
) -> Driver:
    """Pushes at a rate; notes the longest time in which nothing was acknowledged."""
    driver = Driver(crowd, address, patience=180)
    await driver.connect()
    start = time.perf_counter()
    events["start"] = start
    done: list[float] = []

    async def one(device: Any) -> None:
        before = driver.tally.taken
        await driver.push(device, crowd.batch(device, each))
        if driver.tally.taken > before:
            done.append(time.perf_counter())

    tasks, n = [], 0
    while time.perf_counter() - start < seconds:
        tasks.append(asyncio.create_task(one(crowd.workers[n % len(crowd.workers)])))
        n += 1
        await asyncio.sleep(each / rate)
    await asyncio.gather(*tasks)
    done.sort()
    events["pause"] = max((after - before for before, after in pairwise(done)), default=0)
    driver.close()
    return driver


def main() -> None:
    """Sets up, drives, kills, counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--devices", type=int, default=100)
    parser.add_argument("--rate", type=float, default=400)
    parser.add_argument("--seconds", type=float, default=90)
    parser.add_argument("--kill-after", type=float, default=25)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="aftercare-failover-"))
    folder.chmod(0o777)
    cluster, relay = None, None
    try:
        cluster = Cluster(folder)
        cluster.wait(lambda: cluster.synchronous, 60, "the standby to be synchronous")
        superuser = cluster.url("postgres", SECRETS["SUPERUSER_PASSWORD"], "postgres")
        subprocess.run(
            [str(ROOT / "packaging/server/roles.sh"), superuser],
            env={**os.environ, **SECRETS},
            check=True,
        )
        owner = cluster.url("aftercare_owner", SECRETS["OWNER_PASSWORD"], "aftercare")
        server = cluster.url("aftercare_server", SECRETS["SERVER_PASSWORD"], "aftercare")
        address = f"https://127.0.0.1:{free_port()}"
        command = [sys.executable, "-m", "sync.server"]
        init = [
            "init",
            "--data",
            str(folder / "srv"),
            "--organisation",
            "Trial",
            "--address",
            address,
            "--database",
            owner,
        ]
        subprocess.run([*command, *init], check=True, stdout=subprocess.DEVNULL)
        crowd = Crowd(given.devices)
        crowd.settle(owner)
        settings = folder / "srv/server.json"
        settings.write_text(settings.read_text().replace(owner, server))
        with (folder / "relay.log").open("wb") as log:
            relay = subprocess.Popen(
                [*command, "serve", "--data", str(folder / "srv"), "--workers", "2"],
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        where = int(address.rsplit(":", 1)[1])
        cluster.wait(lambda: _listens(where), 30, "the relay to listen")
        print(
            f"primary {cluster.primary}, its standby synchronous; {given.devices} devices push {given.rate:.0f} envelopes/s",
            flush=True,
        )
        events: dict[str, Any] = {}

        async def both() -> Driver:
            load = asyncio.create_task(drive(crowd, address, given.rate, given.seconds, events))
            await asyncio.sleep(given.kill_after)
            killed = await asyncio.to_thread(cluster.kill_primary)
            print(f"{given.kill_after:.0f} s: {killed} killed", flush=True)
            return await load

        driver = asyncio.run(both())
        tally = driver.tally
        with psycopg.connect(server) as connection:
            rows = connection.execute(
                "SELECT device, count(*), count(DISTINCT (space, seq)) FROM envelope GROUP BY device"
            ).fetchall()
        held = {device: count for device, count, _ in rows}
        lost = sum(
            max(0, count - held.get(device, 0)) for device, count in tally.acknowledged.items()
        )
        twice = sum(count - distinct for _, count, distinct in rows)
        told = {
            "acknowledged": tally.taken,
            "in the ledger": sum(held.values()),
            "lost": lost,
            "twice": twice,
            "pause_s": round(events["pause"], 1),
            "new primary": cluster.primary,
            "retried": tally.retried,
            "errors": tally.errors,
            "refused": tally.refused,
        }
        print(json.dumps(told), flush=True)
        if lost or twice or tally.errors:
            sys.exit(1)
    finally:
        if relay:
            os.killpg(relay.pid, signal.SIGKILL)
        if cluster:
            cluster.close()
        if "--keep" not in sys.argv:
            shutil.rmtree(folder, ignore_errors=True)


def _listens(port: int) -> bool:
    import socket

    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


if __name__ == "__main__":
    main()
