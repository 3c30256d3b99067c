"""What a record that was just saved still waits for, before it takes effect or is approved; and who
of the case's supervisors decides it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from aftercare.actions.shared.directory import people
from aftercare.casework.declaration import Decision
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, as_written, listed, words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


class Awaited(NamedTuple):
    """A decision to be taken. `proposed`: the record takes effect only with it. `by`: the names of
    whoever may take it, none where nobody here is known who may.
    """

    what: Words
    proposed: bool
    by: tuple[str, ...]

    def said(self) -> Words:
        """In a sentence."""
        who = _either(self.by)
        if self.proposed:
            return words(
                "“{what}” is proposed, and kept on this laptop: it takes effect once {who} has "
                "decided it, under Review.",
                what=self.what,
                who=who,
            )
        return words(
            "{what} saved on this laptop; it waits for {who} to approve it, under Review.",
            what=self.what,
            who=who,
        )


def awaited_decision(casebook: Casebook, case: str, kind: str, record: str) -> Awaited | None:
    """The decision that a record waits for; None where it waits for none."""
    declared, row = KINDS.get(kind), casebook.records.get(record, kind, case)
    approval = declared.approval if declared else None
    if declared is None or approval is None or row is None:
        return None
    if not approval.concerns(row.fields) or row.fields.get(approval.by):
        return None
    what = kind_words(kind)
    if approval.when:
        field = declared.by_name[approval.when[0]]
        what = term_words(field.vocabulary, str(row.fields[field.name]))
    return Awaited(what, declared.proposed(row.fields), _deciders(casebook, row, approval))


def _deciders(casebook: Casebook, row: RecordRow, approval: Decision) -> tuple[str, ...]:
    """Who may decide and opens that part of the case: the supervisor whom the case names, or all of
    them.
    """
    members = {
        format_id(person)
        for space in casebook.spaces_of(row.case)
        if space.compartment == row.compartment
        for person in space.members
    }
    able = [one for one in people(casebook) if one.role in approval.roles and one.person in members]
    heads = casebook.records.read(kind="case", case=row.case)
    named = str(heads[0].fields.get("supervisor") or "") if heads else ""
    chosen = [one for one in able if one.person == named] or able
    return tuple(one.name for one in chosen if one.name)


def _either(names: Sequence[str]) -> Words:
    *others, last = names or ("",)
    if not last:
        return words("a supervisor")
    if not others:
        return as_written(last)
    return words(
        "{names} or {last}", names=listed([as_written(name) for name in others]), last=last
    )
