"""What the Windows libraries of a payload load: each import of each .pyd, .dll and .exe, and which
file of the payload answers it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pefile

SITE = "Lib/site-packages/"
# The embeddable distribution of CPython brings these; payload.py takes its real files where they
# are given.
OF_RUNTIME = {
    "python3.dll", "python313.dll", "vcruntime140.dll", "vcruntime140_1.dll",
    "libcrypto-3.dll", "libssl-3.dll", "libffi-8.dll", "sqlite3.dll",
}  # fmt: skip
# Windows 10 1809 and later has these; every one is asked for by a library of the payload or by
# CPython (propsys.dll). `api-ms-win-*` and `ext-ms-win-*` are its own names for parts of itself.
OF_SYSTEM = {
    "advapi32.dll", "authz.dll", "avicap32.dll", "bcrypt.dll", "bcryptprimitives.dll", "comdlg32.dll", "crypt32.dll", "d3d11.dll",
    "d3d12.dll", "d3d9.dll", "dbghelp.dll", "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll",
    "iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll",
    "pdh.dll", "powrprof.dll", "propsys.dll", "psapi.dll", "rpcrt4.dll", "secur32.dll", "setupapi.dll", "shell32.dll", "shlwapi.dll",
    "uiautomationcore.dll", "user32.dll", "userenv.dll", "usp10.dll", "uxtheme.dll", "version.dll", "winhttp.dll", "winmm.dll",
    "winspool.drv", "ws2_32.dll", "wtsapi32.dll",
}  # fmt: skip
SYSTEM_SETS = re.compile(r"(api|ext)-ms-win-[a-z0-9-]+\.dll")
# Folders that a package adds to the search for its libraries as it is imported, and the wheels of
# others' that it relies on.
ADDED = {
    "PySide6": ("PySide6", "shiboken6"),
    "shiboken6": ("shiboken6",),
    "av": ("av.libs",),
    "av.libs": ("av.libs",),
    "enchant": ("enchant/data/mingw64/bin",),
    "re2": ("google_re2.libs",),
}
# Loaded by name at run time, so that no import shows it: by ctypes, by Qt, by Enchant.
LOADED = re.compile(
    r"PySide6/plugins/.*\.dll|pypdfium2_raw/pdfium\.dll|enchant/data/mingw64/(bin/libenchant-2|lib/enchant-2/.*)\.dll",
    re.IGNORECASE,
)


class Library:
    """A file with code: the names it imports, in small letters; its version as four numbers;
    whether it is for 64 bits of Intel.
    """

    def __init__(self, path: Path) -> None:
        with pefile.PE(str(path), fast_load=True) as found:
            found.parse_data_directories(
                [
                    pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
                    pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
                    pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"],
                ]
            )
            entries = [
                *getattr(found, "DIRECTORY_ENTRY_IMPORT", ()),
                *getattr(found, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
            ]
            self.imports = sorted({entry.dll.decode("ascii").lower() for entry in entries})
            self.intel64 = (
                found.FILE_HEADER.Machine == pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]
            )
            fixed = getattr(found, "VS_FIXEDFILEINFO", ())
            high, low = (fixed[0].FileVersionMS, fixed[0].FileVersionLS) if fixed else (0, 0)
            self.version = (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)


class Libraries:
    """All of a payload. Paths are relative to it, with slashes."""

    def __init__(self, payload: Path) -> None:
        paths = sorted(
            path for path in payload.rglob("*") if path.suffix.lower() in (".pyd", ".dll", ".exe")
        )
        self.found = {path.relative_to(payload).as_posix(): Library(path) for path in paths}
        self._by_name = {path.lower(): path for path in self.found}
        self.has_runtime = "python313.dll" in self._by_name

    def answer(self, path: str, name: str) -> str | None:
        """What answers the import `name` of the file `path`: a path, `runtime` or `system`; None
        where nothing does.
        """
        for folder in self._searched(path):
            if there := self._by_name.get(f"{folder}{name}".lower()):
                return there
        if name in OF_RUNTIME and not self.has_runtime:
            return "runtime"
        return "system" if name in OF_SYSTEM or SYSTEM_SETS.fullmatch(name) else None

    def missing(self) -> list[tuple[str, str]]:
        """Each file with an import that nothing answers."""
        return [
            (path, name)
            for path, one in self.found.items()
            for name in one.imports
            if self.answer(path, name) is None
        ]

    def unused(self) -> list[str]:
        """The .dll files that no module, and nothing that a module needs, loads."""
        reached = self._reached(
            path
            for path in self.found
            if not path.lower().endswith(".dll") or self._by_itself(path)
        )
        return [path for path in self.found if path not in reached]

    def _reached(self, roots: Iterable[str]) -> set[str]:
        reached: set[str] = set()
        waiting = list(roots)
        while waiting:
            path = waiting.pop()
            if path in self.found and path not in reached:
                reached.add(path)
                waiting += [
                    answer
                    for name in self.found[path].imports
                    if (answer := self.answer(path, name))
                ]
        return reached

    def _by_itself(self, path: str) -> bool:
        """Whether it is there without an import: loaded by name, or the runtime's own."""
        inside = path.startswith(SITE)
        return (
            bool(LOADED.fullmatch(path.removeprefix(SITE)))
            if inside
            else path.lower() in OF_RUNTIME
        )

    def _searched(self, path: str) -> Iterator[str]:
        """Windows looks beside the file, beside python.exe, then where the package said."""
        yield path.rpartition("/")[0] + "/" if "/" in path else ""
        yield ""
        if path.startswith(SITE):
            package = path.removeprefix(SITE).partition("/")[0]
            for folder in ADDED.get(package, ()):
                yield f"{SITE}{folder}/"
