"""What an installation is: a folder with the program and `installation.json` in it, as packaging
makes it (docs/updates.md).

    {"platform": "linux-x86_64", "version": "0.2.0", "program": ["aftercare"], "updates": true}

`program` is what starts it: a path within the folder, then arguments. `updates` false: the
organisation installs new versions.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import msgspec

from aftercare.updates.packaged import FILE, INSTALLED

VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
PLATFORM = re.compile(r"[a-z0-9]+(-[a-z0-9_]+)+")
# on Windows: the program that has windows alone, and the one beside it that has a console
WINDOW, CONSOLE = "pythonw.exe", "python.exe"


class Described(msgspec.Struct, frozen=True):
    """The content of `installation.json`. `built`: seconds since 1970, 0 where it is not said."""

    platform: str
    version: str
    program: tuple[str, ...]
    updates: bool = True
    built: int = 0

    def sound(self) -> bool:
        """Whether names are names and the program lies within."""
        inside = (
            bool(self.program)
            and ".." not in self.program[0].split("/")
            and not self.program[0].startswith("/")
        )
        return (
            inside
            and bool(VERSION.fullmatch(self.version))
            and bool(PLATFORM.fullmatch(self.platform))
        )


class Installation(msgspec.Struct, frozen=True):
    """A program in a folder."""

    folder: Path
    described: Described

    @property
    def version(self) -> str:
        """Its version."""
        return self.described.version

    @property
    def platform(self) -> str:
        """What kind of computer it is for."""
        return self.described.platform

    def command(self) -> list[str]:
        """What starts it; on Windows by the Python that has a console where this process has one, so
        that what it prints is seen and a question can be answered.
        """
        program = self.described.program[0]
        with_console = self.folder / CONSOLE
        if (
            program == WINDOW
            and Path(sys.executable).name.lower() == CONSOLE
            and with_console.is_file()
        ):
            program = CONSOLE
        return [str(self.folder / program), *self.described.program[1:]]

    def startable(self) -> bool:
        """Whether its program is there and may be run."""
        return os.access(self.folder / self.described.program[0], os.X_OK)


def numbers(version: str) -> tuple[int, ...]:
    """A version in the order of versions."""
    parts = [int(part) for part in version.split(".")]
    return tuple(parts + [0] * (4 - len(parts)))


def newer(one: str, other: str) -> bool:
    """Whether version `one` comes after `other`."""
    return numbers(one) > numbers(other)


def read_description(data: bytes) -> Described | None:
    """What `installation.json` says; None where it says nothing of use."""
    try:
        described = msgspec.json.decode(data, type=Described)
    except msgspec.MsgspecError:
        return None
    return described if described.sound() else None


def read_installation(folder: Path) -> Installation | None:
    """The installation in `folder`, on macOS the folder of the bundle; None where there is none, or
    none of use.
    """
    for place in (folder / FILE, folder / "Contents" / "Resources" / FILE):
        try:
            described = read_description(place.read_bytes())
        except OSError:
            continue
        return Installation(folder, described) if described else None
    return None


def find_installation() -> Installation | None:
    """The installation that this process runs from; None where it runs from source."""
    beside = Path(sys.executable).parent
    installed = read_installation(beside)
    if (
        installed is None and beside.parent.name == "Contents"
    ):  # a macOS bundle: Contents/MacOS/aftercare
        installed = read_installation(beside.parent.parent)
    return installed


def first_installation() -> Installation | None:
    """The installation that packaging made: the one that started this process, or this one
    itself.
    """
    started_by = os.environ.get(INSTALLED)
    return read_installation(Path(started_by)) if started_by else find_installation()
