"""An agency's form, filled in for a case. What the form adds up is kept; what it means, the
assessor writes.
"""

from aftercare.casework.checks import needed_when
from aftercare.casework.declaration import (
    By,
    Compartment,
    Field,
    FieldType,
    day,
    declare,
    link,
    narrative,
    text,
)

FORM_ANSWER = declare(
    "form_answer",
    "Filled-in form",
    "Filled-in forms",
    Compartment.CARE,
    link("form", "Form", "agency_form", required=True),
    text("title", "Title", required=True),
    text("version", "Version"),
    day("date", "Date", not_after="now", required=True),
    Field("answers", FieldType.ANSWERS, "Answers"),
    text("assessor", "Assessor"),
    narrative("conclusion", "Conclusion, as typed by the assessor"),
    icon="clipboard-list",
    written_by=By.ASSISTANT,
    offered=None,
    category="assessments",
    in_client_copy=True,
    topic="agency-forms",
    happened="date",
    title=("title", "version"),
    checks=(needed_when("assessor", "conclusion"),),
)
