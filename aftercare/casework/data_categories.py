"""Which category of data a record belongs to: what a consent names is what may be passed on."""

from __future__ import annotations

from collections.abc import Collection, Mapping

CATEGORY: Mapping[str, str] = {
    "client": "identity",
    "household_member": "family",
    "family_engagement": "family",
    "legal_status": "legal",
    "condition": "legal",
    "training": "work",
    "placement": "work",
    "retention_check": "work",
    "visit": "contacts",
    "housing_check": "contacts",
    "assessment": "assessments",
    "assessment_domain": "assessments",
    "form_answer": "assessments",
    "plan": "assessments",
    "goal": "assessments",
    "signal": "safety",
}
HEALTH_FIELDS = ("health_flags", "disability_flags")  # of the client


def shared_kinds(categories: Collection[str]) -> tuple[str, ...]:
    """The kinds of records that these categories cover."""
    return tuple(kind for kind, category in CATEGORY.items() if category in categories)
