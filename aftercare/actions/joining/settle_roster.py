"""The server shows statements about who belongs to the organisation that an administrator has to
look at before they count.

That is so where it was set back, and somebody stated something since who by what is known here may
not (PROTOCOL 3.8).
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.device_names import device_names
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from sync.protocol.branches import Branch, administers
from sync.protocol.ids import format_id
from sync.protocol.roster import (
    AddDevice,
    AddPerson,
    Body,
    MoveRelay,
    NewRoot,
    RevokeDevice,
    Vouch,
    read_body,
)
from sync.replica.branching import decide, strange_branch


class Said(NamedTuple):
    """One statement of the server's: by whom, whether they may make it by what is known here, and
    what it says.
    """

    by: Words
    may: bool
    what: Words


class NothingToSettle(Refused):
    """The server shows nothing that waits for a decision."""

    def __init__(self) -> None:
        super().__init__(
            words("The server shows no statements that wait for a decision."),
            words("Nothing was changed."),
            words("Sync first; if it then says that there are some, try again."),
        )


def waiting_statements(casebook: Casebook) -> list[Said]:
    """What the server shows that is not known here, in its order; raises `NothingToSettle`."""
    branch, roster = _strange(casebook), casebook.certified().roster
    names, labels = names_by_person(casebook), device_names(casebook)
    told = []
    for statement in branch.statements:
        person = names.get(person_of_device(casebook, statement.signer), "")
        by = words(
            "device {device} ({who})", device=labels.label(statement.signer), who=person or "?"
        )
        told.append(
            Said(by, administers(roster, statement.signer), _what(read_body(statement), names))
        )
    return told


def settle_roster(casebook: Casebook) -> None:
    """From the next sync on the server's statements count, and those known here as well."""
    branch = _strange(casebook)
    with casebook.transaction():
        decide(casebook.ledger, branch)
        enter(casebook, "roster_settled", details=[str(len(branch.statements))])


def _strange(casebook: Casebook) -> Branch:
    administering(casebook, words("decide about this"))
    branch = strange_branch(casebook.ledger)
    if branch is None:
        raise NothingToSettle
    return branch


def _what(body: Body, names: dict[str, str]) -> Words:
    person = format_id(body.person) if isinstance(body, AddPerson | AddDevice) else ""
    name = names.get(person, person[:8])
    match body:
        case AddPerson():
            return words("{who} becomes {role}", who=name, role=term_words("role", body.role))
        case AddDevice():
            return words("device {device} is certified for {who}", device=body.device, who=name)
        case RevokeDevice():
            return words("device {device} is taken off", device=body.device)
        case Vouch():
            return words("device {device} is vouched for", device=body.device)
        case MoveRelay():
            return words("the server is at {address}", address=", ".join(body.addresses))
        case NewRoot():
            return words("the recovery kit is another one")
    return words("what was stated on another branch counts")
