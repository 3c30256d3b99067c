"""What was struck out stands again, by whoever may strike it out."""

from __future__ import annotations

from aftercare.actions.recording.strike_out import check_striking
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.records import RecordRow
from sync.replica.change import REMOVED


class Stands(Refused):
    """A record that is not struck out."""

    def __init__(self) -> None:
        super().__init__(
            words("The record is not struck out."),
            words("Nothing was changed."),
            words("Nothing is left to do."),
        )


def bring_back(casebook: Casebook, named: str | RecordRow) -> Written:
    """Restores a record; what was struck out with it is brought back by itself. Raises `Stands`, or
    `NotYours`.
    """
    row = casebook.records.find(named)
    if not row.removed:
        raise Stands
    check_striking(casebook, row)
    with casebook.transaction():
        entry = Entry(row.case, row.kind, row.id, {REMOVED: None}, row.compartment)
        return casebook.write([entry])[0]
