"""A dialog about one thing: heading, what is said about it, and a row of buttons at its foot, in
sight on every screen.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftercare.casework.refusal import Refused
from aftercare.ui.dialog import Dialog
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.said import SaidLine
from aftercare.ui.screen import Fitting, fit, room
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.wrapping_row import WrappingRow

NARROWEST = 480  # pixels, over however small a window


class Sheet(Dialog):
    """`body` takes the content, `foot` more buttons: Close comes to lie at the left, the main one at
    the right.
    """

    def __init__(self, parent: QWidget, title: str, width: int = 720, height: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._width, self._height = scaled(width), height
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(label(title, "heading", wrap=True))
        self._error = SaidLine()
        layout.addWidget(self._error)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE)
        self._content = Fitting(inside)
        layout.addWidget(self._content, 1)
        self.foot = WrappingRow()
        self.foot.addStretch()
        layout.addLayout(self.foot)
        self._close = button(tr("Close"), self.reject)
        self.foot.addWidget(self._close)

    def open(self) -> None:
        """Shows the sheet, as high as what was put into it and no wider than the window it is
        over.
        """
        over = self.parentWidget()
        wide = (
            min(self._width, max(over.window().width() - 4 * SPACE, NARROWEST))
            if over
            else self._width
        )
        wide = min(wide, room(over or self).width())
        self._arrange_foot()
        self.resize(wide, self._height or self._needed(wide) or self.sizeHint().height())
        super().open()

    def _arrange_foot(self) -> None:
        """Close, room, the others, the main one; by keys from the content to the main one, then
        back to Close. What one types into has the keyboard first, not a button.
        """
        keys = []
        while (item := self.foot.takeAt(0)) is not None:
            if (widget := item.widget()) and widget is not self._close:
                keys.append(widget)
        keys.sort(key=lambda one: one.property("role") == "main")
        self.foot.addWidget(self._close)
        self.foot.addStretch()
        for key in keys:
            self.foot.addWidget(key)
        reached = [
            one
            for one in self._content.inside.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        chain = [*reached[-1:], *reversed(keys), self._close]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        if not self.focusWidget():
            first = next(
                (one for one in reached if one.isEnabled() and one.isVisibleTo(self)), None
            )
            (
                first or next((one for one in reversed(keys) if one.isEnabled()), self._close)
            ).setFocus()

    def event(self, event: QEvent) -> bool:
        """Grows with what is said later, as far as the screen goes."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible() and not self._height:
            self.grow()
        return taken

    def grow(self) -> None:
        """As high as what is in it needs now, as far as the screen goes."""
        high = min(self._needed(self.width()), room(self).height())
        if high > self.height():
            self.resize(self.width(), high)
            fit(self)

    def _needed(self, wide: int) -> int:
        """The height for such a width; 0 where it does not depend on it."""
        layout = self.layout()
        if not layout or not layout.hasHeightForWidth():
            return 0
        margins = layout.contentsMargins()
        scrolled, whole = (
            self._content.sizeHint().height(),
            self._content.high(wide - margins.left() - margins.right()),
        )
        return layout.totalHeightForWidth(wide) - scrolled + whole

    def show_refusal(self, refusal: Refused) -> None:
        """Says why something was not done; the sheet stays."""
        self.show_text(refusal.say(language.code))

    def show_text(self, text: str) -> None:
        """Says what is wrong; the sheet stays."""
        self._error.failed(text)

    def done_with(self, _: object) -> None:
        """What was asked for is durable: the sheet closes."""
        self.accept()
