"""The example organisation made real on this computer: a server, four people with a device each,
two years of work.

Everything goes through the actions and the sync that people use. Nothing leaves this computer.
"""

from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import Synced, sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.recording.attach_file import attach_file
from aftercare.actions.recording.record import record, record_all
from aftercare.actions.shared.directory import find_person
from aftercare.casework.declaration import By
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, as_written, words
from aftercare.demo.cases import (
    BACKUP,
    LEAD,
    SUPERVISOR,
    ExampleCase,
    for_others,
    generate,
    resolve,
)
from aftercare.demo.papers import house, letter
from aftercare.store.casebook import Casebook, Entry
from aftercare.store.durable_file import new_file, write_durably
from aftercare.store.vault import Argon2Cost
from sync.protocol.ids import format_id, new_id

PASSPHRASE = (
    "example only, never use"  # of every device of the example, printed for the person trying it  # noqa: S105
)
# s that the server is given to answer: a cold disk or a busy machine takes long to start one
STARTING = 60
PEOPLE = (("Farah", "worker"), ("Daniel", "worker"), ("Puan Lim", "supervisor"))
Say = Callable[[str], None]


class ServerDidNotStart(Refused):
    """The example's server process ended or never answered."""

    def __init__(self, reason: Words) -> None:
        what = words("The example's server did not start: {reason}.", reason=reason)
        super().__init__(
            what, words("Nothing was changed."), words("Is the server extra installed?")
        )


class Example(NamedTuple):
    """The folders of the example's devices by name, and the cases of each worker."""

    folders: dict[str, Path]
    cases: dict[str, list[str]]


def free_port() -> int:
    """A port nobody listens on, beside those that a system gives to whoever calls: another program
    takes none of these by chance.
    """
    for port in random.SystemRandom().sample(range(20_000, 32_000), 100):
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise ServerDidNotStart(words("no port is free"))


