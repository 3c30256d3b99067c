"""The end of the program from outside: a signal, log-off, shutting down, a fault. What is typed is
kept first; then it ends soon.

Whatever takes the process away without a word, such as a lost display, leaves what was kept a
moment ago (`keeping`).
"""

from __future__ import annotations

import os
import signal
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from aftercare.store.fault_trace import FAULTS
from aftercare.ui.desk import end_after, ended

if TYPE_CHECKING:
    from aftercare.ui.main_window import MainWindow

DISK = 2.0  # seconds the disk has for what is typed
# seconds for closing; all is on the disk by then, and an exchange with the server may take longer
SOON = 3.0
LOOK = 500  # ms
ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
)


class Ending(QObject):
    """Listens for the end, for as long as the window is there."""

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._application = window, application
        application.commitDataRequest.connect(self._on_session_ends)
        application.aboutToQuit.connect(self._on_quit)
        self._hook = sys.excepthook
        sys.excepthook = self._on_fault
        self._asked = False
        for number in ENDING:
            signal.signal(number, self._on_asked)
        if (
            sys.platform == "win32"
        ):  # there a signal is a Ctrl+C at most, and nothing wakes the window up for it
            waker = QTimer(self)
            waker.timeout.connect(self._end_if_asked)
            waker.start(LOOK)
        else:
            self._heard, told = os.pipe()
            for end in (self._heard, told):
                os.set_blocking(end, False)
            self._notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_woken)
            signal.set_wakeup_fd(told, warn_on_full_buffer=False)

    def _on_asked(self, number: int, _: object) -> None:
        """Whatever the window waits for just now, the program ends."""
        if number in ENDING:
            self._asked = True
            end_after(DISK + SOON, 128 + number)

    def _on_woken(self) -> None:
        os.read(self._heard, 16)
        self._end_if_asked()

    def _end_if_asked(self) -> None:
        """Keeps what is typed, closes the casebook, ends."""
        if not self._asked:
            return
        self._asked = False
        self._window.keep_typed(DISK)
        self._window.leave()
        self._application.quit()

    def _on_session_ends(self, _: QSessionManager) -> None:
        """The person logs off, or the computer is shut down: there may be no time for more than
        this.
        """
        self._window.leaving = True  # a question would hold the computer up
        self._window.keep_typed(DISK)

    def _on_quit(self) -> None:
        self._window.keep_typed(DISK)
        self._window.leave()

    def _on_fault(
        self, kind: type[BaseException], fault: BaseException, where: TracebackType | None
    ) -> None:
        """A fault of ours in the middle of something: what is typed elsewhere is kept before
        anything follows from it.
        """
        ended(self._window.keep_typed)
        FAULTS.note(fault)
        self._hook(kind, fault, where)
