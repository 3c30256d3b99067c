"""What the desk hears that a person is told outside the window: an urgent signal, a returned record,
a week without sync. Without names; only for who has asked for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from aftercare.actions.caseload.tidings import WEEK, Waiting, waiting
from aftercare.actions.exchange.sync_now import last_sync
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr

DAY = 24 * 3600  # seconds between two words about the same week


class Tidings(QObject):
    """From unlocking to locking. What waits at first is no news."""

    def __init__(self, desk: Desk, wanted: Callable[[], bool], tell: Callable[[str], None]) -> None:
        super().__init__(desk)
        self._desk, self._wanted, self._tell = desk, wanted, tell
        self._before: Waiting | None = None
        self._told = 0.0
        desk.synced.connect(self._on_synced)
        desk.sync_failed.connect(self._on_failed)
        self.look()

    def look(self) -> None:
        """Reads what waits, where that is wanted."""
        now = datetime.now().astimezone()
        if self._wanted():
            self._desk.ask(lambda casebook: waiting(casebook, now), self._show, lambda _: None)
        else:
            self._before = None

    def _on_synced(self, _: object) -> None:
        self.look()

    def _show(self, found: Waiting) -> None:
        before, self._before = self._before, found
        if before is None:
            return
        new = found.new_since(before)
        if new.signals:
            self._tell(tr("An urgent signal waits. Open Aftercare."))
        if new.returned:
            self._tell(tr("A record was returned to you, or somebody asks you. Open Aftercare."))

    def _on_failed(self, _: object) -> None:
        if self._wanted():
            self._desk.ask(_silent_for, self._on_silent, lambda _: None)

    def _on_silent(self, seconds: float) -> None:
        now = datetime.now().timestamp()
        if seconds >= WEEK and now - self._told >= DAY:
            self._told = now
            self._tell(tr("This laptop has not synced for a week. Open Aftercare."))


def _silent_for(casebook: Casebook) -> float:
    """Seconds since the last sync; 0 before the first."""
    last = last_sync(casebook)
    return casebook.wall() - last if last is not None else 0.0
