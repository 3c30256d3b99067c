"""Telephone now: an urgent signal that waits for a sync has told nobody yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aftercare.actions.shared.telephone import Callee, to_telephone
from aftercare.casework.labels import field_label
from aftercare.casework.refusal import Refused
from aftercare.ui.desk import Desk
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


def telephone(window: QWidget, desk: Desk, case: str, why: str = "") -> None:
    """Reads who is responsible for a case, and shows them over `window`."""
    desk.ask(
        lambda casebook: to_telephone(casebook, case),
        lambda callees: TelephoneNow(window, callees, why).open(),
    )


def telephone_if_urgent(window: QWidget, desk: Desk, case: str, signal: Mapping[str, Any]) -> None:
    """Opens it over `window` for a saved signal that cannot wait: saved is not told."""
    if signal.get("urgency") == "urgent" and not signal.get("acknowledged"):
        telephone(window, desk, case)


def tell_or_telephone(window: QWidget, desk: Desk, case: str, kind: str, refusal: Refused) -> None:
    """Says why a record of that kind is not written here; of a signal, whom to telephone instead."""
    if kind == "signal":
        telephone(window, desk, case, refusal.say(language.code))
    else:
        desk.refused.emit(refusal)
