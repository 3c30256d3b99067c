"""A legal hold: while it stands, nothing of the case may be disposed of."""

from aftercare.casework.checks import needed_when, not_before
from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Offered,
    day,
    declare,
    narrative,
    text,
)

LEGAL_HOLD = declare(
    "legal_hold",
    "Legal hold",
    "Legal holds",
    Compartment.CARE,
    day("from_date", "From", ask_beyond=YEAR, required=True),
    text("authority", "By whose order", required=True),
    narrative("reason", "Reason"),
    day("lifted", "Lifted on", not_after="now"),
    text("lifted_by", "Lifted by whose order"),
    icon="lock",
    written_by=By.PERSON,
    offered=Offered("end", 3),
    category="",
    in_client_copy=False,
    topic="retention-of-records",
    happened="from_date",
    title=("authority",),
    checks=(not_before("lifted", "from_date"), needed_when("lifted_by", "lifted")),
)
