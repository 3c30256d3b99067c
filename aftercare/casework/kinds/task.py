"""Something to be done."""

from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    text,
    yes,
)

TASK = declare(
    "task",
    "Task",
    "Tasks",
    Compartment.CARE,
    text("what", "What", required=True),
    Field("for_whom", FieldType.PERSON, "For whom"),
    day("due", "Due", ask_beyond=2 * YEAR),
    yes("done", "Done"),
    Field("from_record", FieldType.RECORD, "From record"),
    icon="list-checks",
    written_by=By.PERSON,
    offered=Offered("follow", 1),
    category="",
    in_client_copy=False,
    topic="tasks",
    tab=("due", "what", "for_whom", "done"),
    happened="due",
    title=("what",),
)
