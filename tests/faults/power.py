"""Power loss: a process whose unflushed writes are gone, and the folder as it is when the power is back."""

from __future__ import annotations

import atexit
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
PAGE = 4096


@cache
def library() -> Path | None:
    """The preloaded library, compiled once; None where that cannot be done."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    found = Path(tempfile.gettempdir()) / f"aftercare-power-{os.getpid()}.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(found), str(HERE / "power.c"), "-ldl"]
    return (
        found if subprocess.run(command, check=False, capture_output=True).returncode == 0 else None
    )


class Cut(NamedTuple):
    """When the power goes: before or after the `at`-th flush; 0 means never."""

    at: int
    when: str = "before"


def run(
    script: str, watched: Path, shadow: Path, cut: Cut, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Runs Python `script` on the folder `watched` until the power goes."""
    shutil.rmtree(shadow, ignore_errors=True)
    shadow.mkdir()
    for file in (
        watched.iterdir() if watched.exists() else ()
    ):  # what was there before is on the disk
        if file.is_file():
            shutil.copyfile(file, shadow / str(file.stat().st_ino))
    _names(watched, shadow)
    said, error = (shadow.parent / f"{shadow.name}.{name}" for name in ("said", "error"))
    asked = {
        "script": script,
        "words": [str(watched), *arguments],
        "said": str(said),
        "error": str(error),
        "environment": {
            "POWER_WATCHED": str(watched),
            "POWER_SHADOW": str(shadow),
            "POWER_AT": str(cut.at),
            "POWER_WHEN": cut.when,
        },
    }
    source = _source()
    assert source.stdin and source.stdout
    source.stdin.write(json.dumps(asked) + "\n")
    source.stdin.flush()
    code = int(source.stdout.readline())
    return subprocess.CompletedProcess(script, code, said.read_text(), error.read_text())


# What has loaded the program, and the library before it; each script runs in a process forked from it.
SOURCE = """
import json, os, sys
import aftercare.actions.exchange.bundle, aftercare.actions.recording.record, tests.town
for line in sys.stdin:
    asked = json.loads(line)
    process = os.fork()
    if not process:
        for number, name in ((1, "said"), (2, "error")):
            os.dup2(os.open(asked[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
        os.environ.update(asked["environment"])
        sys.argv = ["-c", *asked["words"]]
        code = 1
        try:
            exec(compile(asked["script"], "script", "exec"), {"__name__": "__main__"})
            code = 0
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
"""


@cache
def _source() -> subprocess.Popen[str]:
    environment = {**os.environ, "LD_PRELOAD": str(library())}
    found = subprocess.Popen(
        [sys.executable, "-c", SOURCE],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE.parents[1],
    )
    atexit.register(found.kill)
    return found


def _names(folder: Path, shadow: Path) -> None:
    lines = (
        [f"{file.stat().st_ino} {file.name}\n" for file in folder.iterdir() if file.is_file()]
        if folder.exists()
        else []
    )
    (shadow / "names").write_text("".join(lines))


def power_back(watched: Path, shadow: Path, seed: int | None = None) -> None:
    """Makes `watched` what the disk holds: names as last flushed, contents as last flushed.

    With a `seed`, some pages that were written and not flushed are there too, as disks do: of the write-ahead log.
    """
    chance = random.Random(seed)
    written = (
        {file.name: file.read_bytes() for file in watched.iterdir() if file.is_file()}
        if watched.exists()
        else {}
    )
    kept: dict[str, bytes] = {}
    for line in (shadow / "names").read_text().splitlines():
        inode, _, name = line.partition(" ")
        flushed = shadow / inode
        kept[name] = flushed.read_bytes() if flushed.exists() else b""
    for name, data in written.items():
        # SQLite makes its log without flushing the folder; the file system's own journal keeps such a name (as ext4 does)
        if name.endswith("-wal") and name not in kept:
            inode = (watched / name).stat().st_ino
            kept[name] = (
                (shadow / str(inode)).read_bytes() if (shadow / str(inode)).exists() else b""
            )
        if name.endswith("-wal") and seed is not None:
            kept[name] = _torn(kept[name], data, chance)
    shutil.rmtree(watched, ignore_errors=True)
    watched.mkdir(mode=0o700)
    for name, data in kept.items():
        if not name.endswith("-shm"):
            (watched / name).write_bytes(data)


def _torn(flushed: bytes, written: bytes, chance: random.Random) -> bytes:
    """The flushed content with a part of the pages written since."""
    result = (
        bytearray(flushed.ljust(len(written), b"\0"))
        if chance.random() < 0.5
        else bytearray(flushed)
    )
    for start in range(0, min(len(result), len(written)), PAGE):
        if chance.random() < 0.5:
            result[start : start + PAGE] = written[start : start + PAGE]
    return bytes(result)
