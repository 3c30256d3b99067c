"""Dull amounts, for `make bench`: one record edited thousands of times, a case of 50,000 records, 10,000 attachments, 1,500
conflicts, and the first sync of a supervisor over a slow link that is cut fifty times.

Real folders, a real relay, a real window; the link is a TCP proxy that counts and cuts. Its 64 kbit/s are reckoned, not waited
for: what the device learns of the link is what those bytes would have taken.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.caseload.list_cases import list_cases, list_due, summaries
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.attach_file import attach, attachments_of
from aftercare.actions.recording.record import record, record_all
from aftercare.actions.recording.show_records import show_records
from aftercare.actions.shared.file_intake import TakenIn
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook, Entry
from aftercare.ui.conflicts.waiting import read_waiting, words_for
from sync.protocol.messages import SyncAnswer, SyncRequest
from sync.replica.http_transport import HttpTransport, Traffic
from sync.replica.pace import Pace
from tests.bench.cutting import CuttingLink
from tests.bench.workload import visits
from tests.town import PASSPHRASE, VISIT, Town

Note = Callable[[str, str, str, bool | None], None]
EDITS, LARGE, ATTACHED, CONFLICTS, CASES, RECORDS, CUTS = (
    5000,
    50_000,
    10_000,
    1500,
    400,
    40_000,
    50,
)
SLOW = 8000  # bytes a second: 64 kbit/s
LONGEST_PAGE = 60.0  # seconds that the largest answer may take there


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _batches(book: Casebook, entries: list[Entry], size: int) -> float:
    """Seconds to record all of them, `size` at a time."""
    return _timed(
        lambda: [record_all(book, entries[at : at + size]) for at in range(0, len(entries), size)]
    )[0]


# -- one record edited again and again -------------------------------------------------------------


def edits(town: Town, note: Note, count: int) -> None:
    """Singly, in batches, taken in by a colleague, and its history."""
    case, some = town.shared_case(), min(100, count // 2)
    with town.open("siti") as book:
        one = record(book, case, "visit", VISIT).record
        took = [
            _timed(lambda n=n: record(book, case, "visit", {"place": f"rumah {n}"}, one))[0]
            for n in range(count)
        ]
        first, last = (1000 * statistics.median(part) for part in (took[:some], took[-some:]))
        figure = f"{last:.1f} ms (the first {some}: {first:.1f}; {last / first:.1f}x)"
        note(
            f"the last {some} of {count:,} edits of one record, each",
            figure,
            "<= 10 ms",
            last <= 10,
        )
        two = record(book, case, "visit", VISIT).record
        seconds = _batches(
            book, [Entry(case, "visit", two, {"place": f"rumah {n}"}) for n in range(count)], 500
        )
        note(
            f"{count:,} edits of one record, 500 at a time",
            f"{1000 * seconds / count:.2f} ms each",
            "<= 10 ms",
            seconds <= count / 100,
        )
        sync_now(book)
    with town.open("sup") as book:
        seconds, done = _timed(lambda: sync_now(book))
        assert done.pulled == 2 * count + 2, done
        note(
            f"the {2 * count:,} taken in by a colleague",
            f"{done.pulled / seconds:,.0f} changes/s",
            "",
            None,
        )
        seconds, _ = _timed(lambda: book.records.history(book.records.find(one)))
        note(
            f"the history of {count:,} edits, read for the window",
            f"{seconds:.2f} s",
            "<= 1 s",
            seconds <= 1,
        )


# -- a case of very many records -------------------------------------------------------------------


def large_case(town: Town, note: Note, count: int) -> None:
    """Opened in the window and by the command line, reckoned, and listed."""
    case = town.shared_case()
    with town.open("siti") as book:
        source = visits(count, seed=5)
        while chunk := list(islice(source, 5000)):
            record_all(book, [Entry(case, "visit", "", fields) for fields in chunk])
        seconds, _ = _timed(lambda: summaries(book))
        note(
            f"reckoning a case of {count:,} records, once after each change",
            f"{seconds:.1f} s",
            "",
            None,
        )
        now = book.here()
        seconds, _ = _timed(lambda: (list_cases(book, now), list_due(book, now)))
        note(
            "the caseload and what is due in it, then",
            f"{1000 * seconds:.0f} ms",
            "<= 300 ms",
            seconds <= 0.3,
        )
        shown = show_records(book, case=case)
        seconds, _ = _timed(lambda: next(shown))
        note(
            f"`show` of {count:,} records: the first line",
            f"{1000 * seconds:.0f} ms",
            "<= 300 ms",
            seconds <= 0.3,
        )
    command = [sys.executable, __file__, str(town.folder / "siti"), case]
    found = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1]
    )
    note(
        f"a case of {count:,} records opened in the window, with its picture",
        f"{1000 * found['first']:.0f} ms",
        "<= 300 ms",
        found["first"] <= 0.3,
    )
    note(
        "all its records in the list, others answered between", f"{found['whole']:.1f} s", "", None
    )
    note(
        "a record far down chosen, with its picture",
        f"{1000 * found['chosen']:.0f} ms",
        "<= 300 ms",
        found["chosen"] <= 0.3,
    )


def measure(folder: Path, case: str) -> dict[str, float]:
    """Seconds of a window over that folder, in a process of its own."""
    from PySide6.QtWidgets import QApplication

    from aftercare.ui.appearance import Appearance
    from aftercare.ui.main_window import MainWindow

    application = QApplication([])
    window = MainWindow(folder, Appearance("light", 100, "en").apply(application))
    window.resize(1366, 768)
    window.show()
    window.open_casebook(Casebook.open(folder, PASSPHRASE))
    assert window.shell
    assert window.desk
    window.desk._timer.stop()
    page = window.shell.case

    def until(happened: Callable[[], bool]) -> None:
        while not happened():
            application.processEvents()
            time.sleep(0.001)  # else the database's thread hardly gets its turn

    ready: list[object] = []
    window.desk.ask(lambda _: None, ready.append)
    until(lambda: bool(ready))
    start = time.perf_counter()
    window.shell.open_case(case)
    until(lambda: bool(page._rows.rows))
    window.grab()
    first = time.perf_counter() - start
    until(lambda: page._read is not None and not page._read.others)
    whole = time.perf_counter() - start
    start = time.perf_counter()
    page._table.selectRow(len(page._rows.rows) // 2)
    application.processEvents()
    window.grab()
    chosen = time.perf_counter() - start
    window.close()
    return {"first": first, "whole": whole, "chosen": chosen}


# -- attachments -----------------------------------------------------------------------------------


def attachments(town: Town, note: Note, count: int) -> None:
    """Attached, listed, synced, swept at the opening, verified."""
    case, some = town.shared_case(), min(100, count // 2)
    with town.open("siti") as book:

        def one(n: int) -> None:
            data = b"%PDF-1.4 " + str(n).encode() * 30
            attach(
                book,
                case,
                TakenIn("application/pdf", data, b"", "", "document"),
                title=f"Surat {n}",
            )

        took = [_timed(lambda n=n: one(n))[0] for n in range(count)]
        first, last = (1000 * statistics.median(part) for part in (took[:some], took[-some:]))
        note(
            f"the last {some} of {count:,} small files attached, each",
            f"{last:.1f} ms (the first {some}: {first:.1f})",
            "<= 2x the first",
            last <= 2 * first,
        )
        seconds, done = _timed(lambda: sync_now(book))
        assert (done.pushed, done.chunks_left) == (count, 0), done
        note("all of them synced, with what is in them", f"{count / seconds:,.0f}/s", "", None)
    seconds, book = _timed(lambda: town.open("siti"))
    with book:
        note(
            f"opening a laptop with {count:,} of them, after the key is derived",
            f"{1000 * seconds:.0f} ms",
            "<= 500 ms",
            seconds <= 0.5,
        )
        seconds, _ = _timed(lambda: attachments_of(book, case, most=200))
        note(
            "the newest 200 of them listed", f"{1000 * seconds:.0f} ms", "<= 500 ms", seconds <= 0.5
        )
        seconds, problems = _timed(lambda: verify_casebook(book))
        assert problems == []
        note("`verify` of it", f"{seconds:.1f} s", "", None)


# -- conflicts -------------------------------------------------------------------------------------


def conflicts(town: Town, note: Note, count: int) -> None:
    """One field of so many visits, written differently by two."""
    case = town.shared_case()
    with town.open("siti") as book:
        written = record_all(book, [Entry(case, "visit", "", VISIT) for _ in range(count)])
    town.sync("siti", "sup")
    for who in ("siti", "sup"):
        with town.open(who) as book:
            record_all(
                book,
                [Entry(case, "visit", one.record, {"place": f"tempat {who}"}) for one in written],
            )
    town.sync("siti", "sup", "siti")

    def screen() -> int:
        found = read_waiting(book)
        for item in found.items:
            words_for(item, found.names)
        return len(found.items)

    with town.open("siti") as book:
        summaries(book)
        for what, work in (
            ("the window", screen),
            ("the command", lambda: sum(1 for _ in list_conflicts(book))),
        ):
            seconds, found = _timed(work)
            assert found == count, found
            note(
                f"{count:,} conflicts listed for {what}", f"{seconds:.2f} s", "<= 1 s", seconds <= 1
            )


# -- a first sync over a bad link ------------------------------------------------------------------


class _SlowPace(Pace):
    """What a device learns of a link of 64 kbit/s."""

    def learn(self, before: Traffic, after: Traffic, seconds: float) -> None:
        del seconds
        super().learn(before, after, (after.up + after.down - before.up - before.down) / SLOW)


class _Noting(HttpTransport):
    """Keeps what came whole: bytes of each answer, and which envelopes."""

    sizes: list[int]
    came: Counter[tuple[bytes, int, int]]

    def synchronise(self, request: SyncRequest, *more: Any) -> SyncAnswer:
        before = self.traffic
        answer = super().synchronise(request, *more)
        self.sizes.append(self.traffic.down - before.down)
        for envelope in answer.envelopes:
            header = envelope.read_header()
            self.came[header.space, header.device, header.seq] += 1
        return answer


def first_sync(town: Town, note: Note, cases: int, count: int, cuts: int) -> None:
    """A supervisor's first sync, cut again and again at a random byte of what comes down."""
    with town.open("siti") as book:
        opened = [
            open_case(
                book, {"preferred_name": f"Klien {n}", "type": "general", "supervisor": "sup"}
            )
            for n in range(cases)
        ]
        source = enumerate(visits(count, seed=9))
        while chunk := list(islice(source, 5000)):
            record_all(book, [Entry(opened[n % cases], "visit", "", fields) for n, fields in chunk])
        sync_now(book)
    link, chance, pace = CuttingLink(town.address), random.Random(64), _SlowPace()
    sizes: list[int] = []
    came: Counter[tuple[bytes, int, int]] = Counter()
    with town.open("sup") as book:
        identity = book.identity
        assert identity
        done = None
        while done is None:
            assert link.connections < 20 * cuts + 50, "it does not come to an end"
            link.cut = chance.randrange(8000, 260_000) if link.cuts < cuts else None
            with _Noting(link.address, identity.certificate) as transport:
                transport.sizes, transport.came = sizes, came
                try:
                    done = sync_now(book, transport=transport, pace=pace)
                except Refused:
                    continue  # cut: the next one goes on from where this one stood
        assert book.records.counts()["visit"] == count
    link.close()
    whole, twice = sum(sizes), sum(number - 1 for number in came.values())
    lost, largest = link.down - whole, max(sizes)
    what = f"first sync of {cases} cases, {count:,} records, cut {link.cuts} times"
    note(f"{what}: envelopes sent twice", f"{twice} of {len(came):,}", "0", twice == 0)
    figure = f"{link.down / 1e6:.2f} MB : {whole / 1e6:.2f} MB = {link.down / whole:.2f}x"
    note(
        f"{what}: bytes down : the same uncut",
        figure,
        "one page more a cut",
        lost <= link.connections * (largest + 8000),
    )
    figure = f"{largest / SLOW:.0f} s ({largest / 1e3:.0f} kB); {lost / max(1, link.cuts) / SLOW:.1f} s lost by a cut"
    note(
        "the largest answer at 64 kbit/s",
        figure,
        f"<= {LONGEST_PAGE:.0f} s",
        largest / SLOW <= LONGEST_PAGE,
    )


def report(folder: Path, note: Note, part: float = 1.0) -> None:
    """The lines of the table, each amount in an organisation of its own; `part` of the amounts, for a try."""
    folder.mkdir()
    amounts: tuple[tuple[Callable[..., None], tuple[int, ...]], ...] = (
        (edits, (EDITS,)),
        (large_case, (LARGE,)),
        (attachments, (ATTACHED,)),
        (conflicts, (CONFLICTS,)),
        (first_sync, (CASES, RECORDS, CUTS)),
    )
    for work, numbers in amounts:
        with Town.founded(folder / work.__name__, "") as town:
            work(town, note, *(max(2, round(number * part)) for number in numbers))


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
