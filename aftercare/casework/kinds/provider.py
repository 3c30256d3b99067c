"""A provider in the organisation's directory: an agency, service or employer that cases are referred to."""

from aftercare.casework.declaration import Compartment, declare, lines, narrative, term, text

PROVIDER = declare(
    "provider",
    "Provider",
    "Providers",
    Compartment.DIRECTORY,
    text("name", "Name", required=True),
    term("type", "Type of provider", "provider_type"),
    lines("services", "Services"),
    lines("contacts", "Contacts"),
    text("area", "Area"),
    narrative("notes", "Notes"),
    title=("name", "area"),
)
