"""Records by which something of a case is passed on to somebody outside: a referral that is sent, a
conference that is held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from aftercare.actions.recording.disclose import check_disclosure, enter_disclosure
from aftercare.casework.consent_rules import consent_for
from aftercare.casework.kinds import KINDS
from aftercare.casework.standing import day_of
from aftercare.store.casebook import Casebook, Entry


class PassedOn(NamedTuple):
    """Something that the records say is passed on; `consent` "" where only a reason stands for
    it.
    """

    case: str
    what: str
    recipient: str
    consent: str


def passed_on(
    casebook: Casebook, entry: Entry, along: Sequence[Entry], because: str
) -> list[PassedOn]:
    """What an entry passes on; raises `ConsentMissing`. A consent that is recorded `along` with it
    counts.
    """
    known = (
        casebook.records.get(entry.record, entry.kind, entry.case, entry.compartment)
        if entry.record
        else None
    )
    whole = {**(known.fields if known else {}), **entry.fields}
    passes = KINDS[entry.kind].passes_on
    if passes is None or not entry.fields.get(passes.when):
        return []
    to, day = whole.get(passes.to) or "", day_of(whole.get(passes.on))
    recipients = tuple(map(str, to)) if isinstance(to, list | tuple) else (str(to),)
    with_it = [
        entry_along.fields
        for entry_along in along
        if entry_along.kind == "consent" and entry_along.case == entry.case
    ]
    purposes, named = (passes.purpose,), "" if passes.to_whoever_takes_part else recipients[0]
    if day and consent_for(with_it, purposes, named, (), day):
        consent = "recorded with it"
    else:
        consent = check_disclosure(
            casebook, entry.case, purposes, named, because=because, today=day
        )
    return [PassedOn(entry.case, entry.kind, recipient, consent) for recipient in recipients]


def enter_passed_on(casebook: Casebook, passed: Iterable[PassedOn], because: str) -> None:
    """Enters it in the audit of each case."""
    for one in passed:
        enter_disclosure(casebook, one.case, one.what, one.recipient, one.consent, because)
