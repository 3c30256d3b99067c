"""The organisation's own forms, in the directory: taken in from XLSForm files, and retired."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aftercare.actions.recording.agency_forms import FormLine, add_form, forms, retire_form
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.ui.columns import Column, name_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.said import SaidLine
from aftercare.ui.theme import SPACE


class AgencyForms(QWidget):
    """Every version of every form."""

    def __init__(self, desk: Desk, *, writes: bool) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        self._explain = label("", "quiet", wrap=True)
        head.addWidget(self._explain, 1)
        self._retire = button("", self._on_retire)
        self._add = button("", self._on_add, "main")
        for key in (self._retire, self._add):
            key.setVisible(writes)
            head.addWidget(key)
        layout.addLayout(head)
        self._said = SaidLine()
        layout.addWidget(self._said)
        self._rows = Rows(4)
        self._table = Table(
            "",
            self._rows,
            [name_column(), Column(0, 3), Column(0, 2), Column(0, 1)],
            lambda _: None,
            kept="forms",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._explain.setText(
            tr(
                "Instruments and forms of your own, written as XLSForm, the standard of ODK "
                "and Kobo."
            )
        )
        self._add.setText(tr("Take in a form…"))
        self._retire.setText(tr("No longer offer it"))
        self._rows.set_headings(tr("Form"), tr("Id"), tr("Version"), tr("Offered"))
        self._table.setAccessibleName(tr("Forms"))

    def refresh(self) -> None:
        """Reads and shows the forms."""
        self._desk.ask(forms, self._show)

    def _show(self, found: list[FormLine]) -> None:
        shown: list[tuple[object, list[Cell]]] = [
            (
                form,
                [
                    Cell(form.title),
                    Cell(form.form_id),
                    Cell(form.version),
                    Cell(tr("Yes") if form.offered else tr("No")),
                ],
            )
            for form in found
        ]
        self._rows.show_rows(shown)
        self._table.choose_first()

    def _on_add(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Take in a form…"), "", "XLSForm (*.xlsx *.xls)"
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Takes a form in; what does not work in it is said by cell."""
        self._said.clear()
        self._desk.save(
            lambda casebook: add_form(casebook, path),
            lambda _: self.refresh(),
            self._show_refusal,
            says=words("Form taken in: {name}", name=path.name),
        )

    def _show_refusal(self, refusal: Refused) -> None:
        self._said.failed(refusal)

    def _on_retire(self) -> None:
        form = self._table.chosen()
        if isinstance(form, FormLine):
            self._desk.save(
                lambda casebook: retire_form(casebook, form.record),
                lambda _: self.refresh(),
                self._show_refusal,
                says=words("Form no longer offered"),
            )
