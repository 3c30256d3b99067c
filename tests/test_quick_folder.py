"""The folders that tests work in: in memory only where there is room, and none of a killed run stays."""

import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

from tests import quick_folder
from tests.quick_folder import place_for_folders, sweep

ROOT = Path(__file__).resolve().parents[1]
LIVES = """
import sys
from pathlib import Path
from tests import quick_folder
quick_folder.place_for_folders = lambda memory: Path(sys.argv[1])
print(quick_folder.quick_folder(), flush=True)
sys.stdin.readline()
"""


def living(place):
    process = subprocess.Popen(
        [sys.executable, "-c", LIVES, str(place)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    return process, Path(process.stdout.readline().strip())


def test_a_folder_goes_with_its_process_and_one_of_a_killed_process_at_the_next_start(tmp_path):
    killed, left = living(tmp_path)
    running, kept = living(tmp_path)
    assert left.is_dir()  # while its process lives, the next one leaves it alone
    killed.kill()
    killed.wait()
    ended, own = living(tmp_path)
    assert not left.exists()
    assert kept.is_dir()
    for process in (running, ended):
        process.communicate("\n")
    assert list(tmp_path.iterdir()) == []
    assert own.parent == tmp_path


def test_one_just_made_and_one_of_an_older_version_that_may_run_are_left_alone(tmp_path):
    old = time.time() - 2 * quick_folder.FORGOTTEN
    for name, age in (
        ("aftercare-tests-a", 0),
        ("aftercare-world-b", 0),
        ("aftercare-history-c", old),
        ("other", old),
    ):
        (tmp_path / name).mkdir()
        if age:
            os.utime(tmp_path / name, (age, age))
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "aftercare-tests-a",
        "aftercare-world-b",
        "other",
    }


def test_memory_that_is_missing_or_small_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr(quick_folder.tempfile, "gettempdir", lambda: "/elsewhere")
    assert place_for_folders(tmp_path / "missing") == Path("/elsewhere")
    for free, used in ((64_000_000, Path("/elsewhere")), (8_000_000_000, tmp_path)):
        monkeypatch.setattr(
            quick_folder.shutil, "disk_usage", lambda _, free=free: SimpleNamespace(free=free)
        )
        assert place_for_folders(tmp_path) == used
