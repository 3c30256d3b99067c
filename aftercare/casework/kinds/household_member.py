"""Somebody of the client's household or family."""

from aftercare.casework.declaration import (
    By,
    Compartment,
    Offered,
    declare,
    narrative,
    term,
    terms,
    text,
    yes,
)

HOUSEHOLD_MEMBER = declare(
    "household_member",
    "Household member",
    "Household members",
    Compartment.CARE,
    text("name", "Name", required=True),
    text(
        "relationship", "Relationship to the client", required=True, help="As the family says it."
    ),
    term(
        "relation",
        "Place in the family",
        "relation",
        help="Where the picture of the household draws this person.",
    ),
    term("sex", "Sex", "sex", fact=True),
    terms("roles", "Roles", "household_role"),
    yes("contact_safe", "Contact is safe"),
    yes(
        "contact_prohibited",
        "Contact is prohibited",
        help="By an order or at the person's own wish.",
    ),
    term("own_consent", "Own consent to be contacted", "consent_given"),
    narrative("needs", "Needs"),
    yes("child", "Child under 18"),
    icon="house",
    written_by=By.PERSON,
    offered=Offered("around", 1),
    category="family",
    in_client_copy=False,
    topic="household",
    named_by="name",
    told_apart_by=("relationship",),
    imported=5,
    title=("name", "relationship"),
)
