"""A course of vocational training."""

from aftercare.casework.checks import not_before
from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    narrative,
    term,
    text,
)

TRAINING = declare(
    "training",
    "Training",
    "Trainings",
    Compartment.WORK,
    text("provider", "Provider", names_people=True, required=True),
    text("course", "Course", required=True),
    text("level", "Level"),
    day("from_date", "From", ask_beyond=YEAR),
    day("to_date", "To", ask_beyond=5 * YEAR),
    text("attendance", "Attendance"),
    term("result", "Result", "training_result"),
    Field("cost", FieldType.MONEY, "Cost (RM)"),
    narrative("notes", "Notes"),
    icon="graduation-cap",
    written_by=By.PERSON,
    offered=Offered("work", 1),
    category="work",
    in_client_copy=True,
    topic="training",
    imported=4,
    happened="from_date",
    title=("course", "provider"),
    checks=(not_before("to_date", "from_date"),),
)
