"""The help window: the handbook beside the work, never in its way. It holds nothing of a case, and
so stays open while locked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from aftercare.casework.refusal import Refused
from aftercare.ui.help.contents import Contents
from aftercare.ui.help.handbook import Address, find, place_of, read_page
from aftercare.ui.help.in_sight import topic_in_sight
from aftercare.ui.help.reader import Reader
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.screen import fit, room
from aftercare.ui.theme import SPACE, WIDEST_SIDE, scaled
from aftercare.ui.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from aftercare.ui.window_services import WindowServices

SIZE = (1080, 700)
DRESSED = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class HelpWindow(QWidget):
    """A window of its own, so that it can be read beside an open form."""

    def __init__(self, window: WindowServices) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._window = window
        self._walked: list[Address] = []
        self._at = -1
        self.contents = Contents(self.go)
        self.reader = Reader()
        self.reader.asked.connect(self.go)
        self.reader.outside.connect(self._on_outside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.contents)
        halves.addWidget(self._make_right())
        halves.setStretchFactor(1, 1)
        halves.setSizes([min(scaled(300), WIDEST_SIDE + 100), SIZE[0]])
        layout.addWidget(halves, 1)
        self._status = label("", "notice", wrap=True)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status.hide()
        layout.addWidget(self._status)
        layout.addLayout(self._make_foot())
        for keys, act in (
            ("Esc", self.close),
            ("Ctrl+F", self._to_search),
            ("Alt+Left", lambda: self._walk(-1)),
            ("Alt+Right", lambda: self._walk(1)),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.resize(
            QSize(min(scaled(SIZE[0]), 1280), min(scaled(SIZE[1]), 720)).boundedTo(
                room(window).size()
            )
        )
        language.changed.connect(self.write_texts)
        self.write_texts()

    def _make_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self._back = button("", lambda: self._walk(-1))
        self._forward = button("", lambda: self._walk(1))
        head.addWidget(self._back)
        head.addWidget(self._forward)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self.reader, 1)
        return right

    def _make_foot(self) -> WrappingRow:
        foot = WrappingRow()
        self._practise = button("", self._on_practise)
        self._diagnose = button("", self._on_diagnostics)
        self._update = button("", self._on_updates)
        self._about = button("", self._on_about)
        for key in (self._practise, self._diagnose, self._update, self._about):
            foot.addWidget(key)
        foot.addStretch()
        self._close = button("", self.close, "main")
        foot.addWidget(self._close)
        return foot

    def write_texts(self) -> None:
        """All texts in the chosen language; the chapter in sight too."""
        self.setWindowTitle(tr("Help · Aftercare"))
        for key, text, hint in (
            (self._back, tr("Back"), "Alt+Left"),
            (self._forward, tr("Forward"), "Alt+Right"),
            (self._practise, tr("Practise…"), ""),
            (self._diagnose, tr("Diagnostics…"), ""),
            (self._update, tr("Updates…"), ""),
            (self._about, tr("About…"), ""),
            (self._close, tr("Close"), "Esc"),
        ):
            key.setText(text)
            tip(key, f"{text} ({hint})" if hint else text)
        self.reader.setAccessibleName(tr("The chapter"))
        self.contents.write_texts(self._role())
        if self._at >= 0:
            self._show(self._walked[self._at])

    def _role(self) -> str:
        return self._window.role

    # -- reading -----------------------------------------------------------------------------------

    @property
    def address(self) -> Address | None:
        """What is shown."""
        return self._walked[self._at] if self._at >= 0 else None

    def open_at(self, topic: str) -> None:
        """Comes to the front with the chapter about a topic."""
        self.contents.write_texts(self._role())
        self.contents.line.clear()
        self.show()  # first, so that a section is scrolled to at the right width
        fit(self)  # the screen may have become smaller since
        self.go(place_of(topic, self._role()))
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    def go(self, address: Address) -> None:
        """Shows a chapter, and remembers it for going back."""
        if address != self.address:
            self._walked[self._at + 1 :] = [address]
            self._at += 1
        self._show(address)

    def _walk(self, step: int) -> None:
        if 0 <= self._at + step < len(self._walked):
            self._at += step
            self._show(self._walked[self._at])

    def _show(self, address: Address) -> None:
        chapter = find(address, language.code) or read_page(address.page, language.code)[0]
        foreign = chapter.language != language.code
        self.reader.show_chapter(
            chapter, address.anchor, tr("This page is written in English only.") if foreign else ""
        )
        self.contents.choose(chapter)
        self._status.hide()
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at < len(self._walked) - 1)

    def _to_search(self) -> None:
        self.contents.line.setFocus()
        self.contents.line.selectAll()

    def _on_outside(self, address: str) -> None:
        self._status.setText(tr("Not in the handbook, and not opened: {address}", address=address))
        self._status.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSED and self._at >= 0:
            self.reader.again()

    # -- what else helps ---------------------------------------------------------------------------

    def _open(self, opened: Callable[[], object]) -> None:
        """Over the main window, so that locking closes it as any other sheet."""
        self._window.activateWindow()
        opened()

    def _on_practise(self) -> None:
        from aftercare.ui.practice.practice_sheet import open_practice

        self._open(lambda: open_practice(self._window))

    def _on_diagnostics(self) -> None:
        from aftercare.ui.diagnostics.diagnostics_sheet import open_diagnostics

        self._open(lambda: open_diagnostics(self._window, self._window.folder, self._window.desk))

    def _on_updates(self) -> None:
        from aftercare.ui.updates.update_sheet import open_updates

        self._open(lambda: open_updates(self._window))

    def _on_about(self) -> None:
        from aftercare.ui.about.about_sheet import open_about

        self._open(lambda: open_about(self._window))


def open_help(window: WindowServices, topic: str = "") -> None:
    """Opens the handbook at a topic; without one, at what is in sight. Says so where the handbook
    is not installed.
    """
    wanted = topic or topic_in_sight(window)
    try:
        if window.help is None:
            window.help = HelpWindow(window)
        window.help.open_at(wanted)
    except Refused as refusal:
        window.tell(refusal)
