"""The guided tour of a practice window: one thing to do at a time, gone on to when it was done, or
by Next.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.main_window import MainWindow
from aftercare.ui.parts import button, label
from aftercare.ui.practice.tour_steps import Sight, Stop, stops_of
from aftercare.ui.theme import SPACE

LOOK = 400  # ms between two looks at what is in sight


class Seen(NamedTuple):
    """How often things had happened when the step came up."""

    saved: int = 0
    synced: int = 0


class Tour(QWidget):
    """Signals: `closed` when the person has had enough. It only watches; it does nothing in the
    window.
    """

    closed = Signal()

    def __init__(self, window: MainWindow, role: str) -> None:
        super().__init__()
        self._window, self._stops = window, stops_of(role)
        self._place, self._now, self._before = 0, Seen(), Seen()
        self._desk: Desk | None = None
        self.setProperty("role", "tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        self.text = label("", wrap=True)
        layout.addWidget(self.text, 1)
        self.next = button("", self.go_on, "main")
        layout.addWidget(self.next)
        self.end = button("", self.close_tour)
        layout.addWidget(self.end)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK)

    def write_texts(self) -> None:
        """The step in the chosen language."""
        last = self._place == len(self._stops) - 1
        count = tr("{n} of {count}", n=self._place + 1, count=len(self._stops))
        text = f"{count}  {self._stops[self._place].text()}"
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.end.setText(tr("End the tour"))
        self.end.setVisible(not last)

    def begin(self) -> None:
        """From the first step."""
        self._place = -1
        self.show()
        self._timer.start(LOOK)
        self.go_on()

    def go_on(self) -> None:
        """The next step; after the last one the tour closes."""
        if self._place == len(self._stops) - 1:
            self.close_tour()
            return
        self._place += 1
        self._before = self._now
        self.write_texts()

    def close_tour(self) -> None:
        """Out of the way; the banner brings it back."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _look(self) -> None:
        """Whether what the step asks for has been done."""
        if self._window.desk is not self._desk:
            self._listen_to(self._window.desk)
        new = Sight(
            self._window,
            self._now.saved > self._before.saved,
            self._now.synced > self._before.synced,
        )
        done: Callable[[Sight], bool] | None = self._stop().done
        if done and done(new):
            self.go_on()

    def _stop(self) -> Stop:
        return self._stops[self._place]

    def _listen_to(self, desk: Desk | None) -> None:
        self._desk = desk
        if desk:
            desk.told.connect(self._on_saved)
            desk.synced.connect(self._on_synced)

    def _on_saved(self) -> None:
        self._now = self._now._replace(saved=self._now.saved + 1)

    def _on_synced(self) -> None:
        self._now = self._now._replace(synced=self._now.synced + 1)
