"""An administrator invites a person, who gets a code for one device."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.names import check_name, same
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from sync.protocol.ids import format_id, new_id, parse_id
from sync.protocol.roles import FORMER, ROLES
from sync.replica.enrolment import invite

INVITABLE = tuple(role for role in ROLES if role != FORMER)


class UnknownRole(Refused):
    """A role the organisation does not have."""

    def __init__(self, role: str) -> None:
        super().__init__(
            words("There is no role “{role}”.", role=role),
            words("Nothing was changed."),
            words("Choose one of: {v0}.", v0=", ".join(INVITABLE)),
        )


class NameTaken(Refused):
    """Somebody of that name is already there in another role."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__(
            words(
                "{name} is already a person of this organisation, as {role}.",
                name=name,
                role=term_words("role", role),
            ),
            words("Nothing was changed."),
            words(
                "To invite the same person's new device, give the same role; for another "
                "person, use a fuller name."
            ),
        )


class Invited(NamedTuple):
    """The code to pass on, valid once and for 14 days after the next sync, and for whom."""

    code: str
    person: str


def invite_person(
    casebook: Casebook, name: str, role: str, team: str = "", agency: str = ""
) -> Invited:
    """Invites `name`; the same name and role again invites another device of the same person.

    Raises `Invalid` for a name that cannot be shown in a line, `UnknownRole`, `NameTaken`.
    """
    replica = administering(casebook, words("invite people"))
    if role not in INVITABLE:
        raise UnknownRole(role)
    name = check_name("person", name)
    persons = casebook.records.read(kind="person", case="")
    pending = next(
        (row.id for row in reversed(persons) if same(str(row.fields.get("name") or ""), name)), ""
    )
    known = next((one for one in reversed(people(casebook)) if same(one.name, name)), None)
    if known and known.role != role:
        raise NameTaken(name, known.role)
    person = pending or format_id(new_id(casebook.random))
    with casebook.transaction():
        invitation = invite(
            replica,
            parse_id(person),
            role,
            team or (known.team if known else ""),
            int(casebook.wall()),
        )
        if not pending:
            fields = {"name": name} | ({"agency": agency} if agency else {})
            casebook.write([Entry("", "person", person, fields)])
        enter(casebook, "invited", whom=person, details=[role, team])
    return Invited(invitation.code(), person)
