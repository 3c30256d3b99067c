"""Telephone now: an urgent signal that waits for a sync has told nobody yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aftercare.actions.shared.telephone import Callee
from aftercare.casework.labels import field_label
from aftercare.ui.language import language, tr
from aftercare.ui.parts import label
from aftercare.ui.sheet import Sheet


class TelephoneNow(Sheet):
    """Names and numbers of those responsible for the case. `why`: what is said over them, where it
    is not that a signal has just been saved.
    """

    def __init__(self, parent: QWidget, callees: list[Callee], why: str = "") -> None:
        super().__init__(parent, tr("Telephone now"), 540)
        saved = tr(
            "The signal is saved on this laptop. Nobody has been told: it reaches "
            "others only after both have synced."
        )
        self.body.addWidget(label(why or saved, "notice", wrap=True))
        for callee in callees:
            phone = callee.phone or tr("no number in the directory")
            text = label(
                f"{callee.name} ({field_label('case', callee.role, language.code)}): {phone}",
                "heading",
                wrap=True,
            )
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(text)
        if not callees:
            self.body.addWidget(
                label(
                    tr("This case names nobody else. Call your supervisor."), "heading", wrap=True
                )
            )
