"""Draws resources/icons/aftercare.svg as a Windows icon in every size that Windows shows. The same drawing and libraries, the same file.

usage: icon.py SVG ICO
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def icon(svg: bytes) -> bytes:
    """The .ico: a table of contents, then a PNG for each size, which Windows has read since Vista."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = [_png(svg, size) for size in SIZES]
    offset = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(SIZES, pictures, strict=True):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return table + b"".join(pictures)


def _png(svg: bytes, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    if not image.save(written, "PNG"):
        raise SystemExit("Qt could not write the picture.")
    return bytes(written.data().data())


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(icon(Path(sys.argv[1]).read_bytes()))
