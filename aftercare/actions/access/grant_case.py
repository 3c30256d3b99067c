"""The lead worker or the supervisor of a case lets a colleague open it, or some compartments of it;
and takes that back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from aftercare.actions.recording.disclose import check_disclosure, enter_disclosure
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import Colleague, find_person
from aftercare.casework.declaration import Compartment
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, listed, words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NoSuchCase
from sync.protocol.access import LEAD, MEMBER, STANDBY, Space
from sync.protocol.ids import format_id, parse_id
from sync.protocol.moments import LAST_MOMENT, LAST_YEAR
from sync.protocol.roles import CASE_COMPARTMENTS, ROLES, reaches
from sync.replica.intents import GrantIntent, WithdrawIntent
from sync.replica.keys import EpochKey

# the purposes of a consent that lets somebody outside hold a case
SHARED_FOR = ("service", "referral")
INSIDE = ("worker", "supervisor", "auditor")  # for anybody else the client's consent is needed
STANDBY_COMPARTMENTS = (Compartment.RESTRICTED, Compartment.SEALED)  # of which a backup stands by


class MayNotGrant(Refused):
    """Somebody who neither leads nor supervises the case."""

    def __init__(self, case: str, compartments: Sequence[str]) -> None:
        super().__init__(
            words(
                "You may not grant {parts} of case {case}.", parts=_listed(compartments), case=case
            ),
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


def _listed(compartments: Sequence[str]) -> Words:
    return listed([term_words("compartment", compartment) for compartment in compartments])


class BeyondRole(Refused):
    """A compartment that the role of the colleague never opens."""

    def __init__(self, name: str, role: str, compartments: Sequence[str]) -> None:
        super().__init__(
            words(
                "{name} is {role}, a role that never opens: {parts}.",
                name=name,
                role=term_words("role", role),
                parts=_listed(compartments),
            ),
            words("Nothing was changed."),
            words("Grant other compartments, or ask an administrator to change the role."),
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


class NoSuchEnd(Refused):
    """An end date of a year that no record has, as in 9999."""

    def __init__(self, until: date) -> None:
        super().__init__(
            words(
                "Access cannot end on {until}: the year must lie before {last}.",
                until=until,
                last=LAST_YEAR + 1,
            ),
            words("Nothing was changed."),
            words("Where access has no end, leave the day empty."),
        )


class EndsBefore(Refused):
    """An end date that lies in the past."""

    def __init__(self, until: date) -> None:
        super().__init__(
            words("The access would end on {until}, which is past.", until=until),
            words("Nothing was changed."),
            words("Give a later day, or none."),
        )


class EndsTooLate(Refused):
    """An end date that stands for no end."""

    def __init__(self, until: date) -> None:
        super().__init__(
            words(
                "The access would end on {until}, which is later than this program reckons with.",
                until=until,
            ),
            words("Nothing was changed."),
            words(
                "Give a day before the year 2200; for access without an end, leave the day empty."
            ),
        )


def grant_case(
    casebook: Casebook,
    case: str,
    name: str,
    compartments: Sequence[str] = (),
    *,
    until: date | None = None,
    standby: bool = False,
    because: str = "",
) -> Colleague:
    """Grants `compartments` (default: what the colleague's role usually needs) to the colleague at
    the next sync.

    `until` is the last day; `standby`: only to be opened in an emergency. For partner roles the
    client's consent is needed, or a reason (`because`).
    """
    replica = casebook.certified()
    colleague = find_person(casebook, name)
    if ROLES[colleague.role].administers:
        raise MayNotOpenCases(colleague.name)
    wanted = tuple(compartments) or ROLES[colleague.role].usual
    spaces = _administered(casebook, case, wanted)
    beyond = [compartment for compartment in wanted if not reaches(colleague.role, compartment)]
    if beyond or not wanted:
        raise BeyondRole(colleague.name, colleague.role, beyond or CASE_COMPARTMENTS)
    person = parse_id(colleague.person)
    spaces += [
        audit_space
        for audit_space in _spaces(casebook, case).values()
        if audit_space.compartment == Compartment.AUDIT and audit_space not in spaces
    ]
    end = end_of(casebook, until)
    outside = colleague.role not in INSIDE
    recipient = colleague.outside_name
    consent = (
        check_disclosure(casebook, case, SHARED_FOR, recipient, because=because) if outside else ""
    )
    with casebook.transaction():
        intents = []
        for space in spaces:
            standing = STANDBY if standby and space.compartment != Compartment.AUDIT else MEMBER
            if space.members.get(person) != LEAD and (
                space.members.get(person),
                space.ends.get(person, 0),
            ) != (
                standing,
                end,
            ):
                intents.append(GrantIntent(space.space, person, standing, end))
        replica.intend(*intents)
        details = [
            *wanted,
            *(["standby"] if standby else []),
            *([f"until {until}"] if until else []),
        ]
        enter(casebook, "granted", case=case, whom=colleague.person, details=details)
        if outside:
            enter_disclosure(casebook, case, "case access", recipient, consent, because)
    return colleague


def stand_by(casebook: Casebook, case: str, name: str) -> None:
    """A backup: opens the everyday compartments, and stands by for the narrower ones."""
    usual = [
        compartment for compartment in CASE_COMPARTMENTS if compartment not in STANDBY_COMPARTMENTS
    ]
    grant_case(casebook, case, name, usual)
    grant_case(casebook, case, name, STANDBY_COMPARTMENTS, standby=True)


def withdraw_grant(casebook: Casebook, case: str, name: str, *, reason: str = "") -> Colleague:
    """Takes the case from the colleague at the next sync: a new epoch in each compartment, and
    their device erases its copy.
    """
    replica = casebook.certified()
    colleague = find_person(casebook, name)
    person = parse_id(colleague.person)
    held = [
        held_space.compartment
        for held_space in _spaces(casebook, case).values()
        if person in held_space.members
    ]
    with casebook.transaction():
        for space in _administered(casebook, case, held):
            replica.intend(
                WithdrawIntent(space.space, person, EpochKey.generate(casebook.random).secret())
            )
        enter(casebook, "withdrawn", case=case, whom=colleague.person, details=held, reason=reason)
    return colleague


def end_of(casebook: Casebook, until: date | None) -> int:
    """The end of the day `until` in this device's place, in s since 1970; 0 for none."""
    if until is None:
        return 0
    if until.year > LAST_YEAR:
        raise EndsTooLate(until)
    if until < casebook.here().date():
        raise EndsBefore(until)
    end = int(datetime.combine(until, time(23, 59, 59)).astimezone().timestamp())
    if end <= casebook.wall():
        raise EndsBefore(until)
    return end


def _spaces(casebook: Casebook, case: str) -> dict[str, Space]:
    return {space.compartment: space for space in casebook.spaces_of(case)}


def _administered(casebook: Casebook, case: str, wanted: Sequence[str]) -> list[Space]:
    """These compartments of the case, all of them this person's to grant."""
    replica = casebook.certified()
    for compartment in wanted:
        if compartment not in CASE_COMPARTMENTS:
            raise NoSuchCompartment(compartment)
    spaces = _spaces(casebook, case)
    if not spaces:
        raise NoSuchCase(case)
    refused = [name for name in wanted if name not in spaces or not replica.may_grant(spaces[name])]
    if refused:
        raise MayNotGrant(case, refused)
    return [spaces[name] for name in wanted]


class Access(NamedTuple):
    """Somebody who may open a part of a case; `until` in s since 1970, or 0; a later one is shown
    as the end of 2199.
    """

    person: str
    compartment: str
    standing: str
    until: int


def access_of(casebook: Casebook, case: str) -> list[Access]:
    """Everybody who may open a part of the case."""
    spaces = _spaces(casebook, case)
    return [
        Access(
            format_id(person),
            compartment,
            standing,
            min(spaces[compartment].ends.get(person, 0), LAST_MOMENT),
        )
        for compartment in CASE_COMPARTMENTS
        if compartment in spaces
        for person, standing in spaces[compartment].members.items()
    ]
