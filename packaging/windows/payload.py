"""Lays out the program for Windows as a folder: build/windows/payload, what the installer carries
and an update publishes.

usage: payload.py [--runtime python-3.13.x-embed-amd64.zip | --without-runtime] [--root root.json]
[--wheels DIR] [--out DIR] [--compile]

--without-runtime leaves the place of CPython empty, where it cannot be had: everything else can be
checked then, but nothing can run. --root builds in the root of trust of updates; without it the
installation takes no updates. --compile needs Windows and the runtime. The same source, wheels,
runtime and SOURCE_DATE_EPOCH make the same folder.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from hollow import make_hollow
from libraries import SITE, Libraries, Library
from reach import Reach
from surplus import Surplus, qt_imported
from wheels import TAG, fetch, unpack

ROOT = Path(__file__).resolve().parents[2]
# python313._pth: nothing else, no variable, no registry
SEARCHED = ["python313.zip", ".", r"Lib\site-packages"]
PROGRAM = ["pythonw.exe", "-m", "aftercare"]
# the folder that the setup program puts on the person's PATH: nothing but this stands in it
COMMANDS = "commands"
COMMAND = '@"%~dp0..\\python.exe" -m aftercare %*\r\n'
VIDEO = ("libx264-*.dll", "libx265-*.dll", "libSvtAv1Enc-*.dll", "libvpx-*.dll", "libdav1d-*.dll")
OF_COMPILER = (
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "concrt140.dll",
)


def build(payload: Path, wheels: Path, runtime: Path | None, root: Path | None) -> None:
    """Makes the folder anew."""
    shutil.rmtree(payload, ignore_errors=True)
    site = payload / SITE
    site.mkdir(parents=True)
    if runtime:
        place_runtime(runtime, payload)
    surplus = Surplus(qt_imported(ROOT / "aftercare"))
    for wheel in fetch(ROOT / "packaging/lock/desktop.txt", wheels):
        unpack(wheel, site, surplus)
    unpack(own_wheel(payload.parent / "own"), site, lambda _: False)
    if root:
        (site / "resources/updates").mkdir(exist_ok=True)
        shutil.copyfile(root, site / "resources/updates/root.json")
    describe(payload, updates=root is not None)
    share_compiler_libraries(payload)
    for codec in [path for pattern in VIDEO for path in (site / "av.libs").glob(pattern)]:
        make_hollow(codec)
    for path in Libraries(payload).unused():
        (payload / path).unlink()
    shutil.copyfile(ROOT / "LICENSE", payload / "LICENSE.txt")
    (payload / COMMANDS).mkdir()
    (payload / COMMANDS / "aftercare.cmd").write_bytes(COMMAND.encode("ascii"))


def place_runtime(runtime: Path, payload: Path) -> None:
    """CPython as python.org packs it for embedding, searching for modules only in this folder."""
    with zipfile.ZipFile(runtime) as packed:
        packed.extractall(payload)
    searched = payload / f"python{TAG[2:]}._pth"
    if not searched.exists():
        raise SystemExit(
            f"{runtime} is not the embeddable zip of the Python that the wheels are for ({TAG})."
        )
    searched.write_text("\n".join(SEARCHED) + "\n", encoding="ascii")


def own_wheel(work: Path) -> Path:
    """The program itself as a wheel, from the source as it is here."""
    shutil.rmtree(work, ignore_errors=True)
    source = work / "source"
    source.mkdir(parents=True)
    for name in ("aftercare", "sync", "resources", "docs/handbook", "docs/tour"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    (source / "packaging").mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "packaging/handbook_in_wheel.py"):
        shutil.copyfile(ROOT / name, source / name)
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ]
    subprocess.run(
        [*command, "--no-build-isolation", "--wheel-dir", str(work), str(source)], check=True
    )
    return next(work.glob("aftercare-*.whl"))


def describe(payload: Path, *, updates: bool) -> None:
    """installation.json (docs/updates.md)."""
    said: dict[str, object] = {
        "platform": "windows-x86_64",
        "version": version(),
        "program": PROGRAM,
        "updates": updates,
    }
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        said["built"] = int(epoch)
    (payload / "installation.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def version() -> str:
    """The version of the source."""
    text = (ROOT / "aftercare/__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "', 1)[1].partition('"')[0]


def share_compiler_libraries(payload: Path) -> None:
    """One copy of Microsoft's C++ libraries beside python.exe, the newest: every module finds it
    there, no module brings another.
    """
    there = sorted(payload.rglob("*.dll"))
    for name in OF_COMPILER:
        if copies := [path for path in there if path.name.lower() == name]:
            data = max(copies, key=lambda path: Library(path).version).read_bytes()
            for copy in copies:
                copy.unlink()
            (payload / name).write_bytes(data)


def settle(payload: Path) -> None:
    """Every file with the time of the source: the same folder, the same installer."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    for path in [*payload.rglob("*"), payload]:
        os.utime(path, (epoch, epoch))


def compile_modules(payload: Path) -> None:
    """Bytecode of every module that the program may come to, by the payload's own Python: a first
    start without waiting for it.
    """
    reach = Reach(payload / SITE)
    reach.follow()
    wanted = sorted(str(path) for path in reach.reached.values() if path.suffix == ".py")
    command = [
        str(payload / "python.exe"),
        "-m",
        "compileall",
        "-q",
        "--invalidation-mode",
        "unchecked-hash",
        "-i",
        "-",
    ]
    subprocess.run(command, input="\n".join(wanted), text=True, check=True)


def main() -> None:
    """The command line."""
    parse = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    runtime = parse.add_mutually_exclusive_group(required=True)
    runtime.add_argument("--runtime", type=Path)
    runtime.add_argument("--without-runtime", action="store_true")
    parse.add_argument("--root", type=Path)
    parse.add_argument("--wheels", type=Path, default=ROOT / "build/windows/wheels")
    parse.add_argument("--out", type=Path, default=ROOT / "build/windows/payload")
    parse.add_argument("--compile", action="store_true")
    asked = parse.parse_args()
    build(asked.out, asked.wheels, asked.runtime, asked.root)
    if asked.compile:
        compile_modules(asked.out)
    settle(asked.out)
    files = [path for path in asked.out.rglob("*") if path.is_file()]
    print(
        f"{asked.out}: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} "
        f"MB"
    )


if __name__ == "__main__":
    main()
