"""What a worker must have seen before they do anything in a case, in one line over all its parts:
whom never to contact, signals that are open with what to do about them, how late the next contact
is, and the day since release.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from aftercare.actions.recording.acknowledge_signal import acknowledge_signal
from aftercare.casework.standing import day_of
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Link, button, label
from aftercare.ui.wrapping_row import WrappingRow


class HazardLine(QWidget):
    """Hidden while there is nothing of the kind. `opened` shows a record."""

    def __init__(self, desk: Desk, opened: Callable[[RecordRow], None]) -> None:
        super().__init__()
        self._desk, self._opened = desk, opened
        self._row = WrappingRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._parts: list[QWidget] = []
        self.hide()

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self.hide()

    def show_read(self, read: CaseRead) -> None:
        """Shows the hazards of a case."""
        self.clear()
        today = datetime.now().astimezone().date()
        for row in read.of("household_member"):
            if row.fields.get("contact_prohibited"):
                name = str(row.fields.get("name") or "")
                self._link(tr("⊘ Never contact: {name}", name=name), row)
        for row in read.brief.hazards:
            self._show_signal(row, read)
        late = late_contact(read, today)
        if late:
            self._add(label(late, "hazard"))
        since = since_release(read, today)
        if since:
            self._add(label(since, "chip"))
        self.setVisible(bool(self._parts))

    def _show_signal(self, row: RecordRow, read: CaseRead) -> None:
        """A signal with its two actions: taking it on, for whoever may, and telephoning."""
        what = term_label("signal_type", str(row.fields.get("type") or ""), language.code)
        if not row.fields.get("acknowledged"):
            text = tr("⚠ Signal: {what}, not acknowledged", what=what)
        else:
            who = read.names.get(str(row.fields.get("acknowledged_by") or ""), "")
            text = tr("⚠ Signal: {what}, acknowledged by {who}", what=what, who=who or "…")
        self._link(text, row)
        if not row.fields.get("acknowledged") and read.authors.get(row.device) != read.me:
            act = button(tr("Acknowledge"), partial(self._acknowledge, row))
            act.setAccessibleName(tr("Acknowledge the signal: {what}", what=what))
            self._add(act)
        call = button(tr("Call…"), partial(self._call, read.case))
        call.setAccessibleName(tr("Whom to call about the signal: {what}", what=what))
        self._add(call)

    def _link(self, text: str, row: RecordRow) -> None:
        link = Link(text, partial(self._opened, row), "hazard", tr("Enter opens the record"))
        link.setWordWrap(False)
        self._add(link)

    def _add(self, part: QWidget) -> None:
        self._row.addWidget(part)
        self._parts.append(part)
        if isinstance(part, QLabel):
            part.show()

    def _acknowledge(self, row: RecordRow) -> None:
        now = datetime.now().astimezone()
        self._desk.save(
            lambda casebook: acknowledge_signal(casebook, row, now),
            says=words("The signal is acknowledged"),
        )

    def _call(self, case: str) -> None:
        from aftercare.ui.safety.telephone_now import telephone

        why = tr("These people are responsible for the case.")
        telephone(self.window(), self._desk, case, why)


def late_contact(read: CaseRead, today: date) -> str:
    """How late the next contact is, in words; "" where it is not."""
    due = read.line.next_contact if read.line and not read.line.lost else None
    if due is None or due >= today:
        return ""
    return tr(
        "{n} days late, due {day}",
        n=(today - due).days,
        day=language.day(due),
    )


def since_release(read: CaseRead, today: date) -> str:
    """Which day after release it is; "" where nobody knows, or it is a year ago."""
    released = day_of(read.one("case").get("release_date"))
    days = (today - released).days if released else -1
    return tr("Day {n} after release", n=days) if 0 <= days <= 366 else ""
