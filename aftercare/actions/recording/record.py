"""A worker records something: new records and edits, checked against the declarations, durable
before it returns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from aftercare.actions.recording.close_case import closes, decided_by_writing, draw_line
from aftercare.actions.recording.decisions import check_decisions
from aftercare.actions.recording.non_association import check_non_association
from aftercare.actions.recording.pass_on import PassedOn, enter_passed_on, passed_on
from aftercare.actions.recording.prohibited_contact import check_contact
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import find_person, is_id
from aftercare.actions.shared.names import check_name_free
from aftercare.actions.shared.one_record import ONE, fields_of, id_of
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.bounds import not_yet
from aftercare.casework.declaration import By, FieldType, RecordKind
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid, check_kind, validate
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.records import NARROWER, RecordRow


class ConflictingKind(Refused):
    """An edit that names another kind than the record has."""

    def __init__(self, record: str, kind: str, known: str) -> None:
        super().__init__(
            words(
                "Record {record} is of the kind “{known}”, not “{kind}”.",
                record=record,
                known=kind_words(known),
                kind=kind_words(kind),
            ),
            words("Nothing was changed."),
            words("Give its own kind."),
        )


class OfAnotherCase(Refused):
    """An id that a record of another case has: two cases never share one."""

    def __init__(self, record: str, case: str) -> None:
        super().__init__(
            words(
                "Record {record} belongs to another case: {case}.", record=record, case=case or "-"
            ),
            words("Nothing was changed."),
            words("Give its own case."),
        )


class HasItsOwnWay(Refused):
    """A kind whose records are written with an assistant of their own, which does more than write
    them.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(
            words(
                "“{kind}” is not written by hand: the program writes it as its own sheet is "
                "gone through.",
                kind=kind_words(kind),
            ),
            words("Nothing was saved."),
            words("Use the sheet or the command for it; the handbook names it."),
        )


class WrittenByProgram(Refused):
    """Entries of the audit are written by the program as things happen."""

    def __init__(self) -> None:
        super().__init__(
            words("Nobody writes or changes entries of the audit."),
            words("Nothing was saved."),
            words("Write a note or a comment instead."),
        )


class Resealed(Refused):
    """A record cannot move into or out of the restricted or sealed compartment: that would leave a
    copy behind.
    """

    def __init__(self) -> None:
        super().__init__(
            words(
                "A record cannot be sealed, restricted or opened up after it was written: "
                "its history would stay where it was."
            ),
            words("Nothing was changed."),
            words("Write a new record with the sensitivity you want, and strike this one out."),
        )


def record(
    casebook: Casebook,
    case: str,
    kind: str,
    fields: Mapping[str, Any],
    record_id: str = "",
    *,
    because: str = "",
    compartment: str = "",
    by: By = By.PERSON,
) -> Written:
    """Records one entry durably. `record_id` "" makes a new record; a known id edits that record.

    `because`: the reason why something is passed on without the client's consent; `compartment`: as
    in `Entry`; `by`: what writes it, as its kind declares. Raises `Invalid` with every problem
    found, or another `Refused`.
    """
    return record_all(
        casebook, [Entry(case, kind, record_id, fields, compartment)], because=because, by=by
    )[0]


def record_all(
    casebook: Casebook, entries: Sequence[Entry], *, because: str = "", by: By = By.PERSON
) -> list[Written]:
    """Records all entries in one durable transaction, or none of them."""
    with casebook.transaction():
        ready: list[Entry] = []
        passed: list[PassedOn] = []
        written: list[Written] = []
        begun = set[str]()  # records that are not written yet
        for entry in entries:
            if begun and not begun.isdisjoint(
                _named_in(entry)
            ):  # it is checked against what they say
                written += casebook.write(ready[len(written) :])
                begun.clear()
            ready.append(check(casebook, entry, by=by))
            begun |= {ready[-1].record} - {""}
            passed += passed_on(casebook, ready[-1], ready, because)
        written += casebook.write(ready[len(written) :])
        enter_passed_on(casebook, passed, because)
        for entry in ready:
            if KINDS[entry.kind].configures:
                details = [
                    f"{name}={value}"
                    for name, value in sorted(entry.fields.items())
                    if value is not None and name != "source"
                ]
                enter(casebook, "configured", about=entry.kind, details=details)
        draw_line(casebook, (entry.case for entry in ready if closes(casebook, entry)))
        return written


