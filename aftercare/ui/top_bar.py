"""What stands above everything: the menu bar; where a narrow window has no room for the bar at the
left, the way to that, and the lock.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftercare.ui.commands.menu_bar import MenuBar
from aftercare.ui.language import tr
from aftercare.ui.parts import button
from aftercare.ui.theme import SPACE


class TopBar(QWidget):
    """Its lock has no key of its own: Ctrl+L is that of the bar at the left."""

    def __init__(
        self, menu_bar: MenuBar, open_bar: Callable[[], None], lock: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self.way, self._lock = button("", open_bar), button("", lock)
        self._row.addWidget(self.way)
        self._row.addWidget(menu_bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._lock)
        self.show_ways(False)

    def show_ways(self, narrow: bool) -> None:
        """The way to the bar and the lock, on a narrow window."""
        self.way.setVisible(narrow)
        self._lock.setVisible(narrow)
        high = SPACE // 2 if narrow else 0
        self._row.setContentsMargins(SPACE, high, SPACE, high)

    def write_texts(self) -> None:
        """In the chosen language."""
        self.way.setText("☰")
        self.way.setAccessibleName(tr("Menu"))
        self._lock.setText(tr("Lock"))
        self._lock.setAccessibleName(tr("Lock"))
