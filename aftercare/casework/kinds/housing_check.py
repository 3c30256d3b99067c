"""How a client lives, some time after release: settled or not, and any nights without shelter."""

from aftercare.casework.declaration import (
    TODAY,
    By,
    Compartment,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    narrative,
    term,
)

HOUSING_CHECK = declare(
    "housing_check",
    "Housing check",
    "Housing checks",
    Compartment.CARE,
    day("date", "Date", not_after="now", required=True),
    term(
        "situation",
        "Where the client lives",
        "housing_situation",
        required=True,
        fact=True,
        help=(
            "Settled: a place of their own or with family, for as long as they want. Temporary: "
            "with others, a shelter, a hostel."
        ),
    ),
    Field(
        "nights_without_shelter", FieldType.INTEGER, "Nights without shelter in the last 30 days"
    ),
    narrative("notes", "Notes"),
    icon="door-open",
    written_by=By.PERSON,
    offered=Offered("around", 3),
    starts_with={"date": TODAY},
    category="contacts",
    in_client_copy=True,
    topic="housing",
    happened="date",
    title=("situation",),
)
