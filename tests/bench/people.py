"""A large organisation, for `make bench`: 5,000 people, 300 in a team, a case granted to 200; what that costs laptop and relay.

The relay is the program's own, asked in this process; what a person does is done by the program's own actions.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from aftercare.ui.case.case_read import CaseRead
from sync.protocol.encoding import encode
from sync.protocol.ids import format_id
from sync.protocol.roster import AddPerson, Roster, Statement, read_body
from sync.protocol.signing import Purpose, verify
from sync.replica.http_transport import HttpTransport
from sync.replica.intents import DeviceIntent, PersonIntent
from sync.replica.keys import DeviceKeys
from tests.faults.years import Year, living

Note = Callable[[str, str, str, bool | None], None]
PEOPLE, TEAM, GRANTED, CONFLICTS = 5000, 300, 200, 200
TIMES = 20


def _timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _people(year: Year, count: int, team: int) -> list[str]:
    """So many workers with a laptop each, in teams; their ids."""
    book, found = year.books["admin"], []
    replica = book.certified()
    with book.transaction():
        for n in range(count):
            keys, person = DeviceKeys.generate(book.random), book.random(16)
            found.append(format_id(person))
            replica.intend(
                PersonIntent(person, "worker", f"pasukan {n // team}"),
                DeviceIntent(person, keys.signing_public(), keys.sealing.public(), book.random(16)),
            )
    year.sync("admin", "siti", "sup")
    return found


def _verified(statements: list[Statement], note: Note) -> None:
    """What a new laptop does with the roster, beside what its signatures alone take."""
    whole = _timed(lambda: Roster().follow_all(statements))
    roster = Roster().follow_all(statements)
    keys = {0: roster.root} | {number: device.signing for number, device in roster.devices.items()}

    def signatures() -> None:
        for one in statements:
            verify(keys[one.signer], Purpose.ROSTER, one.body, one.signature, "a statement")

    floor = _timed(signatures)
    figure = f"{whole:.2f} s ({whole / floor:.2f}x the {floor:.2f} s of its signatures alone)"
    note(
        f"a new laptop verifies a roster of {len(statements):,} statements",
        figure,
        "<= 1 s",
        whole <= 1,
    )
    sizes = [len(encode(one)) for one in statements if isinstance(read_body(one), AddPerson)]
    note(
        "a statement that everybody is sent, of a person",
        f"{max(sizes)} bytes",
        "<= 200",
        max(sizes) <= 200,
    )


def _opened(book: Casebook, case: str, note: Note) -> None:
    took = 1000 * statistics.median(_timed(lambda: CaseRead(book, case)) for _ in range(TIMES))
    note("a case of few records is opened", f"{took:.0f} ms", "<= 80 ms", took <= 80)


def _granted(year: Year, case: str, people: list[str], note: Note) -> None:
    """Grants one after another up to `GRANTED`; what each takes on the laptop, and on the relay for each of its statements."""
    book, relay = year.books["siti"], list[float]()
    ask = HttpTransport._post

    def post(transport: HttpTransport, path: str, body: bytes) -> bytes:
        start = time.perf_counter()
        answer = ask(transport, path, body)
        relay.append(time.perf_counter() - start)
        return answer

    laptop, sent = list[float](), list[float]()
    parts = len(book.spaces_of(case))
    HttpTransport._post = post  # type: ignore[method-assign]
    try:
        for person in people:
            laptop.append(_timed(lambda person=person: grant_case(book, case, person)))
            relay.clear()
            year.sync("siti")
            sent.append(sum(relay) / parts)
    finally:
        HttpTransport._post = ask  # type: ignore[method-assign]
    last = 1000 * statistics.median(laptop[-TIMES:])
    note(
        f"a grant of a case that {len(people)} have, on the laptop",
        f"{last:.1f} ms",
        "<= 20 ms",
        last <= 20,
    )
    each, first = (1000 * statistics.median(part) for part in (sent[-TIMES:], sent[:TIMES]))
    figure = f"{each:.2f} ms ({each / first:.1f}x the first {TIMES}; requests, keys and signatures included)"
    note("the same on the relay, for each statement", figure, "<= 3 ms", each <= 3)


def _conflicts(year: Year, case: str, count: int, note: Note) -> None:
    made = [
        record(year.books["siti"], case, "task", {"what": f"tugas {n}"}).record
        for n in range(count)
    ]
    year.sync("siti", "sup")
    for name in ("siti", "sup"):
        for one in made:
            record(year.books[name], case, "task", {"what": f"{name}"}, one)
    year.sync("sup", "siti")
    took = _timed(lambda: all_conflicts(year.books["siti"]))
    note(f"{count} conflicts listed", f"{took:.2f} s", "<= 1 s", took <= 1)


def report(folder: Path, note: Note, part: float = 1.0) -> None:
    """The lines of the table; `part` of the amounts, for a try."""
    count, granted = round(PEOPLE * part), max(2 * TIMES, round(GRANTED * part))
    with living(1) as year:
        people = _people(year, count, TEAM)
        _verified(year.books["siti"].ledger.statements(), note)
        case = open_case(year.books["siti"], {"preferred_name": "Encik A", "type": "general"})
        for n in range(3):
            record(year.books["siti"], case, "task", {"what": f"tugas {n}"})
        grant_case(year.books["siti"], case, "sup")
        year.sync("siti", "sup")
        _opened(year.books["siti"], case, note)
        _granted(year, case, people[:granted], note)
        _opened(year.books["siti"], case, note)
        _conflicts(year, case, max(10, round(CONFLICTS * part)), note)
