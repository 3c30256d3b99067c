"""A person, group or goal drawn in a picture: a button with a shape and marks, reached by keyboard
and read aloud.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from aftercare.store.records import RecordRow
from aftercare.ui.plain import tip
from aftercare.ui.theme import Colours


class Shape(Enum):
    """The shapes of a genogram: a square for a man, a circle for a woman, a diamond where it is not
    said.
    """

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


class Node(QPushButton):
    """`lines` stand under the shape; `mark` is drawn in it. Struck through where contact is
    prohibited.
    """

    def __init__(
        self,
        parent: QWidget,
        colours: Colours,
        shape: Shape,
        lines: list[str],
        spoken: str,
        opened: Callable[[], None],
        *,
        mark: str = "",
        barred: bool = False,
        centre: bool = False,
    ) -> None:
        super().__init__(parent)
        self.record: RecordRow | None = None  # that it stands for, and whose menu it has
        self._colours, self._shape, self._lines = colours, shape, lines
        self._mark, self._barred, self._centre = mark, barred, centre
        self.setAccessibleName(spoken)
        tip(self, spoken)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _: opened())
        bold = self.font()
        bold.setBold(True)
        line, metrics = self.fontMetrics().height(), QFontMetrics(bold)
        widest = max((metrics.horizontalAdvance(text) for text in lines), default=0)
        self.size_of_shape = int(line * 2.2)
        self.resize(
            max(widest + 16, self.size_of_shape + 24), self.size_of_shape + len(lines) * line + 16
        )

    def centre(self) -> QPointF:
        """The middle of the shape, as its parent counts."""
        return QPointF(self.x() + self.width() / 2, self.y() + 4 + self.size_of_shape / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, size = self._colours, self.size_of_shape
        box = QRectF((self.width() - size) / 2, 4, size, size)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(QColor(colours.text), 3 if self._centre else 1.6))
        painter.setBrush(QColor(colours.surface))
        self._draw(painter, box)
        if self._centre:
            self._draw(painter, box.adjusted(5, 5, -5, -5))
        if self._barred:
            painter.setPen(QPen(QColor(colours.late), 2.4))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        elif self._mark:
            painter.setPen(QColor(colours.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._mark)
        line, top = self.fontMetrics().height(), box.bottom() + 4
        painter.fillRect(
            QRectF(0, top, self.width(), line * len(self._lines)), QColor(colours.window)
        )  # over lines between nodes
        for place, text in enumerate(self._lines):
            font = self.font()
            font.setBold(place == 0)
            painter.setFont(font)
            painter.setPen(QColor(colours.text if place == 0 else colours.quiet))
            painter.drawText(
                QRectF(0, top + place * line, self.width(), line),
                Qt.AlignmentFlag.AlignHCenter,
                text,
            )

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        match self._shape:
            case Shape.SQUARE:
                painter.drawRect(box)
            case Shape.CIRCLE:
                painter.drawEllipse(box)
            case Shape.DIAMOND:
                middle = box.center()
                corners = [
                    (middle.x(), box.top()),
                    (box.right(), middle.y()),
                    (middle.x(), box.bottom()),
                    (box.left(), middle.y()),
                ]
                painter.drawPolygon([QPointF(x, y) for x, y in corners])


SHAPES = {"male": Shape.SQUARE, "female": Shape.CIRCLE}
