"""What the README tells a newcomer is what is tried in bare roots, and nothing of it needs more than a shell to begin with."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.fresh import SUDO, commands

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_commands_are_read_from_the_readme():
    assert commands(README) == ["packaging/setup.sh", "make demo", "make test"]
    assert commands("## Two commands\n\nx\n\n    one --a b   # what\n                # more\n    two\n\n## Next\n\n    three\n") == [
        "one --a b", "two",
    ]  # fmt: skip


@pytest.fixture
def bare(tmp_path):
    """A machine with a shell, dpkg-query that knows of nothing, and nobody's root."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("bash", "sh", "dirname", "basename", "cat", "sha256sum", "cut", "env", "uname"):
        (tools / name).symlink_to(shutil.which(name))
    for name, text in (("dpkg-query", "exit 1"), ("id", "echo 1000")):
        (tools / name).write_text(f"#!/bin/sh\n{text}\n")
        (tools / name).chmod(0o755)
    shutil.copytree(
        ROOT / "packaging",
        tmp_path / "source/packaging",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path / "source")
    return tmp_path / "source", {"PATH": str(tools)}


def run(source, environment, *words):
    return subprocess.run(
        ["packaging/setup.sh", *words],
        cwd=source,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_ordinary_user_is_told_the_whole_line_and_nothing_is_changed(bare):
    before = sorted(path for path in bare[0].rglob("*"))
    for words, also in (((), "make"), (("server,dev",), "xvfb")):
        done = run(*bare, *words)
        assert done.returncode == 2
        (line,) = SUDO.findall(done.stderr)
        asked = line.split()
        assert line.startswith("apt-get update && sudo apt-get install -y ")
        assert {"make", "python3", "python3-venv", "libegl1", also} <= set(asked)
    assert sorted(path for path in bare[0].rglob("*")) == before


def test_a_system_without_packages_to_ask_for_is_told_what_is_needed(bare):
    source, environment = bare
    Path(environment["PATH"], "dpkg-query").unlink()
    done = run(source, environment)
    assert (done.returncode, done.stderr.splitlines()[-1][:35]) == (
        2,
        "Python 3.11 or newer is needed, wit",
    )
