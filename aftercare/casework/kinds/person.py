"""A person of the organisation, in the directory: the name behind a pseudonymous id. The record id is the person's id."""

from aftercare.casework.checks import called
from aftercare.casework.declaration import Compartment, declare, text

PERSON = declare(
    "person",
    "Person",
    "People",
    Compartment.DIRECTORY,
    text("name", "Name", required=True),
    text("title", "Title"),
    text("phone", "Phone"),
    title=("name",),
    checks=(called("name"),),
)
