"""The devices: whose, when last in contact, which version; an administrator takes one off and sees
that it obeyed.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftercare.actions.joining.devices import DeviceLine, devices, revoke_device
from aftercare.actions.joining.vouch_for_device import KIT, SHEET, WaitingDevice, vouchable
from aftercare.actions.recording.told import Said
from aftercare.casework.dates import hour_said
from aftercare.casework.local_time import since_1970
from aftercare.casework.wording import words
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.columns import Column, name_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.people.rename_sheet import RenameSheet
from aftercare.ui.theme import SPACE
from aftercare.ui.vouching.vouch_sheet import VouchSheet

NOTED = 3600  # seconds between two contacts that the server notes


class Devices(QWidget):
    """One row a device."""

    def __init__(self, desk: Desk, *, writes: bool) -> None:
        super().__init__()
        self._desk, self._writes = desk, writes
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        self._explain = label("", "quiet", wrap=True)
        head.addWidget(self._explain, 1)
        self._revoke = button("", self._on_revoke)
        self._revoke.setVisible(writes)
        self._vouch = button("", self._on_vouch)
        self._rename = button("", self._on_rename)
        head.addWidget(self._rename)
        head.addWidget(self._vouch)
        head.addWidget(self._revoke)
        layout.addLayout(head)
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [Column(220, 0), name_column(), Column(0, 2), Column(0, 3), Column(0, 1)],
            lambda _: None,
            kept="devices",
            sorts=True,
        )
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._offer_renaming())
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._explain.setText(
            tr(
                "A device that is lost or stolen: take it off. At its next contact it "
                "destroys what it holds, and says so."
            )
        )
        self._revoke.setText(tr("Take the device off"))
        self._vouch.setText(tr("Vouch for it…"))
        self._rename.setText(tr("Rename…"))
        self._rows.set_headings(
            tr("Device"), tr("Person"), tr("Last contact"), tr("Version"), tr("State")
        )
        self._table.setAccessibleName(tr("Devices"))

    def refresh(self) -> None:
        """Reads and shows the devices."""
        self._desk.ask(devices, self._show)

    def _show(self, found: list[DeviceLine]) -> None:
        rows: list[tuple[object, list[Cell]]] = []
        for device in found:
            when = last_contact(device.contact)
            state = _standing(device)
            if device.leaving:
                state = tr("to be taken off at the next sync")
            if device.revoked:
                state = (
                    tr("taken off; it has destroyed its copy")
                    if device.destroyed
                    else tr("taken off; waiting for its contact")
                )
            cells = [
                Cell(device.label, order=f"{device.device:09}"),
                Cell(device.name),
                Cell(when, order=f"{device.contact:020}"),
            ]
            rows.append((device, [*cells, Cell(device.program), Cell(state)]))
        self._rows.show_rows(rows)
        self._table.choose_first()
        self._offer_renaming()

    def _offer_renaming(self) -> None:
        """Only what this person may rename is offered to be."""
        chosen = self._table.chosen()
        mine = (
            isinstance(chosen, DeviceLine) and not chosen.revoked and (self._writes or chosen.mine)
        )
        self._rename.setEnabled(mine)

    def _on_rename(self) -> None:
        chosen = self._table.chosen()
        if isinstance(chosen, DeviceLine):
            RenameSheet(self.window(), self._desk, chosen, administers=self._writes).open()

    def _on_vouch(self) -> None:
        chosen = self._table.chosen()
        if isinstance(chosen, DeviceLine):
            self._desk.ask(lambda book: vouchable(book, chosen.device), self._show_vouch)

    def _show_vouch(self, one: WaitingDevice) -> None:
        VouchSheet(self.window(), self._desk, one).open()

    def _on_revoke(self) -> None:
        chosen = self._table.chosen()
        if not isinstance(chosen, DeviceLine) or chosen.revoked:
            return
        title = tr("Take device {n} of {who} off", n=chosen.label, who=chosen.name)
        explain = tr(
            "What it has not synced is lost with it: if it can still sync, let it do so "
            "first. Everything else is on the server "
            "and on other devices."
        )

        def given(reason: str, sheet: ReasonSheet) -> None:
            number = chosen.device
            self._desk.save(
                lambda book: revoke_device(book, number, reason=reason),
                sheet.done_with,
                sheet.show_refusal,
                says=Said(
                    words("Device {n} of {who} taken off", n=chosen.label, who=chosen.name),
                    lasting=words("If that was wrong, invite it again with a new code."),
                ),
            )
            self._desk.sync()

        sheet = ReasonSheet(self.window(), title, explain, tr("Take the device off"), given)
        sheet.keep_typed(self._desk, "take device off", "", str(chosen.device)).open()


def last_contact(at: int) -> str:
    """When a device last spoke to the server (s since 1970), as precisely as that is known: the
    server notes it once an hour.
    """
    if not at:
        return tr("not known here")
    begun, ended = since_1970(at), since_1970(at + NOTED)
    return f"{language.moment(begun)}–{hour_said(ended)}"


def _standing(one: DeviceLine) -> str:
    """Whether a device that was not taken off is given anything, and by whose word."""
    who = ", ".join(
        {KIT: tr("the recovery kit"), SHEET: tr("their recovery sheet")}.get(name, name)
        for name in one.vouched
    )
    if one.waits:
        return (
            tr("waits for a second person to vouch; so far {who}", who=who)
            if who
            else tr("waits to be vouched for")
        )
    return tr("in use; vouched for by {who}", who=who) if who else tr("in use")
