"""A supervisor's review: which exact versions of which records were read, and what was decided."""

from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Decision,
    day,
    declare,
    lines,
    narrative,
    term,
    text,
)

REVIEW = declare(
    "review",
    "Review",
    "Reviews",
    Compartment.CARE,
    day("date", "Date", not_after="now"),
    lines(
        "versions", "Versions reviewed", help="What was read, each as it was then.", versions=True
    ),
    text("quality", "Quality of the records"),
    term("decision", "Decision", "review_decision", required=True),
    narrative("comment", "Comment"),
    day("next_date", "Next review", ask_beyond=2 * YEAR),
    icon="clipboard-check",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="review",
    happened="date",
    title=("decision",),
    decisions=(Decision(roles=("supervisor",), by_writer=True, final=True),),
)
