"""`make bench`: the figures of docs/benchmarks.md, all measured in one run on one machine; ratios, not promises.

usage: run.py [--visits 5000] [--search 100000] [--cases 2000] [--counted 10000] [--workload FILE.jsonl] [--write docs/benchmarks.md]
A workload file has one JSON object of visit fields a line; without it the fixed one of workload.py is used.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.figures import figures_of, trend
from aftercare.actions.caseload.list_cases import summaries
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.papers.report import Asked, make_report
from aftercare.actions.program.verify_casebook import state_hash
from aftercare.actions.recording.read_lines import record_lines
from aftercare.actions.recording.record import record, record_all
from aftercare.casework.indicators.counting import Period
from aftercare.store.casebook import Entry
from tests.bench import desk, dull, hostile, installed, people, server
from tests.bench.desk import fill
from tests.bench.workload import visits
from tests.town import Town

Row = tuple[str, str, str, str]
DAYS = 60  # visits kept back for the days that are synced alone


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """(seconds, result)."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def median(work: Callable[[], Any], times: int) -> float:
    """Median seconds of several runs."""
    return statistics.median(timed(work)[0] for _ in range(times))


def holding(step: Callable[[], Any], held: list[float]) -> Any:
    """The result of a step on the database, whose seconds are kept in `held`."""
    seconds, result = timed(step)
    held.append(seconds)
    return result


