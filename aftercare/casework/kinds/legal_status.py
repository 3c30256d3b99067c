"""The client's legal status: under which order or none."""

from aftercare.casework.checks import not_before
from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Offered,
    day,
    declare,
    narrative,
    term,
    text,
)

LEGAL_STATUS = declare(
    "legal_status",
    "Legal status",
    "Legal statuses",
    Compartment.CARE,
    term("status", "Status", "legal_status", required=True),
    text("authority", "Authority"),
    text("order_number", "Order number"),
    day("from_date", "From", ask_beyond=5 * YEAR),
    day("to_date", "Until", ask_beyond=30 * YEAR),
    narrative("notes", "Notes"),
    icon="scale",
    written_by=By.PERSON,
    offered=Offered("law", 2),
    category="legal",
    in_client_copy=True,
    topic="orders",
    happened="from_date",
    title=("status", "order_number"),
    checks=(not_before("to_date", "from_date"),),
    form=((None, ("status", "authority", "order_number", "from_date", "to_date", "notes")),),
)
