"""Small parts that every screen is made of, each with a name for assistive technology."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShortcutEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aftercare.ui import icons
from aftercare.ui.plain import tip
from aftercare.ui.rows import Cell, Heading, LateCells, Rows
from aftercare.ui.screen import the_application
from aftercare.ui.table import Table
from aftercare.ui.theme import SPACE, scaled, worn
from aftercare.ui.wrapping_row import WrappingRow

__all__ = ["Cell", "Heading", "LateCells", "Rows", "Table"]  # a screen's parts come from one place


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A text; `role` is one of the theme's."""
    shown = QLabel(text)
    if role:
        shown.setProperty("role", role)
    shown.setWordWrap(wrap)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    return shown


def marked_label(html: str) -> QLabel:
    """A text of which parts stand out; whoever writes the `html` has escaped everything that was
    typed.
    """
    shown = QLabel()
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setText(html)
    shown.setWordWrap(True)
    return shown


def page(screen: QWidget) -> tuple[QVBoxLayout, WrappingRow, QLabel]:
    """The layout of a whole screen, its head with room for buttons at the right, and the title in
    it.
    """
    layout = QVBoxLayout(screen)
    layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
    head = WrappingRow()
    title = label("", "title")
    head.addWidget(title)
    head.addStretch()
    layout.addLayout(head)
    return layout, head, title


class Button(QPushButton):
    """A push button whose shortcut and spoken name outlive a new text, and whose icon has the
    colour of that text in every scheme. Enter presses it while it has the keyboard.
    """

    icon_name = ""

    def event(self, event: QEvent) -> bool:
        """Its keys press it at once. Qt waits for a tenth of a second, to show it pressed, and has
        the keyboard in it meanwhile: what is typed next would go astray.
        """
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def show_icon(self, name: str) -> None:
        """An icon beside the text; never without one."""
        self.icon_name = name
        self._dress()

    def _dress(self) -> None:
        if self.icon_name:
            colours = worn(the_application())
            colour = {
                "main": colours.accent_text,
                "hazard": colours.late,
                "danger": colours.late,
                "navigation": colours.side_text,
            }
            size, gap = scaled(icons.SIZE), scaled(icons.GAP)
            self.setIconSize(QSize(size + gap, size))
            drawn = colour.get(str(self.property("role") or ""), colours.text)
            self.setIcon(icons.icon(self.icon_name, drawn, colours.quiet, size, gap))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        keys = self.shortcut()
        super().setText(text)
        self.setAccessibleName(text)
        if not keys.isEmpty():
            self.setShortcut(keys)
            tip(self, f"{text} ({keys.toString()})")


def button(
    text: str,
    act: Callable[[], object],
    role: str = "",
    *,
    shortcut: str = "",
    hint: str = "",
    icon: str = "",
) -> Button:
    """A push button; `role` "main" is the screen's usual next step, "danger" destroys or takes
    away.
    """
    key = Button(text)
    key.setAccessibleName(text)
    key.setAutoDefault(False)
    if role:
        key.setProperty("role", role)
    if icon:
        key.show_icon(icon)
    if shortcut:
        key.setShortcut(shortcut)
        tip(key, f"{hint or text} ({shortcut})")
    elif hint:
        tip(key, hint)
    key.clicked.connect(lambda: act())  # noqa: PLW0108 - the signal's own argument is dropped
    return key


class Link(QLabel):
    """A text that opens something: by mouse, or by Enter while it has the focus."""

    def __init__(
        self, text: str, opened: Callable[[], object], role: str = "", hint: str = ""
    ) -> None:
        super().__init__(text)
        self._opened = opened
        self.setProperty("role", role)
        self.setProperty("link", True)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tip(self, hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._opened()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._opened()


def together(*parts: QWidget) -> QWidget:
    """Beside each other, also where a row goes on in the next line."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    return row


def card(*parts: QWidget) -> QFrame:
    """A framed group."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE)
    for part in parts:
        layout.addWidget(part)
    return frame


def empty(text: str) -> QLabel:
    """What an empty screen says: what to do."""
    shown = label(text, "quiet", wrap=True)
    shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
    shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return shown
