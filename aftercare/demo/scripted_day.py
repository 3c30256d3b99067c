"""The scripted day: the example's people use the real windows by keyboard, and each screen is
photographed.

Two workers record offline, one visit is edited by both, they sync, the supervisor reads and
decides.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QThread, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from aftercare.actions.exchange.sync_now import Synced, sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.record import record
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import as_written, words
from aftercare.demo.scripted_desk import print_everything, supervisors_week
from aftercare.store.casebook import Casebook
from aftercare.ui import theme
from aftercare.ui.forms.record_form import RecordForm
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.sheet import Sheet
from aftercare.ui.shell import Shell

WIDTH, HEIGHT = 1366, 768
PATIENCE = 30  # seconds


class DayFailed(Refused):
    """Something the script waited for did not happen."""

    def __init__(self, said: str) -> None:
        super().__init__(
            words("The scripted day stopped: {reason}.", reason=as_written(said)),
            words("Nothing of yours was touched."),
            words("See the pictures so far."),
        )


class ScriptedDay:
    """Writes numbered pictures and `day.txt` into a folder."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._folder, self._passphrase = folder, passphrase
        folder.mkdir(parents=True, exist_ok=True)
        self._said: list[str] = []
        self._number = 0

    def say(self, text: str) -> None:
        """Prints a line and keeps it for `day.txt`."""
        self._said.append(text)
        print(text, flush=True)

    def run(self, folders: Mapping[str, Path], case: str) -> int:
        """The day; 0 when everything happened as it should."""
        import os

        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if windows := os.environ.get("WINDIR"):  # without a screen Qt looks for no letters there
            os.environ.setdefault("QT_QPA_FONTDIR", str(Path(windows) / "Fonts"))
        qInstallMessageHandler(_tell)
        application = QApplication.instance() or QApplication(["aftercare"])
        assert isinstance(application, QApplication)
        theme.apply(application, theme.LIGHT)
        language.choose("en")
        farah, daniel, supervisor = folders["Farah"], folders["Daniel"], folders["Puan Lim"]
        visit = self._first_visit(farah, case)
        self._farah_offline(farah, case, visit)
        self._daniel_offline(daniel, case, visit)
        self._sync_both(farah, daniel)
        self._supervisor(supervisor, case)
        print_everything(self, supervisor, self._passphrase, case, self._folder / "reports")
        self._check(farah, supervisor)
        self._start_screens(folders["Farah"].parent)
        (self._folder / "day.txt").write_text("\n".join(self._said) + "\n", encoding="utf-8")
        self.say(f"{self._number} pictures are in {self._folder}.")
        return 0

    # -- the story ---------------------------------------------------------------------------------

    def _first_visit(self, folder: Path, case: str) -> str:
        with Casebook.open(folder, self._passphrase) as book:
            return book.records.read(kind="visit", case=case)[-1].id

    def _farah_offline(self, folder: Path, case: str, visit: str) -> None:
        window, shell = self._open(folder)
        self.wait(lambda: shell.today.list.row_keys() != [], "Today shows what is due")
        self.picture(window, "today")
        language.choose("ms")
        self.wait(lambda: shell.today.list.row_keys() != [], "Today in Malay")
        self._settle()
        self.picture(window, "today-malay")
        shell.open_case(case)
        self.wait(lambda: shell.case._rows.rows != [], "the case shows its timeline")
        self.picture(window, "case-malay")
        language.choose("en")
        self._settle()
        self.picture(window, "case")
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        form = self._form(window)
        self.picture(form, "visit-form")
        self._type(form._editors["place"], "rumah ibu")
        self._type(
            form._editors["observations"],
            "Klien tenang dan bercerita tentang kerja baharu. Ibu turut hadir.",
        )
        self.wait(lambda: "Draft kept" in form._state.text(), "the draft is kept")
        self.picture(form, "visit-form-draft")
        QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: not form.isVisible(), "the visit is saved")
        for kind in ("family_engagement", "placement"):
            shell.case.add(kind)
            other = self._form(window)
            self.picture(other, f"{kind.replace('_', '-')}-form")
            other._throw_away()
            self._settle()
        shell.go("caseload")
        self._settle()
        self.picture(window, "caseload")
        shell.badge.open_panel()
        self._settle()
        assert shell.badge.panel
        self.picture(shell.badge.panel, "sync-panel-waiting")
        shell.badge.panel.accept()
        self._close(window)
        with Casebook.open(folder, self._passphrase) as book:
            row = book.records.get(visit, "visit", case)
            assert row
            text = row.fields.get("observations", "")
            record(
                book,
                case,
                "visit",
                {"place": "rumah ibu saudara", "observations": "Susulan: " + text},
                visit,
            )
        self.say("Farah recorded a visit in the window and corrected an older one, offline.")

    def _daniel_offline(self, folder: Path, case: str, visit: str) -> None:
        with Casebook.open(folder, self._passphrase) as book:
            row = book.records.get(visit, "visit", case)
            assert row
            text = row.fields.get("observations", "")
            changes = {
                "place": "kedai kopi",
                "observations": text + " Daniel turut hadir.",
                "duration": 45,
            }
            record(book, case, "visit", changes, visit)
        self.say(
            "Daniel corrected the same visit, offline: the same place differently, the same "
            "notes elsewhere."
        )

    def _sync_both(self, farah: Path, daniel: Path) -> None:
        for name, folder in (("Farah", farah), ("Daniel", daniel), ("Farah", farah)):
            with Casebook.open(folder, self._passphrase) as book:
                self.say(f"{name}: {_figures(sync_now(book))}")

    def _supervisor(self, folder: Path, case: str) -> None:
        window, shell = self._open(folder)
        done: list[Synced] = []
        assert window.desk
        window.desk.synced.connect(done.append)
        window.desk.sync()
        self.wait(lambda: bool(done), "the supervisor's sync")
        self.say(f"Puan Lim: {_figures(done[-1])}")
        shell.go("caseload")
        self.wait(lambda: shell.caseload._rows.rows != [], "the supervisor's caseload")
        self.picture(window, "supervisor-caseload")
        shell.go("conflicts")
        self.wait(lambda: shell.conflicts._rows.rows != [], "the conflict is listed")
        self.picture(window, "conflicts")
        shell.conflicts.open_item(shell.conflicts._rows.rows[0][0])
        self.wait(lambda: bool(window.findChildren(Sheet)), "the versions stand side by side")
        self._settle()
        self.picture(window.findChildren(Sheet)[-1], "compare")
        window.findChildren(Sheet)[-1].close()
        shell.open_case(case)
        self.wait(
            lambda: any(row.conflicts for row, _ in shell.case._rows.rows),  # type: ignore[attr-defined]
            "the conflict in the case",
        )
        place = next(i for i, (row, _) in enumerate(shell.case._rows.rows) if row.conflicts)  # type: ignore[attr-defined]
        shell.case._table.selectRow(place)
        self._settle()
        self.picture(window, "case-conflict")
        shell.acts.search()
        box = shell.acts.palette
        assert box
        box.line.setText("tenang kerja")
        self.wait(lambda: bool(box._texts), "the search answers")
        self._settle()
        self.picture(window, "search")
        box.close_box()
        supervisors_week(self, window, shell)
        shell.badge.open_panel()
        self._settle()
        assert shell.badge.panel
        self.picture(shell.badge.panel, "sync-panel")
        window.lock()
        self._settle()
        self.picture(window, "locked")
        self._close(window)

    def _check(self, farah: Path, supervisor: Path) -> None:
        """The supervisor holds what Farah holds of the case, and both folders are whole."""
        for name, folder in (("Farah", farah), ("Puan Lim", supervisor)):
            with Casebook.open(folder, self._passphrase) as book:
                sync_now(book)
                findings = verify_casebook(book)
                if findings:
                    raise DayFailed(f"verify finds {findings[0].problem} at {name}")
                self.say(f"{name}: verify finds nothing wrong; state {state_hash(book)[:16]}")

    def _start_screens(self, root: Path) -> None:
        window = MainWindow(root / "new", theme.LIGHT)
        window.resize(WIDTH, HEIGHT)
        window.show()
        self._settle()
        self.picture(window, "first-start")
        window.close()

    # -- driving -----------------------------------------------------------------------------------

    def _open(self, folder: Path) -> tuple[MainWindow, Shell]:
        """Unlocks by typing the passphrase, as a person does."""
        window = MainWindow(folder, theme.LIGHT)
        window.resize(WIDTH, HEIGHT)
        window.show()
        self._settle()
        line = window.findChildren(QLineEdit)[0]
        if self._number == 0:
            self.picture(window, "unlock")
        QTest.keyClicks(line, self._passphrase)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.wait(lambda: window.shell is not None, "the casebook opens")
        if window.desk:
            window.desk._timer.stop()  # offline until the script says otherwise
        assert window.shell
        window.activateWindow()
        self.wait(window.isActiveWindow, "the window has the keyboard")
        self._settle()
        return window, window.shell

    def _type(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget.focusProxy() or widget, text)

    def _form(self, window: QWidget) -> RecordForm:
        self.wait(
            lambda: any(form.isVisible() for form in window.findChildren(RecordForm)),
            "the form opens",
        )
        form = next(form for form in window.findChildren(RecordForm) if form.isVisible())
        self._settle()
        return form

    def _close(self, window: MainWindow) -> None:
        window.close()
        window.deleteLater()
        self._settle()

    def _settle(self) -> None:
        for _ in range(8):
            QApplication.processEvents()
            QThread.msleep(25)

    def wait(self, happened: Callable[[], bool], what: str) -> None:
        """Until something happened; raises `DayFailed` after a while."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                raise DayFailed(f"it waited in vain until {what}")
            QApplication.processEvents()
            QThread.msleep(10)

    def picture(self, widget: QWidget, name: str) -> None:
        """Photographs a widget."""
        self._number += 1
        QApplication.processEvents()
        widget.grab().save(str(self._folder / f"{self._number:02}-{name}.png"))


def _tell(_: QtMsgType, __: object, message: str) -> None:
    """Qt's messages, without what a platform without a screen always says."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def _figures(done: Synced) -> str:
    return (
        f"{done.pushed} changes up, {done.pulled} down, {done.requests} requests, "
        f"{done.bytes_up} bytes up, "
        f"{done.bytes_down} bytes down, {done.conflicts} conflicts"
    )
