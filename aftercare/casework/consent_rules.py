"""Whether the client's consent, or another lawful basis, covers that something is passed on for a
purpose to a recipient.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from aftercare.casework.standing import day_of


def covers(
    consent: Mapping[str, Any],
    purposes: Collection[str],
    recipient: str,
    categories: Collection[str],
    on: date,
) -> bool:
    """Whether one consent, as it stands on a day, is for one of these purposes, this recipient and
    all these categories.

    A consent that names no categories covers all of them; one that names no recipient covers nobody
    outside.
    """
    if consent.get("purpose") not in purposes or not _in_force(consent, on):
        return False
    named = str(consent.get("recipient") or "")
    if recipient and plain(named) != plain(recipient):
        return False
    allowed = consent.get("categories") or ()
    return not allowed or set(categories) <= set(allowed)


def plain(name: str) -> str:
    """A name without regard to case and spaces."""
    return " ".join(name.casefold().split())


def _in_force(consent: Mapping[str, Any], on: date) -> bool:
    given, expires, withdrawn = (
        day_of(consent.get(name)) for name in ("given", "expires", "withdrawn")
    )
    if (withdrawn and withdrawn <= on) or (expires and expires < on):
        return False
    return bool(given and given <= on) or bool(consent.get("other_basis"))


def ended_for(
    consents: Iterable[Mapping[str, Any]], purposes: Collection[str], recipient: str, on: date
) -> date | None:
    """The day on which the last of the consents for one of these purposes and this recipient ended;
    None where none has by that day.
    """
    same = [
        consent
        for consent in consents
        if consent.get("purpose") in purposes
        and plain(str(consent.get("recipient") or "")) == plain(recipient)
    ]
    days = (
        min(
            filter(None, (day_of(fields.get("expires")), day_of(fields.get("withdrawn")))),
            default=None,
        )
        for fields in same
    )
    return max((day for day in days if day and day <= on), default=None)


def consent_for(
    consents: Iterable[Mapping[str, Any]],
    purposes: Collection[str],
    recipient: str,
    categories: Collection[str],
    on: date,
) -> Mapping[str, Any] | None:
    """The first of these consents that covers it."""
    return next(
        (consent for consent in consents if covers(consent, purposes, recipient, categories, on)),
        None,
    )
