"""Conflicts: everything that waits for a person's decision, each opened and settled where it
stands.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from aftercare.actions.access.late_entries import LateEntry
from aftercare.actions.caseload.conflicts import Conflict
from aftercare.actions.caseload.list_cases import CaseLine
from aftercare.actions.exchange.quarantine import SetAside
from aftercare.actions.recording.comment import Remark
from aftercare.casework.contradictions import Contradiction
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.conflicts.other_sheets import (
    ContradictionSheet,
    LateSheet,
    QuestionSheet,
    SetAsideSheet,
)
from aftercare.ui.conflicts.settle_sheet import SettleSheet
from aftercare.ui.conflicts.waiting import Waiting, case_of, read_waiting, words_for
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.language import tr
from aftercare.ui.parts import Cell, Rows, Table, label
from aftercare.ui.theme import SPACE


class ConflictsPage(QWidget):
    """A line for each thing that waits; Enter opens it."""

    def __init__(
        self,
        desk: Desk,
        open_case: Callable[[str], None],
        go: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._open_case = desk, open_case
        self._waiting = Waiting([], {}, {})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self._title = label("", "title")
        layout.addWidget(self._title)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._rows = Rows(4)
        self._table = Table(
            "",
            self._rows,
            [Column(0, 1), name_column(), Column(210, 2), text_column(3)],
            self.open_item,
            kept="conflicts",
        )
        self._empty = EmptyScreen()
        self._to_today = self._empty.add(lambda: go("today"), main=True)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self.setFocusProxy(self._table)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        self._title.setText(tr("Conflicts"))
        self._explain.setText(
            tr(
                "What was written differently, contradicts itself or came late. Nothing is "
                "lost; a person decides. Enter opens it."
            )
        )
        self._empty.say(
            tr("Nothing waits."),
            tr("When two people change the same thing while apart, both versions wait here."),
        )
        self._to_today.setText(tr("Back to Today"))
        self._rows.set_headings(tr("What"), tr("Client"), tr("About"), tr("Says"))
        self._table.setAccessibleName(tr("Conflicts"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the list."""
        self._desk.ask(read_waiting, self._show)

    def _show(self, found: Waiting) -> None:
        self._waiting = found
        lines: list[tuple[object, list[Cell]]] = []
        for item in found.items:
            what, about, says = words_for(item, found.names)
            cells = [what, found.clients.get(case_of(item), ""), about, says]
            lines.append((item, [Cell(" ".join(text.split())) for text in cells]))
        self._rows.show_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        self._table.choose_first()

    def open_item(self, item: object) -> None:
        """Opens the sheet that settles an item."""
        names, parent, desk = self._waiting.names, self.window(), self._desk
        sheet: QDialog
        match item:
            case Conflict():
                sheet = SettleSheet(
                    parent, desk, item, self._waiting.clients.get(item.row.case, ""), names
                )
            case Contradiction():
                client = self._waiting.clients.get(item.case, "")
                sheet = ContradictionSheet(parent, desk, item, client, names, self._open_case)
            case LateEntry():
                sheet = LateSheet(
                    parent, desk, item, self._waiting.clients.get(item.case, ""), names
                )
            case Remark():
                client = self._waiting.clients.get(item.row.case, "")
                sheet = QuestionSheet(parent, desk, item, client, names, self._open_case)
            case SetAside():
                sheet = SetAsideSheet(parent, desk, item)
            case CaseLine():
                self._open_case(item.case)
                return
            case _:
                return
        sheet.open()
