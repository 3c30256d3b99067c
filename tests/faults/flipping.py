"""Damage to a data folder, one file at a time: a flipped bit, a cut, an empty or a missing file; and what every way in says of it.

What is tried ends in a sentence, or in proof that nothing is lost: the same state, drafts and attachment. Anything else is a problem.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from math import gcd
from pathlib import Path
from typing import NamedTuple

import click

from aftercare.actions.access.open_case import open_case
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.program.repair import Repaired, repair
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.attach_file import KIND, attach_file, read_attachment
from aftercare.actions.recording.record import record
from aftercare.casework.refusal import Refused
from aftercare.cli.main import cli
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from tests.actions.files import photo
from tests.town import PASSPHRASE, VISIT, Town

COMMANDS = (["cases"], ["verify"], ["rebuild"], ["sync"])
THOROUGH = 20  # of so many flips one is tried with every command
LOCK, SECTOR = "in-use.lock", 512


class Damage(NamedTuple):
    """What was done to which file."""

    file: str
    what: str
    place: int = 0


class Known(NamedTuple):
    """What a whole folder holds."""

    state: str
    drafts: str
    attached: bytes | None


def small_folder(town: Town, folder: Path) -> Path:
    """A copy of siti's folder as a kill leaves it: synced cases, an attachment, and a day's work that is in the log alone."""
    with town.open("siti") as book:
        cases = [
            open_case(book, {"preferred_name": f"Encik {n}", "type": "general"}) for n in range(3)
        ]
        for case in cases:
            record(book, case, "visit", VISIT)
    town.sync("siti")
    with town.open("siti") as book:
        file = town.folder / "letter.jpg"
        file.write_bytes(photo(300, 200))
        attach_file(book, cases[0], file)
        for n in range(12):
            record(book, cases[n % 3], "visit", {**VISIT, "observations": f"Lawatan {n} " * 20})
        book.drafts.put("a", "visit", cases[0], "", {"place": "rumah"})
        shutil.copytree(town.folder / "siti", folder, ignore=shutil.ignore_patterns("*-shm"))
    return folder


def copied(folder: Path, place: Path) -> Path:
    """A copy of a folder at `place`, whatever was there."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place)
    return place


