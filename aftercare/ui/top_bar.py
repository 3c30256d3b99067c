"""What stands above the screen where a narrow window has no room for the bar at the left: the way
to it, and the lock.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftercare.ui.language import tr
from aftercare.ui.parts import button
from aftercare.ui.theme import SPACE


class TopBar(QWidget):
    """Its lock has no key of its own: Ctrl+L is that of the bar at the left."""

    def __init__(self, open_bar: Callable[[], None], lock: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._menu, self._lock = button("", open_bar), button("", lock)
        row.addWidget(self._menu)
        row.addStretch()
        row.addWidget(self._lock)

    def write_texts(self) -> None:
        """In the chosen language."""
        self._menu.setText("☰ " + tr("Menu"))
        self._menu.setAccessibleName(tr("Menu"))
        self._lock.setText(tr("Lock (Ctrl+L)"))
        self._lock.setAccessibleName(tr("Lock"))
