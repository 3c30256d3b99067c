"""Whether a placement lasts: on day 30, 90 and 180."""

from aftercare.casework.checks import among
from aftercare.casework.declaration import (
    TODAY,
    By,
    Compartment,
    Field,
    FieldType,
    Offered,
    day,
    declare,
    narrative,
    term,
)

DAYS = (30, 90, 180)

RETENTION_CHECK = declare(
    "retention_check",
    "Retention check",
    "Retention checks",
    Compartment.WORK,
    Field("placement", FieldType.RECORD, "Placement", refers="placement", required=True),
    Field(
        "day", FieldType.INTEGER, "Day", required=True, help="30, 90 or 180 days after the start."
    ),
    day("date", "Date", not_after="now"),
    term("status", "Status", "retention_status", required=True),
    term(
        "verified_by",
        "Verified by",
        "verified_by",
        help="Without it the check does not count in the figures.",
        missed=True,
    ),
    Field("wage", FieldType.MONEY, "Wage a month (RM)"),
    narrative("problems", "Problems"),
    icon="repeat",
    written_by=By.PERSON,
    offered=Offered("work", 2),
    starts_with={"date": TODAY},
    category="work",
    in_client_copy=True,
    topic="retention",
    happened="date",
    title=("day", "status"),
    checks=(among("day", DAYS),),
)
