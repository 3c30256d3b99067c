"""A phase of the case, from arrest to closure."""

from aftercare.casework.declaration import (
    TODAY,
    YEAR,
    By,
    Compartment,
    Decision,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    narrative,
    term,
)

# a worker proposes them; they take effect once a supervisor has decided
PROPOSED = ("closed", "reopened", "transferred")

PHASE = declare(
    "phase",
    "Phase",
    "Phases",
    Compartment.CARE,
    term("phase", "Phase", "phase", required=True),
    day("from_date", "From", ask_beyond=YEAR, required=True),
    narrative("reason", "Reason"),
    term("custody_reason", "Reason of the return to custody", "custody_reason"),
    Field(
        "decided_by",
        FieldType.PERSON,
        "Decided by",
        help="Closing and reopening need the supervisor.",
    ),
    icon="route",
    written_by=By.PERSON,
    offered=Offered("law", 5),
    starts_with={"from_date": TODAY},
    category="",
    in_client_copy=True,
    topic="phase",
    in_lists=True,
    happened="from_date",
    title=("phase",),
    decisions=(
        Decision(
            ("decided_by",),
            by="decided_by",
            roles=("supervisor",),
            when=("phase", PROPOSED),
            by_review=True,
            final=True,
        ),
        Decision(("decided_by",), by="decided_by"),
    ),
)
