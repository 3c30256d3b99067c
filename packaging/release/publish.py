"""Publishes releases, and keeps what is published fresh. Run it with the project's own Python.

    publish.py release FOLDER --repository R --keys K --notes NOTES.toml    FOLDER: a built program with installation.json
    publish.py renew --repository R --keys K [--everything]                 a new timestamp; or all
    of targets to timestamp
    publish.py root ROOT.json --repository R                                a root whose holders have signed it
    publish.py stick FILE --repository R [--platform P ...]                 one file to carry, of
    these platforms or all

NOTES.toml has one text a language: en, ms, id. Passphrases of the keys are asked for, never
arguments. What was published goes to a server with `aftercare-server updates take R --data D`.
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import os
import sys
import tomllib
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import zstandard

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from key_file import KeyTrouble, open_key
from repository import ONLINE, Repository, Unpublishable
from securesystemslib.signer._crypto_signer import CryptoSigner
from tuf.api.metadata import Metadata

from aftercare.updates.installation import newer, read_installation
from aftercare.updates.release import (
    FORMAT,
    Release,
    ReleaseFile,
    check_described,
    problems,
    target_path,
)
from aftercare.updates.update_errors import BadRelease

LEVEL = 19  # of zstandard
LANGUAGES = ("en", "ms", "id")


def publish(
    repository: Repository, folder: Path, notes: Mapping[str, str], level: int = LEVEL
) -> Release:
    """Publishes the built program in `folder` under the version and platform that its
    installation.json names.
    """
    found = read_installation(folder)
    if found is None:
        raise Unpublishable(f"{folder} has no installation.json, or none of use.")
    if not all(notes.get(language) for language in LANGUAGES):
        raise Unpublishable(f"The notes need a text in each of {', '.join(LANGUAGES)}.")
    targets = repository.newest("targets")
    held = targets.signed.targets.get(target_path(found.platform)) if targets else None
    if held and not newer(found.version, str((held.custom or {}).get("version"))):
        raise Unpublishable(
            f"Version {found.version} is not newer than the one that is published for "
            f"{found.platform}."
        )
    files = tuple(_described(repository, folder, path, level) for path in sorted(_files(folder)))
    release = Release(
        FORMAT, found.platform, found.version, int(repository.now), dict(notes), files
    )
    for problem in problems(release):
        raise Unpublishable(str(problem))
    try:
        check_described(found.described, release)
    except BadRelease as refusal:
        raise Unpublishable(str(refusal)) from None
    custom = {
        "version": release.version,
        "size": release.size,
        "released": release.released,
        "notes": dict(notes),
    }
    repository.add_target(target_path(release.platform), release.pack(), custom)
    return release


def _files(folder: Path) -> Sequence[Path]:
    return [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]


def _described(repository: Repository, folder: Path, path: Path, level: int) -> ReleaseFile:
    name = path.relative_to(folder).as_posix()
    if path.is_symlink():
        return ReleaseFile(name, link=path.readlink().as_posix())
    data = path.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    known = repository.folder / f"blobs/{sha256}.zst"
    packed = b"" if known.exists() else zstandard.ZstdCompressor(level).compress(data)
    runs = bool(path.stat().st_mode & 0o111)
    return ReleaseFile(name, sha256, len(data), repository.put_blob(sha256, packed), runs)


def write_stick(repository: Path, file: Path, platforms: Sequence[str] = ()) -> int:
    """One file of the newest state of a repository, of these platforms or all; how many bytes it
    has.
    """
    beside = file.with_name(file.name + ".part")
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as packed:
        for path in current_files(repository, platforms):
            packed.writestr(zipfile.ZipInfo(path), (repository / path).read_bytes())
    with open(beside, "rb+") as stream:
        os.fsync(stream.fileno())
    beside.replace(file)
    return file.stat().st_size


def current_files(repository: Path, platforms: Sequence[str] = ()) -> list[str]:
    """The files of a repository that its newest state needs, every root among them; of these
    platforms or all.
    """
    found = Repository(repository, {})
    names = [
        f"metadata/{file.name}" for file in sorted((repository / "metadata").glob("*.root.json"))
    ]
    newest = {role: found.newest(role) for role in ("snapshot", "targets")}
    if any(one is None for one in newest.values()):
        raise Unpublishable("Nothing was published yet.")
    names += [f"metadata/{one.signed.version}.{role}.json" for role, one in newest.items() if one]
    names.append("metadata/timestamp.json")
    for path, target in (newest["targets"].signed.targets if newest["targets"] else {}).items():
        platform = Path(path).name.removesuffix(".json.zst")
        if platforms and platform not in platforms:
            continue
        name = f"targets/{Path(path).parent}/{target.hashes['sha256']}.{Path(path).name}"
        release = read_published((repository / name).read_bytes())
        names += [
            name,
            *sorted({f"blobs/{one.sha256}.zst" for one in release.files if not one.link}),
        ]
    return list(dict.fromkeys(names))


def read_published(data: bytes) -> Release:
    """A description as it was published."""
    import msgspec

    return msgspec.json.decode(
        zstandard.ZstdDecompressor().stream_reader(data).read(), type=Release
    )


def _signers(keys: Path, roles: Sequence[str]) -> dict[str, CryptoSigner]:
    return {
        role: open_key(keys / role, getpass.getpass(f"Passphrase of {role}: ")) for role in roles
    }


def main() -> int:
    """0 done, 1 refused with a reason, 2 usage."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    release, renew, root, stick = (
        commands.add_parser(name) for name in ("release", "renew", "root", "stick")
    )
    for one in (release, renew, root, stick):
        one.add_argument("--repository", type=Path, required=True)
    for one in (release, renew):
        one.add_argument(
            "--keys",
            type=Path,
            required=True,
            help="Folder of targets.key, snapshot.key, timestamp.key.",
        )
    release.add_argument("folder", type=Path)
    release.add_argument("--notes", type=Path, required=True)
    renew.add_argument("--everything", action="store_true")
    root.add_argument("file", type=Path)
    stick.add_argument("file", type=Path)
    stick.add_argument("--platform", action="append", default=[])
    asked = parser.parse_args()
    try:
        print(_do(asked))
    except (Unpublishable, KeyTrouble, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    return 0


def _do(asked: argparse.Namespace) -> str:
    if asked.command == "stick":
        return f"{asked.file}: {write_stick(asked.repository, asked.file, asked.platform)} bytes"
    if asked.command == "root":
        Repository(asked.repository, {}).install_root(Metadata.from_file(str(asked.file)))
        return "The root holds."
    roles = ("timestamp",) if asked.command == "renew" and not asked.everything else ONLINE
    repository = Repository(asked.repository, _signers(asked.keys, roles))
    if asked.command == "renew":
        repository.renew(everything=asked.everything)
        return "Renewed."
    made = publish(repository, asked.folder, tomllib.loads(asked.notes.read_text(encoding="utf-8")))
    return f"{made.platform} {made.version}: {len(made.files)} files, {made.size} bytes"


if __name__ == "__main__":
    sys.exit(main())