class Bench:
    """One run over one organisation."""

    def __init__(
        self, town: Town, workload: list[dict[str, Any]], searched: int, days: list[dict[str, Any]]
    ) -> None:
        self.town, self.workload, self.searched, self.days = town, workload, searched, days
        self.rows: list[Row] = []
        self.cases: list[str] = []

    def note(self, what: str, figure: str, goal: str, reached: bool | None) -> None:
        """Keeps and prints a line."""
        self.rows.append(self.note_alone(what, figure, goal, reached))

    @staticmethod
    def note_alone(what: str, figure: str, goal: str, reached: bool | None) -> Row:
        """Prints a line."""
        mark = "" if reached is None else "yes" if reached else "NO"
        print(f"{what:58} {figure:34} {goal:22} {mark}", flush=True)
        return what, figure, goal, mark

    def run(self) -> None:
        """Everything, in order."""
        with self.town.open("siti") as book:
            self.cases = [
                open_case(
                    book, {"preferred_name": f"Klien {n}", "type": "general", "supervisor": "sup"}
                )
                for n in range(50)
            ]
            sync_now(book)
        self.town.sync("sup")
        self.saving()
        self.bulk()
        self.day()
        self.search()
        self.start()

    def saving(self) -> None:
        """One visit saved durably, against the same row inserted durably into plain SQLite."""
        rows = self.workload[:300]
        plain = sqlite3.connect(self.town.folder / "plain.db", isolation_level=None)
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute(f"CREATE TABLE visit (id BLOB PRIMARY KEY, {', '.join(rows[0])})")
        insert = f"INSERT INTO visit VALUES ({', '.join('?' * 13)})"
        ours, theirs = [], []
        with self.town.open("siti") as book:
            for fields in rows:
                values = [
                    json.dumps(value) if isinstance(value, list) else value
                    for value in fields.values()
                ]
                theirs.append(
                    timed(lambda v=values: plain.execute(insert, (os.urandom(16), *v)))[0]
                )
                ours.append(timed(lambda f=fields: record(book, self.cases[0], "visit", f))[0])
        plain.close()
        mine, other = statistics.median(ours), statistics.median(theirs)
        figure = f"{mine * 1e6:.0f} µs : {other * 1e6:.0f} µs = {mine / other:.1f}x"
        self.note(
            "save one visit : plain SQLite durable insert", figure, "<= 2x", mine / other <= 2
        )
        self.town.sync("siti", "sup")

    def bulk(self) -> None:
        """The workload recorded in batches of 500, then synced up and down."""
        count = len(self.workload)
        lines = [
            (n, {"case": self.cases[n % 50], "kind": "visit", "fields": fields})
            for n, fields in enumerate(self.workload)
        ]
        with self.town.open("siti") as book:
            seconds, _ = timed(lambda: list(record_lines(book, lines, 500)))
            self.note(
                f"record --batch 500, {count} visits", f"{count / seconds:,.0f} records/s", "", None
            )
            seconds, done = timed(lambda: sync_now(book))
            assert done.pushed == count, done
            self.note(
                "sync up", f"{count / seconds:,.0f} records/s", ">= 8,000", count / seconds >= 8000
            )
            megabytes = done.bytes_up / 1e6
            self.note(
                "on the wire, up",
                f"{megabytes:.2f} MB, {done.bytes_up / count:.0f} B a record",
                "<= 1.6 MB",
                megabytes <= 1.6,
            )
        with self.town.open("sup") as book:
            held: list[float] = []
            seconds, done = timed(lambda: sync_now(book, in_store=lambda step: holding(step, held)))
            assert done.pulled == count, done
            longest = max(held) * 1000
            self.note(
                "longest hold of the database while taking it over",
                f"{longest:.0f} ms",
                "<= 200 ms",
                longest <= 200,
            )
            self.note(
                "sync down, decrypted and applied",
                f"{count / seconds:,.0f} records/s",
                ">= 8,000",
                count / seconds >= 8000,
            )
            self.note(
                "on the wire, down",
                f"{done.bytes_down / 1e6:.2f} MB",
                "<= 1.6 MB",
                done.bytes_down <= 1.6e6,
            )
        with self.town.open("siti") as one, self.town.open("sup") as other:
            assert state_hash(one) == state_hash(other)

    def day(self) -> None:
        """20 new visits and 10 edits of others, over as many cases as named."""
        for turn, spread in enumerate((1, 5, 20)):
            with self.town.open("siti") as book:
                known = [
                    row
                    for row in book.records.read(kind="visit")
                    if row.case in self.cases[:spread]
                ]
                fresh = self.days[20 * turn : 20 * turn + 20]
                entries = [
                    Entry(self.cases[n % spread], "visit", "", fields)
                    for n, fields in enumerate(fresh)
                ]
                entries += [
                    Entry(row.case, "visit", row.id, {"place": "rumah baharu"})
                    for row in known[:10]
                ]
                record_all(book, entries)
                seconds, done = timed(lambda: sync_now(book))
            figure = f"{done.requests} request, {done.bytes_up:,} B up, {seconds * 1000:.0f} ms"
            what = f"20 new visits + 10 edits in {spread} case{'s' if spread > 1 else ''}"
            self.note(
                what, figure, "1 request, <= 7 kB", done.requests == 1 and done.bytes_up <= 7000
            )

    def search(self) -> None:
        """Search among many visits."""
        with self.town.open("siti") as book:
            missing = self.searched - book.records.counts()["visit"]
            source = visits(max(missing, 0), seed=7)
            while chunk := list(islice(source, 5000)):
                record_all(
                    book,
                    [
                        Entry(self.cases[n % 50], "visit", "", fields)
                        for n, fields in enumerate(chunk)
                    ],
                )
            for text in ("motosikal rosak", "nenek", "pharmacy pass"):
                seconds = median(lambda t=text: book.records.search(t, 50), 20)
                what = f"search {text!r} in {self.searched:,} visits"
                self.note(what, f"{seconds * 1000:.1f} ms", "<= 20 ms", seconds <= 0.02)

    def start(self) -> None:
        """The command line's help, and the window."""
        bare = median(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 9)
        seconds = median(
            lambda: subprocess.run(
                [sys.executable, "-m", "aftercare", "--help"], check=True, stdout=subprocess.DEVNULL
            ),
            9,
        )
        figure = f"{seconds * 1000:.0f} ms (bare Python {bare * 1000:.0f} ms)"
        self.note("aftercare --help", figure, "<= 150 ms", seconds <= 0.15)
        script = (
            "import sys\nfrom pathlib import Path\nfrom PySide6.QtWidgets import QApplication\n"
            "from aftercare.ui import theme\nfrom aftercare.ui.main_window import MainWindow\n"
            "a = QApplication([]); theme.apply(a, theme.LIGHT); w = MainWindow(Path(sys.argv[1]), theme.LIGHT)\n"
            "w.show(); a.processEvents(); w.grab()"
        )
        folder = str(self.town.folder / "sup")
        seconds = median(
            lambda: subprocess.run(
                [sys.executable, "-c", script, folder], check=True, stderr=subprocess.DEVNULL
            ),
            5,
        )
        self.note(
            "window up, process start to first picture",
            f"{seconds:.2f} s",
            "<= 1.0 s",
            seconds <= 1.0,
        )

    def figures(self, folder: Path, cases: int) -> None:
        """The indicators of a month over a ministry's cases, and a summary on paper; reckoned before, as after every sync."""
        with Town.founded(folder, "") as town, town.open("siti") as book:
            fill(book, cases, 10 * cases)
            summaries(book)
            today = book.here().date()
            month = Period.month_of(today).before()
            seconds = median(lambda: figures_of(book, [month], today), 3)
            self.note(
                f"a month's indicators, {cases:,} cases, {10 * cases:,} visits",
                f"{seconds:.2f} s",
                "<= 5 s",
                seconds <= 5,
            )
            seconds = median(lambda: trend(book, month, 12, today), 3)
            self.note("the same of twelve months, for the chart", f"{seconds:.2f} s", "", None)
            case = book.records.read(kind="case")[0].case
            asked = Asked("conference_summary", case=case, recipient="JKM", because="bench")
            first, _ = timed(lambda: make_report(book, asked))
            seconds = median(lambda: make_report(book, asked), 5)
            self.note(
                "a case summary as PDF",
                f"{seconds:.2f} s (the first {first:.2f})",
                "<= 1 s",
                first <= 1,
            )

    def table(self) -> str:
        """The figures as Markdown."""
        machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
        lines = [
            f"Measured {time.strftime('%Y-%m-%d')} on {machine}, by `make bench`.",
            "",
            "| what | measured | goal | reached |",
            "|---|---|---|---|",
        ]
        return "\n".join(lines + [f"| {' | '.join(row)} |" for row in self.rows]) + "\n"