def _named_in(entry: Entry) -> set[str]:
    """The records that an entry edits, or is about."""
    return {
        entry.record,
        entry.case,
        *(value for value in entry.fields.values() if isinstance(value, str)),
    } - {""}


@in_own_words
def check(
    casebook: Casebook, entry: Entry, *, told_elsewhere: bool = False, by: By = By.PERSON
) -> Entry:
    """The entry as it can be written `by` that: people's names made ids; raises `Invalid` and other
    `Refused`s.

    `told_elsewhere`: it comes out of another casebook with all its decisions, which are kept there
    and do not count here.
    """
    kind = check_kind(entry.kind)
    if kind.written_by is By.PROGRAM:
        raise WrittenByProgram
    if kind.written_by is By.ASSISTANT and by is By.PERSON and not told_elsewhere:
        raise HasItsOwnWay(kind.name)
    fields = _people_as_ids(casebook, kind, entry.fields)
    if entry.kind == "case" and entry.case:
        entry = entry._replace(record=entry.case)  # a case has one head, and its id
    if entry.kind in ONE:
        entry = entry._replace(record=id_of(entry.kind))
    known = _known(casebook, entry) if entry.record else None
    if entry.kind in ONE and known is None:
        # begun with what older versions wrote
        fields = {**fields_of(casebook, entry.kind), **fields}
    if known is None:
        problems = validate(kind, fields, partial=False)
    else:
        _check_edit(known, fields)
        problems = validate(kind, fields, partial=True, existing=known.fields)
    if not told_elsewhere and not problems:
        before = known.fields if known else {}
        set_now = {name: value for name, value in fields.items() if value != before.get(name)}
        problems = not_yet(kind, set_now, casebook.here())
    if problems:
        raise Invalid(problems)
    if entry.kind == "person" and isinstance(fields.get("name"), str):
        check_name_free(casebook, fields["name"], entry.record)
    if not told_elsewhere:
        fields |= decided_by_writing(
            casebook, kind, fields, {**(known.fields if known else {}), **fields}
        )
        check_decisions(casebook, kind, known, fields, by=by)
    today = datetime.now().astimezone().date()
    check_non_association(casebook, entry, today)
    if not told_elsewhere:
        check_contact(casebook, entry.case, kind, known.fields if known else {}, fields, today)
    return entry._replace(fields=fields)


def _known(casebook: Casebook, entry: Entry) -> RecordRow | None:
    """The record that an entry edits; raises `ConflictingKind` or `OfAnotherCase` where something
    else has its id.
    """
    known = casebook.records.get(entry.record, entry.kind, entry.case, entry.compartment)
    other = casebook.records.get(entry.record) if known is None else None
    if other and other.case != entry.case:
        raise OfAnotherCase(entry.record, casebook.records.number_of(other.case))
    if other:
        raise ConflictingKind(entry.record, entry.kind, other.kind)
    return known


def _check_edit(known: RecordRow, fields: Mapping[str, Any]) -> None:
    before, after = (
        known.fields.get("sensitivity"),
        fields.get("sensitivity", known.fields.get("sensitivity")),
    )
    if before != after and not {before, after}.isdisjoint(NARROWER):
        raise Resealed


def _people_as_ids(
    casebook: Casebook, kind: RecordKind, fields: Mapping[str, Any]
) -> dict[str, Any]:
    values = dict(fields)
    for name, value in fields.items():
        field = kind.field(name)
        if (
            field
            and field.type is FieldType.PERSON
            and isinstance(value, str)
            and value
            and not is_id(value)
        ):
            values[name] = find_person(casebook, value).person
    return values


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What an edited form sets: only the fields whose value differs; a cleared one becomes None."""
    names = {*before, *after}
    return {name: after.get(name) for name in sorted(names) if before.get(name) != after.get(name)}


def known_kinds() -> tuple[str, ...]:
    """The kinds of records of a case."""
    return tuple(name for name, kind in KINDS.items() if kind.compartment != "directory")
