"""A consent for one purpose and recipient; or the other lawful basis on which information is
used.
"""

from aftercare.casework.checks import not_before, one_of
from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    narrative,
    person,
    term,
    terms,
    text,
)
from aftercare.casework.wording import words

CONSENT = declare(
    "consent",
    "Consent",
    "Consents",
    Compartment.CARE,
    term("purpose", "Purpose", "consent_purpose", required=True),
    text("recipient", "Recipient", help="Who may be told; empty for this organisation alone."),
    terms("categories", "Categories of data", "data_category"),
    lines("exclusions", "What is excluded"),
    term("method", "How it was given", "consent_method"),
    text("language", "Language it was explained in"),
    person("explained_by", "Explained by"),
    day("given", "Given on", not_after="now"),
    day("expires", "Expires on", ask_beyond=10 * YEAR),
    day("withdrawn", "Withdrawn on", not_after="now"),
    term("other_basis", "Other basis than consent", "other_basis"),
    text("evidence", "Evidence", help="Where the signed form is kept."),
    narrative("notes", "Notes"),
    icon="file-check",
    written_by=By.PERSON,
    offered=Offered("law", 1),
    category="",
    in_client_copy=True,
    topic="consent",
    happened="given",
    title=("purpose", "recipient"),
    checks=(
        one_of("given", "other_basis"),
        not_before("expires", "given"),
        not_before("withdrawn", "given"),
    ),
    form=(
        (words("For what, and to whom"), ("purpose", "recipient", "categories", "exclusions")),
        (
            words("How it was given"),
            ("given", "expires", "method", "language", "explained_by", "evidence"),
        ),
        (words("Withdrawn, or another basis"), ("withdrawn", "other_basis", "notes")),
    ),
)
