"""The way to the handbook for whoever does not know of F1."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from aftercare.ui.language import tr
from aftercare.ui.parts import button
from aftercare.ui.window_services import services_of


def help_button(inside: QWidget) -> QPushButton:
    """A quiet button for the foot of a page. It opens the handbook at what is in sight in the
    page's window.
    """

    def act() -> None:
        from aftercare.ui.help.help_window import open_help

        window = services_of(inside)
        if window:
            open_help(window)

    key = button(tr("Help (F1)"), act)
    key.setFlat(True)
    return key
