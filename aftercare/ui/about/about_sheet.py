"""About: the version, the licence, and every part the program is built from with its licence's
whole text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.exchange.bundled_parts import Part, bundled_parts, what_it_is
from aftercare.ui.language import language, tr
from aftercare.ui.parts import label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE, scaled

LIST_WIDTH = 290


class AboutSheet(Sheet):
    """The list at the left, the chosen part at the right; typing filters, the arrows walk through
    what is left.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("About Aftercare"), 1040, 640)
        self._parts = bundled_parts()
        self.body.addWidget(label(what_it_is().say(language.code), wrap=True))
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(
            tr("{n} parts: filter by name or licence", n=len(self._parts))
        )
        self.filter.setAccessibleName(tr("Filter by name or licence"))
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Parts of the program"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self._head = label("", "heading", wrap=True)
        self._what = label("", "quiet", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(_even())
        self.text.setAccessibleName(tr("Text of the licence"))
        self._lay_out()
        self._on_filter("")
        self.filter.setFocus()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(self._head)
        right.addWidget(self._what)
        right.addWidget(self.text, 1)
        across = QHBoxLayout()
        across.setSpacing(2 * SPACE)
        self.list.setFixedWidth(min(scaled(LIST_WIDTH), 400))
        self.filter.setFixedWidth(min(scaled(LIST_WIDTH), 400))
        across.addLayout(left)
        across.addLayout(right, 1)
        self.body.addLayout(across, 1)

    def _on_filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self.list.clear()
        for part in self._parts:
            if all(word in f"{part.name} {part.licence} {part.what}".casefold() for word in wanted):
                item = QListWidgetItem(f"{part.name} {part.version}\n{part.licence}")
                item.setData(Qt.ItemDataRole.UserRole, part)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    f"{part.name} {part.version}, {part.licence}",
                )
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self._head.setText(tr("Nothing here is called that."))
            self._what.clear()
            self.text.clear()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Part = item.data(Qt.ItemDataRole.UserRole)
        self._head.setText(f"{part.name} {part.version}")
        self._what.setText(" · ".join(text for text in (part.licence, part.what) if text))
        self.text.setPlainText(part.text or tr("No text: {licence}.", licence=part.licence))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while the keyboard stays in the filter."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self.list.count()
        ):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(
                    max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                )
                return True
        return super().eventFilter(watched, event)


def _even() -> QFont:
    """Letters of one width, a little smaller: texts of licences are laid out for them."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF() * 0.9)
    return font


def open_about(parent: QWidget) -> None:
    """Opens the sheet over `parent`'s window."""
    AboutSheet(parent.window()).open()
