"""One case as a supervisor reads it: what is new since the last review, with what was signed off
before beside what stands now, and the plan and the contacts before it to be looked up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.review import Waiting, of_case
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


class Read(NamedTuple):
    """A case as it is reviewed: what is to be read, signals first, with the plan, the open goals
    and the three contacts before beside it.

    `versions`: of each of `rows`, in their order, as `decide` wants it. `signed`: by record, what
    it said when it was last reviewed; none for what no review has read. `acknowledgeable`: the
    signals among them that this person may take on.
    """

    waiting: Waiting
    rows: tuple[RecordRow, ...]
    plan: tuple[RecordRow, ...]
    before: tuple[RecordRow, ...]
    names: Mapping[str, str]
    versions: tuple[str, ...]
    signed: Mapping[str, Mapping[str, Any]]
    authors: Mapping[str, str]
    acknowledgeable: tuple[RecordRow, ...]


@in_own_words
def read_for_review(casebook: Casebook, waiting: Waiting) -> Read:
    """What is to be read of a case, and what stands beside it; that sealed records are shown is
    entered in the audit.

    While nothing can be entered, without those.
    """
    case = waiting.line.case
    wanted = dict.fromkeys([*waiting.records, *waiting.changed])
    rows = [
        row
        for row in casebook.records.read(kind="signal", case=case)
        if not row.fields.get("acknowledged")
    ]
    signals = {row.id for row in rows}
    rows += [row for row in of_case(casebook, case, wanted) if row.id not in signals]
    plan = casebook.records.read(kind="plan", case=case)[-1:]
    goals = [
        row
        for row in casebook.records.read(kind="goal", case=case)
        if row.fields.get("status") == "active"
    ]
    visits = [
        row
        for row in casebook.records.read(kind="visit", case=case)
        if row.fields.get("held") and row.id not in wanted
    ]
    before = sorted(visits, key=lambda row: str(row.fields["held"]))[-3:]
    open_ = {
        (row.id, row.compartment) for row in showable(casebook, [*rows, *plan, *goals, *before])
    }
    rows, plan, goals, before = (
        [row for row in some if (row.id, row.compartment) in open_]
        for some in (rows, plan, goals, before)
    )
    names = names_by_person(casebook)
    authors = {row.id: person_of_device(casebook, row.device) for row in rows}
    me = format_id(casebook.certified().person)
    return Read(
        waiting,
        tuple(rows),
        (*plan, *goals),
        tuple(reversed(before)),
        names,
        tuple(f"{row.id}@{record_version(casebook, row)}" for row in rows),
        _signed(casebook, case, rows),
        {record: names.get(person, "") for record, person in authors.items()},
        tuple(row for row in rows if row.id in signals and authors[row.id] != me),
    )


def _signed(
    casebook: Casebook, case: str, rows: Sequence[RecordRow]
) -> dict[str, Mapping[str, Any]]:
    """By record, what it said when it was last reviewed, where that can be told for certain."""
    read: dict[str, str] = {}
    for review in sorted(
        casebook.records.read(kind="review", case=case), key=lambda review: review.written
    ):
        for line in review.fields.get("versions") or ():
            record, _, version = str(line).partition("@")
            read[record] = version
    said = {row.id: casebook.records.as_of(row, read[row.id]) for row in rows if row.id in read}
    return {record: fields for record, fields in said.items() if fields is not None}
