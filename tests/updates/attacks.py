"""Attacks on updates: each alters a copy of an honest repository, with nothing or with stolen keys, before a laptop looks at it."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
import zstandard
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata

from aftercare.updates.release import Release, ReleaseFile, blob_path, target_path
from aftercare.updates.update_errors import (
    BadRelease,
    BadStick,
    Frozen,
    NotNewer,
    NoUpdatesThere,
    OtherPlatform,
    SetBack,
    Tampered,
)
from tests.updates.publisher import PLATFORM, Publisher, repositories

DAY = 86400


class Scene(NamedTuple):
    """`folder`: the repository that the laptop is shown. `old`: the one of a version before. The laptop has seen `seen`."""

    folder: Path
    old: Path
    publisher: Publisher
    other: Publisher
    now: float

    def repository(self, now: float | None = None):
        """To be written to with the publisher's keys."""
        return repositories.Repository(
            self.folder, self.publisher.signers, self.now if now is None else now
        )

    def file(self, pattern: str) -> Path:
        """The newest file of that pattern."""
        return max(self.folder.glob(pattern), key=lambda path: int(path.name.split(".")[0]))

    def changed(self) -> Path:
        """The content that an update would fetch."""
        text = ("this is 0.4.0 " * 2000).encode()
        return self.folder / blob_path(hashlib.sha256(text).hexdigest())

    def release(self, change: Callable[[Release], Release]) -> None:
        """With the publisher's keys: a release that is described otherwise."""
        target = self.repository().newest("targets").signed.targets[target_path(PLATFORM)]
        data = (
            self.folder / f"targets/desktop/{target.hashes['sha256']}.{PLATFORM}.json.zst"
        ).read_bytes()
        found = msgspec.json.decode(
            zstandard.ZstdDecompressor().stream_reader(data).read(), type=Release
        )
        made = change(found)
        custom = {**target.custom, "version": made.version, "size": made.size}
        self.repository().add_target(target_path(PLATFORM), made.pack(), custom)

    def file_of_release(self, **fields: object) -> None:
        """The same, one more file being described as told."""
        file = {"sha256": "0" * 64, "size": 1, "stored": 10, **fields}
        self.release(
            lambda found: msgspec.structs.replace(found, files=(*found.files, ReleaseFile(**file)))
        )


class Attack(NamedTuple):
    """`needs`: what the attacker holds. `stick`: how the file is written, where it is not simply packed."""

    name: str
    needs: str
    act: Callable[[Scene], object]
    refused: type[Exception]
    stick: Callable[[Path, Path], None] | None = None
    over: str = "server and stick"
    clock: float = 0.0  # days that the laptop's clock is off
    seen: str = (
        "new"  # the repository that the laptop has looked at before: the new one, or the old
    )


NOTHING, TIMESTAMP, SNAPSHOT, TARGETS, ROTATED, ONE_HOLDER = (
    "nothing",
    "the timestamp key",
    "the snapshot and timestamp keys",
    "the targets, snapshot and timestamp keys",
    "keys that were rotated out",
    "one root key of two",
)


def flip(path: Path, place: int = -20) -> None:
    """Changes a byte."""
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def edit(path: Path, change: Callable[[dict], object]) -> None:
    """Changes metadata without signing it anew."""
    found = json.loads(path.read_bytes())
    change(found["signed"])
    path.write_text(json.dumps(found))


def set_back_everything(scene: Scene) -> None:
    shutil.rmtree(scene.folder)
    shutil.copytree(scene.old, scene.folder)


def newer_timestamp_over(scene: Scene, snapshot: Path) -> None:
    """Signs a newer timestamp over that snapshot."""
    found = scene.repository()
    timestamp = found._next("timestamp", None)
    timestamp.signed.snapshot_meta = repositories._meta(Metadata.from_file(str(snapshot)))
    found._keep(timestamp, "timestamp")


def older_snapshot(scene: Scene) -> None:
    newer_timestamp_over(scene, scene.folder / "metadata/1.snapshot.json")


def older_targets(scene: Scene) -> None:
    found = scene.repository()
    snapshot = found._next("snapshot", None)
    snapshot.signed.meta["targets.json"] = repositories._meta(
        Metadata.from_file(str(scene.folder / "metadata/1.targets.json"))
    )
    found._keep(snapshot, "snapshot")
    found._publish_timestamp(snapshot)


def mixed(scene: Scene) -> None:
    shutil.copy(scene.folder / "metadata/1.snapshot.json", scene.file("metadata/*.snapshot.json"))


def mixed_targets(scene: Scene) -> None:
    shutil.copy(scene.folder / "metadata/1.targets.json", scene.file("metadata/*.targets.json"))


def expire(scene: Scene, everything: bool) -> None:
    long_ago = scene.now - 400 * DAY
    scene.repository(long_ago).renew(everything=everything)
    if everything:
        scene.repository().renew()


