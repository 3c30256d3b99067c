"""The release before this one, which some laptops still run: its source, from the history of this repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERSION, COMMIT = "0.1.0", "98f2976"


def missing() -> str:
    """Why it is not here; "" where it is."""
    if not shutil.which("git"):
        return f"git is not installed, and {VERSION} is taken from the history"
    done = subprocess.run(
        ["git", "cat-file", "-e", f"{COMMIT}^{{commit}}"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    return f"the history does not reach back to {VERSION}" if done.returncode else ""


def unpack(folder: Path) -> Path:
    """Its source in a folder."""
    folder.mkdir(parents=True)
    archive = subprocess.run(
        ["git", "archive", COMMIT], cwd=ROOT, capture_output=True, check=True
    ).stdout
    subprocess.run(["tar", "--extract", "--directory", str(folder)], input=archive, check=True)
    return folder
