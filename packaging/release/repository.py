"""A repository of releases on the publisher's disk: its metadata by The Update Framework, its
descriptions and contents.

    metadata/  N.root.json  N.snapshot.json  N.targets.json  timestamp.json
    targets/   desktop/HASH.PLATFORM.json.zst
    blobs/     SHA256.zst

How long each role's word holds is chosen for fleets that are offline for weeks; docs/updates.md
says why.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Role,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

DAYS = {"root": 730, "targets": 120, "snapshot": 120, "timestamp": 40}
ONLINE = ("targets", "snapshot", "timestamp")
MADE = "x-made"


class Unpublishable(Exception):
    """Something about the repository or the release that the publisher has to change."""


def expiry(role: str, now: float) -> datetime:
    """Until when a role's word, given now, holds."""
    return (datetime.fromtimestamp(now, UTC) + timedelta(days=DAYS[role])).replace(microsecond=0)


def first_root(
    holders: Sequence[SSlibKey],
    threshold: int,
    online: Mapping[str, SSlibKey],
    now: float | None = None,
) -> Metadata[Root]:
    """Version 1 of the root, unsigned: its holders, how many of them must sign, and a key for each
    other role.
    """
    if not 1 <= threshold <= len({key.keyid for key in holders}):
        raise Unpublishable("The threshold is larger than the number of holders, or none.")
    roles = {name: Role([], 1) for name in ("root", *ONLINE)}
    root = Root(
        version=1,
        expires=expiry("root", now or time.time()),
        keys={},
        roles=roles,
        consistent_snapshot=True,
    )
    for key in holders:
        root.add_key(key, "root")
    root.roles["root"].threshold = threshold
    for name in ONLINE:
        root.add_key(online[name], name)
    return Metadata(root)


def next_root(
    before: Metadata[Root],
    add: Sequence[tuple[str, SSlibKey]] = (),
    drop: Sequence[tuple[str, str]] = (),
    threshold: int | None = None,
    now: float | None = None,
) -> Metadata[Root]:
    """The root after `before`, unsigned: keys added to roles, keys (by the beginning of their id)
    dropped from them.

    It has to be signed by enough holders of the old one and of the new one.
    """
    root = Root.from_dict(before.signed.to_dict())
    root.version += 1
    root.expires = expiry("root", now or time.time())
    for role, key in add:
        root.add_key(key, role)
    for role, beginning in drop:
        found = [
            keyid
            for keyid in root.roles[role].keyids
            if keyid.startswith(beginning.replace(" ", ""))
        ]
        if len(found) != 1:
            raise Unpublishable(f"{len(found)} keys of {role} begin with {beginning!r}.")
        root.revoke_key(found[0], role)
    if threshold:
        root.roles["root"].threshold = threshold
    for name, role in root.roles.items():
        if len(role.keyids) < role.threshold:
            raise Unpublishable(f"{name} would have fewer keys than must sign.")
    return Metadata(root)


def complete(root: Metadata[Root], before: Metadata[Root] | None) -> bool:
    """Whether enough holders, of the root before as well, have signed it."""
    by = [root, before] if before else [root]
    return all(
        one.signed.get_verification_result("root", root.signed_bytes, root.signatures) for one in by
    )


