"""Measures one window over a data folder, alone in its process, and prints one JSON object: seconds, and megabytes of memory.

usage: desk_window.py FOLDER    the passphrase is read from standard input (what `desk.py` starts)
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from aftercare.app import SWITCHED
from aftercare.store.casebook import Casebook
from aftercare.ui.appearance import Appearance
from aftercare.ui.caseload.caseload_page import CaseloadPage
from aftercare.ui.main_window import MainWindow
from aftercare.ui.quiet_moments import Collector
from aftercare.ui.theme import LIGHT

TYPING = 2.0  # seconds in which somebody types the passphrase
REST = 0.5  # seconds until a screen that was opened has all it shows


def measure(folder: Path, passphrase: str) -> dict[str, float]:
    """Seconds and megabytes of one window over a folder."""

    sys.setswitchinterval(SWITCHED)
    application = QApplication([])
    window = MainWindow(folder, Appearance("light", 100, "en").apply(application))
    Collector(window, window.quiet)
    window.resize(1366, 768)
    window.show()
    application.processEvents()

    def until(happened: Callable[[], bool]) -> None:
        while not happened():
            application.processEvents()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as in a real loop

    def rest(seconds: float) -> None:
        end = time.perf_counter() + seconds
        until(lambda: time.perf_counter() > end)

    rest(TYPING)
    start = time.perf_counter()
    book = Casebook.open(folder, passphrase)
    opened = time.perf_counter() - start
    start = time.perf_counter()
    window.open_casebook(book)
    assert window.shell
    assert window.desk
    window.desk._timer.stop()
    until(lambda: bool(window.shell.today.list.row_keys()))
    window.grab()
    today = time.perf_counter() - start
    shell = window.shell
    shell.go("caseload")
    until(lambda: len(shell.caseload._rows.rows) > 0)
    lines = [line for line, _ in shell.caseload._rows.rows]
    opening = []
    for line in lines[:: max(1, len(lines) // 15)]:
        start = time.perf_counter()
        shell.open_case(line.case)
        until(lambda: bool(shell.case._rows.rows))
        window.grab()
        opening.append(time.perf_counter() - start)
    writing = []
    for line in lines[:: max(1, len(lines) // 9)]:
        shell.open_case(line.case)
        until(lambda line=line: bool(shell.case._read and shell.case._read.case == line.case))
        start = time.perf_counter()
        shell.case.add("visit")
        until(lambda: shell.forms.form is not None)
        window.grab()
        writing.append(time.perf_counter() - start)
        shell.forms.form.reject()
        until(lambda: shell.forms.form is None)

    def typed(line: QLineEdit) -> list[float]:
        """Seconds of each key, the picture that follows it included."""
        taken = []
        for letters in ("faizal", "26/01", "klang kumar"):
            for end in range(1, len(letters) + 1):
                start = time.perf_counter()
                line.setText(letters[:end])
                application.processEvents()
                window.grab()
                taken.append(time.perf_counter() - start)
        line.clear()
        return taken

    shell.go("caseload")
    rest(REST)
    typing = typed(shell.caseload._filter)
    shell.go("today")
    rest(REST)
    filtering = typed(shell.today.filter)
    acts = shell.acts
    acts.search()
    assert acts.palette
    until(lambda: len(acts.palette._clients.lines) == len(lines))
    box = []
    for letters in ("faizal 3", "26/01", "klang kumar", "visit muru", "mohd"):
        for end in range(1, len(letters) + 1):
            start = time.perf_counter()
            acts.palette.line.setText(letters[:end])
            application.processEvents()
            acts.palette.grab()  # what is drawn anew
            box.append(time.perf_counter() - start)
    acts.palette.close_box()
    memory = psutil.Process().memory_info().rss / 1e6

    page = CaseloadPage(window.desk, LIGHT, lambda _: None, lambda: None, supervises=True)
    page.resize(1156, 768)
    page.show()
    application.processEvents()
    start = time.perf_counter()
    page.refresh()
    until(lambda: bool(page._rows.rows))
    page.grab()
    table = time.perf_counter() - start
    window.close()
    return {
        "loop": _loop(),
        "open": opened,
        "today": today,
        "case": statistics.median(opening),
        "case_worst": max(opening),
        "form": statistics.median(writing),
        "form_worst": max(writing),
        "today_key": statistics.median(filtering),
        "today_key_worst": max(filtering),
        "key": statistics.median(typing),
        "key_worst": max(typing),
        "box": statistics.median(box),
        "box_worst": max(box),
        "memory": memory,
        "table": table,
    }


def _loop() -> float:
    """Seconds of ten million additions: how quick this machine is now."""
    start, total = time.perf_counter(), 0
    for n in range(10_000_000):
        total += n
    return time.perf_counter() - start


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.stdin.read())))
