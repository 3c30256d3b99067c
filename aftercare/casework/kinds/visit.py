"""A visit: any contact with the client, held or missed."""

from aftercare.casework.checks import needed_when, one_of
from aftercare.casework.declaration import Compartment, Field, FieldType, day, declare, lines, moment, narrative, term, text

VISIT = declare(
    "visit",
    "Visit",
    "Visits",
    Compartment.CARE,
    moment("planned", "Planned for"),
    moment("held", "Held at"),
    Field("duration", FieldType.DURATION, "Duration (minutes)"),
    text("place", "Place", help="A discreet description; no coordinates."),
    term("type", "Type of contact", "visit_type", required=True),
    text("purpose", "Purpose"),
    lines("present", "Who was present"),
    term("outcome", "Outcome", "visit_outcome"),
    text("reason_not_seen", "Reason not seen"),
    narrative("observations", "Observations"),
    narrative("client_view", "Client's view", help="In the client's own words and language."),
    narrative("agreed", "What was agreed"),
    narrative("actions", "Actions"),
    day("next_due", "Next contact due"),
    term("voluntary", "Voluntary or required", "voluntary"),
    happened="held",
    title=("type", "outcome"),
    checks=(
        one_of("planned", "held"),
        needed_when("outcome", "held"),
        needed_when("reason_not_seen", "outcome", values=("unsafe_aborted",)),
    ),
)
