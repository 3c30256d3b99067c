"""The watch over a worker who went out: counts down in the side bar, sounds an alarm when they are
not back, locked or not.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from aftercare.casework.dates import hour_said
from aftercare.store.kept_values import CheckOut
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet

LONGER = timedelta(minutes=30)
AGAIN = timedelta(seconds=30)  # until an alarm that was closed without an answer sounds anew


class Watch(QObject):
    """Signals: `changed` when somebody goes, is back, or is late. `unkept`: the casebook does not
    know of it yet.
    """

    changed = Signal()

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
        """Sounds the alarm once the hour is past."""
        now = now or datetime.now().astimezone()
        if self._quiet_until and now < self._quiet_until:
            return
        if self.out and now >= self.out.back_by and self.alarm is None:
            self.alarm = Alarm(self._window, self.out, self)
            self.alarm.finished.connect(self._on_alarm_closed)
            self.alarm.open()
            self.changed.emit()

    def text(self) -> str:
        """What the side bar says."""
        if self.out is None:
            return tr("Going out alone…")
        hour = hour_said(self.out.back_by.astimezone())
        return tr("Out until {hour}: I am back", hour=hour)

    def come_back(self) -> None:
        """The worker is back."""
        self.unkept = True
        self.begin(None)
        if self.alarm:
            self.alarm.close()

    def longer(self) -> None:
        """Half an hour more."""
        if self.out:
            later = datetime.now().astimezone() + LONGER
            self.unkept = True
            self.begin(CheckOut(self.out.where, later, self.out.buddy, self.out.left))

    def _on_alarm_closed(self) -> None:
        self.alarm = None
        self._quiet_until = datetime.now().astimezone() + AGAIN


class Alarm(Sheet):
    """Sounds until it is answered."""

    by_itself = True

    def __init__(self, parent: QWidget, out: CheckOut, watch: Watch) -> None:
        super().__init__(
            parent,
            tr("You wanted to be back by {hour}", hour=hour_said(out.back_by.astimezone())),
            520,
        )
        self.body.addWidget(
            label(
                tr("Call {who} now, or they may worry. Nobody else has been told.", who=out.buddy),
                "notice",
                wrap=True,
            )
        )
        self._sound = QTimer(self)
        self._sound.setInterval(3000)
        self._sound.timeout.connect(QApplication.beep)
        self._sound.start()
        QApplication.beep()
        QApplication.alert(parent)
        self.foot.addWidget(button(tr("Half an hour more"), lambda: self._answer(watch.longer)))
        self.foot.addWidget(button(tr("I am back"), lambda: self._answer(watch.come_back), "main"))

    def _answer(self, act: Callable[[], None]) -> None:
        self._sound.stop()
        self.accept()
        act()

    def reject(self) -> None:
        """Closing the alarm without an answer asks again in half a minute."""
        self._sound.stop()
        super().reject()
