"""A correction by the client: what they say beside a record, which itself stays as it was
written.
"""

from aftercare.casework.declaration import By, Compartment, day, declare, link, narrative

ADDENDUM = declare(
    "addendum",
    "Addendum",
    "Addenda",
    Compartment.ANY,
    link("about", "About the record", required=True),
    narrative(
        "text",
        "What the client says",
        required=True,
        help="In the client's own words and language.",
    ),
    day("date", "Date", not_after="now"),
    link("request", "Rights request", "rights_request"),
    icon="file-pen-line",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=True,
    topic="addendum",
    happened="date",
    title=("text",),
)
