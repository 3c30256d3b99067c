"""Practice: the invented organisation and a desktop on it, wired together. The real data folder is
never opened here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from aftercare.demo.organisation import Example
    from aftercare.ui.appearance import Appearance

WHO = {"worker": "Farah", "supervisor": "Puan Lim"}


def run_practice(role: str, language: str, scheme: str, text: int) -> int:
    """Makes the organisation in sight of the person, then shows the desktop of `role` until it is
    closed.
    """
    from PySide6.QtWidgets import QApplication

    from aftercare.demo.practice_ground import practice_folder
    from aftercare.ui.appearance import Appearance

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Aftercare")
    application.setQuitOnLastWindowClosed(False)
    with practice_folder() as root, ExitStack() as running:
        return _Practice(root, role, Appearance(scheme, text, language), running).run(application)


def no_updates() -> NoReturn:
    """What runs, as far as updates are concerned: nothing."""
    from aftercare.updates.update_errors import InPractice

    raise InPractice


class _Practice:
    """One run; `running` ends the server when all is over."""

    def __init__(self, root: Path, role: str, appearance: Appearance, running: ExitStack) -> None:
        self._root, self._role, self._appearance, self._running = root, role, appearance, running

    def run(self, application: object) -> int:
        from PySide6.QtWidgets import QApplication

        from aftercare.ui.practice.preparing import Preparing

        assert isinstance(application, QApplication)
        self._application, self._colours = application, self._appearance.apply(application)
        self._preparing = preparing = Preparing()
        preparing.ready.connect(self._on_ready)
        preparing.ended.connect(application.quit)
        preparing.show()
        preparing.run(self._make)
        return application.exec()

    def _make(self, say: Callable[[str], None]) -> Example:
        from aftercare.demo.practice_ground import practice_organisation

        return self._running.enter_context(practice_organisation(self._root, say))

    def _on_ready(self, example: Example) -> None:
        """The window opens; where it cannot, the small one comes back and says so."""
        from aftercare.ui.desk import ended

        shown = ended(lambda: self._show(example))
        if shown.refusal:
            self._preparing.show_refusal(shown.refusal)

    def _show(self, example: Example) -> None:
        from aftercare.demo.organisation import PASSPHRASE
        from aftercare.store.casebook import Casebook
        from aftercare.ui.ending import Ending
        from aftercare.ui.main_window import MainWindow
        from aftercare.ui.practice.banner import Banner
        from aftercare.ui.show_window import show_window
        from aftercare.ui.updates.updating import Updating

        folder = example.folders[WHO[self._role]]
        self._window = MainWindow(folder, self._colours)
        self._window.updating = Updating(no_updates)
        self._window.setMenuWidget(Banner(self._window, self._role, PASSPHRASE))
        self._window.open_casebook(Casebook.open(folder, PASSPHRASE))
        Ending(self._window, self._application)
        self._application.setQuitOnLastWindowClosed(True)
        show_window(self._window)
