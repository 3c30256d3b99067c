"""Which modules Python finds in a payload on Windows: the standard library of the embeddable
distribution, and what is unpacked.
"""

from __future__ import annotations

import sys
from pathlib import Path

from wheels import TAG

# The embeddable distribution leaves these out.
NOT_EMBEDDED = {
    "tkinter",
    "_tkinter",
    "turtle",
    "turtledemo",
    "idlelib",
    "ensurepip",
    "venv",
    "test",
    "lib2to3",
    "pip",
    "__phello__",
}
# These exist on other systems only, or import what does at once.
NOT_WINDOWS = {
    "pwd", "grp", "fcntl", "termios", "tty", "pty", "resource", "syslog", "readline", "curses", "_curses", "_curses_panel",
    "posix", "_posixsubprocess", "_posixshmem", "_crypt", "crypt", "spwd", "nis", "ossaudiodev", "_dbm", "_gdbm", "_scproxy",
}  # fmt: skip
# Python 3.13 has no longer what an older one, that may run this check, still lists.
GONE = {
    "aifc", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk", "distutils", "imghdr", "imp", "mailcap", "msilib", "nntplib",
    "pipes", "smtpd", "sndhdr", "sunau", "telnetlib", "uu", "xdrlib", "binhex",
}  # fmt: skip
# And has what an older one does not list, or lists on Windows alone.
ADDED = {
    "_interpreters", "_interpqueues", "_interpchannels", "_colorize", "_suggestions", "_sysconfig", "_opcode_metadata", "_pyrepl",
    "winreg", "winsound", "msvcrt", "_winapi", "_overlapped", "nt", "ntpath", "_wmi",
}  # fmt: skip
STANDARD = (set(sys.stdlib_module_names) | ADDED) - NOT_EMBEDDED - NOT_WINDOWS - GONE
EXTENSIONS = (f".{TAG}-win_amd64.pyd", ".pyd")


class TargetModules:
    """Finds modules by name under `site`, as Python on the target would: a package, a module, or an
    extension of the right tag.
    """

    def __init__(self, site: Path) -> None:
        self._site = site
        self._found: dict[str, Path | None] = {}

    def standard(self, name: str) -> bool:
        """Whether it is part of the standard library there."""
        return name.partition(".")[0] in STANDARD

    def find(self, name: str) -> Path | None:
        """The file of the module, or the folder of a package without `__init__`; None where there
        is none.
        """
        if name not in self._found:
            self._found[name] = self._look(self._site.joinpath(*name.split(".")))
        return self._found[name]

    def is_package(self, name: str) -> bool:
        """Whether it may have modules of its own."""
        found = self.find(name)
        return found is not None and (found.is_dir() or found.stem == "__init__")

    def all_of(self, package: str) -> list[str]:
        """The names of a package and of every module in it."""
        names = []
        for path in sorted((self._site / package).rglob("*.py")):
            parts = list(path.relative_to(self._site).with_suffix("").parts)
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        return names

    def _look(self, path: Path) -> Path | None:
        if (path / "__init__.py").is_file():
            return path / "__init__.py"
        for ending in (*EXTENSIONS, ".py"):
            if (there := path.with_name(path.name + ending)).is_file():
                return there
        if path.is_dir() and any(path.rglob("*.py")):
            return path
        return None
