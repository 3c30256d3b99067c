"""A provider in the organisation's directory: an agency, service or employer that cases are
referred to.
"""

from aftercare.casework.declaration import By, Compartment, declare, lines, narrative, term, text

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
    icon="building-2",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="providers",
    named_by="name",
    told_apart_by=("area",),
    title=("name", "area"),
)
