"""What contradicts itself in one case, and the names of exact versions that reviews are bound
to.
"""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.actions.shared.directory import person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.apart import Notes
from aftercare.casework.contradictions import (
    Authored,
    CaseState,
    Contradiction,
    contradictions,
    settlements,
    shared_id,
)
from aftercare.casework.local_time import written_at
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.store.renumbering import version_of
from sync.protocol.ids import format_id


def record_version(casebook: Casebook, row: RecordRow) -> str:
    """A short name of the exact version of a record: the same on devices that hold the same changes
    of it.
    """
    return version_of(casebook.heads_of(row))


@in_own_words
def case_contradictions(
    casebook: Casebook, case: str, rows: Sequence[RecordRow], failed: Notes | None = None
) -> list[Contradiction]:
    """What contradicts itself in a case whose records are `rows`; rules that fail are named in
    `failed`.
    """
    reviewed = {
        str(line).partition("@")[0]
        for row in rows
        if row.kind == "review"
        for line in row.fields.get("versions") or ()
    }
    grouped: dict[str, list[Authored]] = {}
    for row in rows:
        version = record_version(casebook, row) if row.id in reviewed else str(row.written)
        author = person_of_device(casebook, row.device)
        grouped.setdefault(row.kind, []).append(
            Authored(
                row.id,
                row.kind,
                row.fields,
                author,
                version,
                row.claims,
                written_at(row.changed).date(),
            )
        )
    leads = {format_id(person) for space in casebook.spaces_of(case) for person in space.leads}
    return contradictions(CaseState(case, grouped, tuple(sorted(leads))), failed)


@in_own_words
def shared_ids(casebook: Casebook) -> dict[str, list[Contradiction]]:
    """By case, the records whose id another case has too, and nobody has said that it may stand."""
    by_case: dict[str, list[Contradiction]] = {}
    records = casebook.records
    for (kind, record), cases in records.shared_ids().items():
        for case in cases:
            others = [records.number_of(other) or "-" for other in cases if other != case]
            by_case.setdefault(case, []).append(shared_id(case, kind, record, others))
    for case, some in by_case.items():
        settled = settlements([row.fields for row in records.read(kind="settlement", case=case)])
        by_case[case] = [
            contradiction
            for contradiction in some
            if (contradiction.rule, frozenset(contradiction.records)) not in settled
        ]
    return by_case
