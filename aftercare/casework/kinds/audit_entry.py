"""An entry of the audit: who did what, written by the program as it happens. It is never edited nor
struck out.
"""

from aftercare.casework.declaration import (
    By,
    Compartment,
    declare,
    lines,
    moment,
    narrative,
    person,
    term,
    text,
)

AUDIT_ENTRY = declare(
    "audit_entry",
    "Audit entry",
    "Audit entries",
    Compartment.AUDIT,
    term("what", "What was done", "audit_event", required=True),
    moment("at", "When", required=True),
    text("about", "About", help="The record, person or device it concerns."),
    person("whom", "Whom it concerns"),
    lines("details", "Details"),
    narrative("reason", "Reason given"),
    icon="history",
    written_by=By.PROGRAM,
    offered=None,
    category="",
    in_client_copy=False,
    topic="audit",
    happened="at",
    title=("what", "about"),
)
