"""Nobody writes a decision in another's name: what the kinds declare as a decision is looked at before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.directory import names_by_person
from aftercare.casework.authority import Author, may_decide
from aftercare.casework.declaration import Decision, RecordKind
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
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
            else words("A decision needs the name of whoever took it: “{field}” is empty.", field=field)
        )
        super().__init__(what, NOTHING, OWN_DEVICE)


class NotInYourRole(Refused):
    """A decision that somebody in another role takes."""

    def __init__(self, what: Words, decision: Decision, role: str) -> None:
        wanted = term_words("role", decision.roles[0])
        super().__init__(
            words(
                "“{what}” is written by a {wanted}; you are {role}.", what=what, wanted=wanted, role=term_words("role", role)
            ),
            NOTHING,
            OWN_DEVICE,
        )


def check_decisions(casebook: Casebook, kind: RecordKind, before: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
    """Raises `InAnothersName` or `NotInYourRole` if `fields`, set in a record that says `before`, tell a decision that is not
    this person's to take. Taking one back is everybody's.
    """
    if not kind.decisions:
        return
    replica = casebook.certified()
    role, whole = replica.roster.role(replica.person), {**before, **fields}
    me = Author(format_id(replica.person), frozenset((role,)))
    for decision in kind.decisions:
        told = decision.told_in(whole)
        said = [name for name in told if name in fields]
        if not said or may_decide(decision, whole, me):
            continue
        if decision.roles and role not in decision.roles:
            raise NotInYourRole(kind.label_of(said[0]) if decision.fields else kind_words(kind.name), decision, role)
        named = str(whole.get(decision.by) or "")
        raise InAnothersName(kind.label_of(decision.by), names_by_person(casebook).get(named, named[:8]))
