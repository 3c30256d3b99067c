"""Takes the server code: for a laptop that cannot reach the server any more, because it has moved
or was renewed.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from aftercare.actions.joining.enter_server_code import enter_server_code
from aftercare.actions.joining.read_code_picture import read_code_in, read_code_picture
from aftercare.ui.desk import Beside, Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.start.code_field import CodeField
from sync.protocol.whereabouts import MARK, read_notice


class ServerCodeSheet(Sheet):
    """The code, typed, pasted, or as a picture of it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("The server has moved"), 620)
        self._desk = desk
        text = tr(
            "If the server has another address, or was renewed, your administrator has a "
            "server code for you. It begins with SRV. "
            "Only a code that an administrator of your organisation signed is followed."
        )
        self.body.addWidget(label(text, wrap=True))
        self.field = CodeField(self._on_follow, self._on_picture)
        self.field.setAccessibleName(tr("Server code"))
        self.field.setPlaceholderText(f"{MARK}-…")
        self.body.addWidget(self.field)
        self.foot.addWidget(button(tr("Follow this code"), self._on_follow, "main"))
        self.field.setFocus()

    def _on_follow(self) -> None:
        code = self.field.toPlainText()
        self._desk.ask(lambda book: enter_server_code(book, code), self._on_done, self.show_refusal)

    def _on_picture(self, picture: Path | bytes) -> None:
        """Read beside the window: a picture may take long."""
        self._reading = Beside()
        self._reading.done.connect(self.field.setPlainText)
        self._reading.refused.connect(self.show_refusal)
        if isinstance(picture, Path):
            self._reading.run(partial(read_code_picture, picture, read_notice))
        else:
            self._reading.run(partial(read_code_in, picture, read_notice))

    def _on_done(self, _: object) -> None:
        self.accept()
        self._desk.sync()
