"""Every screen and dialog of the program, on small and scaled screens, in English and Malay: inside, reachable, whole."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.help.help_window import open_help
from aftercare.ui.main_window import MainWindow
from aftercare.ui.practice.preparing import Preparing
from aftercare.ui.screen import Fitting, fit
from aftercare.ui.start.step import Step
from tests.architecture.test_handbook import ours
from tests.hostile.windows import settle
from tests.town import PASSPHRASE
from tests.ui.every_window import LONG, NOT_MADE, Material, start_pages, troubles

# pixels of the screen, title bar and all: the widest small one and the smallest
SIZES = ((1024, 600), (640, 360))
LANGUAGES = ("en", "ms")


@pytest.fixture
def screen(monkeypatch):
    """Sets how large the screen is."""
    sizes = [SIZES[0]]
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, *sizes[0]))
    return lambda size: sizes.__setitem__(0, size)


@pytest.fixture
def opened(qtbot, town, english):
    """A window over a person's casebook, with a case in it that two have written differently."""
    case = town.shared_case(
        release_date="2026-01-05", area="Kajang", safe_contact="Telefon petang sahaja"
    )
    town.visit("siti", case, observations=LONG)
    town.sync("siti", "sup")
    for name, said in (("siti", "satu"), ("sup", "dua")):
        with town.open(name) as book:
            client = book.records.read(kind="client", case=case)[0].id
            record(book, case, "client", {"area": f"Kajang {said}"}, client)
    town.sync("siti", "sup", "siti", "sup")
    found = []

    def made(name):
        window = MainWindow(town.folder / name, theme.LIGHT)
        found.append(window)
        window.show()
        window.open_casebook(Casebook.open(town.folder / name, PASSPHRASE))
        window.desk._timer.stop()
        window.case = case
        settle(window)
        return window

    yield made
    for window in found:
        window.settle_appearance(Appearance("light", 100, "en"))
        window.close()


def looked_at(window, found, where):
    """Adds what is wrong with a window that is in sight."""
    window.activateWindow()
    QApplication.processEvents()
    QApplication.processEvents()
    for trouble in troubles(window):
        found.setdefault(trouble, where)


def let_go(widget):
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def read(window, work):
    """What some work finds in the casebook."""
    answers = []
    window.desk.ask(work, answers.append)
    settle(window)
    return answers[0]


def shrink(window, screen, size):
    screen(size)
    window.resize(*size)
    fit(window)
    QApplication.processEvents()


def told(found):
    return "\n".join(f"{where}: {trouble}" for trouble, where in found.items())


def test_every_dialog_fits_every_screen(opened, screen, tmp_path):
    window = opened("sup")
    material = read(window, lambda book: Material(book, window.case, tmp_path))
    found, seen = {}, set()
    for code in LANGUAGES:
        window.settle_appearance(Appearance("light", 100, code))
        for size in SIZES:
            shrink(window, screen, size)
            for kind, make in material.all(window, window.desk):
                dialog = make()
                assert type(dialog) is kind
                dialog.open()
                where = f"{kind.__name__}, {code}, {size}"
                looked_at(dialog.window(), found, where)  # a form stands in the window itself
                seen.add(kind.__name__)
                let_go(dialog)
    missing = {one.__name__ for one in ours(QDialog)} - seen - set(NOT_MADE)
    assert missing == set(), "say in every_window.py how they are made, or why they are not"
    assert told(found) == ""


def walk(window, screen, found, pages):
    """Every page and tab of a window at every size."""
    for code in LANGUAGES:
        window.settle_appearance(Appearance("light", 100, code))
        settle(window)
        for size in SIZES:
            shrink(window, screen, size)
            for page in pages:
                if page == "case":
                    window.shell.open_case(window.case)
                else:
                    window.shell.go(page)
                settle(window)
                shown = getattr(window.shell, page)
                tabs = next(iter(shown.findChildren(QTabWidget)), None)
                for place in range(tabs.count() if tabs else 1):
                    if tabs:
                        tabs.setCurrentIndex(place)
                        settle(window)
                    looked_at(window, found, f"{page} {place}, {code}, {size}")


@pytest.mark.parametrize("name", ["sup", "admin"])
def test_every_screen_fits_every_screen(opened, screen, name):
    window = opened(name)
    found = {}
    pages = screens_of(window.shell.role)
    walk(window, screen, found, [*pages, *(["case"] if "caseload" in pages else [])])
    assert told(found) == ""


def test_what_stands_before_the_screens_fits_too(opened, screen):
    window = opened("siti")
    desk, found, seen = window.desk, {}, set()
    for code in LANGUAGES:
        window.settle_appearance(Appearance("light", 100, code))
        for size in SIZES:
            shrink(window, screen, size)
            for kind, make in start_pages(window.folder, desk):
                window.setCentralWidget(Fitting(make()))
                seen.add(kind)
                looked_at(window, found, f"{kind.__name__}, {code}, {size}")
            window.shell = None
            window._show_locked(LONG)
            looked_at(window, found, f"locked, {code}, {size}")
            preparing = Preparing()
            preparing.show()
            fit(preparing)
            looked_at(preparing, found, f"Preparing, {code}, {size}")
            preparing.hide()
            preparing.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            open_help(window)
            looked_at(window.help, found, f"HelpWindow, {code}, {size}")
            window.help.close()
    assert ours(Step) <= seen, "say in every_window.py how they are made"
    assert told(found) == ""
