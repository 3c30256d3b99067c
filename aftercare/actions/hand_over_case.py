"""A case goes to another lead worker: access with it, and what the old lead wrote without knowing is held for the new one."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.directory import Colleague, find_person, names_by_person
from aftercare.actions.grant_case import CASE_COMPARTMENTS, MayNotGrant
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from aftercare.store.missing import NoSuchCase
from sync.protocol.access import LEAD, Space
from sync.protocol.ids import format_id, parse_id
from sync.replica.keys import EpochKey
from sync.replica.wishes import GrantWish, WithdrawWish


class MayNotLead(Refused):
    """Somebody whose role leads no cases."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__(
            words("{name} is {role} and leads no cases.", name=name, role=role),
            words("Nothing was changed."),
            words("Hand the case over to a worker or a supervisor."),
        )


class AlreadyLeads(Refused):
    """A hand-over to whoever leads the case already."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("{name} leads this case already.", name=name),
            words("Nothing was changed."),
            words("Nothing is left to do."),
        )


class HandedOver(NamedTuple):
    """Who leads the case from the next sync on, and who did."""

    lead: Colleague
    before: tuple[str, ...]


def hand_over_case(casebook: Casebook, case: str, name: str) -> HandedOver:
    """Hands `case` over to the colleague at the next sync: they lead it, whoever led it before loses access.

    By the case's lead worker or a supervisor who may open it. Raises `MayNotGrant`, `MayNotLead`, `AlreadyLeads`.
    """
    replica = casebook.certified()
    lead = find_person(casebook, name)
    if lead.role not in ("worker", "supervisor"):
        raise MayNotLead(lead.name or name, lead.role)
    spaces = [space for space in casebook.spaces_of(case) if space.compartment in CASE_COMPARTMENTS]
    if not spaces:
        raise NoSuchCase(case)
    refused = [space.compartment for space in spaces if not replica.may_grant(space)]
    if refused:
        raise MayNotGrant(case, refused)
    person = parse_id(lead.person)
    before = sorted({member for space in spaces for member in _leads(space) if member != person})
    if not before and all(space.members.get(person) == LEAD for space in spaces):
        raise AlreadyLeads(lead.name or name)
    with casebook.transaction():
        row = casebook.records.get(case, "case")
        if row:
            casebook.write([Entry(case, "case", row.id, {"lead_worker": lead.person})])
        for space in spaces:
            if space.members.get(person) != LEAD:
                replica.wish(GrantWish(space.space, person, LEAD))
            for old in _leads(space):
                if old != person:
                    key = EpochKey.generate(casebook.random).secret()
                    replica.wish(WithdrawWish(space.space, old, key))
    names = names_by_person(casebook)
    return HandedOver(lead, tuple(names.get(format_id(old), format_id(old)[:8]) for old in before))


def _leads(space: Space) -> list[bytes]:
    return [person for person, standing in space.members.items() if standing == LEAD]
