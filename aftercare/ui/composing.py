"""What an input method is still composing: committed before it would be left behind, by saving,
locking, closing or going on.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

COMPOSING = "composing"  # a property of the widget it is composed in
# a menu, or a list of candidates
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def note_composing(watched: QObject, event: QEvent) -> None:
    """Sees the events of all widgets: notes what is being composed, and commits it where the
    keyboard goes elsewhere.
    """
    if isinstance(event, QInputMethodEvent):
        watched.setProperty(COMPOSING, event.preeditString())
    elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
        _commit_in(watched)


def commit_composing(place: QWidget) -> None:
    """Makes text of whatever is composed in `place`: first the input method itself, then what it
    leaves.
    """
    focused = QApplication.focusWidget()
    if focused and (focused is place or place.isAncestorOf(focused)):
        QGuiApplication.inputMethod().commit()
    for widget in (place, *place.findChildren(QWidget)):
        _commit_in(widget)


def _commit_in(widget: QObject) -> None:
    left = widget.property(COMPOSING)
    if left:
        event = QInputMethodEvent("", [])
        event.setCommitString(left)
        widget.setProperty(COMPOSING, "")
        QApplication.sendEvent(widget, event)
        QGuiApplication.inputMethod().reset()  # or it would commit the same once more
