"""A list whose rows are of two lines: a title with what stands beside it, and under it a sentence
that goes on in further lines where it is long. Nothing is cut; what is late is red, on a chosen row
too.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from aftercare.ui.filter_line import typed_letter
from aftercare.ui.plain import as_text
from aftercare.ui.theme import SPACE, Colours, scaled

Index = QModelIndex | QPersistentModelIndex
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
MOST_KEPT = 4000  # heights that are remembered
SIDE, BAR, CHIP = 12, 4, 8  # pixels beside the text; of the mark of a chosen row; inside a chip


class TwoLines(NamedTuple):
    """What a row says. `key` is what makes it the same row when all is read anew; "" for a heading,
    which says its `title` alone and cannot be chosen.

    `front` stands before the title in a column of its own, `beside` behind it; `right` and `chip`
    are at the right. `late`: `right` is red. `parted`: a stronger line above it.
    """

    key: Hashable
    title: str
    below: str = ""
    beside: str = ""
    right: str = ""
    chip: str = ""
    front: str = ""
    late: bool = False
    parted: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.front, self.title, self.beside, self.right, self.chip, self.below)
        return ". ".join(part for part in parts if part)


class TwoLineRows(QAbstractListModel):
    """What stands in the list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[TwoLines] = ()

    def show_rows(self, lines: Sequence[TwoLines]) -> None:
        """Replaces all."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case Qt.ItemDataRole.ToolTipRole if line.below:
                return as_text(line.below)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.lines[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class _Drawn(QStyledItemDelegate):
    """How a row is drawn, and how high that is."""

    def __init__(self, view: TwoLineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(1, self._view.high(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        _Painting(painter, self._view, option).draw(self._view.line_at(index.row()))
        painter.restore()


class _Painting:
    """One row as it is drawn."""

    def __init__(self, painter: QPainter, view: TwoLineList, option: QStyleOptionViewItem) -> None:
        self._painter, self._colours = painter, view.colours
        self._room, self._front = option.rect, view.front_width()
        self._chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._usual, self._bold = QFont(view.font()), QFont(view.font())
        self._bold.setBold(True)
        self._high = QFontMetrics(self._bold).height()

    def draw(self, line: TwoLines) -> None:
        """All of it."""
        if not line.key:
            self._draw_heading(line.title)
            return
        self._draw_ground(line)
        inner = self._room.adjusted(scaled(SIDE), SPACE - 2, -scaled(SIDE), -SPACE + 2)
        if self._front:
            self._text(line.front, inner, self._bold, self._colours.text)
            inner.setLeft(inner.left() + self._front)
        right = self._draw_right(line, inner)
        left = self._text(
            line.title, inner, self._bold, self._colours.text, right - inner.left()
        ) + scaled(SIDE)
        if right > left:
            beside = QRect(left, inner.top(), right - left, self._high)
            self._text(line.beside, beside, self._usual, self._colours.quiet, right - left)
        self._painter.setFont(self._usual)
        self._painter.setPen(QColor(self._colours.text))
        self._painter.drawText(inner.adjusted(0, self._high + 2, 0, 0), WRAPPED, line.below)

    def _draw_heading(self, text: str) -> None:
        self._painter.fillRect(self._room, QColor(self._colours.group))
        self._painter.setFont(self._bold)
        self._painter.setPen(QColor(self._colours.text))
        inner = self._room.adjusted(scaled(SIDE), 0, -scaled(SIDE), 0)
        self._painter.drawText(inner, MIDDLE, text)

    def _draw_ground(self, line: TwoLines) -> None:
        painter, colours, room = self._painter, self._colours, self._room
        painter.fillRect(room, QColor(colours.chosen if self._chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.quiet if line.parted else colours.line), 1))
        painter.drawLine(room.topLeft(), room.topRight())
        if self._chosen:
            bar = QRect(room.left(), room.top(), scaled(BAR), room.height())
            painter.fillRect(bar, QColor(colours.accent))
        if self._current:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _draw_right(self, line: TwoLines, inner: QRect) -> int:
        """The chip, and before it what is at the right; returns where that begins."""
        right = inner.right()
        if line.chip:
            wide = QFontMetrics(self._usual).horizontalAdvance(line.chip) + 2 * scaled(CHIP)
            chip = QRect(right - wide, inner.top() - 1, wide, self._high + 2)
            painter = self._painter
            painter.setPen(QPen(QColor(self._colours.quiet), 1))
            painter.setBrush(QColor(self._colours.window))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setFont(self._usual)
            painter.setPen(QColor(self._colours.text))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, line.chip)
            right = chip.left() - scaled(SIDE)
        if line.right:
            font = self._bold if line.late else self._usual
            wide = QFontMetrics(font).horizontalAdvance(line.right) + 2
            place = QRect(right - wide, inner.top(), wide, self._high)
            self._text(
                line.right, place, font, self._colours.late if line.late else self._colours.quiet
            )
            right = place.left() - scaled(SIDE)
        return right

    def _text(self, text: str, place: QRect, font: QFont, colour: str, most: int = 0) -> int:
        """A text on the first line, in at most so many pixels; returns where it ends."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) if most else text
        wide = metrics.horizontalAdvance(shown) + 2
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QRect(place.left(), place.top(), wide, self._high), MIDDLE, shown)
        return place.left() + wide


