"""An administrator gives a person another role or team, or takes somebody who leaves off the
organisation.
"""

from __future__ import annotations

from aftercare.actions.joining.invite_person import INVITABLE, UnknownRole
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import Colleague, find_person
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.ids import parse_id
from sync.protocol.roles import FORMER
from sync.replica.intents import PersonIntent, RevokeIntent


class NotOneself(Refused):
    """An administrator who would lock themself out."""

    def __init__(self) -> None:
        super().__init__(
            words("You cannot change your own role or take yourself off."),
            words("Nothing was changed."),
            words("Ask another administrator; every organisation should have two."),
        )


def change_role(casebook: Casebook, name: str, role: str, team: str | None = None) -> Colleague:
    """Gives the colleague a role, and a team, at the next sync. Cases that the role does not reach
    are withdrawn by stewards.
    """
    replica = administering(casebook, words("change roles"))
    if role not in INVITABLE:
        raise UnknownRole(role)
    colleague = find_person(casebook, name)
    if parse_id(colleague.person) == replica.person and role != colleague.role:
        raise NotOneself
    with casebook.transaction():
        replica.intend(
            PersonIntent(parse_id(colleague.person), role, colleague.team if team is None else team)
        )
        enter(
            casebook,
            "role_changed",
            whom=colleague.person,
            details=[colleague.role, role, team or ""],
        )
    return colleague


def take_off(casebook: Casebook, name: str, *, reason: str = "") -> Colleague:
    """Takes a person who leaves off the organisation: every device is revoked, every case withdrawn
    by its steward.
    """
    replica = administering(casebook, words("take people off"))
    colleague = find_person(casebook, name)
    if parse_id(colleague.person) == replica.person:
        raise NotOneself
    with casebook.transaction():
        replica.intend(PersonIntent(parse_id(colleague.person), FORMER, colleague.team))
        for device in (*colleague.devices, *colleague.waiting):
            replica.intend(RevokeIntent(device))
            enter(casebook, "device_revoked", about=f"device {device}", whom=colleague.person)
        enter(
            casebook,
            "role_changed",
            whom=colleague.person,
            details=[colleague.role, FORMER],
            reason=reason,
        )
    return colleague
