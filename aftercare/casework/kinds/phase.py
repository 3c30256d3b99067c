"""A phase of the case, from arrest to closure."""

from aftercare.casework.declaration import Compartment, Decision, Field, FieldType, day, declare, narrative, term

PHASE = declare(
    "phase",
    "Phase",
    "Phases",
    Compartment.CARE,
    term("phase", "Phase", "phase", required=True),
    day("from_date", "From", required=True),
    narrative("reason", "Reason"),
    term("custody_reason", "Reason of the return to custody", "custody_reason"),
    Field("decided_by", FieldType.PERSON, "Decided by", help="Closing and reopening need the supervisor."),
    happened="from_date",
    title=("phase",),
    decisions=(Decision(("decided_by",), by="decided_by"),),
)
