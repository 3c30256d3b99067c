"""Prints a PDF through the system's own dialog, page by page, without a file on the way."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from aftercare.store.durable_file import new_file

POINTS = 300  # an inch


def printing_there() -> bool:
    """Whether this program was built with printing."""
    return find_spec("PySide6.QtPrintSupport") is not None


def print_pdf(parent: QWidget, data: bytes) -> bool:
    """Asks where to print; whether it was sent there. Blocks until the person has answered."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    if not dialog.exec():
        return False
    return paint_pdf(printer, data)


def keep_private(printer: Any) -> None:
    """Where somebody prints to a file, Qt writes into this one, which nobody else may read."""
    if printer.outputFileName():
        with suppress(OSError):  # then Qt cannot write it either, and says so
            new_file(Path(printer.outputFileName())).close()


def paint_pdf(printer: Any, data: bytes) -> bool:
    """Paints every page onto `printer`; whether it took them."""
    import pypdfium2

    keep_private(printer)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    document: Any = pypdfium2.PdfDocument(data)
    try:
        for number in range(len(document)):
            if number:
                printer.newPage()
            bitmap = document[number].render(scale=POINTS / 72).to_pil().convert("RGB")
            image = QImage(
                bitmap.tobytes(),
                bitmap.width,
                bitmap.height,
                3 * bitmap.width,
                QImage.Format.Format_RGB888,
            )
            painter.drawImage(QRect(0, 0, printer.width(), printer.height()), image)
    finally:
        painter.end()
        document.close()
    return True
