"""The one place where the desktop's parts are wired together, and the example organisation with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aftercare.ui.main_window import MainWindow

NAME = "org.aftercare.Aftercare"  # as the packages know the program: its shortcut, its bundle, its menu entry
SMALL = 1440  # pixels; on a screen no wider than this the window takes it all


def run_desktop(folder: Path, *, passphrase: str = "", file: Path | None = None) -> int:
    """Shows the window until it is closed. `passphrase` opens the folder at once (the example organisation's); `file` is
    offered to be read, once the casebook is open.
    """
    from PySide6.QtWidgets import QApplication

    from aftercare.ui.appearance import read_appearance
    from aftercare.ui.ending import Ending
    from aftercare.ui.main_window import MainWindow
    from aftercare.ui.updates.first_paint import FirstPaint
    from aftercare.updates.trial import report_started

    _tell_taskbar()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Aftercare")
    window = MainWindow(folder, read_appearance(folder).apply(application))
    if passphrase:
        from aftercare.store.casebook import Casebook

        window.open_casebook(Casebook.open(folder, passphrase))
    if file:
        from aftercare.ui.open_file import offer

        offer(window, file)
    if sys.platform == "darwin":
        from aftercare.ui.open_file import Handed

        application.installEventFilter(Handed(window))
    Ending(window, application)
    FirstPaint(window, report_started)  # a version on trial has then started
    show_window(window)
    return application.exec()


def _tell_taskbar() -> None:
    """On Windows: the window belongs to the shortcut, not to the Python that runs it, nor to one version of the program."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(NAME)


def show_window(window: MainWindow) -> None:
    """Shows it: all of a small screen, a part of a large one."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.primaryScreen().availableSize().width() <= SMALL:
        window.showMaximized()
    else:
        window.show()


def run_demo(headless: Path | None, cases: int, seed: int) -> int:
    """The example organisation, then the supervisor's desktop.

    Headless, or where no window can be shown: the scripted day, its pictures and figures into a folder.
    """
    from aftercare.example.organisation import PASSPHRASE, display_there, made_example, temporary_root

    if headless is None and not display_there():
        headless = Path("demo")
    with temporary_root() as root:
        if headless is not None:
            from aftercare.ui.scripted_day import ScriptedDay

            day = ScriptedDay(headless, PASSPHRASE)
            return made_example(
                Path(root), cases, seed, day.say, lambda example: day.run(example.folders, example.cases["Farah"][0])
            )
        print(f"The passphrase of every device of this example: {PASSPHRASE}")
        return made_example(
            Path(root), cases, seed, print, lambda example: run_desktop(example.folders["Puan Lim"], passphrase=PASSPHRASE)
        )
