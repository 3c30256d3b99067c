"""A comment on a record: asking the colleague who wrote the other version, and answering."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import find_person, person_of_device
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


class Empty(Refused):
    """A comment without words."""

    def __init__(self) -> None:
        super().__init__(
            words("The comment is empty."),
            words("Nothing was saved."),
            words("Write what you want to ask or say."),
        )


class Remark(NamedTuple):
    """A comment as it is shown. `to` is a person's id, or ""; `open`: a question to somebody who
    has not answered.
    """

    row: RecordRow
    author: str
    to: str
    field: str
    text: str
    open: bool


def comment(
    casebook: Casebook,
    record_id: str | RecordRow,
    text: str,
    *,
    to: str = "",
    field: str = "",
    answers: str = "",
) -> Written:
    """Leaves a comment on a record, or the one with that id; `to` is a colleague's name or id.

    It travels with the record's compartment.
    """
    row = casebook.records.find(record_id)
    if not text.strip():
        raise Empty
    fields = {"about": row.id, "text": text.strip()}
    if to:
        fields["to"] = find_person(casebook, to).person
    if field:
        fields["field"] = field
    if answers:
        fields["answers"] = answers
    return record(casebook, row.case, "comment", fields, compartment=row.compartment)


def answer(casebook: Casebook, question: Remark, text: str) -> Written:
    """Answers a question beside what it is about, where whoever asked reads it."""
    if not text.strip():
        raise Empty
    asked = question.row
    fields = {
        "about": asked.fields.get("about"),
        "text": text.strip(),
        "to": question.author,
        "answers": asked.id,
    }
    if question.field:
        fields["field"] = question.field
    return record(casebook, asked.case, "comment", fields, compartment=asked.compartment)


def comments_on(casebook: Casebook, case: str, record_id: str = "") -> list[Remark]:
    """The comments in a case, oldest first; on one record, if it is named."""
    rows = casebook.records.read(kind="comment", case=case)
    answers = [
        (str(row.fields.get("answers")), person_of_device(casebook, row.device)) for row in rows
    ]
    remarks = []
    for row in rows:
        if record_id and row.fields.get("about") != record_id:
            continue
        author, to = person_of_device(casebook, row.device), row.fields.get("to") or ""
        waits = (
            bool(to)
            and to != author
            and not any((row.id, person) in answers for person in (to, author))
        )
        remarks.append(
            Remark(
                row, author, to, row.fields.get("field") or "", row.fields.get("text") or "", waits
            )
        )
    return remarks


def questions_to_me(casebook: Casebook) -> list[Remark]:
    """Comments that ask this person and are not answered."""
    me = format_id(casebook.certified().person)
    cases = {
        row.case for row in casebook.records.read(kind="comment") if row.fields.get("to") == me
    }
    questions = [
        one
        for case in sorted(cases)
        for one in comments_on(casebook, case)
        if one.open and one.to == me
    ]
    shown = {id(row) for row in showable(casebook, (one.row for one in questions))}
    return [one for one in questions if id(one.row) in shown]
