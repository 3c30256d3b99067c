"""Support in kind or money, given to the client or the family."""

from aftercare.casework.declaration import (
    TODAY,
    By,
    Compartment,
    Decision,
    Offered,
    day,
    declare,
    link,
    money,
    narrative,
    person,
    term,
    text,
)

SUPPORT = declare(
    "support",
    "Support provided",
    "Support provided",
    Compartment.CARE,
    day("date", "Date", required=True),
    text(
        "recipient", "Recipient", required=True, help="The client, or which member of the family."
    ),
    term("kind", "Kind of support", "support_kind", required=True),
    money("amount", "Amount or value"),
    text("currency", "Currency", help="As in MYR, IDR, SGD."),
    link("need", "Need it meets", "assessment_domain"),
    text("receipt", "Receipt"),
    text("funder", "Funder"),
    person("approver", "Approved by"),
    narrative("notes", "Notes"),
    icon="hand-helping",
    written_by=By.PERSON,
    offered=Offered("follow", 4),
    starts_with={"date": TODAY},
    category="",
    in_client_copy=True,
    topic="support",
    imported=6,
    happened="date",
    title=("kind", "recipient"),
    decisions=(Decision(("approver",), by="approver", roles=("supervisor",), final=True),),
)
