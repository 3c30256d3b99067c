"""Attachments: a file is attached to a record, looked at, fetched, kept on this device or not,
saved elsewhere as a copy.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import enter, showable
from aftercare.actions.shared.cannot_write import CannotWrite
from aftercare.actions.shared.file_intake import TakenIn, take_in
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.attachment_errors import ChunkDamaged
from aftercare.store.casebook import Casebook, Written
from aftercare.store.durable_file import write_durably
from aftercare.store.missing import NoSuchRecord
from aftercare.store.records import NARROWER, RecordRow
from sync.replica.attachments import Content

KIND = "attachment"


class NothingToAttachTo(Refused):
    """A case without a record that an attachment could lie beside."""

    def __init__(self) -> None:
        super().__init__(
            words("There is no record here that a file could be attached to."),
            words("Nothing was saved."),
            words("Write a record first."),
        )


class Attachment(NamedTuple):
    """An attachment as it stands on this device. `lacking`: chunks that are not here (None: not
    known); `waits`: to go up.
    """

    row: RecordRow
    content: Content
    preview: bytes
    lacking: int | None
    waits: bool
    damaged: bool = False


def attach_file(
    casebook: Casebook,
    case: str,
    path: Path,
    *,
    about: str = "",
    title: str = "",
    type_: str = "",
    note: str = "",
) -> Written:
    """Attaches the file at `path` to the record `about`, or to the case itself; durable before it
    returns.

    Raises what `take_in` raises, and `Refused` where the record may not be written beside.
    """
    return attach(
        casebook, case, take_in(path), about=about, title=title or path.stem, type_=type_, note=note
    )


def attach(
    casebook: Casebook,
    case: str,
    taken: TakenIn,
    *,
    title: str,
    about: str = "",
    type_: str = "",
    note: str = "",
) -> Written:
    """As `attach_file`, of what was taken in already."""
    about = about or _of_case(casebook, case)
    fields: dict[str, Any] = {"about": about, "title": title[:200], "type": type_ or taken.type}
    fields |= {name: value for name, value in (("taken", taken.taken), ("note", note)) if value}
    with casebook.transaction():
        space = casebook.space_of(case, KIND, fields)
        content = casebook.attachments.add(
            space.space, space.epoch, taken.media, taken.data, taken.preview
        )
        return record(casebook, case, KIND, {**fields, "file": msgspec.to_builtins(content)})


def _of_case(casebook: Casebook, case: str) -> str:
    """The record that stands for the case: what concerns no other lies beside it."""
    for kind in ("case", "client"):
        for row in casebook.records.read(kind=kind, case=case):
            return row.id
    raise NothingToAttachTo


def attachments_of(
    casebook: Casebook, case: str, about: str = "", most: int | None = None
) -> list[Attachment]:
    """The attachments of a case, or of one record, newest first, to be shown; the newest `most`
    alone, if it is given.
    """
    attachments = _attachments(casebook, case, about, most)
    shown = {id(row) for row in showable(casebook, (attachment.row for attachment in attachments))}
    return [attachment for attachment in attachments if id(attachment.row) in shown]


def count_attachments(casebook: Casebook, case: str) -> int:
    """How many attachments a case has."""
    return sum(_content(row) is not None for row in casebook.records.read(kind=KIND, case=case))


def _attachments(
    casebook: Casebook, case: str, about: str = "", most: int | None = None
) -> list[Attachment]:
    rows = casebook.records.read(kind=KIND, case=case)
    rows = [
        row for row in rows if (not about or row.fields.get("about") == about) and _content(row)
    ]
    rows.sort(key=lambda row: row.written, reverse=True)
    # to look at each costs a file that is read
    return [standing(casebook, row) for row in rows[:most]]


def standing(casebook: Casebook, row: RecordRow) -> Attachment:
    """How an attachment stands on this device."""
    space, content = _space(casebook, row), _known(row)
    if space is None:
        return Attachment(row, content, b"", None, waits=False)
    try:
        manifest = casebook.attachments.manifest(space, content)
        lacking = casebook.attachments.lacking(space, manifest)
        waits = casebook.attachments.waits(space, content, manifest)
    except ChunkDamaged:
        return Attachment(row, content, b"", None, waits=False, damaged=True)
    return Attachment(row, content, manifest.preview if manifest else b"", lacking, waits)


def read_attachment(casebook: Casebook, record_id: str | RecordRow) -> tuple[RecordRow, bytes]:
    """The content of an attachment, in memory alone; raises `NotHereYet` after asking for it, or
    `ChunkDamaged`.
    """
    row = _row(casebook, record_id)
    space, content = _space(casebook, row), _known(row)
    if space is None:
        raise NoSuchRecord(row.id)
    if casebook.attachments.lost(space, content):
        raise ChunkDamaged
    if casebook.unwritable and row.compartment not in NARROWER:
        return row, casebook.attachments.content(space, content)
    with casebook.transaction():
        wanted = casebook.attachments.want(space, content, whole=True)
        if not wanted and row.compartment in NARROWER:
            enter(casebook, "viewed", case=row.case, about=KIND)
    return row, casebook.attachments.content(space, content)


def want_previews(casebook: Casebook, case: str, most: int | None = None) -> bool:
    """Asks for the small pictures of a case's attachments, or of the newest `most`; whether any is
    to come.
    """
    with casebook.transaction():
        wanted = [
            casebook.attachments.want(space, attachment.content, whole=False)
            for attachment in _attachments(casebook, case, most=most)
            if attachment.lacking is None
            and not attachment.damaged
            and (space := _space(casebook, attachment.row))
        ]
    return any(wanted)


def keep_offline(casebook: Casebook, case: str, *, keep: bool) -> None:
    """Keeps all attachments of a case on this device from now on; or no longer, which frees the
    room of what the server has.
    """
    with casebook.transaction():
        casebook.attachments.keep_offline(case, keep=keep)
        if keep:
            want_kept(casebook, {case})
        else:
            for attachment in _attachments(casebook, case):
                if space := _space(casebook, attachment.row):
                    casebook.attachments.drop(space, attachment.content)


def want_kept(casebook: Casebook, cases: set[str]) -> None:
    """Asks for what is lacking of the attachments of these cases; in the caller's transaction."""
    for case in cases:
        for attachment in _attachments(casebook, case):
            if (
                attachment.lacking != 0
                and not attachment.damaged
                and (space := _space(casebook, attachment.row))
            ):
                casebook.attachments.want(space, attachment.content, whole=True)


def save_copy(casebook: Casebook, record_id: str | RecordRow, path: Path) -> None:
    """Writes a readable copy outside the vault, which is entered in the audit; raises
    `CannotWrite`.
    """
    row, data = read_attachment(casebook, record_id)
    with casebook.transaction():
        enter(casebook, "exported", case=row.case, about=KIND, details=[_known(row).digest[:16]])
    try:
        write_durably(path, data)
    except OSError as error:
        raise CannotWrite(path, error) from None


def _row(casebook: Casebook, record_id: str | RecordRow) -> RecordRow:
    row = casebook.records.find(record_id, KIND)
    if _content(row) is None:
        raise NoSuchRecord(row.id)
    return row


def _space(casebook: Casebook, row: RecordRow) -> bytes | None:
    """The space it lies in; None after a repair, until the next sync tells of it."""
    found = casebook.space_of_record(row)
    space = casebook.ledger.space(found)
    return found if space and space.count else None


def _content(row: RecordRow) -> Content | None:
    try:
        return msgspec.convert(row.fields.get("file"), Content)
    except msgspec.ValidationError:
        return None


def _known(row: RecordRow) -> Content:
    content = _content(row)
    if content is None:
        raise NoSuchRecord(row.id)
    return content
