"""The Windows package as far as it can be made here: its lock, its payload's check, its setup program. The whole is made by build.sh."""

import re
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pefile
import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging/windows"
sys.path.insert(0, str(WINDOWS))

import check_payload  # noqa: E402
import icon  # noqa: E402
import listing  # noqa: E402
import payload as payloads  # noqa: E402
from hollow import hollow, make_hollow  # noqa: E402
from import_statements import imports_of, names_bound  # noqa: E402
from libraries import SITE, Libraries  # noqa: E402
from reach import Reach  # noqa: E402
from surplus import Surplus, qt_imported  # noqa: E402
from wheels import for_windows, unpack  # noqa: E402

from aftercare.app import NAME  # noqa: E402

LOCK = """\
alpha==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
beta==2.0 ; sys_platform == 'win32' \\
    --hash=sha256:cc
gamma==3.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
delta==4.0 ; python_full_version < '3.12' \\
    --hash=sha256:ee
"""


def test_of_a_lock_windows_gets_its_lines_with_every_hash():
    assert for_windows(LOCK) == (
        "alpha==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nbeta==2.0 \\\n    --hash=sha256:cc\n"
    )


def test_every_line_of_the_real_lock_has_a_hash_on_windows():
    found = for_windows((ROOT / "packaging/lock/desktop.txt").read_text(encoding="utf-8"))
    entries = [entry for entry in re.split(r"\n(?=\S)", found) if entry.strip()]
    assert {"pyside6-essentials", "sqlcipher3", "uvicorn"} <= {
        entry.partition("==")[0] for entry in entries
    }
    assert all("--hash=sha256:" in entry for entry in entries)


def a_wheel(folder, name, files):
    path = folder / f"{name}-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as packed:
        for file, text in {**files, f"{name}-1.dist-info/RECORD": ""}.items():
            packed.writestr(file, text)
    return path


def test_a_wheel_is_laid_out_without_what_stays_out_and_its_record_says_so(tmp_path):
    files = {
        "one/__init__.py": "",
        "one/tests/test_it.py": "",
        "one-1.data/platlib/two.py": "x = 1\n",
        "one-1.data/scripts/run": "#!",
    }
    unpack(a_wheel(tmp_path, "one", files), tmp_path / "site", Surplus(set()))
    there = {
        path.relative_to(tmp_path / "site").as_posix()
        for path in (tmp_path / "site").rglob("*")
        if path.is_file()
    }
    assert there == {"one/__init__.py", "two.py", "one-1.dist-info/RECORD"}
    assert "tests" not in (tmp_path / "site/one-1.dist-info/RECORD").read_text(encoding="utf-8")


def test_a_wheel_cannot_write_outside_or_over_another(tmp_path):
    with pytest.raises(ValueError, match="outside"):
        unpack(a_wheel(tmp_path, "bad", {"../out.py": ""}), tmp_path / "site", Surplus(set()))
    unpack(a_wheel(tmp_path, "one", {"shared.py": "a"}), tmp_path / "site", Surplus(set()))
    with pytest.raises(ValueError, match="two wheels"):
        unpack(a_wheel(tmp_path, "two", {"shared.py": "b"}), tmp_path / "site", Surplus(set()))


def test_the_program_is_a_wheel_with_all_that_it_reads(tmp_path):
    with zipfile.ZipFile(payloads.own_wheel(tmp_path / "own")) as packed:
        there = set(packed.namelist())
    assert {
        "aftercare/__main__.py",
        "sync/server/migrations/env.py",
        "resources/translations/aftercare_ms.ts",
    } <= there
    assert {"resources/handbook/ms/worker.md", "resources/tour/ms/access.png"} <= there
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in there)


