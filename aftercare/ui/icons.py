"""Icons: drawings of one free set (Lucide), each in the colour of the text that it stands beside. An
icon never stands for a word: whatever has one also says it.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE, GAP = 18, 6  # pixels in the usual text; between an icon and its text
OF_PROGRAM = (16, 24, 32, 48, 64, 128, 256)  # pixels that window systems ask for


@cache
def _drawing(name: str) -> str:
    return files("resources").joinpath(f"icons/lucide/{name}.svg").read_text(encoding="utf-8")


@cache
def picture(name: str, colour: str, pixels: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """An icon so many pixels large, on a screen that draws `ratio` points for each, with `gap` free
    pixels at its right.
    """
    drawn = QPixmap(round((pixels + gap) * ratio), round(pixels * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    svg = _drawing(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(svg.encode())).render(
        painter, QRectF(0, 0, drawn.height(), drawn.height())
    )
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, faint: str, pixels: int, gap: int) -> QIcon:
    """An icon for a button: `faint` while it cannot be pressed."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    ratio, found = application.devicePixelRatio(), QIcon()
    found.addPixmap(picture(name, colour, pixels, ratio, gap), QIcon.Mode.Normal)
    found.addPixmap(picture(name, faint, pixels, ratio, gap), QIcon.Mode.Disabled)
    return found


def program_icon() -> QIcon:
    """The program's own, for its windows and the task bar."""
    drawing = QSvgRenderer(
        QByteArray(files("resources").joinpath("icons/aftercare.svg").read_bytes())
    )
    found = QIcon()
    for pixels in OF_PROGRAM:
        drawn = QPixmap(pixels, pixels)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        drawing.render(painter, QRectF(drawn.rect()))
        painter.end()
        found.addPixmap(drawn)
    return found
