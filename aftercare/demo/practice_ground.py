"""Where people practise: the example organisation, small, in a temporary folder that goes with the
process that made it.

What a killed process left is swept by the next one: it alone holds its folder's lock, so a folder
that can be locked is nobody's.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import psutil

from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words
from aftercare.demo.organisation import Example, Say, make_example, running_server
from aftercare.store.folder_lock import LOCK_FILE, FolderLock

PREFIX = "aftercare-practice-"
CASES, SEED = 12, 8
YOUNG = 60  # s; a folder without a lock may be about to get it
SERVER_PARTS = ("alembic", "sqlalchemy", "starlette", "uvicorn")


class NothingToPractiseWith(Refused):
    """This program came without the parts of the server that practice needs."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            words("Practice needs a part that this program came without: {part}.", part=missing),
            words("Nothing was changed, and your own records are not touched."),
            words(
                "Install the whole program, or ask your administrator for a code and begin "
                "with the real one."
            ),
        )


class PracticeNotMade(Refused):
    """The invented organisation could not be made."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The invented people could not be made: {reason}.", reason=reason),
            words("Your own records are not touched."),
            words("See that the disk has room for 100 MB, then try again."),
        )


def check_parts(there: Callable[[str], object] = find_spec) -> None:
    """Raises `NothingToPractiseWith` naming the first part of the server that is not there."""
    for part in SERVER_PARTS:
        if there(part) is None:
            raise NothingToPractiseWith(part)


@contextmanager
def practice_folder(place: Path | None = None) -> Iterator[Path]:
    """A folder of this process alone, gone afterwards; leftovers beside it are swept first."""
    place = place or Path(tempfile.gettempdir())
    sweep(place)
    root = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
    lock = FolderLock(root)
    try:
        yield root
    finally:
        lock.release()
        shutil.rmtree(root, ignore_errors=True)


def sweep(place: Path) -> list[Path]:
    """Removes what killed processes left in `place`, their servers first; returns the folders."""
    swept = []
    for folder in place.glob(PREFIX + "*"):
        with suppress(OSError, Refused):  # somebody else's, or gone meanwhile
            if _abandoned(folder):
                _end_servers(folder)
                shutil.rmtree(folder)
                swept.append(folder)
    return swept


def _abandoned(folder: Path) -> bool:
    if not (folder / LOCK_FILE).exists():
        return time.time() - folder.stat().st_mtime > YOUNG
    try:
        FolderLock(folder).release()
    except Refused:  # open elsewhere, or it cannot be told
        return False
    return True


def _end_servers(folder: Path) -> None:
    """The server of a killed practice goes on; it is known by its folder, whose name nobody else
    has.
    """
    orphans = []
    for process in psutil.process_iter(["cmdline"]):
        if any(part.startswith(str(folder)) for part in process.info["cmdline"] or ()):
            with suppress(psutil.Error):
                process.terminate()
                orphans.append(process)
    psutil.wait_procs(orphans, timeout=10)


@contextmanager
def practice_organisation(root: Path, say: Say) -> Iterator[Example]:
    """The organisation, while its server runs. `say` is called before each step, and may raise to
    stop.
    """
    check_parts()
    try:
        say("")
        with running_server(root / "server", "Contoh / Example") as code:
            yield make_example(root, code, CASES, SEED, say)
    except OSError as error:
        raise PracticeNotMade(system_said(error, words("it cannot be written"))) from None
