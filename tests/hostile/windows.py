"""Every screen of the window, opened over a casebook, every row of it chosen: what is told as a fault of the program, or raised."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from aftercare.store.casebook import Casebook
from aftercare.ui import desk as desk_module
from aftercare.ui import theme
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.shell import Shell
from tests.hostile.readings import Fault, fault

LONGEST = 300_000  # ms that anything may take before it counts as stuck


@contextmanager
def told_faults() -> Iterator[list[Fault]]:
    """Collects what the windows tell as a fault of the program, and what is raised in them."""
    found: list[Fault] = []
    make, hook = desk_module.ended, sys.excepthook

    def ended(work: Callable[[], Any]) -> desk_module.Ended:
        def watched() -> Any:
            try:
                return work()
            except desk_module.Refused:
                raise
            except BaseException as error:
                found.append(fault("a window", error))
                raise

        return make(watched)

    desk_module.ended = ended
    sys.excepthook = lambda _, error, __: found.append(fault("a window", error))
    try:
        yield found
    finally:
        desk_module.ended, sys.excepthook = make, hook


def settle(window: MainWindow) -> None:
    """Until whatever was asked of the database, and what follows from it, is shown."""
    application = QApplication.instance()
    assert application is not None
    for _ in range(3):
        answered: list[bool] = []
        assert window.desk is not None
        window.desk.ask(lambda _: True, answered.append)
        until = QDeadlineTimer(LONGEST)
        while not answered:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            if until.hasExpired():
                raise AssertionError("the window is stuck")
        application.processEvents()


class Walk:
    """A window over an open casebook, gone through from end to end."""

    def __init__(self, book: Casebook, cases: list[str], most: int = 400) -> None:
        self.cases, self.most, self.seen = cases, most, dict[str, list[str]]()
        self.window = MainWindow(book.folder, theme.LIGHT)
        # nobody types while this goes on, and a busy machine takes its time
        self.window._idle.setInterval(24 * 3600 * 1000)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.open_casebook(book)
        self.screen = "opening"

    def run(self) -> list[Fault]:
        """Shows everything; returns what went wrong, by screen. Closes the casebook."""
        found: list[Fault] = []
        with told_faults() as told:
            steps = [
                ("opening", lambda: None),
                *((name, lambda name=name: self._go(name)) for name in self._screens()),
            ]
            steps += [
                (f"a case: {part}", step)
                for case in self.cases
                for part, step in self._parts_of(case)
            ]
            steps.append(("closing", self._close))
            for name, step in steps:
                try:
                    step()
                except BaseException as error:  # noqa: BLE001 a screen that cannot be opened is what this is about
                    told.append(fault("a window", error))
                found += [one._replace(what=f"screen {name}") for one in told]
                told.clear()
        return list(dict.fromkeys(found))

    def _screens(self) -> list[str]:
        return screens_of(self.shell.role) if self.window.shell else []

    @property
    def shell(self) -> Shell:
        """The screens."""
        assert self.window.shell is not None
        return self.window.shell

    def _go(self, name: str) -> None:
        self.shell.go(name)
        settle(self.window)
        page: QWidget = getattr(self.shell, name)
        self.seen[name] = _texts(page)
        for tabs in page.findChildren(QTabWidget):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
                settle(self.window)
        self._choose(page)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()

    def _parts_of(self, case: str) -> Iterator[tuple[str, Callable[[], None]]]:
        if "caseload" not in self._screens():
            return

        def opened() -> None:
            self.shell.open_case(case)
            settle(self.window)

        def part(place: int) -> None:
            self.shell.case.tabs.setCurrentIndex(place)
            settle(self.window)
            page = self.shell.case.tabs.widget(place)
            self.seen[f"{case} {place}"] = _texts(page)
            self._choose(page)

        yield "opening", opened
        for place in range(self.shell.case.tabs.count()):
            yield self.shell.case.tabs.tabText(place), lambda place=place: part(place)

    def _choose(self, page: QWidget) -> None:
        """Every row of every list, so that what is shown beside it is shown."""
        for table in page.findChildren(QTableView):
            if table.isVisibleTo(self.window):
                for row in range(min(self.most, table.model().rowCount())):
                    table.selectRow(row)
                    QCoreApplication.processEvents()
        for listed in page.findChildren(QListWidget):
            if listed.isVisibleTo(self.window):
                for row in range(min(self.most, listed.count())):
                    listed.setCurrentRow(row)
                    QCoreApplication.processEvents()
        settle(self.window)

    def _close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _texts(page: QWidget) -> list[str]:
    """What its lists say."""
    found = []
    for table in page.findChildren(QTableView):
        model = table.model()
        found += [
            str(model.index(row, column).data() or "")
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
    for box in page.findChildren(QComboBox):
        found += [box.itemText(place) for place in range(box.count())]
    return found


def walked(
    book: Casebook, cases: list[str], most: int = 400
) -> tuple[list[Fault], dict[str, list[str]]]:
    """Goes through all screens over `book`, and closes it; what went wrong, and what the lists of each screen said."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    language.choose("en")
    with told_faults() as told:
        walk = Walk(book, cases, most)
        opening = [one._replace(what="opening the window") for one in told]
    return opening + walk.run(), walk.seen
