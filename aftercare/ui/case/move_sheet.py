"""Asks to which client a record belongs that was written in the wrong case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from aftercare.actions.caseload.list_cases import CaseLine, list_cases
from aftercare.actions.recording.move_record import may_be_moved, move_record
from aftercare.casework.labels import kind_label, kind_words
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet

CASE = Qt.ItemDataRole.UserRole


class MoveSheet(Sheet):
    """The other clients, narrowed by what is typed."""

    def __init__(
        self, parent: QWidget, desk: Desk, row: RecordRow, cases: Sequence[CaseLine]
    ) -> None:
        what = kind_label(row.kind, language.code)
        super().__init__(parent, tr("Move to another client: {what}", what=what), 620, 520)
        self._desk, self._row, self._cases = desk, row, cases
        explain = tr(
            "It is written in the other case, with its files and its open tasks, and struck out "
            "here. Both say where the other is."
        )
        self.body.addWidget(label(explain, wrap=True))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Part of a name or number"))
        self.line.setAccessibleName(tr("Client"))
        self.line.textChanged.connect(lambda _: self._narrow())
        self.line.returnPressed.connect(self._on_move)
        self.body.addWidget(self.line)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Clients"))
        self.list.itemActivated.connect(lambda _: self._on_move())
        self.body.addWidget(self.list, 1)
        self._move = button(tr("Move it there"), self._on_move, "main")
        self.list.currentRowChanged.connect(lambda place: self._move.setEnabled(place >= 0))
        self.foot.insertWidget(1, self._move)
        self._narrow()
        self.line.setFocus()

    def _narrow(self) -> None:
        wanted = self.line.text().casefold().split()
        self.list.clear()
        for case in self._cases:
            said = " · ".join(part for part in (case.name, case.number, case.area) if part)
            if all(word in said.casefold() for word in wanted):
                item = QListWidgetItem(said)
                item.setData(CASE, case)
                self.list.addItem(item)
        # nothing is chosen before somebody has said whom
        self.list.setCurrentRow(0 if wanted else -1)
        self._move.setEnabled(self.list.currentRow() >= 0)

    def _on_move(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        to, row, code = item.data(CASE), self._row, language.code
        self._desk.save(
            lambda casebook: move_record(casebook, row, to.case, code),
            self.done_with,
            self.show_refusal,
            says=words("{what} moved to {name}", what=kind_words(row.kind), name=to.name),
        )


def ask_and_move(over: QWidget, desk: Desk, row: RecordRow) -> None:
    """Opens the sheet, unless the record may not be moved: then that is said."""

    def look(casebook: Casebook) -> list[CaseLine]:
        may_be_moved(casebook, casebook.records.find(row))
        lines = list_cases(casebook, datetime.now().astimezone())
        return [line for line in lines if not line.lost and line.case != row.case]

    desk.ask(look, lambda cases: MoveSheet(over, desk, row, cases).open())
