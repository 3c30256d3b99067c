"""The brief on one screen, before the door: safety first, then the last contacts, goals, conditions
and what is due. Prints.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape
from typing import NamedTuple

from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.shared.audit import enter
from aftercare.casework.due import Due
from aftercare.casework.due_rules import RULES
from aftercare.casework.vocabulary import term_label
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead, happened
from aftercare.ui.case.goal_board import past_its_date
from aftercare.ui.case.record_menu import RecordMenu
from aftercare.ui.case.timeline import in_short
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Link, button, card, label
from aftercare.ui.start.print_pdf import keep_private
from aftercare.ui.theme import LARGE, SPACE, scaled


class Line(NamedTuple):
    """A line of the brief: its text, what the theme calls its role, the record behind it."""

    text: str
    role: str = ""
    row: RecordRow | None = None


Part = tuple[str, list[Line]]


class BriefView(QWidget):
    """Cards in two columns, in large text in one; a button prints them on one page."""

    def __init__(self, desk: Desk, open_record: Callable[[RecordRow], None]) -> None:
        super().__init__()
        self.menu: RecordMenu | None = None  # of the records in it
        self._desk, self._open = desk, open_record
        self._read: CaseRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addStretch()
        self._print = button("", self.on_print, shortcut="Ctrl+P")
        head.addWidget(self._print)
        layout.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._area, 1)
        self.setFocusProxy(self._area)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._print.setText(tr("Print the brief"))
        self._print.setAccessibleName(tr("Print the brief"))
        self._area.setAccessibleName(tr("Brief"))
        if self._read:
            self.show_read(self._read)

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        self._area.setWidget(QWidget())

    def show_read(self, read: CaseRead) -> None:
        """Shows the brief of a case."""
        self._read = read
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setSpacing(SPACE + 4)
        columns = [QVBoxLayout() for _ in range(2 if scaled(100) < LARGE else 1)]
        heights = [0] * len(columns)
        for title, lines in brief_parts(read):
            place = heights.index(min(heights))
            heights[place] += 2 + len(lines)
            columns[place].addWidget(self._card(title, lines))
        for place, column in enumerate(columns):
            column.addStretch()
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1)
        self._area.setWidget(inside)

    def _card(self, title: str, lines: list[Line]) -> QFrame:
        frame = card(label(title, "heading"))
        layout = frame.layout()
        assert layout
        for line in lines:
            if line.row is None:
                layout.addWidget(label(line.text, line.role, wrap=True))
            else:
                link = Link(
                    line.text,
                    partial(self._open, line.row),
                    line.role,
                    tr("Enter opens the record"),
                )
                if self.menu:
                    self.menu.offer_on(link, partial(_same, line.row))
                layout.addWidget(link)
        return frame

    def on_print(self) -> None:
        """Asks for a printer and prints one page."""
        if self._read is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, self.window())
        dialog.setWindowTitle(tr("Print the brief"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            case = self._read.case
            self._desk.save(lambda casebook: enter(casebook, "printed", case=case, about="brief"))
            print_brief(self._read, printer)


def _same(row: RecordRow) -> RecordRow:
    return row


def brief_parts(read: CaseRead) -> list[Part]:
    """The brief as headings with lines; the most urgent first."""
    brief = read.brief
    parts: list[Part] = [(tr("Safe contact"), _safe_contact(read))]
    if brief.hazards:
        parts.append(
            (
                tr("Signals that are open"),
                [Line("⚠ " + in_short(row, read), "late", row) for row in brief.hazards],
            )
        )
    due = [Line(_due_text(item), "late" if item.overdue_days > 0 else "") for item in brief.due]
    if due:
        parts.append((tr("What is due"), due))
    contacts = [
        Line(f"{language.day(happened(row))} · {in_short(row, read, 160)}", "", row)
        for row in brief.contacts
    ]
    parts.append((tr("Last contacts"), contacts or [Line(tr("Not seen yet."), "quiet")]))
    goals = [_goal(row, read) for row in brief.goals]
    parts.append((tr("Open goals"), goals or [Line(tr("No goal is open."), "quiet")]))
    if brief.conditions:
        parts.append(
            (
                tr("Conditions in force"),
                [Line(in_short(row, read), "", row) for row in brief.conditions],
            )
        )
    if brief.consents:
        ends = [
            Line(f"{in_short(row, read)} · {language.day(row.fields.get('expires'))}", "", row)
            for row in brief.consents
        ]
        parts.append((tr("Consents running out"), ends))
    people = [row for row in brief.household if not row.fields.get("contact_prohibited")]
    if people:
        parts.append((tr("Household"), [Line(_person(row), "", row) for row in people]))
    return parts


def _safe_contact(read: CaseRead) -> list[Line]:
    client, lines = read.brief.client, list[Line]()
    if client.get("safe_contact"):
        lines.append(Line(str(client["safe_contact"]), "notice"))
    lines += [Line(text) for text in (*client.get("phones", ()), *client.get("addresses", ())[:1])]
    preference = client.get("worker_gender_preference")
    if preference and preference != "no_preference":
        lines.append(
            Line(
                tr(
                    "Prefers a worker who is: {what}",
                    what=term_label("worker_gender", preference, language.code),
                )
            )
        )
    if client.get("interpreter_needed"):
        lines.append(
            Line(
                tr(
                    "Needs an interpreter: {languages}",
                    languages=", ".join(client.get("languages", ())),
                )
            )
        )
    barred = [row for row in read.brief.household if row.fields.get("contact_prohibited")]
    return [
        *lines,
        *(
            Line(tr("⊘ Contact prohibited: {name}", name=row.fields.get("name", "")), "late", row)
            for row in barred
        ),
    ]


def _goal(row: RecordRow, read: CaseRead) -> Line:
    """An open goal, and that its date is past."""
    text = in_short(row, read)
    if not past_its_date(row, datetime.now().astimezone().date()):
        return Line(text, "", row)
    day = language.day(row.fields.get("target_date"))
    return Line(f"{text} · {tr('⚠ past its date, {day}', day=day)}", "late", row)


def _due_text(item: Due) -> str:
    reason = item.reason(language.code)
    rule = RULES[item.rule]
    return reason if rule.says_itself else f"{rule.label.say(language.code)}: {reason}"


def _person(row: RecordRow) -> str:
    safe = tr("✓ contact is safe") if row.fields.get("contact_safe") else tr("ask first")
    return f"{row.fields.get('name', '')}, {row.fields.get('relationship', '')} · {safe}"


def brief_html(read: CaseRead) -> str:
    """The brief as a page to print."""
    name = read.line.name if read.line else ""
    warning = tr("Confidential. Destroy after the visit.")
    parts = [f"<h2>{escape(name)}</h2><p>{escape(warning)} {escape(language.day(_today()))}</p>"]
    for title, lines in brief_parts(read):
        parts.append(f"<h3>{escape(title)}</h3>")
        parts += [
            f"<p>{'<b>' if line.role in ('late', 'notice') else ''}{escape(line.text)}</p>"
            for line in lines
        ]
    style = "<style>h2 { margin: 0 } h3 { margin: 8px 0 2px 0 } p { margin: 0 0 2px 0 }</style>"
    return style + "".join(parts)


def print_brief(read: CaseRead, printer: QPrinter) -> None:
    """Prints the brief."""
    document = QTextDocument()
    document.setHtml(brief_html(read))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    keep_private(printer)
    document.print_(printer)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
