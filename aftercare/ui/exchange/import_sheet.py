"""Importing a table: which column is which field, every row looked at before anything is written,
all of them or none.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from aftercare.actions.caseload.import_batch import Batch, Row, carry_out, undo_import
from aftercare.actions.caseload.import_file import (
    CASE_COLUMN,
    CASES,
    first_table,
    guess_mapping,
    kinds_of,
    offered_for_import,
    read_import,
    template,
)
from aftercare.actions.shared.paper_file import write_paper
from aftercare.actions.shared.table_file import Table as FileTable
from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import spoken
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import scaled

EXAMPLES = 3  # rows of the file that are shown beside each column


class ImportSheet(Sheet):
    """A file becomes records."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Import"), 980, scaled(620))
        self._desk = desk
        self._path: Path | None = None
        self._table: FileTable | None = None
        self._batch: Batch | None = None
        self._password = ""
        head = QHBoxLayout()
        head.addWidget(button(tr("Choose a file…"), self._on_file, "main"))
        self._kind = ChoiceBox()
        for kind in offered_for_import():
            self._kind.addItem(
                tr("Clients and cases")
                if kind == CASES
                else kind_label(kind, language.code, plural=True),
                kind,
            )
        self._kind.setAccessibleName(tr("What a row is"))
        self._kind.currentIndexChanged.connect(lambda _: self._show_mapping())
        head.addWidget(label(tr("What a row is")))
        head.addWidget(self._kind)
        head.addStretch()
        head.addWidget(button(tr("Download a template…"), self._on_template))
        head.addWidget(button(tr("Take the last import back"), self._on_undo))
        self.body.addLayout(head)
        self._said = label(
            tr("A csv or xlsx file with headings in its first row, or an export of this program."),
            "quiet",
            wrap=True,
        )
        self.body.addWidget(self._said)
        self._mapping = QTableWidget(0, 3)
        self._mapping.setAccessibleName(tr("Which column is what"))
        self._mapping.setHorizontalHeaderLabels(
            [tr("Column in the file"), tr("For example"), tr("Becomes")]
        )
        self._mapping.horizontalHeader().setStretchLastSection(True)
        self._mapping.setColumnWidth(0, scaled(220))
        self._mapping.setColumnWidth(1, scaled(330))
        self._mapping.verticalHeader().hide()
        self._mapping.verticalHeader().setDefaultSectionSize(scaled(48))
        self.body.addWidget(self._mapping, 2)
        self._rows = Rows(4)
        self._rows.set_headings(tr("Row"), tr("What"), tr("Says"), tr("Problem"))
        self._preview = Table(
            tr("What would come"),
            self._rows,
            [Column(0, 0), Column(0, 1), text_column(2), text_column()],
            lambda _: None,
        )
        self.body.addWidget(self._preview, 3)
        self._look = button(tr("Look through the rows"), self._on_look)
        self._import = button(tr("Import"), self._on_import, "main")
        self._import.setEnabled(False)
        self.foot.insertWidget(1, self._look)
        self.foot.insertWidget(2, self._import)

    def _on_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import"), "", tr("Tables and exports (*.csv *.xlsx *.json *.zip)")
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Looks at a file: a table is mapped, an export looked through at once."""
        if path.suffix.lower() == ".zip":
            self._password, _ = QInputDialog.getText(
                self, tr("Import"), tr("Password of the export"), QLineEdit.EchoMode.Normal
            )
        self._path = path
        password = self._password
        self._desk.ask(lambda _: first_table(path, password), self._show_table, self.show_refusal)

    def _show_table(self, table: FileTable | None) -> None:
        self._table = table
        self._error.clear()
        self._kind.setEnabled(table is not None)
        self._show_mapping()
        if table is None:
            self._on_look()

    def _show_mapping(self) -> None:
        """A line for each column, with what it seems to be."""
        self._batch = None
        self._import.setEnabled(False)
        self._rows.show_rows([])
        table, kind = self._table, str(self._kind.currentData())
        self._mapping.setVisible(table is not None)
        self._mapping.setRowCount(len(table.columns) if table else 0)
        guessed = guess_mapping(kind, table.columns) if table else {}
        for place, column in enumerate(table.columns if table else ()):
            examples = [
                str(row[place])
                for row in (table.rows if table else ())[:EXAMPLES]
                if row[place] not in (None, "")
            ]
            self._mapping.setCellWidget(place, 0, label(column))
            self._mapping.setCellWidget(place, 1, label(" · ".join(examples)[:120], "quiet"))
            choice = ChoiceBox()
            choice.addItem(tr("(left out)"), "")
            if kind != CASES:
                choice.addItem(tr("The case it belongs to"), CASE_COLUMN)
            for name in dict.fromkeys(
                field.name for part in kinds_of(kind) for field in part.fields
            ):
                choice.addItem(self._field(kind, name), name)
            choice.setCurrentIndex(max(0, choice.findData(guessed.get(column, ""))))
            choice.setAccessibleName(tr("{column} becomes", column=column))
            self._mapping.setCellWidget(place, 2, choice)

    def _field(self, kind: str, name: str) -> str:
        home = next(part for part in kinds_of(kind) if name in part.by_name)
        return field_label(home.name, name, language.code)

    def _chosen(self) -> dict[str, str]:
        mapping = {}
        for place, column in enumerate(self._table.columns if self._table else ()):
            choice = self._mapping.cellWidget(place, 2)
            if isinstance(choice, QComboBox) and choice.currentData():
                mapping[column] = str(choice.currentData())
        return mapping

    def _on_look(self) -> None:
        path, password = self._path, self._password
        if path is None:
            self.show_text(tr("Choose a file first."))
            return
        kind, mapping = str(self._kind.currentData()), self._chosen() if self._table else None
        self._desk.ask(
            lambda casebook: read_import(
                casebook, path, password=password, kind=kind, mapping=mapping
            ),
            self._show_batch,
            self.show_refusal,
        )

    def _show_batch(self, batch: Batch) -> None:
        self._batch = batch
        shown: list[tuple[object, list[Cell]]] = []
        for row in sorted(
            batch.rows, key=lambda row: (not row.problems, row.like is None, row.number)
        ):
            said = "; ".join(
                problem.say(language.code)
                for problem in (*row.problems, *((row.like,) if row.like else ()))
            )
            text = _said(row)
            what = kind_label(row.kind, language.code) if row.kind in KINDS else row.kind
            shown.append(
                (
                    row,
                    [
                        Cell(str(row.number), order=f"{row.number:07}"),
                        Cell(what),
                        Cell(text),
                        Cell(said, bold=bool(row.problems)),
                    ],
                )
            )
        self._rows.show_rows(shown)
        likes = sum(row.like is not None for row in batch.rows)
        known = sum(row.known for row in batch.rows)
        parts = [
            tr("{n} records in the file", n=len(batch.rows)),
            tr("{n} to be corrected", n=len(batch.wrong)),
        ]
        parts += [tr("{n} may be here already and are left out", n=likes)] if likes else []
        parts += [tr("{n} are here already", n=known)] if known else []
        self._said.setText("  ·  ".join(parts))
        self._import.setEnabled(bool(batch.rows) and not batch.wrong)
        self._error.clear()

    def _on_import(self) -> None:
        batch = self._batch
        if batch:
            self._desk.save(
                lambda casebook: carry_out(casebook, batch.without_like()),
                self._show_done,
                self.show_refusal,
                says=lambda write: words("Imported (records: {n})", n=write.result),
            )

    def _show_done(self, count: int) -> None:
        self._import.setEnabled(False)
        self._said.setText(
            tr(
                "{n} records were imported. They can be taken back as long as nobody changes them.",
                n=count,
            )
        )

    def _on_undo(self) -> None:
        def done(count: int) -> None:
            self._said.setText(tr("{n} records were struck out again.", n=count))

        self._desk.save(
            undo_import,
            done,
            self.show_refusal,
            says=lambda write: words("Import taken back (records: {n})", n=write.result),
        )

    def _on_template(self) -> None:
        kind, code = str(self._kind.currentData()), language.code
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Download a template…"), f"{kind}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if not name:
            return
        path = Path(name)

        def work(_: Casebook) -> None:
            write_paper(path, template(kind, path.suffix.lower().lstrip("."), code))

        self._desk.ask(
            work,
            lambda _: self._said.setText(tr("Saved as {path}.", path=str(path))),
            self._refused,
        )

    def _refused(self, refusal: Refused) -> None:
        self.show_refusal(refusal)


def _said(row: Row) -> str:
    """What a row says, on one line."""
    kind = KINDS.get(row.kind)
    fields = kind.by_name if kind else {}
    parts = (
        spoken(fields[name], value, {}, language.code) if name in fields else str(value)
        for name, value in row.fields.items()
    )
    people = {name for name, field in fields.items() if field.type is FieldType.PERSON}
    said = [
        part for name, part in zip(row.fields, parts, strict=True) if part and name not in people
    ]
    return " · ".join(" ".join(part.split()) for part in said)[:200]
