"""Files that this program writes: their owner's alone from the first byte, and durable, so that a
power cut does not undo them.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

PATIENCE, PAUSE = 2.0, 0.1  # s: so long a scanner or a backup may hold a file that was just written
# Windows: another program has the file, or a part of it; it may not be touched, or is held
SHARING, DENIED = ((32, 33), 5)
T = TypeVar("T")


class HeldOpen(PermissionError):
    """Another program has the file open, and goes on having it."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EBUSY, "it is open in another program", str(path))


def patiently(step: Callable[[], T], path: Path) -> T:
    """Does `step` with the file at `path`, again while another program holds it for a moment;
    raises `HeldOpen` where it stays so.

    Only Windows lets one program keep another one from replacing or deleting a file.
    """
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return step()
        except PermissionError as error:
            code = getattr(error, "winerror", None)
            if code not in (*SHARING, DENIED):
                raise
            if time.monotonic() >= end:
                if code in SHARING or _may_write(path):
                    raise HeldOpen(path) from None
                raise
        time.sleep(PAUSE)


def _may_write(path: Path) -> bool:
    return path.exists() and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def replace(source: Path, path: Path) -> None:
    """Gives `source` the name `path`; what was there goes. Raises `OSError`, `HeldOpen` among
    them.
    """
    patiently(lambda: source.replace(path), path)


def remove(path: Path) -> None:
    """Deletes a file, if it is there. Raises `OSError`, `HeldOpen` among them."""
    patiently(lambda: path.unlink(missing_ok=True), path)


def remove_all(paths: Iterable[Path]) -> list[Path]:
    """Deletes every file that can be deleted; returns those that stay, after waiting once for all
    that are held open.
    """
    end, left = time.monotonic() + PATIENCE, list(paths)
    while True:
        stay = [
            (path, error) for path, error in ((path, _removing(path)) for path in left) if error
        ]
        left = [path for path, _ in stay]
        if not any(hasattr(error, "winerror") for _, error in stay) or time.monotonic() >= end:
            return left
        time.sleep(PAUSE)


def _removing(path: Path) -> OSError | None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        return error
    return None


def flush_file(path: Path) -> None:
    """Makes what was written to `path` durable."""
    handle = patiently(lambda: os.open(path, os.O_RDWR), path)
    try:
        _flush(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            _flush(handle)
        finally:
            os.close(handle)


def _flush(handle: int) -> None:
    os.fsync(handle)
    if sys.platform == "darwin":  # there fsync stops at the disk's own cache
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)


def new_file(path: Path) -> BinaryIO:
    """A new file that nobody but its owner may read, at no moment; what was there goes, whatever
    others may do with it.
    """
    remove(path)
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def write_durably(path: Path, data: bytes) -> None:
    """Writes `data` to `path`: under a temporary name first, flushed, then renamed. Raises
    `OSError`; a half is never left.
    """
    beside = path.with_name(path.name + ".part")
    try:
        with new_file(beside) as stream:
            stream.write(data)
        flush_file(beside)
        replace(beside, path)
        flush_folder(path.parent)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def append_line(path: Path, line: str) -> None:
    """Adds a line to a file, which is made where there is none. Raises `OSError`."""
    with open(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="ascii"
    ) as stream:
        stream.write(f"{line}\n")
        stream.flush()
        _flush(stream.fileno())


def copy_durably(source: Path, path: Path, beside: Path) -> None:
    """Copies a file to `path`, under the name `beside` first. Raises `OSError`; a half is never
    left.
    """
    try:
        with source.open("rb") as original, new_file(beside) as copy:
            shutil.copyfileobj(original, copy)
        flush_file(beside)
        replace(beside, path)
        flush_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
