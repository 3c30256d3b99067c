"""A small button beside a date that opens a month to choose from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidgetAction

from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip


class DayButton(QToolButton):
    """`chosen` gets the day as "YYYY-MM-DD"; `now` tells the day the month opens at."""

    def __init__(self, name: str, now: Callable[[], str], chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.setText("▾")
        self.setAccessibleName(f"{name}: {tr('Choose a day')}")
        tip(self, tr("Choose a day"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        month = QCalendarWidget()
        month.setLocale(language.locale)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        action = QWidgetAction(menu)
        action.setDefaultWidget(month)
        menu.addAction(action)
        self.setMenu(menu)

        def opened() -> None:
            day = QDate.fromString(now()[:10], "yyyy-MM-dd")
            month.setSelectedDate(day if day.isValid() else QDate.currentDate())
            month.setFocus()

        def taken(day: QDate) -> None:
            menu.close()
            chosen(day.toString("yyyy-MM-dd"))

        menu.aboutToShow.connect(opened)
        month.activated.connect(taken)
        month.clicked.connect(taken)
