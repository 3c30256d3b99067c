"""The rows of a table: cells with what they sort by, headings over groups, and their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPalette

from aftercare.ui.icons import SIZE, picture
from aftercare.ui.plain import as_text
from aftercare.ui.screen import the_application
from aftercare.ui.theme import scaled, worn

Index = QModelIndex | QPersistentModelIndex
OWN_ORDER = -1  # instead of a column: as the screen gave the rows


class Cell:
    """One cell of a table: its text, whether it stands out, and what it sorts by."""

    __slots__ = ("bold", "colour", "icon", "order", "struck", "text")

    def __init__(
        self,
        text: str,
        *,
        colour: str = "",
        bold: bool = False,
        order: object = None,
        icon: str = "",
        struck: bool = False,
    ) -> None:
        self.struck = struck
        self.text, self.colour, self.bold, self.icon = text, colour, bold, icon
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


Row = tuple[object, Sequence[Cell]]


class Rows(QAbstractTableModel):
    """A table of cells, each row standing for one object."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._headings = [""] * columns
        self._given: Sequence[Row] = []
        self._by, self._backwards = OWN_ORDER, False
        self.rows: Sequence[Row] = []
        self.left_out: tuple[int, ...] = ()  # columns for which there is no room now

    def set_headings(self, *headings: str) -> None:
        """Writes the headings, one a column."""
        self._headings = list(headings)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def heading(self, column: int) -> str:
        """What stands over a column."""
        return self._headings[column]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replaces all rows; they are sorted as the person wanted them last."""
        self.beginResetModel()
        self._given = rows
        self.rows = self._sorted()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        standing, cells = self.rows[index.row()]
        if role == Qt.ItemDataRole.BackgroundRole:
            return _heading_ground() if isinstance(standing, Heading) else None
        if index.column() >= len(cells):
            return None
        cell = cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return as_text("\n".join((cell.text, *self.unseen(index.row()))))
            case Qt.ItemDataRole.AccessibleDescriptionRole if index.column() == 0:
                return "; ".join(self.unseen(index.row()))
            case Qt.ItemDataRole.DecorationRole if cell.icon:
                colours = worn(the_application())
                return picture(cell.icon, cell.colour or colours.quiet, scaled(SIZE))
            case Qt.ItemDataRole.ForegroundRole if cell.colour:
                return QColor(cell.colour)
            case Qt.ItemDataRole.FontRole if (
                cell.bold or cell.struck or isinstance(standing, Heading)
            ):
                font = QFont()
                font.setBold(not cell.struck)
                font.setStrikeOut(cell.struck)
                return font
        return None

    def unseen(self, row: int) -> list[str]:
        """What stands in the columns of a row for which there is no room, each behind its
        heading.
        """
        _, cells = self.rows[row]
        return [
            f"{self._headings[column]}: {cells[column].text}"
            for column in self.left_out
            if column < len(cells) and cells[column].text
        ]

    def line(self, row: int) -> str:
        """A row as text, as it is copied: every cell, also of columns out of sight."""
        return "\t".join(cell.text for cell in self.rows[row][1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def is_heading(self, row: int) -> bool:
        """Whether the row is one over others."""
        return isinstance(self.rows[row][0], Heading)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self._headings[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts within each heading; what is chosen stays chosen."""
        self.layoutAboutToBeChanged.emit()
        self._by, self._backwards = column, order is Qt.SortOrder.DescendingOrder
        before, rows = self.persistentIndexList(), self.rows
        self.rows = self._sorted()
        place = {id(row): at for at, row in enumerate(self.rows)}
        self.changePersistentIndexList(
            before, [self.index(place[id(rows[one.row()])], one.column()) for one in before]
        )
        self.layoutChanged.emit()

    def _sorted(self) -> Sequence[Row]:
        by = self._by
        if by == OWN_ORDER or by >= len(self._headings):
            return self._given
        groups: list[tuple[list[Row], list[Row]]] = [([], [])]  # a heading, and what is below it
        for row in self._given:
            if isinstance(row[0], Heading):
                groups.append(([row], []))
            else:
                groups[-1][1].append(row)
        for _, below in groups:
            below.sort(
                key=lambda row: (row[1][by].order is None, str(row[1][by].order)),
                reverse=self._backwards,
            )
        return [row for heading, below in groups for row in (*heading, *below)]


def _heading_ground() -> QBrush:
    """Behind every heading over a group, whatever row it is."""
    return QGuiApplication.palette().brush(QPalette.ColorRole.Midlight)
