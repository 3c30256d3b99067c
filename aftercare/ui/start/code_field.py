"""The field for the invitation code: typed or pasted, or a picture of it dropped or pasted onto
it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit


class CodeField(QPlainTextEdit):
    """Enter calls `entered`; `pictured` gets a `Path` of a dropped file, or the bytes of a pasted
    image.
    """

    def __init__(
        self, entered: Callable[[], None], pictured: Callable[[Path | bytes], None]
    ) -> None:
        super().__init__()
        self._entered, self._pictured = entered, pictured
        self.setTabChangesFocus(True)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or bool(_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = _files(source)
        if files:
            self._pictured(files[0])
        elif source.hasImage():
            self._pictured(_png(QImage(source.imageData())))
        else:
            super().insertFromMimeData(source)


def _files(source: QMimeData) -> list[Path]:
    return (
        [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if source.hasUrls()
        else []
    )


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
