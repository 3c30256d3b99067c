"""A signal: an early warning about somebody's safety. It says what was seen and what else it could
mean, never what a person is.
"""

from aftercare.casework.checks import needed_when
from aftercare.casework.declaration import (
    NOW,
    By,
    Compartment,
    Decision,
    Offered,
    day,
    declare,
    lines,
    moment,
    narrative,
    person,
    term,
    terms,
    text,
)
from aftercare.casework.wording import words

SIGNAL = declare(
    "signal",
    "Signal",
    "Signals",
    Compartment.SEALED,
    term("type", "Type of signal", "signal_type", required=True),
    moment("noticed", "Noticed at", not_after="now", required=True),
    text("at_risk", "Who is at risk", required=True),
    narrative(
        "seen", "What was seen or heard", required=True, help="What happened, not what it means."
    ),
    text("source", "Source"),
    term("credibility", "How it is known", "credibility"),
    term("urgency", "Urgency", "urgency", required=True),
    narrative("other_explanations", "Other explanations", help="What else could it mean?"),
    narrative("action_taken", "Action taken"),
    lines("notified", "Who was told, and when"),
    moment("acknowledged", "Acknowledged at", not_after="now"),
    person("acknowledged_by", "Acknowledged by"),
    narrative("decision", "Decision"),
    terms("response", "Response", "signal_response"),
    day("safety_plan_reviewed", "Safety plan last reviewed", not_after="now"),
    term("outcome", "Outcome", "signal_outcome"),
    icon="triangle-alert",
    written_by=By.PERSON,
    offered=Offered("contact", 4),
    starts_with={"noticed": NOW},
    category="safety",
    in_client_copy=True,
    topic="signal",
    happened="noticed",
    title=("type", "urgency"),
    checks=(needed_when("acknowledged", "acknowledged_by"),),
    decisions=(
        Decision(
            ("acknowledged", "acknowledged_by", "decision"), by="acknowledged_by", by_another=True
        ),
    ),
    form=(
        (words("What happened"), ("type", "urgency", "at_risk", "seen", "noticed")),
        (words("How sure it is"), ("source", "credibility", "other_explanations")),
        (words("What was done"), ("action_taken", "notified")),
        (
            words("For whoever decides"),
            (
                "acknowledged",
                "acknowledged_by",
                "response",
                "decision",
                "safety_plan_reviewed",
                "outcome",
            ),
        ),
    ),
)
