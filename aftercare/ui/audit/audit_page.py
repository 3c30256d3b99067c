"""The audit as a table that can be searched: of everything this person may read, or of one case;
and its extract.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.papers.audit_about import about_words
from aftercare.actions.papers.audit_extract import Written, write_extract
from aftercare.actions.papers.rights import Complaint, complaints
from aftercare.actions.shared.audit import AuditLine, audit_trail
from aftercare.actions.shared.audit_details import detail_words
from aftercare.casework.labels import field_label
from aftercare.casework.local_time import here_said
from aftercare.store.casebook import Casebook
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE
from aftercare.ui.value_text import nameless

MOST, TYPING = 2000, 250  # rows shown; ms after the last key
MOMENT, SHORT = 18, 14  # characters: of a day with its hour, of who and about what


class Trail(QWidget):
    """The lines, newest first, narrowed by what is typed. `case` None: everything, "": the
    organisation's alone.
    """

    def __init__(self, desk: Desk, case: str | None) -> None:
        super().__init__()
        self._desk, self._case = desk, case
        self._names: dict[str, str] = {}  # of clients, by case
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self._search = QLineEdit()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.refresh)
        self._search.textChanged.connect(lambda _: self._timer.start())
        head.addWidget(self._search, 1)
        self._extract = button("", self._on_extract)
        head.addWidget(self._extract)
        layout.addLayout(head)
        self._said = label("", "notice", wrap=True)
        self._said.hide()
        layout.addWidget(self._said)
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [
                Column(0, 0, MOMENT),
                Column(0, 1, SHORT, 1),
                text_column(),
                Column(0, 2, SHORT, 1),
                text_column(3),
            ],
            lambda _: None,
            kept="audit",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        self._whole = label("", "quiet", wrap=True)
        layout.addWidget(self._whole)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole())
        self.setFocusProxy(self._search)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._search.setPlaceholderText(tr("Search the audit"))
        self._search.setAccessibleName(tr("Search the audit"))
        self._extract.setText(tr("Extract for an oversight body"))
        self._rows.set_headings(tr("When"), tr("Who"), tr("What"), tr("About"), tr("Details"))
        self._table.setAccessibleName(tr("Audit"))

    def refresh(self) -> None:
        """Reads and shows the lines."""
        case, text = self._case, self._search.text()

        def read(casebook: Casebook) -> tuple[list[AuditLine], list[Complaint], dict[str, str]]:
            lines = audit_trail(casebook, case=case, text=text)[:MOST]
            now = datetime.now().astimezone()
            names = (
                {line.case: line.name for line in list_cases(casebook, now)} if case is None else {}
            )
            return lines, [complaint for complaint in complaints(casebook) if complaint.text], names

        self._desk.ask(read, self._show)

    def _show(self, found: tuple[list[AuditLine], list[Complaint], dict[str, str]]) -> None:
        lines, said, self._names = found
        rows: list[tuple[object, list[Cell]]] = []
        for line in lines:
            rest = " · ".join(
                part for part in (line.whom, line.reason, *self._details(line)) if part
            )
            cells = (line.by, self._what(line), self._about(line), rest)
            rows.append(
                (line, [Cell(here_said(line.at, language.code), order=line.at), *map(Cell, cells)])
            )
        self._rows.show_rows(rows)
        self._table.choose_first()
        self._said.setVisible(bool(said) and self._case is None)
        self._said.setText(
            "\n".join(
                tr("Complaint, {day}: {text}", day=language.day(complaint.at), text=complaint.text)
                for complaint in said
            )
        )

    def _what(self, line: AuditLine) -> str:
        if line.change:
            return tr("Record edited") if line.what == "edited" else tr("Record written")
        return line.text(language.code)

    def _about(self, line: AuditLine) -> str:
        """The client, where several cases are shown, and what of the case."""
        several = self._case is None and line.case
        client = (self._names.get(line.case) or nameless()) if several else ""
        about = about_words(line.about).say(language.code)
        if line.what == "viewed":
            about = tr("{n} records", n=len(line.details))
        return " · ".join(part for part in (client, about) if part)

    def _details(self, line: AuditLine) -> list[str]:
        """What is said beside it, in the chosen language where it is a term of ours."""
        if line.what == "viewed":
            return []
        if line.change:
            return [field_label(line.about, field, language.code) for field in line.details]
        said = (detail_words(detail).say(language.code) for detail in line.details)
        return [text for text in said if text]

    def _show_whole(self) -> None:
        line = self._table.chosen()
        if isinstance(line, AuditLine):
            parts = (
                here_said(line.at, language.code),
                line.by,
                self._what(line),
                self._about(line),
                line.whom,
                *self._details(line),
                line.reason,
            )
            self._whole.setText("   ·   ".join(part for part in parts if part))

    def _on_extract(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Extract for an oversight body"), "audit.csv", "csv (*.csv)"
        )
        if name:
            case, path, code = self._case or "", Path(name).with_suffix(".csv"), language.code
            self._desk.save(
                lambda book: write_extract(book, case, path, code),
                self._extracted,
                says=wrote_file(path),
            )

    def _extracted(self, written: Written) -> None:
        text = tr(
            "Written with its PDF and its proof. Fingerprint: {print}", print=written.fingerprint
        )
        self._said.setText(text)
        self._said.show()


class AuditPage(QWidget):
    """The screen of supervisors, auditors and administrators."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self._title = label("", "title")
        layout.addWidget(self._title)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        self._trail = Trail(desk, None)
        layout.addWidget(self._trail, 1)
        self.setFocusProxy(self._trail)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._title.setText(tr("Audit"))
        self._explain.setText(
            tr(
                "Who did what, as it happened. Nobody can change or remove a line, not even "
                "an administrator."
            )
        )
        self._trail.write_texts()

    def refresh(self) -> None:
        """Reads the lines anew."""
        self._trail.refresh()


class AuditSheet(Sheet):
    """The audit of one case."""

    def __init__(self, parent: QWidget, desk: Desk, case: str) -> None:
        super().__init__(parent, tr("Audit"), 1000, 560)
        trail = Trail(desk, case)
        self.body.addWidget(trail, 1)
        trail.refresh()
        trail.setFocus()
