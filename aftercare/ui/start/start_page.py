"""Shown while no casebook is open: unlocking, or the first start where nobody has joined yet."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget
from shiboken6 import isValid

from aftercare.actions.joining.join import Joined, unfinished
from aftercare.actions.joining.unlock import joined_there
from aftercare.actions.program.repair import Repaired
from aftercare.ui.appearance import Appearance, keep_appearance, read_appearance
from aftercare.ui.language import language
from aftercare.ui.screen import Fitting, the_application
from aftercare.ui.start.repaired_page import RepairedPage
from aftercare.ui.start.unlock_page import UnlockPage


class StartPage(QWidget):
    """Signals: `opened` with the open `Casebook`; `dressed` with the `Colours` after another
    appearance was chosen.
    """

    opened = Signal(object)
    dressed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._appearance = read_appearance(folder)
        self._recovery = False
        self.page: QWidget | None = None
        self._pages = QStackedLayout(self)
        if joined_there(folder) and not unfinished(folder):
            self._show_unlock()
        else:
            self._show_first_start()
        language.changed.connect(self.write_texts)

    @property
    def appearance(self) -> Appearance:
        """What was chosen, kept already or not."""
        return self._appearance

    def write_texts(self) -> None:
        """The page in sight in the chosen language; the first start keeps what was typed and
        shown.
        """
        from aftercare.ui.start.first_start import FirstStart

        if not isValid(
            self
        ):  # its window let go of it, and nobody has collected what is left in Python
            return
        # held meanwhile: a closed one may be collected, with this page, while texts are written
        window = self.window()
        if isinstance(self.page, FirstStart | RepairedPage):
            self.page.write_texts()
        else:
            self._show_unlock(recovery=self._recovery)
        del window

    def _show(self, page: QWidget) -> None:
        while old := self._pages.widget(0):
            self._pages.removeWidget(old)
            old.deleteLater()
        self.page = page
        self._pages.addWidget(Fitting(page))
        self.setFocusProxy(page)
        page.setFocus()

    def _show_unlock(self, *, recovery: bool = False) -> None:
        self._recovery = recovery
        page = UnlockPage(self._folder, recovery=recovery)
        page.opened.connect(self.opened)
        page.other.connect(self._on_other)
        page.chosen.connect(self._on_language)
        page.repaired.connect(self._on_repaired)
        self._show(page)

    def _on_repaired(self, done: Repaired) -> None:
        """What came of it is read before the folder is opened."""
        page = RepairedPage(done)
        page.read.connect(self._show_unlock)
        self._show(page)

    def _show_first_start(self) -> None:
        from aftercare.ui.start.first_start import FirstStart

        page = FirstStart(self._folder, self._appearance)
        page.opened.connect(self.opened)
        page.settled.connect(self.settle)
        page.joined.connect(self._on_joined)
        self._show(page)

    def _on_other(self, recovery: bool) -> None:
        self._show_unlock(recovery=recovery)

    def _on_language(self, code: str) -> None:
        self.settle(msgspec.structs.replace(self._appearance, language=code))

    def _on_joined(self) -> None:
        """Now there is a folder to keep what was chosen in."""
        keep_appearance(self._folder, self._appearance)

    def show_recovery(self, joined: Joined) -> None:
        """What joining ends with: the secrets, shown once."""
        self._show_first_start()
        self.page.show_recovery(joined)  # type: ignore[union-attr]

    def settle(self, appearance: Appearance) -> None:
        """Takes over language, colours and text size at once; kept as soon as there is a folder to
        keep them in.
        """
        before, self._appearance = language.code, appearance
        colours = appearance.apply(the_application())
        keep_appearance(self._folder, appearance)
        if language.code == before:  # else the language's own signal has done it
            self.write_texts()
        self.dressed.emit(colours)
