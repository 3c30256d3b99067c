"""The one place where the desktop's parts are wired together, and the example organisation with them."""

from __future__ import annotations

import sys
from pathlib import Path


def run_desktop(folder: Path, *, passphrase: str = "") -> int:
    """Shows the window until it is closed. `passphrase` opens the folder at once (the example organisation's)."""
    from PySide6.QtWidgets import QApplication

    from aftercare.ui import theme
    from aftercare.ui.main_window import MainWindow

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Aftercare")
    colours = theme.chosen(application)
    theme.apply(application, colours)
    window = MainWindow(folder, colours)
    if passphrase:
        from aftercare.store.casebook import Casebook

        window.open_casebook(Casebook.open(folder, passphrase))
    window.show()
    return application.exec()


def run_demo(headless: Path | None, cases: int, seed: int) -> int:
    """The example organisation, then the supervisor's desktop; headless: the scripted day and its pictures."""
    from aftercare.example.organisation import run

    return run(headless, cases, seed)
