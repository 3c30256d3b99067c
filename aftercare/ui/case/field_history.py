"""The history of a record: every change of every field, who made it and when; nothing is ever
edited silently.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.directory import person_of_device
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.local_time import written_at
from aftercare.store.casebook import Casebook
from aftercare.store.records import HistoryEntry, RecordRow
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, LateCells, Rows, Table
from aftercare.ui.sheet import Sheet
from aftercare.ui.value_text import nameless, shown_field
from sync.replica.change import REMOVED


class FieldHistory(Sheet):
    """A table of changes, of all fields or of one."""

    def __init__(
        self, parent: QWidget, desk: Desk, row: RecordRow, names: Mapping[str, str]
    ) -> None:
        super().__init__(
            parent, f"{tr('History')} · {kind_label(row.kind, language.code)}", 860, 520
        )
        self._row, self._names = row, names
        self._entries: list[tuple[HistoryEntry, str]] = []
        self._fields = ChoiceBox()
        self._fields.setAccessibleName(tr("Field"))
        self._fields.activated.connect(lambda _: self._show_rows())
        self.body.addWidget(self._fields)
        self._rows = Rows(4)
        self._rows.set_headings(tr("When"), tr("Who"), tr("Field"), tr("Written"))
        table = Table(
            tr("History"),
            self._rows,
            [
                Column(0, 0),
                name_column(1),
                Column(170, 0),
                *[text_column()] * (self._rows.columnCount() - 3),
            ],
            lambda _: None,
            kept="history",
        )
        self.body.addWidget(table, 1)
        desk.ask(self._read, self._show)

    def _read(self, casebook: Casebook) -> list[tuple[HistoryEntry, str]]:
        looked_at(casebook, [self._row])
        return [
            (entry, person_of_device(casebook, entry.device))
            for entry in casebook.records.history(self._row)
        ]

    def _show(self, entries: list[tuple[HistoryEntry, str]]) -> None:
        self._entries = entries
        self._fields.addItem(tr("Every field"), "")
        for name in dict.fromkeys(
            name
            for entry, _ in entries
            for name in (*entry.fields, *entry.unreadable)
            if name != REMOVED
        ):
            self._fields.addItem(field_label(self._row.kind, name, language.code), name)
        self._show_rows()

    def _show_rows(self) -> None:
        wanted, rows = self._fields.currentData(), list[tuple[object, Sequence[Cell]]]()
        for entry, person in reversed(self._entries):
            for name in (*entry.fields, *entry.unreadable):
                if wanted and name != wanted:
                    continue
                rows.append((entry, LateCells(partial(self._cells, entry, name, person))))
        self._rows.show_rows(rows)

    def _cells(self, entry: HistoryEntry, name: str, person: str) -> list[Cell]:
        """One line: a field that a change set."""
        kind, when = KINDS.get(self._row.kind), language.moment(written_at(entry.time))
        field = kind.field(name) if kind else None
        emptied = name in entry.fields and entry.fields[name] is None
        title = (
            tr("struck out")
            if name == REMOVED
            else field_label(self._row.kind, name, language.code)
        )
        masked = field is not None and field.masked
        said = "" if name == REMOVED else shown_field(entry, name, self._names, self._row.kind)
        said = tr("(emptied)") if emptied and name != REMOVED else said
        text = "••••••" if masked and not emptied else said.replace("\n", " / ")
        return [
            Cell(when, order=entry.time),
            Cell(self._names.get(person) or nameless()),
            Cell(title),
            Cell(text),
        ]
