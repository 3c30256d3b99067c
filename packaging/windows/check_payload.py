"""Proves that a payload is whole, without Windows: every import of the program, every library of a
library, every file it reads.

usage: check_payload.py PAYLOAD     exit 1 naming what is missing
"""

from __future__ import annotations

import ast
import sys
from importlib.metadata import distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from libraries import SITE, Libraries
from reach import OWN, Reach
from target_modules import EXTENSIONS

from aftercare.updates.installation import read_installation

# Read as files at run time: each pattern must have at least one. The names that stand in the source
# are looked for as well.
DATA = (
    "resources/translations/aftercare_ms.ts", "resources/translations/aftercare_id.ts", "resources/vocabularies/casework.toml",
    "resources/compression/*.dict", "resources/icons/*.svg", "resources/fonts/*.ttf", "resources/handbook/en/*.md",
    "resources/handbook/ms/*.md", "resources/tour/*/*.png", "resources/words/*.txt", "aftercare/store/migrations/*.sql",
    "sync/server/migrations/env.py", "sync/server/migrations/versions/*.py", "mnemonic/wordlist/english.txt", "zxcvbn/frequency_lists.py",
    "enchant/data/mingw64/share/enchant/hunspell/en_GB.dic", "enchant/data/mingw64/share/enchant/enchant.ordering",
    "PySide6/plugins/platforms/qwindows.dll", "tzdata/zoneinfo/Asia/Kuala_Lumpur", "certifi/cacert.pem", "reportlab/fonts/Vera.ttf",
)  # fmt: skip
OF_RUNTIME = ("python.exe", "pythonw.exe", "python313.dll", "python313.zip", "python313._pth")


def check(payload: Path) -> list[str]:
    """What is missing or wrong, a line each; prints what was looked at."""
    site = payload / SITE
    libraries = Libraries(payload)
    reach = Reach(site)
    reach.follow()
    faults = [f"{one.importer}:{one.line} imports {one.module}" for one in sorted(reach.findings)]
    faults += [f"{path} needs {name}" for path, name in libraries.missing()]
    faults += [
        f"{path} is not for 64-bit Windows"
        for path, one in libraries.found.items()
        if not one.intel64
    ]
    faults += [
        f"{path.relative_to(payload)} is for another Python" for path in _of_another_python(site)
    ]
    faults += [
        f"no file {pattern}"
        for pattern in (*DATA, *_resources_named(site))
        if not any(site.glob(pattern))
    ]
    faults += _installation(payload) + _without_licence(site)
    if libraries.has_runtime:
        faults += [
            f"the runtime has no {name}" for name in OF_RUNTIME if not (payload / name).exists()
        ]
    own = sum(name.partition(".")[0] in OWN for name in reach.reached)
    print(
        f"{own} modules of the program and {len(reach.reached) - own} of libraries reached, "
        f"{len(reach.standard)} of the standard library"
    )
    print(
        f"{len(libraries.found)} libraries with {sum(len(one.imports) for one in libraries.found.values())} "
        f"imports of libraries"
    )
    print(
        f"runtime: {'there' if libraries.has_runtime else 'left out'}; left out on purpose: "
        f"{', '.join(sorted(reach.excused))}"
    )
    return faults


def _of_another_python(site: Path) -> list[Path]:
    """Extensions whose tag the target would not load."""
    return [
        path
        for path in site.rglob("*.pyd")
        if path.name.count(".") > 1 and not path.name.endswith(EXTENSIONS[0])
    ]


def _resources_named(site: Path) -> list[str]:
    """The files of `resources` that the source names: `files("resources").joinpath("...")`.
    `updates/` is the publisher's to give.
    """
    found = set()
    for own in OWN:
        for path in sorted((site / own).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and node.args
                    and ast.unparse(node.func) == "files('resources').joinpath"
                ):
                    found.add(f"resources/{_pattern(node.args[0])}")
    return sorted(name for name in found if not name.startswith("resources/updates/"))


def _pattern(node: ast.expr) -> str:
    """A path as a pattern: what is put in at run time may be anything."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "*" for part in node.values]
        return "".join(str(part) for part in parts)
    return ""


def _installation(payload: Path) -> list[str]:
    found = read_installation(payload)
    if found is None or found.platform != "windows-x86_64":
        return ["installation.json does not describe an installation for Windows"]
    trusted = (payload / SITE / "resources/updates/root.json").exists()
    return (
        []
        if found.described.updates == trusted
        else ["updates are said to be taken without a root of trust, or the other way round"]
    )


def _without_licence(site: Path) -> list[str]:
    """Libraries that do not say under which licence they are: About shows it. The program is one of
    them.
    """
    found = {str(one.metadata["Name"]): one.metadata for one in distributions(path=[str(site)])}
    said = ("License-Expression", "License", "License-File")
    silent = [
        name
        for name, of in found.items()
        if not any(of[key] for key in said) and "License ::" not in str(of.get_all("Classifier"))
    ]
    return [f"{name} says no licence" for name in sorted(silent)] + (
        [] if "aftercare" in found else ["aftercare has no metadata"]
    )


def main() -> int:
    """The command line."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    faults = check(Path(sys.argv[1]))
    for fault in faults:
        print(f"missing: {fault}", file=sys.stderr)
    print("The payload is whole." if not faults else f"{len(faults)} things are missing.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