def test_of_qt_the_modules_that_the_program_imports_come_along():
    wanted = qt_imported(ROOT / "aftercare")
    surplus = Surplus(wanted)
    assert {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport"} <= wanted
    assert not surplus("PySide6/QtWidgets.pyd")
    assert surplus("PySide6/QtQuick.pyd")
    assert not surplus("PySide6/plugins/platforms/qwindows.dll")
    assert surplus("PySide6/plugins/sqldrivers/qsqlite.dll")
    assert surplus("pyxform/validators/odk_validate/bin/ODK_Validate.jar")
    assert surplus("enchant/data/mingw64/share/enchant/hunspell/en_ZW.dic")
    assert not surplus("enchant/data/mingw64/share/enchant/hunspell/en_GB.dic")


# -- imports ---------------------------------------------------------------------------------------


def names(source, *, within_functions=False):
    return {one.module for one in imports_of(source, "own.part", within_functions=within_functions)}


def test_what_runs_only_elsewhere_or_has_a_fallback_need_not_be_there():
    assert names(
        "import sys\nif sys.platform != 'win32':\n    import fcntl\nelse:\n    import msvcrt\n"
    ) == {
        "sys",
        "msvcrt",
    }
    assert names("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import heavy\n") == {
        "typing"
    }
    assert names("try:\n    import fast\nexcept ImportError:\n    import slow\n") == set()
    assert names("try:\n    import needed\nfinally:\n    import always\n") == {"needed", "always"}
    assert names("import os\nif os.name == 'posix' and unknown():\n    import pwd\n") == {"os"}


def test_imports_within_functions_count_where_asked_and_relative_ones_are_resolved():
    source = "from . import near\nfrom ..far import thing\ndef later():\n    import lazy\n"
    assert names(source) == {"own.part", "own.far"}
    assert names(source, within_functions=True) == {"own.part", "own.far", "lazy"}
    assert (
        names(
            "def later():\n    try:\n        import given\n    except ImportError:\n        pass\n",
            within_functions=True,
        )
        == set()
    )


def test_names_made_at_run_time_may_be_any():
    assert names_bound("a = 1\ndef b(): pass\nfrom c import d as e\n") == {"a", "b", "e"}
    assert names_bound("def __getattr__(name): return 1\n") is None
    assert names_bound("from c import *\n") is None


def a_program(folder, files):
    for name, text in files.items():
        path = folder / SITE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def findings(folder):
    reach = Reach(folder / SITE)
    reach.follow()
    return {(one.importer, one.module) for one in reach.findings}


def test_a_module_that_is_missing_is_named_wherever_it_is_imported(tmp_path):
    files = {
        "aftercare/__init__.py": "",
        "aftercare/work.py": "import json, library\ndef later():\n    from aftercare.gone import it\n    from aftercare import lost\n",
        "sync/__init__.py": "",
        "library/__init__.py": "from library import inner\n",
        "library/inner.py": "import absent\nimport termios\ndef later():\n    import never_asked\n",
    }
    assert findings(a_program(tmp_path, files)) == {
        ("aftercare.work", "aftercare.gone"),
        ("aftercare.work", "aftercare.lost"),
        ("library.inner", "absent"),
        ("library.inner", "termios"),
    }


def test_an_extension_for_another_python_is_no_module(tmp_path):
    files = {"aftercare/__init__.py": "import fast, right\n", "sync/__init__.py": ""}
    files |= {"fast.cp312-win_amd64.pyd": "", "right.cp313-win_amd64.pyd": ""}
    assert findings(a_program(tmp_path, files)) == {("aftercare", "fast")}


# -- libraries -------------------------------------------------------------------------------------


def a_library(path, imports):
    """A 64-bit PE file with an import table and nothing else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    thunks = 0x1000 + 20 * (len(imports) + 1)  # of each library one function, by its number
    table, strings = b"", b""
    for name in imports:
        table += struct.pack("<IIIII", thunks, 0, 0, thunks + 16 + len(strings), thunks)
        strings += name.encode() + b"\0"
    section = (table + bytes(20) + struct.pack("<QQ", 1 << 63 | 1, 0) + strings).ljust(0x200, b"\0")
    stub = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    head = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x2022)
    optional = struct.pack("<HBBIIIII", 0x20B, 0, 0, 0, 0x200, 0, 0, 0x1000)
    optional += struct.pack(
        "<QIIHHHHHHIIIIHHQQQQII",
        0x180000000,
        0x1000,
        0x200,
        6,
        0,
        0,
        0,
        6,
        0,
        0,
        0x2000,
        0x200,
        0,
        2,
        0,
        *[0] * 5,
        16,
    )
    directories = [(0, 0), (0x1000, len(table) + 20)] + [(0, 0)] * 14
    optional += b"".join(struct.pack("<II", *one) for one in directories)
    named = b".idata".ljust(8, b"\0") + struct.pack(
        "<IIIIIIHHI", 0x1000, 0x1000, 0x200, 0x200, 0, 0, 0, 0, 0x40000040
    )
    path.write_bytes((stub + head + optional + named).ljust(0x200, b"\0") + section)


def test_a_library_that_is_missing_is_named(tmp_path):
    a_library(
        tmp_path / SITE / "one.pyd",
        ["KERNEL32.dll", "python313.dll", "api-ms-win-crt-heap-l1-1-0.dll", "near.dll", "gone.dll"],
    )
    a_library(tmp_path / SITE / "near.dll", [])
    assert Libraries(tmp_path).missing() == [(f"{SITE}one.pyd", "gone.dll")]


def test_a_library_in_another_packages_folder_is_not_found(tmp_path):
    a_library(tmp_path / SITE / "one/one.pyd", ["msvcp140.dll"])
    a_library(tmp_path / SITE / "PySide6/msvcp140.dll", [])
    assert Libraries(tmp_path).missing() == [(f"{SITE}one/one.pyd", "msvcp140.dll")]
    payloads.share_compiler_libraries(tmp_path)
    assert Libraries(tmp_path).missing() == []
    assert not (tmp_path / SITE / "PySide6/msvcp140.dll").exists()


def test_libraries_that_nothing_loads_are_told(tmp_path):
    a_library(tmp_path / SITE / "av/one.pyd", ["avcodec.dll"])
    a_library(tmp_path / SITE / "av.libs/avcodec.dll", ["deeper.dll"])
    a_library(tmp_path / SITE / "av.libs/deeper.dll", [])
    a_library(tmp_path / SITE / "av.libs/unused.dll", [])
    a_library(tmp_path / SITE / "PySide6/plugins/platforms/qwindows.dll", [])
    assert Libraries(tmp_path).unused() == [f"{SITE}av.libs/unused.dll"]


def test_a_hollow_library_has_the_names_and_nothing_else(tmp_path):
    path = tmp_path / "libx265-0.dll"
    path.write_bytes(hollow(b"libx265-0.dll", [b"x265_api_get_216", b"x265_close"]))
    make_hollow(path)  # of itself: the same again
    with pefile.PE(str(path)) as found:
        assert [one.name for one in found.DIRECTORY_ENTRY_EXPORT.symbols] == [
            b"x265_api_get_216",
            b"x265_close",
        ]
        assert found.DIRECTORY_ENTRY_EXPORT.name == b"libx265-0.dll"
        at = found.DIRECTORY_ENTRY_EXPORT.symbols[0].address
        assert found.get_data(at, 3) == b"\x31\xc0\xc3"  # return 0
        assert not hasattr(found, "DIRECTORY_ENTRY_IMPORT")


def test_the_check_ends_with_1_and_names_what_is_missing(tmp_path):
    a_library(tmp_path / SITE / "one.pyd", ["gone.dll"])
    a_program(tmp_path, {"aftercare/__init__.py": "import nowhere\n", "sync/__init__.py": ""})
    done = subprocess.run(
        [sys.executable, WINDOWS / "check_payload.py", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "aftercare:1 imports nowhere" in done.stderr
    assert f"{SITE}one.pyd needs gone.dll" in done.stderr
    assert "installation.json does not describe" in done.stderr


def test_updates_are_taken_only_with_a_root_of_trust(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    payloads.describe(tmp_path, updates=True)
    assert any("root of trust" in fault for fault in check_payload._installation(tmp_path))
    payloads.describe(tmp_path, updates=False)
    assert check_payload._installation(tmp_path) == []


# -- the setup program -----------------------------------------------------------------------------


@pytest.fixture
def made(tmp_path):
    """A tiny payload with everything that the script needs beside it; what compiles it into `NAME.exe`."""
    if not shutil.which("makensis"):
        pytest.skip("makensis is not installed (packaging/setup.sh installs nsis)")
    folder = tmp_path / "payload"
    a_program(folder, {"aftercare/__init__.py": "", "aftercare/odd name.py": ""})
    (folder / "LICENSE.txt").write_text("Free.", encoding="utf-8")
    listing.write_listing(folder, tmp_path)
    drawing = (ROOT / "resources/icons/aftercare.svg").read_bytes()
    (tmp_path / "aftercare.ico").write_bytes(icon.icon(drawing))
    (tmp_path / "side.bmp").write_bytes(icon.side(drawing))
    for path in folder.rglob("*"):
        path.touch()

    def compile_setup(name="setup"):
        given = {
            "VERSION": "1.2.3",
            "PAYLOAD": folder,
            "MADE": tmp_path,
            "OUT": tmp_path / f"{name}.exe",
            "TARGET": "amd64-unicode",
        }
        command = [
            "makensis",
            "-V2",
            "-WX",
            "-NOCD",
            "-INPUTCHARSET",
            "UTF8",
            "-DQUICK",
            *(f"-D{key}={one}" for key, one in given.items()),
        ]
        done = subprocess.run(
            [*command, WINDOWS / "aftercare.nsi"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return (tmp_path / f"{name}.exe").read_bytes()

    return compile_setup


def test_the_script_compiles_without_a_warning_and_twice_the_same(made):
    assert made("one") == made("two")


def test_each_language_has_every_text():
    text = (WINDOWS / "strings.nsh").read_text(encoding="utf-8")
    said = re.findall(r'!insertmacro Say (\w+) \\\n  "([^"]+)" \\\n  "([^"]+)"', text)
    assert len(said) == text.count("!insertmacro Say ") > 10
    assert all(english != malay for _, english, malay in said)
    script = (WINDOWS / "aftercare.nsi").read_text(encoding="utf-8")
    assert {name for name, _, _ in said} == set(re.findall(r"\$\(([A-Z]\w+)\)", script))
    assert script.index("MUI_LANGUAGE English") < script.index('"${__FILEDIR__}" Malay')


def test_malay_says_all_that_nsis_asks_for_in_its_order_and_has_no_english_left():
    lines = (WINDOWS / "Malay.nlf").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1] == "NLF v6"
    assert lines[3] == "1086"
    said = dict(zip(lines[11::2], lines[12::2], strict=True))
    assert len(said) == (len(lines) - 11) // 2
    assert all(name.startswith("# ^") for name in said)
    pages = (WINDOWS / "Malay.nsh").read_text(encoding="utf-8-sig")
    assert not re.search(
        r"(?i)\b(setup|wizard|uninstall|reboot)\b",
        " ".join(said.values()) + pages.replace("MUI_", ""),
    )
    asked = Path("/usr/share/nsis/Contrib/Language files/English.nlf")
    if asked.exists():
        english = asked.read_text(encoding="utf-8-sig").splitlines()
        assert list(said) == [line for line in english if line.startswith("# ^")]


def test_every_package_knows_the_program_by_the_name_that_its_window_has():
    script = (WINDOWS / "aftercare.nsi").read_text(encoding="utf-8")
    assert re.search(r'!define APPLICATION "([^"]+)"', script)[1] == NAME
    assert f'bundle_identifier="{NAME}"' in (ROOT / "packaging/macos/aftercare.spec").read_text(
        encoding="utf-8"
    )
    assert (ROOT / f"packaging/linux/{NAME}.desktop").exists()


def test_what_is_laid_down_is_taken_away_file_by_file(tmp_path):
    folder = tmp_path / "payload"
    a_program(folder, {"aftercare/__init__.py": "", "aftercare/ui/window.py": ""})
    listing.write_listing(folder, tmp_path)
    removing = (tmp_path / "remove_files.nsh").read_text(encoding="utf-8").splitlines()
    assert r'Delete "$INSTDIR\Lib\site-packages\aftercare\ui\window.py"' in removing
    assert removing[-1] == r'RMDir "$INSTDIR\Lib"'
    whole = [line for line in removing if line.startswith("RMDir /r")]
    assert whole
    assert all(line.endswith('\\__pycache__"') for line in whole)


def test_a_name_that_the_script_would_read_as_a_variable_is_refused(tmp_path):
    folder = a_program(tmp_path / "payload", {"aftercare/$INSTDIR.py": ""})
    with pytest.raises(SystemExit, match="no file may be called"):
        listing.write_listing(folder, tmp_path)


def test_the_icon_has_every_size_and_is_the_same_each_time():
    svg = (ROOT / "resources/icons/aftercare.svg").read_bytes()
    drawn = icon.icon(svg)
    assert drawn == icon.icon(svg)
    assert struct.unpack("<HHH", drawn[:6]) == (0, 1, len(icon.SIZES))
    for place in range(len(icon.SIZES)):
        length, offset = struct.unpack("<II", drawn[6 + 16 * place + 8 : 6 + 16 * place + 16])
        assert drawn[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(drawn)