class TwoLineList(QListView):
    """Several rows can be chosen; Enter or a double click opens one (by its key). Letters that are
    typed on it go to `typed`, `chosen` is called when others are chosen.
    """

    def __init__(
        self,
        colours: Colours,
        opened: Callable[[Hashable], object],
        *,
        typed: Callable[[str], object] | None = None,
        chosen: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self._colours, self._opened, self._typed = colours, opened, typed
        self.rows = TwoLineRows()
        self._high: dict[str, int] = {}  # of a row with such a sentence, at this width
        self._front = 0
        self.setModel(self.rows)
        self.setItemDelegate(_Drawn(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(lambda *_: chosen())

    @property
    def colours(self) -> Colours:
        """Those in use now."""
        return self._colours

    def show_rows(self, lines: Sequence[TwoLines]) -> None:
        """Replaces what stands in the list."""
        if len(self._high) > MOST_KEPT:
            self._high = {}
        self.rows.show_rows(lines)
        bold = QFont(self.font())
        bold.setBold(True)
        fronts = {line.front for line in lines if line.front}
        widest = max((QFontMetrics(bold).horizontalAdvance(text) for text in fronts), default=0)
        front = widest + scaled(SIDE) if widest else 0
        if front != self._front:
            self._front, self._high = front, {}

    def line_at(self, place: int) -> TwoLines:
        """What a row says."""
        return self.rows.lines[place]

    def front_width(self) -> int:
        """Of the column before the titles, pixels."""
        return self._front

    # -- which rows --------------------------------------------------------------------------------

    def row_keys(self) -> list[Hashable]:
        """The keys of all rows, in their order."""
        return [line.key for line in self.rows.lines if line.key]

    def chosen_keys(self) -> list[Hashable]:
        """The keys of the chosen rows, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.lines[place].key for place in places if self.rows.lines[place].key]

    def current_key(self) -> Hashable | None:
        """The key of the row that the keyboard is on."""
        place = self.currentIndex().row()
        return self.rows.lines[place].key or None if 0 <= place < len(self.rows.lines) else None

    def place_of(self, key: Hashable) -> int:
        """Where a row stands; -1 where it does not."""
        return next((n for n, line in enumerate(self.rows.lines) if line.key == key), -1)

    def choose(self, keys: Sequence[Hashable]) -> None:
        """Chooses these rows, the first of them with the keyboard on it; without any, the first
        row.
        """
        places = [place for place in map(self.place_of, keys) if place >= 0]
        first = next((n for n, line in enumerate(self.rows.lines) if line.key), -1)
        if first < 0:
            return
        index = self.rows.index(places[0] if places else first)
        # not by the view: what that chooses depends on the keys that are held
        chosen, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        chosen.setCurrentIndex(index, flag.ClearAndSelect)
        for place in places[1:]:
            chosen.select(self.rows.index(place), flag.Select)
        self.scrollTo(index)

    # -- how high ----------------------------------------------------------------------------------

    def high(self, place: int) -> int:
        """How high a row is, in pixels: as many lines as its sentence takes."""
        line = self.rows.lines[place]
        high = self._high.get(line.below) if line.key else None
        if high is None:
            metrics = self.fontMetrics()
            if not line.key:
                return metrics.height() + SPACE
            wide = max(self.viewport().width() - 2 * scaled(SIDE) - self._front, 1)
            needed = metrics.height() if line.below else 0
            if "\n" in line.below or metrics.horizontalAdvance(line.below) > wide:
                needed = metrics.boundingRect(QRect(0, 0, wide, 9999), WRAPPED, line.below).height()
            high = self._high[line.below] = metrics.height() + 2 + needed + 2 * SPACE - 2
        return high

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._high = {}
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._high = {}
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin a filter, where there is one."""
        if self._typed and typed_letter(event):
            self._typed(event.text())
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        key = self.rows.lines[index.row()].key
        if key:
            self._opened(key)
