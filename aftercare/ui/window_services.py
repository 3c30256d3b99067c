"""What screens, sheets and the handbook may ask of the window around them, without knowing the
window.
"""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow, QWidget

from aftercare.ui.safety.tray import Tray
from aftercare.ui.safety.watch import Watch
from aftercare.ui.updates.updating import Updating

if TYPE_CHECKING:
    from aftercare.casework.refusal import Refused
    from aftercare.ui.appearance import Appearance
    from aftercare.ui.desk import Desk


class Handbook(Protocol):
    """The open handbook."""

    def open_at(self, topic: str) -> None:
        """Shows a topic."""

    def close(self) -> bool:
        """Closes it."""


class WindowServices(QMainWindow):
    """The window as its parts know it; `MainWindow` is the one there is.

    `desk` and `role` are None and "" while nothing is open, `help` None until the handbook is.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.desk: Desk | None = None
        self.help: Handbook | None = None
        self.watch = Watch(self)
        self.tray = Tray(self, self.lock)
        self.updating = Updating()

    @property
    @abstractmethod
    def role(self) -> str:
        """What the person who works here is."""

    @abstractmethod
    def lock(self) -> None:
        """Closes the casebook and asks for the passphrase."""

    @abstractmethod
    def hide_quickly(self) -> None:
        """Closes the casebook and goes out of sight."""

    @abstractmethod
    def zoom(self, percent: int) -> None:
        """Text of another size, with everything that is open as it is."""

    @abstractmethod
    def restart(self) -> None:
        """Starts the program anew."""

    @abstractmethod
    def tell(self, refusal: Refused) -> None:
        """Says why something was not done, what is safe and what to do."""

    @abstractmethod
    def settle_appearance(self, appearance: Appearance) -> None:
        """Takes over language, colours and text size at once."""


def services_of(inside: QWidget) -> WindowServices | None:
    """The window around a widget; None for a window of another kind."""
    window = inside.window()
    return window if isinstance(window, WindowServices) else None
