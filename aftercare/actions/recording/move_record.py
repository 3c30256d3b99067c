"""A record that was written in the wrong case goes to the right one: it is written there, with what
hangs on it, and struck out here; both say where the other is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from aftercare.actions.recording.attach_file import KIND as ATTACHMENT
from aftercare.actions.recording.attach_file import read_attachment, standing
from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.record import record
from aftercare.actions.recording.strike_out import HANGS, hanging_on, may_be_struck, strike_out
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.declaration import By, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.local_time import written_at
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import RecordRow


class NotMoved(Refused):
    """A record that belongs to its case alone."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words("“{what}” cannot be moved to another client.", what=kind_words(kind)),
            words("Nothing was changed."),
            words("Strike it out with a reason, and write it anew in the other case."),
        )


class SameCase(Refused):
    """The case that it is in already."""

    def __init__(self) -> None:
        super().__init__(
            words("The record is in that case already."),
            words("Nothing was changed."),
            words("Choose another client."),
        )


def may_be_moved(casebook: Casebook, row: RecordRow) -> None:
    """Raises what `may_be_struck` raises, or `NotMoved`."""
    may_be_struck(casebook, row)
    kind = KINDS[row.kind]
    answers = any(field.type is FieldType.ANSWERS for field in kind.fields)
    if (kind.written_by is not By.PERSON and not answers) or row.conflicts or row.unreadable:
        raise NotMoved(row.kind)


@in_own_words
def move_record(casebook: Casebook, named: str | RecordRow, to: str, language: str) -> Written:
    """Writes a record in the case `to`, with its attachments and what else hangs on it, and strikes
    it out where it was, in one transaction. What it says of other records of its case stays behind.

    Raises `NotMoved`, `SameCase`, `NotHereYet` for a file that is not on this device, and whatever
    writing there raises. The two notes about it are written in `language`.
    """
    row = casebook.records.find(named)
    if row.case == to:
        raise SameCase
    may_be_moved(casebook, row)
    together = hanging_on(casebook, row)
    with casebook.transaction():
        moved = _write(casebook, row, to, {})
        for one in together:
            _write(casebook, one, to, {HANGS[one.kind]: moved.record})
        writer = person_of_device(casebook, row.device)
        who = names_by_person(casebook).get(writer, writer[:8])
        came = words(
            "moved from {number}; first written by {who}, {when}",
            number=casebook.records.called(row.case),
            who=who,
            when=written_at(row.written),
        )
        new = casebook.records.get(moved.record, row.kind, to)
        if new:
            comment(casebook, new, came.say(language))
        went = words("moved to {number}", number=casebook.records.called(to))
        strike_out(casebook, row, went.say(language))
    return moved


def _write(casebook: Casebook, row: RecordRow, to: str, hangs: Mapping[str, Any]) -> Written:
    """The same record in another case, as new there."""
    kind = KINDS[row.kind]
    fields = {
        name: value
        for name, value in row.fields.items()
        if (field := kind.field(name)) and field.type is not FieldType.RECORD
    } | dict(hangs)
    if row.kind == ATTACHMENT:
        before = standing(casebook, row)
        _, data = read_attachment(casebook, row)
        space = casebook.space_of(to, row.kind, fields)
        content = casebook.attachments.add(
            space.space, space.epoch, before.content.media, data, before.preview
        )
        fields["file"] = msgspec.to_builtins(content)
    by = By.ASSISTANT if kind.written_by is By.ASSISTANT else By.PERSON
    return record(casebook, to, row.kind, fields, by=by, because=words("moved").say("en"))
