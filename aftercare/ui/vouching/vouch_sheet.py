"""Asks whether a new device is its person's: the person themselves, or one of two people who vouch
for it together.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aftercare.actions.joining.vouch_for_device import (
    WaitingDevice,
    refuse_device,
    vouch_for_device,
)
from aftercare.actions.recording.told import Said
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class VouchSheet(Sheet):
    """One device that waits, with the number that its own screen shows too. Closing it decides
    nothing.
    """

    by_itself = True

    def __init__(self, parent: QWidget, desk: Desk, one: WaitingDevice) -> None:
        title = (
            tr("A new device in your name")
            if one.own
            else tr("Vouch for device {n} of {who}", n=one.label, who=one.name)
        )
        super().__init__(parent, title, 620)
        self._desk, self._one = desk, one
        self.body.addWidget(label(_own() if one.own else _others(), wrap=True))
        number = label(one.number, "code")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setAccessibleName(tr("Number of the new device: {number}", number=one.number))
        self.body.addWidget(number)
        if one.vouched:
            self.body.addWidget(
                label(
                    tr("Vouched for so far by {who}.", who=", ".join(one.vouched)),
                    "quiet",
                    wrap=True,
                )
            )
        if one.own:
            self.foot.insertWidget(0, button(tr("It is not mine"), self._on_refuse, "danger"))
        yes = (
            tr("It is mine: the numbers are equal")
            if one.own
            else tr("It is theirs: the numbers are equal")
        )
        self.foot.addWidget(button(yes, self._on_vouch, "main"))

    def _on_vouch(self) -> None:
        said = Said(
            words("Vouched for device {n}", n=self._one.device),
            lasting=words("An administrator can take the device off, under People and devices."),
        )
        self._do(lambda book: vouch_for_device(book, self._one.device, self._one.number), said)

    def _on_refuse(self) -> None:
        said = Said(
            words("Device {n} refused", n=self._one.device),
            lasting=words("An administrator can invite it again, under People and devices."),
        )
        self._do(lambda book: refuse_device(book, self._one.device), said)

    def _do(self, work: Callable[[Casebook], None], says: Said) -> None:
        self._desk.save(work, self._on_done, self.show_refusal, says=says)

    def _on_done(self, _: object) -> None:
        self.accept()
        self._desk.sync()


def _own() -> str:
    return tr(
        "A device has joined as you. If you are setting up another computer, it shows a "
        "number: compare it with this one. Only if "
        "they are equal is it yours; then it is given everything that you may open. If you "
        "know of no such computer, it is not "
        "yours: it is taken off, and your administrators are told."
    )


def _others() -> str:
    return tr(
        "Speak to this person, by a telephone number that you know or face to face, and have "
        "them read the number from the new "
        "device's screen. Vouch only if it is this one. Two people are needed: an "
        "administrator, and another administrator or a "
        "supervisor; then it is given everything that this person may open."
    )
