"""An hour of the day: typed in any way, or taken from the list; Up and Down go on by a quarter."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from aftercare.casework.typed_hour import typed_hour
from aftercare.ui.theme import scaled

FIRST, LAST = 7, 21  # o'clock, of those in the list
QUARTER = timedelta(minutes=15)
WIDTH = 110  # pixels
SOME_DAY = date(2026, 1, 2)  # on which hours are reckoned


class HourField(QComboBox):
    """`hour` is what stands in it, None where that is no hour."""

    def __init__(self, at: time | None = None) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(scaled(WIDTH))
        for hour in range(FIRST, LAST + 1):
            for minute in (0, 30):
                self.addItem(f"{hour:02}:{minute:02}")
        line = self.lineEdit()
        assert line
        line.editingFinished.connect(self._on_finished)
        self.installEventFilter(self)
        line.installEventFilter(self)
        if at:
            self.set_hour(at)

    def hour(self) -> time | None:
        """The hour that stands here."""
        return typed_hour(self.currentText())

    def set_hour(self, at: time) -> None:
        """Shows an hour, chosen as a whole so that the next letter replaces it."""
        self.setEditText(f"{at:%H:%M}")
        line = self.lineEdit()
        if line:
            line.selectAll()

    def _on_finished(self) -> None:
        """What was typed is shown as it was understood."""
        at = self.hour()
        if at:
            self.setEditText(f"{at:%H:%M}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not event.modifiers()
        ):
            step = {Qt.Key.Key_Up: QUARTER, Qt.Key.Key_Down: -QUARTER}.get(Qt.Key(event.key()))
            at = self.hour()
            if step and at:
                self.set_hour((datetime.combine(SOME_DAY, at) + step).time())
                return True
        return super().eventFilter(watched, event)
