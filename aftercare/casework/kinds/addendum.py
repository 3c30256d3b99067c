"""A correction by the client: what they say beside a record, which itself stays as it was written."""

from aftercare.casework.declaration import Compartment, day, declare, link, narrative

ADDENDUM = declare(
    "addendum",
    "Addendum",
    "Addenda",
    Compartment.ANY,
    link("about", "About the record", required=True),
    narrative("text", "What the client says", required=True, help="In the client's own words and language."),
    day("date", "Date"),
    link("request", "Rights request", "rights_request"),
    happened="date",
    title=("text",),
)
