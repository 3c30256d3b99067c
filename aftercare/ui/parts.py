"""Small parts that every screen is made of, each with a name for assistive technology."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aftercare.ui.plain import as_text, tip
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.wrapping_row import WrappingRow

Index = QModelIndex | QPersistentModelIndex
NARROWEST = 110  # pixels of a column that shares in what the others leave


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A text; `role` is one of the theme's."""
    shown = QLabel(text)
    if role:
        shown.setProperty("role", role)
    shown.setWordWrap(wrap)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    return shown


def marked_label(html: str) -> QLabel:
    """A text of which parts stand out; whoever writes the `html` has escaped everything that was
    typed.
    """
    shown = QLabel()
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setText(html)
    shown.setWordWrap(True)
    return shown


def page(screen: QWidget) -> tuple[QVBoxLayout, WrappingRow, QLabel]:
    """The layout of a whole screen, its head with room for buttons at the right, and the title in
    it.
    """
    layout = QVBoxLayout(screen)
    layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
    head = WrappingRow()
    title = label("", "title")
    head.addWidget(title)
    head.addStretch()
    layout.addLayout(head)
    return layout, head, title


class Button(QPushButton):
    """A push button whose shortcut and spoken name outlive a new text."""

    def setText(self, text: str) -> None:
        keys = self.shortcut()
        super().setText(text)
        self.setAccessibleName(text)
        if not keys.isEmpty():
            self.setShortcut(keys)
            tip(self, f"{text} ({keys.toString()})")


def button(
    text: str, act: Callable[[], object], role: str = "", *, shortcut: str = "", hint: str = ""
) -> QPushButton:
    """A push button; `role` "main" is the screen's usual next step."""
    key = Button(text)
    key.setAccessibleName(text)
    key.setAutoDefault(False)
    if role:
        key.setProperty("role", role)
    if shortcut:
        key.setShortcut(shortcut)
        tip(key, f"{hint or text} ({shortcut})")
    elif hint:
        tip(key, hint)
    key.clicked.connect(lambda: act())  # noqa: PLW0108 - the signal's own argument is dropped
    return key


class Link(QLabel):
    """A text that opens something: by mouse, or by Enter while it has the focus."""

    def __init__(
        self, text: str, opened: Callable[[], object], role: str = "", hint: str = ""
    ) -> None:
        super().__init__(text)
        self._opened = opened
        self.setProperty("role", role)
        self.setProperty("link", True)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tip(self, hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._opened()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._opened()


def together(*parts: QWidget) -> QWidget:
    """Beside each other, also where a row goes on in the next line."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    return row


def card(*parts: QWidget) -> QFrame:
    """A framed group."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    for part in parts:
        layout.addWidget(part)
    return frame


def empty(text: str) -> QLabel:
    """What an empty screen says: what to do."""
    shown = label(text, "quiet", wrap=True)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return shown


class Cell:
    """One cell of a table: its text, whether it stands out, and what it sorts by."""

    __slots__ = ("bold", "colour", "order", "text")

    def __init__(
        self, text: str, *, colour: str = "", bold: bool = False, order: object = None
    ) -> None:
        self.text, self.colour, self.bold = text, colour, bold
        self.order = text.casefold() if order is None else order


class LateCells(Sequence[Cell]):
    """The cells of a row, made when it is first looked at: a table may have very many rows that are
    never in sight.
    """

    def __init__(self, make: Callable[[], Sequence[Cell]]) -> None:
        self._make, self._made = make, tuple[Cell, ...]()

    @overload
    def __getitem__(self, at: int) -> Cell: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Cell]: ...
    def __getitem__(self, at: int | slice) -> Cell | Sequence[Cell]:
        self._made = self._made or tuple(self._make())
        return self._made[at]

    def __len__(self) -> int:
        self._made = self._made or tuple(self._make())
        return len(self._made)


class Heading:
    """Stands for a row that is a heading over others: it cannot be chosen, and its one cell reaches
    across.
    """


class Rows(QAbstractTableModel):
    """A table of cells, each row standing for one object."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._headings = [""] * columns
        self.rows: Sequence[tuple[object, Sequence[Cell]]] = []

    def set_headings(self, *headings: str) -> None:
        """Writes the headings, one a column."""
        self._headings = list(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def show_rows(self, rows: Sequence[tuple[object, Sequence[Cell]]]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        standing, cells = self.rows[index.row()]
        if index.column() >= len(cells):
            return None
        cell = cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return as_text(cell.text)
            case Qt.ItemDataRole.ForegroundRole if cell.colour:
                return QColor(cell.colour)
            case Qt.ItemDataRole.FontRole if cell.bold or isinstance(standing, Heading):
                font = QFont()
                font.setBold(True)
                return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()][0], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        backwards = order is Qt.SortOrder.DescendingOrder
        self.rows = sorted(
            self.rows,
            key=lambda row: (row[1][column].order is None, str(row[1][column].order)),
            reverse=backwards,
        )
        self.endResetModel()


class Table(QTableView):
    """A list of rows chosen whole; Enter or a double click opens one. Columns not in `widths` share
    the rest.
    """

    def __init__(
        self, name: str, model: Rows, widths: dict[int, int], opened: Callable[[object], None]
    ) -> None:
        super().__init__()
        self._rows = model
        self._opened = opened
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(38))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._shared = [column for column in range(model.columnCount()) if column not in widths]
        for column, width in widths.items():
            self.setColumnWidth(column, scaled(width))
        self._share()
        self.activated.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The rest is shared out; where it is too little to be read, the table is wider than its
        place and scrolls.
        """
        header = self.horizontalHeader()
        shown = [
            column
            for column in range(self.model().columnCount())
            if not self.isColumnHidden(column)
        ]
        rest = self.viewport().width() - sum(
            self.columnWidth(column) for column in shown if column not in self._shared
        )
        enough = rest >= scaled(NARROWEST) * sum(column in self._shared for column in shown)
        mode = QHeaderView.ResizeMode.Stretch if enough else QHeaderView.ResizeMode.Interactive
        for column in self._shared:
            if header.sectionResizeMode(column) != mode:
                header.setSectionResizeMode(column, mode)
            if not enough:
                self.setColumnWidth(column, scaled(NARROWEST))

    def chosen(self) -> object | None:
        """The object of the chosen row."""
        row = self.currentIndex().row()
        return self._rows.rows[row][0] if 0 <= row < len(self._rows.rows) else None

    def span_headings(self) -> None:
        """Lets headings reach across all columns."""
        self.clearSpans()
        for place, (standing, _) in enumerate(self._rows.rows):
            if isinstance(standing, Heading):
                self.setSpan(place, 0, 1, self._rows.columnCount())

    def choose_first(self) -> None:
        """Chooses the first row if none is."""
        if self._rows.rows and not self.currentIndex().isValid():
            self.selectRow(0)

    def _on_activated(self, index: QModelIndex) -> None:
        self._opened(self._rows.rows[index.row()][0])
