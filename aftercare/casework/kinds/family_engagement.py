"""Work with the family."""

from aftercare.casework.declaration import Compartment, day, declare, lines, narrative, term

FAMILY_ENGAGEMENT = declare(
    "family_engagement",
    "Family engagement",
    "Family engagements",
    Compartment.CARE,
    day("date", "Date", required=True),
    lines("participants", "Participants"),
    term("topic", "Topic", "family_topic", required=True),
    narrative("narrative", "What happened"),
    term("outcome", "Outcome", "family_outcome"),
    narrative("actions", "Actions"),
    happened="date",
    title=("topic", "outcome"),
)
