"""Which files are this source: as git knows them where this is a clone, by walking through it where it was unpacked.

What somebody left lying about - a folder of pictures, a build - is no part of it: a folder nobody knows is a room if it holds a module.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = {".ci", ".github", "aftercare", "docs", "packaging", "resources", "sync", "tests"}


def source_files(root: Path = ROOT) -> list[Path]:
    """All of them, by their paths within it: what is committed, what is new, nothing that is ignored."""
    known = _git(root, "ls-files", "--cached", "-z")
    if known is None:
        found, rooms = list(_walked(root)), ROOMS
    else:
        new = _git(root, "ls-files", "--others", "--exclude-standard", "-z") or []
        found = [path for name in (*known, *new) if (root / (path := Path(name))).is_file()]
        rooms = ROOMS | {Path(name).parts[0] for name in known}
    rooms = rooms | {path.parts[0] for path in found if path.suffix == ".py"}
    return sorted({path for path in found if len(path.parts) == 1 or path.parts[0] in rooms})


def _git(root: Path, *words: str) -> list[str] | None:
    """What git says of this very folder; None where there is no git, no repository, another one around it, or one not to be read."""
    try:
        top = subprocess.run(
            ["git", "rev-parse", "--show-toplevel"],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        if top.returncode or Path(top.stdout.strip()).resolve() != root.resolve():
            return None
        said = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except FileNotFoundError:
        return None
    return None if said.returncode else [name for name in said.stdout.decode().split("\0") if name]


def _walked(root: Path) -> Iterator[Path]:
    patterns = [line.strip() for line in (root / ".gitignore").read_text().splitlines()]
    # with a slash before: only here
    ignored = {pattern.rstrip("/") for pattern in patterns if pattern} | {".git"}
    waiting = [root]
    while waiting:
        for path in waiting.pop().iterdir():
            within = path.relative_to(root)
            if any(
                fnmatch(path.name, pattern) or within.as_posix() == pattern.lstrip("/")
                for pattern in ignored
            ):
                continue
            if path.is_dir() and not path.is_symlink():
                waiting.append(path)
            elif path.is_file():
                yield within
