"""The summary for a case conference, of what the client agreed that this recipient may know and
nothing else.
"""

from __future__ import annotations

from collections.abc import Collection

from reportlab.platypus import Flowable

from aftercare.casework.data_categories import HEALTH, HEALTH_FIELDS, categories, shared_kinds
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.reports.case_file import OPEN_GOALS, CaseFile, section, table
from aftercare.reports.paper import SMALL, facts_table, heading, paragraph

VISITS = 6
IDENTITY = ("legal_names", "date_of_birth", "sex", "languages", "interpreter_needed", "area")


def conference_summary(
    file: CaseFile, covered: Collection[str], exclusions: Collection[str]
) -> list[Flowable]:
    """The case by the categories of data that may be shared; what is left out is named as left
    out.
    """
    kinds = shared_kinds(covered)
    fields: tuple[str, ...]
    story: list[Flowable] = [facts_table([(file.label("client"), file.name)])]
    case = file.records.of("case")
    if case:
        story += section(file, file.say(words("What success means")), case, ("success_statement",))
    if "client" in kinds:
        story += section(file, file.label("client"), file.records.of("client"), IDENTITY)
    if HEALTH in covered:
        story += section(
            file,
            term_label("data_category", "health", file.language),
            file.records.of("client"),
            HEALTH_FIELDS,
        )
    if "goal" in kinds:
        goals = [
            goal for goal in file.records.of("goal") if goal.fields.get("status") in OPEN_GOALS
        ]
        fields = ("goal", "domain", "status", "target_date", "who_does_what")
        story += table(file, file.label("goal", plural=True), goals, fields, (5, 3, 2, 2, 4))
    if "condition" in kinds:
        story += table(
            file,
            file.label("condition", plural=True),
            file.records.of("condition"),
            ("type", "text", "to_date"),
            (2, 6, 2),
        )
    if "visit" in kinds:
        fields = ("held", "type", "outcome", "agreed")
        story += table(
            file,
            file.say(words("Last contacts")),
            file.newest("visit", VISITS),
            fields,
            (2.4, 2, 2, 6),
        )
    if "household_member" in kinds:
        fields = ("relationship", "roles", "needs")
        story += table(
            file,
            file.label("household_member", plural=True),
            file.records.of("household_member"),
            fields,
            (2, 2, 5),
        )
    if "placement" in kinds:
        story += table(
            file,
            file.label("training", plural=True),
            file.newest("training"),
            ("course", "provider", "result"),
            (4, 4, 2),
        )
        story += table(
            file,
            file.label("placement", plural=True),
            file.newest("placement"),
            ("employer", "role", "start", "end"),
            (4, 3, 2, 2),
        )
    if "signal" in kinds:
        fields = ("type", "noticed", "response", "outcome")
        story += table(
            file, file.label("signal", plural=True), file.newest("signal"), fields, (3, 3, 4, 2)
        )
    missing = [category for category in categories() if category not in covered]
    if missing:
        named = ", ".join(
            term_label("data_category", category, file.language) for category in missing
        )
        story += [
            heading(file.say(words("Left out"))),
            paragraph(file.say(words("The consent does not cover: {what}.", what=named)), SMALL),
        ]
    for line in exclusions:
        story.append(
            paragraph(file.say(words("Excluded by the client: {what}.", what=line)), SMALL)
        )
    return story
