"""Keeping what is typed, wherever in the window: at most a second after a key it is on its way to
the disk.

The pauses of whoever types do not matter: what is typed first, and is not kept yet, sets the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from aftercare.casework.local_time import since_1970
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import TYPED, Draft
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk, ended
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.wrapping_row import WrappingRow

LATEST = (
    1000  # ms after the first key that is not kept; the other second of the promise is the disk's
)
AGAIN = 5000  # ms after which what could not be kept is tried once more
TOUCHING = frozenset(  # the events by which anything comes into a field
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Drop,
        QEvent.Type.Shortcut,
    }
)
UNKNOWN = object()  # what a place holds before anybody touched it


class Keeper(QObject):
    """Of one place: `read` says what stands there, `put` keeps that on the disk."""

    def __init__(self, place: QWidget, read: Callable[[], Any], put: Callable[[Any], None]) -> None:
        super().__init__(place)
        self.place, self._read, self._put = place, read, put
        self._kept: Any = UNKNOWN
        self._ended = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        # a coarse one may come a twentieth later than promised
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """What stands there now is known, and needs no keeping."""
        self.timer.stop()
        self._ended, self._kept = False, self._read()

    def touched(self) -> None:
        """Something may have been typed, or is just about to be. A time that is set is never put
        off.
        """
        if self._ended:
            return
        if self._kept is UNKNOWN:
            self._kept = self._read()
        if not self.timer.isActive() or self.timer.remainingTime() > LATEST:
            self.timer.start(LATEST)

    def look(self) -> None:
        """Keeps what stands there, where it is not what was kept last."""
        self.timer.stop()
        if self._ended or self._kept is UNKNOWN:
            return
        now = self._read()
        if now != self._kept:
            self._kept = now
            self._put(now)

    def flush(self) -> None:
        """Keeps at once what was typed, and what was still composed."""
        commit_composing(self.place)
        self.look()

    def not_kept(self) -> None:
        """It could not be kept: tried again soon, and at the next key."""
        if not self._ended:
            self._kept = None
            self.timer.start(AGAIN)

    def go_on(self) -> None:
        """What was to be saved was not: whatever was typed meanwhile is kept."""
        self._ended = False
        self.touched()

    def done(self) -> None:
        """What was typed is used, durably."""
        self.end()

    def end(self) -> None:
        """It is saved, or thrown away: nothing more is kept, until `begin`."""
        self.timer.stop()
        self._ended = True


class Typed(Keeper):
    """Of a place that is no form of a record: what stands in its fields is kept as it stands, and
    shown again there.

    `name` with `case` and `record` tells it from other places; with a case that is erased, it is
    erased. `fields` are the fields, found anew each time; all of the place where None, but none of
    what is opened over it. A passphrase, and what cannot be written in, never is one.
    """

    def __init__(
        self,
        place: QWidget,
        desk: Desk,
        name: str,
        case: str = "",
        record: str = "",
        fields: Callable[[], Iterable[QWidget]] | None = None,
    ) -> None:
        super().__init__(place, self._standing, self._keep)
        self._desk, self._fields = desk, fields
        self.name, self.case, self.record = name, case, record
        self._before: list[list[Any]] | None = None
        self._there = self._told = False
        self._row: QWidget | None = None

    @property
    def key(self) -> str:
        """Where the draft is kept."""
        return f"{TYPED} {self.name} {self.case} {self.record}"

    def show_kept(self) -> None:
        """Shows what was typed here before, unless something was typed since."""
        key = self.key
        self._desk.ask(
            lambda casebook: casebook.drafts.get(key), lambda draft: self._show(key, draft)
        )

    def move_to(self, case: str, record: str = "") -> None:
        """The place is about something else now: what stands in it belongs to what it was about."""
        if (case, record) != (self.case, self.record):
            self.flush()
            if self._before is not None:
                self._fill(self._before)
            self.case, self.record, self._there, self._before = case, record, False, None
            self._kept = UNKNOWN
            self.show_kept()

    def touched(self) -> None:
        if self._before is None:
            self._before = self._standing()
        super().touched()

    def done(self) -> None:
        """What was typed is used, durably: its draft goes."""
        self.end()
        self._forget()

    def _forget(self) -> None:
        if self._there:
            key, self._there = self.key, False
            # in place of a draft that still waits
            self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))

    # -- what stands there -------------------------------------------------------------------------

    def _found(self) -> list[tuple[str, QWidget]]:
        """Kind of each field, and the field."""
        if self._fields:
            widgets = self._fields()
        else:
            window = self.place.window()
            widgets = (
                widget for widget in self.place.findChildren(QWidget) if widget.window() is window
            )
        return [(kind, widget) for widget in widgets if (kind := _kind(widget))]

    def _standing(self) -> list[list[Any]]:
        """Kind, name and content of each field."""
        return [[kind, widget.accessibleName(), _content(widget)] for kind, widget in self._found()]

    def _keep(self, now: list[list[Any]]) -> None:
        if now == self._before or _texts(now) == _texts(self._before or []):
            # choices alone are made again in a moment, and would surprise whoever comes back
            self._forget()
            return
        key, case, record, self._there = self.key, self.case, self.record, True
        fields = {"fields": now}

        def keep(casebook: Casebook) -> None:
            casebook.drafts.put(key, TYPED, case, record, fields)

        self._desk.keep(key, keep, self._on_kept, self._tell)

    def _on_kept(self, _: object) -> None:
        self._told = False

    def _tell(self, refusal: Refused) -> None:
        """Once, until it works again."""
        if not self._told:
            self._told = True
            show = getattr(self.place, "show_refusal", self._desk.refused.emit)
            show(refusal)
        self.not_kept()

    def _show(self, key: str, draft: Draft | None) -> None:
        if draft is None or key != self.key:
            return
        self._there = True
        if self._ended:  # used before it could be shown
            self._forget()
            return
        now = self._standing()
        if self._before is not None and now != self._before:
            return  # quicker than the disk
        self._before = now
        self._fill(draft.fields.get("fields") or [])
        self.begin()
        self._say(language.moment(since_1970(draft.saved)))

    def _fill(self, kept: list[list[Any]]) -> None:
        fields = self._found()
        if [kind for kind, _ in fields] == [kind for kind, _, _ in kept]:
            for (_, widget), (_, _, content) in zip(fields, kept, strict=True):
                _show_in(widget, content)
            return
        for kind, name, content in kept:
            for same, widget in fields:
                if same == kind and name and widget.accessibleName() == name:
                    _show_in(widget, content)

    # -- saying so ---------------------------------------------------------------------------------

    def _say(self, when: str) -> None:
        """In the place itself, with the way to begin anew."""
        layout = self.place.layout()
        if not isinstance(layout, QBoxLayout) or not self.place.isWindow():
            return
        self._row = QWidget()
        row = WrappingRow(self._row)
        row.addWidget(
            label(
                tr("What you typed here is kept, and shown again: {time}", time=when),
                "quiet",
                wrap=True,
            )
        )
        row.addStretch()
        row.addWidget(button(tr("Begin anew"), self._begin_anew))
        layout.insertWidget(1, self._row)

    def _begin_anew(self) -> None:
        self._forget()
        self._fill(self._before or [])
        self.begin()
        if self._row:
            self._row.hide()


def keeper_of(widget: QObject | None) -> Keeper | None:
    """The keeper of the place that a widget stands in."""
    while isinstance(widget, QWidget):
        keeper = getattr(widget, "keeper", None)
        if isinstance(keeper, Keeper):
            return keeper
        widget = widget.parentWidget()
    return None


def flush_all(window: QWidget) -> None:
    """Keeps at once all that is typed anywhere in a window and its dialogs."""
    for keeper in window.findChildren(Keeper):
        ended(keeper.flush)  # a fault in one place keeps no other from being kept


def _kind(widget: QWidget) -> str:
    """What kind of field it is; "" for what is none."""
    match widget:
        case QLineEdit():
            inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
            secret = widget.echoMode() != QLineEdit.EchoMode.Normal
            return "" if inside or secret or widget.isReadOnly() else "line"
        case QPlainTextEdit() | QTextEdit():
            return "" if widget.isReadOnly() else "text"
        case QComboBox():
            return "written choice" if widget.isEditable() else "choice"
        case QDateTimeEdit():
            return "moment"
        case QAbstractButton() if widget.isCheckable():
            return "mark"
    return ""


def _content(widget: QWidget) -> Any:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit() | QTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
        case QDateTimeEdit():
            return widget.text()
        case QAbstractButton():
            return widget.isChecked()
    return None


def _show_in(widget: QWidget, content: Any) -> None:
    """Puts it back; what is no longer offered is left."""
    match widget:
        case QLineEdit():
            widget.setText(str(content))
            if content:
                widget.show()
        case QPlainTextEdit() | QTextEdit():
            widget.setPlainText(str(content))
        case QComboBox():
            place = widget.findText(str(content))
            if place >= 0:
                widget.setCurrentIndex(place)
            elif widget.isEditable():
                widget.setEditText(str(content))
        case QDateTimeEdit():
            widget.setDateTime(widget.dateTimeFromText(str(content)))
        case QAbstractButton():
            widget.setChecked(bool(content))


def _texts(fields: list[list[Any]]) -> list[str]:
    return [content for kind, _, content in fields if kind in ("line", "text", "written choice")]
