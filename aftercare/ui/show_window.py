"""Shows the window: all of a small screen, a part of a large one."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

SMALL = 1440  # pixels; on a screen no wider than this the window takes it all


def show_window(window: QMainWindow) -> None:
    """Shows it: all of a small screen, a part of a large one."""
    if QGuiApplication.primaryScreen().availableSize().width() <= SMALL:
        window.showMaximized()
    else:
        window.show()
