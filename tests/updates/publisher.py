"""A publisher for tests: fresh keys, a repository, and small fake programs that are installed, tried and left like real ones.

with_keys(folder)                      a `Publisher`: root of 3 holders, 2 must sign; a key for each other role
publisher.publish(version, **files)    publishes a fake program
publisher.root                         what is built into a package as resources/updates/root.json
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from securesystemslib.signer import CryptoSigner

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging/release"))

import publish as publishing  # noqa: E402
import repository as repositories  # noqa: E402

from aftercare.updates.installation import read_installation  # noqa: E402
from aftercare.updates.running import Running  # noqa: E402
from aftercare.updates.versions import Versions  # noqa: E402

PLATFORM = "linux-x86_64"
NOTES = {"en": "Faster.", "ms": "Lebih pantas.", "id": "Lebih cepat."}


class Publisher:
    """Keys and a repository in `folder`/repository."""

    def __init__(self, folder: Path, now: float | None = None) -> None:
        self.folder = folder / "repository"
        self.holders = [CryptoSigner.generate_ed25519() for _ in range(3)]
        self.signers = {role: CryptoSigner.generate_ed25519() for role in repositories.ONLINE}
        public = {role: signer.public_key for role, signer in self.signers.items()}
        root = repositories.first_root([one.public_key for one in self.holders], 2, public, now)
        self.sign(root)
        self.root = root.to_bytes()
        self.repository(now).install_root(root)

    def sign(self, root, holders: int = 2) -> None:
        """Lets holders sign a root."""
        for holder in self.holders[:holders]:
            root.sign(holder, append=True)

    def repository(self, now: float | None = None):
        """The repository, as it is written to at a time."""
        return repositories.Repository(self.folder, self.signers, now)

    def publish(self, built: Path, now: float | None = None):
        """Publishes a built folder."""
        return publishing.publish(self.repository(now), built, NOTES, level=3)

    def stick(self, file: Path, *platforms: str) -> Path:
        """Writes an update file."""
        publishing.write_stick(self.folder, file, platforms)
        return file


def build(
    folder: Path, version: str, platform: str = PLATFORM, program: str = "", **files: str
) -> Path:
    """A folder like those that packaging builds: a program, some files that most versions share, installation.json."""
    folder.mkdir(parents=True)
    described = {
        "platform": platform,
        "version": version,
        "program": ["aftercare"],
        "updates": True,
    }
    (folder / "installation.json").write_text(json.dumps(described))
    (folder / "aftercare").write_text(program or f"#!/bin/sh\necho {version}\n")
    (folder / "aftercare").chmod(0o755)
    (folder / "lib").mkdir()
    (folder / "lib" / "shared.so").write_bytes(b"the same in every version " * 4000)
    (folder / "lib" / "version.txt").write_text(f"this is {version} " * 2000)
    (folder / "lib" / "libshared.so").symlink_to("shared.so")
    for name, content in files.items():
        (folder / "lib" / name).write_text(content)
    return folder


def running(installed: Path, home: Path, root: bytes, clock=time.time) -> Running:
    """What runs, as the actions take it."""
    found = read_installation(installed)
    return Running(found, found, Versions(home), root, clock)
