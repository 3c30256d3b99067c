"""The handover of a case to somebody else, with a receipt slip to send back."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, HRFlowable, Spacer

from aftercare.casework.wording import words
from aftercare.reports.case_file import (
    OPEN_GOALS,
    CaseFile,
    about_client,
    section,
    signature_table,
    table,
)
from aftercare.reports.paper import LINE, facts_table, heading, together

VISITS = 5


def transfer(file: CaseFile, recipient: str) -> list[Flowable]:
    """What whoever takes over must know on the first day, and the slip by which they say that they
    have it.
    """
    story: list[Flowable] = [about_client(file)]
    story += section(
        file,
        file.say(words("Reaching the client safely")),
        file.records.of("client"),
        ("safe_contact", "languages", "worker_gender_preference"),
    )
    story += table(
        file,
        file.label("legal_status", plural=True),
        file.records.of("legal_status"),
        ("status", "authority", "to_date"),
        (3, 4, 2),
    )
    story += table(
        file,
        file.label("condition", plural=True),
        file.records.of("condition"),
        ("type", "text", "to_date"),
        (2, 6, 2),
    )
    goals = [goal for goal in file.records.of("goal") if goal.fields.get("status") in OPEN_GOALS]
    story += table(
        file,
        file.label("goal", plural=True),
        goals,
        ("goal", "status", "target_date", "steps"),
        (4, 2, 2, 4),
    )
    story += table(
        file,
        file.say(words("Last contacts")),
        file.newest("visit", VISITS),
        ("held", "type", "outcome", "agreed", "next_due"),
        (2.4, 2, 2, 4, 2),
    )
    tasks = [task for task in file.records.of("task") if not task.fields.get("done")]
    story += table(
        file, file.say(words("Open tasks")), tasks, ("what", "due", "for_whom"), (6, 2, 3)
    )
    consents = [
        consent for consent in file.records.of("consent") if not consent.fields.get("withdrawn")
    ]
    story += table(
        file,
        file.label("consent", plural=True),
        consents,
        ("purpose", "recipient", "expires"),
        (3, 4, 2),
    )
    slip = [
        HRFlowable(width="100%", dash=(4, 3), color=LINE, spaceBefore=8 * mm, spaceAfter=3 * mm),
        heading(file.say(words("Receipt slip, to send back"))),
        facts_table(
            [(file.label("client"), file.name), (file.say(words("Received by")), recipient)]
        ),
        signature_table(
            file, [words("I have received the file named above, and take the case over.")]
        ),
    ]
    return [*story, Spacer(1, 4 * mm), together(*slip)]
