"""What a step of the first start may ask of the whole of it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from aftercare.actions.joining.join import Joined
from aftercare.ui.start.typed import Typed


class Flow(Protocol):
    """The first start, as its steps know it."""

    folder: Path
    typed: Typed

    def begin(self) -> None:
        """To the code."""

    def go_on(self) -> None:
        """To the next step."""

    def go_back(self) -> None:
        """To the step before."""

    def show_recovery(self, joined: Joined) -> None:
        """Joined: the secrets, once."""

    def open_casebook(self) -> None:
        """Opens what was made."""

    def choose_language(self, code: str) -> None:
        """At once."""

    def open_settings(self) -> None:
        """Text size and colours."""

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scrolls to it."""
