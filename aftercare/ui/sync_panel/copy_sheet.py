"""Asks what is to become of this copy of the folder, while another one is in use: it goes on, or
becomes a device of its own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from aftercare.actions.joining.old_copy import (
    OtherCopy,
    become_new_device,
    go_on_here,
    vouch_with_own_sheet,
)
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE


class CopySheet(Sheet):
    """Closing it decides nothing: this copy goes on recording, and sends nothing."""

    def __init__(self, parent: QWidget, desk: Desk, told: OtherCopy) -> None:
        super().__init__(parent, tr("Two copies of this folder"), 680)
        self._desk = desk
        self.body.addWidget(label(told.safe.say(language.code), wrap=True))
        self.body.addWidget(label(tr("Both copies are used"), "heading", wrap=True))
        if told.asked:
            self.body.addWidget(label(told.do.say(language.code), wrap=True))
            self.line = self._entry(tr("Recovery code of this folder"))
            self.body.addWidget(button(tr("My recovery sheet vouches for it"), self._on_use))
        else:
            text = tr(
                "Ask your administrator for an invitation in your own name, and type its "
                "code. This copy keeps everything, gets "
                "a number of its own, and is vouched for like any new computer of yours; "
                "then what waits here is sent."
            )
            self.body.addWidget(label(text, wrap=True))
            self.line = self._entry(tr("Code of the invitation"))
            self.body.addWidget(button(tr("Make this copy a device of its own"), self._on_use))
        self.body.addSpacing(SPACE)
        self.body.addWidget(label(tr("Only this copy is used"), "heading", wrap=True))
        text = tr(
            "The other one is gone, or was an experiment. It is told so if it ever syncs "
            "again, and loses nothing either."
        )
        self.body.addWidget(label(text, wrap=True))
        self.body.addWidget(button(tr("Go on with this copy"), self._on_go_on))
        self._asked = told.asked

    def _entry(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        line.returnPressed.connect(self._on_use)
        self.body.addWidget(line)
        return line

    def _on_use(self) -> None:
        code, act = self.line.text(), vouch_with_own_sheet if self._asked else become_new_device
        self._do(lambda book: act(book, code))

    def _on_go_on(self) -> None:
        self._do(go_on_here)

    def _do(self, work: Callable[[Casebook], None]) -> None:
        self._desk.ask(work, self._on_done, self.show_refusal)

    def _on_done(self, _: object) -> None:
        self.line.clear()
        self.accept()
        self._desk.sync()
