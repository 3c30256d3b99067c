"""One process at a time on a data folder."""

from __future__ import annotations

from pathlib import Path

import filelock

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words

LOCK_FILE = "in-use.lock"


class FolderInUse(Refused):
    """Another process has the folder open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words("The data folder {folder} is open in another window or program.", folder=folder),
            words("Nothing was changed."),
            words("Close Aftercare there first. If it is not visible, it may still be finishing a sync."),
        )


class FolderNotWritable(Refused):
    """The folder does not exist or cannot be written."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            words("The data folder {folder} cannot be used: {reason}.", folder=folder, reason=reason),
            words("Nothing was changed."),
            words("Check its permissions and disk."),
        )


class FolderLock:
    """Holds the folder until released, or until the process ends however it does."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise FolderNotWritable(folder, "it does not exist")
        self._lock = filelock.FileLock(folder / LOCK_FILE, timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except filelock.Timeout:
            raise FolderInUse(folder) from None
        except OSError as error:
            raise FolderNotWritable(folder, error.strerror or "it cannot be written") from None

    def release(self) -> None:
        """Lets the folder go."""
        self._lock.release()
