"""Nobody writes a decision in another's name: what the kinds declare as a decision is looked at
before anything is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.authority import Author, may_decide
from aftercare.casework.declaration import By, Decision, RecordKind
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id

NOTHING, OWN_DEVICE = (
    words("Nothing was saved."),
    words("Leave it empty; whoever decides enters it on a device of their own."),
)


class InAnothersName(Refused):
    """A decision that names somebody else, or nobody."""

    def __init__(self, field: Words, named: str) -> None:
        what = (
            words("“{field}” names {who}, and only {who} can write that.", field=field, who=named)
            if named
            else words(
                "A decision needs the name of whoever took it: “{field}” is empty.", field=field
            )
        )
        super().__init__(what, NOTHING, OWN_DEVICE)


class NotInYourRole(Refused):
    """A decision that somebody in another role takes."""

    def __init__(self, what: Words, decision: Decision, role: str) -> None:
        wanted = term_words("role", decision.roles[0])
        super().__init__(
            words(
                "“{what}” is written by a {wanted}; you are {role}.",
                what=what,
                wanted=wanted,
                role=term_words("role", role),
            ),
            NOTHING,
            OWN_DEVICE,
        )


class RaisedByYou(Refused):
    """A decision that somebody else takes than whoever wrote the record."""

    def __init__(self, field: Words) -> None:
        super().__init__(
            words(
                "“{field}” is for somebody else to fill in: you wrote this record yourself.",
                field=field,
            ),
            NOTHING,
            OWN_DEVICE,
        )


class Settled(Refused):
    """A decision that stands, and is not written on any more."""

    def __init__(self, what: Words) -> None:
        super().__init__(
            words("“{what}” is decided, and what is decided is not changed afterwards.", what=what),
            NOTHING,
            words("Write another record that follows it."),
        )


def check_decisions(
    casebook: Casebook,
    kind: RecordKind,
    known: RecordRow | None,
    fields: Mapping[str, Any],
    *,
    by: By = By.PERSON,
) -> None:
    """Raises `InAnothersName`, `NotInYourRole`, `RaisedByYou` or `Settled` if `fields`, set in the
    record `known` (None: a new one), tell a decision that is not this person's to take, or that
    stands. Taking one back that does not stand yet is everybody's.
    """
    if not kind.decisions:
        return
    replica = casebook.certified()
    before: Mapping[str, Any] = known.fields if known else {}
    role, whole = replica.roster.role(replica.person), {**before, **fields}
    me = Author(format_id(replica.person), frozenset((role,)))
    writer = person_of_device(casebook, known.device) if known else me.person
    for decision in kind.decisions:
        stands = known is not None and decision.final and decision.told_in(before)
        changed = [
            name
            for name in decision.fields or fields
            if name in fields and fields[name] != before.get(name)
        ]
        if stands and changed and by is By.PERSON:
            raise Settled(kind.label_of(changed[0]) if decision.fields else kind_words(kind.name))
        told = decision.told_in(whole)
        said = [name for name in told if name in fields]
        if not said or may_decide(decision, whole, me, writer):
            continue
        if decision.roles and role not in decision.roles:
            raise NotInYourRole(
                kind.label_of(said[0]) if decision.fields else kind_words(kind.name), decision, role
            )
        if decision.by_another and me.person == writer:
            raise RaisedByYou(kind.label_of(said[0]))
        named = str(whole.get(decision.by) or "")
        raise InAnothersName(
            kind.label_of(decision.by or said[0]), names_by_person(casebook).get(named, named[:8])
        )
