"""Every text that a window shows, offers or reads out, and what of it no person should have to read: ids, codes, ISO dates."""

import re

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

RAW = {
    "an id": r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\b",
    "hexadecimal": r"\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b",
    "a code": r"\b[a-z]+(?:_[a-z]+)+\b",
    "an ISO date": r"\b\d{4}-\d{2}-\d{2}\b",
    "the number of a device": r"\b(?:device|peranti|perangkat) \d+\b(?! “)",
}
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


# that of the server, which two people compare: it is there to be read
FINGERPRINT = r"(?:[0-9a-f]{8} ){7}[0-9a-f]{8}"


def texts_of(window: QWidget) -> set[str]:
    """What a shown window says, everything in it that is shown."""
    found = set[str]()
    for one in [window, *window.findChildren(QWidget)]:
        if one is window or one.isVisibleTo(window):
            found |= set(_said(one))
    return {re.sub(f"<[^>]+>|{FINGERPRINT}", " ", text) for text in found if text}


def _said(one: QWidget):
    yield from (one.windowTitle(), one.toolTip(), one.accessibleName(), one.accessibleDescription())
    match one:
        case QLabel() | QAbstractButton():
            yield one.text()
        case QLineEdit():
            yield from (one.text(), one.placeholderText())
        case QPlainTextEdit() | QTextEdit():
            yield from (one.toPlainText(), one.placeholderText())
        case QGroupBox():
            yield one.title()
        case QComboBox():
            yield from (one.itemText(place) for place in range(one.count()))
        case QTabWidget():
            for place in range(one.count()):
                yield from (one.tabText(place), one.tabToolTip(place))
        case QMenu():
            yield from (action.text() for action in one.actions())
        case QAbstractItemView() if one.model():
            yield from _modelled(one.model(), QModelIndex())


def _modelled(model: QAbstractItemModel, parent: QModelIndex):
    listed = isinstance(model, QAbstractListModel)
    for column in range(1 if listed else model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in ROLES)
            if not listed and model.rowCount(index):
                yield from _modelled(model, index)


def raw(texts: set[str], known: set[str] = frozenset()) -> dict[str, str]:
    """What of these texts is raw, by what is found: what it is. `known` may be shown."""
    found = {}
    for text in texts:
        for what, pattern in RAW.items():
            for hit in re.finditer(pattern, text):
                if hit[0] not in known:
                    found[hit[0]] = f"{what}: {text[max(0, hit.start() - 40) : hit.end() + 20]!r}"
    return found
