"""A request by the client about their own data."""

from aftercare.casework.checks import needed_when, not_before
from aftercare.casework.declaration import (
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    narrative,
    term,
)

RIGHTS_REQUEST = declare(
    "rights_request",
    "Rights request",
    "Rights requests",
    Compartment.CARE,
    term("type", "Type of request", "rights_type", required=True),
    day("received", "Received on", not_after="now", required=True),
    narrative("what", "What is asked for"),
    day("answered", "Answered on", not_after="now"),
    term("decision", "Decision", "rights_decision"),
    narrative("reason", "Reason"),
    lines("recipients_notified", "Recipients told"),
    icon="shield-check",
    written_by=By.PERSON,
    offered=Offered("end", 1),
    category="",
    in_client_copy=True,
    topic="rights",
    happened="received",
    title=("type", "decision"),
    checks=(
        not_before("answered", "received"),
        needed_when("reason", "decision", values=("refused", "partly_granted")),
    ),
)
