"""Work with the family."""

from aftercare.casework.declaration import (
    TODAY,
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    narrative,
    term,
)
from aftercare.casework.wording import words

FAMILY_ENGAGEMENT = declare(
    "family_engagement",
    "Family engagement",
    "Family engagements",
    Compartment.CARE,
    day("date", "Date", not_after="now", required=True),
    lines("participants", "Participants", names_people=True),
    term("topic", "Topic", "family_topic", required=True),
    narrative("narrative", "What happened"),
    term("outcome", "Outcome", "family_outcome"),
    narrative("actions", "Actions"),
    icon="handshake",
    written_by=By.PERSON,
    offered=Offered("contact", 2, "Ctrl+Shift+F"),
    starts_with={"date": TODAY},
    category="family",
    in_client_copy=True,
    topic="family",
    tasks_from="actions",
    reviewed=True,
    happened="date",
    title=("topic", "outcome"),
    form=(
        (None, ("date", "topic", "outcome", "participants")),
        (words("What was seen and said"), ("narrative",)),
        (words("What follows"), ("actions",)),
    ),
)
