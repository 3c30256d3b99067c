"""The order of a form where the work is frequent or delicate: what comes first, what belongs
together.

A kind that is not named here shows its fields as declared; fields that are not named come after the
others.
"""

from __future__ import annotations

from collections.abc import Mapping

from aftercare.casework.declaration import COMMON, Field, FieldType, RecordKind
from aftercare.casework.wording import Words, words

Section = tuple[Words | None, tuple[str, ...]]
WIDE = (FieldType.NARRATIVE, FieldType.TEXT_LIST, FieldType.VOCABULARY_LIST)

SECTIONS: Mapping[str, tuple[Section, ...]] = {
    "visit": (
        (None, ("held", "type", "outcome", "place", "duration", "reason_not_seen")),
        (words("What was seen and said"), ("observations", "client_view", "agreed")),
        (words("What follows"), ("actions", "next_due", "planned")),
        (words("More about it"), ("purpose", "voluntary", "present")),
    ),
    "family_engagement": (
        (None, ("date", "topic", "outcome", "participants")),
        (words("What was seen and said"), ("narrative",)),
        (words("What follows"), ("actions",)),
    ),
    "placement": (
        (
            None,
            ("employer", "role", "type", "hours", "start", "contract", "wage", "employer_contact"),
        ),
        (words("What the employer may know"), ("disclosure_agreed",)),
        (words("How it goes"), ("support", "end", "leaving_reason")),
    ),
    "plan": (
        (None, ("date", "review_date", "success_statement")),
        (words("What the client says to it"), ("client_agreed", "agreed_on", "reason_absent")),
        (words("Approval"), ("approved_by", "approved_on")),
    ),
    "goal": (
        (None, ("goal", "domain", "status", "target_date", "review_date", "client_agreed", "plan")),
        (words("How to get there"), ("baseline", "steps", "who_does_what")),
        (words("How it goes"), ("progress", "phase")),
    ),
    "signal": (
        (words("What happened"), ("type", "urgency", "noticed", "at_risk", "seen")),
        (words("How sure it is"), ("source", "credibility", "other_explanations")),
        (words("What was done"), ("action_taken", "notified")),
        (
            words("For whoever decides"),
            (
                "acknowledged",
                "acknowledged_by",
                "response",
                "decision",
                "safety_plan_reviewed",
                "outcome",
            ),
        ),
    ),
    "intake": (
        (None, ("date", "source", "release_date", "first_appointment")),
        (words("Before the gate opens"), ("checklist", "gaps", "decision")),
        (words("What comes along"), ("documents_held", "medication", "money", "programmes")),
        (
            words("Where to"),
            (
                "accommodation",
                "transport",
                "family_readiness",
                "community_readiness",
                "known_threats",
            ),
        ),
    ),
    "assessment": (
        (
            None,
            ("type", "date", "protective_factors", "drivers_push", "drivers_pull", "formulation"),
        ),
        (
            words("A licensed instrument, if one was used"),
            ("instrument", "instrument_edition", "assessor", "conclusion"),
        ),
    ),
    "consent": (
        (words("For what, and to whom"), ("purpose", "recipient", "categories", "exclusions")),
        (
            words("How it was given"),
            ("given", "expires", "method", "language", "explained_by", "evidence"),
        ),
        (words("Withdrawn, or another basis"), ("withdrawn", "other_basis", "notes")),
    ),
    "legal_status": (
        (None, ("status", "authority", "order_number", "from_date", "to_date", "notes")),
    ),
    "condition": ((None, ("type", "legal_status", "from_date", "to_date", "text", "persons")),),
    "closure": (
        (None, ("date", "reason", "outcomes")),
        (
            words("What stays behind"),
            ("safety_plan_reviewed", "told_how_to_return", "treated_with_respect", "client_view"),
        ),
        (words("Approval"), ("signed_off_by", "signed_off_on", "disposal_date")),
    ),
}


def sections_of(kind: RecordKind) -> list[tuple[Words | None, list[Field]]]:
    """The sections of a kind's form, every field in exactly one of them; the fields common to all
    kinds last.
    """
    common = [field.name for field in COMMON]
    sections = [
        (title, [kind.by_name[name] for name in names])
        for title, names in SECTIONS.get(kind.name, ())
    ]
    named = {field.name for _, fields in sections for field in fields}
    asked = [field for field in kind.fields if field.type is not FieldType.FILE]
    rest = [field for field in asked if field.name not in named and field.name not in common]
    if rest:
        sections.append((None, rest))
    return [*sections, (words("About this record"), [kind.by_name[name] for name in common])]
