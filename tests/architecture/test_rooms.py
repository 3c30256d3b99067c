"""The project's rooms: no new one without a decision, none for leftovers, each module says what it is."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.source import ROOMS, source_files

ROOT = Path(__file__).resolve().parents[2]
AFTERCARE_ROOMS = {"actions", "casework", "cli", "demo", "reports", "store", "ui", "updates"}
FILES = source_files()
LEFTOVERS = re.compile(
    r"^(utils?|helpers?|common|misc|base|managers?|tools)(\.py)?$|_(utils?|helpers?|manager)\.py$"
)


def test_there_is_no_new_room():
    assert {path.parts[0] for path in FILES if len(path.parts) > 1} <= ROOMS
    assert {
        path.parts[1] for path in FILES if path.parts[0] == "aftercare" and len(path.parts) > 2
    } <= AFTERCARE_ROOMS
    assert {path.parts[1] for path in FILES if path.parts[0] == "sync" and len(path.parts) > 2} <= {
        "protocol",
        "replica",
        "server",
    }


def test_nothing_is_named_for_leftovers():
    assert [path for path in FILES if any(LEFTOVERS.search(part) for part in path.parts)] == []


def test_every_module_says_what_it_is_and_none_has_grown_too_far():
    for path in FILES:
        if path.suffix == ".py":
            text = (ROOT / path).read_text(encoding="utf-8")
            assert ast.get_docstring(ast.parse(text)), path
            if path.parts[0] != "tests":
                assert len(text.splitlines()) <= 600, path


def test_the_project_speaks_of_itself_alone():
    forbidden = re.compile(
        r"/work/|/root/|/home/\w|pypi\.org|registry\.npmjs|deb\.debian\.org", re.IGNORECASE
    )
    for path in FILES:
        if path.suffix in (".py", ".md", ".toml", ".sh", ".sql", ".txt", "") and path.name not in (
            "LICENSE",
            "test_rooms.py",
        ):
            assert not forbidden.search(
                (ROOT / path).read_text(encoding="utf-8", errors="replace")
            ), path


OURS = {".ci/run", "README.md", "aftercare/a.py", "docs/a.md", "pyproject.toml", ".gitignore"}


@pytest.fixture(params=["cloned", "unpacked", "unpacked within another repository"])
def source(request, tmp_path):
    """A small source as git or an archive leaves it, with what `make demo` and a hurried hand leave about."""
    root = tmp_path / "outer/source"
    for name in (*OURS, "demo/day.txt", "d/day.txt", "d2/01.png", "build/x.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")
    (root / ".gitignore").write_text("build/\n__pycache__/\n*.egg-info/\n/demo/\n")
    if request.param != "unpacked":
        if not shutil.which("git"):
            pytest.skip("git is not installed, and this is about a clone")
        where = root if request.param == "cloned" else tmp_path / "outer"
        subprocess.run(["git", "init", "-q"], cwd=where, check=True)
        subprocess.run(
            ["git", "add", *(OURS if where == root else ())],
            cwd=where,
            check=where == root,
            capture_output=True,
        )
    return root


def test_what_lies_about_is_no_part_of_the_source_and_a_new_room_is(source):
    assert {path.as_posix() for path in source_files(source)} == OURS
    (source / "helpers").mkdir()
    (source / "helpers/new.py").write_text("x")
    assert {path.as_posix() for path in source_files(source)} == {*OURS, "helpers/new.py"}
