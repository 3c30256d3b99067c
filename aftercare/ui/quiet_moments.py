"""What is done while nobody types: collecting garbage, which would stop a key for a fifth of a
second, and making what will soon be wanted for the first time.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

QUIET = 1.5  # seconds without a key or the mouse
EVERY = 1000  # ms between two looks at what is to be collected
LATEST = 60.0  # seconds after which everything is collected, quiet or not
YOUNG = 50_000  # objects made since the last look, from which on these are looked through
FIRST, BETWEEN = 400, 30  # ms before the first thing that is made beforehand, and between two


class Quiet:
    """Knows how long nobody has typed or clicked."""

    def __init__(self) -> None:
        self._last = time.monotonic() - QUIET

    def end(self) -> None:
        """Somebody types, or moves the mouse."""
        self._last = time.monotonic()

    def now(self) -> bool:
        """Whether this is a quiet moment."""
        return time.monotonic() - self._last >= QUIET


class Collector(QObject):
    """Python's collection of garbage, on the window's thread and in quiet moments alone.

    On whichever thread Python begins it by itself, it may let go of a window's part there, which
    Qt forbids, and with thousands of cases it takes longer than a key may.
    """

    def __init__(self, parent: QObject, quiet: Quiet) -> None:
        super().__init__(parent)
        self._quiet, self._all = quiet, time.monotonic()
        gc.disable()
        gc.freeze()  # the program itself, which stays
        self.destroyed.connect(gc.enable)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY)

    def look(self) -> None:
        """Collects what there is reason to collect."""
        young, _, looked = gc.get_count()
        waits = looked > 0 or young > YOUNG
        if waits and (self._quiet.now() or time.monotonic() - self._all > LATEST):
            gc.collect()
            self._all = time.monotonic()
        elif young > YOUNG:
            gc.collect(1)


class Beforehand(QObject):
    """Does one thing after the other, with whatever the window has to do between, until its parent
    is gone.
    """

    def __init__(self, parent: QObject, steps: Sequence[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(FIRST)

    def _on_time(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._timer.start(BETWEEN)
