"""The watch over a worker who went out: counts down in the side bar, sounds an alarm when they are
not back, locked or not.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from aftercare.casework.dates import hour_said
from aftercare.store.kept_values import CheckOut
from aftercare.ui.language import tr
from aftercare.ui.safety.alarm import Alarm

LONGER = timedelta(minutes=30)
AGAIN = timedelta(seconds=30)  # until an alarm that was closed without an answer sounds anew


class Watch(QObject):
    """Signals: `changed` when somebody goes, is back, or is late; `late` when the alarm sounds.
    `unkept`: the casebook does not know of it yet.
    """

    changed = Signal()
    late = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.out: CheckOut | None = None
        self.unkept = False
        self.alarm: Alarm | None = None
        self._quiet_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def begin(self, out: CheckOut | None) -> None:
        """Watches over a check-out; over none, if there is none."""
        self.out, self._quiet_until = out, None
        if out:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()

    def look(self, now: datetime | None = None) -> None:
        """Sounds the alarm once the hour is past, and keeps it over what is in front."""
        now = now or datetime.now().astimezone()
        if self.alarm and not isValid(self.alarm):
            self.alarm = None  # what it was over is gone
        if (self.alarm and self.alarm.late) or (self.alarm and self.out and now < self.out.back_by):
            self.alarm.follow(self._in_front())
        elif self.out and now >= self.out.back_by and not self._is_quiet(now):
            self._end_alarm()
            self._raise(late=True)
            QApplication.alert(self._window)
            self.late.emit()
            self.changed.emit()

    def _is_quiet(self, now: datetime) -> bool:
        return self._quiet_until is not None and now < self._quiet_until

    def _in_front(self) -> QWidget:
        """Where somebody looks: the dialog in front, or the window."""
        front = QApplication.activeModalWidget()
        return front if isinstance(front, QDialog) and front.isVisible() else self._window

    def _raise(self, *, late: bool) -> None:
        if self.out:
            self.alarm = Alarm(self._in_front(), self.out, self, late=late)

    def text(self) -> str:
        """What the side bar says, on two lines while somebody is out."""
        if self.out is None:
            return tr("Going out alone…")
        hour = hour_said(self.out.back_by.astimezone())
        return tr("Out until {hour}", hour=hour) + "\n" + tr("I am back…")

    def ask_back(self) -> None:
        """Asks whether the worker is back: the one way to end the watch, from wherever."""
        if self.alarm and isValid(self.alarm):
            self.alarm.take_keyboard()
        else:
            self._raise(late=False)

    def quiet(self) -> None:
        """Not answered: the alarm comes again in half a minute."""
        self._end_alarm()
        self._quiet_until = datetime.now().astimezone() + AGAIN

    def come_back(self) -> None:
        """The worker is back."""
        self.unkept = True
        self._end_alarm()
        self.begin(None)

    def longer(self) -> None:
        """Half an hour more."""
        self._end_alarm()
        if self.out:
            later = datetime.now().astimezone() + LONGER
            self.unkept = True
            self.begin(CheckOut(self.out.where, later, self.out.buddy, self.out.left))

    def _end_alarm(self) -> None:
        if self.alarm and isValid(self.alarm):
            self.alarm.end()
        self.alarm = None
