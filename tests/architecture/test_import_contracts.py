"""Imports point one way, and planting a forbidden one is noticed by the contract it breaks."""

import shutil
import subprocess
import sys
from pathlib import Path

import grimp
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


def test_a_module_beside_the_rooms_breaks_the_layers(copy):
    (copy / "aftercare/new_commands.py").write_text("from aftercare.ui.desk import Desk\n")
    code, said = lint(copy)
    assert code == 1
    assert "aftercare.new_commands" in said


def circles(graph):
    """Modules that import each other round about, also where that is for types alone or within a function."""
    modules = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    while ends := [name for name, imported in modules.items() if not imported & modules.keys()]:
        for name in ends:
            del modules[name]
    while unused := modules.keys() - set().union(*modules.values()):
        for name in unused:
            del modules[name]
    return sorted(modules)


def test_no_module_imports_itself_round_about():
    assert circles(grimp.build_graph("aftercare", "sync", cache_dir=None)) == []


def test_a_circle_is_found():
    graph = grimp.ImportGraph()
    for importer, imported in [("top", "a"), ("a", "b"), ("b", "c"), ("c", "a"), ("c", "ground")]:
        graph.add_import(importer=importer, imported=imported)
    assert circles(graph) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        (
            "aftercare/casework/due.py",
            "import requests",
            "Casework has no database, network or window",
        ),
        ("aftercare/store/search.py", "from PySide6 import QtCore", "Qt only in the windows"),
        (
            "aftercare/store/search.py",
            "from aftercare.actions import record",
            "Aftercare is layered",
        ),
        ("sync/replica/clock.py", "import aftercare.casework", "Sync knows nothing of casework"),
        (
            "sync/server/pages.py",
            "from sync.replica import keys",
            "The relay cannot open an envelope",
        ),
        ("sync/protocol/ids.py", "from sync.replica import change", "Sync is layered"),
        (
            "aftercare/actions/recording/record.py",
            "import socket",
            "Only the transport speaks to the network",
        ),
        (
            "aftercare/actions/recording/record.py",
            "from aftercare.actions.papers import report",
            "The rooms of actions",
        ),
        (
            "aftercare/cli/papers.py",
            "from aftercare.cli import forms",
            "The commands know what they share",
        ),
        ("aftercare/ui/desk.py", "from aftercare.cli import papers", "Aftercare is layered"),
    ],
)
def test_a_planted_import_breaks_its_contract(copy, file, line, contract):
    path = copy / file
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "from __future__ import annotations\n",
            f"from __future__ import annotations\n\n{line}\n",
            1,
        ),
        encoding="utf-8",
    )
    code, said = lint(copy)
    assert code == 1
    broken = [found for found in said.splitlines() if " BROKEN" in found]
    assert any(found.startswith(contract) for found in broken), said
