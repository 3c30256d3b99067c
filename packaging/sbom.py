"""The software bill of materials of a package, as CycloneDX JSON on stdout: what is locked, with
hashes, and what is no Python package.

usage: sbom.py LOCK VERSION      LOCK: desktop or server, as in packaging/lock
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DRAWN = {  # fonts and icons
    "Noto Sans": "OFL-1.1",
    "Noto Naskh Arabic": "OFL-1.1",
    "Droid Sans Fallback": "Apache-2.0",
    "Lucide": "ISC",
}


def bill(lock: str, version: str) -> dict[str, Any]:
    """What CycloneDX's own tool reads from the lock file, under this program's name, with Python
    itself and the fonts.
    """
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", f"packaging/lock/{lock}.txt"]
    command += [
        "--pyproject",
        "pyproject.toml",
        "--output-reproducible",
        "--of",
        "JSON",
        "--sv",
        "1.6",
    ]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(made.stdout)
    found["metadata"]["component"]["version"] = version
    python = platform.python_version()
    more = [_component("CPython", python, "PSF-2.0", f"pkg:generic/python@{python}")]
    if lock == "desktop":
        more += [_component(name, "", licence, "") for name, licence in DRAWN.items()]
    found["components"] = sorted(
        [*map(_plain, found["components"]), *more], key=lambda one: str(one["name"]).lower()
    )
    return found


def _plain(component: dict[str, Any]) -> dict[str, Any]:
    """A component with its licence and the hashes of its files, and without which line or index it
    came from.
    """
    hashes = [
        one["content"]
        for reference in component.get("externalReferences", [])
        for one in reference.get("hashes", [])
    ]
    made = _component(
        component["name"], component["version"], _licence(component["name"]), component["purl"]
    )
    return made | {"properties": [{"name": "file:sha256", "value": one} for one in hashes]}


def _licence(name: str) -> str:
    """What the installed package says its licence is; "" where it is not installed on this
    system.
    """
    try:
        of = metadata(name)
    except PackageNotFoundError:
        return ""
    said = str(of["License-Expression"] or of["License"] or "").strip()
    return said.splitlines()[0] if said else ""


def _component(name: str, version: str, licence: str, purl: str) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "library", "name": name, "bom-ref": name}
    made |= {"licenses": [{"license": {"name": licence}}]} if licence else {}
    return made | ({"version": version} if version else {}) | ({"purl": purl} if purl else {})


if __name__ == "__main__":
    print(json.dumps(bill(*sys.argv[1:3]), indent=1))
