"""Records by which something of a case is passed on to somebody outside: a referral that is sent, a conference that is held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from aftercare.actions.disclose import check_disclosure, enter_disclosure
from aftercare.casework.consent_rules import consent_for
from aftercare.casework.standing import day_of
from aftercare.store.casebook import Casebook, Entry


class PassedOn(NamedTuple):
    """Something that the records say is passed on; `consent` "" where only a reason stands for it."""

    case: str
    what: str
    recipient: str
    consent: str


def passed_on(casebook: Casebook, entry: Entry, along: Sequence[Entry], because: str) -> list[PassedOn]:
    """What an entry passes on; raises `ConsentMissing`. A consent that is recorded `along` with it counts."""
    known = casebook.records.get(entry.record, entry.kind, entry.case, entry.compartment) if entry.record else None
    whole = {**(known.fields if known else {}), **entry.fields}
    if entry.kind == "referral" and entry.fields.get("sent"):
        purposes, recipients, day = ("referral",), (str(whole.get("provider") or ""),), day_of(whole.get("sent"))
    elif entry.kind == "conference" and entry.fields.get("agencies"):
        purposes, recipients, day = ("case_conference",), tuple(whole["agencies"]), day_of(whole.get("date"))
    else:
        return []
    with_it = [one.fields for one in along if one.kind == "consent" and one.case == entry.case]
    named = recipients[0] if entry.kind == "referral" else ""  # a consent to a conference is one for whoever takes part
    if day and consent_for(with_it, purposes, named, (), day):
        consent = "recorded with it"
    else:
        consent = check_disclosure(casebook, entry.case, purposes, named, because=because, today=day)
    return [PassedOn(entry.case, entry.kind, recipient, consent) for recipient in recipients]


def enter_passed_on(casebook: Casebook, passed: Iterable[PassedOn], because: str) -> None:
    """Enters it in the audit of each case."""
    for one in passed:
        enter_disclosure(casebook, one.case, one.what, one.recipient, one.consent, because)
