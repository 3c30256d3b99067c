"""Makes written files and renames durable: after this a power cut does not undo them."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


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


def write_durably(path: Path, data: bytes) -> None:
    """Writes `data` to `path`: under a temporary name first, flushed, then renamed. Raises `OSError`; a half is never left."""
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        flush_file(beside)
        beside.replace(path)
        flush_folder(path.parent)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
