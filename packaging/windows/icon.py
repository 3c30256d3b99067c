"""Draws resources/icons/aftercare.svg as a Windows icon in every size that Windows shows, and the
picture at the side of the setup program.

usage: icon.py SVG FOLDER      writes aftercare.ico and side.bmp; the same drawing and libraries,
the same files
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SIDE = (328, 628)  # twice what NSIS asks for, so that it is sharp on a fine screen
GREEN = "#0f6b5c"  # of the drawing
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def icon(svg: bytes) -> bytes:
    """The .ico: a table of contents, then a PNG for each size, which Windows has read since
    Vista.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = [_png(svg, size) for size in SIZES]
    offset = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(SIZES, pictures, strict=True):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return table + b"".join(pictures)


def _png(svg: bytes, size: int) -> bytes:
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return _written(image, "PNG")


def side(svg: bytes) -> bytes:
    """A strip of the program's colour with its drawing, as a bitmap."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(*SIDE, QImage.Format.Format_RGB888)
    image.fill(QColor(GREEN))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(64, 96, 200, 200))
    painter.end()
    return _written(image, "BMP")


def _written(image: QImage, kind: str) -> bytes:
    from PySide6.QtCore import QBuffer

    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    if not image.save(written, kind):
        raise SystemExit("Qt could not write the picture.")
    return bytes(written.data().data())


if __name__ == "__main__":
    drawing, folder = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2])
    (folder / "aftercare.ico").write_bytes(icon(drawing))
    (folder / "side.bmp").write_bytes(side(drawing))
