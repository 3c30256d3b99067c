"""Puts the folder of the `aftercare` command on a person's PATH on Windows, or takes it off again; all
else that stands there stays as it was written.

usage: python -m aftercare.updates.on_path add|remove FOLDER      the setup program runs it
"""

from __future__ import annotations

import sys
from collections.abc import Callable

WAIT = 5000  # ms for each window to hear of it


def with_folder(path: str, folder: str) -> str:
    """`path` with `folder` at its end, as it is where the folder stands in it already."""
    if any(_same(one, folder) for one in path.split(";")):
        return path
    return f"{path.rstrip(';')};{folder}" if path.strip(";") else folder


def without_folder(path: str, folder: str) -> str:
    """`path` without `folder`."""
    return ";".join(one for one in path.split(";") if not _same(one, folder))


def _same(one: str, other: str) -> bool:
    return _bare(one) == _bare(other)


def _bare(folder: str) -> str:
    return folder.strip().strip('"').rstrip("\\").casefold()


def _change(how: Callable[[str, str], str], folder: str) -> None:
    """Writes the person's own PATH anew, if that changes it, and tells the windows that are open."""
    if sys.platform != "win32":
        return
    import ctypes
    import winreg

    with winreg.CreateKeyEx(
        winreg.HKEY_CURRENT_USER, "Environment", 0, winreg.KEY_READ | winreg.KEY_WRITE
    ) as key:
        try:
            before, kind = winreg.QueryValueEx(key, "Path")
        except FileNotFoundError:
            before, kind = "", winreg.REG_EXPAND_SZ
        if kind not in (winreg.REG_SZ, winreg.REG_EXPAND_SZ) or how(before, folder) == before:
            return
        winreg.SetValueEx(key, "Path", 0, kind, how(before, folder))
    everybody, changed, unless_hung = 0xFFFF, 0x1A, 0x2
    ctypes.windll.user32.SendMessageTimeoutW(
        everybody, changed, 0, "Environment", unless_hung, WAIT, None
    )


if __name__ == "__main__":
    _change({"add": with_folder, "remove": without_folder}[sys.argv[1]], sys.argv[2])
