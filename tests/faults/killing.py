"""Kills: a process works on a device's folder, is killed at a named step or at random, and another goes on.

What the process was told is saved comes through a pipe before anything else happens; after every few kills all folders are
opened, verified and searched for it.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import time
import traceback
from collections import Counter

from aftercare.actions.access.late_entries import Fate, late_entries, rule_on_late
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from sync.protocol.access import space_id
from sync.protocol.ids import parse_id
from sync.replica.intents import WithdrawIntent
from sync.replica.keys import EpochKey
from tests.faults.steps import STEPS, arm
from tests.faults.world import OTHER_PASSPHRASE, Acknowledged, World
from tests.town import PASSPHRASE, QUICK

FIELDS = {"held": "2026-11-02T10:00:00+08:00", "type": "phone", "outcome": "completed"}
WORST = 0.25  # seconds after which a process is killed at the latest, when at random


class Failed(AssertionError):
    """Something was lost, differs, or a process failed for another reason than being killed."""


class Killer:
    """One organisation under kills."""

    def __init__(self, seed: int, devices: int = 3) -> None:
        self.random = random.Random(seed)
        self.world = World(devices)
        self.known = Acknowledged()
        self.kills: Counter[str] = Counter()

    def strike(self, step: str = "") -> bool:
        """Lets a process work and kills it at `step`, or at random; whether it was killed."""
        work = _work_for(step, self.random)
        name = "siti" if work == "key change" else self.random.choice(self.world.names)
        nth, seed = self.random.choice((1, 1, 1, 2, 3)), self.random.getrandbits(32)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._work(writing, name, work, seed, step, nth)
        os.close(writing)
        if not step:
            time.sleep(self.random.uniform(0, WORST))
            os.kill(child, signal.SIGKILL)
        said = _read_all(reading)
        _, status = os.waitpid(child, 0)
        for line in said.splitlines():
            if line.startswith("!"):
                raise Failed(line)
            if line.count(" ") == 1:
                self.known.note(*line.split())
        killed = os.WIFSIGNALED(status)
        self.kills[step or "at random"] += killed
        return killed

    def _work(self, pipe: int, name: str, work: str, seed: int, step: str, nth: int) -> None:
        """In the child: works until it is killed, or for as long as the work lasts."""
        try:
            self.world.engine.dispose(close=False)
            with self.world.open(name) as book:
                if step:
                    arm(step, nth)
                for _ in range(3):
                    self._do(book, work, random.Random(seed), pipe)
                    seed += 1
            os._exit(0)
        except BaseException:  # noqa: BLE001 - the parent is told, whatever it was
            os.write(pipe, ("! " + traceback.format_exc().replace("\n", " | ") + "\n").encode())
            os._exit(1)

    def _do(self, book: Casebook, work: str, chance: random.Random, pipe: int) -> None:
        stick = self.world.folder / f"stick-{chance.randrange(3)}"
        for _ in range(chance.randrange(1, 4)):
            fields = {
                **FIELDS,
                "place": chance.choice(("rumah", "kedai")),
                "observations": "klien " * chance.randrange(1, 60),
            }
            known = [row for row in book.records.read(kind="visit") if chance.random() < 0.3]
            row = known[0] if known else None
            written = record(
                book,
                row.case if row else chance.choice(self.world.cases),
                "visit",
                fields,
                row.id if row else "",
            )
            os.write(pipe, f"{written.record} {written.dot}\n".encode())
        if work in ("sync", "key change"):
            if work == "key change":
                self._change_keys(book, chance)
            self.world.sync(book)
        elif work == "bundle":
            write_bundle_file(book, stick)
            for other in self.world.folder.glob("stick-[0-9]"):
                if other != stick:
                    self._read_stick(book, other)
        elif work == "rebuild":
            with book.transaction():
                book.log.rebuild()

    def _read_stick(self, book: Casebook, stick: object) -> None:
        from aftercare.actions.exchange.bundle import UnusableBundle

        try:
            read_bundle_file(book, stick)  # type: ignore[arg-type]
        except UnusableBundle as refusal:
            if "wrote it itself" not in str(refusal):
                raise

    def _change_keys(self, book: Casebook, chance: random.Random) -> None:
        replica = book.certified()
        held = [entry for entry in late_entries(book) if entry.fate is Fate.HELD and entry.may_rule]
        if held:
            rule_on_late(book, held[0].name, accept=chance.random() < 0.7, case=held[0].case)
        space = space_id(replica.organisation, parse_id(chance.choice(self.world.cases)), "care")
        with book.transaction():
            replica.intend(
                WithdrawIntent(
                    space, b"", EpochKey.generate().secret(), closes=chance.random() < 0.5
                )
            )
        book.vault.change_passphrase(chance.choice((PASSPHRASE, OTHER_PASSPHRASE)), QUICK)

    def check(self) -> None:
        """Every folder opens, is whole, and holds what its own process was told is saved."""
        for name in self.world.names:
            with self.world.open(name) as book:
                findings = verify_casebook(book)
                if findings:
                    raise Failed(f"{name}: {findings[:3]}")
                own = book.certified().device
                for dot in self.known.dots:
                    device, n = map(int, dot.split(":"))
                    if device == own and not book.log.has((device, n)):
                        raise Failed(f"lost: {dot} at {name}")

    def finish(self) -> list[str]:
        """Everybody syncs in peace; what is wrong then. Removes the folders, unless something is."""
        books = {name: self.world.open(name) for name in self.world.names}
        found = ["not at rest"]
        try:
            self.world.quiet(books)
            found = self.known.problems(books)
            return found
        finally:
            for book in books.values():
                book.close()
            if found:
                print(f"kept: {self.world.folder}", file=sys.stderr)
            else:
                self.world.close()


def _work_for(step: str, chance: random.Random) -> str:
    """The work during which a process comes to the step."""
    if not step:
        return chance.choice(("save", "sync", "sync", "bundle", "rebuild", "key change"))
    kind = step.partition(":")[0]
    return {
        "save": "save",
        "bundle": "bundle",
        "rebuild": "rebuild",
        "key change": "key change",
    }.get(kind, "sync")


def _read_all(pipe: int) -> str:
    parts = []
    while True:
        select.select([pipe], [], [])
        part = os.read(pipe, 65536)
        if not part:
            os.close(pipe)
            return b"".join(parts).decode()
        parts.append(part)


def all_steps() -> tuple[str, ...]:
    """Every named step."""
    return tuple(STEPS)
