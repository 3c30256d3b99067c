"""The audit extract on paper: every entry, and the fingerprint by which the csv file and its proof
are known.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from aftercare.casework.local_time import here_said
from aftercare.casework.wording import words
from aftercare.reports.paper import CODE, SMALL, Head, grid, make_pdf, paragraph, together


def extract_sheet(
    rows: Sequence[Sequence[str]],
    case: str,
    fingerprint: str,
    root: str,
    author: str,
    as_of: str,
    language: str,
) -> bytes:
    """The extract; each row is when, who, what, about, details, reason."""
    subject = (
        words("Case {case}", case=case).say(language)
        if case
        else words("The organisation").say(language)
    )
    head = Head(
        words("Audit extract").say(language) + f" - {subject}",
        words("To show who did what, for oversight.").say(language),
        words("The oversight body that asked for it").say(language),
        words("Confidential").say(language),
        author,
        as_of,
    )
    heads = (
        words("When"),
        words("Who"),
        words("What was done"),
        words("About"),
        words("Details"),
        words("Reason given"),
    )
    titles = [heading.say(language) for heading in heads]
    check = words(
        "“aftercare audit verify FILE.csv” checks the csv file, this document and the proof "
        "beside it, on any computer, without "
        "a passphrase or a network."
    )
    story = [
        grid(
            titles,
            [[here_said(row[0], language), *row[1:]] for row in rows],
            [18, 16, 24, 22, 30, 26],
        ),
        Spacer(1, 5 * mm),
        together(
            paragraph(words("Fingerprint of the csv file").say(language), SMALL),
            paragraph(fingerprint, CODE),
            paragraph(words("Root fingerprint").say(language), SMALL),
            paragraph(root, CODE),
            paragraph(check.say(language), SMALL),
        ),
    ]
    return make_pdf(head, story, language)
