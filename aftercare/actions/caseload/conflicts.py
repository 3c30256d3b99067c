"""Everything that waits for a person's decision: fields written differently, records struck out and
edited, contradictions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from aftercare.actions.caseload.list_cases import narrow_among, summaries, unreckoned
from aftercare.actions.recording.record import record
from aftercare.actions.recording.show_records import moment
from aftercare.actions.shared.audit import closed_looks, showable
from aftercare.actions.shared.device_names import DeviceNames, device_names
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.apart import Notes, apart
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.declaration import By
from aftercare.casework.field_values import readable
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import HistoryEntry, RecordRow, Version
from sync.replica.change import REMOVED
from sync.replica.text_merge import Span, changed_spans, merge


class ShownVersion(NamedTuple):
    """One version of a field: who wrote it, when, on which device, and what that is shown as
    (`label`). `others`: the texts of the other versions, against which what differs in it is
    marked. `unreadable`: what was written is nothing the field can
    hold.
    """

    dot: str
    value: Any
    person: str
    by: str
    at: str
    device: int
    others: tuple[str, ...]
    unreadable: bool = False
    label: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its text differs from any of `others`: (start, end) in characters."""
        text = self.value
        if not isinstance(text, str):
            return ()
        differs = {
            place
            for other in self.others
            for start, end in changed_spans(other, text)
            for place in range(start, end)
        }
        begins = [place for place in sorted(differs) if place - 1 not in differs]
        ends = [place + 1 for place in sorted(differs) if place + 1 not in differs]
        return tuple(zip(begins, ends, strict=True))


class Conflict(NamedTuple):
    """A field in conflict. `field` is "_removed" for a record that one struck out and another
    edited; then no versions.

    `versions` are the newest, `further` says how many older ones stand as well. `ancestor` is what
    the field was before they parted, None where there was nothing.
    """

    row: RecordRow
    field: str
    versions: tuple[ShownVersion, ...] = ()
    ancestor: Any = None
    further: int = 0

    def newest(self, count: int) -> tuple[tuple[ShownVersion, ...], int]:
        """The newest `count` versions, in their order, and how many older ones stand besides."""
        chosen = {
            version.dot
            for version in sorted(self.versions, key=lambda said: (said.at, said.dot))[-count:]
        }
        shown = tuple(version for version in self.versions if version.dot in chosen)
        return shown, self.further + len(self.versions) - len(shown)

    @property
    def combined(self) -> str:
        """A text with the words of all these versions, as a beginning for whoever writes it anew:
        merged where their edits do not meet, else one after the other; "" for what is no text.
        """
        texts = [
            version.value
            for version in self.versions
            if isinstance(version.value, str) and version.value
        ]
        if not texts:
            return ""
        merged = merge(self.ancestor, texts) if isinstance(self.ancestor, str) else None
        return merged if merged is not None else "\n".join(dict.fromkeys(texts))


class NoSuchContradiction(Refused):
    """Nothing of that name is asked about these records."""

    def __init__(self, rule: str) -> None:
        super().__init__(
            words("No contradiction “{rule}” between these records is on the list.", rule=rule),
            words("Nothing was changed."),
            words("`conflicts` shows it."),
        )


def conflicts_of(
    casebook: Casebook,
    row: RecordRow,
    names: Mapping[str, str] | None = None,
    labels: DeviceNames | None = None,
) -> list[Conflict]:
    """The conflicts of one record; `names` by person and `labels` by device, where they are at
    hand.
    """
    if not row.conflicts:
        return [Conflict(row, REMOVED)] if row.contested else []
    names = names_by_person(casebook) if names is None else names
    labels = device_names(casebook) if labels is None else labels
    conflicts: list[Conflict] = []
    for field in row.conflicts:
        failed: Notes = []
        with apart(failed, field):
            conflicts.append(_conflict(casebook, row, field, names, labels))
        conflicts += [Conflict(row, field)] if failed else []
    return [*conflicts, Conflict(row, REMOVED)] if row.contested else conflicts


def all_conflicts(casebook: Casebook) -> list[Conflict]:
    """Every conflict on this device."""
    rows = casebook.records.conflicts()
    rows, names, labels = (
        showable(casebook, rows),
        names_by_person(casebook),
        device_names(casebook),
    )
    return [conflict for row in rows for conflict in conflicts_of(casebook, row, names, labels)]


