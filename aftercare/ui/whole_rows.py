"""Rows of a list that are as high as their text is at the width of the list: nothing of it is cut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
BESIDE, ABOVE = 12, 7  # pixels round the text, with the padding of a row in theme.py


class WholeRows(QStyledItemDelegate):
    """Qt wraps a row's text in less room than it reckons with, as it leaves out the padding."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        if not self._view.wordWrap():
            return hint
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        text = option.fontMetrics.boundingRect(
            0,
            0,
            wide - 2 * BESIDE,
            1 << 20,
            Qt.TextFlag.TextWordWrap,
            str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
        )
        return QSize(wide, text.height() + 2 * ABOVE)
