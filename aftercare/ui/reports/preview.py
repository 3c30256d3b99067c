"""The pages of a PDF as they will be printed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from aftercare.ui.language import tr
from aftercare.ui.parts import label
from aftercare.ui.theme import SPACE

MOST_PAGES = 40


class Preview(QScrollArea):
    """Pages below each other, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_pdf(b"")

    def show_pdf(self, pdf: bytes, hint: str = "") -> None:
        """Shows a PDF; without one, `hint` says what to do."""
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setSpacing(2 * SPACE)
        pictures = pages(pdf, max(300, self.viewport().width() - 6 * SPACE)) if pdf else []
        for number, picture in enumerate(pictures, 1):
            page = label()
            page.setPixmap(QPixmap.fromImage(picture))
            page.setAlignment(Qt.AlignmentFlag.AlignCenter)
            page.setAccessibleName(tr("Page {n}", n=number))
            layout.addWidget(page)
        if not pictures:
            said = label(hint, wrap=True)
            said.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(said)
        layout.addStretch()
        self.setWidget(whole)


def pages(pdf: bytes, width: int) -> list[QImage]:
    """Pictures of the first pages, `width` pixels wide."""
    import pypdfium2

    document: Any = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        bitmap = page.render(scale=width / page.get_width())
        plain = QImage.Format.Format_RGB32 if bitmap.n_channels == 4 else QImage.Format.Format_BGR888
        picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, plain)
        found.append(picture.copy())
    return found
