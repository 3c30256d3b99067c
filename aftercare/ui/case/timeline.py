"""The timeline of a case: every record, newest first, filtered by kind and by words, with the
chosen one beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter, QVBoxLayout, QWidget

from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead, happened
from aftercare.ui.case.record_view import RecordView
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, LateCells, Rows, Table, card, label
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.value_text import naming_values, shown_field
from aftercare.ui.wrapping_row import WrappingRow

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


class Timeline(QWidget):
    """Records on the left, the chosen one on the right."""

    def __init__(self, desk: Desk, colours: Colours, edit: Callable[[object], None]) -> None:
        super().__init__()
        self._colours = colours
        self._read: CaseRead | None = None
        self._wanted = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE, 0)
        filters = WrappingRow()
        self.kinds = QComboBox()
        self.kinds.activated.connect(lambda _: self.show_rows())
        filters.addWidget(self.kinds)
        self.words = QLineEdit()
        self.words.setMinimumWidth(scaled(150))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _: self.show_rows())
        filters.addWidget(self.words, 1)
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
        self.words.setPlaceholderText(tr("Filter by words…"))
        self.words.setAccessibleName(tr("Filter the timeline"))
        self.rows.set_headings(tr("When"), tr("What"), tr("In short"))
        self.table.setAccessibleName(tr("Timeline"))
        self.view.write_texts()

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        self.others.hide()
        self.kinds.setCurrentIndex(0)
        self.words.clear()
        self.rows.show_rows([])
        self.table.clearSelection()
        self.view.show_row(None, None)

    def show_read(self, read: CaseRead) -> None:
        """Shows the records of a case."""
        self._read = read
        self.show_rows()
        if self._wanted:
            self.choose(self._wanted)
            self._wanted = ""

    def show_rows(self) -> None:
        """The records that the filters let through."""
        if self._read is None:
            return
        kind, words = self.kinds.currentData(), self.words.text().casefold().split()
        rows = [row for row in self._read.rows if not kind or row.kind == kind]
        if words:
            rows = [row for row in rows if all(word in _searched(row) for word in words)]
        rows.sort(key=happened, reverse=True)
        chosen = self.table.chosen()
        wanted = chosen.id if isinstance(chosen, RecordRow) else ""
        self.rows.show_rows([(row, LateCells(partial(self._cells, row))) for row in rows])
        self._say_others()
        places = [place for place, row in enumerate(rows) if row.id == wanted]
        if rows:
            self.table.selectRow(places[0] if places else 0)
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

    def choose_when_read(self, record: str) -> None:
        """Chooses a record by its id, once the case has been read."""
        self._wanted = record
        self.choose(record)

    def choose(self, record: str) -> None:
        """Chooses a record by its id."""
        self.table.choose_where(lambda row: isinstance(row, RecordRow) and row.id == record)

    def _cells(self, row: RecordRow) -> list[Cell]:
        day = happened(row)
        text = in_short(row, self._read)
        conflict = "⚠ " if row.conflicts or row.contested else ""
        return [
            Cell(language.day(day), order=day),
            Cell(kind_label(row.kind, language.code), icon=KINDS[row.kind].icon),
            Cell(conflict + text, colour=self._colours.late if conflict else ""),
        ]

    def _show_chosen(self) -> None:
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


def shortened(text: str, length: int) -> str:
    """The beginning of a text, cut between words."""
    whole = " ".join(text.split())
    return whole if len(whole) <= length else whole[:length].rsplit(" ", 1)[0] + " …"


def _searched(row: RecordRow) -> str:
    return " ".join(str(value) for value in row.fields.values()).casefold()
