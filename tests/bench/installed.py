"""The packages, for `make bench`: how large they are, and how soon the installed program shows its window."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.desk import outside
from tests.desk.outside import Screen

ROOT = Path(__file__).resolve().parents[2]
Note = Callable[[str, str, str, bool | None], None]
RUNS = 5


def report(folder: Path, note: Note) -> None:
    """Builds the packages as they are released, unpacks them, starts the desktop."""
    folder.mkdir(parents=True)
    command = [
        "packaging/linux/build.sh",
        "--out",
        str(folder / "packages"),
        "--work",
        str(folder / "work"),
    ]
    environment = {**os.environ, "VENV": str(ROOT / "build/packages-venv")}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    for name, goal in (("aftercare", (80, 250)), ("aftercare-server", (None, None))):
        (package,) = (folder / "packages").glob(f"{name}_*.deb")
        subprocess.run(["dpkg-deb", "--extract", str(package), str(folder / name)], check=True)
        sizes = package.stat().st_size / 1e6, _bytes(folder / name) / 1e6
        for what, size, most in zip(("package", "installed"), sizes, goal, strict=True):
            note(
                f"{name}: {what}",
                f"{size:.0f} MB",
                f"<= {most} MB" if most else "",
                size <= most if most else None,
            )
    if outside.missing():
        print(f"no start measured, not installed: {', '.join(outside.missing())}")
        return
    shutil.rmtree(folder / "work")
    with Screen(folder / "screen") as screen:
        program = folder / "aftercare/usr/lib/aftercare/aftercare"
        cold = statistics.median(
            _start(screen, program, folder / "data", cold=True) for _ in range(RUNS)
        )
        warm = statistics.median(
            _start(screen, program, folder / "data", cold=False) for _ in range(RUNS)
        )
        note(
            "the installed program: start to window",
            f"{cold:.2f} s (read before: {warm:.2f} s)",
            "<= 1.5 s",
            cold <= 1.5,
        )


def _bytes(folder: Path) -> int:
    return sum(
        file.lstat().st_size
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink()
    )


def _start(screen: Screen, program: Path, data: Path, *, cold: bool) -> float:
    """Seconds from the start of the process to its window on the screen; cold: nothing of it in the memory of the system."""
    if cold:
        os.sync()
        with suppress(PermissionError, OSError):
            Path("/proc/sys/vm/drop_caches").write_text("3")
    seek = ["xdotool", "search", "--onlyvisible", "--name", "^Aftercare"]
    subprocess.run(seek, env=screen.environment, capture_output=True, check=False)
    began = time.perf_counter()
    process = screen.start([str(program), "--data", str(data)])
    while not subprocess.run(seek, env=screen.environment, capture_output=True, check=False).stdout:
        assert process.poll() is None, "the program ended"
        time.sleep(0.01)
    took = time.perf_counter() - began
    process.kill()
    process.wait()
    while subprocess.run(seek, env=screen.environment, capture_output=True, check=False).stdout:
        time.sleep(0.05)
    return took
