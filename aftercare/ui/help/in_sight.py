"""What a person is looking at when they press F1: the nearest thing around the keyboard that the
handbook treats.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aftercare.casework.kinds import KINDS
from aftercare.ui.forms.record_form import RecordForm
from aftercare.ui.help.topics import NOTHING, WIDGETS

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def topic_in_sight(window: QWidget) -> str:
    """The topic of the dialog in front, or of what is in the window around the keyboard."""
    front = dialog_in_front(window)
    if front is not None:
        return topic_of(front) or NOTHING
    around: QWidget | None = window.focusWidget()
    while around is not None and around is not window:
        topic = topic_of(around)
        if topic and around.isVisibleTo(window):
            return _within(around) or topic
        around = around.parentWidget()
    return _within(window) or NOTHING


def topic_of(thing: QWidget) -> str:
    """The topic of a widget by its class, or the class it is made from; of a form by its record; ""
    for none.
    """
    if isinstance(thing, RecordForm):
        return KINDS[thing.kind].topic
    own = thing.property("topic")
    if isinstance(own, str):
        return own  # a page or dialog without a class of its own says it itself
    return next(
        (WIDGETS[made.__name__] for made in type(thing).__mro__ if made.__name__ in WIDGETS), ""
    )


def dialog_in_front(window: QWidget) -> QDialog | None:
    """The dialog that has the keyboard; else the one opened last."""
    active = QApplication.activeModalWidget() or QApplication.activeWindow()
    shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    if isinstance(active, QDialog) and active in shown:
        return active
    return shown[-1] if shown else None


def _within(widget: QWidget) -> str:
    """The topic of what is deepest inside and visible."""
    for child in widget.findChildren(QWidget, options=DIRECT):
        if child.isVisibleTo(widget) and not child.isWindow():
            topic = _within(child) or topic_of(child)
            if topic:
                return topic
    return ""
