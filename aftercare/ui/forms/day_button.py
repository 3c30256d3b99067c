"""A small button beside a date that opens a month to choose from; Alt+Down in the date does, too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip


class DayButton(QToolButton):
    """`chosen` gets the day as "YYYY-MM-DD"; `now` tells the day the month opens at."""

    def __init__(
        self, parent: QWidget, name: str, now: Callable[[], str], chosen: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._now, self._chosen = now, chosen
        self.setText("▾")
        choose = tr("Choose a day")
        self.setAccessibleName(f"{name}: {choose}")
        tip(self, f"{choose} (Alt+↓)")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a date is one stop of the keyboard
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pressed.connect(self._open_first)

    def open_from(self, line: QWidget) -> None:
        """The keyboard opens the month from the date itself."""
        keys = QShortcut(QKeySequence("Alt+Down"), line, self._open)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _open_first(self) -> None:
        """The first time by mouse; from then on the button opens what it has."""
        if self.menu() is None:
            self._open()

    def _open(self) -> None:
        if self.menu() is None:  # a month is made once somebody wants one: a form has many days
            self._make_month()
        self.showMenu()

    def _make_month(self) -> None:
        menu = QMenu(self)
        month = QCalendarWidget()
        month.setLocale(language.locale)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        action = QWidgetAction(menu)
        action.setDefaultWidget(month)
        menu.addAction(action)

        def opened() -> None:
            day = QDate.fromString(self._now()[:10], "yyyy-MM-dd")
            month.setSelectedDate(day if day.isValid() else QDate.currentDate())
            month.setFocus()

        def taken(day: QDate) -> None:
            menu.close()
            self._chosen(day.toString("yyyy-MM-dd"))

        menu.aboutToShow.connect(opened)
        month.activated.connect(taken)
        month.clicked.connect(taken)
        self.setMenu(menu)