class Repository:
    """The repository in `folder`. `signers` by role sign what they are needed for."""

    def __init__(
        self, folder: Path, signers: Mapping[str, CryptoSigner], now: float | None = None
    ) -> None:
        self.folder, self._signers = folder, signers
        self.now = time.time() if now is None else now
        for name in ("metadata", "targets/desktop", "blobs"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    # -- reading -----------------------------------------------------------------------------------

    def newest(self, role: str) -> Metadata[Any] | None:
        """The newest metadata of a role; None before there is any."""
        if role == "timestamp":
            file = self.folder / "metadata/timestamp.json"
            return Metadata.from_file(str(file)) if file.exists() else None
        versions = [
            int(file.name.split(".")[0])
            for file in (self.folder / "metadata").glob(f"*.{role}.json")
        ]
        return (
            Metadata.from_file(str(self.folder / f"metadata/{max(versions)}.{role}.json"))
            if versions
            else None
        )

    def root(self) -> Root:
        """The root that holds now."""
        found = self.newest("root")
        if found is None:
            raise Unpublishable(f"There is no root in {self.folder}; the ceremony makes it.")
        return found.signed

    # -- writing -----------------------------------------------------------------------------------

    def install_root(self, root: Metadata[Root]) -> None:
        """Takes a root that its holders have signed."""
        before = self.newest("root")
        if root.signed.version != (before.signed.version + 1 if before else 1) or not complete(
            root, before
        ):
            raise Unpublishable(
                "That root does not follow on the one that is there, or too few holders have "
                "signed it."
            )
        _write(self.folder / f"metadata/{root.signed.version}.root.json", root.to_bytes())

    def put_blob(self, sha256: str, packed: bytes) -> int:
        """Keeps a content, compressed, unless it is there; how many bytes it takes."""
        file = self.folder / f"blobs/{sha256}.zst"
        if not file.exists():
            _write(file, packed)
        return file.stat().st_size

    def add_target(self, path: str, data: bytes, custom: Mapping[str, Any]) -> None:
        """Names `data` as the newest at `path`, and signs that anew from targets to timestamp."""
        digest = hashlib.sha256(data).hexdigest()
        folder, _, base = path.rpartition("/")
        _write(self.folder / f"targets/{folder}/{digest}.{base}", data)
        targets = self._next("targets", Targets())
        target = TargetFile(len(data), {"sha256": digest}, path, {"custom": dict(custom)})
        targets.signed.targets[path] = target
        self._publish(targets)

    def renew(self, *, everything: bool = False) -> None:
        """A new timestamp over the same; with `everything`, snapshot and targets are signed anew as
        well.
        """
        if everything:
            self._publish(self._next("targets", Targets()))
        else:
            self._publish_timestamp(self.newest("snapshot"))

    def _publish(self, targets: Metadata[Targets]) -> None:
        self._keep(targets, "targets")
        snapshot = self._next("snapshot", Snapshot())
        snapshot.signed.meta["targets.json"] = _meta(targets)
        self._keep(snapshot, "snapshot")
        self._publish_timestamp(snapshot)

    def _publish_timestamp(self, snapshot: Metadata[Snapshot] | None) -> None:
        if snapshot is None:
            raise Unpublishable("Nothing was published yet.")
        timestamp = self._next("timestamp", Timestamp())
        timestamp.signed.snapshot_meta = _meta(snapshot)
        timestamp.signed.unrecognized_fields[MADE] = int(self.now)
        self._keep(timestamp, "timestamp")

    def _next(self, role: str, first: Any) -> Metadata[Any]:
        found = self.newest(role)
        if found is None:
            found = Metadata(first)
        else:
            found.signed.version += 1
        found.signed.expires = expiry(role, self.now)
        found.signatures.clear()
        return found

    def _keep(self, metadata: Metadata[Any], role: str) -> None:
        signer = self._signers.get(role)
        if signer is None or signer.public_key.keyid not in self.root().roles[role].keyids:
            raise Unpublishable(
                f"The key of {role} is not here, or not the one that the root names."
            )
        metadata.sign(signer)
        name = "timestamp.json" if role == "timestamp" else f"{metadata.signed.version}.{role}.json"
        _write(self.folder / "metadata" / name, metadata.to_bytes())


def _meta(metadata: Metadata[Any]) -> MetaFile:
    data = metadata.to_bytes()
    return MetaFile(
        metadata.signed.version, len(data), {"sha256": hashlib.sha256(data).hexdigest()}
    )


def _write(file: Path, data: bytes) -> None:
    beside = file.with_name(f".{file.name}.part")
    with open(beside, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(file)
