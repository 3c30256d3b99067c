"""`make tour`: the pictures of docs/tour.md and of the handbook, made from the running application under a virtual screen.

What is made stands in `NAMES`; a picture of that list that did not come about ends the run without touching what was there.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aftercare import __version__
from aftercare.demo.organisation import PASSPHRASE, Example, make_example, running_server
from sync.server.releases import take
from tests.desk.day import Desktop, administrator_look, supervisor_look, worker_day
from tests.desk.looks import (
    administrator_looks,
    disagree,
    first_start,
    invite,
    photographed,
    practice_look,
    worker_looks,
)
from tests.desk.outside import Screen, missing
from tests.updates.publisher import Publisher, build

PICTURES = ROOT / "docs/tour"
CASES = 24
NEWER = "0.9.0"
COLOURS = 128  # of a picture: what a window has, and then some
WORKER = (
    "unlock", "today", "brief", "visit-form", "saved", "timeline", "household", "work", "goals", "ties", "documents",
    "quick-add", "signal-form", "telephone-now", "agenda", "route", "going-out", "search", "sync", "caseload", "conflicts", "compare",
    "practice", "diagnostics", "updates", "help", "photographs", "drafts",
)  # fmt: skip
SUPERVISOR = (
    "supervisor-today", "supervisor-caseload", "history", "access", "hand-over", "supervisor-conflicts", "audit", "review",
    "figures", "report",
)  # fmt: skip
START = ("start-welcome", "start-code", "start-passphrase", "start-recovery")
BOTH = (*WORKER, *SUPERVISOR, *START)
NAMES = {  # folder -> the pictures in it
    "en": (*BOTH, "people", "invitation", "organisation-audit", "devices", "words"),
    "ms": BOTH,
    "large": ("large-text", "dark"),
}
WORKERS = {"en": ("Farah", "Nurul"), "ms": ("Daniel", "Hafiz")}  # who works there, and who begins


def main() -> int:
    """0 once every picture is there."""
    if missing():
        print(f"Not installed: {', '.join(missing())}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        folder = Path(root)
        with running_server(folder / "server", "Contoh / Example") as code:
            example = make_example(folder, code, CASES, 1, print)
            hand_out_newer(folder)
            for language in WORKERS:
                in_language(folder, example, language)
            administrator(folder, example)
            for_every_eye(folder, example)
        lacking = [
            f"{part}/{name}"
            for part, names in NAMES.items()
            for name in names
            if not taken(folder / part, name)
        ]
        if lacking:
            print(f"Not photographed: {', '.join(lacking)}", file=sys.stderr)
            return 1
        keep(folder)
    size = sum(picture.stat().st_size for picture in PICTURES.rglob("*.png"))
    print(
        f"{len(list(PICTURES.rglob('*.png')))} pictures, {size / 1e6:.1f} MB, are in {PICTURES.relative_to(ROOT)}."
    )
    return 0


def in_language(folder: Path, example: Example, language: str) -> None:
    """A worker's day, a supervisor's look at it, and somebody's first morning."""
    worker, newcomer = WORKERS[language]
    disagree(example.folders[worker], example.folders["Puan Lim"], PASSPHRASE, language)
    with looking(folder / language / "day", example.folders[worker], language) as desk:
        worker_day(desk)
    updating = [sys.executable, "-m", "tests.desk.updating_desktop", str(example.folders[worker])]
    updating += [
        str(folder / "installed"),
        str(folder / f"versions-{language}"),
        str(folder / "root.json"),
    ]
    with looking(
        folder / language / "looks", example.folders[worker], language, command=updating
    ) as desk:
        worker_looks(desk, photographed(folder / "slip-gaji.jpg"))
    practising = [
        sys.executable,
        "-m",
        "aftercare",
        "practise",
        "--language",
        language,
        "--colours",
        "light",
    ]
    with looking(folder / language / "practice", folder, language, command=practising) as desk:
        practice_look(desk)
    with looking(folder / language / "supervisor", example.folders["Puan Lim"], language) as desk:
        supervisor_look(desk)
    code = invite(example.folders["Admin"], PASSPHRASE, newcomer)
    (folder / newcomer).mkdir()
    with looking(folder / language / "start", folder / newcomer, language) as desk:
        first_start(desk, code)


def administrator(folder: Path, example: Example) -> None:
    """People, devices and words."""
    with looking(folder / "en" / "administrator", example.folders["Admin"], "en") as desk:
        administrator_look(desk)
        administrator_looks(desk)


def for_every_eye(folder: Path, example: Example) -> None:
    """Text twice as large in high contrast; dark."""
    for name, language, scheme, text in (
        ("large-text", "id", "contrast", 200),
        ("dark", "ms", "dark", 100),
    ):
        with looking(
            folder / "large" / name, example.folders["Puan Lim"], language, scheme, text
        ) as desk:
            desk.unlock()
            desk.screen.picture(name)


def hand_out_newer(folder: Path) -> None:
    """The server hands out a version that is newer than the installed one."""
    publisher = Publisher(folder / "publisher")
    publisher.publish(build(folder / "newer", NEWER))
    take(publisher.folder, folder / "server")
    build(folder / "installed", __version__)
    (folder / "root.json").write_bytes(publisher.root)


@contextmanager
def looking(
    pictures: Path,
    data: Path,
    language: str,
    scheme: str = "light",
    text: int = 100,
    command: Sequence[str] = (),
) -> Iterator[Desktop]:
    """The program over a folder, on a screen of its own whose pictures go into `pictures`."""
    with Screen(pictures) as screen:
        desk = Desktop(screen, data, PASSPHRASE, language, scheme, text, tuple(command))
        yield desk
        desk.process.terminate()


def taken(folder: Path, name: str) -> Path | None:
    """The picture of that name: the first, whatever its number."""
    return next(
        (one for one in sorted(folder.rglob("*.png")) if one.stem.partition("-")[2] == name), None
    )


def keep(folder: Path) -> None:
    """Puts the pictures where the documents look for them, small."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    for part, names in NAMES.items():
        (PICTURES / part).mkdir(parents=True)
        for name in names:
            picture = taken(folder / part, name)
            if picture:
                shrink(picture, PICTURES / part / f"{name}.png")


def shrink(picture: Path, into: Path) -> None:
    """The same picture in fewer colours, which windows do not need."""
    with Image.open(picture) as whole:
        whole.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        ).save(into, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
