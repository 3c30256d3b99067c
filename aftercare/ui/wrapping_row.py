"""A row of buttons, fields and titles that goes on in the next line where it is too narrow: large
text, small laptops.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QWidget,
)

from aftercare.ui.theme import SPACE


class _Placed(NamedTuple):
    """An item, how wide it is at least, and whether it takes what is left of its line."""

    item: QLayoutItem
    wide: int
    takes: bool


class WrappingRow(QLayout):
    """Used as a QHBoxLayout. What comes after a stretch stays at the right, also in the next
    line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._taking: set[QWidget] = set()
        self._heights: dict[int, int] = {}  # by width, until something in it changes

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        if stretch:
            self._taking.add(widget)
        super().addWidget(widget)

    def insertWidget(self, place: int, widget: QWidget) -> None:
        """As of a QHBoxLayout."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addStretch(self) -> None:
        """From here on at the right."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    # -- what Qt asks of a layout ------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        if wide not in self._heights:
            self._heights[wide] = self._arrange(QRect(0, 0, wide, 0), move=False)
        return self._heights[wide]

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not _hidden(item)]
        gaps = self._gap() * max(0, sum(size.width() > 0 for size in shown) - 1)
        return self._framed(
            sum(size.width() for size in shown) + gaps,
            max((size.height() for size in shown), default=0),
        )

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not _hidden(item)]
        return self._framed(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def _framed(self, wide: int, high: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            wide + margins.left() + margins.right(), high + margins.top() + margins.bottom()
        )

    # -- lines -------------------------------------------------------------------------------------

    def _gap(self) -> int:
        return QApplication.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)

    def _takes(self, item: QLayoutItem) -> bool:
        widget = item.widget()
        return (
            not widget
            or widget in self._taking
            or widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding
        )

    @staticmethod
    def _only_stretches(line: list[_Placed]) -> list[_Placed]:
        """Where a line has a stretch, that takes what is left, and nothing else."""
        stretched = any(placed.takes and not placed.item.widget() for placed in line)
        return (
            [placed._replace(takes=placed.takes and not placed.item.widget()) for placed in line]
            if stretched
            else line
        )

    def _lines(self, wide: int) -> list[list[_Placed]]:
        lines: list[list[_Placed]] = [[]]
        used = 0
        for item in self._items:
            if _hidden(item):
                continue
            needs = min(max(item.sizeHint().width(), item.minimumSize().width()), wide)
            if needs and used and used + self._gap() + needs > wide:
                lines.append([])
                used = 0
            used += needs + (self._gap() if used and needs else 0)
            lines[-1].append(_Placed(item, needs, self._takes(item)))
        return [self._only_stretches(line) for line in lines]

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Places everything within the width of `room`; returns the height that takes."""
        margins = self.contentsMargins()
        inner = room.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        top, right = inner.top(), False
        for line in self._lines(inner.width()):
            high = max((placed.item.sizeHint().height() for placed in line), default=0)
            seen = sum(placed.wide > 0 for placed in line)
            left = max(
                0,
                inner.width()
                - sum(placed.wide for placed in line)
                - self._gap() * max(0, seen - 1),
            )
            takers = sum(placed.takes for placed in line)
            x = inner.left() + (left if right and not takers else 0)
            for placed in line:
                wide = placed.wide + (left // takers if placed.takes else 0)
                if move and placed.item.widget():
                    own = min(high, placed.item.maximumSize().height())
                    own = (
                        own
                        if self._takes(placed.item)
                        else min(own, placed.item.sizeHint().height())
                    )
                    placed.item.setGeometry(
                        QRect(QPoint(x, top + (high - own) // 2), QSize(wide, own))
                    )
                x += wide + (self._gap() if placed.wide else 0)
                right = right or placed.takes
            top += high + SPACE
        return top - SPACE - inner.top() + margins.top() + margins.bottom()


def _hidden(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.isHidden()
