"""An administrator invites a person, who gets a code for one device."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.directory import people
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from sync.protocol.ids import format_id, new_id, parse_id
from sync.protocol.roster import ROLES
from sync.replica.enrolment import invite


class NotAdministrator(Refused):
    """Something that only an administrator may do."""

    def __init__(self, what: str) -> None:
        super().__init__(
            words("Only an administrator may {what}.", what=what),
            words("Nothing was changed."),
            words("Ask an administrator to do it."),
        )


class UnknownRole(Refused):
    """A role the organisation does not have."""

    def __init__(self, role: str) -> None:
        super().__init__(
            words("There is no role “{role}”.", role=role),
            words("Nothing was changed."),
            words("Choose one of: {v0}.", v0=", ".join(ROLES)),
        )


class NameTaken(Refused):
    """Somebody of that name is already there in another role."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__(
            words("{name} is already a person of this organisation, as {role}.", name=name, role=role),
            words("Nothing was changed."),
            words("To invite the same person's new device, give the same role; for another person, use a fuller name."),
        )


class Invited(NamedTuple):
    """The code to pass on, valid once and for 14 days after the next sync, and for whom."""

    code: str
    person: str


def invite_person(casebook: Casebook, name: str, role: str, team: str = "") -> Invited:
    """Invites `name`; the same name and role again invites another device of the same person."""
    replica = casebook.certified()
    if replica.roster.role(replica.person) != "administrator":
        raise NotAdministrator("invite people")
    if role not in ROLES:
        raise UnknownRole(role)
    pending = {row.fields.get("name"): row.id for row in casebook.records.read(kind="person", case="")}
    known = {one.name: one for one in people(casebook)}.get(name)
    if known and known.role != role:
        raise NameTaken(name, known.role)
    person = pending.get(name) or format_id(new_id(casebook.random))
    with casebook.transaction():
        invitation = invite(replica, parse_id(person), role, team or (known.team if known else ""), int(casebook.wall()))
        if name not in pending:
            casebook.write([Entry("", "person", person, {"name": name})])
    return Invited(invitation.code(), person)
