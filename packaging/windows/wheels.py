"""The Windows wheels of the locked dependencies: which lines of the lock are meant for Windows,
fetching them, unpacking them.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from packaging.requirements import Requirement

PYTHON = "3.13"
TAG = "cp313"
PLATFORM = "win_amd64"
# What pip on the target would say of itself; pip here would answer for this computer.
MARKERS = {
    "implementation_name": "cpython",
    "implementation_version": f"{PYTHON}.0",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19045",
    "python_full_version": f"{PYTHON}.0",
    "python_version": PYTHON,
    "sys_platform": "win32",
}


def for_windows(lock: str) -> str:
    """The lines of a locked requirements file that hold on the target, each with all its hashes and
    without its marker.
    """
    return "".join(_plain(entry) for entry in _entries(lock) if _holds(entry[0]))


def _entries(lock: str) -> list[list[str]]:
    """Each requirement with the lines of its hashes."""
    found: list[list[str]] = []
    for line in lock.splitlines():
        if line and not line[0].isspace() and not line.startswith("#"):
            found.append([line.rstrip("\\ ")])
        elif line.strip().startswith("--hash"):
            found[-1].append(line.strip().rstrip("\\ "))
    return found


def _holds(requirement: str) -> bool:
    marker = Requirement(requirement).marker
    return marker is None or marker.evaluate(dict(MARKERS))


def _plain(entry: list[str]) -> str:
    """An entry as it is read by pip; whoever has no hash is left to pip to refuse."""
    head = entry[0].partition(";")[0].strip()
    return " \\\n    ".join([head, *entry[1:]]) + "\n"


def fetch(lock: Path, folder: Path) -> list[Path]:
    """Downloads the wheels into `folder`, by their hashes, if they are not there already; the
    wheels in order of their names.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = for_windows(lock.read_text(encoding="utf-8"))
    asked = folder / "requirements.txt"
    if not asked.exists() or asked.read_text(encoding="utf-8") != wanted:
        for old in folder.glob("*.whl"):
            old.unlink()
        beside = folder / "wanted.txt"
        beside.write_text(wanted, encoding="utf-8")
        _download(beside, folder)
        beside.replace(asked)  # written last: what is there is whole
    return sorted(folder.glob("*.whl"))


def _download(requirements: Path, folder: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ]
    command += [
        "--only-binary=:all:",
        "--require-hashes",
        "--requirement",
        str(requirements),
        "--dest",
        str(folder),
    ]
    command += ["--platform", PLATFORM, "--python-version", PYTHON, "--implementation", "cp"]
    command += [part for abi in (TAG, "abi3", "none") for part in ("--abi", abi)]
    subprocess.run(command, check=True)


def unpack(wheel: Path, site: Path, surplus: Callable[[str], bool]) -> None:
    """Lays out what is kept of a wheel as installing would, with its dist-info; RECORD names what
    is there and no more.

    `surplus` is asked by the path that a file would have under site-packages, with slashes.
    """
    records: list[tuple[str, str, str]] = []
    home = ""
    with zipfile.ZipFile(wheel) as packed:
        for name in sorted(packed.namelist()):
            target = _place(name)
            if name.endswith("/") or target is None or surplus(target):
                continue
            if target.endswith(".dist-info/RECORD"):
                home = target
                continue
            data = packed.read(name)
            _write(site, target, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            records.append((target, f"sha256={digest}", str(len(data))))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([*records, (home, "", "")])
    _write(site, home, text.getvalue().encode())


def _place(name: str) -> str | None:
    """Where a file of a wheel goes under site-packages; None for scripts and headers, which the
    program does not use.
    """
    first, _, rest = name.partition("/")
    if not first.endswith(".data"):
        return name
    kind, _, inside = rest.partition("/")
    return inside if kind in ("purelib", "platlib") and inside else None


def _write(site: Path, target: str, data: bytes) -> None:
    path = (site / target).resolve()
    if not path.is_relative_to(site.resolve()):
        raise ValueError(f"a wheel names {target}, which lies outside")
    if path.exists() and path.read_bytes() != data:
        raise ValueError(f"two wheels have a file {target}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
