"""Somebody on standby opens a case in an emergency: for a reason, for hours, and its lead and
supervisor are told.
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from sync.protocol.access import LEAD, LONGEST_OPENING, OPENED, STANDBY
from sync.protocol.ids import format_id, parse_id
from sync.protocol.roles import ROLES
from sync.replica.clock import hybrid
from sync.replica.intents import OpeningIntent

REMEMBERED = 60 * 86400  # s; a report that nobody read for so long is found in the audit alone
HOURS, MOST_HOURS, SHORTEST_REASON = 8, LONGEST_OPENING // 3600, 10  # hours, hours, characters


class NotOnStandby(Refused):
    """Nothing of the case that this person stands by for."""

    def __init__(self) -> None:
        super().__init__(
            words("You are not on standby for anything in this case."),
            words("Nothing was opened."),
            words("Ask its lead worker or supervisor for access."),
        )


class ReasonNeeded(Refused):
    """An emergency opening without a reason, or for too long."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "Opening in an emergency needs a reason in words, and lasts from 1 to {n} hours.",
                n=MOST_HOURS,
            ),
            words("Nothing was opened."),
            words("Write what has happened; the case's supervisor reads it."),
        )


class Opening(NamedTuple):
    """An emergency opening as its lead and supervisor are told of it; `entry` is its entry in the
    audit.
    """

    entry: str
    case: str
    by: str
    at: str
    reason: str
    until: str


def standing_by(casebook: Casebook, case: str) -> list[str]:
    """The compartments of the case that this person could open in an emergency now."""
    replica, now = casebook.certified(), int(casebook.wall())
    compartments = []
    for space in casebook.spaces_of(case):
        standing = space.members.get(replica.person)
        if standing == STANDBY or (standing == OPENED and space.ended(replica.person, now)):
            compartments.append(space.compartment)
    return compartments


def break_glass(casebook: Casebook, case: str, reason: str, hours: int = HOURS) -> list[str]:
    """Opens what this person stands by for at the next sync, for `hours`. Returns the
    compartments.
    """
    replica = casebook.certified()
    wanted = standing_by(casebook, case)
    if not wanted:
        raise NotOnStandby
    if len(reason.strip()) < SHORTEST_REASON or not 1 <= hours <= MOST_HOURS:
        raise ReasonNeeded
    until = int(casebook.wall()) + hours * 3600
    with casebook.transaction():
        for space in casebook.spaces_of(case):
            if space.compartment in wanted:
                replica.intend(OpeningIntent(space.space, replica.person, until))
        details = [*wanted, f"{hours} h"]
        me = format_id(replica.person)
        enter(
            casebook, "opened_emergency", case=case, whom=me, details=details, reason=reason.strip()
        )
    return wanted


def openings_to_read(casebook: Casebook) -> list[Opening]:
    """Emergency openings by others in cases that this person leads or supervises, whose report
    nobody has read yet.
    """
    replica = casebook.certified()
    me = format_id(replica.person)
    since = hybrid(int((casebook.wall() - REMEMBERED) * 1000))
    rows = casebook.records.read(kind="audit_entry", since=since)
    by = {row.device: person_of_device(casebook, row.device) for row in rows}
    opened = [
        row
        for row in rows
        if row.fields.get("what") == "opened_emergency" and row.case and by[row.device] != me
    ]
    read = {
        (row.case, str(row.fields.get("about")), by[row.device])
        for row in rows
        if row.fields.get("what") == "report_read"
    }
    counts = [
        (case, entry, person)
        for case, entry, person in read
        if _answers_for(casebook, case, person)
    ]
    openings = [
        row
        for row in opened
        if not any(
            (case, entry) == (row.case, row.id) and person != by[row.device]
            for case, entry, person in counts
        )
    ]
    names = names_by_person(casebook)
    return [
        Opening(
            row.id,
            row.case,
            names.get(person_of_device(casebook, row.device), ""),
            str(row.fields.get("at") or ""),
            str(row.fields.get("reason") or ""),
            ", ".join(row.fields.get("details") or ()),
        )
        for row in openings
    ]


def _answers_for(casebook: Casebook, case: str, author: str) -> bool:
    """Whether that person may read the reports of a case for the organisation: they lead it, or
    supervise or inspect.
    """
    roster = casebook.certified().roster
    if not author:
        return False
    person = parse_id(author)
    if roster.holds(person, lambda role: ROLES[role].supervises or ROLES[role].inspects, now=False):
        return True
    return any(space.members.get(person) == LEAD for space in casebook.spaces_of(case))


def report_read(casebook: Casebook, opening: Opening) -> Written:
    """The lead or supervisor has read the report."""
    return enter(casebook, "report_read", case=opening.case, about=opening.entry)
