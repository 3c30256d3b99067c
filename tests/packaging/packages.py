"""The packages under test: built twice from this source, and once from the source of the previous release by the same recipe."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests import previous_release

ROOT = Path(__file__).resolve().parents[2]


class Packages(NamedTuple):
    """Where the packages lie: of one build, of another of the same source, of the previous release; `tree` holds the unpacked program."""

    one: Path
    two: Path
    previous: Path
    tree: Path

    def find(self, folder: Path, name: str) -> Path:
        """The package of that name."""
        (found,) = folder.glob(f"{name}_*.deb")
        return found


def build(work: Path, root_of_trust: Path) -> Packages:
    """Makes them all, side by side; what is needed to build is fetched once."""
    old = previous_release.unpack(work / "previous-source")
    shutil.rmtree(old / "packaging")
    shutil.copytree(ROOT / "packaging", old / "packaging")
    environment = {
        **os.environ,
        "VENV": str(ROOT / "build/packages-venv"),
        "SOURCE_DATE_EPOCH": _moment(),
    }
    script = "packaging/linux/build.sh"
    subprocess.run([script, "--prepare"], cwd=ROOT, env=environment, check=True)
    running = []
    for name, source in (("one", ROOT), ("two", ROOT), ("previous", old)):
        command = [
            script,
            "--quick",
            "--out",
            str(work / name),
            "--work",
            str(work / f"{name}-work"),
        ]
        command += ["--root", str(root_of_trust)]
        with (work / f"{name}.log").open("wb") as log:
            running.append(
                (
                    name,
                    subprocess.Popen(command, cwd=source, env=environment, stdout=log, stderr=log),
                )
            )
    for name, process in running:
        assert process.wait() == 0, (work / f"{name}.log").read_text()[-3000:]
    return Packages(
        work / "one",
        work / "two",
        work / "previous",
        work / "one-work/tree-desktop/usr/lib/aftercare",
    )


def _moment() -> str:
    """When this source was committed, in seconds since 1970."""
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
