"""What a new computer shows until its administrator has synced: a usual state, in which nothing need
be done.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aftercare.casework.dates import hour_said
from aftercare.casework.refusal import Refused
from aftercare.store.missing import NotEnrolled
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, card, label
from aftercare.ui.practice.practice_sheet import open_practice
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.wrapping_row import WrappingRow

WIDTH = 620  # pixels of the card


class AskedPage(QWidget):
    """Goes by itself: the computer asks again by the clock."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("topic", "waiting")
        explain = tr(
            "Once your administrator has synced, your screens open here by themselves: this page "
            "asks again every few minutes. You need do nothing."
        )
        self._state = label("", "quiet", wrap=True)
        keys = QWidget()
        row = WrappingRow(keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(tr("Practise meanwhile"), lambda: open_practice(self)))
        self._ask = button(tr("Ask again now"), desk.sync, "main")
        row.addWidget(self._ask)
        frame = card(
            label(tr("Waiting for your administrator"), "title", wrap=True),
            label(tr("This computer has asked to join."), wrap=True),
            label(explain, wrap=True),
            self._state,
            keys,
        )
        frame.setMaximumWidth(scaled(WIDTH))
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame, 100)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)
        self.setFocusProxy(self._ask)
        desk.syncing.connect(self._on_syncing)

    def _on_syncing(self, busy: bool) -> None:
        if busy:
            self._state.setText(tr("Asking…"))

    def show_refusal(self, refusal: Refused) -> None:
        """Why it is not there yet: that nobody has certified it is no fault."""
        now = hour_said(datetime.now().astimezone())
        self._state.setText(
            tr("Asked last at {time}. Not certified yet.", time=now)
            if isinstance(refusal, NotEnrolled)
            else refusal.say(language.code)
        )
