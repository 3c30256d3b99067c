"""When a visit is planned for: its day and its hour, or that it is planned no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from aftercare.actions.caseload.agenda import Appointment, unplan_visit
from aftercare.actions.caseload.route import set_hours
from aftercare.casework.dates import stored_day
from aftercare.casework.local_time import local
from aftercare.casework.typed_day import day_as_typed, typed_day
from aftercare.ui.agenda.day_menu import today
from aftercare.ui.agenda.said import hour_set, unplanned
from aftercare.ui.desk import Desk
from aftercare.ui.forms.day_button import DayButton
from aftercare.ui.hour_field import HourField
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class PlannedTimeSheet(Sheet):
    """`opened` opens the visit's whole form."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        visit: Appointment,
        opened: Callable[[Appointment], object],
    ) -> None:
        super().__init__(parent, tr("Planned visit: {client}", client=visit.name), 640)
        self._desk, self._visit, self._opened = desk, visit, opened
        if visit.area:
            self.body.addWidget(label(visit.area, "quiet"))
        form = QFormLayout()
        self.day = QLineEdit(day_as_typed(visit.at.date().isoformat()))
        self.day.editingFinished.connect(self._on_day)
        self.hour = HourField(visit.at.time())
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        row.addWidget(DayButton(self, tr("Day"), self._stored, self._on_chosen))
        for title, editor in ((tr("Day"), self.day), (tr("Hour"), self.hour)):
            editor.setAccessibleName(title)
        form.addRow(tr("Day"), row)
        form.addRow(tr("Hour"), self.hour)
        self.body.addLayout(form)
        self.foot.addWidget(button(tr("No longer planned"), self.unplan))
        self.foot.addWidget(button(tr("The whole visit…"), self._on_whole))
        self.save_button = button(tr("Save"), self.save, "main", shortcut="Ctrl+S")
        self.foot.addWidget(self.save_button)
        line = self.hour.lineEdit()
        for field in (self.day, line):
            if field:
                field.returnPressed.connect(self.save)
        self.hour.setFocus()

    def _stored(self) -> str:
        return typed_day(self.day.text(), today())

    def _on_chosen(self, day: str) -> None:
        self.day.setText(day_as_typed(day))

    def _on_day(self) -> None:
        self.day.setText(day_as_typed(self._stored()))

    def save(self) -> None:
        """Plans the visit for what stands here."""
        self._on_day()
        day, hour = stored_day(self._stored()), self.hour.hour()
        if day is None or hour is None:
            self.show_text(
                tr("This is no day. Write it as 2/12, tomorrow or friday.")
                if day is None
                else tr("This is no hour. Write it as 9:30 or 14:00.")
            )
            return
        at, visit = local(datetime.combine(day, hour)), self._visit
        self._desk.save(
            lambda casebook: set_hours(casebook, [(visit, at)]),
            self.done_with,
            self.show_refusal,
            says=hour_set(visit.name),
        )

    def unplan(self) -> None:
        """The visit is planned no more."""
        visit = self._visit
        self._desk.save(
            lambda casebook: unplan_visit(casebook, visit.record, visit.case),
            self.done_with,
            self.show_refusal,
            says=unplanned(visit.name),
        )

    def _on_whole(self) -> None:
        self.accept()
        self._opened(self._visit)
