"""A case conference of several agencies. What was decided to do becomes tasks."""

from aftercare.casework.declaration import (
    TODAY,
    YEAR,
    By,
    Compartment,
    Offered,
    PassesOn,
    day,
    declare,
    lines,
    narrative,
    yes,
)

CONFERENCE = declare(
    "conference",
    "Case conference",
    "Case conferences",
    Compartment.CARE,
    day("date", "Date", ask_beyond=YEAR, required=True),
    lines("agencies", "Agencies and who came for them", names_people=True, required=True),
    yes(
        "consent_checked",
        "Consents were checked",
        help="For each agency, before anything was shared.",
    ),
    lines("information", "Information given, by agency"),
    lines(
        "decisions", "Decisions", help="One a line. Add a task for each: who does it, until when."
    ),
    narrative("dissent", "Dissent"),
    day("next_date", "Next conference", ask_beyond=2 * YEAR),
    icon="presentation",
    written_by=By.PERSON,
    offered=Offered("around", 4),
    starts_with={"date": TODAY},
    category="",
    in_client_copy=False,
    topic="conference",
    tasks_from="decisions",
    passes_on=PassesOn(
        "case_conference", "agencies", "agencies", "date", to_whoever_takes_part=True
    ),
    happened="date",
    title=("date", "agencies"),
)
