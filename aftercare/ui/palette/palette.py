"""One box over the window (Ctrl+K): as one types, clients, then commands, then what was written.
Enter opens what is chosen, Escape closes; nothing of it is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.find_clients import Clients
from aftercare.actions.caseload.search import search
from aftercare.store.records import Hit
from aftercare.ui.commands.at_hand import AtHand
from aftercare.ui.commands.command import Command
from aftercare.ui.language import tr
from aftercare.ui.palette.offers import (
    CLIENTS,
    Offer,
    offered_additions,
    offered_clients,
    offered_commands,
    offered_texts,
)
from aftercare.ui.palette.row_painter import OFFER, RowPainter
from aftercare.ui.parts import label
from aftercare.ui.theme import SPACE, Colours, scaled

if TYPE_CHECKING:
    from aftercare.ui.desk import Desk

WIDE, HIGH = 720, 560  # pixels, in the usual text, where there is so much
PAUSE = 150  # ms after the last key until everything written is looked through
SHORTEST = 2  # letters from which that is done
HITS = 50


class Palette(QFrame):
    """Over the shell, until something is chosen, Escape is pressed or the keyboard goes elsewhere."""

    def __init__(
        self,
        acts: AtHand,
        commands: list[Command],
        desk: Desk,
        colours: Colours,
        clients: Clients,
        recent: list[str],
    ) -> None:
        super().__init__(acts.in_sight)
        self._acts, self._desk, self._commands = acts, desk, commands
        self._clients, self._recent = clients, recent
        self._before = QApplication.focusWidget()
        self._texts: list[Offer] = []
        self._searched = ""
        self.setProperty("role", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A client, a command, or any word that was written"))
        self.line.setAccessibleName(tr("Search"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_typed)
        layout.addWidget(self.line)
        self._painter = RowPainter(colours)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(self._painter)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_clicked)
        layout.addWidget(self.list, 1)
        self._foot = label("", "quiet", wrap=True)
        layout.addWidget(self._foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look_through)
        acts.in_sight.installEventFilter(self)
        self._fill()
        self.show()
        self.raise_()
        self.line.setFocus()

    def show_clients(self, clients: Clients) -> None:
        """The clients were read, or read anew after a change."""
        self._clients = clients
        self._fill()

    def fit(self) -> None:
        """In the middle of the shell, near its top, and no larger than it."""
        shell = self._acts.in_sight
        wide = min(scaled(WIDE), shell.width() - 2 * SPACE)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        around = self.line.sizeHint().height() + self._foot.sizeHint().height() + 5 * SPACE
        high = min(rows + around, scaled(HIGH), shell.height() - 4 * SPACE)
        self.setGeometry(
            (shell.width() - wide) // 2,
            min(shell.height() // 12, shell.height() - high),
            wide,
            high,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._acts.in_sight and event.type() == QEvent.Type.Resize:
            self.fit()
        elif watched is self.line and event.type() == QEvent.Type.FocusOut:
            if QApplication.activePopupWidget() is None and self.window().isActiveWindow():
                self.close_box()  # the keyboard was taken elsewhere
        elif watched is self.line and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        """The arrows and their like go through the rows; whether the key was taken."""
        last = self.list.count() - 1
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key in steps:
            self._go(steps[key])
        else:
            return False
        return True

    def _go(self, step: int) -> None:
        """To another row, passing over headings."""
        places = [place for place in range(self.list.count()) if self._offer(place).act]
        if places:
            now = self.list.currentRow()
            at = max(0, sum(place <= now for place in places) - 1)
            direct = min(max(now + step, 0), self.list.count() - 1)
            if abs(step) == 1:
                wanted = places[min(max(at + step, 0), len(places) - 1)]
            else:
                wanted = min(places, key=lambda place: abs(place - direct))
            self._choose(wanted)

    def _choose(self, place: int) -> None:
        """A row, in sight with the headings right above it: whose it is must be seen."""
        self.list.setCurrentRow(place)
        first = place
        while first and not self._offer(first - 1).act:
            first -= 1
        self.list.scrollToItem(self.list.item(first))
        self.list.scrollToItem(self.list.item(place))

    def _offer(self, place: int) -> Offer:
        offer: Offer = self.list.item(place).data(OFFER)
        return offer

    def _on_typed(self, text: str) -> None:
        self._texts = []
        self._fill()
        if len(text.strip()) >= SHORTEST:
            self._pause.start()
        else:
            self._pause.stop()

    def _look_through(self) -> None:
        """Everything written, on the database's thread; an answer to what is no longer typed is
        dropped.
        """
        text = self.line.text().strip()
        self._desk.ask(lambda casebook: (text, search(casebook, text, HITS)), self._on_found)

    def _on_found(self, found: tuple[str, list[Hit]]) -> None:
        text, hits = found
        if text == self.line.text().strip():
            self._searched = text
            self._texts = offered_texts(hits, self._clients.lines, self._acts)
            self._fill()

    def _fill(self) -> None:
        """The rows for what is typed; the chosen one stays chosen while only more are added."""
        text = self.line.text().strip()
        if text:
            clients = offered_clients(self._clients.find(text, CLIENTS), self._acts)
            added = offered_additions(text, self._clients, self._acts)
            does = [*added, *offered_commands(text, self._commands, self._acts)]
        else:
            known = [
                self._clients.lines[case] for case in self._recent if case in self._clients.lines
            ]
            clients, does = offered_clients(known, self._acts), []
        groups = (
            (tr("Clients") if text else tr("Opened last"), clients),
            (tr("Commands"), does),
            (tr("In what was written"), self._texts if text else []),
        )
        chosen = self.list.currentRow() if self.list.currentRow() > 1 else -1
        self.list.clear()
        for title, offers in groups:
            if offers:
                self._add(Offer(title))
            for offer in offers:
                self._add(offer)
        places = [place for place in range(self.list.count()) if self._offer(place).act]
        self._say(text, found=bool(places))
        self.fit()
        if places:
            self._choose(chosen if chosen in places and self._texts else places[0])

    def _add(self, offer: Offer) -> None:
        item = QListWidgetItem()
        item.setData(OFFER, offer)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (offer.title, offer.aside)))
        )
        if not offer.act:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _say(self, text: str, *, found: bool) -> None:
        """What to do where nothing is found; else the keys."""
        if text and not found and (self._searched == text or len(text) < SHORTEST):
            self._foot.setText(tr("Nothing found. Try fewer words, or the beginning of a word."))
        else:
            self._foot.setText(tr("Arrows choose, Enter opens, Escape closes."))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        offer: Offer | None = item.data(OFFER) if item else None
        if offer and offer.act:
            self.close_box()
            offer.act()

    def close_box(self) -> None:
        """Closes it, and gives the keyboard back; what was typed and found is gone."""
        if self.isHidden():
            return
        self._pause.stop()
        self.hide()
        self.line.clear()
        self.list.clear()
        self._acts.in_sight.removeEventFilter(self)
        before: QWidget | None = self._before
        self._acts.palette_closed(before)
        self.deleteLater()
