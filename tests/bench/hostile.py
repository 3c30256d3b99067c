"""What a colleague's device can put into a record at worst, for `make bench`: each taken in within 2 s, listed within 1 s.

The changes come as that device would send them, in signed envelopes through the relay; the device that takes them in is the
program's own.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.recording.show_records import show_records
from aftercare.store.casebook import Casebook
from aftercare.ui.conflicts.waiting import read_waiting, words_for
from sync.protocol.ids import format_id
from sync.replica.change import Change, Dot
from tests.town import VISIT, Town

Note = Callable[[str, str, str, bool | None], None]
TAKEN_IN, LISTED, FURTHER = 2.0, 1.0, 0.010  # seconds
ENVELOPE = 1000  # changes in one
HALF = 13_300
EDITS = 9


class Writer:
    """Changes of one visit, written by a device that says what it likes."""

    def __init__(self, book: Casebook, case: str) -> None:
        self.book, self.device = book, book.certified().device
        self.space = book.ledger.number(book.space_of(case, "visit", {}).space)
        self.record = book.random(16)
        self.field = ""
        self.first = self.n = book.log.next_n(self.device)

    def change(self, value: Any, seen: Iterable[int] = (), field: str = "observations") -> Change:
        """The next one; `seen`: places, counted from 0, of the changes it claims to have seen."""
        dots: list[Dot] = [(self.device, self.first + place) for place in seen]
        self.n += 1
        self.field = field
        return Change(
            self.n - 1,
            self.book.clock.now(),
            "visit",
            self.record,
            {field: value},
            {field: dots} if dots else {},
        )

    def send(self, changes: Iterator[Change]) -> int:
        """Writes and sends them, an envelope for each thousand."""
        count, left = 0, list(changes)
        for start in range(0, len(left), ENVELOPE):
            with self.book.transaction():
                count += self.book.log.append(
                    self.space, self.device, left[start : start + ENVELOPE], envelope=None
                )
            sync_now(self.book)
        return count


def texts(writer: Writer, versions: int) -> Iterator[Change]:
    """A text of 40,000 marks, and versions of it with a few other marks in between."""
    yield writer.change("!" * 39_900)
    for place, mark in enumerate("?;,"[:versions]):
        yield writer.change(chr(97 + place) + ("!" * (HALF - 7 * place) + mark) * 2 + "z", [0])


def graph(writer: Writer, width: int) -> Iterator[Change]:
    """10,000 changes, each of which has seen the `width` before it, and two that know nothing of each other."""
    for n in range(10_000):
        yield writer.change(f"teks {n}", range(max(0, n - width), n))
    for text in ("satu", "dua"):
        yield writer.change(text, range(10_000 - width, 10_000))


def heads(writer: Writer) -> Iterator[Change]:
    """20,000 versions of a field, none of which has seen another."""
    return (writer.change(f"tempat {n}", field="place") for n in range(20_000))


def edits(writer: Writer) -> Iterator[Change]:
    """10,000 edits of one field, each knowing the one before it."""
    return (writer.change(f"tempat {n}", range(max(0, n - 1), n), "place") for n in range(10_000))


ATTACKS: Mapping[str, Callable[[Writer], Iterator[Change]]] = {
    "40,000 marks, two versions": lambda writer: texts(writer, 2),
    "40,000 marks, three versions": lambda writer: texts(writer, 3),
    "a dense graph of 10,000 changes": lambda writer: graph(writer, 30),
    "a chain of 10,000 changes, two ends": lambda writer: graph(writer, 1),
    "20,000 versions of one field": heads,
    "10,000 edits of one record": edits,
}


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _listed(book: Casebook) -> None:
    """What the Conflicts screen and the command `conflicts` read and say."""
    found = read_waiting(book)
    for item in found.items:
        words_for(item, found.names)
    list(list_conflicts(book))


class Measured(NamedTuple):
    """Seconds."""

    taken: float
    listed: float
    edit: float


def _measure(town: Town, attack: Callable[[Writer], Iterator[Change]]) -> Measured:
    """An attack is taken in by a colleague and listed there; then the field is edited again and again, which settles it."""
    case = town.shared_case()
    with town.open("sup") as book:
        writer = Writer(book, case)
        count = writer.send(attack(writer))
        ours = state_hash(book)
    with town.open("siti") as book:
        taken, done = _timed(lambda: sync_now(book))
        assert (done.pulled, done.issues) == (count, ()), done
        listed, _ = _timed(lambda: _listed(book))
        shown, _ = _timed(lambda: list(show_records(book, case=case)))
        assert state_hash(book) == ours
        assert verify_casebook(book) == []
        identifier, field = format_id(writer.record), writer.field
        edits = [
            _timed(
                lambda n=n: record(book, case, "visit", {**VISIT, field: f"edit {n}"}, identifier)
            )[0]
            for n in range(EDITS)
        ]
    return Measured(taken, max(listed, shown), statistics.median(edits))


def report(folder: Path, note: Note) -> None:
    """The lines of the table, each attack in an organisation of its own."""
    folder.mkdir()
    for number, (name, attack) in enumerate(ATTACKS.items()):
        with Town.founded(folder / str(number), "") as town:
            found = _measure(town, attack)
        note(
            f"{name}: taken in",
            f"{found.taken:.2f} s",
            f"<= {TAKEN_IN:.0f} s",
            found.taken <= TAKEN_IN,
        )
        note(
            f"{name}: listed", f"{found.listed:.2f} s", f"<= {LISTED:.0f} s", found.listed <= LISTED
        )
        note(
            f"{name}: one edit more",
            f"{found.edit * 1000:.1f} ms",
            "<= 10 ms",
            found.edit <= FURTHER,
        )
