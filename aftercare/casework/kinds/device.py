"""What a device of the organisation is called. Each renaming is a record of its own, of which the
newest that counts is shown.
"""

from aftercare.casework.checks import called
from aftercare.casework.declaration import By, Compartment, Field, FieldType, declare, text

DEVICE = declare(
    "device",
    "Name of a device",
    "Names of devices",
    Compartment.DIRECTORY,
    Field("number", FieldType.INTEGER, "Number", required=True),
    text("name", "Name", required=True),
    text(
        "asked",
        "Asked for in",
        help="The entry of the audit in which the device's person asked for this name.",
    ),
    icon="monitor",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="devices",
    title=("name",),
    checks=(called("name"),),
)
