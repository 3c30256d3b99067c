"""A folder of this test process for what is copied and thrown away all day: in memory where there is room, and gone afterwards.

A killed process cannot take its folder along. Each holds a lock in its own for as long as it lives, and the next one to start
removes those that nobody holds: in memory they would stay until the machine is started anew.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

MEMORY, PREFIX, LOCK = Path("/dev/shm"), "aftercare-tests-", "in-use"
ROOM = 2_000_000_000  # bytes free, or it is no place for us: many a container has 64 MB
# s; a folder about to get its lock, and one of an older version that knew none
YOUNG, FORGOTTEN = (60, 24 * 3600)
OLDER = ("aftercare-world-", "aftercare-history-")


@cache
def quick_folder() -> Path:
    """The folder of this process."""
    place = place_for_folders(MEMORY)
    sweep(place)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
    folder.chmod(0o711)  # a test that becomes somebody else goes through it
    # until this process ends, however it does
    held = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, 0o600)
    fcntl.flock(held, fcntl.LOCK_EX)
    mine = os.getpid()
    atexit.register(
        lambda: shutil.rmtree(folder, ignore_errors=True) if os.getpid() == mine else None
    )
    return folder


def place_for_folders(memory: Path) -> Path:
    """Memory where it is one, may be written and has room; otherwise where temporary files are."""
    with suppress(OSError):
        if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= ROOM:
            return memory
    return Path(tempfile.gettempdir())


def sweep(place: Path) -> None:
    """Removes the folders of processes that are gone."""
    for prefix in (PREFIX, *OLDER):
        for folder in place.glob(prefix + "*"):
            with suppress(OSError):  # somebody else's, or gone meanwhile
                if _abandoned(folder):
                    shutil.rmtree(folder)


def _abandoned(folder: Path) -> bool:
    age = time.time() - folder.stat().st_mtime
    if not (folder / LOCK).exists():
        return age > (YOUNG if folder.name.startswith(PREFIX) else FORGOTTEN)
    held = os.open(folder / LOCK, os.O_RDWR)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(held)
    return True
