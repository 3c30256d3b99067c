"""One process at a time on a data folder.

A real lock of the system, which ends with the process, or none: a file that merely says "in use"
outlives whoever made it.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words

LOCK_FILE = "in-use.lock"
HELD = (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK)
NO_LOCKS = (
    errno.ENOSYS,
    errno.ENOLCK,
    errno.EOPNOTSUPP,
    errno.ENOTSUP,
    errno.EINVAL,
    errno.ENOTTY,
    errno.EBADF,
)
# ERROR_INVALID_FUNCTION, ERROR_NOT_SUPPORTED, ERROR_CALL_NOT_IMPLEMENTED
NO_LOCKS_WINDOWS = (1, 50, 120)
UNWRITABLE = (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EDQUOT)


class FolderInUse(Refused):
    """Another process has the folder open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words("The data folder {folder} is open in another window or program.", folder=folder),
            words("Nothing was changed."),
            words(
                "Close Aftercare there first. If it is not visible, it may still be "
                "finishing a sync."
            ),
        )


class FolderNotWritable(Refused):
    """The folder does not exist or cannot be written."""

    def __init__(self, folder: Path, reason: Words) -> None:
        super().__init__(
            words(
                "The data folder {folder} cannot be used: {reason}.", folder=folder, reason=reason
            ),
            words("Nothing was changed."),
            words("Check its permissions and disk."),
        )


class FolderNotLockable(Refused):
    """The folder lies where no program can keep another one out: two at once would ruin it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words(
                "The data folder {folder} lies on a drive that cannot be locked, such as a "
                "network drive.",
                folder=folder,
            ),
            words("Nothing was changed."),
            words("Move the folder to this computer's own disk, and open it there."),
        )


class FolderLock:
    """Holds the folder until released, or until the process ends however it does."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise FolderNotWritable(folder, words("it is not there"))
        try:
            self._lock = SystemLock(folder / LOCK_FILE)
        except Held:
            raise FolderInUse(folder) from None
        except OSError as error:
            if error.errno in NO_LOCKS or getattr(error, "winerror", None) in NO_LOCKS_WINDOWS:
                raise FolderNotLockable(folder) from None
            raise FolderNotWritable(
                folder, system_said(error, words("it cannot be written"))
            ) from None

    def release(self) -> None:
        """Lets the folder go."""
        self._lock.release()


class Held(Exception):
    """Somebody else holds the lock."""


if sys.platform == "win32":
    import filelock

    class SystemLock:
        """A lock on a file, waited for so many seconds; raises `Held` or `OSError`."""

        def __init__(self, path: Path, wait: float = 0) -> None:
            self._lock = filelock.FileLock(path, timeout=wait, mode=0o600, thread_local=False)
            try:
                self._lock.acquire()
            except filelock.Timeout:
                raise Held from None

        def release(self) -> None:
            """Lets it go."""
            self._lock.release()

else:
    import fcntl

    class SystemLock:
        """A lock on a file, waited for so many seconds; raises `Held` or `OSError`, and then leaves
        no file that was not there.

        Where no file can be made, nobody else can make one either: the folder itself is locked.
        """

        def __init__(self, path: Path, wait: float = 0) -> None:
            there = path.exists()
            self._handle: int | None = _opened(path)
            try:
                _locked(self._handle, wait)
            except OSError:
                self.release()
                if not there:
                    with suppress(OSError):
                        path.unlink(missing_ok=True)
                raise
            except Held:
                self.release()
                raise

        def release(self) -> None:
            """Lets it go."""
            if self._handle is not None:
                os.close(self._handle)
            self._handle = None

    def _opened(path: Path) -> int:
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        except OSError as error:
            if error.errno not in UNWRITABLE:
                raise
        try:
            return os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            return os.open(path.parent, os.O_RDONLY)

    def _locked(handle: int, wait: float) -> None:
        end = time.monotonic() + wait
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except OSError as error:
                if error.errno not in HELD:
                    raise
            if time.monotonic() >= end:
                raise Held
            time.sleep(0.05)
