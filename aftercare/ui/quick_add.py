"""Quick add: a few letters of what and of whom, Enter, and its form is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from aftercare.actions.caseload.list_cases import CaseLine
from aftercare.casework.kinds import offered_on_a_case
from aftercare.casework.labels import kind_label
from aftercare.ui.language import language, tr
from aftercare.ui.sheet import Sheet

MOST = 12


class QuickAdd(Sheet):
    """`chosen` gets the case and the kind; `begin`: what stands in the line already."""

    def __init__(
        self,
        parent: QWidget,
        cases: list[CaseLine],
        chosen: Callable[[str, str], None],
        case: str = "",
        begin: str = "",
    ) -> None:
        super().__init__(parent, tr("Quick add"), 620, 460)
        self._chosen = chosen
        self._cases = sorted(
            (line for line in cases if not line.lost), key=lambda line: line.case != case
        )
        self._kinds = [kind.name for group in offered_on_a_case().values() for kind, _ in group]
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
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(
                    max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                )
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        """What fits the letters typed: every word begins a word of the kind or of the client."""
        typed = self.line.text().casefold().split()
        self.list.clear()
        for line in self._cases:
            for kind in self._kinds:
                title = kind_label(kind, language.code)
                words = f"{title} {line.name} {line.number}".casefold().split()
                if all(any(word.startswith(part) for word in words) for part in typed):
                    item = QListWidgetItem(
                        f"{title} · {line.name}" + (f" · {line.area}" if line.area else "")
                    )
                    item.setData(Qt.ItemDataRole.UserRole, (line.case, kind))
                    self.list.addItem(item)
                    if self.list.count() >= MOST:
                        break
            if self.list.count() >= MOST:
                break
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item:
            self.accept()
            self._chosen(*item.data(Qt.ItemDataRole.UserRole))
