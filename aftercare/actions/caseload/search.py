"""Searching everything written, as a person does: what is found is shown, and that is entered where
it is restricted or sealed.
"""

from __future__ import annotations

from aftercare.actions.shared.audit import showable
from aftercare.store.casebook import Casebook
from aftercare.store.records import Hit


def search(casebook: Casebook, text: str, limit: int = 50) -> list[Hit]:
    """Records that have all words of `text`, the last one as a beginning; newest first."""
    hits = casebook.records.search(text, limit)
    shown = {id(row) for row in showable(casebook, (hit.row for hit in hits))}
    return [hit for hit in hits if id(hit.row) in shown]
