"""Letters to somebody outside: to an employer, and with a referral. They say what the client agreed
to, in whole sentences.
"""

from __future__ import annotations

from collections.abc import Collection

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from aftercare.casework.standing import Record
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.reports.case_file import CaseFile, section, signature_table
from aftercare.reports.paper import facts_table, paragraph

GAP = 3 * mm


def employer_letter(
    file: CaseFile, placement: Record, author: str, categories: Collection[str]
) -> list[Flowable]:
    """To an employer; what it may know is what the client agreed: nothing, the programme, a little,
    or all.

    An offence or an order is named only where disclosure is full and the consent names legal
    status.
    """
    disclosure = str(placement.fields.get("disclosure_agreed") or "none")
    role = file.said(placement, "role") or file.said(placement, "type")
    sentences = [
        words("Dear Sir or Madam,"),
        words(
            "Thank you for offering {name} work as {role}. I am their contact person, and "
            "you may call me when there is a question about work.",
            name=file.name,
            role=role,
        ),
    ]
    if disclosure != "none":
        sentences.append(
            words(
                "{name} takes part in an aftercare programme that helps people to settle and "
                "to stay in work. They know of this letter and agree to it.",
                name=file.name,
            )
        )
    sentences.append(
        words(
            "I shall ask with you both how it goes after one, three and six months. Please "
            "do not pass this letter on."
        )
    )
    story: list[Flowable] = []
    for sentence in sentences:
        story += [paragraph(file.say(sentence)), Spacer(1, GAP)]
    if disclosure == "full" and "legal" in categories:
        story += section(
            file,
            term_label("data_category", "legal", file.language),
            file.records.of("legal_status"),
            ("status", "authority", "to_date"),
        )
        story += section(
            file,
            file.say(words("Conditions that touch work")),
            [
                condition
                for condition in file.records.of("condition")
                if condition.fields.get("type") in ("work", "curfew", "reporting", "travel")
            ],
            ("type", "text"),
        )
    return [
        *story,
        paragraph(file.say(words("Yours faithfully,"))),
        Spacer(1, 12 * mm),
        paragraph(author),
    ]


def referral_letter(
    file: CaseFile, referral: Record, author: str, categories: Collection[str]
) -> list[Flowable]:
    """With a referral: who comes, for which service, and what the client agreed may be told."""
    service = file.said(referral, "service")
    opening = (
        words("Dear colleagues,"),
        words("We refer {name} to you for: {service}.", name=file.name, service=service),
        words("The client knows of this referral, and agreed to what follows and to nothing more."),
    )
    story: list[Flowable] = []
    for sentence in opening:
        story += [paragraph(file.say(sentence)), Spacer(1, GAP)]
    story.append(facts_table(file.facts(referral, ("urgency", "sent", "notes"))))
    client = file.records.of("client")
    if "identity" in categories:
        story += section(
            file,
            file.label("client"),
            client,
            (
                "legal_names",
                "date_of_birth",
                "sex",
                "languages",
                "interpreter_needed",
                "safe_contact",
            ),
        )
    if "health" in categories:
        story += section(
            file,
            term_label("data_category", "health", file.language),
            client,
            ("health_flags", "disability_flags"),
        )
    story += [
        Spacer(1, GAP),
        paragraph(
            file.say(
                words(
                    "Please tell us whether the client came, and what came of it; the slip "
                    "below will do."
                )
            )
        ),
        Spacer(1, GAP),
    ]
    story += [paragraph(author)]
    return [
        *story,
        signature_table(file, [words("Accepted, on a waiting list, or not possible, because:")]),
    ]
