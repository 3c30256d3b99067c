"""Going out alone: where to, until when, who expects the call. The alarm is this laptop's; nobody
else is told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFormLayout, QLineEdit, QTimeEdit, QWidget

from aftercare.actions.recording.check_out import check_out
from aftercare.store.kept_values import CheckOut
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet

USUAL = timedelta(hours=2)


class CheckOutSheet(Sheet):
    """Asks for the three things and begins the watch."""

    def __init__(
        self, parent: QWidget, desk: Desk, began: Callable[[CheckOut], None], where: str = ""
    ) -> None:
        super().__init__(parent, tr("Going out alone"), 560)
        self._desk, self._began = desk, began
        self.body.addWidget(
            label(
                tr(
                    "This laptop sounds an alarm if you are not back. It tells nobody else: "
                    "ask somebody to expect your call."
                ),
                "notice",
                wrap=True,
            )
        )
        form = QFormLayout()
        self.where = QLineEdit(where)
        self.back_by = QTimeEdit()
        self.back_by.setDisplayFormat("HH:mm")
        later = datetime.now().astimezone() + USUAL
        self.back_by.setTime(QTime(later.hour, later.minute))
        self.buddy = QLineEdit()
        for title, editor in (
            (tr("Where to"), self.where),
            (tr("Back by"), self.back_by),
            (tr("Who expects your call"), self.buddy),
        ):
            editor.setAccessibleName(title)
            form.addRow(title, editor)
        self.buddy.setPlaceholderText(tr("Name and telephone number"))
        self.body.addLayout(form)
        self.foot.addWidget(button(tr("Go"), self.go, "main", shortcut="Ctrl+S"))
        self.where.setFocus()
        self.keep_typed(desk, "going out")

    def go(self) -> None:
        """Begins the watch; an hour before now is tomorrow's."""
        now = datetime.now().astimezone()
        time = self.back_by.time()
        back_by = now.replace(hour=time.hour(), minute=time.minute(), second=0, microsecond=0)
        if back_by <= now:
            back_by += timedelta(days=1)
        where, buddy = self.where.text(), self.buddy.text()
        self._desk.ask(
            lambda casebook: check_out(casebook, where, back_by, buddy, now),
            self._done,
            self.show_refusal,
        )

    def _done(self, made: CheckOut) -> None:
        self.accept()
        self._began(made)
