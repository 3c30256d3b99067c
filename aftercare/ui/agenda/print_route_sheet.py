"""What goes on the paper of a day's route: no name, and telephone numbers only if somebody wants
them.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from aftercare.actions.papers.print_route import print_route
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class PrintRouteSheet(Sheet):
    """Asks what is to stand on it, and writes a PDF file."""

    def __init__(self, parent: QWidget, desk: Desk, day: date) -> None:
        title = tr("Print the route of {day}", day=language.weekday(day.isoformat()))
        super().__init__(parent, title, 560)
        self._desk, self._day = desk, day
        said = tr(
            "The sheet shows the hour, the number of the case, the area and the rule of safe "
            "contact in short. No name stands on it."
        )
        self.body.addWidget(label(said, "notice", wrap=True))
        self.phones = QCheckBox(tr("Telephone numbers too"))
        self.initials = QCheckBox(tr("Initials of the client beside the number of the case"))
        for box in (self.phones, self.initials):
            self.body.addWidget(box)
        self.write_button = button(tr("Save as PDF…"), self._on_write, "main", shortcut="Ctrl+S")
        self.foot.addWidget(self.write_button)
        self.write_button.setFocus()

    def _on_write(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF…"), f"route-{self._day.isoformat()}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))

    def write(self, file: Path) -> None:
        """Writes the sheet."""
        day, code = self._day, language.code
        phones, initials = self.phones.isChecked(), self.initials.isChecked()
        self._desk.save(
            lambda casebook: print_route(
                casebook, day, file, code, phones=phones, initials=initials
            ),
            self.done_with,
            self.show_refusal,
            says=wrote_file(file),
        )
