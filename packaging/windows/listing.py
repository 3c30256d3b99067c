"""Writes what the installer lays down and what the uninstaller takes away again, file by file:
NSIS's own `/r` follows the disk's order.

usage: listing.py PAYLOAD OUT      writes OUT/install_files.nsh, OUT/remove_files.nsh and
OUT/payload.nsh with sizes
"""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePosixPath

OWN = "uninstall.exe"  # written by the installer itself


def write_listing(payload: Path, out: Path) -> int:
    """Writes the three files; the size of the payload in bytes."""
    files = sorted(
        path.relative_to(payload).as_posix() for path in payload.rglob("*") if path.is_file()
    )
    if OWN in files:
        raise SystemExit(f"the payload has a file {OWN}, which is the installer's own")
    out.mkdir(parents=True, exist_ok=True)
    (out / "install_files.nsh").write_text(
        "\n".join(_installing(payload, files)) + "\n", encoding="utf-8"
    )
    (out / "remove_files.nsh").write_text("\n".join(_removing(files)) + "\n", encoding="utf-8")
    size = sum((payload / file).stat().st_size for file in files)
    (out / "payload.nsh").write_text(
        f"!define SIZE_KB {-(-size // 1024)}\n!define FILES {len(files)}\n", encoding="utf-8"
    )
    return size


def _installing(payload: Path, files: list[str]) -> list[str]:
    lines, folder = [], None
    for file in files:
        if (home := _folder(file)) != folder:
            folder = home
            lines.append(f'SetOutPath "{_windows(home)}"')
        lines.append(f'File "{_quoted(str(payload / file.replace("/", os.sep)))}"')
    return lines


def _removing(files: list[str]) -> list[str]:
    """Each file by name, then each folder if it is empty by then: what a person put there stays.
    Python's own cache goes too.
    """
    folders = {
        str(parent)
        for file in files
        for parent in PurePosixPath(file).parents
        if str(parent) != "."
    }
    lines = [f'Delete "{_windows(file)}"' for file in files]
    lines += [
        f'RMDir /r "{_windows(folder)}\\__pycache__"'
        for folder in sorted(folders)
        if not folder.endswith("__pycache__")
    ]
    return lines + [
        f'RMDir "{_windows(folder)}"'
        for folder in sorted(folders, key=lambda one: (-one.count("/"), one))
    ]


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _windows(path: str) -> str:
    return "$INSTDIR" + ("\\" + _quoted(path.replace("/", "\\")) if path else "")


def _quoted(text: str) -> str:
    """As NSIS reads it between double quotes, where `$` begins a variable: no file is called so."""
    if set(text) & set('$"`\n'):
        raise SystemExit(f"no file may be called {text!r}")
    return text


if __name__ == "__main__":
    print(f"{write_listing(Path(sys.argv[1]).resolve(), Path(sys.argv[2])) / 1e6:.1f} MB")
