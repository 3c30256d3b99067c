"""How an indicator went over a year: a bar a month, n of N on an axis, the share above it where there
is room. It shows work, never a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from aftercare.ui.language import tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import SMALL, SPACE, USUAL_SIZE, Colours, scaled

FEET, HEAD = 20, 18  # pixels below and above the bars


class Bar(NamedTuple):
    """One period: its name, n, N and the unknown in N."""

    name: str
    n: int
    of: int
    unknown: int


class TrendChart(QWidget):
    """Bars as high as N; the filled part is n, the hatched part above it is not known."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._bars: Sequence[Bar] = ()
        self.setMinimumHeight(scaled(130))

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Replaces the bars; `name` is what is spoken of them."""
        self._bars = bars
        said = [_said(bar) for bar in bars]
        self.setAccessibleName(tr("Chart: {name}", name=name))
        self.setAccessibleDescription("; ".join(said))
        tip(self, "\n".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((bar.of for bar in self._bars), default=0)
        if not most:
            return
        feet, head = scaled(FEET), scaled(HEAD)
        high = self.height() - feet - head
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * SMALL / USUAL_SIZE)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        axis = metrics.horizontalAdvance(str(most)) + SPACE
        width = (self.width() - axis) / len(self._bars)
        painter.setPen(QColor(self._colours.quiet))
        for value in sorted({0, most // 2, most}):
            at = head + high * (1 - value / most)
            painter.drawText(
                QRectF(0, at - head / 2, axis - SPACE / 2, head),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                str(value),
            )
        painter.setPen(QPen(QColor(self._colours.line), 1, Qt.PenStyle.DotLine))
        for value in {most // 2, most} - {0}:
            at = head + high * (1 - value / most)
            painter.drawLine(QPointF(axis, at), QPointF(self.width(), at))
        share_fits = metrics.horizontalAdvance("100 %") <= width
        widest = max(metrics.horizontalAdvance(bar.name) for bar in self._bars)
        every = -(-widest // max(1, int(width)))  # a name under each bar, or under every other
        for place, bar in enumerate(self._bars):
            left, wide = axis + place * width + SPACE / 2, width - SPACE
            whole, filled, open_ = (high * part / most for part in (bar.of, bar.n, bar.unknown))
            ground = head + high
            painter.setPen(QColor(self._colours.edge))
            painter.setBrush(QColor(self._colours.window))
            painter.drawRect(QRectF(left, ground - whole, wide, whole))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRect(QRectF(left, ground - filled, wide, filled))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.drawRect(QRectF(left, ground - filled - open_, wide, open_))
            painter.setPen(QColor(self._colours.text))
            share = f"{round(100 * bar.n / bar.of)}" if bar.of else "–"
            share += " %" if bar.of and share_fits else ""
            painter.drawText(
                QRectF(left - SPACE / 2, ground - whole - head, width, head),
                Qt.AlignmentFlag.AlignCenter,
                share,
            )
            if (len(self._bars) - 1 - place) % every:
                continue
            painter.setPen(QColor(self._colours.quiet))
            painter.drawText(
                QRectF(left - SPACE / 2 - width, ground, 3 * width, feet),
                Qt.AlignmentFlag.AlignCenter,
                bar.name,
            )
        painter.setPen(QColor(self._colours.line))
        painter.drawLine(QPointF(axis, head + high), QPointF(self.width(), head + high))


def _said(bar: Bar) -> str:
    """A bar in words."""
    if not bar.of:
        return tr("{period}: nobody", period=bar.name)
    text = tr(
        "{period}: {n} of {of}, {share} %",
        period=bar.name,
        n=bar.n,
        of=bar.of,
        share=round(100 * bar.n / bar.of),
    )
    return text + (", " + tr("{n} not known", n=bar.unknown) if bar.unknown else "")
