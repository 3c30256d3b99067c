"""The one place where the desktop's parts are wired together."""

from __future__ import annotations

import sys
from pathlib import Path

# as the packages know the program: its shortcut, its bundle, its menu entry
NAME = "org.aftercare.Aftercare"
# seconds that the window's thread waits at most for one that works beside it, before Python goes
# on with it: a fifth of what is usual
SWITCHED = 0.001


def run_desktop(folder: Path, *, passphrase: str = "", file: Path | None = None) -> int:
    """Shows the window until it is closed. `passphrase` opens the folder at once (the example
    organisation's); `file` is offered to be read, once the casebook is open.
    """
    from PySide6.QtWidgets import QApplication

    from aftercare.ui.appearance import read_appearance
    from aftercare.ui.ending import Ending
    from aftercare.ui.icons import program_icon
    from aftercare.ui.main_window import MainWindow
    from aftercare.ui.quiet_moments import Collector
    from aftercare.ui.show_window import show_window
    from aftercare.ui.updates.first_paint import FirstPaint
    from aftercare.updates.trial import report_started

    _tell_taskbar()
    sys.setswitchinterval(SWITCHED)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Aftercare")
    application.setWindowIcon(program_icon())
    application.setDesktopFileName(NAME)  # by which task bars find the icon under Wayland
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
    Collector(window, window.quiet)
    FirstPaint(window, report_started)  # a version on trial has then started
    show_window(window)
    return application.exec()


def _tell_taskbar() -> None:
    """On Windows: the window belongs to the shortcut, not to the Python that runs it, nor to one
    version of the program.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(NAME)
