"""Every screen in two languages, three sizes and light and dark, over the example organisation: one sheet of pictures a screen.

usage: every_picture.py FOLDER [SCREEN ...]    QT_SCALE_FACTOR=1.5 scales all of it
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from aftercare.demo.organisation import PASSPHRASE, make_example, running_server
from aftercare.store.casebook import Casebook
from aftercare.ui.appearance import Appearance, keep_appearance
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.main_window import MainWindow
from aftercare.ui.parts import Heading
from aftercare.ui.safety.check_out_sheet import CheckOutSheet

CASES = 24
SIZES = ((1366, 768), (1280, 720), (1920, 1080))  # pixels
LOOKS = [
    (language, size, scheme)
    for size in SIZES
    for scheme in ("light", "dark")
    for language in ("en", "ms")
]
WHO = ("Farah", "Puan Lim", "Admin")
WIDE = 900  # pixels of one picture on a sheet
REST = 1.2  # seconds until a screen has all it shows
FORMS = ("visit", "family_engagement", "placement", "signal")


def main() -> int:
    """Writes the sheets."""
    out, wanted = Path(sys.argv[1]), sys.argv[2:]
    out.mkdir(parents=True, exist_ok=True)
    QApplication.instance() or QApplication(["aftercare"])
    found: dict[str, list[Image.Image]] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        folder = Path(root)
        with running_server(folder / "server", "Contoh / Example") as code:
            example = make_example(folder, code, CASES, 1, print)
            for look in LOOKS:
                for who in WHO:
                    for name, picture in screens(example.folders[who], *look):
                        if not wanted or any(part in f"{who} {name}" for part in wanted):
                            found.setdefault(f"{who.split()[-1].lower()}-{name}", []).append(
                                picture
                            )
                print(*look, flush=True)
    for name, pictures in found.items():
        sheet(pictures).save(out / f"{name}.png")
    print(f"{sum(map(len, found.values()))} pictures on {len(found)} sheets are in {out}.")
    return 0


def screens(
    folder: Path, language: str, size: tuple[int, int], scheme: str
) -> Iterator[tuple[str, Image.Image]]:
    """Each screen of a person, in one look."""
    with opened(folder, Appearance(scheme, 100, language), size) as window:
        shell = window.shell
        for name in screens_of(shell.role):
            shell.go(name)
            rest(REST)
            yield name, taken(window)
        if shell.has("caseload"):
            shell.go("caseload")
            until(lambda: shell.caseload._rows.rows)
            lines = [line for line, _ in shell.caseload._rows.rows if not isinstance(line, Heading)]
            shell.open_case(lines[0].case)
            rest(REST)
            for place in range(shell.case.tabs.count()):
                shell.case.show_part(place)
                rest(0.3)
                yield f"case-{place + 1}", taken(window)
        if shell.role == "worker":
            for kind in FORMS:
                shell.case.add(kind)
                until(lambda: shell.forms.form)
                rest(0.3)
                yield f"form-{kind}", taken(window)
                shell.forms.form.reject()
            shell.acts.search()
            rest(0.5)
            yield "box", taken(window)
            shell.acts.palette.close_box()
            shell.acts.go_out()
            until(lambda: any(sheet.isVisible() for sheet in window.findChildren(CheckOutSheet)))
            (out,) = [sheet for sheet in window.findChildren(CheckOutSheet) if sheet.isVisible()]
            yield "going-out", taken(out)
            out.reject()


@contextmanager
def opened(folder: Path, appearance: Appearance, size: tuple[int, int]) -> Iterator[MainWindow]:
    """Somebody's window, unlocked."""
    keep_appearance(folder, appearance)
    window = MainWindow(folder, appearance.apply(QApplication.instance()))
    window.resize(*size)
    window.show()
    window.open_casebook(Casebook.open(folder, PASSPHRASE))
    window.desk._timer.stop()
    rest(REST)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        rest(0.1)
        gc.collect()


def taken(window) -> Image.Image:
    """A picture of it."""
    picture = window.grab().toImage().convertToFormat(window.grab().toImage().Format.Format_RGB888)
    wide, high = picture.width(), picture.height()
    return Image.frombytes(
        "RGB", (wide, high), bytes(picture.constBits()), "raw", "RGB", picture.bytesPerLine()
    )


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """All looks of one screen, two abreast."""
    small = [
        one.resize((WIDE, round(one.height * WIDE / one.width)), Image.LANCZOS) for one in pictures
    ]
    high = max(one.height for one in small)
    whole = Image.new("RGB", (2 * WIDE, high * -(-len(small) // 2)), "black")
    for place, one in enumerate(small):
        whole.paste(one, (place % 2 * WIDE, place // 2 * high))
    return whole


def rest(seconds: float) -> None:
    """Lets the windows do what waits, for so long."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def until(happened: Callable[[], object]) -> None:
    """Waits, with the windows alive."""
    while not happened():
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main())
