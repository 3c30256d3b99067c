"""The question to who went out, over whatever is in front: whether they are back. It takes no typing.

It is a part of the window or dialog in front, not a window of its own: the keyboard stays where it
was, and gets in by Ctrl+G alone, not in the first three seconds. *I am back* asks once more.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from aftercare.casework.dates import hour_said
from aftercare.store.kept_values import CheckOut
from aftercare.ui.commands.command import keys_said
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow

UNTOUCHED = 3000  # ms in which the keyboard does not get into an alarm that came by itself
REACHED_BY = "Ctrl+G"
SETTLED = 800  # ms until a second press of the mouse is one that was meant
EVERY = 3000  # ms between two sounds


class Answered(Protocol):
    """The watch, as it is answered."""

    def quiet(self) -> None: ...
    def longer(self) -> None: ...
    def come_back(self) -> None: ...


class Alarm(QFrame):
    """`late`: sounds until it is answered; else only asks."""

    def __init__(self, over: QWidget, out: CheckOut, watch: Answered, *, late: bool) -> None:
        super().__init__(over)
        self.late = late
        self.setProperty("role", "alarm")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        hour = hour_said(out.back_by.astimezone())
        said = (
            tr("You wanted to be back by {hour}", hour=hour)
            if late
            else tr("You are out until {hour}", hour=hour)
        )
        self._title = label(said, "heading", wrap=True)
        layout.addWidget(self._title)
        self._said = label("", wrap=True)
        self._said.setText(
            tr("Call {who} now, or they may worry. Nobody else has been told.", who=out.buddy)
            if late
            else tr("The watch ends, and no alarm will sound.")
        )
        layout.addWidget(self._said)
        layout.addWidget(
            label(
                tr(
                    "What you type stays where it is. {keys} brings the keyboard here.",
                    keys=keys_said(REACHED_BY),
                ),
                "quiet",
                wrap=True,
            )
        )
        row = WrappingRow()
        row.addStretch()
        self._quiet = button(tr("Quiet for half a minute"), watch.quiet)
        self._longer = button(tr("Half an hour more"), watch.longer)
        self._back = button(tr("I am back…"), self.ask, "main")
        self._not_yet = button(tr("Not yet"), watch.quiet)
        self._yes = button(tr("Yes, I am back"), watch.come_back, "main")
        self._keys: list[QPushButton] = [
            self._quiet,
            self._longer,
            self._back,
            self._not_yet,
            self._yes,
        ]
        for key in self._keys:
            row.addWidget(key)
        layout.addLayout(row)
        self._sound = QTimer(self)
        self._sound.setInterval(EVERY)
        self._sound.timeout.connect(QApplication.beep)
        self._over: QWidget | None = None
        self._before: QWidget | None = None
        self._open = not late
        QTimer.singleShot(UNTOUCHED, self, self._let_keyboard_in)
        self._show_keys(asking=not late)
        self.follow(over)
        if late:
            self._sound.start()
            QApplication.beep()

    def follow(self, front: QWidget) -> None:
        """Over what is in front now."""
        if self._over is front and self.isVisible():
            self.raise_()
            return
        if self._over and isValid(self._over):
            self._over.removeEventFilter(self)
        self._over = front
        self.setParent(front)
        front.installEventFilter(self)
        self.fit()
        self.show()
        self.raise_()
        told = QAccessibleEvent(self, QAccessible.Event.Alert)
        QAccessible.updateAccessibility(told)

    def fit(self) -> None:
        """At the top of what it is over, as high as what it says needs."""
        if self._over is None:
            return
        wide = min(self._over.width() - 2 * SPACE, 900)
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout else 0
        self.setGeometry((self._over.width() - wide) // 2, SPACE, wide, max(high, 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While the keyboard is in it: Enter presses, Escape is for quiet, or for not yet."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            (self._quiet if self._quiet.isVisible() else self._not_yet).click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in self._keys:
            focused.click()
        event.accept()

    def ask(self) -> None:
        """Once more, so that it is meant."""
        self._title.setText(tr("Are you back, and safe?"))
        self._said.setText(tr("The watch ends, and no alarm will sound."))
        self._show_keys(asking=True)
        self.fit()

    def _show_keys(self, *, asking: bool) -> None:
        """The buttons of this question; the keyboard goes back to where it was."""
        self._give_back()
        for key in self._keys:
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setVisible((key in (self._not_yet, self._yes)) is asking)
        self._yes.setEnabled(False)
        QTimer.singleShot(SETTLED, self, self._settle)

    def _settle(self) -> None:
        self._yes.setEnabled(True)

    def _let_keyboard_in(self) -> None:
        self._open = True

    def take_keyboard(self) -> None:
        """Who presses the keys for it means it: a button gets the keyboard, once one may."""
        if not self._open:
            return
        focused = QApplication.focusWidget()
        if focused and not self.isAncestorOf(focused):
            self._before = focused
        for key in self._keys:
            key.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        (self._back if self._back.isVisible() else self._not_yet).setFocus()

    def _give_back(self) -> None:
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            before = self._before if self._before and isValid(self._before) else self._over
            if before:
                before.setFocus()

    def end(self) -> None:
        """Answered, one way or another."""
        self._sound.stop()
        self._give_back()
        if self._over and isValid(self._over):
            self._over.removeEventFilter(self)
        self.hide()
        self.deleteLater()
