"""A referral to a service of somebody else."""

from aftercare.casework.checks import not_before
from aftercare.casework.declaration import (
    By,
    Compartment,
    Offered,
    PassesOn,
    day,
    declare,
    link,
    narrative,
    term,
    text,
)

REFERRAL = declare(
    "referral",
    "Referral",
    "Referrals",
    Compartment.CARE,
    text("service", "Service", required=True),
    text("provider", "Provider", names_people=True, required=True),
    term("urgency", "Urgency", "urgency"),
    link("consent", "Consent", "consent"),
    day("sent", "Sent on", not_after="now"),
    day("acknowledged", "Acknowledged on", not_after="now"),
    term("outcome", "Outcome", "referral_outcome"),
    day("received", "Service received on", not_after="now"),
    narrative("notes", "Notes"),
    icon="log-out",
    written_by=By.PERSON,
    offered=Offered("follow", 3),
    category="",
    in_client_copy=True,
    topic="referral",
    imported=7,
    passes_on=PassesOn("referral", "sent", "provider", "sent"),
    happened="sent",
    title=("service", "provider"),
    checks=(not_before("acknowledged", "sent"), not_before("received", "sent")),
)
