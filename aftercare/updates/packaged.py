"""Whether this process runs from an installation, and what a version that one starts finds in its
environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FILE = "installation.json"
# in the environment of a chosen version: the folder of the installation that started it
INSTALLED = "AFTERCARE_INSTALLED"
# in that of a version on trial: the file it reports to, in the folder of versions
REPORT = "AFTERCARE_TRIAL"


def packaged() -> bool:
    """Whether this process runs from an installation; cheaper than to read it."""
    beside = Path(sys.executable).parent
    return (beside / FILE).exists() or (beside.parent / "Resources" / FILE).exists()


def environment_for(installed: Path, report: Path | None = None) -> dict[str, str]:
    """The environment of a version that the installation in the folder `installed` starts: without
    what a packaged program set up for itself.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("_PYI_", "_MEI")) and name != REPORT
    }
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = kept.pop(f"{name}_ORIG", None)
        if getattr(sys, "frozen", False):
            kept.pop(name, None)
        if before:
            kept[name] = before
    kept["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    kept[INSTALLED] = str(installed)
    if report:
        kept[REPORT] = str(report)
    return kept
