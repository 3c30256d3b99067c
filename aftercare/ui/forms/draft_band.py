"""What is unfinished, each with its kind, client and time, and the way to go on with it: over Today
and on the page of a case.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aftercare.actions.shared.audit import showable
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.casework.local_time import since_1970
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import Draft
from aftercare.ui.desk import Desk
from aftercare.ui.forms.form_place import place_for
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow

MOST = 3  # rows


class Unfinished(NamedTuple):
    """A draft of a record, and what its client is called."""

    draft: Draft
    client: str


def unfinished(casebook: Casebook, case: str = "") -> list[Unfinished]:
    """The drafts of records, newest first: of one case, or of all."""
    found = []
    for draft in casebook.drafts.all():
        if draft.kind in KINDS and (not case or draft.case == case):
            rows = casebook.records.read(kind="client", case=draft.case) if draft.case else []
            rows = showable(casebook, rows)
            name = str(rows[0].fields.get("preferred_name") or "") if rows else ""
            found.append(Unfinished(draft, name))
    return found


class DraftBand(QFrame):
    """Hidden while nothing is unfinished. Reads itself anew when it comes into sight and after
    every change.
    """

    def __init__(self, desk: Desk, case: str | None = "") -> None:
        super().__init__()
        self._desk, self._case = desk, case
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        self._column.setSpacing(SPACE // 2)
        self._rows: list[QWidget] = []
        self.shown: list[Unfinished] = []
        desk.changed.connect(self.refresh)
        self.hide()

    def of_case(self, case: str) -> None:
        """Shows those of that case from now on."""
        self._case = case
        self._show(case, [])
        self.refresh()

    def refresh(self) -> None:
        """Reads what is unfinished."""
        case = self._case
        if case is not None:
            self._desk.ask(lambda casebook: unfinished(casebook, case), partial(self._take, case))

    def _take(self, case: str, found: list[Unfinished]) -> None:
        if case == self._case:
            place = place_for(self)
            here = place.form.key if place and place.form else ""  # it has a bar of its own
            self._show(case, [one for one in found if one.draft.key != here])

    def _show(self, case: str, found: list[Unfinished]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.shown = [], found
        for one in found[:MOST]:
            self._add(one, named=not case)
        if len(found) > MOST:
            more = label(tr("and {n} more", n=len(found) - MOST), "quiet")
            self._column.addWidget(more)
            self._rows.append(more)
        self.setVisible(bool(found))

    def _add(self, one: Unfinished, *, named: bool) -> None:
        what = kind_label(one.draft.kind, language.code)
        when = language.moment(since_1970(one.draft.saved))
        said = (
            tr("Unfinished: {what} · {client}, {time}", what=what, client=one.client, time=when)
            if named and one.client
            else tr("Unfinished: {what}, {time}", what=what, time=when)
        )
        row = QWidget()
        line = WrappingRow(row)
        line.addWidget(label(said, wrap=True), 1)
        go_on = button(tr("Go on"), partial(self._go_on, one.draft))
        go_on.setAccessibleDescription(said)
        line.addWidget(go_on)
        self._column.addWidget(row)
        self._rows.append(row)

    def _go_on(self, draft: Draft) -> None:
        from aftercare.ui.forms.record_form import open_form

        if draft.kind == "form_answer":
            from aftercare.ui.agency_forms.fill_sheet import open_draft

            open_draft(self.window(), self._desk, draft)
        else:
            open_form(self, self._desk, draft.case, draft.kind, draft.record, key=draft.key)


def refresh_bands(page: QWidget | None) -> None:
    """What is unfinished may be otherwise since a screen was last in sight."""
    for band in page.findChildren(DraftBand) if page else ():
        band.refresh()
