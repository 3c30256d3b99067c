"""The stops of a route, by hour. Alt with Up or Down, or the mouse, puts one elsewhere; + and -, or
dragging its hour up or down, changes when it is; Delete leaves it out.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from aftercare.casework.dates import hour_said
from aftercare.ui.theme import Colours, scaled
from aftercare.ui.two_line_list import SIDE, TwoLineList

QUARTER = timedelta(minutes=15)
STEP = 12  # pixels by which an hour is dragged for a quarter


class StopList(TwoLineList):
    """The stops. `moved` gets a stop's key and the place it is to have, `shifted` one and by how
    much its hour is to change, `dropped` one that is not to be gone to.
    """

    def __init__(
        self,
        colours: Colours,
        opened: Callable[[Hashable], object],
        moved: Callable[[Hashable, int], object],
        shifted: Callable[[Hashable, timedelta], object],
        dropped: Callable[[Hashable], object],
    ) -> None:
        super().__init__(colours, opened)
        self._moved, self._shifted, self._dropped = moved, shifted, dropped
        self.hours: Mapping[Hashable, datetime] = {}
        self._dragged: tuple[Hashable, int, timedelta] | None = None  # whose hour, from where
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = self.current_key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        pressed = Qt.Key(event.key())
        if key is None:
            super().keyPressEvent(event)
        elif alt and pressed in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._moved(key, self.place_of(key) + (1 if pressed == Qt.Key.Key_Down else -1))
        elif event.text() in ("+", "-", "="):
            self._shifted(key, -QUARTER if event.text() == "-" else QUARTER)
        elif pressed in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._dropped(key)
        else:
            super().keyPressEvent(event)

    # -- an hour is dragged up for earlier, down for later -----------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < self.front_width() + scaled(SIDE):
            line = self.line_at(index.row())
            self._dragged = (line.key, int(event.position().y()), timedelta(0))
            self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        key, start, _ = self._dragged
        by = round((event.position().y() - start) / scaled(STEP)) * QUARTER
        self._dragged = (key, start, by)
        place = self.place_of(key)
        if place >= 0:
            self._show_hour(place, by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, None
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        if dragged and dragged[2]:
            self._shifted(dragged[0], dragged[2])

    def _show_hour(self, place: int, by: timedelta) -> None:
        """A stop with the hour that it would have."""
        line = self.line_at(place)
        at = self.hours.get(line.key)
        if at:
            lines = list(self.rows.lines)
            lines[place] = line._replace(front=hour_said(at + by))
            self.rows.lines = lines
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A stop was dragged to another place."""
        key = self.current_key()
        index = self.indexAt(event.position().toPoint())
        place = index.row() if index.isValid() else len(self.row_keys()) - 1
        event.setDropAction(Qt.DropAction.CopyAction)  # the route is read anew
        event.accept()
        if key is not None and event.source() is self:
            self._moved(key, place)
