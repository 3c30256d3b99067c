"""One record on paper, by the system's own printer dialog; that it was printed is in the audit."""

from __future__ import annotations

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from aftercare.actions.recording.told import Said
from aftercare.actions.shared.audit import enter
from aftercare.casework.labels import kind_words
from aftercare.casework.wording import words
from aftercare.store.records import RecordRow
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr


def print_record(over: QWidget, desk: Desk, row: RecordRow, text: str) -> None:
    """Asks for a printer, enters it in the audit, and prints."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, over)
    dialog.setWindowTitle(tr("Print the record"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return

    def entered(_: object) -> None:
        paper = QPlainTextEdit()
        paper.setPlainText(text)
        paper.print_(printer)

    said = Said(
        words("Printed: {what}", what=kind_words(row.kind)),
        lasting=words("Keep the paper where nobody else reads it."),
    )
    desk.save(
        lambda casebook: enter(casebook, "printed", case=row.case, about=row.kind),
        entered,
        says=said,
    )
