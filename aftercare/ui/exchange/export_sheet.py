"""Exporting: in which format, packed with a password unless there is a reason; the password is
shown once.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QWidget

from aftercare.actions.caseload.export_records import FORMATS, Exported, export
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import tr
from aftercare.ui.long_box import LongBox
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class ExportSheet(Sheet):
    """Everything this device may read of its cases, into a folder."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Export"), 620)
        self._desk = desk
        self.body.addWidget(
            label(
                tr(
                    "Everything that you may read of your cases is written into one file, "
                    "which other programs can read."
                ),
                wrap=True,
            )
        )
        form = QFormLayout()
        self._how = ChoiceBox()
        for name in FORMATS:
            self._how.addItem(name.upper(), name)
        self._how.setAccessibleName(tr("Format"))
        form.addRow(tr("Format"), self._how)
        self._plain = LongBox(tr("Without a password: whoever finds the file reads it"))
        form.addRow(self._plain)
        self._because = QLineEdit()
        self._because.setPlaceholderText(tr("why; it is entered in the audit"))
        self._because.setAccessibleName(tr("Why without a password"))
        self._because.setEnabled(False)
        self._plain.toggled.connect(self._because.setEnabled)
        form.addRow("", self._because)
        self.body.addLayout(form)
        self._done = label("", "code", wrap=True)
        self._done.hide()
        self.body.addWidget(self._done)
        self.foot.insertWidget(1, button(tr("Choose a folder and export"), self._on_export, "main"))
        self.keep_typed(desk, "export")

    def _on_export(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Export"))
        if name:
            self.export_to(Path(name))

    def export_to(self, folder: Path) -> None:
        """Writes the export into a folder."""
        how, plain, because = (
            str(self._how.currentData()),
            self._plain.isChecked(),
            self._because.text().strip(),
        )

        def work(casebook: object) -> Exported:
            return export(casebook, folder, how, password=None if plain else "", because=because)  # type: ignore[arg-type]

        self._desk.save(
            work,
            self._show_done,
            self.show_refusal,
            says=lambda write: wrote_file(write.result.file),
        )

    def _show_done(self, done: Exported) -> None:
        lines = [tr("{n} records are in {file}.", n=done.records, file=done.file.name)]
        if not done.entered:
            lines.append(
                tr("It could not be entered in the audit, as nothing can be written here.")
            )
        if done.password:
            lines += [
                tr(
                    "Its password, shown once. Write it down, and send it by another way "
                    "than the file:"
                ),
                done.password,
            ]
        self._done.setText("\n\n".join(lines))
        self._done.show()
        if self.keeper:
            self.keeper.done()
        self.adjustSize()
