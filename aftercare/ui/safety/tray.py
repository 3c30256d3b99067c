"""The program outside its window: a sign in the task bar while the window is closed over a watch, and
short messages without names, for who has asked for them. Where the system has neither, nothing
fails.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from aftercare.ui.language import tr
from aftercare.ui.plain import tip

SHOWN = 15_000  # ms


class Sign(Protocol):
    """What is used of `QSystemTrayIcon`."""

    def show(self) -> None: ...
    def hide(self) -> None: ...
    def setToolTip(self, tip: str, /) -> None: ...
    def showMessage(self, title: str, text: str, icon: QIcon, shown: int, /) -> None: ...


def system_tray(opened: Callable[[], None], locked: Callable[[], None]) -> Sign | None:
    """The sign of this system; None where there is no place for it."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    sign = QSystemTrayIcon(program_icon())
    menu = QMenu()
    menu.addAction(tr("Open Aftercare"), opened)
    menu.addAction(tr("Lock"), locked)
    sign.setContextMenu(menu)
    menu.setParent(None)
    sign.setProperty("menu", menu)
    sign.activated.connect(lambda _: opened())
    sign.messageClicked.connect(opened)
    return sign


def program_icon() -> QIcon:
    """The program's own."""
    return QIcon(str(files("resources").joinpath("icons/aftercare.svg")))


class Tray(QObject):
    """`tells`: whether messages were asked for. The sign is made when it is first needed."""

    def __init__(
        self,
        window: QWidget,
        locked: Callable[[], None],
        make: Callable[[Callable[[], None], Callable[[], None]], Sign | None] = system_tray,
    ) -> None:
        super().__init__(window)
        self._window, self._locked, self._make = window, locked, make
        self._sign: Sign | None = None
        self._made = False
        self.tells = False

    def sign(self) -> Sign | None:
        """The sign, if this system has a place for it."""
        if not self._made:
            self._made, self._sign = True, self._make(self.show_window, self._locked)
        return self._sign

    def stay(self, said: str) -> bool:
        """The window goes out of sight, the sign stays and says why; whether there is one."""
        sign = self.sign()
        if sign is None:
            return False
        tip(sign, said)
        sign.show()
        self._window.hide()
        return True

    def show_window(self) -> None:
        """The window comes back."""
        if self._sign and not self.tells:
            self._sign.hide()
        self._window.show()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def tell(self, said: str) -> None:
        """A message, for who asked for messages; the window asks for attention unless it has it."""
        if not self.tells:
            return
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
        sign = self.sign()
        if sign:
            sign.show()
            sign.showMessage("Aftercare", said, program_icon(), SHOWN)

    def end(self) -> None:
        """The program ends."""
        if self._sign:
            self._sign.hide()
