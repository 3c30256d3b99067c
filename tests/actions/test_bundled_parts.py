"""About lists every part of the running program with a licence; what a package lacks is not listed."""

import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

from aftercare.actions.exchange.bundled_parts import bundled_parts

PARTS = {part.name.lower().replace("_", "-").replace(".", "-"): part for part in bundled_parts()}
ROOT = Path(__file__).resolve().parents[2]


def needed():
    import re

    of_desktop = [
        one for one in requires("aftercare") if "extra" not in one or "extra == 'desktop'" in one
    ]
    assert any("pyside6" in one.lower() for one in of_desktop)
    return [re.match(r"[A-Za-z0-9._-]+", one)[0].lower() for one in of_desktop]


def test_everything_the_program_requires_is_there_with_licence_and_text():
    assert set(needed()) <= set(PARTS)
    assert len(PARTS) > 50
    for part in PARTS.values():
        assert part.licence.strip(), part.name
        assert len(part.text) > 50, part.name


def test_what_stands_behind_them_is_there_too():
    assert {"urllib3", "shiboken6", "pycryptodomex", "lark", "typing-extensions", "certifi"} <= set(
        PARTS
    )
    assert {
        "qt",
        "python",
        "sqlcipher",
        "sqlite",
        "openssl",
        "ffmpeg",
        "droid sans fallback",
    } <= set(PARTS)
    for name in ("qt", "python", "sqlcipher", "sqlite", "openssl"):
        assert PARTS[name].version[0].isdigit()


def test_the_server_of_practice_is_there_and_developers_tools_are_not():
    assert {"starlette", "uvicorn", "sqlalchemy", "alembic"} <= set(PARTS)
    assert not {"pytest", "ruff", "mypy", "hypothesis", "pyinstaller"} & set(PARTS)


def test_every_module_that_a_running_desktop_has_loaded_belongs_to_a_listed_part():
    code = (
        "import sys, aftercare.ui.shell, aftercare.ui.main_window, aftercare.ui.start.first_start, aftercare.actions.exchange.sync_now\n"
        "from importlib.metadata import packages_distributions\n"
        "of = packages_distributions()\n"
        "print(*sorted({d for m in list(sys.modules) for d in of.get(m.partition('.')[0], [])}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.lower().replace("_", "-").replace(".", "-") for name in done.stdout.split()}
    assert "pyside6-essentials" in loaded
    assert loaded - {"chardet", "setuptools"} <= set(
        PARTS
    )  # which a developer's computer has, and a library takes if it finds


def test_the_licence_of_the_program_comes_first_and_whole():
    first = bundled_parts()[0]
    assert first.name == "aftercare"
    assert "GNU GENERAL PUBLIC LICENSE" in first.text
    assert "END OF TERMS AND CONDITIONS" in first.text
