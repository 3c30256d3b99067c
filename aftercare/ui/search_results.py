"""What a search found; Enter opens the case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftercare.casework.labels import kind_label
from aftercare.store.records import Hit
from aftercare.ui.columns import Column, text_column
from aftercare.ui.dialog import Dialog
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, empty, label
from aftercare.ui.theme import SPACE


class SearchResults(Dialog):
    """A list of hits."""

    def __init__(
        self, parent: QWidget, text: str, hits: list[Hit], open_case: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search"))
        self.resize(820, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.addWidget(label(tr("{n} found for “{text}”", n=len(hits), text=text), "heading"))
        if not hits:
            layout.addWidget(
                empty(tr("Nothing found. Try fewer words, or the beginning of a word."))
            )
            return
        rows = Rows(2)
        rows.set_headings(tr("Record"), tr("Text"))
        shown = [hit for hit in hits if hit.case]
        kinds = [kind_label(hit.kind, language.code) + (" ⚠" if hit.asks else "") for hit in shown]
        rows.show_rows(
            [(hit, [Cell(kind), Cell(hit.snippet)]) for hit, kind in zip(shown, kinds, strict=True)]
        )

        def opened(hit: object) -> None:
            self.accept()
            if isinstance(hit, Hit):
                open_case(hit.case)

        table = Table(tr("Search"), rows, [Column(0, 1), text_column()], opened)
        table.choose_first()
        layout.addWidget(table, 1)
        table.setFocus()
