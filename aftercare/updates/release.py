"""A release: the signed description of every file of one version for one platform.

What it asks for is checked before anything is written: a signature says who made it, not that it is
harmless.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

import msgspec
import zstandard

from aftercare.casework.wording import Words, words
from aftercare.updates.installation import PLATFORM, VERSION, Described
from aftercare.updates.packaged import FILE
from aftercare.updates.update_errors import BadRelease, OtherPlatform

FORMAT = 1
MOST_FILES, LARGEST_FILE, LARGEST_RELEASE = 50_000, 1 << 30, 4 << 30  # number, bytes, bytes
LARGEST_DESCRIPTION = 32 << 20  # bytes, unpacked
LONGEST_PATH = 200  # characters
RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
}
FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
HASH = re.compile(r"[0-9a-f]{64}")


def target_path(platform: str) -> str:
    """The name of a platform's release in the repository."""
    return f"desktop/{platform}.json.zst"


def blob_path(sha256: str) -> str:
    """Where the content with that SHA-256 lies in the repository, compressed."""
    return f"blobs/{sha256}.zst"


class ReleaseFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file: `size` bytes with this SHA-256, `stored` bytes in the repository. `link`: instead, a
    link to another file of it.
    """

    path: str
    sha256: str = ""
    size: int = 0
    stored: int = 0
    runs: bool = False
    link: str = ""


class Release(msgspec.Struct, frozen=True):
    """A release. `released` in seconds since 1970; `notes` by language."""

    format: int
    platform: str
    version: str
    released: int
    notes: Mapping[str, str]
    files: tuple[ReleaseFile, ...]

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return sum(file.size for file in self.files)

    def contents(self) -> dict[str, ReleaseFile]:
        """One file for each content, by its SHA-256."""
        return {file.sha256: file for file in self.files if not file.link}

    def pack(self) -> bytes:
        """As it stands in the repository."""
        return zstandard.ZstdCompressor(19).compress(
            msgspec.json.format(msgspec.json.encode(self), indent=0)
        )


def read_release(data: bytes, platform: str, version: str) -> Release:
    """The release that `data` describes; raises `BadRelease`, or `OtherPlatform` where it is for
    another one.
    """
    try:
        plain = zstandard.ZstdDecompressor().stream_reader(data).read(LARGEST_DESCRIPTION + 1)
        release = msgspec.json.decode(plain, type=Release)
    except (zstandard.ZstdError, msgspec.MsgspecError):
        raise BadRelease(words("its description cannot be read")) from None
    if len(plain) > LARGEST_DESCRIPTION:
        raise BadRelease(words("its description is larger than any may be"))
    if release.platform != platform:
        raise OtherPlatform(release.platform)
    for problem in problems(release):
        raise BadRelease(problem)
    if release.version != version:
        raise BadRelease(words("its description is of another version"))
    return release


def problems(release: Release) -> Iterator[Words]:
    """What speaks against following the description."""
    if release.format != FORMAT:
        yield words("its description is of a newer format")
    if not VERSION.fullmatch(release.version) or not PLATFORM.fullmatch(release.platform):
        yield words("its version or platform is no name")
    if not 0 < len(release.files) <= MOST_FILES or release.size > LARGEST_RELEASE:
        yield words("it has too many files, or none, or is too large")
    seen: dict[str, ReleaseFile] = {}
    for file in release.files:
        yield from _of_file(file)
        key = file.path.casefold()
        if key in seen:
            yield words("two of its files have the same name: {path}", path=shown(file.path))
        seen[key] = file
    ends = {file.path for file in release.files if not file.link}
    ends |= {path.rpartition("/")[0] for path in ends}
    for file in release.files:
        parents = file.path.casefold().split("/")[:-1]
        if any("/".join(parents[: n + 1]) in seen for n in range(len(parents))):
            yield words("a file of it is a folder as well: {path}", path=shown(file.path))
        if file.link and (not target(file) or target(file) not in ends):
            yield words("a link in it leads elsewhere: {path}", path=shown(file.path))


def _of_file(file: ReleaseFile) -> Iterator[Words]:
    parts = file.path.split("/")
    if (
        not all(_good_part(part) for part in parts)
        or len(file.path) > LONGEST_PATH
        or unicodedata.normalize("NFC", file.path) != file.path
    ):
        yield words(
            "the name of a file leads out of its folder, or is none on some systems: {path}",
            path=shown(file.path),
        )
    if file.link:
        return
    if not HASH.fullmatch(file.sha256) or not 0 <= file.size <= LARGEST_FILE:
        yield words("the size or hash of a file is none: {path}", path=shown(file.path))
    if not 0 < file.stored <= file.size + file.size // 64 + 1024:
        yield words(
            "a file would be fetched with more bytes than it has: {path}", path=shown(file.path)
        )


def _good_part(part: str) -> bool:
    named = part.partition(".")[0].rstrip(" ").casefold()
    return (
        bool(part)
        and not FORBIDDEN.search(part)
        and part[-1] not in ". "
        and part[0] != " "
        and named not in RESERVED
    )


def target(file: ReleaseFile) -> str:
    """Where a link leads, as a path of the release; "" where that is no such path."""
    parts = file.path.split("/")[:-1]
    for part in file.link.split("/"):
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif _good_part(part):
            parts.append(part)
        else:
            return ""
    return "/".join(parts)


def shown(path: str) -> str:
    """A path as it may stand in a message, whatever is in it."""
    return path.encode("unicode_escape").decode("ascii")[:80]


def check_described(found: Described, release: Release) -> None:
    """Refuses a release whose own `installation.json` names another version, or starts nothing that
    is in it.
    """
    if (found.platform, found.version) != (release.platform, release.version):
        raise BadRelease(words("its {file} is of another version", file=FILE))
    if not found.updates or found.program[0] not in {file.path for file in release.files}:
        raise BadRelease(words("its {file} starts nothing that is in it", file=FILE))
