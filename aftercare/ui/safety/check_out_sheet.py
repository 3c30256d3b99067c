"""Going out alone: where to, until when, who expects the call. The alarm is this laptop's; nobody
else is told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from aftercare.actions.caseload.going_out import GoingOut, going_out
from aftercare.actions.recording.check_out import LONGEST, check_out
from aftercare.store.kept_values import CheckOut
from aftercare.ui.desk import Desk
from aftercare.ui.hour_field import HourField
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet

USUAL = timedelta(hours=2)
LONGEST_OUT = timedelta(seconds=LONGEST)


class CheckOutSheet(Sheet):
    """Asks for the three things and begins the watch."""

    def __init__(
        self, parent: QWidget, desk: Desk, began: Callable[[CheckOut], None], where: str = ""
    ) -> None:
        super().__init__(parent, tr("Going out alone"), 640)
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
        self.back_by = HourField((datetime.now().astimezone() + USUAL).time())
        self._usual = self.back_by.currentText()
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
        now = datetime.now().astimezone()
        desk.ask(lambda casebook: going_out(casebook, now), self._on_read)

    def _on_read(self, found: GoingOut) -> None:
        """Fills in what the day's route says, where nobody has typed yet."""
        if found.where and not self.where.text():
            self.where.setText(found.where)
            self.where.setCursorPosition(0)
        if found.buddy and not self.buddy.text():
            self.buddy.setText(found.buddy)
        now = datetime.now().astimezone()
        ahead = found.back_by and timedelta(0) < found.back_by - now <= LONGEST_OUT
        if ahead and found.back_by and self.back_by.currentText() == self._usual:
            self.back_by.set_hour(found.back_by.time())

    def go(self) -> None:
        """Begins the watch; an hour before now is tomorrow's."""
        now = datetime.now().astimezone()
        hour = self.back_by.hour()
        if hour is None:
            self.show_text(tr("This is no hour. Write it as 9:30 or 14:00."))
            self.back_by.setFocus()
            return
        back_by = datetime.combine(now.date(), hour, now.tzinfo)
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
