"""Something to be done."""

from aftercare.casework.declaration import Compartment, Field, FieldType, day, declare, text, yes

TASK = declare(
    "task",
    "Task",
    "Tasks",
    Compartment.CARE,
    text("what", "What", required=True),
    Field("for_whom", FieldType.PERSON, "For whom"),
    day("due", "Due"),
    yes("done", "Done"),
    Field("from_record", FieldType.RECORD, "From record"),
    happened="due",
    title=("what",),
)
