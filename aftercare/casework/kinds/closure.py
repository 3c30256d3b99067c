"""The closing of a case: how it ends, what stays behind, and how to come back."""

from aftercare.casework.declaration import (
    TODAY,
    YEAR,
    By,
    Compartment,
    Decision,
    Offered,
    day,
    declare,
    lines,
    narrative,
    person,
    term,
    yes,
)
from aftercare.casework.wording import words

CLOSURE = declare(
    "closure",
    "Closure",
    "Closures",
    Compartment.CARE,
    day("date", "Date", ask_beyond=YEAR, required=True),
    term("reason", "Reason", "closure_reason", required=True),
    lines("outcomes", "Outcome by domain", help="One domain a line, in words."),
    yes("safety_plan_reviewed", "Safety plan was reviewed"),
    yes("told_how_to_return", "Client was told how to return"),
    narrative("client_view", "Client's view", help="In the client's own words and language."),
    term("treated_with_respect", "Client felt treated with respect", "yes_no_unasked"),
    person("signed_off_by", "Signed off by"),
    day("signed_off_on", "Signed off on", not_after="now"),
    day(
        "disposal_date",
        "Records disposed of on",
        ask_beyond=30 * YEAR,
        help="By the organisation's schedule, unless a legal hold stands.",
    ),
    icon="archive",
    written_by=By.PERSON,
    offered=Offered("end", 2),
    starts_with={"date": TODAY},
    category="",
    in_client_copy=True,
    topic="closing",
    reviewed=True,
    happened="date",
    title=("reason",),
    decisions=(
        Decision(
            ("signed_off_by", "signed_off_on"),
            by="signed_off_by",
            roles=("supervisor",),
            by_review=True,
            final=True,
        ),
    ),
    form=(
        (None, ("date", "reason", "outcomes")),
        (
            words("What stays behind"),
            ("safety_plan_reviewed", "told_how_to_return", "treated_with_respect", "client_view"),
        ),
        (words("Approval"), ("signed_off_by", "signed_off_on", "disposal_date")),
    ),
)
