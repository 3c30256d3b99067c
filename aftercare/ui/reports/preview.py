"""The pages of a PDF as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from aftercare.actions.shared.file_intake import PagePicture, pages_of
from aftercare.apart import NotRead, read_apart
from aftercare.ui.language import tr
from aftercare.ui.parts import label
from aftercare.ui.theme import SPACE

PATIENCE = 20.0  # seconds for another's PDF


class Preview(QScrollArea):
    """Pages below each other, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_pdf(b"")

    def show_pdf(self, pdf: bytes, hint: str = "", *, ours: bool = False) -> None:
        """Shows a PDF; without one, `hint` says what to do. `ours`: this program has just made
        it.
        """
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setSpacing(2 * SPACE)
        width = max(300, self.viewport().width() - 6 * SPACE)
        pictures = (pages(pdf, width) if ours else pages_apart(pdf, width)) if pdf else []
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
    return [_picture(page) for page in pages_of(pdf, width)]


def pages_apart(pdf: bytes, width: int) -> list[QImage]:
    """The same of a PDF that somebody else made; none of one that cannot be read."""
    try:
        found = read_apart("pages", list[PagePicture], pdf, width, seconds=PATIENCE)
        return [_picture(page) for page in found if len(page.pixels) >= page.stride * page.height]
    except NotRead:
        return []


def _picture(page: PagePicture) -> QImage:
    plain = QImage.Format.Format_RGB32 if page.channels == 4 else QImage.Format.Format_BGR888
    return QImage(page.pixels, page.width, page.height, page.stride, plain).copy()
