"""Asks for a reason in words, for what is done against a safeguard or in an emergency. It is
entered in the audit.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class ReasonSheet(Sheet):
    """`given` is called with the reason; it shows refusals here and closes the sheet with
    `done_with`. `kept`: who reads it.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        explain: str,
        do: str,
        given: Callable[[str, ReasonSheet], object],
        kept: str | None = None,
    ) -> None:
        super().__init__(parent, title, 560)
        self.body.addWidget(label(explain, wrap=True))
        self._text = QPlainTextEdit()
        asked = title if kept == "" else tr("Reason")
        self._text.setAccessibleName(asked)
        self._text.setPlaceholderText(asked)
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text, 1)
        usual = tr("The reason is kept in the audit, and the supervisor reads it.")
        self.body.addWidget(label(usual if kept is None else kept, "quiet", wrap=True))
        self.foot.insertWidget(
            1, button(do, lambda: given(self._text.toPlainText().strip(), self), "main")
        )
        self._text.setFocus()
