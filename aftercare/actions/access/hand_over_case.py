"""A case goes to another lead worker: access with it, and what the old lead wrote without knowing
is held for the new one.

The old lead loses access at once, or keeps it as a member until a day. Either way their device
erases its copy afterwards and says so (`erasures`).
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from aftercare.actions.access.grant_case import MayNotGrant, end_of
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import (
    Colleague,
    find_person,
    names_by_person,
    people,
    person_of_device,
)
from aftercare.actions.shared.issue_sentences import SaidIssue
from aftercare.actions.shared.notices import NOT_HANDED_OVER, note
from aftercare.casework.declaration import By, Compartment
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import day_of
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.kept_values import Notice
from aftercare.store.missing import NoSuchCase
from aftercare.store.records import RecordRow
from sync.protocol.access import LEAD, MEMBER
from sync.protocol.ids import format_id, parse_id
from sync.protocol.roles import CASE_COMPARTMENTS, ROLES
from sync.replica.intents import GrantIntent, WithdrawIntent
from sync.replica.keys import EpochKey
from sync.replica.undone import take_undone

SOON = 30  # days in which a consent that runs out is to be looked at


class MayNotLead(Refused):
    """Somebody whose role leads no cases."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__(
            words("{name} is {role} and leads no cases.", name=name, role=term_words("role", role)),
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


class NotGoneThrough(Refused):
    """Open signals or consents that nobody has said they looked at."""

    def __init__(self, signals: int, consents: int) -> None:
        super().__init__(
            words(
                "Before the hand-over: {signals} open signals, {consents} consents to look at.",
                signals=signals,
                consents=consents,
            ),
            words("Nothing was changed."),
            words("Go through them with whoever takes over, then say that you have."),
        )


class NothingToReceive(Refused):
    """No hand-over to this person waits to be received."""

    def __init__(self) -> None:
        super().__init__(
            words("No hand-over of this case to you waits."),
            words("Nothing was changed."),
            words("Sync, then look again."),
        )


class Standing(NamedTuple):
    """What is to be gone through before a case changes hands."""

    tasks: list[RecordRow]
    signals: list[RecordRow]
    consents: list[RecordRow]


class HandedOver(NamedTuple):
    """Who leads the case from the next sync on, and who did."""

    lead: Colleague
    before: tuple[str, ...]


def to_go_through(casebook: Casebook, case: str) -> Standing:
    """Open tasks, open signals, and consents that have run out or will in 30 days."""
    today = casebook.here().date()
    tasks = [
        row for row in casebook.records.read(kind="task", case=case) if not row.fields.get("done")
    ]
    signals = casebook.records.read(kind="signal", case=case)
    signals = [row for row in signals if row.fields.get("outcome") in (None, "unresolved")]
    consents = []
    for row in casebook.records.read(kind="consent", case=case):
        expires = day_of(row.fields.get("expires"))
        if expires and (expires - today).days <= SOON and not row.fields.get("withdrawn"):
            consents.append(row)
    return Standing(tasks, signals, consents)


def hand_over_case(
    casebook: Casebook,
    case: str,
    name: str,
    *,
    note: str = "",
    keeps_until: date | None = None,
    gone_through: bool = False,
) -> HandedOver:
    """Hands `case` over to the colleague at the next sync: they lead it; whoever led it before
    loses access, or keeps it until a day.

    By the case's lead worker or a supervisor who may open it; open tasks go along. `gone_through`:
    open signals and ending consents were looked at. Raises `MayNotGrant`, `MayNotLead`,
    `AlreadyLeads`, `NotGoneThrough`.
    """
    replica = casebook.certified()
    lead = find_person(casebook, name)
    if not ROLES[lead.role].opens:
        raise MayNotLead(lead.name or name, lead.role)
    spaces = casebook.spaces_of(case)
    if not spaces:
        raise NoSuchCase(case)
    spaces.sort(key=lambda space: CASE_COMPARTMENTS.index(space.compartment))
    refused = [space.compartment for space in spaces if not replica.may_grant(space)]
    if refused:
        raise MayNotGrant(case, refused)
    person = parse_id(lead.person)
    before = sorted({member for space in spaces for member in space.leads if member != person})
    if not before and all(space.members.get(person) == LEAD for space in spaces):
        raise AlreadyLeads(lead.name or name)
    standing, end = to_go_through(casebook, case), end_of(casebook, keeps_until)
    if (standing.signals or standing.consents) and not gone_through:
        raise NotGoneThrough(len(standing.signals), len(standing.consents))
    with casebook.transaction():
        write_hand_over(
            casebook, case, lead, before, standing, note, keeps_until, gone_through=gone_through
        )
        for space in spaces:
            if space.members.get(person) != LEAD:
                replica.intend(GrantIntent(space.space, person, LEAD, before=tuple(space.leads)))
            for old in sorted(
                space.leads, key=lambda one: one == replica.person
            ):  # this person last: then nothing is theirs
                if old == person:
                    continue
                if end:
                    replica.intend(GrantIntent(space.space, old, MEMBER, end, after=person))
                else:
                    replica.intend(
                        WithdrawIntent(
                            space.space,
                            old,
                            EpochKey.generate(casebook.random).secret(),
                            after=person,
                        )
                    )
    names = names_by_person(casebook)
    return HandedOver(lead, tuple(names.get(format_id(old), format_id(old)[:8]) for old in before))


