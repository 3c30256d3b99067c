"""One case: who it is and how to reach them safely, the timeline of everything, and the chosen
record beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.told import Said, Told
from aftercare.casework.declaration import GROUPS
from aftercare.casework.kinds import KINDS, offered_on_a_case
from aftercare.casework.kinds.signal import SIGNAL
from aftercare.casework.labels import kind_label
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.records import RecordRow
from aftercare.ui.access.access_part import AccessPart
from aftercare.ui.case.brief_view import BriefView
from aftercare.ui.case.case_read import CaseRead, Reading, read_first
from aftercare.ui.case.documents_part import DocumentsPart
from aftercare.ui.case.goal_board import GoalBoard, goal_of
from aftercare.ui.case.hazard_line import HazardLine, late_contact
from aftercare.ui.case.household_picture import HouseholdPicture
from aftercare.ui.case.kind_list import KindList
from aftercare.ui.case.record_menu import RecordMenu
from aftercare.ui.case.ties_picture import TiesPicture
from aftercare.ui.case.timeline import Timeline
from aftercare.ui.case.work_bars import WorkBars
from aftercare.ui.commands.table import SIGNAL_KEYS
from aftercare.ui.desk import Desk
from aftercare.ui.elided import Elided
from aftercare.ui.file_told import wrote_file
from aftercare.ui.forms.draft_band import DraftBand
from aftercare.ui.forms.record_form import open_form, open_new
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.wrapping_row import WrappingRow

LOWEST = 330  # pixels of what stands under the tabs; on a lower screen the page scrolls
Part = (
    BriefView
    | Timeline
    | HouseholdPicture
    | WorkBars
    | GoalBoard
    | TiesPicture
    | DocumentsPart
    | AccessPart
    | KindList
)


class CasePage(QWidget):
    """The screen of one case."""

    def __init__(self, desk: Desk, colours: Colours, back: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._colours, self._leave = desk, colours, back
        self._case = ""
        self._read: CaseRead | None = None
        self._reading: Reading | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        head = WrappingRow()
        self._name = Elided("title")
        head.addWidget(self._name, 1)
        self._adders: dict[str, QPushButton] = {}
        offered = offered_on_a_case()
        self._offered_first, self._offered_more = offered.pop(GROUPS[0]), offered
        for kind, offer in self._offered_first:
            role = "hazard" if kind is SIGNAL else "main" if offer.place == 1 else ""
            adder = button("", partial(self.add, kind.name), role, icon=kind.icon)
            self._adders[kind.name] = adder
            head.addWidget(adder)
        self._more = QPushButton()
        self._more.setStyleSheet("padding-right: 26px")
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        head.addWidget(self._more)
        layout.addLayout(head)
        self._hazards = HazardLine(desk, self._show_record)
        layout.addWidget(self._hazards)
        facts = QHBoxLayout()
        facts.setSpacing(SPACE)
        self._back = button("", back, "plain", shortcut="Alt+Left")
        facts.addWidget(self._back)
        self._facts = label("", "quiet", wrap=True)
        facts.addWidget(self._facts, 1)
        layout.addLayout(facts)
        self._safe = label("", "notice", wrap=True)
        layout.addWidget(self._safe)
        self.drafts = DraftBand(desk, None)
        layout.addWidget(self.drafts)
        self._decide = button("", self._open_conflict)
        layout.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)
        for hidden in (self._safe, self._decide):
            hidden.hide()
        self.tabs = QTabWidget()
        self.tabs.setMinimumHeight(scaled(LOWEST))
        self.tabs.setDocumentMode(True)
        self.timeline = Timeline(desk, colours, self._edit)
        self._rows, self._table, self._view = (
            self.timeline.rows,
            self.timeline.table,
            self.timeline.view,
        )
        self.brief = BriefView(desk, self._edit)
        self.household = HouseholdPicture(colours, self._edit, self.add)
        self.work = WorkBars(colours, self._edit, self.add)
        self.goals = GoalBoard(desk, colours, self._edit, self.add)
        self.ties = TiesPicture(colours, self._edit, self.add)
        self.documents = DocumentsPart(desk, colours)
        self.access = AccessPart(desk)
        self._parts: tuple[Part, ...] = (
            self.brief,
            self.timeline,
            self.household,
            self.work,
            self.goals,
            self.ties,
            self.documents,
            self.access,
            *(KindList(kind, self._edit, self.add) for kind in KINDS.values() if kind.tab),
        )
        for place, part in enumerate(self._parts, 1):
            self.tabs.addTab(part, "")
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.activated.connect(partial(self._go, place - 1))
        self.tabs.setCurrentWidget(self.timeline)
        self._stale: set[Part] = set()
        self.tabs.currentChanged.connect(lambda _: self._show_part())
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self._table)
        self._offer_menus()
        QShortcut(QKeySequence("Ctrl+Shift+T"), self, self._on_attach)
        desk.told.connect(self._on_told)
        self.write_texts()

    def _offer_menus(self) -> None:
        """The menu of a record, the same wherever it is a row."""
        self.menu = menu = RecordMenu(self._desk, self, self._edit)
        self.timeline.view.offer(menu)
        for part in self._parts:
            if isinstance(part, Timeline | KindList):
                menu.offer_on(part.table, part.table.chosen)
            elif isinstance(part, HouseholdPicture | WorkBars | TiesPicture | BriefView):
                part.menu = menu
            elif isinstance(part, GoalBoard):
                for column in part.columns:
                    menu.offer_on(column, partial(goal_of, column))
            elif isinstance(part, DocumentsPart):
                menu.offer_on(part.list, part.chosen_row)

    def _on_attach(self) -> None:
        """Files go to the chosen record of the timeline in sight, else to the one that was written
        last; where there is none, that is said.
        """
        shown = self.tabs.currentWidget()
        row = shown.table.chosen() if isinstance(shown, Timeline | KindList) else None
        if not isinstance(row, RecordRow) or not _takes_files(row):
            able = [one for one in self._read.rows if _takes_files(one)] if self._read else []
            row = max(able, key=lambda one: one.written, default=None)
        if row is not None:
            self.menu.attach(row)
        elif self._case:
            nothing = words("There is no record here that a file could be attached to")
            self._desk.told.emit(Told(Said(nothing), ()))

    def _on_told(self, told: Told) -> None:
        """What was just written here is the chosen record."""
        new = [one for one in told.changes if one.new and one.case == self._case]
        first = next((one for one in new if one.kind not in ("comment", "review")), None)
        if first:
            self.timeline.choose_when_read(first.record)

    @property
    def shown_case(self) -> str:
        """The case in sight, or ""."""
        return self._case

    @property
    def case_in_sight(self) -> str:
        """The case that a signal, or what is added quickly, is about."""
        return self._case

    @property
    def takes(self) -> bool:
        """Whether something can be written in the case in sight."""
        line = self._read.line if self._read else None
        return bool(self._case and line and not line.lost)

    @property
    def more(self) -> dict[str, Callable[[], None]]:
        """What is done besides adding a record, by its name."""
        return {
            "fill_form": self._on_form,
            "addendum": self._on_addendum,
            "copy": self._on_copy,
            "complaint": self._on_complaint,
        }

    def show_record(self, record: str) -> None:
        """Shows a record in the timeline, as soon as it is read."""
        self.timeline.show_everything()
        self._go(self._parts.index(self.timeline))
        self.timeline.choose_when_read(record)

    def show_access(self) -> None:
        """Who has the case, in front."""
        self._go(self._parts.index(self.access))

    def show_brief(self) -> None:
        """Shows the brief."""
        self._go(0)

    def show_part(self, place: int) -> None:
        """Shows the part of the case at that place, where there is one."""
        if place < len(self._parts):
            self._go(place)

    def show_written(self, kind: str, record: str) -> None:
        """What was just written is chosen in the timeline, which is shown unless the part in sight
        shows records, too.
        """
        self.timeline.choose_when_read(record)
        here = self.tabs.currentWidget()
        if here in (self.brief, self.documents, self.access) and kind != "attachment":
            self.tabs.setCurrentWidget(self.timeline)

    def _go(self, place: int) -> None:
        """Shows a part of the case."""
        self.tabs.setCurrentIndex(place)
        self._parts[place].setFocus()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._back.setText("‹ " + tr("Caseload"))
        self._back.setAccessibleName(tr("Caseload"))
        for kind, offer in self._offered_first:
            adder = self._adders[kind.name]
            adder.setText(kind_label(kind.name, language.code))
            adder.setAccessibleName(
                tr("New {what}", what=kind_label(kind.name, language.code).lower())
            )
            adder.setShortcut(offer.keys)
            keys = SIGNAL_KEYS if kind is SIGNAL else offer.keys
            tip(adder, f"{adder.accessibleName()} ({keys})")
        self._more.setText(tr("More"))
        self._menu.clear()
        for group in self._offered_more.values():
            for kind, _ in group:
                self._menu.addAction(
                    kind_label(kind.name, language.code), partial(self.add, kind.name)
                )
            self._menu.addSeparator()
        self._menu.addAction(tr("Fill in a form…"), self._on_form)
        self._menu.addAction(tr("What the client says of the chosen record"), self._on_addendum)
        self._menu.addAction(tr("The client's own copy (PDF)"), self._on_copy)
        self._menu.addAction(tr("A complaint, for the auditors alone"), self._on_complaint)
        self._menu.addAction(tr("This case was opened by mistake…"), self._on_mistake)
        titles = (
            tr("Brief"),
            tr("Timeline"),
            tr("Household"),
            tr("Work"),
            tr("Goals"),
            tr("Ties"),
            tr("Documents"),
            tr("Access"),
        )
        lists = (
            kind_label(part.kind.name, language.code, plural=True)
            for part in self._parts
            if isinstance(part, KindList)
        )
        for place, (part, title) in enumerate(zip(self._parts, (*titles, *lists), strict=True)):
            self.tabs.setTabText(place, title)
            self.tabs.setTabToolTip(place, f"{title} (Alt+{place + 1})")
            part.write_texts()
        self.tabs.setAccessibleName(tr("Parts of the case"))
        if self.isVisible():
            self.refresh()

    def open_case(self, case: str) -> None:
        """Shows that case; nothing of another one stays in sight while it is read."""
        if case != self._case:
            self._read = None
            self._name.setText("")
            self._facts.setText("")
            self._safe.hide()
            self.drafts.hide()
            self._decide.hide()
            self._hazards.clear()
            for part in self._parts:
                part.clear()
            self._stale = set()
        self._case = case
        self.drafts.of_case(case)
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows the case."""
        case, before = self._case, self._read
        if self._reading:
            self._reading.given_up = True
            self._reading = None
        if case:
            self._desk.ask(lambda casebook: read_first(casebook, case, before), self._show)

    def add(self, kind: str, given: dict[str, Any] | None = None) -> None:
        """Opens the form of a new record."""
        if not self._case:
            return
        open_new(self, self._desk, self._case, kind, given)

    def _on_form(self) -> None:
        """One of the organisation's own forms."""
        from aftercare.ui.agency_forms.fill_sheet import choose_form

        choose_form(self.window(), self._desk, self._case)

    def _on_addendum(self) -> None:
        """A correction by the client beside the chosen record, which stays as it is."""
        row = self.timeline.table.chosen()
        if isinstance(row, RecordRow):
            self.add(
                "addendum",
                {"about": row.id, "date": datetime.now().astimezone().date().isoformat()},
            )

    def _on_copy(self) -> None:
        """The client's own copy, without what belongs to others."""
        from aftercare.actions.papers.rights import print_copy

        name, _ = QFileDialog.getSaveFileName(
            self, tr("The client's own copy (PDF)"), "copy.pdf", "PDF (*.pdf)"
        )
        if name:
            case, path, code = self._case, Path(name), language.code
            self._desk.save(
                lambda casebook: print_copy(casebook, case, path, code), says=wrote_file(path)
            )

    def _on_complaint(self) -> None:
        """What is complained of goes to the auditors, past everybody who works on the case."""
        from aftercare.actions.papers.rights import complain
        from aftercare.ui.access.reason_sheet import ReasonSheet

        case = self._case

        def given(text: str, sheet: ReasonSheet) -> None:
            if text:
                self._desk.save(
                    lambda casebook: complain(casebook, case, text),
                    sheet.done_with,
                    sheet.show_refusal,
                    says=Said(
                        words("Complaint sent"),
                        lasting=words("It is for the auditors alone: write to them again."),
                    ),
                )

        explain = tr(
            "What you write is sealed to the auditors' devices; nobody else can read it, not "
            "even here."
        )
        title = tr("A complaint, for the auditors alone")
        sheet = ReasonSheet(self.window(), title, explain, tr("Send"), given, kept="")
        sheet.keep_typed(self._desk, "complaint", case).open()

    def _on_mistake(self) -> None:
        """The whole case is struck out, by whoever opened it."""
        from aftercare.ui.case.strike_sheet import ask_whether_mistaken

        if self._case:
            ask_whether_mistaken(self.window(), self._desk, self._case, self._leave)

    def _edit(self, row: object) -> None:
        if isinstance(row, RecordRow) and row.kind == "form_answer":
            from aftercare.ui.agency_forms.fill_sheet import open_filled

            open_filled(self.window(), self._desk, row)
        elif isinstance(row, RecordRow) and row.kind in KINDS and KINDS[row.kind].edited_by_hand:
            open_form(self, self._desk, row.case, row.kind, row.id)

    def _show_record(self, row: RecordRow) -> None:
        """A record in the timeline."""
        if row.kind == "household_member":
            self._go(self._parts.index(self.household))
            return
        self.timeline.choose_when_read(row.id)
        self._go(self._parts.index(self.timeline))

    def _open_conflict(self) -> None:
        """Compares the versions of the first conflict: of the client or the case, whose values
        stand above, before others.
        """
        from aftercare.ui.conflicts.settle_sheet import SettleSheet

        if self._read and self._read.conflicts:
            first = min(
                self._read.conflicts,
                key=lambda conflict: conflict.row.kind not in ("client", "case"),
            )
            SettleSheet(
                self.window(), self._desk, first, self._name.text(), self._read.names
            ).open()

    def _show(self, read: CaseRead | None) -> None:
        if read is None or read.case != self._case:
            return
        self._read = read
        if read.others:
            self._reading = Reading(read.case)
            self._desk.ask_in_steps(self._reading, self._show)
        self._hazards.show_read(read)
        today = datetime.now().astimezone().date()
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
            tr("last contact {day}", day=language.day(line.last_contact))
            if line and line.last_contact
            else "",
            tr("next contact {day}", day=language.day(line.next_contact))
            if line and line.next_contact and not late_contact(read, today)
            else "",
        ]
        self._facts.setText("   ·   ".join(str(fact) for fact in facts if fact))
        waiting = {
            conflict.field for conflict in read.conflicts if conflict.row.kind in ("client", "case")
        }
        mark = "⚠ " if "safe_contact" in waiting else ""
        self._safe.setText(mark + tr("Safe contact: {rules}", rules=client.get("safe_contact", "")))
        self._decide.setVisible(bool(read.conflicts))
        self._decide.setText(
            tr("⚠ {n} written differently: compare and decide", n=len(read.conflicts))
        )
        self._decide.setAccessibleName(self._decide.text())
        self._safe.setVisible(bool(client.get("safe_contact")))
        self._stale = set(self._parts)
        self._show_part()

    def _show_part(self) -> None:
        """The part in sight shows what was read; the others when they are next shown."""
        part = self._parts[self.tabs.currentIndex()]
        if self._read and part in self._stale:
            self._stale.remove(part)
            part.show_read(self._read)


def _takes_files(row: RecordRow) -> bool:
    kind = KINDS.get(row.kind)
    return not row.removed and kind is not None and kind.takes_attachments and bool(kind.happened)
