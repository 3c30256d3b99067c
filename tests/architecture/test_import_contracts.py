"""Imports point one way, and planting a forbidden one is noticed by the contract it breaks."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint(folder):
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command()",
        "--no-cache",
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path):
    for part in ("aftercare", "sync"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_imports_keep_every_contract(copy):
    code, said = lint(copy)
    assert code == 0, said
    assert "0 broken" in said


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("aftercare/casework/due.py", "import requests", "Casework has no database, network or window"),
        ("aftercare/store/search.py", "from PySide6 import QtCore", "Qt only in the windows"),
        ("aftercare/store/search.py", "from aftercare.actions import record", "Aftercare is layered"),
        ("sync/replica/clock.py", "import aftercare.casework", "Sync knows nothing of casework"),
        ("sync/server/pages.py", "from sync.replica import keys", "The relay cannot open an envelope"),
        ("sync/protocol/ids.py", "from sync.replica import change", "Sync is layered"),
        ("aftercare/actions/record.py", "import socket", "Only the carrier speaks to the network"),
    ],
)
def test_a_planted_import_breaks_its_contract(copy, file, line, contract):
    path = copy / file
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("from __future__ import annotations\n", f"from __future__ import annotations\n\n{line}\n", 1),
        encoding="utf-8",
    )
    code, said = lint(copy)
    assert code == 1
    broken = [found for found in said.splitlines() if found.endswith("BROKEN")]
    assert any(found.startswith(contract) for found in broken), said
