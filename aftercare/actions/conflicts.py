"""Everything that waits for a person's decision: fields written differently, records struck out and edited, contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from aftercare.actions.directory import names_by_person, person_of_device
from aftercare.actions.list_cases import summaries
from aftercare.actions.record import record
from aftercare.actions.show_records import moment
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import RecordRow
from sync.replica.change import REMOVED
from sync.replica.merging import base_of
from sync.replica.text_merge import changed_spans, merge

Span = tuple[int, int]


class ShownVersion(NamedTuple):
    """One version of a field: who wrote it, when, on which device, and where its text differs from the others' common ground.

    `spans` are (start, end) in characters of the text.
    """

    dot: str
    value: Any
    person: str
    by: str
    at: str
    device: int
    spans: tuple[Span, ...]


class Conflict(NamedTuple):
    """A field in conflict. `field` is "_removed" for a record that one struck out and another edited; then no versions.

    `ancestor` is what the field was before the versions parted, None where there was nothing; `combined` a text with the
    words of all versions, as a beginning for whoever writes it anew.
    """

    row: RecordRow
    field: str
    versions: tuple[ShownVersion, ...]
    ancestor: Any
    combined: str


class NoSuchContradiction(Refused):
    """Nothing of that name is asked about these records."""

    def __init__(self, rule: str) -> None:
        super().__init__(
            words("No contradiction “{rule}” between these records is on the list.", rule=rule),
            words("Nothing was changed."),
            words("`conflicts` shows it."),
        )


def conflicts_of(casebook: Casebook, row: RecordRow) -> list[Conflict]:
    """The conflicts of one record."""
    names = names_by_person(casebook)
    found = [_conflict(casebook, row, field, names) for field in row.conflicts]
    return [*found, Conflict(row, REMOVED, (), None, "")] if row.contested else found


def all_conflicts(casebook: Casebook) -> list[Conflict]:
    """Every conflict on this device."""
    return [one for row in casebook.records.conflicts() for one in conflicts_of(casebook, row)]


def _conflict(casebook: Casebook, row: RecordRow, field: str, names: Mapping[str, str]) -> Conflict:
    ancestor = base_of(casebook.changes_of(row), field)
    values = [version.value for version in row.conflicts[field]]
    versions = []
    for version in row.conflicts[field]:
        person = person_of_device(casebook, version.device)
        spans = _spans(ancestor, version.value, [value for value in values if value != version.value])
        by = names.get(person, person[:8])
        at = moment(version.time)
        versions.append(ShownVersion(version.dot, version.value, person, by, at, version.device, spans))
    return Conflict(row, field, tuple(versions), ancestor, _combined(ancestor, values))


def _spans(ancestor: Any, value: Any, others: Sequence[Any]) -> tuple[Span, ...]:
    """Where a text differs: from the ancestor, or from another version where there is none."""
    if not isinstance(value, str):
        return ()
    ground = ancestor if isinstance(ancestor, str) else next((one for one in others if isinstance(one, str)), "")
    return tuple(changed_spans(ground, value)) if ground else ((0, len(value)),)


def _combined(ancestor: Any, values: Sequence[Any]) -> str:
    """All versions in one text: merged where their edits do not meet, else one after the other; "" for what is no text."""
    texts = [value for value in values if isinstance(value, str) and value]
    if not texts:
        return ""
    merged = merge(ancestor, texts) if isinstance(ancestor, str) else None
    return merged if merged is not None else "\n".join(dict.fromkeys(texts))


# -- contradictions ---------------------------------------------------------------------------------------------------


def all_contradictions(casebook: Casebook) -> list[Contradiction]:
    """What contradicts itself in any case of this device."""
    return [one for summary in summaries(casebook).values() for one in summary.contradictions]


def settle(casebook: Casebook, rule: str, records: Sequence[str], because: str, case: str = "") -> Written:
    """A person says why records that seem to contradict each other may both stand; `case` where more than one asks it."""
    wanted = tuple(sorted(records))
    found = [one for one in all_contradictions(casebook) if one.rule == rule and one.records == wanted]
    found = [one for one in found if case in ("", one.case)]
    if not found:
        raise NoSuchContradiction(rule)
    fields = {"about": wanted[0], "rule": rule, "records": sorted(set(wanted)), "decision": because}
    return record(casebook, found[0].case, "settlement", fields, compartment=_beside(casebook, found[0].case, wanted[0]))


def _beside(casebook: Casebook, case: str, record_id: str) -> str:
    """The compartment in which a word on a record lies: the narrowest, where several have its id."""
    rows = [row for row in casebook.records.read(case=case) if row.id == record_id]
    parts = [row.compartment for row in rows]
    return next((part for part in ("sealed", "restricted", *parts) if part in parts), "")


# -- as a script reads it -----------------------------------------------------------------------------------------------


def list_conflicts(casebook: Casebook) -> Iterator[dict[str, Any]]:
    """One row for each thing that waits for a person.

    A field: {"case","kind","id","field","versions","ancestor"}; a contradiction: {"case","contradiction","records","statement"}.
    """
    for one in all_conflicts(casebook):
        yield {
            "case": one.row.case,
            "kind": one.row.kind,
            "id": one.row.id,
            "field": one.field,
            "versions": [
                {"dot": version.dot, "value": version.value, "by": version.by, "at": version.at, "device": version.device}
                for version in one.versions
            ],
            "ancestor": one.ancestor,
        }
    names = names_by_person(casebook)
    for found in all_contradictions(casebook):
        yield {
            "case": found.case,
            "contradiction": found.rule,
            "records": list(found.records),
            "statement": found.statement("en", names),
        }
