"""The small window while the invented people are made: what is being done, how far it is, and a way
to stop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.ui.desk import Beside
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.screen import room
from aftercare.ui.theme import SPACE, scaled

WIDTH = 520


class Stopped(Refused):
    """The person pressed Stop."""

    def __init__(self) -> None:
        super().__init__(
            words("Stopped."),
            words("Your own records are not touched."),
            words("Start it again when you like."),
        )


class Preparing(QWidget):
    """Signals: `ready` with what `make` returned; `ended` when there is nothing to go on with."""

    ready = Signal(object)
    ended = Signal()
    _went = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("PRACTICE – Aftercare"))
        self._steps = [
            tr("A server is started on this computer alone"),
            tr("Three invented people join, and Farah writes about her clients"),
            tr("Daniel writes about his clients"),
            tr("Puan Lim reviews their cases"),
            tr("Farah receives what the others wrote"),
            tr("Daniel receives what the others wrote"),
            tr("Puan Lim receives what the others wrote"),
            tr("The window opens"),
        ]
        self._place, self._stopped, self._working = 0, False, Beside()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(label(tr("Inventing people to practise with"), "heading", wrap=True))
        self._said = label(self._steps[0], wrap=True)
        layout.addWidget(self._said)
        self._bar = QProgressBar()
        self._bar.setRange(0, len(self._steps))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How far it is"))
        layout.addWidget(self._bar)
        layout.addWidget(
            label(
                tr("Nothing of it is real, and your own records are not touched."),
                "quiet",
                wrap=True,
            )
        )
        self._stop = button(tr("Stop"), self._on_stop)
        layout.addWidget(self._stop)
        self.setFixedWidth(min(scaled(WIDTH), room(self).width()))
        self._went.connect(self._on_went)

    def run(self, make: Callable[[Callable[[str], None]], Any]) -> None:
        """Starts making; `make` is given what it calls before each step."""
        self._working.done.connect(self._on_done)
        self._working.refused.connect(self.show_refusal)
        self._working.run(lambda: make(self._say))

    def _say(self, _: str) -> None:
        """On the working thread: the steps are told in the person's language by their number."""
        if self._stopped:
            raise Stopped
        self._went.emit()

    def _on_went(self) -> None:
        if not self._stopped:
            self._said.setText(self._steps[min(self._place, len(self._steps) - 1)])
        self._bar.setValue(self._place)
        self._place += 1

    def _on_stop(self) -> None:
        if not self._stop.isEnabled():
            return
        self._stopped = True
        self._stop.setEnabled(False)
        self._said.setText(tr("Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is stopping; it goes once the step under way has ended."""
        event.ignore()
        self._on_stop()

    def _on_done(self, made: object) -> None:
        self.hide()
        if self._stopped:
            self.ended.emit()
        else:
            self.ready.emit(made)

    def show_refusal(self, refusal: Refused) -> None:
        """Says why there is nothing to practise on, unless the person stopped it; closing it then
        ends practice.
        """
        if self._stopped:
            self.hide()
            self.ended.emit()
            return
        self._said.setText(refusal.say(language.code))
        self._said.setProperty("role", "error")
        self._said.style().polish(self._said)
        self._bar.hide()
        self._stop.setText(tr("Close"))
        self._stop.clicked.disconnect()
        self._stop.clicked.connect(self._on_read)
        self.adjustSize()
        self.show()

    def _on_read(self) -> None:
        self.hide()
        self.ended.emit()
