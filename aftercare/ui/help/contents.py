"""The left side of the help window: the chapters of all pages as a tree, or what was found while
something is searched for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aftercare.ui.help.handbook import Address, Chapter, pages_of, read_page, search
from aftercare.ui.language import language, tr
from aftercare.ui.parts import empty
from aftercare.ui.plain import as_text
from aftercare.ui.theme import SPACE

ADDRESS = Qt.ItemDataRole.UserRole


class Contents(QWidget):
    """`opened` gets the `Address` of the chapter that was chosen."""

    def __init__(self, opened: Callable[[Address], None]) -> None:
        super().__init__()
        self._opened, self._role = opened, ""
        self._nodes: dict[Address, QTreeWidgetItem] = {}
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self._search())
        self.line.returnPressed.connect(self._take_found)
        self.line.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 4px 2px }")
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.currentItemChanged.connect(lambda now, _: self._on_chosen(now))
        self.found = QListWidget()
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.currentItemChanged.connect(lambda now, _: self._on_chosen(now))
        self._nothing = empty("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.addWidget(self.line)
        self._stack = QStackedLayout()
        for widget in (self.tree, self.found, self._nothing):
            self._stack.addWidget(widget)
        layout.addLayout(self._stack, 1)

    def write_texts(self, role: str) -> None:
        """The tree in the chosen language, the role's own page first and open."""
        self._role = role
        self.line.setPlaceholderText(tr("Search the handbook (Ctrl+F)"))
        self.line.setAccessibleName(tr("Search the handbook"))
        self.tree.setAccessibleName(tr("Chapters of the handbook"))
        self.found.setAccessibleName(tr("What was found"))
        self._nothing.setText(tr("Nothing found. Try fewer words, or the beginning of a word."))
        self.tree.blockSignals(True)
        self.tree.clear()
        self._nodes.clear()
        for page in pages_of(role):
            first, *chapters = read_page(page, language.code)
            top = self._node(first)
            self.tree.addTopLevelItem(top)
            top.addChildren([self._node(chapter) for chapter in chapters])
        self.tree.blockSignals(False)
        self._search()

    def choose(self, chapter: Chapter) -> None:
        """Marks the chapter that is shown; it is not opened again."""
        self.tree.blockSignals(True)
        node = self._nodes.get(chapter.address)
        if node:
            (node.parent() or node).setExpanded(True)
            self.tree.setCurrentItem(node)
            self.tree.scrollToItem(node)
        self.tree.blockSignals(False)

    def _search(self) -> None:
        typed = self.line.text().strip()
        if not typed:
            self._stack.setCurrentWidget(self.tree)
            return
        self.found.blockSignals(True)
        self.found.clear()
        for hit in search(typed, language.code, self._role):
            page = read_page(hit.chapter.address.page, language.code)[0].title
            item = QListWidgetItem(f"{hit.chapter.title} · {page}\n{hit.around}")
            item.setData(ADDRESS, hit.chapter.address)
            self.found.addItem(item)
        self.found.blockSignals(False)
        self._stack.setCurrentWidget(self.found if self.found.count() else self._nothing)

    def _take_found(self) -> None:
        """Enter in the search line opens what was found first, or what the arrows have chosen."""
        if self.found.count() and self._stack.currentWidget() is self.found:
            self._opened(Address(*(self.found.currentItem() or self.found.item(0)).data(ADDRESS)))

    def _on_chosen(self, item: QTreeWidgetItem | QListWidgetItem | None) -> None:
        if isinstance(item, QTreeWidgetItem):
            self._opened(Address(*item.data(0, ADDRESS)))
        elif item is not None:
            self._opened(Address(*item.data(ADDRESS)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through what was found while the keyboard stays in the search line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self.line.text().strip()
        ):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.found.count():
                self.found.setCurrentRow(
                    max(0, min(self.found.count() - 1, self.found.currentRow() + step))
                )
                return True
        return super().eventFilter(watched, event)

    def _node(self, chapter: Chapter) -> QTreeWidgetItem:
        node = QTreeWidgetItem([chapter.title])
        node.setData(0, ADDRESS, chapter.address)
        node.setToolTip(0, as_text(chapter.title))
        self._nodes[chapter.address] = node
        return node
