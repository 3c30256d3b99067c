"""Somebody is out, and the window is to be closed: the program stays and watches, or ends without an
alarm.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aftercare.casework.dates import hour_said
from aftercare.store.kept_values import CheckOut
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class LeaveSheet(Sheet):
    """`stay` locks and goes on watching, `leave` ends the program."""

    def __init__(
        self,
        parent: QWidget,
        out: CheckOut,
        stay: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        hour = hour_said(out.back_by.astimezone())
        super().__init__(parent, tr("You are out until {hour}", hour=hour), 520)
        self.body.addWidget(
            label(
                tr("If Aftercare ends now, no alarm sounds until it is opened again."),
                "notice",
                wrap=True,
            )
        )
        self.foot.addWidget(button(tr("End without an alarm"), lambda: self._do(leave)))
        self.foot.addWidget(button(tr("Lock, and keep watching"), lambda: self._do(stay), "main"))

    def _do(self, act: Callable[[], None]) -> None:
        self.accept()
        act()
