"""The counts beside the screens in the side bar: what is late, what waits for a decision, what waits
for review. They are read when nobody waits for anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from aftercare.actions.caseload.waiting_counts import WaitingCounts, waiting_counts
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr

AFTER = 1200  # ms after the last change
REVIEW_AFTER = 600  # s: what waits for review takes long to count, and its screen tells it itself
COUNTED = ("today", "conflicts", "review")


class WaitingLinks(QObject):
    """`links` are the buttons of the screens, by name."""

    def __init__(
        self, shell: QWidget, desk: Desk, links: Mapping[str, QPushButton], *, reviews: bool
    ) -> None:
        super().__init__(shell)
        self._desk, self._links, self._reviews = desk, links, reviews
        self._titles: Mapping[str, str] = {}
        self.counts = WaitingCounts(0, 0, 0)
        self._review_read: float | None = None  # by the monotonic clock
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self._read)
        if not links.keys().isdisjoint(COUNTED):
            desk.changed.connect(self._soon.start)
            desk.synced.connect(self._on_synced)
            self._soon.start()

    def _on_synced(self, _: object) -> None:
        self._soon.start()

    def write_texts(self, titles: Mapping[str, str]) -> None:
        """The names of the screens in the chosen language, each with its count."""
        self._titles = titles
        self._show(self.counts)

    def _read(self) -> None:
        now, last = datetime.now().astimezone(), self._review_read
        reviews = self._reviews and (last is None or monotonic() - last >= REVIEW_AFTER)
        if reviews:
            self._review_read = monotonic()
        before = self.counts.review

        def count(casebook: Casebook) -> WaitingCounts:
            found = waiting_counts(casebook, now, reviews=reviews)
            return found if reviews else found._replace(review=before)

        self._desk.ask(count, self._show)  # as a method: it is not called once this is gone

    def note_review(self, cases: int) -> None:
        """The screen of the review has so many to be decided."""
        self._review_read = monotonic()
        self._show(self.counts._replace(review=cases))

    def _show(self, counts: WaitingCounts) -> None:
        self.counts = counts
        titles = self._titles
        today, conflicts, review = (titles.get(name, "") for name in COUNTED)
        said = (
            (counts.late, tr("{screen}, {n} late", screen=today, n=counts.late)),
            (
                counts.conflicts,
                tr("{screen}, {n} to decide", screen=conflicts, n=counts.conflicts),
            ),
            (counts.review, tr("{screen}, {n} waiting", screen=review, n=counts.review)),
        )
        for name, (count, spoken) in zip(COUNTED, said, strict=True):
            link = self._links.get(name)
            if link and titles:
                link.setText(f"{titles[name]}   {count}" if count else titles[name])
                link.setAccessibleName(spoken if count else titles[name])
