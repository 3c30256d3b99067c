"""The records of a case at the end of their retention: proposed by one person, confirmed by
another, then destroyed everywhere.

Keys and records are erased on every device at its next contact, and the server deletes what it held
(PROTOCOL 4.11). A legal hold forbids it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.access.grant_case import MayNotGrant
from aftercare.actions.recording.settings import schedule
from aftercare.actions.shared.audit import enter, looked_at
from aftercare.actions.shared.device_names import device_names
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, my_name, write_paper
from aftercare.casework.dates import moment_said
from aftercare.casework.local_time import since_1970
from aftercare.casework.refusal import Refused
from aftercare.casework.retention import kept_until as retention_end
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NoSuchCase
from sync.protocol.access import Space
from sync.protocol.access_statements import Disposal, Proposal, read_body
from sync.protocol.ids import format_id
from sync.protocol.roles import AUDIT
from sync.replica.intents import DisposalIntent, ProposalIntent, read_intent


class OnHold(Refused):
    """A legal hold stands."""

    def __init__(self, authority: str) -> None:
        super().__init__(
            words("A legal hold by {authority} stands on this case.", authority=authority),
            words("Nothing was changed."),
            words("It must be lifted, and recorded as such, before anything is disposed of."),
        )


class StillKept(Refused):
    """The retention has not ended, or the case is not closed."""

    def __init__(self, until: date | None) -> None:
        what = (
            words("The records of this case are kept until {until}.", until=until)
            if until
            else words("The case is not closed; its records are kept.")
        )
        super().__init__(
            what, words("Nothing was changed."), words("Dispose of them when their time has come.")
        )


class SecondPerson(Refused):
    """Whoever proposed it cannot confirm it; or nothing is proposed."""

    def __init__(self, *, proposed: bool) -> None:
        what = (
            words(
                "You proposed this yourself; somebody else who leads or supervises the case "
                "must confirm it."
            )
            if proposed
            else words("Nobody has proposed to dispose of this case.")
        )
        super().__init__(
            what, words("Nothing was changed."), words("Two people dispose of records, never one.")
        )


class Retention(NamedTuple):
    """When the records of a case may be disposed of, and how far that is. `until` None: the case is
    not closed.
    """

    until: date | None
    holds: tuple[str, ...]
    proposer: str
    pending: bool


def retention(casebook: Casebook, case: str) -> Retention:
    """How the retention of a case stands: the day in its closure, or by the organisation's schedule
    for its type.
    """
    spaces = [space for space in casebook.spaces_of(case) if not space.disposed]
    proposers = {format_id(space.proposer) for space in spaces if space.proposer}
    intents = [read_intent(kept) for kept in casebook.ledger.intents()]
    ids = {space.space for space in spaces}
    pending = any(
        isinstance(intent, ProposalIntent | DisposalIntent) and intent.space in ids
        for intent in intents
    )
    rows = casebook.records.read(kind="legal_hold", case=case)
    looked_at(casebook, rows)
    holds = [row.fields for row in rows]
    standing = tuple(str(hold.get("authority") or "") for hold in holds if not hold.get("lifted"))
    return Retention(kept_until(casebook, case), standing, min(proposers, default=""), pending)


def kept_until(casebook: Casebook, case: str) -> date | None:
    """The day until which the records are kept; None while the case is open."""
    closures = [row.fields for row in casebook.records.read(kind="closure", case=case)]
    row = casebook.records.get(case, "case", case)
    return retention_end(
        closures, str(row.fields.get("type") or "") if row else "", schedule(casebook)
    )


def _check(casebook: Casebook, case: str) -> list[Space]:
    """The compartments of the case, all of them this person's to dispose of, now."""
    replica, terms = casebook.certified(), retention(casebook, case)
    spaces = [space for space in casebook.spaces_of(case) if not space.disposed]
    if not spaces:
        raise NoSuchCase(case)
    refused = [space.compartment for space in spaces if not replica.may_grant(space)]
    if refused:
        raise MayNotGrant(case, refused)
    if terms.holds:
        raise OnHold(terms.holds[0])
    if terms.until is None or terms.until > casebook.here().date():
        raise StillKept(terms.until)
    return spaces


