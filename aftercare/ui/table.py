"""The one table of the program: rows chosen whole, columns that always fit their place, widths and
order as the person left them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from aftercare.ui.columns import ENOUGH, Column, Want, declared, shared_out
from aftercare.ui.language import tr
from aftercare.ui.layout_kept import LAYOUT, TableKept
from aftercare.ui.rows import OWN_ORDER, Rows
from aftercare.ui.theme import scaled

Index = QModelIndex | QPersistentModelIndex
MEASURED = 25  # rows: about as many as are in sight
PADDING = 24  # pixels beside a text
ARROW = 28  # pixels in the usual text: of the heading by which rows are sorted
MARK = 4  # pixels: the bar at the left of a chosen row
ICON = 18  # pixels in the usual text
SETTLE = 200  # ms after a column was drawn wider or narrower
SAMPLE = "Muhammad Hafizuddin bin Abdul Rahman"  # as wide as names are


class CellLook(QStyledItemDelegate):
    """How a cell is drawn: a chosen row keeps the colours of its texts, and is marked by a bar as
    well.
    """

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        palette = option.palette
        palette.setBrush(QPalette.ColorRole.HighlightedText, palette.brush(QPalette.ColorRole.Text))
        if self._table.columns[index.column()].tail:
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == self._table.first and self._table.selectionModel().isRowSelected(
            index.row(), QModelIndex()
        ):
            rect: QRect = option.rect
            painter.fillRect(
                QRect(rect.topLeft(), rect.bottomLeft() + QPoint(MARK - 1, 0)),
                QGuiApplication.palette().brush(QPalette.ColorRole.Highlight),
            )


class Table(QTableView):
    """A list of rows chosen whole; Enter or a double click opens one.

    `widths` are the columns, or, in short, pixels of those that hold no names. `kept`: under which
    name the person's own widths, order and columns are remembered; "" for not at all. `sorts`: a
    click on a heading sorts, a third one gives the screen's own order back.
    """

    def __init__(
        self,
        name: str,
        model: Rows,
        widths: dict[int, int] | Sequence[Column],
        opened: Callable[[object], None],
        *,
        kept: str = "",
        sorts: bool = False,
    ) -> None:
        super().__init__()
        self._rows, self._opened, self._kept = model, opened, kept
        self.columns = (
            declared(widths, model.columnCount()) if isinstance(widths, dict) else list(widths)
        )
        assert len(self.columns) == model.columnCount()
        self.first = 0  # the column at the left
        self._off: set[int] = set()  # columns that the screen does not show now
        self._own = LAYOUT.table(kept)
        self._contents: dict[int, int] = {}  # the widest text seen in each column
        self._laying = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellLook(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(38))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.lay_out)
        self._set_up_header(sorts=sorts)
        self.activated.connect(self._on_activated)
        model.modelReset.connect(self._on_rows)
        model.headerDataChanged.connect(self._on_headings)

    def _set_up_header(self, *, sorts: bool) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(MARK)
        header.setSectionsMovable(bool(self._kept))
        header.setFirstSectionMovable(False)
        if sorts:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(OWN_ORDER, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
            column, backwards = self._own.sort
            if 0 <= column < self._rows.columnCount():
                self.sortByColumn(
                    column,
                    Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder,
                )
            header.sortIndicatorChanged.connect(self._on_sorted)
        for at, column in enumerate(self._own.order):
            if 0 <= column < self._rows.columnCount():
                header.moveSection(header.visualIndex(column), at)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(lambda *_: self._on_moved())
        if self._kept:
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._on_header_menu)

    # -- columns -----------------------------------------------------------------------------------

    def rescale(self) -> None:
        """After the text became larger or smaller."""
        self.verticalHeader().setDefaultSectionSize(scaled(38))
        self._contents.clear()
        self._on_rows()

    def setColumnHidden(self, column: int, hide: bool, /) -> None:
        """The screen has no use for a column now."""
        before = set(self._off)
        (self._off.add if hide else self._off.discard)(column)
        if before != self._off:
            self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Gives each column its width; those without a place go out of sight."""
        room, count = self.viewport().width(), self._rows.columnCount()
        places = [place for place in range(count) if place not in self._off | set(self._own.hidden)]
        wants = [self._want(place) for place in places]
        widths = shared_out([self.columns[place] for place in places], wants, room)
        laid = {places[at]: wide for at, wide in widths.items()}
        header, self._laying = self.horizontalHeader(), True
        for place in range(count):
            super().setColumnHidden(place, place not in laid)
            if place in laid and self.columnWidth(place) != laid[place]:
                self.setColumnWidth(place, laid[place])
        self._laying = False
        self.first = min(laid, key=header.visualIndex, default=0)
        self._rows.left_out = tuple(
            place for place in range(count) if place not in laid and place not in self._off
        )

    def _want(self, place: int) -> Want:
        column, content, bold = self.columns[place], self._contents.get(place, 0), self._bold()
        heading = bold.horizontalAdvance(self._rows.heading(place)) + PADDING
        heading += scaled(ARROW) if self.isSortingEnabled() else 0
        if column.characters:
            least = max(heading, bold.horizontalAdvance(SAMPLE[: column.characters]) + PADDING)
        else:
            least = max(heading, min(content, scaled(ENOUGH)))
        if own := self._own.widths.get(str(place)):
            wide = max(least if column.characters else heading, scaled(own))
            return Want(wide, wide)
        ideal = min(content, scaled(column.cap)) if column.cap else content
        return Want(least, max(least, ideal))

    def _bold(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def _on_rows(self) -> None:
        """What the rows in sight hold; a column that was made wide for a text stays so."""
        usual, bold = self.fontMetrics(), self._bold()
        for standing_at in range(min(len(self._rows.rows), MEASURED)):
            if self._rows.is_heading(standing_at):
                continue
            for place, cell in enumerate(self._rows.rows[standing_at][1]):
                measure = bold if cell.bold else usual
                wide = measure.horizontalAdvance(cell.text) + PADDING
                wide += scaled(ICON) + PADDING // 3 if cell.icon else 0
                if wide > self._contents.get(place, 0):
                    self._contents[place] = wide
        self.lay_out()

    def _on_headings(self) -> None:
        self._contents.clear()
        self._on_rows()

    # -- what the person settled -------------------------------------------------------------------

    def _on_resized(self, place: int, _: int, wide: int) -> None:
        if self._laying or not wide:
            return
        usual = round(wide * 1000 / scaled(1000))
        self._keep(self._own.with_width(place, usual))
        self._settle.start()

    def _on_moved(self) -> None:
        header = self.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        self._keep(self._own.with_order(order))
        self.lay_out()

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        self._keep(self._own.with_sort(column, order is Qt.SortOrder.DescendingOrder))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _keep(self, own: TableKept) -> None:
        self._own = own
        LAYOUT.keep_table(self._kept, own)

    def _on_header_menu(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(at))
        menu.deleteLater()

    def columns_menu(self) -> QMenu:
        """Which columns are wanted, and the way back to how they were."""
        menu = QMenu(self)
        for place in range(self._rows.columnCount()):
            if place in self._off or not self.columns[place].goes:
                continue
            wanted = menu.addAction(self._rows.heading(place))
            wanted.setCheckable(True)
            wanted.setChecked(place not in self._own.hidden)
            wanted.toggled.connect(lambda shown, place=place: self._on_wanted(place, shown=shown))
        menu.addSeparator()
        menu.addAction(tr("Columns as they were"), self._on_usual)
        return menu

    def _on_wanted(self, place: int, *, shown: bool) -> None:
        self._keep(self._own.with_hidden(place, hidden=not shown))
        self.lay_out()

    def _on_usual(self) -> None:
        self._keep(TableKept())
        header = self.horizontalHeader()
        self._laying = True
        for place in range(self._rows.columnCount()):
            header.moveSection(header.visualIndex(place), place)
        self._laying = False
        if self.isSortingEnabled():
            self.sortByColumn(OWN_ORDER, Qt.SortOrder.AscendingOrder)
        self._keep(TableKept())
        self.lay_out()

    # -- rows --------------------------------------------------------------------------------------

    def chosen(self) -> object | None:
        """The object of the chosen row."""
        row = self.currentIndex().row()
        return self._rows.rows[row][0] if 0 <= row < len(self._rows.rows) else None

    def choose_where(self, wanted: Callable[[object], bool]) -> bool:
        """Chooses the first row whose object is wanted; tells whether there is one."""
        for place, (standing, _) in enumerate(self._rows.rows):
            if not self._rows.is_heading(place) and wanted(standing):
                self.selectRow(place)
                return True
        return False

    def span_headings(self) -> None:
        """Lets headings reach across all columns."""
        self.clearSpans()
        for place in range(len(self._rows.rows)):
            if self._rows.is_heading(place):
                self.setSpan(place, 0, 1, self._rows.columnCount())

    def choose_first(self) -> None:
        """Chooses the first row if none is."""
        if self._rows.rows and not self.currentIndex().isValid():
            self.choose_where(lambda _: True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(forward=event.key() == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """The chosen rows as text; the clipboard's own rules clear them again."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows(self.first))
        if rows:
            QGuiApplication.clipboard().setText("\n".join(map(self._rows.line, rows)))

    def _go_to_end(self, *, forward: bool) -> None:
        places = [at for at in range(len(self._rows.rows)) if not self._rows.is_heading(at)]
        if places:
            self.selectRow(places[-1 if forward else 0])
            (self.scrollToBottom if forward else self.scrollToTop)()

    def _on_activated(self, index: QModelIndex) -> None:
        self._opened(self._rows.rows[index.row()][0])