@contextmanager
def running_server(folder: Path, organisation: str) -> Iterator[str]:
    """A server process of its own for as long as the context lasts; yields the founder's code."""
    program = [sys.executable, "-m", "sync.server"]
    address = f"https://127.0.0.1:{free_port()}"
    made = subprocess.run(
        [
            *program,
            "init",
            "--data",
            str(folder),
            "--organisation",
            organisation,
            "--address",
            address,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        raise ServerDidNotStart(as_written(made.stderr.strip()))
    with new_file(folder / "server.log") as log:
        process = subprocess.Popen(
            [*program, "serve", "--data", str(folder)], stdout=log, stderr=log
        )
    try:
        _await(address, process)
        yield json.loads(made.stdout)["code"]
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Asks the server to end, and makes it if it waits for somebody's connection: what it holds is
    thrown away anyhow.
    """
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _await(address: str, process: subprocess.Popen[bytes]) -> None:
    port = int(address.rsplit(":", 1)[1])
    until = time.monotonic() + STARTING
    while time.monotonic() < until:
        if process.poll() is not None:
            raise ServerDidNotStart(words("its process ended"))
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            time.sleep(0.01)
    raise ServerDidNotStart(words("it does not answer"))


def make_example(root: Path, code: str, cases: int, seed: int, say: Say) -> Example:
    """Founds the organisation, enrols everybody, and lets two workers record and sync their
    cases.
    """
    cost = Argon2Cost()
    folders = {
        name: root / name.lower().replace(" ", "-")
        for name in ("Admin", *(name for name, _ in PEOPLE))
    }
    say("Founding the organisation and inviting three people …")
    join(folders["Admin"], code, PASSPHRASE, "Admin", cost=cost)
    codes = {}
    with Casebook.open(folders["Admin"], PASSPHRASE) as admin:
        for name, role in PEOPLE:
            codes[name] = invite_person(admin, name, role, "Selangor").code
        sync_now(admin)
        for name, invited in codes.items():
            join(folders[name], invited, PASSPHRASE, f"{name}'s laptop", cost=cost)
        sync_now(admin)
        for place, (name, _) in enumerate(PEOPLE):
            known = find_person(admin, name).person
            record(admin, "", "person", {"phone": f"012-000 {1001 + place}"}, known)
        sync_now(admin)
    for name, _ in PEOPLE:
        with Casebook.open(folders[name], PASSPHRASE) as book:
            sync_now(book)
    made: dict[str, list[str]] = {name: [] for name, role in PEOPLE if role == "worker"}
    today = datetime.now().astimezone().date()
    generated = generate(seed, today, workers=len(made), cases=cases)
    for name, mine in zip(made, generated.workers, strict=True):
        with Casebook.open(folders[name], PASSPHRASE) as book:
            other = next(worker for worker in made if worker != name)
            people = {LEAD: name, BACKUP: other, SUPERVISOR: PEOPLE[2][0]}
            ids = {key: find_person(book, person).person for key, person in people.items()}
            for example in mine:
                made[name].append(_record(book, example, ids))
            for place, case in enumerate(made[name][:3]):
                grant_case(book, case, other)
                _attach(book, case, place, root)
            say(f"{name} recorded {len(mine)} cases offline. " + told(sync_now(book)))
    with Casebook.open(folders[PEOPLE[2][0]], PASSPHRASE) as book:
        sync_now(book)
        examples = {
            case: one
            for name, mine in zip(made, generated.workers, strict=True)
            for case, one in zip(made[name], mine, strict=True)
        }
        reviews = [
            Entry(case, review.kind, "", review.fields)
            for case, example in examples.items()
            for review in example.reviews
        ]
        me = find_person(book, PEOPLE[2][0]).person
        closed = [
            row for row in book.records.read(kind="phase") if row.fields.get("phase") == "closed"
        ]
        decided = [Entry(row.case, "phase", row.id, {"decided_by": me}) for row in closed]
        for row in book.records.read(kind="signal"):  # whoever raised one does not acknowledge it
            taken_on = next(
                (for_others(one) for one in examples[row.case].records if one.kind == "signal"), {}
            )
            if taken_on:
                decided.append(
                    Entry(
                        row.case, "signal", row.id, resolve(taken_on, {LEAD: me}), row.compartment
                    )
                )
        record_all(book, [*reviews, *decided], by=By.ASSISTANT)
        say(f"{PEOPLE[2][0]} reviewed {len(reviews)} cases. " + told(sync_now(book)))
    for name, _ in PEOPLE:
        with Casebook.open(folders[name], PASSPHRASE) as book:
            say(f"{name} received the rest. " + told(sync_now(book)))
    return Example(folders, made)


def _attach(book: Casebook, case: str, place: int, root: Path) -> None:
    """A photo of the house at the first visit, and a letter."""
    visits = book.records.read(kind="visit", case=case)
    lines = [
        "Saya mengaku menumpang di rumah ibu saya",
        "selagi saya mencari kerja.",
        "Disaksikan oleh penghulu kampung.",
    ]
    for name, data, about in (
        ("Rumah keluarga.jpg", house(place), visits[0].id if visits else ""),
        ("Surat akuan.pdf", letter("Surat akuan", lines), ""),
    ):
        file = root / name  # invented, and deleted again
        write_durably(file, data)
        attach_file(book, case, file, about=about)
        file.unlink()


def _record(book: Casebook, example: ExampleCase, people: Mapping[str, str]) -> str:
    case = open_case(book, resolve(example.opening, people))
    ids = {**people, **{record.key: format_id(new_id(book.random)) for record in example.records}}
    entries = []
    for one in example.records:
        later = for_others(one)
        own = {name: value for name, value in one.fields.items() if name not in later}
        entries.append(Entry(case, one.kind, ids[one.key], resolve(own, ids)))
    record_all(book, entries, by=By.ASSISTANT)
    return case


def told(done: Synced) -> str:
    """A sync's figures in a sentence."""
    return (
        f"Synced: {done.pushed} changes up, {done.pulled} down, {done.requests} requests, "
        f"{done.bytes_up / 1000:.1f} kB up, {done.bytes_down / 1000:.1f} kB down."
    )


def display_there() -> bool:
    """Whether a window can be shown."""
    import os

    return sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def made_example(
    root: Path, cases: int, seed: int, say: Say, then: Callable[[Example], int]
) -> int:
    """Makes the example under `root` and runs `then` while its server runs."""
    with running_server(root / "server", "Contoh / Example") as code:
        return then(make_example(root, code, cases, seed, say))


def temporary_root() -> tempfile.TemporaryDirectory[str]:
    """Where an example lives that is thrown away afterwards."""
    return tempfile.TemporaryDirectory(prefix="aftercare-example-", ignore_cleanup_errors=True)
