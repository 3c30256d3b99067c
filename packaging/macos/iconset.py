"""Draws resources/icons/aftercare.svg in the sizes that iconutil makes a macOS icon of.

usage: iconset.py SVG FOLDER.iconset
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 32, 128, 256, 512)
MARGIN = 0.1  # of each side, as macOS leaves around its own


def draw(svg: bytes, folder: Path) -> None:
    """Writes icon_16x16.png and so on, each also at twice its size."""
    folder.mkdir(parents=True)
    for size in SIZES:
        _write(svg, size, folder / f"icon_{size}x{size}.png")
        _write(svg, 2 * size, folder / f"icon_{size}x{size}@2x.png")


def _write(svg: bytes, size: int, path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    inside = size * (1 - 2 * MARGIN)
    QSvgRenderer(QByteArray(svg)).render(
        painter, QRectF(size * MARGIN, size * MARGIN, inside, inside)
    )
    painter.end()
    if not image.save(str(path), "PNG"):
        raise SystemExit(f"{path} could not be written.")


if __name__ == "__main__":
    draw(Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]))
