"""The server under load, for `make bench`: its processes, the load's own process, and what the server's cost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from aftercare.demo.organisation import free_port
from tests.town import postgres_url

ROOT = Path(__file__).resolve().parents[2]
Note = Callable[[str, str, str, bool | None], None]


def measure(folder: Path, url: str, workers: int, *words: str) -> dict[str, Any]:
    """One run of the load: what it counted, with CPU seconds and megabytes of the server's processes."""
    folder.mkdir(parents=True)
    address = f"https://127.0.0.1:{free_port()}"
    program = [sys.executable, "-m", "sync.server"]
    init = [
        *program,
        "init",
        "--data",
        str(folder / "srv"),
        "--organisation",
        "Bench",
        "--address",
        address,
    ]
    subprocess.run(
        [*init, *(["--database", url] if url else [])],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
    )
    database = url or f"sqlite:///{folder / 'srv/relay.db'}"
    command = [
        sys.executable,
        str(ROOT / "tests/bench/load.py"),
        "--address",
        address,
        "--database",
        database,
        *words,
    ]
    load = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert load.stdout is not None
    assert load.stdin is not None
    assert load.stdout.readline().strip() == "ready"
    with (folder / "server.log").open("wb") as log:
        serve = [*program, "serve", "--data", str(folder / "srv"), "--workers", str(workers)]
        server = subprocess.Popen(serve, stdout=log, stderr=log, cwd=ROOT, start_new_session=True)
    try:
        time.sleep(4)
        load.stdin.write("go\n")
        load.stdin.flush()
        family = [psutil.Process(server.pid)]
        family += family[0].children(recursive=True)
        before = sum(sum(one.cpu_times()[:2]) for one in family)
        found: dict[str, Any] = json.loads(load.stdout.readline())
        found["server_cpu"] = sum(sum(one.cpu_times()[:2]) for one in family) - before
        found["server_mb"] = sum(one.memory_info().rss for one in family) / 1e6
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)
        load.wait(30)
    return found


def report(folder: Path, note: Note, devices: int = 200, seconds: int = 15) -> None:
    """The lines of the table."""
    for number, (name, workers) in enumerate(
        (("SQLite", 1), ("SQLite", 2), ("PostgreSQL", 1), ("PostgreSQL", 2))
    ):
        url = postgres_url() if name == "PostgreSQL" else ""
        words = (
            "--devices",
            str(devices),
            "--seconds",
            str(seconds),
            "--way",
            "sustained",
            "--rate",
            "1550",
        )
        found = measure(folder / f"load{number}", url, workers, *words)
        goal = name == "PostgreSQL" and workers == 2
        figure = (
            f"{found['envelopes_s']:,}/s, p50 {found['p50_ms']:.0f} ms, p99 {found['p99_ms']:.0f} ms, "
            f"CPU {found['server_cpu'] / found['seconds']:.1f}, {found['server_mb']:.0f} MB"
        )
        what = f"{devices} devices, 1,550 envelopes/s offered, {name}, {workers} process{'es' if workers > 1 else ''}"
        reached = found["envelopes_s"] >= 1500 and found["p99_ms"] <= 250 and not found["errors"]
        note(what, figure, ">= 1,500/s, p99 <= 250 ms" if goal else "", reached if goal else None)
    for name in ("SQLite", "PostgreSQL"):
        url = postgres_url() if name == "PostgreSQL" else ""
        words = ("--devices", str(devices), "--way", "rush", "--each", "60")
        found = measure(folder / f"rush {name}", url, 2, *words)
        good = not found["errors"] and not found["refused"]
        figure = f"{found['envelopes']:,} in {found['seconds']:.1f} s, {found['retried']} retried, {found['errors']} errors"
        note(
            f"a weekend of 60 envelopes from {devices} devices at once, {name}",
            figure,
            "no errors",
            good,
        )
