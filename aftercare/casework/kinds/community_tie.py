"""A tie to a person or group outside the family: where the client belongs."""

from aftercare.casework.declaration import Compartment, Field, FieldType, day, declare, narrative, term, text, yes

COMMUNITY_TIE = declare(
    "community_tie",
    "Community tie",
    "Community ties",
    Compartment.CARE,
    text("name", "Person or group", required=True),
    term("role", "Role", "tie_role", required=True),
    term("vetted", "Vetted", "vetted"),
    text("consent_scope", "What they may know"),
    day("since", "Since"),
    day("until", "Until"),
    Field("sessions", FieldType.INTEGER, "Meetings so far"),
    yes("regular", "Regular contact"),
    yes("prosocial", "Prosocial"),
    narrative("notes", "Notes"),
    happened="since",
    title=("name", "role"),
)
