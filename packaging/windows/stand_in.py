"""Puts stand-ins for what cannot be had - python313.dll, python3.dll - into a payload without a
runtime, with every name its modules ask them for.

usage: stand_in.py PAYLOAD     prints every module and library of it, with backslashes

With them the loader of Windows, or Wine's, can load each library of the payload and so prove that
it finds all names it wants.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pefile

sys.path.insert(0, str(Path(__file__).resolve().parent))

from hollow import hollow

# the last two Windows has, and Wine 8 has not
STOOD_IN = ("python313.dll", "python3.dll", "icuuc.dll", "bcryptprimitives.dll")


def names_wanted(payload: Path) -> dict[str, set[bytes]]:
    """The names that the libraries of `payload` want of each that is stood in for."""
    wanted: dict[str, set[bytes]] = {name: set() for name in STOOD_IN}
    for path in sorted([*payload.rglob("*.pyd"), *payload.rglob("*.dll")]):
        with pefile.PE(str(path), fast_load=True) as found:
            found.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
            for entry in getattr(found, "DIRECTORY_ENTRY_IMPORT", ()):
                if (name := entry.dll.decode("ascii").lower()) in wanted:
                    wanted[name] |= {one.name for one in entry.imports if one.name}
    return wanted


def main() -> None:
    """The command line."""
    payload = Path(sys.argv[1])
    if any((payload / name).exists() for name in STOOD_IN):
        raise SystemExit("the payload has a Python of its own")
    libraries = sorted([*payload.rglob("*.pyd"), *payload.rglob("*.dll")])
    for name, wanted in names_wanted(payload).items():
        (payload / name).write_bytes(hollow(name.encode("ascii"), sorted(wanted)))
    for path in libraries:
        print(str(path.relative_to(payload)).replace("/", "\\"))


if __name__ == "__main__":
    main()
