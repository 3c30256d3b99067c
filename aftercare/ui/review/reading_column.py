"""The column in which a supervisor reads: one card a record, gone through with the space bar; it
knows which record is in sight and whether the end has been reached.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aftercare.ui.theme import SPACE, scaled

OVERLAP = 48  # pixels that stay in sight when a page is turned
WIDEST = 860  # pixels of a line that is still read easily, in the usual text
NEAR = 6  # pixels of an edge that may be out of sight


class ReadingColumn(QScrollArea):
    """The records of one case, one below the other. Signals: `moved` when another record is in
    sight, or more has been read; `opened` with the place of a card on which Enter was pressed.
    """

    moved = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "reading")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards: list[QFrame] = []
        self._tops: set[int] = set()
        self._ends: set[int] = set()
        self._place = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)

    @property
    def place(self) -> int:
        """Which card is in sight: the one that a decision about one record concerns."""
        return self._place

    @property
    def read(self) -> set[int]:
        """The cards that were in sight from their beginning to their end."""
        return self._tops & self._ends

    @property
    def looked(self) -> bool:
        """Whether it is known of what is shown what is in sight of it."""
        return bool(self._tops) and not self._soon.isActive()

    @property
    def ended(self) -> bool:
        """Whether every card was in sight."""
        return len(self.read) == len(self._cards)

    def show_cards(self, cards: Sequence[QFrame], read: Sequence[int], below: QWidget) -> None:
        """Shows these; `read` were read before, `below` is what stands under all of them."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(SPACE + 2)
        for place, card in enumerate(cards):
            card.setProperty("place", place)
            card.setMaximumWidth(scaled(WIDEST))
            card.installEventFilter(self)
            layout.addWidget(card)
        layout.addWidget(below)
        layout.addStretch()
        self._cards = list(cards)
        self._tops, self._ends = set(read), set(read)
        self._place = next((n for n in range(len(cards)) if n not in self._tops), 0)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)
        self._mark()
        self._soon.start(0)

    def go_on(self) -> bool:
        """The next page of a long record, or the next record; False at the end."""
        self._look()
        if not self._cards:
            return False
        bar, card = self.verticalScrollBar(), self._cards[self._place]
        if card.geometry().bottom() > bar.value() + self.viewport().height() + NEAR:
            bar.setValue(bar.value() + max(scaled(OVERLAP), self.viewport().height() - OVERLAP))
        elif self._place + 1 < len(self._cards):
            self._choose(self._place + 1)
            bar.setValue(self._cards[self._place].geometry().top())
        else:
            return False
        self._look()
        return True

    def go_back(self) -> None:
        """The record before."""
        if self._cards:
            self._choose(max(0, self._place - 1))
            self.verticalScrollBar().setValue(self._cards[self._place].geometry().top())
            self._look()

    def _choose(self, place: int) -> None:
        self._place = place
        self._mark()
        self.moved.emit()

    def _mark(self) -> None:
        for place, card in enumerate(self._cards):
            if card.property("chosen") != (place == self._place):
                card.setProperty("chosen", place == self._place)
                card.style().unpolish(card)
                card.style().polish(card)

    # -- what was in sight -------------------------------------------------------------------------

    def _look(self) -> None:
        """Notes which beginnings and ends are in sight now."""
        if not self.isVisible() or not self._cards:
            return
        before = len(self._tops) + len(self._ends)
        top = self.verticalScrollBar().value()
        end = top + self.viewport().height()
        for place, card in enumerate(self._cards):
            where = card.geometry()
            if top - NEAR <= where.top() <= end:
                self._tops.add(place)
            if top <= where.bottom() <= end + NEAR:
                self._ends.add(place)
        if len(self._tops) + len(self._ends) != before:
            self.moved.emit()

    def _on_scrolled(self) -> None:
        """With the mouse, the record in sight is the first of which enough is to be seen."""
        self._look()
        top = self.verticalScrollBar().value()
        end = top + self.viewport().height()
        where = self._cards[self._place].geometry() if self._cards else None
        if where and (where.bottom() < top + OVERLAP or where.top() > end - OVERLAP):
            shown = [n for n, card in enumerate(self._cards) if card.geometry().bottom() > top]
            if shown and shown[0] != self._place:
                self._choose(shown[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            place = watched.property("place")
            if isinstance(place, int) and place < len(self._cards):
                self._choose(place)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start(0)
