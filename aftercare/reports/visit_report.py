"""The report of one visit."""

from __future__ import annotations

from reportlab.platypus import Flowable

from aftercare.casework.standing import Record
from aftercare.casework.wording import words
from aftercare.reports.case_file import CaseFile, about_client
from aftercare.reports.paper import facts_table, heading, paragraph

NARRATIVES = ("observations", "client_view", "agreed", "actions")


def visit_report(file: CaseFile, visit: Record) -> list[Flowable]:
    """When, where, who was there, what was seen and agreed."""
    story: list[Flowable] = [about_client(file), heading(file.say(words("The visit")))]
    story.append(facts_table(file.facts(visit, without=NARRATIVES)))
    for name in NARRATIVES:
        for label, text in file.facts(visit, (name,)):
            story += [heading(label), paragraph(text)]
    return story
