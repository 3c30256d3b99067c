"""The whole path with the real window: the old version restarts into the new one, whose first window and opened records prove it."""

from aftercare.store.casebook import Casebook
from tests.town import PASSPHRASE
from tests.updates.programs import program
from tests.updates.test_launch import Laptop

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from aftercare.app import run_desktop
application = QApplication([])
def typed():
    window = next(one for one in application.topLevelWidgets() if hasattr(one, "updating"))
    line = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(line, {typed!r})
    QTest.keyClick(line, Qt.Key.Key_Return)
    def look():
        if window.shell or {closes}:
            window.close()
            application.quit()
    window.timer = QTimer(interval=50)
    window.timer.timeout.connect(look)
    window.timer.start()
QTimer.singleShot(300, typed)
QTimer.singleShot(120000, lambda: os._exit(9))
sys.exit(run_desktop(Path({folder!r})))
"""
OLD = """
if "status" in sys.argv:
    from aftercare.updates.launch import start_again
    start_again(["--data", "somewhere"])
"""


def window(folder, typed=PASSPHRASE, closes=False):
    return WINDOW.format(typed=typed, closes=closes, folder=str(folder))


def patient(folder):
    """A laptop whose old version waits for the new one's window as long as a busy machine needs."""
    laptop = Laptop(folder)
    laptop.installed = program(folder / "patient", "0.2.0", "good", patience=120.0)
    return laptop


def in_window(laptop):
    return laptop.start(QT_QPA_PLATFORM="offscreen", HOME=str(laptop.folder))


def test_the_old_version_restarts_into_the_new_one_which_is_then_tried(tmp_path):
    laptop = Laptop(tmp_path)
    laptop.installed = program(tmp_path / "old package", "0.2.0", OLD)
    laptop.update("0.3.0", "good")
    assert laptop.start("status") == ["0.2.0 status", "0.3.0 --data somewhere"]
    assert laptop.versions.read().confirmed == "0.3.0"


def test_a_confirmed_version_restarts_into_the_one_after_it_by_way_of_the_package(tmp_path):
    laptop = Laptop(tmp_path)
    laptop.update("0.3.0", OLD + "report_started(); confirm_trial()")
    laptop.start()
    laptop.update("0.4.0", "good", runs="0.3.0")
    assert laptop.start("status") == ["0.3.0 status", "0.4.0 --data somewhere"]
    assert laptop.versions.read().confirmed == "0.4.0"


def test_the_real_window_is_tried_and_opening_the_records_confirms_it(tmp_path, town):
    laptop = patient(tmp_path / "laptop")
    laptop.update("0.3.0", window(town.folder / "siti"))
    assert in_window(laptop) == ["0.3.0"], laptop.done.stderr
    assert (laptop.done.returncode, laptop.versions.read().confirmed) == (0, "0.3.0")


def test_the_real_window_closed_without_the_right_passphrase_stays_on_trial(tmp_path, town):
    laptop = patient(tmp_path / "laptop")
    laptop.update("0.3.0", window(town.folder / "siti", typed="not this one", closes=True))
    assert in_window(laptop) == ["0.3.0"], laptop.done.stderr
    state = laptop.versions.read()
    assert (
        laptop.done.returncode,
        state.confirmed,
        state.trial.version,
        state.trial.unfinished,
    ) == (0, "", "0.3.0", 0)
    assert laptop.versions.report("0.3.0").read_text() == "started\n"


def test_a_window_that_cannot_be_made_is_left_and_the_records_open_in_the_old_version(
    tmp_path, town
):
    laptop = patient(tmp_path / "laptop")
    broken = "import aftercare.ui.main_window\ndel aftercare.ui.main_window.MainWindow\n" + window(
        town.folder / "siti"
    )
    laptop.update("0.3.0", broken)
    assert in_window(laptop) == ["0.3.0", "0.2.0"]
    assert laptop.versions.read().note.failed == "0.3.0"
    Casebook.open(town.folder / "siti", PASSPHRASE).close()