def _conflict(
    casebook: Casebook, row: RecordRow, field: str, names: Mapping[str, str], labels: DeviceNames
) -> Conflict:
    before = casebook.ancestor(row, field)
    ancestor = before if readable(row.kind, field, before) else None
    values = [version.value for version in row.conflicts[field]]
    versions = []
    devices = {version.device for version in row.conflicts[field]}
    # several versions by one device have come back with a decision that was taken back
    came_back = len(devices) < len(row.conflicts[field])
    history = casebook.records.history(row) if came_back else []
    for version in row.conflicts[field]:
        version = _as_first_written(history, field, version)  # noqa: PLW2901
        person = person_of_device(casebook, version.device)
        by = names.get(person, person[:8])
        others = tuple(
            dict.fromkeys(
                value for value in values if isinstance(value, str) and value != version.value
            )
        )
        at, label = moment(version.time), labels.label(version.device)
        shown = ShownVersion(
            version.dot,
            version.value,
            person,
            by,
            at,
            version.device,
            others,
            version.unreadable,
            label,
        )
        versions.append(shown)
    return Conflict(row, field, tuple(versions), ancestor, row.further.get(field, 0))


def _as_first_written(history: Sequence[HistoryEntry], field: str, version: Version) -> Version:
    """A version with the device and the time that first wrote these words: they may have come back
    by somebody who took a decision back.
    """
    for entry in history:
        if field in entry.fields and entry.fields[field] == version.value:
            return version._replace(device=entry.device, time=entry.time)
    return version


# -- contradictions --------------------------------------------------------------------------------


def all_contradictions(casebook: Casebook) -> list[Contradiction]:
    """What contradicts itself in any case of this device."""
    known = summaries(casebook)
    contradictions = [
        contradiction for summary in known.values() for contradiction in summary.contradictions
    ]
    closed = closed_looks(
        casebook,
        narrow_among(known, (record for conflict in contradictions for record in conflict.records)),
    )
    return [conflict for conflict in contradictions if closed.isdisjoint(conflict.records)]


def settle(
    casebook: Casebook, rule: str, records: Sequence[str], because: str, case: str = ""
) -> Written:
    """A person says why records that seem to contradict each other may both stand; `case` where
    more than one asks it.
    """
    wanted = tuple(sorted(records))
    conflicts = [
        contradiction
        for contradiction in all_contradictions(casebook)
        if contradiction.rule == rule and contradiction.records == wanted
    ]
    conflicts = [conflict for conflict in conflicts if case in ("", conflict.case)]
    if not conflicts:
        raise NoSuchContradiction(rule)
    fields = {"about": wanted[0], "rule": rule, "records": sorted(set(wanted)), "decision": because}
    return record(
        casebook,
        conflicts[0].case,
        "settlement",
        fields,
        compartment=_beside(casebook, conflicts[0].case, wanted[0]),
        by=By.ASSISTANT,
    )


def _beside(casebook: Casebook, case: str, record_id: str) -> str:
    """The compartment in which a word on a record lies: the narrowest, where several have its
    id.
    """
    rows = [row for row in casebook.records.read(case=case) if row.id == record_id]
    parts = [row.compartment for row in rows]
    return next((part for part in ("sealed", "restricted", *parts) if part in parts), "")


# -- as a script reads it --------------------------------------------------------------------------


def list_conflicts(casebook: Casebook) -> Iterator[dict[str, Any]]:
    """One row for each thing that waits for a person.

    A field: {"case","kind","id","field","versions","ancestor"}, with "further" where older versions
    stand as well; a contradiction: {"case","contradiction","records","statement"}; a case that
    could not be reckoned, and so may lack here: {"case","unreckoned","statement"}.
    """
    for line in unreckoned(casebook):
        yield {
            "case": line.case,
            "unreckoned": list(line.unreckoned),
            "statement": str(line.said_unreckoned()),
        }
    for conflict in all_conflicts(casebook):
        yield {
            "case": conflict.row.case,
            "kind": conflict.row.kind,
            "id": conflict.row.id,
            "field": conflict.field,
            "versions": [
                {
                    "dot": version.dot,
                    "value": version.value,
                    "by": version.by,
                    "at": version.at,
                    "device": version.device,
                }
                | ({"unreadable": True} if version.unreadable else {})
                for version in conflict.versions
            ],
            "ancestor": conflict.ancestor,
            **({"further": conflict.further} if conflict.further else {}),
        }
    names = names_by_person(casebook)
    for contradiction in all_contradictions(casebook):
        yield {
            "case": contradiction.case,
            "contradiction": contradiction.rule,
            "records": list(contradiction.records),
            "statement": contradiction.statement("en", names),
        }
