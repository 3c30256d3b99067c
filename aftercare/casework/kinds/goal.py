"""A goal of the plan, in the client's words."""

from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    link,
    narrative,
    term,
    text,
    yes,
)
from aftercare.casework.wording import words

GOAL = declare(
    "goal",
    "Goal",
    "Goals",
    Compartment.CARE,
    text("goal", "Goal", required=True, help="In the client's own words."),
    link("plan", "Plan", "plan"),
    term("domain", "Domain", "domain", required=True),
    term("phase", "Phase", "phase"),
    narrative("baseline", "Where it stands at the beginning"),
    lines("steps", "Steps"),
    lines("who_does_what", "Who does what"),
    day("target_date", "Target date", ask_beyond=5 * YEAR),
    day("review_date", "Review on", ask_beyond=2 * YEAR),
    yes("client_agreed", "Client agrees"),
    term("status", "Status", "goal_status", required=True),
    narrative("progress", "Progress"),
    icon="target",
    written_by=By.PERSON,
    offered=Offered("plan", 2),
    starts_with={"status": "active"},
    category="assessments",
    in_client_copy=True,
    topic="goals",
    title=("goal", "status"),
    form=(
        (None, ("goal", "domain", "status", "target_date", "review_date", "client_agreed", "plan")),
        (words("How to get there"), ("baseline", "steps", "who_does_what")),
        (words("How it goes"), ("progress", "phase")),
    ),
)
