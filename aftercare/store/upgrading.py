"""An upgrade of the database that was begun: until the casebook has opened with it, the copy from
before can be brought back.

Beside the database, `<stem>.upgrading` says from which format; it is there from before the first
step until everything could be read, and nobody can record anything in between. So whoever finds it
with a copy of that format loses nothing by going back to the copy.
"""

from __future__ import annotations

from pathlib import Path

from aftercare.store.durable_file import copy_durably, flush_folder, remove, write_durably


def mark(path: Path) -> Path:
    """Where it is said that an upgrade of the database at `path` has begun."""
    return path.with_name(f"{path.stem}.upgrading")


def copy_before(path: Path, version: int) -> Path:
    """Where the copy of a format lies that is made before its upgrade."""
    return path.with_name(f"{path.stem}.before-{version + 1}")


def begin(path: Path, version: int) -> None:
    """The upgrade from format `version` begins; its copy is there. Durable when it returns."""
    write_durably(mark(path), str(version).encode())


def begun(path: Path) -> int | None:
    """The format from which an upgrade was begun and not ended; None where there is none."""
    try:
        text = mark(path).read_text(encoding="ascii")
    except (FileNotFoundError, UnicodeDecodeError):
        return None
    return int(text) if text.isdigit() else None


def end(path: Path) -> None:
    """Everything could be read: from here on people record, and there is no way back. Durable when
    it returns.
    """
    if mark(path).exists():
        remove(mark(path))
        flush_folder(path.parent)


def way_back(path: Path, known: int) -> Path | None:
    """The copy to go back to, for a program that knows formats up to `known`; None where there is
    none.
    """
    before = begun(path)
    if before is None or before > known:
        return None
    copy = copy_before(path, before)
    return copy if copy.exists() else None


def bring_back(path: Path, copy: Path) -> None:
    """Puts the copy in the place of the database, which is closed and has no log beside it. The
    copy stays.
    """
    copy_durably(copy, path, path.with_suffix(".copy"))
