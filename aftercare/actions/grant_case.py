"""The lead worker or the supervisor of a case lets a colleague open it, or some compartments of it."""

from __future__ import annotations

from collections.abc import Sequence

from aftercare.actions.directory import Colleague, find_person
from aftercare.casework.declaration import Compartment
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NoSuchCase
from sync.protocol.access import LEAD, MEMBER
from sync.protocol.ids import parse_id
from sync.replica.wishes import GrantWish

CASE_COMPARTMENTS = (Compartment.CONTACT, Compartment.CARE, Compartment.WORK, Compartment.SEALED)
USUAL = {"partner": (Compartment.CONTACT, Compartment.WORK), "auditor": (Compartment.CARE,)}


class MayNotGrant(Refused):
    """Somebody who neither leads nor supervises the case."""

    def __init__(self, case: str, compartments: Sequence[str]) -> None:
        super().__init__(
            words("You may not grant {v0} of case {case}.", v0=", ".join(compartments), case=case),
            words("Nothing was changed."),
            words("The case's lead worker or its supervisor can."),
        )


class MayNotOpenCases(Refused):
    """Administrators see no case content, by keys and not by a hidden button."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("{name} is an administrator, and administrators open no cases.", name=name),
            words("Nothing was changed."),
            words("Invite the person in another role if they work with clients."),
        )


class NoSuchCompartment(Refused):
    """A compartment that cases do not have."""

    def __init__(self, name: str) -> None:
        known = ", ".join(CASE_COMPARTMENTS)
        super().__init__(
            words("There is no compartment “{name}”.", name=name),
            words("Nothing was changed."),
            words("Choose among: {known}.", known=known),
        )


def grant_case(casebook: Casebook, case: str, name: str, compartments: Sequence[str] = ()) -> Colleague:
    """Grants `compartments` (default: what the colleague's role usually needs) to the colleague at the next sync."""
    replica = casebook.certified()
    colleague = find_person(casebook, name)
    if colleague.role == "administrator":
        raise MayNotOpenCases(colleague.name)
    wanted = tuple(compartments) or USUAL.get(colleague.role, CASE_COMPARTMENTS)
    for compartment in wanted:
        if compartment not in CASE_COMPARTMENTS:
            raise NoSuchCompartment(compartment)
    spaces = {space.compartment: space for space in casebook.spaces_of(case)}
    if not spaces:
        raise NoSuchCase(case)
    refused = [name for name in wanted if name not in spaces or not replica.may_grant(spaces[name])]
    if refused:
        raise MayNotGrant(case, refused)
    person = parse_id(colleague.person)
    with casebook.transaction():
        for compartment in wanted:
            if spaces[compartment].members.get(person) not in (LEAD, MEMBER):
                replica.wish(GrantWish(spaces[compartment].space, person, MEMBER))
    return colleague
