"""One case: who it is and how to reach them safely, the timeline of everything, and the chosen record beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from aftercare.actions.comment import comments_on
from aftercare.actions.conflicts import conflicts_of
from aftercare.actions.directory import names_by_person, person_of_device
from aftercare.actions.list_cases import CaseLine, case_line
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.casework.vocabulary import term_label
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.case.record_view import RecordView, shown_value
from aftercare.ui.desk import Desk
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, card, label
from aftercare.ui.theme import SPACE, Colours

OFFERED = ("visit", "family_engagement", "placement")
MORE = ("retention_check", "training", "household_member", "task", "phase")


class CaseRead:
    """Everything the page shows, read on the database's thread."""

    def __init__(self, casebook: Casebook, case: str) -> None:
        self.case = case
        self.line: CaseLine | None = case_line(casebook, case, datetime.now().astimezone())
        self.rows = casebook.records.read(case=case)
        self.names = names_by_person(casebook)
        devices = casebook.certified().roster.devices
        self.authors = {device: person_of_device(casebook, device) for device in devices}
        self.comments = comments_on(casebook, case)
        self.conflicts = [one for row in self.rows for one in (conflicts_of(casebook, row) if row.conflicts else [])]
        self.drafts = [draft for draft in casebook.drafts.all() if draft.case == case]

    def one(self, kind: str) -> dict[str, Any]:
        """The fields of the client or the case record."""
        return next((row.fields for row in self.rows if row.kind == kind), {})