def files(folder: Path) -> list[Path]:
    """Every file of the folder but the lock, which holds nothing."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != LOCK)


def damages(folder: Path, chance: random.Random, flips: int) -> Iterator[Damage]:
    """Of every file: missing, empty, cut in two places, a sector of zeros, and so many flipped bits, spread over it."""
    for path in files(folder):
        name, size = str(path.relative_to(folder)), path.stat().st_size
        yield Damage(name, "missing")
        if size:
            yield Damage(name, "cut", 0)
            yield Damage(name, "cut", size // 2)
            yield Damage(name, "cut", chance.randrange(size))
            yield Damage(name, "sector", 8 * chance.randrange(max(1, size - SECTOR)))
        for n in range(min(flips, 8 * size)):
            yield Damage(
                name,
                "flip",
                chance.randrange(
                    8 * size * n // flips,
                    max(8 * size * (n + 1) // flips, 1 + 8 * size * n // flips),
                ),
            )


def every_flip(folder: Path, seed: int) -> Iterator[Damage]:
    """Each bit of each file once, a file in turn, in an order that goes all over it."""
    waiting = [
        (str(path.relative_to(folder)), 8 * path.stat().st_size, 0)
        for path in files(folder)
        if path.stat().st_size
    ]
    while waiting:
        for name, bits, done in waiting:
            step = next(
                one for one in range(int(bits * 0.618) + 1, 2 * bits + 2) if gcd(one, bits) == 1
            )
            yield Damage(name, "flip", (done * step + seed) % bits)
        waiting = [(name, bits, done + 1) for name, bits, done in waiting if done + 1 < bits]


def flipped(seed: int, until: float) -> dict[str, object]:
    """Flips bit after bit until the time is over; how many, and each that ended in silence or otherwise than in a sentence."""
    os.environ["AFTERCARE_PASSPHRASE"] = PASSPHRASE
    flips, problems = 0, list[str]()
    with (
        tempfile.TemporaryDirectory(prefix="aftercare-flips-") as place,
        open(os.devnull, "w", encoding="utf-8") as nowhere,
    ):
        root = Path(place)
        with Town.founded(root / "town", "") as town:
            whole = small_folder(town, root / "whole")
        with unlock(copied(whole, root / "looked"), PASSPHRASE) as book:
            before = known(book)
        for damage in every_flip(whole, seed):
            if time.time() >= until:
                break
            try:
                with redirect_stdout(nowhere), redirect_stderr(nowhere):
                    problem = trial(
                        whole, root / "trial", damage, before, () if flips % THOROUGH else COMMANDS
                    )
            except AssertionError as failure:
                problem = str(failure)
            flips += 1
            problems += [problem] if problem else []
    return {"flips": flips, "problems": problems}


def inflict(folder: Path, damage: Damage) -> None:
    """Does it."""
    path = folder / damage.file
    if damage.what == "missing":
        path.unlink()
    elif damage.what == "cut":
        os.truncate(path, damage.place)
    elif damage.what == "sector":
        with path.open("r+b") as stream:
            stream.seek(damage.place // 8)
            stream.write(bytes(SECTOR))
    else:
        with path.open("r+b") as stream:
            stream.seek(damage.place // 8)
            byte = stream.read(1)[0] ^ 1 << damage.place % 8
            stream.seek(damage.place // 8)
            stream.write(bytes([byte]))


def known(book: Casebook) -> Known:
    """What an open casebook holds."""
    attached = None
    for row in book.records.read(kind=KIND):
        attached = content_of(book, row)
    return Known(state_hash(book), repr(book.drafts.all()), attached)


def content_of(book: Casebook, row: RecordRow) -> bytes | None:
    """The content of an attachment; None where it cannot be had."""
    try:
        return read_attachment(book, row)[1]
    except Refused:
        return None


def said(folder: Path, command: list[str]) -> str:
    """How a command of the command line ends: "done", or "refused"; anything else is raised."""
    try:
        cli(["--data", str(folder), *command], standalone_mode=False)
    except Refused:
        return "refused"
    except click.exceptions.Exit as stop:
        return "refused" if stop.exit_code == 1 else "done"
    return "done"


def trial(
    whole: Path,
    place: Path,
    damage: Damage,
    before: Known,
    commands: tuple[list[str], ...] = COMMANDS,
) -> str:
    """Inflicts one damage on a copy, tries every way in; what is wrong about how that ended, or ""."""

    def fresh() -> None:
        inflict(copied(whole, place), damage)

    def tried(way: str, work: Callable[[], object]) -> object:
        fresh()
        try:
            return work()
        except Refused as refusal:
            assert (
                damage.file in str(refusal) or "casebook" in str(refusal) or "vault" in str(refusal)
            ), refusal
            return "refused"
        except Exception as error:
            raise AssertionError(f"{damage}: {way} ended with {error!r}") from error

    def opened() -> str:
        with unlock(place, PASSPHRASE) as book:
            findings = verify_casebook(book)
            now = known(book)
        return "named" if findings else "same" if now == before else "silent"

    ended = tried("opening", opened)
    if ended == "silent":
        return f"{damage}: nothing was said, and the folder holds something else"
    for command in commands:
        if tried(" ".join(command), lambda command=command: said(place, command)) not in (
            "done",
            "refused",
        ):
            return f"{damage}: {command} ended otherwise"
    return ""


def repaired(whole: Path, place: Path, damage: Damage) -> Repaired | str:
    """What repairing brings after one damage; the refusal where nothing can be done. The damaged folder stays as it was."""
    inflict(copied(whole, place), damage)
    before = {path: path.read_bytes() for path in files(place)}
    into = place.with_name(place.name + "-into")
    shutil.rmtree(into, ignore_errors=True)
    try:
        return repair(place, PASSPHRASE, into)
    except Refused as refusal:
        return str(refusal)
    finally:
        assert {path: path.read_bytes() for path in files(place)} == before
