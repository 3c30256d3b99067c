"""One domain of an assessment: what is seen, what speaks for it, and what the client says."""

from aftercare.casework.declaration import By, Compartment, declare, link, narrative, term, yes

ASSESSMENT_DOMAIN = declare(
    "assessment_domain",
    "Assessed domain",
    "Assessed domains",
    Compartment.CARE,
    link("assessment", "Assessment", "assessment", required=True),
    term("domain", "Domain", "domain", required=True),
    term("rating", "Rating", "domain_rating"),
    narrative("narrative", "What is seen"),
    narrative("evidence", "What it rests on"),
    narrative("client_view", "Client's view", help="In the client's own words and language."),
    yes("priority", "To be worked on first"),
    icon="activity",
    written_by=By.PERSON,
    offered=None,
    category="assessments",
    in_client_copy=True,
    topic="assessment",
    title=("domain", "rating"),
)
