"""Shows the window where it was when it was last closed; at first all of a small screen, a part of a
large one.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from aftercare.ui.layout_kept import LAYOUT, place_on
from aftercare.ui.screen import fit

SMALL = 1440  # pixels; on a screen no wider than this the window takes it all at first
USUAL = (1440, 900)  # pixels, on a larger one


def show_window(window: QMainWindow) -> None:
    """Shows it: as it was kept, and otherwise all of a small screen, a part of a large one."""
    first = QGuiApplication.primaryScreen()
    others = [one for one in QGuiApplication.screens() if one is not first]
    free = [screen.availableGeometry() for screen in (first, *others)]
    place = place_on(LAYOUT.window, free)
    if place:
        window.setGeometry(place.inner)
    else:
        window.resize(*USUAL)
    if place.maximised if place else free[0].width() <= SMALL:
        window.showMaximized()
    else:
        window.show()
        fit(window)
