"""The intake: what the prison hands over, and whether everything stands ready on the day of
release.
"""

from aftercare.casework.declaration import (
    TODAY,
    YEAR,
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    moment,
    narrative,
    term,
    terms,
    text,
)
from aftercare.casework.wording import words

INTAKE = declare(
    "intake",
    "Intake",
    "Intakes",
    Compartment.CARE,
    day("date", "Date", not_after="now"),
    text("source", "Handed over by", required=True, help="The prison or centre, and the officer."),
    day("release_date", "Date of release", ask_beyond=5 * YEAR),
    terms(
        "checklist",
        "Release checklist",
        "release_checklist",
        help="What is confirmed; the rest is a gap.",
    ),
    lines("documents_held", "Documents held"),
    lines("medication", "Medication", help="What, how much, and until when the supply lasts."),
    text("accommodation", "Accommodation"),
    text("transport", "Transport on the day"),
    text("money", "Money in hand"),
    lines("programmes", "Programmes completed"),
    narrative(
        "known_threats", "Known threats", help="Write a signal for each that must be acted on."
    ),
    narrative("family_readiness", "How ready the family is"),
    narrative("community_readiness", "How ready the community is"),
    moment("first_appointment", "First appointment", ask_beyond=YEAR),
    narrative("gaps", "Gaps"),
    term("decision", "Decision", "intake_decision"),
    icon="inbox",
    written_by=By.PERSON,
    offered=Offered("law", 4),
    starts_with={"date": TODAY},
    category="",
    in_client_copy=True,
    topic="intake",
    happened="date",
    title=("source", "decision"),
    form=(
        (None, ("date", "source", "release_date", "first_appointment")),
        (words("Before the gate opens"), ("checklist", "gaps", "decision")),
        (words("What comes along"), ("documents_held", "medication", "money", "programmes")),
        (
            words("Where to"),
            (
                "accommodation",
                "transport",
                "family_readiness",
                "community_readiness",
                "known_threats",
            ),
        ),
    ),
)
