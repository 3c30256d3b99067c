"""The plan: what success means for this client, agreed with them."""

from aftercare.casework.checks import needed_when
from aftercare.casework.declaration import (
    TODAY,
    YEAR,
    By,
    Compartment,
    Decision,
    Offered,
    day,
    declare,
    narrative,
    person,
    term,
    text,
)
from aftercare.casework.wording import words

PLAN = declare(
    "plan",
    "Plan",
    "Plans",
    Compartment.CARE,
    day("date", "Date", ask_beyond=YEAR, required=True),
    narrative(
        "success_statement", "What success means", help="As the client and all agencies agreed it."
    ),
    term("client_agreed", "Client agrees", "plan_agreement"),
    day("agreed_on", "Agreed on", not_after="now"),
    text("reason_absent", "Why there is no agreement or signature"),
    day("review_date", "Review on", ask_beyond=2 * YEAR),
    person("approved_by", "Approved by"),
    day("approved_on", "Approved on", not_after="now"),
    icon="map",
    written_by=By.PERSON,
    offered=Offered("plan", 1),
    starts_with={"date": TODAY},
    category="assessments",
    in_client_copy=True,
    topic="plan",
    reviewed=True,
    happened="date",
    title=("success_statement",),
    checks=(
        needed_when(
            "reason_absent", "client_agreed", values=("does_not_agree", "could_not_answer")
        ),
    ),
    decisions=(
        Decision(
            ("approved_by", "approved_on"),
            by="approved_by",
            roles=("supervisor",),
            by_review=True,
            ready="client_agreed",
            final=True,
        ),
    ),
    form=(
        (None, ("date", "review_date", "success_statement")),
        (words("What the client says to it"), ("client_agreed", "agreed_on", "reason_absent")),
        (words("Approval"), ("approved_by", "approved_on")),
    ),
)
