"""Gives a device another name: an administrator any device, everybody a device of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from aftercare.actions.joining.devices import DeviceLine
from aftercare.actions.joining.rename_device import rename_device
from aftercare.casework.wording import words
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class RenameSheet(Sheet):
    """Closes once the name is durable; a person who is no administrator has then asked for it."""

    def __init__(self, parent: QWidget, desk: Desk, one: DeviceLine, *, administers: bool) -> None:
        super().__init__(parent, tr("Rename device {n} of {who}", n=one.label, who=one.name), 520)
        self._desk, self._device = desk, one.device
        shown = tr(
            "It is shown beside the number on every device, after the next syncs. The server "
            "does not learn it."
        )
        asked = tr(
            "You ask for it: it is shown beside the number on every device once an "
            "administrator's device has synced. The server "
            "does not learn it."
        )
        self.body.addWidget(label(shown if administers else asked, wrap=True))
        self._name = QLineEdit(one.called)
        self._name.setAccessibleName(tr("Name"))
        self._name.setPlaceholderText(tr("for example: Kangar office, second laptop"))
        self._name.returnPressed.connect(self._on_save)
        self.body.addWidget(self._name)
        self.foot.addWidget(button(tr("Rename"), self._on_save, "main"))
        self._name.setFocus()
        self.keep_typed(desk, "rename device", "", str(one.device))

    def _on_save(self) -> None:
        device, name = self._device, self._name.text()
        self._desk.save(
            lambda book: rename_device(book, device, name),
            self._done,
            self.show_refusal,
            says=words("Device renamed: {name}", name=name),
        )

    def _done(self, given: object) -> None:
        self.done_with(given)
        self._desk.sync()
