"""Files that this program writes: their owner's alone from the first byte, and durable, so that a power cut does not undo them."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def flush_file(path: Path) -> None:
    """Makes what was written to `path` durable."""
    handle = os.open(path, os.O_RDWR)
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
    """A new file that nobody but its owner may read, at no moment; what was there goes, whatever others may do with it."""
    path.unlink(missing_ok=True)
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def write_durably(path: Path, data: bytes) -> None:
    """Writes `data` to `path`: under a temporary name first, flushed, then renamed. Raises `OSError`; a half is never left."""
    beside = path.with_name(path.name + ".part")
    try:
        with new_file(beside) as stream:
            stream.write(data)
        flush_file(beside)
        beside.replace(path)
        flush_folder(path.parent)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def append_line(path: Path, line: str) -> None:
    """Adds a line to a file, which is made where there is none. Raises `OSError`."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="ascii") as stream:
        stream.write(f"{line}\n")
        stream.flush()
        _flush(stream.fileno())


def copy_durably(source: Path, path: Path, beside: Path) -> None:
    """Copies a file to `path`, under the name `beside` first. Raises `OSError`; a half is never left."""
    try:
        with source.open("rb") as original, new_file(beside) as copy:
            shutil.copyfileobj(original, copy)
        flush_file(beside)
        beside.replace(path)
        flush_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)
