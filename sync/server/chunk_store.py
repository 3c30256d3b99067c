"""Where sealed chunks of attachments lie: in a folder beside the database, or in an object store
such as S3.

A chunk is named by its space and by the hash of its bytes: to put the same one again changes
nothing, and a damaged one shows.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sync.protocol.encoding import sha256
from sync.server.owned_file import write_owned
from sync.server.refusal import ServerRefusal

if TYPE_CHECKING:
    from obstore.store import ObjectStore

Name = tuple[bytes, bytes]  # a space and a chunk's id


class StoreUnreachable(ServerRefusal):
    """The store of chunks does not answer, refuses, or is full."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The store of attachments cannot be used: {reason}. Check its address, "
            f"permissions and room."
        )


class ChunkStore(Protocol):
    """One organisation's chunks."""

    def put(self, chunks: Iterable[tuple[bytes, bytes]]) -> list[Name]:
        """Stores (space, bytes) durably; the names under which they lie."""

    def get(self, space: bytes, identifier: bytes) -> bytes | None:
        """A chunk; None if it is not here, or is no longer what it was."""

    def erase(self, space: bytes) -> None:
        """Deletes every chunk of a space."""

    def names(self, before: float) -> Iterator[Name]:
        """Everything that has been here since before a time (s since 1970)."""

    def forget(self, names: Iterable[Name]) -> None:
        """Deletes single chunks."""

    def room(self) -> int | None:
        """Bytes that are free; None if that cannot be told."""


def open_store(folder: Path, url: str, place: str) -> ChunkStore:
    """The store of the organisation at `place` (a folder's name): under `folder`, or at `url` as
    obstore reads it.
    """
    return (
        ObjectChunks(url, place)
        if url
        else FolderChunks(folder / "attachments" / (place or "first"))
    )


class FolderChunks:
    """Chunks as files, each flushed to the disk before it is said to be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _path(self, name: Name) -> Path:
        return self._folder / name[0].hex() / name[1].hex()[:2] / name[1].hex()

    def put(self, chunks: Iterable[tuple[bytes, bytes]]) -> list[Name]:
        """Writes each beside its place, flushes it, and renames it; folders are flushed once at the
        end.
        """
        stored, folders = [], set()
        try:
            for space, data in chunks:
                name = (space, sha256(data))
                path = self._path(name)
                if not path.exists():
                    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                    write_owned(path, data)
                    folders |= {path.parent, path.parent.parent, self._folder}
                stored.append(name)
            for folder in folders:
                _flush(folder)
        except OSError as error:
            raise StoreUnreachable(error.strerror or type(error).__name__) from None
        return stored

    def get(self, space: bytes, identifier: bytes) -> bytes | None:
        """A chunk, if its bytes are still those of its name."""
        try:
            data = self._path((space, identifier)).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreUnreachable(error.strerror or type(error).__name__) from None
        return data if sha256(data) == identifier else None

    def erase(self, space: bytes) -> None:
        """Deletes the space's folder."""
        shutil.rmtree(self._folder / space.hex(), ignore_errors=True)

    def names(self, before: float) -> Iterator[Name]:
        """Every file with a chunk's name."""
        for path in sorted(self._folder.glob("*/*/*")):
            if path.stat().st_mtime >= before:
                continue
            with suppress(ValueError):
                yield bytes.fromhex(path.parent.parent.name), bytes.fromhex(path.name)

    def forget(self, names: Iterable[Name]) -> None:
        """Deletes single files."""
        for name in names:
            self._path(name).unlink(missing_ok=True)

    def room(self) -> int | None:
        """What the file system has left."""
        with suppress(OSError):
            return shutil.disk_usage(
                self._folder if self._folder.exists() else self._folder.parent.parent
            ).free
        return None


class ObjectChunks:
    """Chunks as objects under a prefix of an S3-compatible (or Azure, Google) store; credentials
    come from the environment.
    """

    def __init__(self, url: str, place: str) -> None:
        import obstore
        from obstore.exceptions import BaseError
        from obstore.store import from_url

        self._obstore: Any = obstore
        self._failed = (BaseError, OSError)
        self._prefix = place or "first"
        try:
            self._store: ObjectStore = from_url(url)
        except (*self._failed, ValueError) as error:
            raise StoreUnreachable(type(error).__name__) from None

    def _key(self, name: Name) -> str:
        return f"{self._prefix}/{name[0].hex()}/{name[1].hex()}"

    def put(self, chunks: Iterable[tuple[bytes, bytes]]) -> list[Name]:
        """Puts each; the store confirms what it keeps."""
        stored = []
        for space, data in chunks:
            name = (space, sha256(data))
            self._do(self._obstore.put, self._key(name), data)
            stored.append(name)
        return stored

    def get(self, space: bytes, identifier: bytes) -> bytes | None:
        """A chunk."""
        try:
            data = bytes(self._do(self._obstore.get, self._key((space, identifier))).bytes())
        except FileNotFoundError:
            return None
        return data if sha256(data) == identifier else None

    def erase(self, space: bytes) -> None:
        """Deletes all objects of the space."""
        self.forget([name for name in self.names(float("inf")) if name[0] == space])

    def names(self, before: float) -> Iterator[Name]:
        """Every object under the prefix."""
        for page in self._do(self._obstore.list, f"{self._prefix}/"):
            for entry in page:
                if entry["last_modified"].timestamp() >= before:
                    continue
                space, _, identifier = entry["path"].removeprefix(f"{self._prefix}/").partition("/")
                yield bytes.fromhex(space), bytes.fromhex(identifier)

    def forget(self, names: Iterable[Name]) -> None:
        """Deletes single objects."""
        keys = [self._key(name) for name in names]
        if keys:
            self._do(self._obstore.delete, keys)

    def room(self) -> int | None:
        """Not told by object stores."""
        return None

    def _do(self, call: Any, *values: Any) -> Any:
        try:
            return call(self._store, *values)
        except FileNotFoundError:
            raise
        except self._failed as error:
            raise StoreUnreachable(type(error).__name__) from None


def _flush(folder: Path) -> None:
    if os.name == "nt":
        return  # folders cannot be flushed there; renaming is journalled
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
