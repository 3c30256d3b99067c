"""A comment on a record: a question to whoever wrote it, an answer. It lies in the compartment of
the record it is about.
"""

from aftercare.casework.declaration import (
    By,
    Compartment,
    Field,
    FieldType,
    declare,
    narrative,
    text,
)

COMMENT = declare(
    "comment",
    "Comment",
    "Comments",
    Compartment.ANY,
    Field("about", FieldType.RECORD, "About", required=True),
    text("field", "About the field"),
    Field("to", FieldType.PERSON, "To"),
    narrative("text", "Comment", required=True),
    Field("answers", FieldType.RECORD, "Answers"),
    icon="message-square",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="comments",
    title=("text",),
)
