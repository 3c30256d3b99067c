"""Quick add: a few letters of what and of whom, Enter, and its form is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from aftercare.actions.caseload.find_clients import Clients
from aftercare.casework.labels import kind_label
from aftercare.casework.what_of_whom import what_of_whom
from aftercare.ui.language import language, tr
from aftercare.ui.palette.offers import offered_kinds
from aftercare.ui.sheet import Sheet

MOST = 12


class QuickAdd(Sheet):
    """`chosen` gets the case and the kind; `begin`: what stands in the line already."""

    def __init__(
        self,
        parent: QWidget,
        clients: Clients,
        chosen: Callable[[str, str], None],
        case: str = "",
        begin: str = "",
    ) -> None:
        super().__init__(parent, tr("Quick add"), 620, 460)
        self._clients, self._chosen, self._case = clients, chosen, case
        self._kinds = offered_kinds()
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("What, and of whom: visit faizal"))
        self.line.setAccessibleName(tr("Quick add"))
        self.line.textChanged.connect(lambda _: self._fill())
        self.line.returnPressed.connect(self._take)
        self.line.installEventFilter(self)
        self.body.addWidget(self.line)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What can be added"))
        self.list.itemActivated.connect(lambda _: self._take())
        self.body.addWidget(self.list, 1)
        self.line.setText(begin)
        self._fill()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            last = self.list.count() - 1
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_Home: -last,
                Qt.Key.Key_End: last,
            }.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """What fits the letters typed: every word begins a word of the kind or finds the client."""
        self.list.clear()
        found = what_of_whom(
            self.line.text(), self._kinds, self._clients.open, most=MOST, first=self._case
        )
        for case, kind in found:
            line, title = self._clients.lines[case], kind_label(kind, language.code)
            item = QListWidgetItem(
                f"{title} · {line.name}" + (f" · {line.area}" if line.area else "")
            )
            item.setData(Qt.ItemDataRole.UserRole, (case, kind))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item:
            self.accept()
            self._chosen(*item.data(Qt.ItemDataRole.UserRole))
