"""What must be in sight while one writes of a client: how to reach them safely, whom never, the last
contact, open signals, open goals.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aftercare.actions.caseload.brief import Brief, brief
from aftercare.actions.caseload.list_cases import CaseLine, case_line
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import names_by_person
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import SPACE
from aftercare.ui.value_text import naming_values

MOST = 6  # goals that are shown
SHOWN = ("client", "case", "visit", "goal", "signal", "household_member")


class Known(NamedTuple):
    """What is known of the client whose record is written."""

    case: str
    line: CaseLine | None
    brief: Brief
    names: dict[str, str]


class CaseStrip(QFrame):
    """At the left of a form, or folded to what is dangerous over it."""

    def __init__(self, desk: Desk, open_case: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._case = desk, ""
        self._known: Known | None = None
        self._folded = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        self._name = label("", "heading", wrap=True)
        layout.addWidget(self._name)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(SPACE // 2)
        self._area = Fitting(inside)
        layout.addWidget(self._area, 1)
        self._open = button("", open_case)
        layout.addWidget(self._open)
        self._short = label("", "late", wrap=True)
        layout.addWidget(self._short)

    def clear(self) -> None:
        """Nothing of a client stays in sight."""
        self._case, self._known = "", None
        self._write()

    def show_case(self, case: str, client: str) -> None:
        """Reads and shows the strip of a case."""
        if case != self._case:
            self._known = None
        self._case = case
        self._name.setText(client)
        self._write()
        if case:
            self._desk.ask(lambda casebook: _read(casebook, case), self._show)

    def refresh(self) -> None:
        """Reads it anew."""
        if self._case:
            self.show_case(self._case, self._name.text())

    def fold(self, folded: bool) -> None:
        """Folded it is as low as what is dangerous needs."""
        if folded != self._folded:
            self._folded = folded
            self._write()

    def _show(self, known: Known) -> None:
        if known.case == self._case:
            self._known = known
            self._write()

    def _write(self) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        folded, known = self._folded, self._known
        for part in (self._area, self._name, self._open):
            part.setVisible(not folded)
        self._open.setText(tr("The whole case"))
        lines = _lines(known) if known else []
        dangers = [text for text, role in lines if role in ("late", "notice")]
        self._short.setText("   ·   ".join(dangers))
        self._short.setVisible(folded and bool(dangers))
        margins = (
            (3 * SPACE, SPACE // 2, 3 * SPACE, 0)
            if folded
            else (
                3 * SPACE,
                2 * SPACE,
                SPACE,
                2 * SPACE,
            )
        )
        layout = self.layout()
        if layout:
            layout.setContentsMargins(*margins)
        if folded:
            return
        for text, role in lines:
            self._body.addWidget(label(text, role, wrap=True))
        self._body.addStretch()


def _read(casebook: Casebook, case: str) -> Known:
    now = datetime.now().astimezone()
    rows = [row for kind in SHOWN for row in casebook.records.read(kind=kind, case=case)]
    found = brief(casebook, case, now, showable(casebook, rows))
    return Known(case, case_line(casebook, case, now), found, names_by_person(casebook))


def _lines(known: Known) -> list[tuple[str, str]]:
    """The strip as texts with their roles; what is dangerous first."""
    found, line = known.brief, known.line
    lines: list[tuple[str, str]] = [
        (tr("⊘ Contact prohibited: {name}", name=str(row.fields.get("name", ""))), "late")
        for row in found.household
        if row.fields.get("contact_prohibited")
    ]
    for row in found.hazards:
        said = " · ".join(naming_values(row, known.names))
        lines.append((tr("⚠ Open signal: {what}", what=said), "late"))
    if found.client.get("safe_contact"):
        lines.append(
            (tr("Safe contact: {rules}", rules=str(found.client["safe_contact"])), "notice")
        )
    lines += [(str(text), "") for text in found.client.get("phones") or ()]
    if line and line.last_contact:
        lines.append((tr("last contact {day}", day=language.day(line.last_contact)), ""))
    if found.contacts and found.contacts[0].fields.get("agreed"):
        agreed = " ".join(str(found.contacts[0].fields["agreed"]).split())
        lines.append((tr("Agreed last time: {what}", what=agreed), ""))
    if line and line.next_contact:
        lines.append((tr("next contact {day}", day=language.day(line.next_contact)), ""))
    if found.goals:
        lines.append((tr("Open goals"), "section"))
        lines += [
            ("• " + " · ".join(naming_values(row, known.names)), "") for row in found.goals[:MOST]
        ]
        if len(found.goals) > MOST:
            lines.append((tr("and {n} more", n=len(found.goals) - MOST), "quiet"))
    return lines
