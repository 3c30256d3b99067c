"""Whoever is outside the organisation and holds a case keeps it only while the client's consent
says so.

A consent that is withdrawn or has run out ends nothing by itself: what may be lost by it is for a
person to weigh. Whoever governs the case is told on Today until they have withdrawn the access, or
a consent covers it again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from aftercare.actions.access.grant_case import INSIDE, SHARED_FOR
from aftercare.actions.shared.directory import Colleague, people
from aftercare.casework.consent_rules import consent_for, ended_for
from aftercare.casework.due import Due
from aftercare.casework.due_rules import OUTSIDE
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.ids import format_id


def outside_access(casebook: Casebook, today: date) -> list[Due]:
    """A line for each case that this person governs and for each person outside who holds it by a
    consent that has ended.
    """
    holding = sorted(set(_holding(casebook)))
    known = {one.person: one for one in people(casebook)} if holding else {}
    return [due for case, person in holding if (due := _due(casebook, case, known[person], today))]


def _holding(casebook: Casebook) -> Iterator[tuple[str, str]]:
    """Cases that this person governs, each with a person outside who holds some of it."""
    replica, now = casebook.certified(), int(casebook.wall())
    outside = {one.person for one in replica.roster.people.values() if one.role not in INSIDE}
    for space in casebook.ledger.spaces():
        holding = outside & space.members.keys()
        if (
            space.case
            and holding
            and not space.disposed
            and space.governs(replica.person, replica.roster)
        ):
            for person in holding:
                if space.holds_key(person, replica.roster, now):
                    yield format_id(space.case), format_id(person)


def _due(casebook: Casebook, case: str, colleague: Colleague, today: date) -> Due | None:
    recipient = colleague.outside_name
    consents = [
        row.fields for row in casebook.records.read(kind="consent", case=case) if not row.unreadable
    ]
    ended = ended_for(consents, SHARED_FOR, recipient, today)
    if ended is None or consent_for(consents, SHARED_FOR, recipient, (), today):
        return None
    why = words(
        "The client’s consent to {recipient} has ended, and {person} still holds the case: "
        "withdraw the access, or record a new consent.",
        recipient=recipient,
        person=colleague.name,
    )
    return Due(case, OUTSIDE, ended, max(0, (today - ended).days), "", why)
