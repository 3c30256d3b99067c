"""Fetching the contents of a release: only those that neither the running version nor an earlier
fetch holds.

Each lies compressed in `fetched/`, as `.part` until it is whole and its hash holds; a part goes on
at its last byte, after whatever ended the fetch.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import zstandard

from aftercare.casework.wording import words
from aftercare.store.durable_file import flush_file, flush_folder, remove, replace, write_durably
from aftercare.updates.release import Release, ReleaseFile, blob_path
from aftercare.updates.source import Missing, Source
from aftercare.updates.update_errors import NoRoom, Stopped, Tampered, disk_told

PIECE = 1 << 20  # bytes
DESCRIPTION = "release.json.zst"
SPARE = 32 << 20  # bytes of the disk that an update leaves free


class Needed(NamedTuple):
    """What a release still needs: contents to fetch, the bytes left of them, and the bytes it takes
    on the disk in all.
    """

    files: tuple[ReleaseFile, ...]
    left: int
    room: int


class Download:
    """The fetched contents of one release. `running`: the folder of the version that runs."""

    def __init__(self, folder: Path, release: Release, running: Path) -> None:
        self.folder, self.release, self._running = folder, release, running

    def keep(self, description: bytes) -> None:
        """Begins: what was fetched for another release goes, what both have stays; the description
        is kept, durably.
        """
        with disk_told():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            names = {self.blob(sha256).name for sha256 in self.release.contents()}
            for kept in self.folder.iterdir():
                if kept.name.removesuffix(".part") not in names:
                    remove(kept)
            write_durably(self.folder / DESCRIPTION, description)

    def blob(self, sha256: str) -> Path:
        """Where a content lies once it is here and verified."""
        return self.folder / f"{sha256}.zst"

    def needed(self) -> Needed:
        """What is still to be fetched. Reads the running version's files, whose hashes decide."""
        files, left = [], 0
        for sha256, file in self.release.contents().items():
            if not self.blob(sha256).exists() and not any(
                self.same_here(one) for one in self._named(sha256)
            ):
                files.append(file)
                left += max(0, file.stored - _size(self._part(file)))
        return Needed(tuple(files), left, left + self.release.size)

    def _named(self, sha256: str) -> Iterator[ReleaseFile]:
        return (file for file in self.release.files if file.sha256 == sha256)

    def same_here(self, file: ReleaseFile) -> Path | None:
        """The running version's file of that name, if it has that content."""
        here = self._running / file.path
        with disk_told():
            if here.is_symlink() or not here.is_file() or here.stat().st_size != file.size:
                return None
            with here.open("rb") as stream:
                same = hashlib.file_digest(stream, "sha256").hexdigest() == file.sha256
        return here if same else None

    def fetch(
        self,
        source: Source,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        needed: Needed,
    ) -> None:
        """Fetches what is needed; `progress` is told the bytes that came and those that come in
        all. Raises `Refused`.
        """
        with disk_told():
            if needed.room + SPARE > shutil.disk_usage(self.folder).free:
                raise NoRoom(needed.room + SPARE)
        came = 0
        progress(0, needed.left)

        def arrived(size: int) -> None:
            nonlocal came
            came += size
            progress(came, needed.left)
            if cancelled():
                raise Stopped

        for file in needed.files:
            self._fetch_one(source, file, arrived)

    def _part(self, file: ReleaseFile) -> Path:
        return self.folder / f"{file.sha256}.zst.part"

    def _fetch_one(self, source: Source, file: ReleaseFile, arrived: Callable[[int], None]) -> None:
        part = self._part(file)
        if _size(part) > file.stored:
            remove(part)
        if _size(part) < file.stored:
            self._append(source, file, part, arrived)
        self._check(file, part)
        with disk_told():
            flush_file(part)
            replace(part, self.blob(file.sha256))
            flush_folder(self.folder)

    def _append(
        self, source: Source, file: ReleaseFile, part: Path, arrived: Callable[[int], None]
    ) -> None:
        """Brings the part to its full size, and not a byte further."""
        first = _size(part)
        try:
            with (
                source.portion(blob_path(file.sha256), first) as (begin, pieces),
                disk_told(),
                part.open("ab") as stream,
            ):
                stream.truncate(begin)
                size = begin
                for piece in pieces:
                    size += len(piece)
                    if size > file.stored:
                        raise Tampered(words("a part of it is longer than it may be"))
                    stream.write(piece)
                    stream.flush()
                    arrived(len(piece))
        except Missing:
            remove(part)
            raise Tampered(words("a part of it is missing")) from None
        except Tampered:
            remove(part)
            raise
        if size < file.stored:
            remove(part)
            raise Tampered(words("a part of it is shorter than it should be"))

    def _check(self, file: ReleaseFile, part: Path) -> None:
        try:
            for _ in unpacked(part, file):
                pass
        except Tampered:
            remove(part)
            raise


def unpacked(packed: Path, file: ReleaseFile) -> Iterator[bytes]:
    """The content of a compressed file, piece by piece, never more than it should have; raises
    `Tampered` unless it is that file's.
    """
    digest, size = hashlib.sha256(), 0
    with disk_told(), packed.open("rb") as stream:
        try:
            reader = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(stream)
            while piece := reader.read(min(PIECE, file.size - size + 1)):
                size += len(piece)
                if size > file.size:
                    break
                digest.update(piece)
                yield piece
        except zstandard.ZstdError:
            raise Tampered(words("a part of it cannot be read")) from None
    if size != file.size or digest.hexdigest() != file.sha256:
        raise Tampered(words("a part of it has another hash"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