def write_hand_over(
    casebook: Casebook,
    case: str,
    lead: Colleague,
    before: list[bytes],
    standing: Standing,
    note: str = "",
    keeps_until: date | None = None,
    *,
    gone_through: bool = False,
) -> None:
    """The record of the hand-over, the case's new lead, the tasks that go along, the entry in the
    audit; inside `transaction()`.
    """
    today = casebook.here().date()
    old = {format_id(person) for person in before}
    row = casebook.records.get(case, "case", case)
    if row:
        casebook.write([Entry(case, "case", row.id, {"lead_worker": lead.person}, row.compartment)])
    fields: dict[str, object] = {
        "date": today.isoformat(),
        "to_person": lead.person,
        "note": note.strip() or None,
    }
    fields |= {
        "from_person": min(old) if old else None,
        "open_tasks": [_what(task) for task in standing.tasks] or None,
    }
    fields |= {"keeps_until": keeps_until.isoformat() if keeps_until else None}
    given = {name: value for name, value in fields.items() if value}
    given |= {"threats_checked": gone_through, "consents_checked": gone_through}
    casebook.write([Entry(case, "hand_over", "", given)])
    moved = [task for task in standing.tasks if task.fields.get("for_whom") in old]
    casebook.write(
        [
            Entry(case, "task", task.id, {"for_whom": lead.person}, task.compartment)
            for task in moved
        ]
    )
    details = [
        f"{len(standing.tasks)} tasks",
        f"{len(standing.signals)} signals",
        f"{len(standing.consents)} consents",
    ]
    enter(casebook, "handed_over", case=case, whom=lead.person, details=details)


def take_back(casebook: Casebook) -> list[SaidIssue]:
    """Takes back what was written of hand-overs that could not be stated, as where somebody has
    left; a sentence for each.
    """
    told = list[SaidIssue]()
    with casebook.transaction():
        undone = take_undone(casebook.ledger, hand_overs=True)
        known = {colleague.person: colleague for colleague in people(casebook)} if undone else {}
        for case, person, called in (
            (format_id(decision.case), format_id(decision.person), decision.called)
            for decision in undone
        ):
            lead = known.get(_still_leads(casebook, case, person))
            with (
                suppress(Refused),
                casebook.ledger.savepoint(),
            ):  # whoever lost the case has nothing to set right in it
                _unwrite(casebook, case, person, lead.person if lead else "")
            people_told = (person, lead.person) if lead else (person,)
            note(casebook, Notice(NOT_HANDED_OVER, int(casebook.wall()), called, people_told))
            name = known[person].name if person in known else person[:8]
            number = casebook.records.number_of(case)
            told.append(SaidIssue(NOT_HANDED_OVER, _not_handed_over(number, name, lead)))
    return told


def _not_handed_over(case: str, person: str, lead: Colleague | None) -> Words:
    if lead is None:
        return words(
            "case {case}: it was not handed over to {person}, who has left, may not lead it, or "
            "somebody else was given it meanwhile",
            case=case,
            person=person,
        )
    return words(
        "case {case}: it was not handed over to {person}, who has left, may not lead it, or "
        "somebody else was given it meanwhile; {lead} leads it",
        case=case,
        person=person,
        lead=lead.name,
    )


