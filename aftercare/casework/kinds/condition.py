"""A condition the client is under: what an order asks, as it is written there."""

from aftercare.casework.checks import not_before
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
)

CONDITION = declare(
    "condition",
    "Condition",
    "Conditions",
    Compartment.CARE,
    link("legal_status", "Legal status", "legal_status"),
    term("type", "Type of condition", "condition_type", required=True),
    narrative("text", "What it says", help="In the words of the order."),
    lines(
        "persons",
        "Persons or groups not to be met",
        help=(
            "For a non-association condition: one name a line. They are looked for before a tie "
            "is added."
        ),
    ),
    day("from_date", "From", ask_beyond=5 * YEAR),
    day("to_date", "Until", ask_beyond=30 * YEAR),
    icon="gavel",
    written_by=By.PERSON,
    offered=Offered("law", 3),
    category="legal",
    in_client_copy=True,
    topic="orders",
    happened="from_date",
    title=("type", "text"),
    checks=(not_before("to_date", "from_date"),),
    form=((None, ("type", "legal_status", "from_date", "to_date", "text", "persons")),),
)
