"""A short run of the soak: processes killed at named steps and at random; and the proof that it would notice a loss."""

import json
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from aftercare.store.database import Database
from tests.faults.killing import Failed, Killer
from tests.faults.steps import STEPS

SOAK = Path(__file__).with_name("soak.py")


def test_killed_at_named_steps_and_at_random_nothing_is_lost_and_nobody_differs():
    command = [sys.executable, str(SOAK), "--part", "kill", "--kills", "70", "--minutes", "5"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["problems"] == []
    assert found["kills"] >= 70
    assert found["steps"] >= 15


def test_the_closing_line_counts_what_was_done():
    command = [
        sys.executable,
        str(SOAK),
        "--kills",
        "2",
        "--histories",
        "1",
        "--processes",
        "1",
        "--minutes",
        "0.3",
        "--short",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "lost 0, diverged 0, other problems 0" in done.stdout
    assert int(re.search(r"^kills (\d+)", done.stdout, re.MULTILINE)[1]) >= 2
    assert int(re.search(r"histories (\d+)", done.stdout)[1]) >= 1


@pytest.mark.parametrize("step", STEPS)
def test_a_named_step_is_a_place_in_the_program(step):
    owner, name, _ = STEPS[step]
    assert callable(getattr(owner, name))


def test_a_save_that_is_told_before_it_is_durable_is_found_out(monkeypatch):
    """A program that keeps its commits to itself loses them at a kill, and the check says so."""

    @contextmanager
    def lazy(self):
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")
        yield self.connection

    killer = Killer(7)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(Database, "transaction", lazy)
            while not killer.known.dots:
                killer.strike("push: before it is sent")
        with pytest.raises(Failed, match="lost"):
            killer.check()
    finally:
        killer.world.close()
