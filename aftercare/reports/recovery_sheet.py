"""The recovery sheet of one device: the code that opens it without its passphrase, large, in
groups, and as a QR code.
"""

from __future__ import annotations

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from aftercare.casework.wording import words
from aftercare.reports.paper import (
    CODE,
    TINT,
    WIDTH,
    Head,
    facts_table,
    heading,
    make_pdf,
    paragraph,
    qr,
)

LARGE = ParagraphStyle("large code", parent=CODE, fontSize=20, leading=30, alignment=TA_CENTER)
IN_A_ROW = 4  # groups of the code


def recovery_sheet(code: str, device: str, person: str, day: str, language: str) -> bytes:
    """One page; `code` has its groups divided by hyphens, `day` is a date as people write it."""
    head = Head(
        words("Recovery sheet of one computer").say(language),
        words("To open this computer's records when its passphrase is forgotten.").say(language),
        person,
        words("Secret").say(language),
        "",
        day,
    )
    facts = [(words("Computer").say(language), device), (words("Made on").say(language), day)]
    keep = (
        words(
            "Keep this sheet on paper, locked away, never with the computer and never as a "
            "photograph."
        ),
        words(
            "Whoever has the computer and this sheet can read everything on it. Neither "
            "alone is enough."
        ),
        words(
            "When the passphrase is forgotten: start Aftercare, press “I forgot the "
            "passphrase”, and type the code."
        ),
        words(
            "When this computer is lost: your next one asks for this code, as proof that it "
            "is yours."
        ),
        words(
            "If it may have been seen by others, tell your administrator, and join anew with "
            "another code."
        ),
        words("If this sheet was saved as a file, delete the file as soon as it is printed."),
    )
    story: list[Flowable] = [
        heading(words("The recovery code").say(language)),
        _groups(code),
        Spacer(1, 5 * mm),
        Table(
            [[qr(code, 42 * mm), facts_table(facts, 26 * mm, whole=WIDTH - 62 * mm)]],
            colWidths=[50 * mm, WIDTH - 50 * mm],
            style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, 0), 0)],
        ),
        heading(words("What it is for, and where to keep it").say(language)),
        *(paragraph(f"{number}.  {text.say(language)}") for number, text in enumerate(keep, 1)),
        Spacer(1, 6 * mm),
        facts_table([(words("Kept at (write by hand)").say(language), "_" * 48)]),
    ]
    return make_pdf(head, story, language)


def _groups(code: str) -> Table:
    """The groups in rows, read from left to right."""
    groups = code.split("-")
    rows = [groups[place : place + IN_A_ROW] for place in range(0, len(groups), IN_A_ROW)]
    cells = [
        [paragraph(word, LARGE) for word in (*row, *[""] * (IN_A_ROW - len(row)))] for row in rows
    ]
    table = Table(cells, colWidths=[WIDTH / IN_A_ROW] * IN_A_ROW)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), TINT),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return table
