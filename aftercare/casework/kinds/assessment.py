"""An assessment: structured judgement in words. Nothing is computed from it, and nothing in it is a
score.
"""

from aftercare.casework.checks import needed_when
from aftercare.casework.declaration import (
    TODAY,
    By,
    Compartment,
    Offered,
    day,
    declare,
    lines,
    narrative,
    term,
    text,
)
from aftercare.casework.wording import words

ASSESSMENT = declare(
    "assessment",
    "Assessment",
    "Assessments",
    Compartment.CARE,
    term("type", "Type of assessment", "assessment_type", required=True),
    day("date", "Date", not_after="now", required=True),
    lines(
        "protective_factors",
        "Protective factors",
        help="What already helps: people, skills, hopes.",
    ),
    lines("drivers_push", "What pushes towards harm"),
    lines("drivers_pull", "What pulls towards harm"),
    narrative(
        "formulation",
        "Formulation",
        help="How it hangs together, in plain words, and what would help.",
    ),
    text(
        "instrument",
        "External instrument",
        help="A licensed instrument the agency used; its conclusion is typed by the assessor.",
    ),
    text("instrument_edition", "Edition of the instrument"),
    text("assessor", "Assessor"),
    narrative("conclusion", "Conclusion of the instrument, as typed by the assessor"),
    icon="activity",
    written_by=By.PERSON,
    offered=Offered("plan", 3),
    starts_with={"date": TODAY},
    category="assessments",
    in_client_copy=True,
    topic="assessment",
    reviewed=True,
    happened="date",
    title=("type",),
    checks=(needed_when("assessor", "conclusion"),),
    form=(
        (
            None,
            ("type", "date", "protective_factors", "drivers_push", "drivers_pull", "formulation"),
        ),
        (
            words("A licensed instrument, if one was used"),
            ("instrument", "instrument_edition", "assessor", "conclusion"),
        ),
    ),
)
