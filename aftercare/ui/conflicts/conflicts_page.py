"""Conflicts: records that two people wrote differently, to be settled in the case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.case.record_view import shown_value
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, empty, label
from aftercare.ui.theme import SPACE


def read_conflicts(casebook: Casebook) -> tuple[list[RecordRow], dict[str, str]]:
    """Records in conflict, and clients' names by case."""
    clients = casebook.records.read(kind="client")
    return casebook.records.conflicts(), {row.case: row.fields.get("preferred_name", "") for row in clients}


class ConflictsPage(QWidget):
    """A line for each field that waits for a decision; Enter opens its case."""

    def __init__(self, desk: Desk, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self._title = label("", "title")
        layout.addWidget(self._title)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(4)
        self._table = Table("", self._rows, {0: 190, 1: 150, 2: 170}, lambda row: open_case(row.case))  # type: ignore[attr-defined]
        self._empty = empty("")
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self._table)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        self._title.setText(tr("Conflicts"))
        self._explain.setText(
            tr(
                "Two people wrote these differently while apart. Every version is kept until somebody decides. Enter opens the case."
            )
        )
        self._empty.setText(tr("No conflicts. When two people change the same thing while apart, both versions wait here."))
        self._rows.set_headings(tr("Client"), tr("Record"), tr("Field"), tr("Versions"))
        self._table.setAccessibleName(tr("Conflicts"))
        self.refresh()

    def refresh(self) -> None:
        """Reads and shows the conflicts."""
        self._desk.ask(read_conflicts, self._show)

    def _show(self, found: tuple[list[RecordRow], dict[str, str]]) -> None:
        rows, names = found
        lines: list[tuple[object, list[Cell]]] = []
        for row in rows:
            kind = KINDS.get(row.kind)
            for field, versions in row.conflicts.items():
                declared = kind.field(field) if kind else None
                shown = "   |   ".join(shown_value(declared, version.value, {}) for version in versions)
                cells = [
                    names.get(row.case, ""),
                    kind_label(row.kind, language.code),
                    field_label(row.kind, field, language.code),
                    shown,
                ]
                lines.append((row, [Cell(" ".join(text.split())) for text in cells]))
            if row.contested:
                text = tr("struck out by one, edited by another")
                lines.append(
                    (row, [Cell(names.get(row.case, "")), Cell(kind_label(row.kind, language.code)), Cell(""), Cell(text)])
                )
        self._rows.show_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        self._table.choose_first()
