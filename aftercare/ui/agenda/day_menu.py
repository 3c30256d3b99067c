"""The button that plans for one of the next days: each with a digit as its key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from aftercare.ui.language import language, tr
from aftercare.ui.parts import button
from aftercare.ui.plain import tip

AHEAD = 7  # days offered
TOMORROW_KEYS, ANOTHER_KEYS = "Ctrl+T", "Ctrl+Shift+D"


class DayMenu:
    """Two buttons: for tomorrow at once, and for another day. `plan` gets the day."""

    def __init__(self, page: QWidget, plan: Callable[[date], object]) -> None:
        self._plan = plan
        self.tomorrow = button("", lambda: plan(today() + timedelta(days=1)))
        self.tomorrow.setShortcut(TOMORROW_KEYS)
        self.another = QPushButton()
        self.another.setAutoDefault(False)
        self.another.setStyleSheet("padding-right: 26px")
        self._menu = QMenu(page)
        self._menu.aboutToShow.connect(self.fill)
        self.another.setMenu(self._menu)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self.tomorrow.setText(tr("Plan for tomorrow"))
        self.tomorrow.setShortcut(TOMORROW_KEYS)
        self.another.setText(tr("Plan for…"))
        self.another.setShortcut(ANOTHER_KEYS)
        self.another.setAccessibleName(tr("Plan for another day"))
        tip(self.another, f"{tr('Plan for another day')} ({ANOTHER_KEYS})")

    def setVisible(self, shown: bool) -> None:
        """Both of them."""
        self.tomorrow.setVisible(shown)
        self.another.setVisible(shown)

    def fill(self) -> None:
        """The next days."""
        self._menu.clear()
        for ahead in range(AHEAD):
            day = today() + timedelta(days=ahead)
            text = language.weekday(day.isoformat())
            named = {0: tr("today, {day}", day=text), 1: tr("tomorrow, {day}", day=text)}
            action = QAction(f"&{ahead + 1}  {named.get(ahead, text)}", self._menu)
            action.triggered.connect(partial(self._plan, day))
            self._menu.addAction(action)


def today() -> date:
    """By this computer's clock."""
    return datetime.now().astimezone().date()
