"""A repaired folder takes the place of the damaged one, which is kept beside it whole: two
renamings, and what is between them is healed.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from aftercare.store.durable_file import flush_folder

DONE, DAMAGED = ".repaired", ".damaged-"


def repaired_beside(folder: Path) -> Path:
    """Where what was repaired of `folder` waits, whole, for its place."""
    return folder.with_name(folder.name + DONE)


def take_place(folder: Path) -> Path:
    """Puts what was repaired in the place of `folder`; returns where the damaged one is kept.
    Raises `OSError`.
    """
    kept = folder.with_name(f"{folder.name}{DAMAGED}{datetime.now().strftime('%Y%m%d-%H%M%S')}")
    folder.rename(kept)
    settle_repair(folder)
    flush_folder(folder.parent)
    return kept


def settle_repair(folder: Path) -> None:
    """Ends a repair that was interrupted between the two renamings; nothing to do where there is a
    folder.
    """
    if not folder.exists() and repaired_beside(folder).exists():
        repaired_beside(folder).rename(folder)
