"""Taking back what was just saved: a new record is struck out, an edit is set back; the history
keeps both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from aftercare.actions.recording.record import record
from aftercare.casework.declaration import By
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written


class Undoable(NamedTuple):
    """What was saved: `before` is None for a new record, else the values before of the fields that
    were set.
    """

    case: str
    kind: str
    record: str
    before: Mapping[str, Any] | None


class ChangedSince(Refused):
    """Somebody, or this person, has changed the record again."""

    def __init__(self) -> None:
        super().__init__(
            words("The record was changed again since it was saved."),
            words("Nothing was changed."),
            words("Open it and correct it by hand; its history shows every version."),
        )


def undo(casebook: Casebook, done: Undoable, dot: str) -> Written:
    """Takes the change `dot` ("device:n") back, if it is still the record's newest."""
    row = casebook.records.get(done.record, done.kind, done.case)
    if row is None or casebook.records.history(row)[-1].dot != casebook.ledger.dot_now(dot):
        raise ChangedSince
    if done.before is None:
        with casebook.transaction():
            return casebook.remove(row)
    return record(
        casebook,
        done.case,
        done.kind,
        dict(done.before),
        done.record,
        compartment=row.compartment,
        by=By.ASSISTANT,
    )
