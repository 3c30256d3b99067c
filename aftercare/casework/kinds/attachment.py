"""A file attached to a record: a photo, a scan, a document, a voice note. It lies in the
compartment of that record.
"""

from aftercare.casework.declaration import (
    By,
    Compartment,
    Field,
    FieldType,
    day,
    declare,
    narrative,
    term,
    text,
)

ATTACHMENT = declare(
    "attachment",
    "Attachment",
    "Attachments",
    Compartment.ANY,
    Field("about", FieldType.RECORD, "About", required=True),
    text("title", "Title", required=True),
    term("type", "Type", "attachment_type", required=True),
    day("taken", "Taken on", not_after="now"),
    narrative("note", "Note"),
    Field("file", FieldType.FILE, "File", required=True),
    icon="paperclip",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=True,
    topic="documents",
    happened="taken",
    title=("title",),
)
