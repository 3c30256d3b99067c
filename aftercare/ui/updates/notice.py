"""A button in the side bar, in sight only while there is something to say about updates; it opens
their sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from aftercare.ui.language import tr
from aftercare.ui.plain import tip
from aftercare.ui.updates.updating import FETCHING, INSTALLING

if TYPE_CHECKING:
    from aftercare.ui.window_services import WindowServices


class UpdateNotice(QPushButton):
    """Over a window's `Updating`."""

    def __init__(self, window: WindowServices) -> None:
        super().__init__()
        self._window, self._updating = window, window.updating
        self.setObjectName("update-notice")
        self.clicked.connect(self._on_clicked)
        self._updating.changed.connect(self.write_texts)
        self.write_texts()

    def write_texts(self) -> None:
        """Says what there is to say, or hides."""
        text = self._text()
        self.setText(text)
        self.setAccessibleName(text.replace("\n", ", "))
        tip(self, tr("Open the updates"))
        self.setVisible(bool(text))

    def _text(self) -> str:
        updating = self._updating
        if updating.alarm:
            return "! " + tr("Update refused")
        if updating.state.note and updating.running:
            return "! " + tr(
                "Version {version}\nwas left again", version=updating.state.note.failed
            )
        if updating.doing in (FETCHING, INSTALLING):
            percent = 100 * updating.came // max(1, updating.all)
            return tr("Update: {n} %", n=percent)
        if updating.installed:
            return tr("Version {version}\nfrom the next start", version=updating.installed)
        if updating.ready:
            return tr("Version {version}\nis ready", version=updating.ready)
        if updating.offer and not updating.failed_before:
            return tr("Version {version}\nis there", version=updating.offer.version)
        return ""

    def _on_clicked(self) -> None:
        from aftercare.ui.updates.update_sheet import open_updates

        open_updates(self._window)
