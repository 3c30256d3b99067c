"""The report of a signal: what was seen, what else it could mean, what was done. It says nothing of
what a person is.
"""

from __future__ import annotations

from reportlab.platypus import Flowable

from aftercare.casework.standing import Record
from aftercare.casework.wording import words
from aftercare.reports.case_file import CaseFile, about_client
from aftercare.reports.paper import SMALL, facts_table, heading, paragraph

NARRATIVES = ("seen", "other_explanations", "action_taken", "decision")


def signal_report(file: CaseFile, signal: Record) -> list[Flowable]:
    """The signal as it was written, with its other explanations beside it."""
    notice = words(
        "A signal is an early warning, not a finding. Whoever reads it decides nothing about "
        "a person by it alone."
    )
    story: list[Flowable] = [
        about_client(file),
        paragraph(file.say(notice), SMALL),
        heading(file.label("signal")),
    ]
    story.append(facts_table(file.facts(signal, without=NARRATIVES)))
    for name in NARRATIVES:
        for label, text in file.facts(signal, (name,)):
            story += [heading(label), paragraph(text)]
    return story
