"""`make bench-peers`: this product beside PouchDB and Anki's sync on one workload, one machine, one run.

usage: run.py [--visits 5000] [--runs 2] [--poor] [--only NAME ...] [--write docs/benchmarks.md]
Peers are installed into build/peers at the first run. --poor needs root and /dev/net/tun; without them it is left out by name.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.peers.meter import cpu_seconds, peak_megabytes
from tests.bench.peers.products import Aftercare, Anki, Pouch, Product
from tests.bench.workload import visits

POOR = {"delay": 0.4, "rate": 64_000, "loss": 0.02}
Row = dict[str, float]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


class Client:
    """A driver's process."""

    def __init__(self, command: list[str], log: Path) -> None:
        self._log = log.open("ab")
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            cwd=ROOT,
        )

    def __call__(self, command: str, **given: Any) -> dict[str, Any]:
        """One command; stops the whole comparison if the driver dies."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"command": command, **given}) + "\n")
        self.process.stdin.flush()
        while line := self.process.stdout.readline():
            if line.startswith("{"):
                answer: dict[str, Any] = json.loads(line)
                if not answer["ok"]:
                    print(f"  ! {command}: {answer}", flush=True)
                return answer
        raise SystemExit(f"the driver died at {command}; see {self._log.name}")


class Stage:
    """One product with its server, the meter before it and, if `poor`, the bad link between."""

    def __init__(self, product: Product, folder: Path, *, poor: bool) -> None:
        self.product, self.folder, self._started = product, folder, list[subprocess.Popen[Any]]()
        port, meter = free_port(), free_port()
        product.prepare(folder, port)
        near, far, host = list[str](), list[str](), "127.0.0.1"
        if poor:
            self._start(
                [sys.executable, str(HERE / "poor_link.py"), str(folder / "link")], ready=True
            )
            near, far, host = (
                ["ip", "netns", "exec", "poor-client"],
                ["ip", "netns", "exec", "poor-server"],
                "10.9.0.2",
            )
        command, environment = product.server(folder, port)
        self.server = self._start([*far, *command], environment=environment)
        probe = f"import socket; socket.create_connection(('127.0.0.1', {port}), 1)"
        for _ in range(150):
            if not subprocess.run(
                [*far, sys.executable, "-c", probe], stderr=subprocess.DEVNULL, check=False
            ).returncode:
                break
            time.sleep(0.2)
        listening = [f"{host}:{meter}", f"127.0.0.1:{port}", str(folder / "meter")]
        self._start([*far, sys.executable, str(HERE / "meter.py"), *listening], ready=True)
        self._near, self._url = near, product.url(host, meter)

    def _start(
        self, command: list[str], *, ready: bool = False, environment: dict[str, str] | None = None
    ) -> Any:
        out = subprocess.PIPE if ready else (self.folder / "server.log").open("wb")
        process = subprocess.Popen(
            command,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
            cwd=self.folder,
        )
        self._started.append(process)
        if ready:
            assert process.stdout
            process.stdout.readline()
        return process

    def client(self, who: str) -> Client:
        """A device, connected."""
        client = Client([*self._near, *self.product.client()], self.folder / "client.log")
        client("init", folder=str(self.folder), url=self._url, who=who, **self.product.more)
        return client

    def _ask(self, name: str, line: str) -> Any:
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(str(self.folder / name))
            with control.makefile("rw") as lines:
                lines.write(line + "\n")
                lines.flush()
                return json.loads(lines.readline())

    def make_poor(self) -> None:
        """From now on the link is bad."""
        self._ask("link", json.dumps(POOR))

    def measure(self, client: Client, command: str) -> Row:
        """One step: seconds, bytes, requests, processor time on both sides."""
        self._ask("meter", "")
        before = cpu_seconds(client.process.pid), cpu_seconds(self.server.pid)
        start = time.perf_counter()
        answer = client(command)
        seconds = time.perf_counter() - start
        used = cpu_seconds(client.process.pid) - before[0], cpu_seconds(self.server.pid) - before[1]
        time.sleep(0.15)
        counts = self._ask("meter", "")
        requests = answer.get("requests", counts["requests"])
        return {
            "s": seconds,
            "up": counts["up"],
            "down": counts["down"],
            "requests": requests,
            "client": used[0],
            "server": used[1],
        }

    def close(self) -> None:
        """Ends everything."""
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Workload:
    """The files that every product records from, and edits that never touch a visit twice."""

    def __init__(self, folder: Path, count: int) -> None:
        self.count, self.first, self.extra = count, folder / "first.jsonl", folder / "extra.jsonl"
        self.ids = self._write(self.first, visits(count, seed=11))
        self._write(self.extra, visits(900, seed=12))
        self.restart()

    @staticmethod
    def _write(file: Path, found: Any) -> list[str]:
        ids = []
        with file.open("w", encoding="utf-8") as lines:
            for number, fields in enumerate(found):
                ids.append(
                    str(
                        uuid.UUID(
                            int=uuid.uuid5(uuid.NAMESPACE_OID, f"{file.name} {number}").int,
                            version=4,
                        )
                    )
                )
                lines.write(json.dumps({"id": ids[-1], **fields}, ensure_ascii=False) + "\n")
        return ids

    def restart(self) -> None:
        """From the beginning, for the next product."""
        self._added = self._edited = 0

    def day(self, client: Client, new: int = 20, edits: int = 10) -> None:
        """New visits and edits of old ones."""
        client("add", file=str(self.extra), start=self._added, count=new)
        chosen = self.ids[self._edited : self._edited + edits]
        if chosen:
            client(
                "edit",
                edits=[
                    {"id": one, "field": "place", "value": f"rumah baharu {n}"}
                    for n, one in enumerate(chosen)
                ],
            )
        self._added, self._edited = self._added + new, self._edited + edits


def pause(product: Product) -> None:
    """Anki tells changes apart by the second."""
    time.sleep(1.1 if product.name.startswith("Anki") else 0)


def compare(stage: Stage, work: Workload, rows: dict[str, list[Row]]) -> dict[str, str]:
    """The good link, and what becomes of concurrent edits."""
    work.restart()
    product, one = stage.product, stage.client("A")
    other = stage.client("B") if product.early else None
    one("add", file=str(work.first), start=0, count=work.count)
    rows["upload"].append(stage.measure(one, "push"))
    other = other or stage.client("B")
    rows["download"].append(stage.measure(other, "pull"))
    for client in (one, other, one):
        client("sync")
    if other("count").get("count") != work.count:
        print(f"  ! {product.name}: the second device does not hold everything", flush=True)
    for turn in range(5):
        writer, reader = (one, other) if turn % 2 == 0 else (other, one)
        work.day(writer)
        pause(product)
        rows["day up"].append(stage.measure(writer, "sync"))
        rows["day down"].append(stage.measure(reader, "sync"))
        for client in (writer, reader, writer):
            client("sync")
    for _ in range(5):
        rows["nothing new"].append(stage.measure(one, "sync"))
    rows["memory"].append(
        {"client": peak_megabytes(one.process.pid), "server": peak_megabytes(stage.server.pid)}
    )
    return concurrent(stage, one, other, work.ids)


def concurrent(stage: Stage, one: Client, other: Client, ids: list[str]) -> dict[str, str]:
    """Edits made apart: of one field, of two, and a removal against an edit."""
    found = {}
    cases = {
        "the same field": ({"place": "di rumah A"}, {"place": "di rumah B"}),
        "different fields": ({"place": "di rumah A"}, {"purpose": "tujuan B"}),
        "edit and removal": ({"place": "di rumah A"}, None),
    }
    for number, (what, (mine, theirs)) in enumerate(cases.items()):
        visit = ids[-1 - number]
        for client, edit in ((one, mine), (other, theirs)):
            if edit is None:
                client("delete", id=visit)
            else:
                client(
                    "edit",
                    edits=[
                        {"id": visit, "field": name, "value": value} for name, value in edit.items()
                    ],
                )
            time.sleep(1.2)
        for client in (one, other, one, other, one):
            client("sync")
        found[what] = judge(one("get", id=visit), other("get", id=visit), mine, theirs)
    return found


def judge(
    here: dict[str, Any], there: dict[str, Any], mine: dict[str, str], theirs: dict[str, str] | None
) -> str:
    """What became of both edits, as the two devices show it."""
    shown = [answer.get("doc") for answer in (here, there)]
    if shown[0] is None and shown[1] is None:
        return "removed, the edit is gone from sight"
    if None in shown:
        return "the devices differ"
    values = {**mine, **(theirs or {})}
    kept = [name for name, value in values.items() if all(doc.get(name) == value for doc in shown)]
    if any(here.get("conflicts", {}).values()):
        return "conflict listed, both versions kept and shown"
    if here.get("asks"):
        return "kept, and a person is asked"
    if theirs is None:
        return "the edit stands"
    if len(values) == 2 and len(kept) == 2:
        return "both kept, merged"
    if here.get("hidden"):
        return "one shown, the other hidden in the database"
    return "one lost without a word"


def poor(stage: Stage, work: Workload, rows: dict[str, list[Row]]) -> None:
    """The bad link, on kept connections."""
    work.restart()
    product, one = stage.product, stage.client("A")
    other = stage.client("B") if product.early else None
    one("add", file=str(work.first), start=0, count=work.count)
    one("push")
    other = other or stage.client("B")
    other("pull")
    for client in (one, other, one):
        client("sync")
    stage.make_poor()
    for _ in range(4):
        work.day(one)
        pause(product)
        rows["poor: day up"].append(stage.measure(one, "sync"))
        rows["poor: day down"].append(stage.measure(other, "sync"))
        # hears what the other's sync left behind, such as receipts or a new sequence number
        one("sync")
        rows["poor: nothing new"].append(stage.measure(one, "sync"))
    for _ in range(3):
        work.day(one, 100, 0)
        pause(product)
        rows["poor: 100 new up"].append(stage.measure(one, "sync"))


def median(rows: list[Row], name: str) -> float:
    """The median of one figure."""
    return statistics.median(row[name] for row in rows) if rows else float("nan")


def table(results: dict[str, dict[str, Any]], count: int, *, bad: bool) -> str:
    """Everything as Markdown."""
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    versions = "; ".join(
        dict.fromkeys(
            f"{name.partition(',')[0]} {found['version']}" for name, found in results.items()
        )
    )
    lines = [
        f"Measured {time.strftime('%Y-%m-%d')} on {machine}; {count:,} visits. Versions: {versions}.",
        "",
    ]
    heads = [
        "upload rec/s",
        "MB up",
        "download rec/s",
        "20 new + 10 edits: ms, requests, bytes up",
        "nothing new: ms, requests, bytes up",
    ]
    heads += ["CPU s up, client + server", "peak MB, client + server"]
    lines += [f"| | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for name, found in results.items():
        rows = found["rows"]
        up, down, day, idle = rows["upload"], rows["download"], rows["day up"], rows["nothing new"]
        cells = [
            f"{count / median(up, 's'):,.0f}",
            f"{median(up, 'up') / 1e6:.2f}",
            f"{count / median(down, 's'):,.0f}",
        ]
        cells.append(
            f"{median(day, 's') * 1000:.0f}, {median(day, 'requests'):.0f}, {median(day, 'up'):,.0f}"
        )
        cells.append(
            f"{median(idle, 's') * 1000:.1f}, {median(idle, 'requests'):.0f}, {median(idle, 'up'):,.0f}"
        )
        cells.append(f"{median(up, 'client'):.2f} + {median(up, 'server'):.2f}")
        cells.append(
            f"{median(rows['memory'], 'client'):.0f} + {median(rows['memory'], 'server'):.0f}"
        )
        lines.append(f"| {name} | {' | '.join(cells)} |")
    if bad:
        lines += [
            "",
            "| 64 kbit/s, 400 ms each way, 2 % loss: seconds | 20 new + 10 edits up | the same down | nothing new | 100 new up |",
            "|---|---|---|---|---|",
        ]
        for name, found in results.items():
            steps = ("poor: day up", "poor: day down", "poor: nothing new", "poor: 100 new up")
            seconds = [f"{median(found['rows'][step], 's'):.1f}" for step in steps]
            lines.append(f"| {name} | {' | '.join(seconds)} |")
    kinds = ("the same field", "different fields", "edit and removal")
    lines += ["", f"| edited on two devices at once | {' | '.join(kinds)} |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {' | '.join(found['concurrent'].get(kind, '') for kind in kinds)} |"
        for name, found in results.items()
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Runs the products one after another."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--poor", action="store_true")
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--write", type=Path)
    given = parser.parse_args()
    bad = given.poor and os.geteuid() == 0 and Path("/dev/net/tun").exists()
    if given.poor and not bad:
        print("the poor link is left out: it needs root and /dev/net/tun")
    products: list[Product] = [
        Aftercare(),
        Aftercare(20),
        Pouch(),
        Anki(by_note=True),
        Anki(by_note=False),
    ]
    results: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="aftercare-peers-") as scratch:
        work = Workload(Path(scratch), given.visits)
        for product in products:
            if given.only and not any(name in product.name for name in given.only):
                continue
            try:
                product.install()
            except (subprocess.CalledProcessError, OSError) as error:
                print(f"{product.name} is left out: it could not be installed ({error})")
                continue
            rows: dict[str, list[Row]] = defaultdict(list)
            found = {"version": product.version, "rows": rows, "concurrent": {}}
            for turn in range(given.runs + bad):
                folder = Path(tempfile.mkdtemp(dir=scratch))
                stage = Stage(product, folder, poor=turn == given.runs)
                try:
                    if turn == given.runs:
                        poor(stage, work, rows)
                    else:
                        found["concurrent"] = compare(stage, work, rows)
                finally:
                    stage.close()
                    shutil.rmtree(folder, ignore_errors=True)
                print(f"{product.name}: run {turn + 1} done", flush=True)
            results[product.name] = found
    written = table(results, given.visits, bad=bad)
    print(written)
    if given.write:
        begin, end = "<!-- peers -->\n", "<!-- end of peers -->"
        text = given.write.read_text(encoding="utf-8")
        before, _, rest = text.partition(begin)
        given.write.write_text(
            before + begin + written + end + rest.partition(end)[2], encoding="utf-8"
        )


if __name__ == "__main__":
    main()
