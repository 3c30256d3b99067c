"""Who may decide: a decision counts only as written by whoever may take it, in their own name.

The kinds declare their decisions (`RecordKind.decisions`); this is the one place that says which of
them count. Pure functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from aftercare.casework.declaration import Compartment, Decision, FieldType, RecordKind

Fields = Mapping[str, Any]


class Author(NamedTuple):
    """Whose device wrote something: the person's id, and the roles they may have held then."""

    person: str
    roles: frozenset[str]


NOBODY = Author("", frozenset())


class Claim(NamedTuple):
    """A decision that does not count: what was written, by whom, and whom it names ("" for
    nobody).
    """

    fields: Fields
    author: str
    named: str


def may_decide(decision: Decision, fields: Fields, author: Author, writer: str) -> bool:
    """Whether `author` may take the decision that `fields`, the whole record, tell; `writer` is the
    person who first wrote it.
    """
    named = not decision.by or (author.person != "" and author.person == fields.get(decision.by))
    own = author.person == writer
    fits = not own if decision.by_another else own or not decision.by_writer
    return named and fits and (not decision.roles or not author.roles.isdisjoint(decision.roles))


def may_strike(kind: RecordKind, fields: Fields, author: Author, writer: str) -> bool:
    """Whether `author` may strike out a record that `writer` wrote first: their own, or any as a
    supervisor. A decision that settles the record is struck out by whoever took it alone. The
    organisation's own records are as those see to it who may write them.
    """
    if kind.compartment == Compartment.DIRECTORY:
        return True
    settled = [one for one in kind.decisions if one.final and one.told_in(fields)]
    if settled:
        return all(author.person == (fields.get(one.by) if one.by else writer) for one in settled)
    return author.person == writer or "supervisor" in author.roles


def may_name_device(person: str, author: Author) -> bool:
    """Whether `author` may say what a device of `person` (an id) is called."""
    return "administrator" in author.roles or (author.person != "" and author.person == person)


def claims(
    kind: RecordKind, fields: Fields, authors: Callable[[str], Sequence[Author]], writer: str
) -> list[Claim]:
    """The decisions of a record that do not count; `authors` says who wrote what a field shows,
    `writer` is who first wrote the record.

    Words of several people that were merged into one text are a decision of none of them, unless
    each may take it.
    """
    claimed = []
    for decision in kind.decisions:
        told = decision.told_in(fields)
        wrong = [
            name
            for name in told
            if not _counts(kind, decision, fields, name, authors(name), writer)
        ]
        if wrong:
            said = {name: fields[name] for name in told}
            author = next(
                (one for one in authors(wrong[0]) if not may_decide(decision, fields, one, writer)),
                NOBODY,
            )
            claimed.append(
                Claim(
                    said, author.person, str(fields.get(decision.by) or "") if decision.by else ""
                )
            )
    return claimed


def _counts(
    kind: RecordKind,
    decision: Decision,
    fields: Fields,
    name: str,
    authors: Sequence[Author],
    writer: str,
) -> bool:
    field = kind.field(name)
    every = all if field is not None and field.type is FieldType.NARRATIVE else any
    return every(may_decide(decision, fields, author, writer) for author in authors)
