"""The timeline of a case goes to a PDF file as it is in sight, filtered as it was; that it was printed
is entered in the audit of the case.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, write_paper
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import NARROWER, RecordRow

Told = tuple[str, str, str]  # when, what and in short


@in_own_words
def print_timeline(
    casebook: Casebook,
    case: str,
    rows: Sequence[tuple[RecordRow, Told]],
    path: Path,
    language: str = "en",
) -> int:
    """Writes the records with what is said of each; returns how many. What is restricted or sealed
    is never among them, and the paper says how many those were.
    """
    from aftercare.reports.paper import Head, make_pdf, paragraph
    from aftercare.reports.timeline_list import timeline_list

    told = [said for row, said in rows if row.compartment not in NARROWER]
    left = len(rows) - len(told)
    head = Head(
        words("Timeline of case {case}", case=casebook.records.called(case)).say(language),
        words("To read what was recorded.").say(language),
        words("Whoever works on the case, and nobody else").say(language),
        words("Confidential").say(language),
        "",
        as_of(casebook, language),
    )
    body = timeline_list(told, language)
    if left:
        kept = words("{n} restricted or sealed records are not on this paper.", n=left)
        body.append(paragraph(kept.say(language)))
    with casebook.transaction():
        enter(casebook, "printed", case=case, about="timeline", details=[f"{len(told)} records"])
        write_paper(path, make_pdf(head, body, language))
    return len(told)