def main() -> None:
    """Runs and, with --write, puts the table between the marks of a Markdown file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=5000)
    parser.add_argument("--search", type=int, default=100_000)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--counted", type=int, default=10_000)
    parser.add_argument("--workload", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument(
        "--only",
        choices=("desk", "server", "installed", "hostile", "dull", "people"),
        help="this part alone, without writing",
    )
    parser.add_argument(
        "--part",
        type=float,
        default=1.0,
        help="this part of the dull amounts or of the people, for a try",
    )
    given = parser.parse_args()
    if given.only:
        with tempfile.TemporaryDirectory() as folder:
            parts = {
                "server": server.report,
                "installed": installed.report,
                "hostile": hostile.report,
            }
            parts["desk"] = partial(desk.report, cases=given.cases, seen=given.search)
            parts["dull"] = partial(dull.report, part=given.part)
            parts["people"] = partial(people.report, part=given.part)
            parts[given.only](Path(folder) / given.only, Bench.note_alone)
        return
    if given.workload:
        with given.workload.open(encoding="utf-8") as lines:
            workload = [json.loads(line) for line in islice(lines, given.visits + DAYS)]
    else:
        workload = list(visits(given.visits + DAYS))
    with tempfile.TemporaryDirectory() as folder, Town.founded(Path(folder), "") as town:
        bench = Bench(town, workload[:-DAYS], given.search, workload[-DAYS:])
        bench.run()
        desk.report(Path(folder) / "desk", bench.note, given.cases, given.search)
        bench.figures(Path(folder) / "figures", given.counted)
        hostile.report(Path(folder) / "hostile", bench.note)
        dull.report(Path(folder) / "dull", bench.note)
        people.report(Path(folder) / "people", bench.note)
        server.report(Path(folder), bench.note)
        installed.report(Path(folder) / "installed", bench.note)
    if given.write:
        begin, end = "<!-- figures -->\n", "<!-- end of figures -->"
        text = given.write.read_text(encoding="utf-8")
        before, _, rest = text.partition(begin)
        given.write.write_text(
            before + begin + bench.table() + end + rest.partition(end)[2], encoding="utf-8"
        )


if __name__ == "__main__":
    main()