class CasePage(QWidget):
    """The screen of one case."""

    def __init__(self, desk: Desk, colours: Colours, back: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._case = ""
        self._read: CaseRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        head = QHBoxLayout()
        self._back = button("", back, shortcut="Alt+Left")
        head.addWidget(self._back)
        self._name = label("", "title")
        head.addWidget(self._name, 1)
        self._adders: dict[str, QPushButton] = {}
        for kind in OFFERED:
            adder = button("", partial(self.add, kind), "main" if kind == "visit" else "")
            self._adders[kind] = adder
            head.addWidget(adder)
        self._more = QPushButton()
        self._more.setStyleSheet("padding-right: 26px")
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        head.addWidget(self._more)
        layout.addLayout(head)
        self._facts = label("", "quiet", wrap=True)
        layout.addWidget(self._facts)
        self._safe = label("", "notice", wrap=True)
        layout.addWidget(self._safe)
        self._draft = button("", self._open_draft)
        layout.addWidget(self._draft, 0, Qt.AlignmentFlag.AlignLeft)
        self._decide = button("", self._open_conflict)
        layout.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._safe, self._draft, self._decide):
            part.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE, 0)
        self._kinds = QComboBox()
        self._kinds.activated.connect(lambda _: self._show_rows())
        column.addWidget(self._kinds)
        self._rows = Rows(3)
        self._table = Table("", self._rows, {0: 118, 1: 165}, self._edit)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        column.addWidget(self._table, 1)
        split.addWidget(left)
        self._view = RecordView(desk, self._edit)
        split.addWidget(card(self._view))
        split.setSizes([620, 480])
        layout.addWidget(split, 1)
        self.setFocusProxy(self._table)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._back.setText(tr("Caseload"))
        shortcuts = {"visit": "Ctrl+N", "family_engagement": "Ctrl+Shift+F", "placement": "Ctrl+Shift+P"}
        for kind, adder in self._adders.items():
            adder.setText(kind_label(kind, language.code))
            adder.setAccessibleName(tr("New {what}", what=kind_label(kind, language.code).lower()))
            adder.setShortcut(shortcuts[kind])
            adder.setToolTip(f"{adder.accessibleName()} ({shortcuts[kind]})")
        self._more.setText(tr("More"))
        self._menu.clear()
        for kind in MORE:
            self._menu.addAction(kind_label(kind, language.code), partial(self.add, kind))
        self._kinds.clear()
        self._kinds.setAccessibleName(tr("Show"))
        self._kinds.addItem(tr("Everything"), "")
        for name, declared in KINDS.items():
            if declared.compartment != "directory":
                self._kinds.addItem(kind_label(name, language.code, plural=True), name)
        self._rows.set_headings(tr("When"), tr("What"), tr("In short"))
        self._table.setAccessibleName(tr("Timeline"))
        self._view.write_texts()
        self.refresh()

    def open_case(self, case: str) -> None:
        """Shows that case; nothing of another one stays in sight while it is read."""
        if case != self._case:
            self._read = None
            self._name.setText("")
            self._facts.setText("")
            self._safe.hide()
            self._draft.hide()
            self._decide.hide()
            self._rows.show_rows([])
            self._view.show_row(None, None)
        self._case = case
        self._kinds.setCurrentIndex(0)
        self._table.clearSelection()
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows the case."""
        case = self._case
        if case:
            self._desk.ask(lambda casebook: CaseRead(casebook, case), self._show)

    def add(self, kind: str, given: dict[str, Any] | None = None) -> None:
        """Opens the form of a new record."""
        if not self._case:
            return
        now = datetime.now().astimezone()
        usual: dict[str, Any] = {}
        if kind == "visit":
            usual = {"held": now.isoformat(timespec="minutes"), "type": "home", "outcome": "completed"}
        elif kind in ("family_engagement", "retention_check"):
            usual = {"date": now.date().isoformat()}
        open_form(self, self._desk, self._case, kind, given={**usual, **(given or {})})

    def _edit(self, row: object) -> None:
        if isinstance(row, RecordRow):
            open_form(self, self._desk, row.case, row.kind, row.id)

    def _open_draft(self) -> None:
        if self._read and self._read.drafts:
            draft = self._read.drafts[0]
            open_form(self, self._desk, draft.case, draft.kind, draft.record)

    def _open_conflict(self) -> None:
        """Compares the versions of the first conflict: of the client or the case, whose values stand above, before others."""
        from aftercare.ui.conflicts.settle_sheet import SettleSheet

        if self._read and self._read.conflicts:
            first = min(self._read.conflicts, key=lambda one: one.row.kind not in ("client", "case"))
            SettleSheet(self.window(), self._desk, first, self._name.text(), self._read.names).open()

    def _show(self, read: CaseRead) -> None:
        if read.case != self._case:
            return
        self._read = read
        line, client, case = read.line, read.one("client"), read.one("case")
        self._name.setText((line.name + (" ⚠" if line.conflicts else "")) if line else "")
        for adder in (*self._adders.values(), self._more):
            adder.setEnabled(not (line and line.lost))
        facts = [
            tr("handed over; you can no longer write in it") if line and line.lost else "",
            case.get("number"),
            term_label("case_type", case.get("type", ""), language.code),
            term_label("phase", line.phase, language.code) if line else "",
            client.get("area"),
            term_label("contact_frequency", case.get("contact_frequency", ""), language.code),
            tr("last contact {day}", day=language.day(line.last_contact)) if line and line.last_contact else "",
            tr("next contact {day}", day=language.day(line.next_contact)) if line and line.next_contact else "",
        ]
        self._facts.setText("   ·   ".join(str(fact) for fact in facts if fact))
        waiting = {one.field for one in read.conflicts if one.row.kind in ("client", "case")}
        mark = "⚠ " if "safe_contact" in waiting else ""
        self._safe.setText(mark + tr("Safe contact: {rules}", rules=client.get("safe_contact", "")))
        self._decide.setVisible(bool(read.conflicts))
        self._decide.setText(tr("⚠ {n} written differently: compare and decide", n=len(read.conflicts)))
        self._decide.setAccessibleName(self._decide.text())
        self._safe.setVisible(bool(client.get("safe_contact")))
        self._draft.setVisible(bool(read.drafts))
        if read.drafts:
            self._draft.setText(tr("Go on with the draft: {what}", what=kind_label(read.drafts[0].kind, language.code)))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._read is None:
            return
        kind = self._kinds.currentData()
        rows = [row for row in self._read.rows if not kind or row.kind == kind]
        rows.sort(key=_happened, reverse=True)
        chosen = self._table.chosen()
        wanted = chosen.id if isinstance(chosen, RecordRow) else ""
        self._rows.show_rows([(row, self._cells(row)) for row in rows])
        places = [place for place, row in enumerate(rows) if row.id == wanted]
        if rows:
            self._table.selectRow(places[0] if places else 0)
        self._show_chosen()

    def _cells(self, row: RecordRow) -> list[Cell]:
        kind = KINDS.get(row.kind)
        happened = _happened(row)
        parts = [
            shown_value(KINDS[row.kind].field(name), row.fields[name], self._read.names if self._read else {})
            for name in (kind.title if kind else ())
            if row.fields.get(name) not in (None, "")
        ]
        text = next(
            (str(row.fields[name]) for name in ("observations", "narrative", "problems", "reason") if row.fields.get(name)),
            "",
        )
        short = " · ".join([*parts, " ".join(text.split())[:90]] if text else parts)
        conflict = "⚠ " if row.conflicts or row.contested else ""
        return [
            Cell(language.day(happened), order=happened),
            Cell(kind_label(row.kind, language.code)),
            Cell(conflict + short, colour=self._colours.late if conflict else ""),
        ]

    def _show_chosen(self) -> None:
        row = self._table.chosen()
        self._view.show_row(row if isinstance(row, RecordRow) else None, self._read)


def _happened(row: RecordRow) -> str:
    """When it happened, as ISO 8601; "" for what has no time, such as the client and the household."""
    kind = KINDS.get(row.kind)
    field = kind.happened if kind else ""
    planned = row.fields.get("planned") if row.kind == "visit" else None
    found = row.fields.get(field) or planned
    return str(found or "")
