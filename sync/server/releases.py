"""The operator's side of releases: taken from the publisher, on a stick or in a folder, verified,
and put on the server's shelf.

The first repository that is taken fixes the root of trust; later ones must follow from it and be no
older. Contents go first, the timestamp last, so that a device never sees the half of a release.
"""

from __future__ import annotations

import hashlib
import io
import re
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, cast

import msgspec
import zstandard
from tuf.api._payload import Root, Snapshot, Targets, Timestamp
from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    ExpiredMetadataError,
    RepositoryError,
)
from tuf.api.metadata import Metadata
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from sync.server.owned_file import write_owned, written
from sync.server.refusal import ServerRefusal
from sync.server.update_files import RELEASES

TRUSTED = "updates.trusted"  # in the server's folder: the newest metadata that was verified
# bytes: of metadata or an unpacked description, of an unpacked file
LARGEST_TEXT, LARGEST_PLAIN = (32 << 20, 1 << 30)
# so long what no release needs any more stays, for devices that are fetching it
KEPT_SECONDS = 14 * 24 * 3600
PIECE = 1 << 20


class Unusable(ServerRefusal):
    """A release that is not put on the shelf."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The release was not taken: {reason}. What the server hands out is unchanged."
        )


class _File(msgspec.Struct, frozen=True):
    sha256: str = ""
    size: int = 0


class _Release(msgspec.Struct, frozen=True):
    files: tuple[_File, ...]


class _Brought(FetcherInterface):
    """What the operator brought: a folder, or a zip whose members are stored as they are."""

    def __init__(self, source: Path) -> None:
        self._folder = source if source.is_dir() else None
        try:
            self._zip = None if self._folder else zipfile.ZipFile(source)
        except (OSError, zipfile.BadZipFile):
            raise Unusable(f"{source} is neither a repository nor an update file") from None

    @contextmanager
    def open(self, path: str) -> Iterator[IO[bytes]]:
        """The file at `path`; raises `DownloadHTTPError` where there is none."""
        try:
            if self._folder:
                with (self._folder / path).open("rb") as stream:
                    yield stream
            elif self._zip:
                member = self._zip.getinfo(path)
                if member.compress_type != zipfile.ZIP_STORED:
                    raise Unusable("the file is packed in a way that no update file is")
                with self._zip.open(member) as packed:
                    yield packed
        except (KeyError, FileNotFoundError):
            raise DownloadHTTPError(f"there is no {path}", 404) from None
        except zipfile.BadZipFile:
            raise Unusable("the file was not copied whole") from None

    def _fetch(self, url: str) -> Iterator[bytes]:
        with self.open(url) as stream:
            yield stream.read(LARGEST_TEXT)

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """A file of at most so many bytes."""
        with self.open(url) as stream:
            data = stream.read(max_length + 1)
        if len(data) > max_length:
            raise Unusable(f"{url} is longer than it may be")
        return data

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """The same as a stream."""
        yield io.BytesIO(self.download_bytes(url, max_length))


def take(source: Path, data: Path) -> dict[str, Any]:
    """Puts the newest state of the repository in `source` on the shelf of the server in `data`;
    what it hands out now.

    Raises `Unusable`; then nothing that is handed out has changed.
    """
    brought, shelf = _Brought(source), data / RELEASES
    for name in ("metadata", "targets/desktop", "blobs"):
        (shelf / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    with _told():
        targets = _verified(brought, shelf, data / TRUSTED)
        wanted = {
            path
            for target in targets.signed.targets.values()
            for path in _take_target(brought, shelf, target)
        } | _take_metadata(brought, shelf)
    _tidy(shelf, wanted)
    return read_shelf(data)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except ExpiredMetadataError as error:
        raise Unusable(
            f"its word has run out ({error}); ask the publisher for a fresh one"
        ) from None
    except BadVersionNumberError as error:
        raise Unusable(
            f"it is older than what was taken before, or mixed from parts of different ages "
            f"({error})"
        ) from None
    except DownloadHTTPError as error:
        raise Unusable(f"it is not whole: {error}") from None
    except (RepositoryError, DownloadError) as error:
        raise Unusable(f"it is not as its publisher signed it ({error})") from None


def _verified(brought: _Brought, shelf: Path, trusted: Path) -> Metadata[Targets]:
    """The targets of the repository, once everything above them holds and is no older than what was
    taken before.
    """
    held = shelf / "metadata" / "1.root.json"
    root = (
        held.read_bytes()
        if held.exists()
        else brought.download_bytes("metadata/1.root.json", LARGEST_TEXT)
    )
    trusted.mkdir(mode=0o700, exist_ok=True)
    updater = Updater(str(trusted), "metadata/", None, "targets/", fetcher=brought, bootstrap=root)
    updater.refresh()
    return Metadata[Targets].from_bytes((trusted / "targets.json").read_bytes())


def _take_target(brought: _Brought, shelf: Path, target: Any) -> set[Path]:
    """A description and the contents that it names; where they lie. A file may have been written
    for some platforms only.
    """
    folder, _, base = target.path.rpartition("/")
    name = f"targets/{folder}/{target.hashes['sha256']}.{base}"
    try:
        description = brought.download_bytes(name, target.length)
    except DownloadHTTPError:
        return set()
    target.verify_length_and_hashes(description)
    try:
        plain = zstandard.ZstdDecompressor().stream_reader(description).read(LARGEST_TEXT)
        files = msgspec.json.decode(plain, type=_Release).files
    except (zstandard.ZstdError, msgspec.MsgspecError):
        raise Unusable(f"{target.path} cannot be read") from None
    wanted = {shelf / name}
    for file in files:
        if file.sha256:
            if not re.fullmatch(r"[0-9a-f]{64}", file.sha256):
                raise Unusable(f"{target.path} names what is no hash")
            wanted.add(_take_blob(brought, shelf, file))
    write_owned(shelf / name, description)
    return wanted


def _take_blob(brought: _Brought, shelf: Path, file: _File) -> Path:
    path = shelf / "blobs" / f"{file.sha256}.zst"
    if path.exists():
        return path
    with brought.open(f"blobs/{file.sha256}.zst") as packed, written(path) as kept:
        digest, size = hashlib.sha256(), 0
        copied = _Copying(packed, kept)
        try:
            reader = zstandard.ZstdDecompressor().stream_reader(cast("IO[bytes]", copied))
            while (piece := reader.read(PIECE)) and size <= min(file.size, LARGEST_PLAIN):
                size += len(piece)
                digest.update(piece)
        except zstandard.ZstdError:
            raise Unusable("a content cannot be read") from None
        if size != file.size or digest.hexdigest() != file.sha256 or packed.read(1):
            raise Unusable("a content is not as its publisher signed it")
    return path


class _Copying:
    """A stream that is copied as it is read."""

    def __init__(self, source: IO[bytes], copy: IO[bytes]) -> None:
        self._source, self._copy = source, copy

    def read(self, size: int = -1) -> bytes:
        """As of the source."""
        data = self._source.read(size)
        self._copy.write(data)
        return data


def _take_metadata(brought: _Brought, shelf: Path) -> set[Path]:
    """The metadata, the timestamp last: from then on devices see the release."""
    timestamp = brought.download_bytes("metadata/timestamp.json", LARGEST_TEXT)
    snapshot = Metadata[Timestamp].from_bytes(timestamp).signed.snapshot_meta.version
    data = brought.download_bytes(f"metadata/{snapshot}.snapshot.json", LARGEST_TEXT)
    targets = Metadata[Snapshot].from_bytes(data).signed.meta["targets.json"].version
    names = [f"{targets}.targets.json", f"{snapshot}.snapshot.json"]
    number = 1
    while True:
        try:
            root = brought.download_bytes(f"metadata/{number}.root.json", LARGEST_TEXT)
        except DownloadHTTPError:
            break
        if not (shelf / f"metadata/{number}.root.json").exists():
            write_owned(shelf / f"metadata/{number}.root.json", root)
        number += 1
    for name in names:
        write_owned(
            shelf / "metadata" / name, brought.download_bytes(f"metadata/{name}", LARGEST_TEXT)
        )
    write_owned(shelf / "metadata/timestamp.json", timestamp)
    return {shelf / "metadata" / name for name in (*names, "timestamp.json")}


def _tidy(shelf: Path, wanted: set[Path]) -> None:
    """Deletes what no release has needed for two weeks; roots stay."""
    for path in shelf.rglob("*"):
        spare = path.is_file() and path not in wanted and not path.name.endswith(".root.json")
        if spare and path.stat().st_mtime < time.time() - KEPT_SECONDS:
            path.unlink(missing_ok=True)


def read_shelf(data: Path) -> dict[str, Any]:
    """What the server hands out: versions by platform, until when that holds, the root's version
    and the keys that may change it.
    """
    folder = data / RELEASES / "metadata"
    try:
        timestamp = Metadata[Timestamp].from_bytes((folder / "timestamp.json").read_bytes()).signed
    except FileNotFoundError:
        return {"releases": {}}
    snapshot = (
        Metadata[Snapshot]
        .from_bytes((folder / f"{timestamp.snapshot_meta.version}.snapshot.json").read_bytes())
        .signed
    )
    targets = (
        Metadata[Targets]
        .from_bytes((folder / f"{snapshot.meta['targets.json'].version}.targets.json").read_bytes())
        .signed
    )
    root = max(int(path.name.split(".")[0]) for path in folder.glob("*.root.json"))
    holders = (
        Metadata[Root].from_bytes((folder / f"{root}.root.json").read_bytes()).signed.roles["root"]
    )
    ends = min(timestamp.expires, snapshot.expires, targets.expires)
    versions = {
        Path(path).name.removesuffix(".json.zst"): (target.custom or {}).get("version", "")
        for path, target in targets.targets.items()
        if (
            data
            / RELEASES
            / f"targets/{Path(path).parent}/{target.hashes['sha256']}.{Path(path).name}"
        ).exists()
    }
    return {
        "releases": versions,
        "holds_until": ends.astimezone(UTC).isoformat(),
        "days_left": (ends - datetime.now(UTC)).days,
        "root": root,
        "root_keys": {"needed": holders.threshold, "keys": holders.keyids},
    }
