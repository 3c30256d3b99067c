"""A data folder that turned out to be an older copy, or of which another copy is in use: what a person is told, and what they can do."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from sync.protocol.encoding import decode, encode

RETURNED = "an older copy was brought up to date"  # changes that came back, changes that were kept, when (s since 1970)
TOLD_SECONDS = 7 * 24 * 3600  # so long the window goes on telling it


class Return(NamedTuple):
    """A folder that was an older copy: changes that came back from the server, changes that were kept and sent, and when."""

    returned: int
    kept: int
    at: int

    def said(self) -> Words:
        """In one sentence."""
        if self.kept:
            return words(
                "This folder was an older copy of your work: {returned} changes came back from the server, {kept} new ones were kept and sent.",
                returned=self.returned,
                kept=self.kept,
            )
        return words(
            "This folder was an older copy of your work: {returned} changes came back from the server.",
            returned=self.returned,
        )


def note_return(casebook: Casebook, returned: int, kept: int) -> None:
    """Keeps that this folder was brought up to date, for the window to tell; in the caller's transaction."""
    if not returned and not kept:
        return
    casebook.clock.observe(casebook.ledger.latest_time())
    before, now = last_return(casebook), int(casebook.wall())
    if before:
        returned, kept = returned + before.returned, kept + before.kept
    casebook.ledger.put(RETURNED, encode([returned, kept, now]))


def last_return(casebook: Casebook) -> Return | None:
    """The last time that this folder turned out to be an older copy, if that is not long ago."""
    kept = casebook.ledger.get(RETURNED)
    found = Return(*decode(kept, list[int], "what came back")) if kept else None
    return found if found and 0 <= casebook.wall() - found.at < TOLD_SECONDS else None
