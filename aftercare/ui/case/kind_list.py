"""All records of one kind in a case, in a table whose columns the kind declares: what is to be done
first, what is done last.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.casework.labels import field_label, kind_label
from aftercare.store.records import RecordRow
from aftercare.ui.case.adding import Add, Adding
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.columns import Column, text_column
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table
from aftercare.ui.value_text import shown_field

DAYS = (FieldType.DATE, FieldType.MOMENT)
WIDTH = 240  # pixels: a column takes no more while others want some; the text has what is left


class KindList(QWidget):
    """A tab of a case for the kind `kind`; `edit` opens a record."""

    def __init__(
        self, kind: RecordKind, edit: Callable[[object], None], add: Add = lambda _: None
    ) -> None:
        super().__init__()
        self._adding = Adding((kind.name,), add)
        self.kind = kind
        self._read: CaseRead | None = None
        self._rows = Rows(len(kind.tab))
        widest = next((n for n, name in enumerate(kind.tab) if kind.by_name[name].searchable), 0)
        self.table = Table(
            "",
            self._rows,
            [
                text_column() if place == widest else Column(WIDTH, place)
                for place in range(len(kind.tab))
            ],
            edit,
            kept=f"case.{kind.name}",
            sorts=True,
        )
        self._empty = EmptyScreen()
        self._begin = self._empty.add(lambda: add(kind.name), main=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._adding, 0, Qt.AlignmentFlag.AlignRight)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self.table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        title = kind_label(self.kind.name, language.code, plural=True)
        self.table.setAccessibleName(title)
        self._rows.set_headings(
            *(field_label(self.kind.name, name, language.code) for name in self.kind.tab)
        )
        self._adding.write_texts()
        self._empty.say(tr("Nothing is written here yet."))
        self._begin.setText(tr("Add: {what}", what=kind_label(self.kind.name, language.code)))
        if self._read:
            self.show_read(self._read)

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        self._rows.show_rows([])

    def show_read(self, read: CaseRead) -> None:
        """Shows the records of a case."""
        self._read = read
        rows = sorted(read.of(self.kind.name), key=self._order)
        before = self.table.chosen()
        self._rows.show_rows(
            [(row, [self._cell(row, name) for name in self.kind.tab]) for row in rows]
        )
        self._adding.show_read(read)
        self._begin.setEnabled(self._adding.isEnabled())
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            same = before.id if isinstance(before, RecordRow) else ""
            if not self.table.choose_where(
                lambda row: isinstance(row, RecordRow) and row.id == same
            ):
                self.table.selectRow(0)

    def _order(self, row: RecordRow) -> tuple[bool, str]:
        """What is ended comes last: a task that is done, anything else by the first day among its
        columns.
        """
        days = [name for name in self.kind.tab if self.kind.by_name[name].type in DAYS]
        return bool(row.fields.get("done")), str(row.fields.get(days[0]) or "") if days else ""

    def _cell(self, row: RecordRow, name: str) -> Cell:
        assert self._read
        value, readable = row.fields.get(name), name not in row.unreadable
        text = (
            shown_field(row, name, self._read.called) if name in row.fields or not readable else ""
        )
        if self.kind.by_name[name].type in DAYS and readable:
            text = language.day(value)
        return Cell(text + (" ⚠" if name in row.conflicts else ""), order=str(value or ""))
