"""The measured row of a small tree is what one counts by hand."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging/measure.py"
FILES = {
    "aftercare/__init__.py": "",
    "aftercare/actions/visit.py": '''"""A visit."""

from sync.clock import now


class Visit:
    """One."""

    def begin(self, at: int) -> int:
        """Begins."""
        found = at
        return found

    def end(self, at):
        for found in (at,):
            pass
        return now()  # type: ignore[no-any-return]

    def _secret(self) -> None: ...
''',
    "aftercare/ui/page.py": '"""A page."""\n\nfrom aftercare.ui import sheet\n\nLONG = "' + "x" * 82 + '"\n',
    "aftercare/ui/sheet.py": '"""A sheet."""\n\nimport aftercare.ui.page\n\nLONG = "' + "x" * 100 + '"\n',
    "sync/clock.py": '"""A clock."""\n\n\ndef now() -> int:\n    """Now."""\n    return 1\n',
    "tests/actions/test_visit.py": "assert True\n" * 10,
    "tests/test_all.py": "assert True\n" * 9,
}  # fmt: skip


@pytest.fixture(scope="module")
def measuring():
    """The script that measures."""
    spec = importlib.util.spec_from_file_location("measuring", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["measuring"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_the_row_of_a_small_tree_is_what_one_counts_by_hand(measuring, tree):
    row = measuring.measure(tree, ("aftercare", "sync"), ("tests",))
    assert (row.files, row.lines) == (4, 35)
    assert row.file_lines == (5, 19, 19)
    assert row.function_lines == (3, 4, 4)
    assert row.documented == pytest.approx(3 / 4)  # Visit, begin and now; not end
    assert row.typed == pytest.approx(3 / 4)
    assert row.test_lines == pytest.approx(19 / 35)
    assert row.longer == (pytest.approx(2 / 35), pytest.approx(1 / 35))
    assert row.ignores == pytest.approx(1000 / 35)
    assert row.biggest == (14, 3, "Visit", "aftercare/actions/visit.py")
    assert row.circles == (("aftercare.ui.page", "aftercare.ui.sheet"),)
    assert set(row.names) == {("found", 2), ("at", 2), ("LONG", 2)}


def test_a_room_is_measured_beside_its_own_tests(measuring, tree):
    row = measuring.measure(tree, *measuring.ROOMS["actions"])
    assert (row.files, row.lines, row.test_lines) == (1, 19, pytest.approx(10 / 19))
    assert row.circles == ()


def test_the_script_says_a_row_for_all_of_it_and_for_each_room(tree):
    done = subprocess.run(
        [sys.executable, SCRIPT, "--root", tree, "--names", "found"],
        capture_output=True,
        text=True,
        check=True,
    )
    for room in ("aftercare + sync: 4 files", "sync: 1 files", "ui: 2 files", "actions: 1 files"):
        assert f"\n{room}" in f"\n{done.stdout}"
    assert "of these                               found 2" in done.stdout
