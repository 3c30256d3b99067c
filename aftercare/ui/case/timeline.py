"""The timeline of a case: every record, newest first, filtered by kind and by words, with the
chosen one beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSplitter, QVBoxLayout, QWidget

from aftercare.actions.papers.print_timeline import print_timeline
from aftercare.actions.recording.strike_out import struck_in
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead, happened
from aftercare.ui.case.record_menu import struck_said
from aftercare.ui.case.record_view import RecordView
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, LateCells, Rows, Table, button, card, label
from aftercare.ui.plain import tip
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.value_text import naming_values, shown_field
from aftercare.ui.wrapping_row import WrappingRow
from sync.replica.change import REMOVED

TELLING = (
    "observations",
    "narrative",
    "problems",
    "reason",
    "seen",
    "formulation",
    "text",
    "notes",
    "progress",
)

SHORTEST, NARROWEST = 12, 130  # letters of a kind; pixels for words to filter by


class Timeline(QWidget):
    """Records on the left, the chosen one on the right."""

    def __init__(self, desk: Desk, colours: Colours, edit: Callable[[object], None]) -> None:
        super().__init__()
        self._colours = colours
        self._read: CaseRead | None = None
        self._wanted = ""
        self._filling = False
        self._desk = desk
        self._struck: list[tuple[RecordRow, str]] = []  # with who, when and why
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE, 0)
        filters = WrappingRow()
        self.kinds = ChoiceBox()
        self.kinds.keep_short(SHORTEST)
        self.kinds.activated.connect(lambda _: self.show_rows())
        filters.addWidget(self.kinds)
        self.words = QLineEdit()
        self.words.setMinimumWidth(scaled(NARROWEST))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _: self.show_rows())
        filters.addWidget(self.words, 1)
        self.struck = button("", self._on_struck)
        self.struck.setCheckable(True)
        filters.addWidget(self.struck)
        self._print = button("", self._on_print, shortcut="Ctrl+P", icon="printer")
        filters.addWidget(self._print)
        column.addLayout(filters)
        self.rows = Rows(3)
        self.table = Table(
            "", self.rows, [Column(0, 0), Column(200, 1), text_column()], edit, kept="timeline"
        )
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.others = label("", "quiet", wrap=True)
        self.others.hide()
        column.addWidget(self.others)
        column.addWidget(self.table, 1)
        split.addWidget(left)
        self.view = RecordView(desk, edit)
        split.addWidget(Fitting(card(self.view)))
        split.setSizes([620, 480])
        layout.addWidget(split, 1)
        self.setFocusProxy(self.table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        chosen = self.kinds.currentData()
        self.kinds.clear()
        self.kinds.setAccessibleName(tr("Show"))
        self.kinds.addItem(tr("Everything"), "")
        for name, declared in KINDS.items():
            if declared.compartment != "directory":
                self.kinds.addItem(kind_label(name, language.code, plural=True), name)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        self.struck.setText(tr("Struck out"))
        self.struck.setAccessibleName(tr("Show what is struck out"))
        self._print.setText(tr("Print…"))
        tip(self.struck, tr("Show what is struck out, with who did it and why"))
        self.words.setPlaceholderText(tr("Filter by words…"))
        self.words.setAccessibleName(tr("Filter the timeline"))
        self.rows.set_headings(tr("When"), tr("What"), tr("In short"))
        self.table.setAccessibleName(tr("Timeline"))
        self.view.write_texts()

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read, self._struck = None, []
        self.struck.setChecked(False)
        self.others.hide()
        self.kinds.setCurrentIndex(0)
        self.words.clear()
        self.rows.show_rows([])
        self.table.clearSelection()
        self.view.show_row(None, None)

    def show_read(self, read: CaseRead) -> None:
        """Shows the records of a case."""
        self._read = read
        if self.struck.isChecked():
            self._on_struck()
        self.show_rows()
        if self._wanted and (self.choose(self._wanted) or not read.others):
            self._wanted = ""

    def _on_struck(self) -> None:
        """Shows what is struck out among the others, or no longer."""
        self._struck = []
        if not self.struck.isChecked() or self._read is None:
            self.show_rows()
            return
        case = self._read.case

        def read(casebook: Casebook) -> list[tuple[RecordRow, str]]:
            names = names_by_person(casebook)
            return [(row, struck_said(strike, names)) for row, strike in struck_in(casebook, case)]

        self._desk.ask(read, partial(self._show_struck, case))

    def _show_struck(self, case: str, struck: list[tuple[RecordRow, str]]) -> None:
        if self._read and self._read.case == case and self.struck.isChecked():
            self._struck = struck
            self.show_rows()

    def show_rows(self) -> None:
        """The records that the filters let through."""
        if self._read is None:
            return
        kind, words = self.kinds.currentData(), self.words.text().casefold().split()
        said = {id(row): why for row, why in self._struck}
        rows = [*self._read.rows, *(row for row, _ in self._struck)]
        rows = [row for row in rows if (not kind or row.kind == kind) and not _is_reason(row)]
        if words:
            rows = [row for row in rows if all(word in _searched(row) for word in words)]
        rows.sort(key=happened, reverse=True)
        chosen = self.table.chosen()
        wanted = chosen.id if isinstance(chosen, RecordRow) else ""
        self._filling = True  # the record that is chosen in the end is shown, once
        self.rows.show_rows(
            [(row, LateCells(partial(self._cells, row, said.get(id(row), "")))) for row in rows]
        )
        self._say_others()
        places = [place for place, row in enumerate(rows) if row.id == wanted]
        if rows:
            self.table.selectRow(places[0] if places else 0)
        self._filling = False
        self._show_chosen()

    def _say_others(self) -> None:
        """That records are still being read, and so may lack here, is said where they are looked
        for.
        """
        read = self._read
        self.others.setVisible(bool(read and read.others))
        if read and read.others:
            known, everything = len(read.rows), len(read.rows) + read.others
            self.others.setText(
                tr(
                    "{n} of {all} records have been read; the others follow.",
                    n=known,
                    all=everything,
                )
            )

    def show_everything(self) -> None:
        """Without filters."""
        self.kinds.setCurrentIndex(0)
        self.words.clear()
        self.show_rows()

    def choose_when_read(self, record: str) -> None:
        """Chooses a record by its id, once the case has been read."""
        self._wanted = record
        self.choose(record)

    def choose(self, record: str) -> bool:
        """Chooses a record by its id; whether it is here."""
        return self.table.choose_where(lambda row: isinstance(row, RecordRow) and row.id == record)

    def _cells(self, row: RecordRow, struck: str) -> list[Cell]:
        day = happened(row)
        text = in_short(row, self._read)
        if struck:
            quiet = self._colours.quiet
            return [
                Cell(language.day(day), order=day, colour=quiet),
                Cell(kind_label(row.kind, language.code), colour=quiet, struck=True),
                Cell(f"{struck} · {text}" if text else struck, colour=quiet),
            ]
        conflict = "⚠ " if row.conflicts or row.contested else ""
        return [
            Cell(language.day(day), order=day),
            Cell(kind_label(row.kind, language.code), icon=KINDS[row.kind].icon),
            Cell(conflict + text, colour=self._colours.late if conflict else ""),
        ]

    def _on_print(self) -> None:
        """The records in sight on paper."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Print…"), "timeline.pdf", "PDF (*.pdf)")
        if name and self._read:
            self.print_to(Path(name))

    def print_to(self, file: Path) -> None:
        """Writes the records in sight as a PDF file, without what is restricted or sealed."""
        read, code = self._read, language.code
        if read is None:
            return
        rows = [
            (row, (cells[0].text, cells[1].text, cells[2].text))
            for row, cells in self.rows.rows
            if isinstance(row, RecordRow)
        ]
        self._desk.save(
            lambda casebook: print_timeline(casebook, read.case, rows, file, code),
            says=wrote_file(file),
        )

    def _show_chosen(self) -> None:
        if self._filling:
            return
        row = self.table.chosen()
        self.view.show_row(row if isinstance(row, RecordRow) else None, self._read)


def in_short(row: RecordRow, read: CaseRead | None, length: int = 90) -> str:
    """A record in one line: what names it, and the beginning of what is told in it."""
    kind = KINDS.get(row.kind)
    parts = naming_values(row, read.names if read else {})
    if parts and kind and kind.proposed(row.fields):
        parts[0] = tr("proposed: {what}", what=parts[0])
    told = next((name for name in TELLING if row.fields.get(name)), "")
    text = shown_field(row, told, read.names if read else {}) if told else ""
    return " · ".join([*parts, shortened(text, length)] if text and text not in parts else parts)


def _is_reason(row: RecordRow) -> bool:
    """Why a record was struck out: it is told with that record."""
    return row.kind == "comment" and row.fields.get("field") == REMOVED


def shortened(text: str, length: int) -> str:
    """The beginning of a text, cut between words."""
    whole = " ".join(text.split())
    return whole if len(whole) <= length else whole[:length].rsplit(" ", 1)[0] + " …"


def _searched(row: RecordRow) -> str:
    return " ".join(str(value) for value in row.fields.values()).casefold()
