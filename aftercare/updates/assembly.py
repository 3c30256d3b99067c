"""Putting a version together: in a folder of its own beside, every byte verified again, made
durable, then renamed.

Whatever ends it, the version that runs is not touched, and a half never has the name of a whole.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.durable_file import flush_file, flush_folder, replace
from aftercare.updates.download import PIECE, Download, unpacked
from aftercare.updates.installation import read_installation
from aftercare.updates.release import Release, ReleaseFile, check_described, target
from aftercare.updates.update_errors import BadRelease, NothingFetched, Tampered, disk_told
from aftercare.updates.versions import Versions, discard

LINKS_AT_ONCE = sys.platform != "win32"


def assemble(versions: Versions, download: Download, progress: Callable[[int, int], None]) -> Path:
    """Makes the version's folder from what was fetched and what the running version has; `progress`
    in bytes. Raises `Refused`.
    """
    release = download.release
    place, beside = versions.place(release.version), versions.folder / f".{release.version}.new"
    discard(beside)
    discard(place)
    with disk_told():
        try:
            _fill(beside, download, progress)
            check(beside, release)
            make_durable(beside)
            # every file in it was just written, and is being looked at by a scanner
            replace(beside, place)
        except (Refused, OSError):
            discard(beside)
            raise
        flush_folder(versions.folder)
    return place


def _fill(folder: Path, download: Download, progress: Callable[[int, int], None]) -> None:
    """Writes the files, then the links: while there is none, nothing can be written through one."""
    folder.mkdir(mode=0o700, parents=True)
    done = 0
    for file in download.release.files:
        if not file.link:
            put(folder / file.path, contents(download, file), runs=file.runs)
            done += file.size
            progress(done, download.release.size)
    for file in download.release.files:
        if file.link:
            _link(folder, file)


def contents(download: Download, file: ReleaseFile) -> Iterator[bytes]:
    """A file's content: fetched, or of the running version; its hash is verified as it is read."""
    fetched = download.blob(file.sha256)
    if fetched.exists():
        yield from unpacked(fetched, file)
        return
    here = download.same_here(file) or next(
        (
            same_file
            for known in download.release.files
            if known.sha256 == file.sha256 and (same_file := download.same_here(known))
        ),
        None,
    )
    if here is None:
        raise NothingFetched
    digest = hashlib.sha256()
    with here.open("rb") as stream:
        while piece := stream.read(PIECE):
            digest.update(piece)
            yield piece
    if digest.hexdigest() != file.sha256:
        raise Tampered(words("a part of it has another hash"))


def put(path: Path, pieces: Iterator[bytes], *, runs: bool) -> None:
    """Writes a file that was not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = 0o755 if runs else 0o644
    with open(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode), "wb"
    ) as stream:
        stream.writelines(pieces)


def _link(folder: Path, file: ReleaseFile) -> None:
    """A link to a file within; where the system has none for everybody, the file itself."""
    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    if LINKS_AT_ONCE:
        path.symlink_to(file.link)
    else:
        os.link(folder / target(file), path)


def check(folder: Path, release: Release) -> None:
    """Refuses a version whose own `installation.json` says something else than its description."""
    installed = read_installation(folder)
    if installed is None:
        raise BadRelease(words("its {file} is of another version", file="installation.json"))
    check_described(installed.described, release)


def make_durable(folder: Path) -> None:
    """Flushes every file and folder of a version."""
    for parent, _, names in os.walk(folder, topdown=False):
        for name in names:
            path = Path(parent, name)
            if not path.is_symlink():
                flush_file(path)
        flush_folder(Path(parent))