def expire_root(scene: Scene) -> None:
    holders = [one.public_key for one in scene.publisher.holders]
    before = scene.repository().newest("root")
    made = repositories.next_root(before, now=scene.now - 4000 * DAY)
    assert len(holders) == 3
    scene.publisher.sign(made)
    scene.repository().install_root(made)


def rotated_out(scene: Scene) -> None:
    """The holders put a new targets key in the place of one that was stolen; the thief signs a release with it."""
    stolen, before = scene.publisher.signers["targets"], scene.repository().newest("root")
    fresh = CryptoSigner.generate_ed25519()
    made = repositories.next_root(
        before,
        [("targets", fresh.public_key)],
        [("targets", stolen.public_key.keyid)],
        now=scene.now,
    )
    scene.publisher.sign(made)
    scene.repository().install_root(made)
    thief = _Unchecked(scene.folder, scene.publisher.signers, scene.now)
    thief.renew(everything=True)


class _Unchecked(repositories.Repository):
    """Signs whatever it is told to."""

    def _keep(self, metadata, role: str) -> None:
        metadata.sign(self._signers[role])
        name = "timestamp.json" if role == "timestamp" else f"{metadata.signed.version}.{role}.json"
        repositories._write(self.folder / "metadata" / name, metadata.to_bytes())


def too_few(scene: Scene) -> None:
    """One holder alone names a key of their own for everything."""
    own = CryptoSigner.generate_ed25519()
    before = scene.repository().newest("root")
    old = scene.publisher.signers["targets"].public_key.keyid
    made = repositories.next_root(
        before, [("targets", own.public_key)], [("targets", old)], now=scene.now
    )
    scene.publisher.sign(made, holders=1)
    (scene.folder / "metadata/2.root.json").write_bytes(made.to_bytes())


def wrong_root(scene: Scene) -> None:
    shutil.rmtree(scene.folder)
    shutil.copytree(scene.other.folder, scene.folder)


def bomb(scene: Scene) -> None:
    """A content that unpacks to a gigabyte, of the size that was described for the honest one."""
    packed = zstandard.ZstdCompressor(3).compress(bytes(1 << 26))
    honest = scene.changed().stat().st_size
    scene.changed().write_bytes(
        (packed + packed)[:honest] if len(packed) > honest else packed + bytes(honest - len(packed))
    )


def signed_bomb(scene: Scene) -> None:
    packed = zstandard.ZstdCompressor(3).compress(bytes(1 << 26))
    sha256 = hashlib.sha256(b"a").hexdigest()
    (scene.folder / blob_path(sha256)).write_bytes(packed)
    scene.file_of_release(path="lib/bomb", sha256=sha256, size=len(packed), stored=len(packed))


def squeezed(folder: Path, file: Path) -> None:
    """A stick whose members are compressed, as zip bombs are."""
    (folder / "metadata/timestamp.json").write_bytes(b" " * (1 << 24))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in folder.rglob("*.*"):
            if path.is_file():
                packed.write(path, path.relative_to(folder).as_posix())


def halved(folder: Path, file: Path) -> None:
    """A stick that was pulled out."""
    pack(folder, file)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def pack(folder: Path, file: Path) -> None:
    """A stick as it should be, of whatever is there."""
    with zipfile.ZipFile(file, "w") as packed:
        for path in folder.rglob("*"):
            if path.is_file():
                packed.write(path, path.relative_to(folder).as_posix())


def lower_version(scene: Scene) -> None:
    scene.release(lambda found: msgspec.structs.replace(found, version="0.1.0"))


def other_version_within(scene: Scene) -> None:
    """The description says 9.0.0; what it installs is 0.3.0."""
    scene.release(lambda found: msgspec.structs.replace(found, version="9.0.0"))


def other_platform(scene: Scene) -> None:
    scene.release(lambda found: msgspec.structs.replace(found, platform="windows-x86_64"))


def swap_description(scene: Scene) -> None:
    names = sorted((scene.folder / "targets/desktop").glob("*.zst"))
    other = (scene.old / "targets/desktop").glob("*.zst")
    old = next(other)
    for name in names:
        if name.name != old.name:
            size = name.stat().st_size
            name.write_bytes(old.read_bytes()[:size].ljust(size, b"\0"))


def grow(path: Path, size: int) -> None:
    with path.open("ab") as stream:
        stream.write(bytes(size))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5])


