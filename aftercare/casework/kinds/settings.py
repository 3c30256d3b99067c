"""What the organisation has settled besides its due rules: how long a laptop opens without contact,
when records are disposed of.
"""

from aftercare.casework.declaration import By, Compartment, Field, FieldType, declare

SETTINGS = declare(
    "settings",
    "Organisation's settings",
    "Organisation's settings",
    Compartment.DIRECTORY,
    Field("lease_days", FieldType.INTEGER, "A device opens without contact for (days)"),
    Field("lease_warning", FieldType.INTEGER, "It warns before that (days)"),
    Field(
        "figures_months",
        FieldType.INTEGER,
        "Figures leave the organisation every (months)",
        help="1, 3 or 12; never shorter.",
    ),
    Field("keep_general", FieldType.INTEGER, "Records kept after closing: general (months)"),
    Field(
        "keep_violent_extremism_related",
        FieldType.INTEGER,
        "Records kept after closing: violent-extremism-related (months)",
    ),
    Field(
        "keep_drug_related", FieldType.INTEGER, "Records kept after closing: drug-related (months)"
    ),
    Field("keep_returnee", FieldType.INTEGER, "Records kept after closing: returnee (months)"),
    Field(
        "keep_family_only", FieldType.INTEGER, "Records kept after closing: family only (months)"
    ),
    icon="settings",
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="numbers",
    one_for=(),
)
