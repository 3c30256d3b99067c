"""A person of the organisation, in the directory: the name behind a pseudonymous id. The record id
is the person's id.
"""

from aftercare.casework.checks import called
from aftercare.casework.declaration import By, Compartment, declare, text

PERSON = declare(
    "person",
    "Person",
    "People",
    Compartment.DIRECTORY,
    text("name", "Name", required=True),
    text("title", "Title"),
    text("phone", "Phone"),
    icon="user-round",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="person",
    title=("name",),
    checks=(called("name"),),
)
