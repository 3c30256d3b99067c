"""What is locked: the server without anything of the desktop and for small machines, and one version of each part in all the locks."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("desktop", "server", "build", "backend", "dev")
OF_THE_DESKTOP = {
    "pyside6-essentials", "shiboken6", "av", "miniaudio", "sqlcipher3", "lxml", "pillow", "pi-heif", "reportlab", "uharfbuzz",
    "pypdfium2", "zxing-cpp", "pyenchant",
}  # fmt: skip
LOADED = """
import importlib, pkgutil, sys
from importlib.metadata import packages_distributions
import sync.protocol, sync.server
for package in (sync.protocol, sync.server):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if ".migrations" not in found.name and not found.name.endswith("__main__"):
            importlib.import_module(found.name)
import sync.server.__main__, uvicorn, obstore, psycopg, zeroconf
of = packages_distributions()
print(*sorted({each for name in list(sys.modules) for each in of.get(name.partition(".")[0], [])}))
"""


def locked(name):
    text = (ROOT / f"packaging/lock/{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, re.MULTILINE))


def test_the_server_needs_nothing_of_the_desktop():
    server = locked("server")
    assert not OF_THE_DESKTOP & set(server)
    assert {
        "starlette",
        "uvicorn",
        "sqlalchemy",
        "psycopg-binary",
        "cryptography",
        "zstandard",
    } <= set(server)
    assert set(locked("desktop")) >= OF_THE_DESKTOP


def test_whatever_the_server_loads_is_locked_for_it():
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {re.sub(r"[-_.]+", "-", name).lower() for name in done.stdout.split()}
    assert "starlette" in loaded
    taken_if_found = {"setuptools", "pip", "pygments"}  # on a developer's computer
    assert loaded - {"aftercare"} - taken_if_found <= set(locked("server"))


@pytest.mark.parametrize("name", LOCKS)
def test_each_lock_names_the_same_versions_with_hashes(name):
    everything = locked("dev")
    assert {part: everything.get(part) for part in locked(name)} == locked(name)
    text = (ROOT / f"packaging/lock/{name}.txt").read_text(encoding="utf-8")
    for entry in re.split(r"\n(?=[a-z0-9])", text):
        assert "--hash=sha256:" in entry, entry


def test_the_server_s_set_up_installs_by_hashes_alone():
    lines = re.findall(
        r"^.*\bpip install .*$",
        (ROOT / "packaging/server/office.sh").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert len(lines) >= 3
    for line in lines:
        assert "--require-hashes" in line or "--no-deps --no-build-isolation" in line, line
    for script in ("packaging/setup.sh", "packaging/linux/build.sh"):
        for line in re.findall(
            r"^.*pip.* install (?:.*\\\n)*.*$",
            (ROOT / script).read_text(encoding="utf-8"),
            re.MULTILINE,
        ):
            assert "--require-hashes" in line or "--no-build-isolation" in line, line


def test_every_installer_that_is_built_gets_its_line_to_compare_with(tmp_path):
    (tmp_path / "aftercare-1-windows-x86_64-setup.exe").write_bytes(b"MZ")
    (tmp_path / "aftercare_1_amd64.deb").write_bytes(b"!")
    (tmp_path / "other.txt").write_bytes(b"")
    subprocess.run([ROOT / "packaging/checksums.sh", tmp_path], check=True)
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.split()[1].lstrip("*") for line in lines] == [
        "aftercare_1_amd64.deb",
        "aftercare-1-windows-x86_64-setup.exe",
    ]
    for system in ("linux", "windows", "macos"):
        assert "packaging/checksums.sh" in (ROOT / f"packaging/{system}/build.sh").read_text(
            encoding="utf-8"
        )
