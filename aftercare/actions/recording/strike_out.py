"""A record that should not be there is struck out, with a reason: it leaves lists, figures, due
rules and papers; the history keeps it, and the case shows it where it is asked for.

The reason is a comment on the record, by whoever struck it out, and travels with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.decisions import Settled
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.authority import Author, may_strike
from aftercare.casework.declaration import By, Compartment
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id
from sync.replica.change import REMOVED

# what is nothing without the record that it names: its kind, and the field that names it
HANGS = {
    "attachment": "about",
    "addendum": "about",
    "task": "from_record",
    "assessment_domain": "assessment",
}
HEADS = ("case", "client")  # without which a case is none


class NoReason(Refused):
    """Striking out without saying why."""

    def __init__(self) -> None:
        super().__init__(
            words("Nothing says why the record is struck out."),
            words("Nothing was changed."),
            words("Write the reason; it stays with the record."),
        )


class NotYours(Refused):
    """A record that somebody else wrote."""

    def __init__(self, kind: str, who: str) -> None:
        super().__init__(
            words("“{what}” was written by {who}.", what=kind_words(kind), who=who),
            words("Nothing was changed."),
            words("Whoever wrote it can strike it out, or a supervisor; a comment tells them."),
        )


class IsTheCase(Refused):
    """The client or the head of a case: without them there is none."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words("“{what}” is not struck out by itself.", what=kind_words(kind)),
            words("Nothing was changed."),
            words(
                "Correct what is wrong in it; a case opened by mistake is struck out as a whole."
            ),
        )


class Strike(NamedTuple):
    """Who struck a record out, when (a hybrid logical time), and why; "" where nobody said."""

    by: str
    at: int
    reason: str


def may_be_struck(casebook: Casebook, row: RecordRow) -> None:
    """Raises `IsTheCase`, `Settled` or `NotYours` where this person may not strike it out."""
    kind = KINDS.get(row.kind)
    if kind is None or kind.written_by is By.PROGRAM or kind.compartment == Compartment.DIRECTORY:
        raise NotYours(row.kind, person_of_device(casebook, row.device))
    if row.kind in HEADS:
        raise IsTheCase(row.kind)
    check_striking(casebook, row)
    if any(one.final and one.told_in(row.fields) for one in kind.decisions):
        raise Settled(kind_words(row.kind))


def check_striking(casebook: Casebook, row: RecordRow) -> None:
    """Raises `NotYours` where striking it out would not count as written by this person."""
    replica = casebook.certified()
    me = Author(format_id(replica.person), frozenset((replica.roster.role(replica.person),)))
    writer = person_of_device(casebook, row.device)
    if row.kind in KINDS and not may_strike(KINDS[row.kind], row.fields, me, writer):
        raise NotYours(row.kind, names_by_person(casebook).get(writer, writer[:8]))


def hanging_on(casebook: Casebook, row: RecordRow) -> list[RecordRow]:
    """What goes with a record: its attachments, what the client said of it, the tasks made of it
    that are not done, the domains of an assessment.
    """
    return [
        other
        for kind, field in HANGS.items()
        for other in casebook.records.read(kind=kind, case=row.case)
        if other.fields.get(field) == row.id and not other.fields.get("done")
    ]


def strike_out(casebook: Casebook, named: str | RecordRow, reason: str) -> list[RecordRow]:
    """Strikes a record out, and what hangs on it, in one transaction; returns them, the record
    first.

    Raises `NoReason`, and what `may_be_struck` raises of any of them.
    """
    row = casebook.records.find(named)
    if not reason.strip():
        raise NoReason
    together = [row, *hanging_on(casebook, row)]
    for one in together:
        may_be_struck(casebook, one)
    with casebook.transaction():
        comment(casebook, row, reason, field=REMOVED)
        for one in together:
            casebook.remove(one)
    return together


def strike_of(casebook: Casebook, row: RecordRow) -> Strike:
    """Who struck a record out, when and why."""
    by, at = "", row.changed
    for entry in reversed(casebook.records.history(row)):
        if entry.fields.get(REMOVED) is not None:
            by, at = person_of_device(casebook, entry.device), entry.time
            break
    reasons = [text for author, text in _reasons(casebook, row) if author == by]
    return Strike(by, at, reasons[-1] if reasons else "")


def struck_in(casebook: Casebook, case: str) -> list[tuple[RecordRow, Strike]]:
    """The records of a case that are struck out, oldest first, to be shown; comments left out."""
    rows = casebook.records.read(case=case, include_removed=True)
    struck = [row for row in rows if row.removed and row.kind != "comment"]
    return [(row, strike_of(casebook, row)) for row in showable(casebook, struck)]


def _reasons(casebook: Casebook, row: RecordRow) -> Iterator[tuple[str, str]]:
    for one in casebook.records.read(kind="comment", case=row.case):
        if one.fields.get("about") == row.id and one.fields.get("field") == REMOVED:
            yield person_of_device(casebook, one.device), str(one.fields.get("text") or "")
