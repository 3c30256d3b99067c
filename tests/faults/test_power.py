"""Power cuts at every flush: what was told is saved is there, the folder opens, and nothing is half done."""

import shutil

import pytest

from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.store.casebook import Casebook
from aftercare.store.vault_errors import WrongPassphrase
from tests.faults import power
from tests.faults.power import Cut
from tests.faults.world import OTHER_PASSPHRASE, World
from tests.town import PASSPHRASE

pytestmark = pytest.mark.skipif(power.library() is None, reason="needs Linux and a C compiler")

PRELUDE = f"""
import sys
from pathlib import Path
from aftercare.store.casebook import Casebook
from aftercare.actions.recording.record import record
from tests.town import PASSPHRASE, QUICK, VISIT
folder, case = Path(sys.argv[1]), sys.argv[2]
OTHER = {OTHER_PASSPHRASE!r}
"""
SAVES = """
with Casebook.open(folder, PASSPHRASE) as book:
    for n in range(6):
        written = record(book, case, "visit", {**VISIT, "place": f"tempat {n}", "observations": "klien " * 300})
        print(written.dot, flush=True)
"""
LAZY_SAVES = SAVES.replace(
    "    for n", "    book.database.connection.execute('PRAGMA synchronous = OFF')\n    for n"
)
REBUILD = """
with Casebook.open(folder, PASSPHRASE) as book, book.transaction():
    book.log.rebuild()
"""
NEW_PASSPHRASE = """
with Casebook.open(folder, PASSPHRASE) as book:
    book.vault.change_passphrase(OTHER, QUICK)
    print("changed", flush=True)
"""
BUNDLE = """
from aftercare.actions.exchange.bundle import write_bundle_file
with Casebook.open(folder, PASSPHRASE) as book:
    write_bundle_file(book, folder / "stick")
    print("written", flush=True)
"""
CREATE = """
Casebook.create(folder, PASSPHRASE, cost=QUICK)[0].close()
print("made", flush=True)
"""


@pytest.fixture(scope="module")
def world():
    found = World(2)
    yield found
    found.close()


def attempts(script, world, tmp_path, step=1):
    """Runs the script on fresh copies of siti's folder, the power going at each of its flushes in turn; yields each result."""
    watched, shadow = tmp_path / "device", tmp_path / "shadow"
    for at in range(1, 60, step):
        for when in ("before", "after"):
            shutil.rmtree(watched, ignore_errors=True)
            shutil.copytree(world.folder / "siti", watched)
            done = power.run(PRELUDE + script, watched, shadow, Cut(at, when), world.cases[0])
            if done.returncode == 0:
                return
            assert done.returncode == -9, done.stderr
            yield done, watched, shadow


def opened(watched, *passphrases):
    for passphrase in passphrases or (PASSPHRASE,):
        try:
            return Casebook.open(watched, passphrase)
        except WrongPassphrase:
            continue
    raise AssertionError("no passphrase opens it")


def lost(book, said):
    dots = [tuple(map(int, line.split(":"))) for line in said.split()]
    return [dot for dot in dots if not book.log.has(dot)]


@pytest.mark.parametrize(
    "seed", [None, 1, 2], ids=["all unflushed writes gone", "some there", "others there"]
)
def test_what_was_told_is_saved_outlasts_the_power(world, tmp_path, seed):
    count = told = 0
    for done, watched, shadow in attempts(SAVES, world, tmp_path, step=3):
        power.power_back(watched, shadow, seed)
        with opened(watched) as book:
            assert verify_casebook(book) == []
            assert lost(book, done.stdout) == []
        count, told = count + 1, told + len(done.stdout.split())
    assert count >= 4
    assert told >= 3


def test_the_simulation_notices_a_program_that_does_not_flush(world, tmp_path):
    watched, shadow = tmp_path / "device", tmp_path / "shadow"
    shutil.copytree(world.folder / "siti", watched)
    done = power.run(
        PRELUDE + LAZY_SAVES + "    import os; os.kill(os.getpid(), 9)\n",
        watched,
        shadow,
        Cut(0),
        world.cases[0],
    )
    assert len(done.stdout.split()) == 6
    power.power_back(watched, shadow)
    with opened(watched) as book:
        assert len(lost(book, done.stdout)) == 6


def test_a_rebuild_that_the_power_ends_leaves_all_as_it_was(world, tmp_path):
    for _, watched, shadow in attempts(REBUILD, world, tmp_path):
        power.power_back(watched, shadow)
        with opened(watched) as book:
            assert verify_casebook(book) == []


def test_a_new_passphrase_is_in_force_or_the_old_one_and_never_neither(world, tmp_path):
    for done, watched, shadow in attempts(NEW_PASSPHRASE, world, tmp_path):
        power.power_back(watched, shadow)
        passphrases = (
            (OTHER_PASSPHRASE,) if "changed" in done.stdout else (PASSPHRASE, OTHER_PASSPHRASE)
        )
        with opened(watched, *passphrases) as book:
            assert verify_casebook(book) == []


def test_a_bundle_file_is_whole_or_not_there(world, tmp_path):
    from sync.protocol.bundle import read_bundle

    for done, watched, shadow in attempts(BUNDLE, world, tmp_path):
        power.power_back(watched, shadow)
        stick = watched / "stick"
        assert stick.exists() or "written" not in done.stdout
        if stick.exists():
            read_bundle(stick.read_bytes())
        with opened(watched) as book:
            assert verify_casebook(book) == []


def test_a_new_casebook_is_there_when_it_was_said_so(world, tmp_path):
    watched, shadow = tmp_path / "device", tmp_path / "shadow"
    for at in range(1, 40):
        shutil.rmtree(watched, ignore_errors=True)
        watched.mkdir()
        done = power.run(PRELUDE + CREATE, watched, shadow, Cut(at, "after"), "none")
        power.power_back(watched, shadow)
        if "made" in done.stdout:
            opened(watched).close()
        if done.returncode == 0:
            return
    raise AssertionError("it never ended")
