"""The project's rooms: no new one without a decision, none for leftovers, each module says what it is."""

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {".ci", ".github", "aftercare", "docs", "packaging", "resources", "sync", "tests"}
AFTERCARE_ROOMS = {"actions", "casework", "example", "reports", "store", "ui", "updates"}
LEFTOVERS = re.compile(r"^(utils?|helpers?|common|misc|base|managers?|tools)(\.py)?$|_(utils?|helpers?|manager)\.py$")


def tracked():
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [Path(line) for line in done.stdout.splitlines() if (ROOT / line).exists()]


def test_there_is_no_new_room():
    assert {path.parts[0] for path in tracked() if len(path.parts) > 1} <= ROOMS
    assert {path.parts[1] for path in tracked() if path.parts[0] == "aftercare" and len(path.parts) > 2} <= AFTERCARE_ROOMS
    assert {path.parts[1] for path in tracked() if path.parts[0] == "sync" and len(path.parts) > 2} <= {
        "protocol",
        "replica",
        "server",
    }


def test_nothing_is_named_for_leftovers():
    assert [path for path in tracked() if any(LEFTOVERS.search(part) for part in path.parts)] == []


def test_every_module_says_what_it_is_and_none_has_grown_too_far():
    for path in tracked():
        if path.suffix == ".py":
            text = (ROOT / path).read_text(encoding="utf-8")
            assert ast.get_docstring(ast.parse(text)), path
            if path.parts[0] != "tests":
                assert len(text.splitlines()) <= 460, path


def test_the_project_speaks_of_itself_alone():
    forbidden = re.compile(r"/work/|/root/|/home/\w|pypi\.org|registry\.npmjs|deb\.debian\.org", re.IGNORECASE)
    for path in tracked():
        if path.suffix in (".py", ".md", ".toml", ".sh", ".sql", ".txt", "") and path.name not in (
            "LICENSE",
            "test_rooms.py",
        ):
            assert not forbidden.search((ROOT / path).read_text(encoding="utf-8", errors="replace")), path
