"""What is newest, by The Update Framework: the repository's metadata is fetched, verified and kept;
nothing else is believed.

The trust begins with `resources/updates/root.json`, put into the package when it is built; nothing
at run time replaces it.
"""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import IO, Any

import msgspec
from tuf.api import exceptions as tuf
from tuf.api._payload import TargetFile, Timestamp
from tuf.api.metadata import Metadata
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from aftercare.casework.local_time import since_1970
from aftercare.casework.wording import words
from aftercare.store.durable_file import flush_file, flush_folder
from aftercare.updates.installation import VERSION
from aftercare.updates.release import Release, read_release, target_path
from aftercare.updates.source import Missing, Source
from aftercare.updates.update_errors import (
    BadRelease,
    Frozen,
    NoTrustRoot,
    NoUpdatesThere,
    OtherPlatform,
    SetBack,
    Tampered,
    disk_told,
)
from aftercare.updates.versions import Offer

METADATA, TARGETS = "metadata/", "targets/"
MADE = "x-made"  # signed with the timestamp: when it was made, in seconds since 1970
FARTHEST = 1 << 36  # seconds since 1970; what is said to be later is no time
LIMITS = UpdaterConfig(
    max_root_rotations=64,
    max_delegations=0,
    root_max_length=256 * 1024,
    timestamp_max_length=16 * 1024,
    snapshot_max_length=64 * 1024,
    targets_max_length=1024 * 1024,
)


def trust_root() -> bytes:
    """The root of trust of this build; raises `NoTrustRoot`."""
    try:
        return files("resources").joinpath("updates/root.json").read_bytes()
    except (OSError, ModuleNotFoundError):
        raise NoTrustRoot from None


class _Fetcher(FetcherInterface):
    """Gives python-tuf the repository's files, in memory and within their limits; nothing goes to a
    temporary folder.
    """

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        with self._source.portion(url) as (_, pieces):
            yield from pieces

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """The whole file; no more than `max_length` bytes of it are ever read."""
        received = bytearray()
        try:
            for piece in self._fetch(url):
                received += piece
                if len(received) > max_length:
                    raise tuf.DownloadLengthMismatchError(
                        f"{url} is longer than {max_length} bytes"
                    )
        except Missing:
            raise tuf.DownloadHTTPError(f"there is no {url}", 404) from None
        return bytes(received)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """The same as a stream."""
        yield io.BytesIO(self.download_bytes(url, max_length))


class _Updater(Updater):
    """For what has run out, now is no earlier than what is certainly past: `known`, and when the
    last verified timestamp was made.

    That is believed while its key is one of the timestamp's, so that the root's holders end
    whatever a thief of the key made.
    """

    def __init__(self, root: bytes, folder: Path, fetcher: FetcherInterface, known: float) -> None:
        super().__init__(
            str(folder), METADATA, None, TARGETS, fetcher=fetcher, config=LIMITS, bootstrap=root
        )
        self._known = known

    def _load_timestamp(self) -> None:
        latest = max(self._known, self._last_made())
        self._trusted_set.reference_time = datetime.fromtimestamp(min(latest, FARTHEST), UTC)
        super()._load_timestamp()

    def _last_made(self) -> int:
        with suppress(OSError, tuf.RepositoryError):
            kept = Metadata[Timestamp].from_bytes(Path(self._dir, "timestamp.json").read_bytes())
            self._trusted_set.root.verify_delegate("timestamp", kept.signed_bytes, kept.signatures)
            made = kept.signed.unrecognized_fields.get(MADE)
            return made if isinstance(made, int) else 0
        return 0


class Trust:
    """The verified state of a repository. `folder` keeps it between checks; `known` is a time that
    is certainly past.
    """

    def __init__(
        self,
        root: bytes,
        folder: Path,
        source: Source,
        known: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder, self._clock = folder, clock
        self._fetcher = _Fetcher(source)
        with disk_told():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._told(), disk_told():
            self._updater = _Updater(root, folder, self._fetcher, max(clock(), known))

    def refresh(self) -> None:
        """Fetches and verifies what is new; raises a `Refused` that says what is wrong."""
        with self._told(), disk_told():
            try:
                self._updater.refresh()
            finally:
                self._flush()

    def offer(self, platform: str) -> Offer:
        """What is newest for a platform, from metadata alone; after `refresh`. Raises
        `OtherPlatform` where there is none.
        """
        custom = self._target(platform).custom or {}
        try:
            offered = msgspec.convert(custom, type=Offer)
        except msgspec.ValidationError:
            raise BadRelease(words("its description cannot be read")) from None
        if not VERSION.fullmatch(offered.version):
            raise BadRelease(words("its version or platform is no name"))
        return offered

    def release(self, platform: str) -> Release:
        """The description of what is newest, verified; after `refresh`."""
        return read_release(self.description(platform), platform, self.offer(platform).version)

    def description(self, platform: str) -> bytes:
        """The same as it stands in the repository, its hash and length verified."""
        target = self._target(platform)
        name = next(iter(target.hashes.values()))
        folder, _, base = target.path.rpartition("/")
        with self._told():
            try:
                data = self._fetcher.download_bytes(
                    f"{TARGETS}{folder}/{name}.{base}", target.length
                )
            except tuf.DownloadHTTPError:
                raise OtherPlatform(platform) from None
            target.verify_length_and_hashes(data)
        return data

    def _target(self, platform: str) -> TargetFile:
        with self._told():
            target = self._updater.get_targetinfo(target_path(platform))
        if target is None:
            raise OtherPlatform(platform)
        return target

    def _flush(self) -> None:
        for kept in self._folder.rglob("*.json"):
            flush_file(kept)
        flush_folder(self._folder)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Inside, what python-tuf finds wrong is raised as what a person can act on."""
        try:
            yield
        except tuf.ExpiredMetadataError as error:
            raise Frozen(_part(error), since_1970(self._clock()).date()) from None
        except tuf.BadVersionNumberError as error:
            raise SetBack(_part(error)) from None
        except tuf.DownloadHTTPError as error:
            if "/timestamp." in str(error):
                raise NoUpdatesThere from None
            raise Tampered(words("a part of it is missing")) from None
        except (tuf.RepositoryError, tuf.DownloadLengthMismatchError) as error:
            raise Tampered(_plain(error)) from None


def _part(error: Exception) -> str:
    """Which role's metadata it is about, by its name in the repository."""
    part = re.search(r"timestamp|snapshot|targets|root", str(error))
    return part[0] if part else "?"


def _plain(error: Exception) -> Any:
    if isinstance(error, tuf.UnsignedMetadataError):
        return words("it is not signed by those who may sign it")
    if isinstance(error, tuf.DownloadLengthMismatchError):
        return words("a part of it is longer than it may be")
    if isinstance(error, tuf.LengthOrHashMismatchError):
        return words("a part of it has another hash")
    return words("a part of it cannot be read")
