"""Papers for the client's own hand: the plain copy of what is agreed, the consent form, the receipt
for support.
"""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from aftercare.casework.standing import Record, in_effect, in_force
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.reports.case_file import (
    OPEN_GOALS,
    CaseFile,
    plain_lines,
    section,
    signature_table,
    table,
)
from aftercare.reports.paper import facts_table, heading, paragraph


def client_copy(file: CaseFile, worker: str, phone: str, *, discreet: bool) -> list[Flowable]:
    """What is agreed with the client, in plain words. `discreet`: neither the programme nor an
    order is named.
    """
    story: list[Flowable] = [facts_table([(file.say(words("This is for")), file.name)])]
    visits = [visit for visit in file.newest("visit") if visit.fields.get("held")][:1]
    said = [file.said(visit, "agreed") for visit in visits]
    story += (
        [heading(file.say(words("What we agreed last"))), *plain_lines(said)] if any(said) else []
    )
    coming = [
        visit
        for visit in file.records.of("visit")
        if visit.fields.get("planned") and not visit.fields.get("outcome")
    ]
    dates = [file.said(visit, "planned") for visit in coming] or [
        file.said(visit, "next_due") for visit in visits
    ]
    if any(dates):
        story += [heading(file.say(words("We meet next"))), *plain_lines(dates)]
    goals = [goal for goal in file.records.of("goal") if goal.fields.get("status") in OPEN_GOALS]
    story += table(
        file,
        file.say(words("What you want to reach")),
        goals,
        ("goal", "steps", "target_date"),
        (4, 5, 2),
    )
    if not discreet:
        now = file.which("condition", lambda condition: in_force(condition.fields, file.today))
        story += table(
            file,
            file.say(words("What you have to keep to")),
            now,
            ("type", "text", "to_date"),
            (2, 6, 2),
        )
        consents = [
            consent
            for consent in file.records.of("consent")
            if not consent.fields.get("withdrawn") and consent.fields.get("given")
        ]
        story += table(
            file,
            file.say(words("What you allowed us to share")),
            consents,
            ("purpose", "recipient", "expires"),
            (3, 4, 2),
        )
    contact = (
        words("You can call {worker}: {phone}", worker=worker, phone=phone)
        if phone
        else words("Your contact: {worker}", worker=worker)
    )
    rights = [contact]
    if not discreet:
        rights += [
            words(
                "You may ask for a copy of everything that is written about you, and for "
                "mistakes to be corrected."
            ),
            words("You may take back a permission at any time. Nothing bad follows from it."),
            words(
                "If you are not treated with respect, you may complain to people who do not "
                "work with us every day; ask for the form."
            ),
        ]
    return [
        *story,
        heading(file.say(words("If you need something"))),
        *plain_lines(file.say(right) for right in rights),
    ]


def consent_form(file: CaseFile, consent: Record) -> list[Flowable]:
    """A consent as it is explained and signed: for one purpose and one recipient."""
    fields = consent.fields
    purpose = term_label("consent_purpose", str(fields.get("purpose", "")), file.language)
    recipient = str(fields.get("recipient") or file.say(words("this organisation alone")))
    categories = file.said(consent, "categories") or file.say(
        words("everything that this purpose needs")
    )
    sentences = [
        words(
            "I, {name}, allow that information about me is used for: {purpose}.",
            name=file.name,
            purpose=purpose,
        ),
        words("It may be given to: {recipient}.", recipient=recipient),
        words("It covers: {categories}.", categories=categories),
    ]
    excluded = file.said(consent, "exclusions")
    if excluded:
        sentences.append(words("It does not cover: {what}.", what=excluded))
    if fields.get("expires"):
        sentences.append(words("It ends on {day}.", day=file.said(consent, "expires")))
    sentences += [
        words(
            "Nobody has pressed me. I know that I can say no, that I can take it back at any "
            "time, and that I am helped all the same."
        ),
        words(
            "It was explained to me in a language I understand: {language}.",
            language=str(fields.get("language") or "……………………"),
        ),
    ]
    boxes = [
        words("Client: signature or thumbprint"),
        words("Explained by"),
        words("Witness, if it was given by word of mouth"),
    ]
    story: list[Flowable] = []
    for sentence in sentences:
        story += [paragraph(file.say(sentence)), Spacer(1, 2.5 * mm)]
    return [*story, signature_table(file, boxes)]


def support_receipt(file: CaseFile, support: Record) -> list[Flowable]:
    """The receipt for something given, signed by whoever received it."""
    story: list[Flowable] = [
        facts_table(
            [
                (file.label("case"), str(file.records.head("number") or file.records.case_id[:8])),
                *file.facts(support, without=("notes", "need")),
            ]
        )
    ]
    confirm = words(
        "I have received what is named above. It is help, not a loan, and nothing is asked for it."
    )
    return [
        *story,
        Spacer(1, 4 * mm),
        paragraph(file.say(confirm)),
        signature_table(file, [words("Received by"), words("Handed over by"), words("Witness")]),
    ]


def closure_summary(file: CaseFile, closure: Record) -> list[Flowable]:
    """How a case ended, what was reached, and how to come back."""
    story: list[Flowable] = section(file, file.label("closure"), [closure])
    story += table(
        file,
        file.label("goal", plural=True),
        file.records.of("goal"),
        ("goal", "domain", "status"),
        (6, 3, 2),
    )
    story += table(
        file,
        file.label("placement", plural=True),
        file.newest("placement"),
        ("employer", "role", "start", "end", "leaving_reason"),
        (3, 3, 2, 2, 3),
    )
    story += table(
        file,
        file.label("training", plural=True),
        file.newest("training"),
        ("course", "provider", "result"),
        (4, 4, 2),
    )
    story += table(
        file,
        file.label("phase", plural=True),
        in_effect(file.newest("phase")[::-1]),
        ("phase", "from_date", "reason"),
        (3, 2, 6),
    )
    back = words(
        "Whoever was helped here can come back: by telephone, by letter, or by coming in. "
        "Nobody has to be in trouble for it."
    )
    return [
        *story,
        heading(file.say(words("Coming back"))),
        paragraph(file.say(back)),
        signature_table(file, [words("Supervisor"), words("Lead worker")]),
    ]
