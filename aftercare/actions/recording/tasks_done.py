"""Several tasks are done at once."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.actions.recording.record import record_all
from aftercare.store.casebook import Casebook, Entry, Written


def mark_done(casebook: Casebook, tasks: Sequence[tuple[str, str]]) -> list[Written]:
    """Writes of tasks, (case, record) each, that they are done: of all or of none; one that is done
    already stays as it is.
    """
    entries = []
    for case, task in dict.fromkeys(tasks):
        row = casebook.records.get(task, "task", case)
        if row and not row.removed and not row.fields.get("done"):
            entries.append(Entry(case, "task", task, {"done": True}, row.compartment))
    return record_all(casebook, entries)
