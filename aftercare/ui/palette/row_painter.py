"""How a row of the palette is drawn: the title with the words looked for marked, and what stands at
its right in quiet.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aftercare.ui.palette.offers import Offer
from aftercare.ui.theme import SPACE, Colours

OFFER = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Paints offers."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        offer: Offer = index.data(OFFER)
        room = SPACE if offer.act else SPACE // 2
        return QSize(0, option.fontMetrics.height() + 2 * room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(OFFER)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(self._colours.accent))
        plain = QColor(self._colours.accent_text if chosen else self._colours.text)
        quiet = QColor(self._colours.accent_text if chosen else self._colours.quiet)
        room = option.rect.adjusted(SPACE * 2 if offer.act else SPACE, 0, -SPACE, 0)
        painter.setFont(option.font)
        aside = option.fontMetrics.horizontalAdvance(offer.aside) + SPACE
        aside = min(aside, room.width() * 3 // 5)
        if offer.aside:
            painter.setPen(quiet)
            said = option.fontMetrics.elidedText(offer.aside, Qt.TextElideMode.ElideRight, aside)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said
            )
            room.setRight(room.right() - aside - 2 * SPACE)
        self._paint_title(painter, option, room, offer, plain if offer.act else quiet)
        painter.restore()

    def _paint_title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        offer: Offer,
        colour: QColor,
    ) -> None:
        bold = QFont(option.font)
        bold.setBold(True)
        metrics = option.fontMetrics
        said = metrics.elidedText(offer.title, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(said, option.font if offer.act else bold)
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        formats = []
        for first, length in offer.marks:
            if first < len(said):
                one = QTextLayout.FormatRange()
                one.start, one.length = first, min(length, len(said) - first)
                one.format = marked
                formats.append(one)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(room.width(), 1) * 2)
        layout.endLayout()
        painter.setPen(colour)
        painter.setClipRect(room)
        top = room.top() + (room.height() - line.height()) / 2
        layout.draw(painter, QPointF(room.left(), top))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.palette.setColor(QPalette.ColorRole.Text, QColor(self._colours.text))
