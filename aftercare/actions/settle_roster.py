"""The server shows statements about who belongs to the organisation that an administrator has to look at before they count.

That is so where it was set back, and somebody stated something since who by what is known here may not (PROTOCOL 3.8).
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.audit import enter
from aftercare.actions.device_names import device_names
from aftercare.actions.directory import names_by_person, person_of_device
from aftercare.actions.invite_person import administering
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.branches import Branch, administers
from sync.protocol.ids import format_id
from sync.protocol.roster import AddDevice, AddPerson, Body, MoveRelay, NewRoot, RevokeDevice, Vouch, read_body
from sync.replica.branching import decide, strange_branch


class Said(NamedTuple):
    """One statement of the server's: by whom, whether they may make it by what is known here, and what it says."""

    by: str
    may: bool
    what: str


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
        by = f"device {labels.label(statement.signer)}" + (f" ({person})" if person else "")
        told.append(Said(by, administers(roster, statement.signer), _what(read_body(statement), names)))
    return told


def settle_roster(casebook: Casebook) -> None:
    """From the next sync on the server's statements count, and those known here as well."""
    branch = _strange(casebook)
    with casebook.transaction():
        decide(casebook.ledger, branch)
        enter(casebook, "roster_settled", details=[str(len(branch.statements))])


def _strange(casebook: Casebook) -> Branch:
    administering(casebook, "decide about this")
    branch = strange_branch(casebook.ledger)
    if branch is None:
        raise NothingToSettle
    return branch


def _what(body: Body, names: dict[str, str]) -> str:
    match body:
        case AddPerson():
            person = format_id(body.person)
            return f"{names.get(person, person[:8])} becomes {body.role}" + (f", team {body.team}" if body.team else "")
        case AddDevice():
            person = format_id(body.person)
            return f"device {body.device} is certified for {names.get(person, person[:8])}"
        case RevokeDevice():
            return f"device {body.device} is taken off"
        case Vouch():
            return f"device {body.device} is vouched for"
        case MoveRelay():
            return f"the server is at {', '.join(body.addresses)}"
        case NewRoot():
            return "the recovery kit is another one"
    return "what was said on another branch counts"
