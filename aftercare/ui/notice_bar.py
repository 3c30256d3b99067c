"""What others did that a person has to know of, over every screen until they have read it: one
thing at a time.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from aftercare.actions.shared.notices import seen, to_tell
from aftercare.casework.wording import Words
from aftercare.store.kept_values import Notice
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow


class NoticeBar(QFrame):
    """Hidden while there is nothing to tell."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._waiting: list[tuple[Notice, Words]] = []
        self.setProperty("role", "card")
        row = WrappingRow(self)
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        self.text = label("", "notice", wrap=True)
        row.addWidget(self.text, 1)
        self.read = button("", self._on_read)
        row.addWidget(self.read)
        desk.synced.connect(self.refresh)
        desk.changed.connect(self.refresh)
        self.hide()

    def write_texts(self) -> None:
        """All texts in the chosen language, and what there is to tell."""
        self.read.setText(tr("I have read it"))
        self.read.setAccessibleName(tr("I have read it"))
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Reads what was not seen yet."""
        self._desk.ask(to_tell, self._show)

    def _show(self, waiting: list[tuple[Notice, Words]]) -> None:
        self._waiting = waiting
        if waiting:
            text = waiting[0][1].say(language.code)
            more = " " + tr("({n} more)", n=len(waiting) - 1) if len(waiting) > 1 else ""
            self.text.setText(text + more)
        self.setVisible(bool(waiting))

    def _on_read(self) -> None:
        if self._waiting:
            notice = self._waiting[0][0]
            self._desk.save(lambda casebook: seen(casebook, notice))
