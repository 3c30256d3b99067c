"""The case: one course of aftercare for one client. Its record id is the case's id."""

from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Field,
    FieldType,
    day,
    declare,
    lines,
    narrative,
    term,
    text,
)

CASE = declare(
    "case",
    "Case",
    "Cases",
    Compartment.CARE,
    text("number", "Case number"),
    term("type", "Type of case", "case_type", required=True),
    day("opened", "Opened", not_after="now"),
    day("release_date", "Date of release", ask_beyond=5 * YEAR),
    Field("lead_worker", FieldType.PERSON, "Lead worker"),
    Field("backup", FieldType.PERSON, "Backup worker"),
    Field("supervisor", FieldType.PERSON, "Supervisor"),
    lines("agencies", "Agencies and their roles", help="One a line, as in: AADK - supervision."),
    narrative(
        "success_statement", "What success means", help="As all agencies on this case agreed it."
    ),
    term("contact_frequency", "Contact frequency", "contact_frequency"),
    icon="folder-open",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=True,
    topic="new-case",
    in_lists=True,
    imported=1,
    happened="opened",
    title=("number", "type"),
)
