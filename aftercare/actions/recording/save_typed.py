"""Saves what was typed into the form of a record: the record, and all that follows from it, in one
transaction, with which its draft goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from aftercare.actions.recording.draft_files import attach_files
from aftercare.actions.recording.follow_up import plans_from, tasks_from
from aftercare.actions.recording.record import record, record_all
from aftercare.store.casebook import Casebook, Entry, Written


class TypedRecord(NamedTuple):
    """What a form saves. `record`: "" for a new one; `draft`: the name of its draft; `because`: why
    it is passed on without consent; `parts`: the records that are parts of it, by its identifier;
    `tasks`: whether each line of what was decided becomes a task; `titles`: of the files beside the
    draft, by number.
    """

    case: str
    kind: str
    record: str
    fields: Mapping[str, Any]
    draft: str
    compartment: str = ""
    because: str = ""
    parts: Callable[[str], Sequence[Entry]] = lambda _: ()
    tasks: bool = False
    titles: Mapping[int, str] = {}


def save_typed(casebook: Casebook, typed: TypedRecord, today: date) -> Written | None:
    """Saves it, durably; None where nothing of the record itself was changed."""
    case, kind, fields = typed.case, typed.kind, typed.fields
    with casebook.transaction():
        written = None
        if fields or not typed.record:
            written = record(
                casebook,
                case,
                kind,
                fields,
                typed.record,
                because=typed.because,
                compartment=typed.compartment,
            )
        of = written.record if written else typed.record
        record_all(casebook, typed.parts(of))
        record_all(casebook, plans_from(case, kind, fields))
        if typed.tasks:
            record_all(casebook, tasks_from(casebook, case, kind, of, fields, today))
        attach_files(casebook, case, of, typed.draft, typed.titles)
        casebook.drafts.delete(typed.draft)
    return written
