"""One step of the first start: a title, what it is about, its content, and the way back and on.
Enter goes on, Esc goes back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.joining.join import founds
from aftercare.casework.refusal import Refused
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.flow import Flow
from aftercare.ui.theme import LARGE, SPACE, scaled

NAME, STEPS = 2, 4  # that are counted: code, name, passphrase, recovery sheet


class Step(QWidget):
    """A step's widget is made anew each time it is shown, from what was typed so far. Subclasses
    fill `body`.
    """

    def __init__(self, flow: Flow, number: int, title: str, explain: str, onward: str) -> None:
        super().__init__()
        self.flow = flow
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        large = scaled(100) >= LARGE  # then every line counts
        layout.setContentsMargins(
            4 * SPACE, (1 if large else 3) * SPACE, 4 * SPACE, (1 if large else 3) * SPACE
        )
        layout.setSpacing(SPACE if large else SPACE + SPACE // 2)
        if number:
            unnamed = not founds(flow.typed.code)  # whose name is in the invitation is not asked
            place = number - (unnamed and number > NAME)
            layout.addWidget(
                label(tr("Step {n} of {count}", n=place, count=STEPS - unnamed), "quiet")
            )
        layout.addWidget(label(title, "title", wrap=True))
        if explain:
            layout.addWidget(label(explain, "quiet", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        layout.addLayout(self.body)
        self._problem = label("", "error", wrap=True)
        self._problem.setAccessibleName(tr("What to correct"))
        self._problem.hide()
        layout.addWidget(self._problem)
        self.foot = QHBoxLayout()
        self.back = button(tr("Back"), self.flow.go_back, hint=tr("Back (Esc)"))
        self.foot.addWidget(self.back)
        self.foot.addStretch()
        self.onward: QPushButton = button(onward, self.go_on, "main")
        self.foot.addWidget(self.onward)
        if onward:
            layout.addLayout(self.foot)

    def go_on(self) -> None:
        """What Enter and the main button do."""
        raise NotImplementedError

    def show_problem(self, text: str, at: QWidget | None = None) -> None:
        """Says what to correct; the cursor goes there."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if at:
            at.setFocus()
        if text:
            self.flow.bring_into_sight(self._problem)

    def show_refusal(self, refusal: Refused) -> None:
        """Says why it did not work; everything typed stays."""
        self.show_problem(refusal.say(language.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            elif self.onward.isEnabled():
                self.go_on()
            elif isinstance(focused, QCheckBox):
                focused.toggle()
        elif event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.flow.go_back()
        else:
            super().keyPressEvent(event)
