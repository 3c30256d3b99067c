"""A placement in work."""

from aftercare.casework.checks import not_before
from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    narrative,
    term,
    text,
)
from aftercare.casework.wording import words

PLACEMENT = declare(
    "placement",
    "Placement",
    "Placements",
    Compartment.WORK,
    text("employer", "Employer", names_people=True, required=True),
    text("role", "Role"),
    term("type", "Type of work", "placement_type", required=True),
    term("hours", "Hours", "placement_hours"),
    text("contract", "Contract"),
    Field("wage", FieldType.MONEY, "Wage a month (RM)"),
    day("start", "Start", ask_beyond=YEAR, required=True),
    term(
        "disclosure_agreed",
        "Disclosure agreed",
        "disclosure",
        help="What the client agreed the employer may know.",
    ),
    text("employer_contact", "Contact at the employer", names_people=True),
    narrative("support", "Support given"),
    day("end", "End", ask_beyond=5 * YEAR),
    term("leaving_reason", "Reason for leaving", "leaving_reason"),
    icon="briefcase-business",
    written_by=By.PERSON,
    offered=Offered("contact", 3, "Ctrl+Shift+P"),
    category="work",
    in_client_copy=True,
    topic="placement",
    named_by="employer",
    told_apart_by=("role", "start"),
    in_lists=True,
    imported=3,
    happened="start",
    title=("employer", "role"),
    checks=(not_before("end", "start"),),
    form=(
        (
            None,
            ("employer", "role", "type", "hours", "start", "contract", "wage", "employer_contact"),
        ),
        (words("What the employer may know"), ("disclosure_agreed",)),
        (words("How it goes"), ("support", "end", "leaving_reason")),
    ),
)