ATTACKS = (
    Attack("alters a content", NOTHING, lambda s: flip(s.changed()), Tampered),
    Attack("hands over another content", NOTHING, lambda s: shutil.copy(s.folder / next(
        path for path in sorted((s.folder / "blobs").iterdir()) if path != s.changed()), s.changed()), Tampered),
    Attack("cuts a content short", NOTHING, lambda s: cut(s.changed()), Tampered),
    Attack("lets a content go on without end", NOTHING, lambda s: grow(s.changed(), 1 << 20), Tampered),
    Attack("withholds a content", NOTHING, lambda s: s.changed().unlink(), Tampered),
    Attack("hands over a content that unpacks to far more", NOTHING, bomb, Tampered),
    Attack("describes a content that unpacks to far more", TARGETS, signed_bomb, Tampered),
    Attack("alters the description", NOTHING, lambda s: [flip(p) for p in (s.folder / "targets/desktop").iterdir()], Tampered),
    Attack("hands over the description of an older release", NOTHING, swap_description, Tampered),
    Attack("withholds the description", NOTHING, lambda s: shutil.rmtree(s.folder / "targets"), OtherPlatform),
    Attack("alters the timestamp", NOTHING, lambda s: edit(s.folder / "metadata/timestamp.json", lambda m: m.update(version=99)), Tampered),
    Attack("alters the snapshot", NOTHING, lambda s: edit(s.file("metadata/*.snapshot.json"), lambda m: m.update(version=99)), Tampered, seen="old"),
    Attack("alters the targets", NOTHING, lambda s: edit(s.file("metadata/*.targets.json"), lambda m: m.update(version=99)), Tampered, seen="old"),
    Attack("answers nonsense for metadata", NOTHING, lambda s: (s.folder / "metadata/timestamp.json").write_bytes(b"<html>"), Tampered),
    Attack("lets metadata go on without end", NOTHING, lambda s: grow(s.folder / "metadata/timestamp.json", 1 << 20), Tampered),
    Attack("withholds everything", NOTHING, lambda s: shutil.rmtree(s.folder / "metadata"), NoUpdatesThere),
    Attack("withholds the newest targets", NOTHING, lambda s: s.file("metadata/*.targets.json").unlink(), Tampered, seen="old"),
    Attack("shows the repository of somebody else", "a root of their own", wrong_root, Tampered),
    Attack("signs with a key that was rotated out", ROTATED, rotated_out, Tampered),
    Attack("changes the root with too few signatures", ONE_HOLDER, too_few, Tampered),
    Attack("shows an older repository", NOTHING, set_back_everything, SetBack),
    Attack("signs a newer timestamp over an older snapshot", TIMESTAMP, older_snapshot, SetBack),
    Attack("signs a newer snapshot over older targets", SNAPSHOT, older_targets, SetBack),
    Attack("mixes an older snapshot in", NOTHING, mixed, Tampered, seen="old"),
    Attack("mixes older targets in", NOTHING, mixed_targets, Tampered, seen="old"),
    Attack("shows the same for ever: the timestamp has run out", NOTHING, lambda s: expire(s, everything=False), Frozen),
    Attack("shows the same for ever: the targets have run out", NOTHING, lambda s: expire(s, everything=True), Frozen),
    Attack("shows what has run out to a laptop whose clock was set back", NOTHING, lambda s: expire(s, everything=False), Frozen, clock=-500.0),
    Attack("shows a root that has run out", NOTHING, expire_root, Frozen),
    Attack("offers an older version as the newest", TARGETS, lower_version, NotNewer),
    Attack("calls an older version a newer one", TARGETS, other_version_within, BadRelease),
    Attack("offers the release of another platform", TARGETS, other_platform, OtherPlatform),
    Attack("describes a file outside of the folder", TARGETS, lambda s: s.file_of_release(path="../../autostart/evil"), BadRelease),
    Attack("describes a file by an absolute path", TARGETS, lambda s: s.file_of_release(path="/etc/evil"), BadRelease),
    Attack("describes a file by a path of Windows", TARGETS, lambda s: s.file_of_release(path="C:\\evil"), BadRelease),
    Attack("describes a file with a name that Windows reserves", TARGETS, lambda s: s.file_of_release(path="lib/NUL.txt"), BadRelease),
    Attack("describes two files whose names differ in case only", TARGETS, lambda s: s.file_of_release(path="LIB/shared.so"), BadRelease),
    Attack("describes a link out of the folder", TARGETS, lambda s: s.file_of_release(path="lib/evil", link="../../../.ssh"), BadRelease),
    Attack("describes a file within a link", TARGETS, lambda s: s.file_of_release(path="lib/libshared.so/evil"), BadRelease),
    Attack("describes more bytes than a disk has", TARGETS, lambda s: s.file_of_release(path="lib/evil", size=1 << 45), BadRelease),
    Attack("hands over a stick that is a zip bomb", NOTHING, lambda s: None, BadStick, stick=squeezed, over="stick"),
    Attack("hands over a stick that was not copied whole", NOTHING, lambda s: None, BadStick, stick=halved, over="stick"),
)  # fmt: skip
