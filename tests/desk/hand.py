"""A hand on keyboard and mouse that counts: each key that is a command, and each click. What is typed into a field is not counted.

It knows windows only by what has the keyboard and what is in sight.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

PATIENCE = 20.0  # seconds for what a step waits for


class Held(NamedTuple):
    """How long the window's thread was held by one thing, in milliseconds, and during which step."""

    milliseconds: float
    step: str


class Hand:
    """Uses the windows of this process. `keys`, `clicks`: so far; `held`: what held the window's thread, the longest first."""

    def __init__(self) -> None:
        self.keys = self.clicks = 0
        self.step = ""
        self._held: list[Held] = []

    @property
    def count(self) -> int:
        """Keys and clicks so far."""
        return self.keys + self.clicks

    @property
    def held(self) -> list[Held]:
        """What held the window's thread, the longest first."""
        return sorted(self._held, reverse=True)

    def key(self, *names: str) -> None:
        """Presses keys, one after another, such as "Ctrl+S", where the keyboard is."""
        for name in names:
            pressed = QKeySequence(name)[0]
            self._timed(
                lambda pressed=pressed: QTest.keyClick(
                    self.target(), pressed.key(), pressed.keyboardModifiers()
                ),
                name,
            )
            self.keys += 1
            self.look()

    def type(self, text: str) -> None:
        """Types a text where the keyboard is; not counted."""
        for letter in text:
            self._timed(lambda letter=letter: QTest.keyClicks(self.target(), letter), "a letter")
        self.look()

    def click(self, thing: QWidget) -> None:
        """Clicks on something in sight."""
        assert thing.isVisible() and thing.isEnabled(), thing
        self._timed(lambda: QTest.mouseClick(thing, Qt.MouseButton.LeftButton), "a click")
        self.clicks += 1
        self.look()

    def press(self, name: str) -> None:
        """Clicks on the button of that name that is in sight."""
        self.click(self.button(name))

    def button(self, name: str) -> QAbstractButton:
        """The button in sight whose name begins so, in the newest window first."""
        found: list[QAbstractButton] = []

        def there() -> bool:
            found[:] = [
                one
                for window in reversed(QApplication.topLevelWidgets())
                if window.isVisible()
                for one in window.findChildren(QAbstractButton)
                if one.isVisible()
                and one.isEnabled()
                and (one.accessibleName().startswith(name) or one.text().startswith(name))
            ]
            return bool(found)

        self.until(there, f"a button “{name}”")
        return found[0]

    def target(self) -> QWidget:
        """What has the keyboard."""
        self.until(
            lambda: QApplication.focusWidget() or QApplication.activeWindow(), "the keyboard"
        )
        return QApplication.focusWidget() or QApplication.activeWindow()

    def until(self, happened: Callable[[], object], what: str = "") -> None:
        """Waits, with the windows alive."""
        end = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < end, (self.step, what, QApplication.focusWidget())
            self.look()
            time.sleep(0.002)

    def rest(self, seconds: float) -> None:
        """Does nothing for so long, as a person does who reads."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def look(self) -> None:
        """Lets the windows do what waits."""
        self._timed(QApplication.processEvents, "what follows")

    def _timed(self, act: Callable[[], object], what: str) -> None:
        begin = time.perf_counter()
        act()
        taken = (time.perf_counter() - begin) * 1000
        if taken > 20:
            self._held.append(Held(taken, f"{self.step}: {what}"))
