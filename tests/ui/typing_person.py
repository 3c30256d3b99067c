"""A process of its own with the window, in which somebody types without a pause, until it is killed.

Arguments: the data folder, the case, what is typed in ("form", "comment"), the seed, the file each key is written to once the
window has taken it.
"""

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from aftercare.app import run_desktop
from aftercare.ui.case.comment_sheet import CommentSheet
from aftercare.ui.forms.draft_sheet import DraftSheet
from aftercare.ui.forms.record_form import RecordForm
from aftercare.ui.language import tr
from aftercare.ui.main_window import MainWindow
from tests.town import PASSPHRASE
from tests.ui.desk_driver import press_in

LONGEST = 0.3  # seconds between two keys


class Person:
    def __init__(self, case, place, seed, log):
        self.case, self.place, self.log = case, place, open(log, "w")  # noqa: SIM115
        self.random, self.text, self.typed = random.Random(seed), None, 0
        self.timer = QTimer()
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.go_on)
        self.timer.start(50)

    def go_on(self):
        window = next(
            (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None
        )
        if window and window.desk:
            window.desk._timer.stop()
        if self.text is None:
            self.open(window)
            self.timer.start(50)
            return
        self.typed += 1
        QTest.keyClicks(self.text, f"{self.typed}.")
        self.log.write(f"{self.typed} {time.monotonic()}\n")
        self.log.flush()
        self.timer.start(int(1000 * self.random.uniform(0.02, LONGEST)))

    def open(self, window):
        if not window or not window.shell:
            return
        forms, sheets = window.findChildren(RecordForm), window.findChildren(CommentSheet)
        asked = [one for one in window.findChildren(DraftSheet) if one.isVisible()]
        if asked:  # what was typed before it was killed is kept; this is another visit
            press_in(asked[0], tr("Begin anew (it stays)"))
        elif forms:
            self.text = forms[0]._editors["observations"]._text
        elif sheets:
            self.text = sheets[0].findChild(QPlainTextEdit)
        elif self.place == "form" and window.shell.case.shown_case != self.case:
            window.shell.open_case(self.case)
            window.shell.case.add("visit")
        elif self.place == "comment" and window.shell.case.shown_case != self.case:
            window.shell.open_case(self.case)
            window.desk.ask(
                lambda book: book.records.read(kind="visit", case=self.case)[0],
                lambda row: CommentSheet(window, window.desk, row, {}).open(),
            )


if __name__ == "__main__":
    application = QApplication([])
    folder, case, place, seed, log = sys.argv[1:]
    person = Person(case, place, int(seed), log)
    sys.exit(run_desktop(Path(folder), passphrase=PASSPHRASE))
