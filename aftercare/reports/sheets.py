"""The sheets of the organisation: an invitation to hand over, the recovery kit for the safe, the
certificate of a disposal.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from aftercare.casework.wording import Words, words
from aftercare.reports.paper import (
    CODE,
    SMALL,
    TINT,
    WIDTH,
    Head,
    facts_table,
    grid,
    heading,
    make_pdf,
    paragraph,
    qr,
    together,
)

COLUMNS = 3  # of the words of the kit


def _steps(steps: Sequence[Words], language: str) -> list[Flowable]:
    return [paragraph(f"{number}.  {step.say(language)}") for number, step in enumerate(steps, 1)]


def invitation_sheet(
    name: str, role: str, code: str, as_of: str, author: str, language: str
) -> bytes:
    """What an invited person is handed on paper."""
    head = Head(
        words("Invitation").say(language),
        words("To join with one device, once, within 14 days.").say(language),
        f"{name} ({role})",
        words("Confidential").say(language),
        author,
        as_of,
    )
    steps = (
        words(
            "Install Aftercare, start it, and type the code below and your name into its "
            "first page."
        ),
        words(
            "Choose a passphrase of four words or more that you use nowhere else, and write "
            "your recovery code on paper."
        ),
        words(
            "Burn or shred this sheet once you have joined. Whoever uses it first, joins; "
            "nobody can join with it again."
        ),
    )
    story = [
        *_steps(steps, language),
        Spacer(1, 6 * mm),
        Table([[qr(code, 55 * mm), paragraph(code, CODE)]], colWidths=[62 * mm, WIDTH - 62 * mm]),
    ]
    return make_pdf(head, story, language)


def kit_sheet(
    secret_words: Sequence[str],
    code: str,
    facts: Sequence[tuple[str, str]],
    as_of: str,
    language: str,
) -> bytes:
    """The organisation's recovery kit: the words and the same as a QR code."""
    head = Head(
        words("Recovery kit of the organisation").say(language),
        words(
            "To open the organisation's records when every device or every administrator is lost."
        ).say(language),
        words("The safe of the organisation; nobody's drawer, no photograph, no computer.").say(
            language
        ),
        words("Secret").say(language),
        "",
        as_of,
    )
    rows = -(-len(secret_words) // COLUMNS)
    cells = [
        [
            paragraph(f"{row + column * rows + 1:>2}.  {secret_words[row + column * rows]}", CODE)
            for column in range(COLUMNS)
        ]
        for row in range(rows)
    ]
    table = Table(cells, colWidths=[WIDTH / COLUMNS] * COLUMNS)
    table.setStyle(
        TableStyle([("BACKGROUND", (0, 0), (-1, -1), TINT), ("LEFTPADDING", (0, 0), (-1, -1), 10)])
    )
    steps = (
        words(
            "Put this sheet into a sealed envelope, sign across the flap, and lock it away. "
            "Two people should be present."
        ),
        words(
            "Rehearse it now and once a year: “aftercare recovery rehearse” opens everything "
            "with it and changes nothing."
        ),
        words(
            "When every administrator's device is lost: “aftercare recovery administrator "
            "--name NAME” on a new computer."
        ),
        words(
            "When it may have been seen by others: “aftercare recovery change-root”, then "
            "burn this sheet."
        ),
    )
    story = [
        heading(words("The 24 words").say(language)),
        table,
        Spacer(1, 4 * mm),
        together(
            Table(
                [[qr(code, 50 * mm), facts_table(facts, 30 * mm, whole=WIDTH - 68 * mm)]],
                colWidths=[56 * mm, WIDTH - 56 * mm],
                style=[("VALIGN", (0, 0), (-1, -1), "TOP")],
            ),
            paragraph(code, SMALL),
        ),
        heading(words("What to do with it").say(language)),
        *_steps(steps, language),
    ]
    return make_pdf(head, story, language)


def certificate_sheet(
    facts: Sequence[tuple[str, str]],
    parts: Sequence[Sequence[str]],
    devices: Sequence[Sequence[str]],
    author: str,
    as_of: str,
    language: str,
) -> bytes:
    """The certificate that the records of a case were disposed of: by whom, and which devices have
    said that they obeyed.
    """
    head = Head(
        words("Certificate of disposal").say(language),
        words(
            "To show that the records of a case were destroyed at the end of their retention."
        ).say(language),
        words("The organisation's files").say(language),
        words("Internal").say(language),
        author,
        as_of,
    )
    explain = words(
        "The keys of these compartments were destroyed and their records erased from the "
        "server. Each device erases its copy at "
        "its next contact and says so, signed. Backups of the server hold ciphertext without "
        "keys, and expire by the rule in "
        "the security handbook."
    )
    none = words("None has said so yet.").say(language)
    story = [
        facts_table(facts),
        heading(words("Compartments").say(language)),
        grid(
            [
                words("Compartment").say(language),
                words("Proposed by").say(language),
                words("Confirmed by").say(language),
            ],
            parts,
            [2, 3, 3],
        ),
        heading(words("Devices that have erased their copy").say(language)),
        grid(
            [
                words("Device").say(language),
                words("Compartment").say(language),
                words("Heard").say(language),
            ],
            devices,
            [3, 2, 3],
        )
        if devices
        else paragraph(none),
        Spacer(1, 4 * mm),
        paragraph(explain.say(language), SMALL),
    ]
    return make_pdf(head, story, language)