def _still_leads(casebook: Casebook, case: str, person: str) -> str:
    """Who leads the case and may, other than `person`; "" where nobody on this device knows."""
    roster, spaces = casebook.certified().roster, casebook.spaces_of(case)
    spaces.sort(key=lambda space: space.compartment != Compartment.CARE)
    leads = (
        format_id(lead)
        for space in spaces[:1]
        for lead in space.leads
        if space.governs(lead, roster)
    )
    return min((lead for lead in leads if lead != person), default="")


def _unwrite(casebook: Casebook, case: str, person: str, lead: str) -> None:
    """The lead and the open tasks are again whose they were, as far as that is known, and the
    hand-over is struck out.
    """
    row = casebook.records.get(case, "case", case)
    if lead and row and (row.fields.get("lead_worker") == person or "lead_worker" in row.conflicts):
        casebook.write([Entry(case, "case", row.id, {"lead_worker": lead}, row.compartment)])
    given = [
        hand_over
        for hand_over in casebook.records.read(kind="hand_over", case=case)
        if hand_over.fields.get("to_person") == person
    ]
    if given and not given[-1].fields.get("received"):
        casebook.remove(given[-1])
    for task in casebook.records.read(kind="task", case=case) if lead else ():
        if task.fields.get("for_whom") == person and not task.fields.get("done"):
            casebook.write([Entry(case, "task", task.id, {"for_whom": lead}, task.compartment)])
    enter(casebook, "not_handed_over", case=case, whom=person)


def _what(task: RecordRow) -> str:
    due = task.fields.get("due")
    return str(task.fields.get("what") or "") + (f" ({due})" if due else "")


def cases_led_by(casebook: Casebook, name: str) -> list[str]:
    """The cases on this device that the colleague leads."""
    person = parse_id(find_person(casebook, name).person)
    return sorted(
        {
            format_id(space.case)
            for space in casebook.ledger.spaces()
            if space.case and person in space.leads
        }
    )


def hand_over_cases(
    casebook: Casebook,
    cases: Sequence[str],
    name: str,
    *,
    note: str = "",
    keeps_until: date | None = None,
    gone_through: bool = False,
) -> tuple[list[str], list[tuple[str, Refused]]]:
    """Hands these cases over to `name`, each as far as it may be; the cases done, and those refused
    with the reason.
    """
    done, refused = [], []
    for case in cases:
        try:
            hand_over_case(
                casebook, case, name, note=note, keeps_until=keeps_until, gone_through=gone_through
            )
        except Refused as refusal:
            refused.append((case, refusal))
        else:
            done.append(case)
    return done, refused


def hand_overs_to_receive(casebook: Casebook) -> list[RecordRow]:
    """Hand-overs to this person that they have not said they received; nobody else's word for it
    counts.
    """
    me = format_id(casebook.certified().person)
    rows = casebook.records.read(kind="hand_over")
    return [
        row
        for row in rows
        if row.fields.get("to_person") == me and row.fields.get("received_by") != me
    ]


def receive_hand_over(casebook: Casebook, case: str) -> Written:
    """Says that this person has received the case: the receipt for whoever handed it over."""
    waiting = [row for row in hand_overs_to_receive(casebook) if row.case == case]
    if not waiting:
        raise NothingToReceive
    me = format_id(casebook.certified().person)
    at = casebook.here().isoformat(timespec="minutes")
    with casebook.transaction():
        enter(casebook, "hand_over_received", case=case)
        return record(
            casebook,
            case,
            "hand_over",
            {"received": at, "received_by": me},
            waiting[-1].id,
            compartment=waiting[-1].compartment,
            by=By.ASSISTANT,
        )


class Erased(NamedTuple):
    """A device that says, signed, that it holds nothing of a compartment any more; `at` in ms since
    1970, when it was heard.
    """

    person: str
    device: int
    compartment: str
    at: int


def erasures(casebook: Casebook, case: str) -> list[Erased]:
    """The devices that have erased compartments of the case."""
    return [
        Erased(
            person_of_device(casebook, erasure.device),
            erasure.device,
            space.compartment,
            erasure.heard,
        )
        for space in casebook.spaces_of(case)
        for erasure in casebook.ledger.erasures_of(space.space)
    ]