def propose_disposal(casebook: Casebook, case: str, reason: str = "") -> None:
    """Proposes at the next sync to dispose of the case; somebody else confirms."""
    replica = casebook.certified()
    spaces = _check(casebook, case)
    with casebook.transaction():
        for space in spaces:
            replica.intend(ProposalIntent(space.space, replica.person, stands=True))
        enter(casebook, "disposal_proposed", case=case, reason=reason)


def stop_disposal(casebook: Casebook, case: str, reason: str = "") -> None:
    """Takes back whoever's proposal, at the next sync."""
    replica = casebook.certified()
    with casebook.transaction():
        for space in casebook.spaces_of(case):
            if space.proposer and not space.disposed and replica.may_grant(space):
                replica.intend(ProposalIntent(space.space, replica.person, stands=False))
        enter(casebook, "disposal_stopped", case=case, reason=reason)


def confirm_disposal(casebook: Casebook, case: str, reason: str = "") -> None:
    """Confirms, as the second person: at the next sync everything of the case is destroyed. It
    cannot be undone.
    """
    replica = casebook.certified()
    spaces = _check(casebook, case)
    proposers = {space.proposer for space in spaces}
    if b"" in proposers or replica.person in proposers:
        raise SecondPerson(proposed=replica.person in proposers)
    with casebook.transaction():
        # in the organisation's audit: the case's goes too
        enter(casebook, "disposal_confirmed", details=[f"case {case}"], reason=reason)
        for space in spaces:
            replica.intend(DisposalIntent(space.space))


class Disposed(NamedTuple):
    """A case that was disposed of; `erased` are (person, device, compartment, ms since 1970 or 0
    for this device).
    """

    case: str
    parts: tuple[tuple[str, str, str], ...]  # compartment, proposed by, confirmed by
    erased: tuple[tuple[str, int, str, int], ...]


def disposed_cases(casebook: Casebook) -> list[Disposed]:
    """Every case that this device knows to be disposed of, whole."""
    by_case: dict[str, list[Space]] = {}
    for space in casebook.ledger.spaces():
        if space.case and space.count:
            by_case.setdefault(format_id(space.case), []).append(space)
    return [
        _disposed(casebook, case, spaces)
        for case, spaces in sorted(by_case.items())
        if all(space.disposed or space.compartment == AUDIT for space in spaces)
        and any(one.disposed for one in spaces)
    ]


def _disposed(casebook: Casebook, case: str, spaces: list[Space]) -> Disposed:
    names, parts, erased = names_by_person(casebook), [], []
    for space in spaces:
        proposer = confirmer = ""
        for statement in casebook.ledger.access(space.space):
            body = read_body(statement)
            who = person_of_device(casebook, statement.signer)
            if isinstance(body, Proposal) and body.stands:
                proposer = names.get(who, who[:8])
            if isinstance(body, Disposal):
                confirmer = names.get(who, who[:8])
        parts.append((space.compartment, proposer, confirmer))
        if space.space in casebook.ledger.erased():
            erased.append((my_name(casebook), casebook.certified().device, space.compartment, 0))
        for erasure in casebook.ledger.erasures_of(space.space):
            person = person_of_device(casebook, erasure.device)
            erased.append(
                (names.get(person, person[:8]), erasure.device, space.compartment, erasure.heard)
            )
    return Disposed(case, tuple(parts), tuple(erased))


@in_own_words
def print_certificate(casebook: Casebook, case: str, path: Path, language: str = "en") -> Disposed:
    """Writes the certificate of a disposal; raises `NoSuchCase` for a case that was not disposed
    of.
    """
    from aftercare.reports.sheets import certificate_sheet

    disposals = [disposed for disposed in disposed_cases(casebook) if disposed.case == case]
    if not disposals:
        raise NoSuchCase(case)
    done = disposals[0]
    facts = [
        (words("Case").say(language), done.case),
        (words("Compartments").say(language), str(len(done.parts))),
    ]
    parts = [
        [term_label("compartment", part, language), one, other] for part, one, other in done.parts
    ]
    here, labels = words("this device").say(language), device_names(casebook)
    devices = [
        [
            f"{person} ({labels.label(number)})",
            term_label("compartment", part, language),
            moment_said(since_1970(at / 1000), language) if at else here,
        ]
        for person, number, part, at in done.erased
    ]
    pdf = certificate_sheet(
        facts, parts, devices, my_name(casebook), as_of(casebook, language), language
    )
    write_paper(path, pdf)
    enter(casebook, "printed", about="certificate of disposal", details=[case])
    return done
