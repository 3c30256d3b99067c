"""Names that fit what one types, in a list under the line: the arrows choose, Enter takes, Escape
closes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from aftercare.ui.language import tr

MOST = 5  # names


class Suggestions(QListWidget):
    """`take` gets the name that was chosen."""

    def __init__(
        self,
        parent: QWidget,
        line: QLineEdit,
        names: Sequence[str],
        take: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._line, self._names, self._take = line, names, take
        self.setAccessibleName(tr("Names that fit"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        line.installEventFilter(self)
        line.textEdited.connect(self._offer)
        self.itemClicked.connect(lambda item: self._choose(item.text()))

    def _offer(self, typed: str) -> None:
        """Every word that was typed begins a word of the name."""
        words = typed.casefold().split()
        fitting = [
            name
            for name in self._names
            if words
            and all(
                any(part.startswith(word) for part in name.casefold().split()) for word in words
            )
        ][:MOST]
        self.clear()
        self.addItems(fitting)
        self.setVisible(bool(fitting) and fitting != [typed])
        if fitting:
            row = self.sizeHintForRow(0)
            self.setFixedHeight(len(fitting) * row + 2 * self.frameWidth() + 4)

    def _choose(self, name: str) -> None:
        self.hide()
        self._take(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and not self.isHidden():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # it closes the list, not the form
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + step)))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        item = self.currentItem()
        if item and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(item.text())
            return True
        return False
