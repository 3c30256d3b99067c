"""What an import brings: records checked one by one before anything is written, then all of them or
none; and taking it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aftercare.actions.access.grant_case import grant_case, stand_by
from aftercare.actions.recording.record import check
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import find_person, is_id, people
from aftercare.actions.shared.own_ids import cases_here, own_ids, renamed
from aftercare.casework.kinds import KINDS, needed_first
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Entry
from aftercare.store.kept_values import LastImport
from aftercare.store.missing import NoSuchCase
from aftercare.store.named_values import LAST_IMPORT
from sync.protocol.ids import format_id, parse_id
from sync.protocol.roles import CASE_COMPARTMENTS, ROLES


class Row(NamedTuple):
    """One record to come. `number` is its row in the file; `problems` why it cannot; `like` what it
    may already be.
    """

    number: int
    case: str
    kind: str
    record: str
    fields: Mapping[str, Any]
    problems: tuple[Words, ...] = ()
    like: Words | None = None
    known: bool = False  # it is here already, and says the same


class Batch(NamedTuple):
    """Everything a file would bring. `source` is its name."""

    source: str
    rows: tuple[Row, ...]

    @property
    def wrong(self) -> tuple[Row, ...]:
        """The rows that cannot be imported."""
        return tuple(row for row in self.rows if row.problems)

    def without_like(self) -> Batch:
        """Without the rows that may be here already."""
        return Batch(self.source, tuple(row for row in self.rows if row.like is None))


class Wrong(Refused):
    """Rows that must be corrected first."""

    def __init__(self, batch: Batch) -> None:
        first = batch.wrong[0]
        super().__init__(
            words(
                "{n} rows cannot be imported; row {row}: {why}",
                n=len(batch.wrong),
                row=first.number,
                why=first.problems[0],
            ),
            words("Nothing was imported."),
            words("Correct them in the file and import it again."),
        )


class NothingToUndo(Refused):
    """No import, or one whose records were changed since."""

    def __init__(self, changed: int) -> None:
        super().__init__(
            words("{n} records of the last import were changed since.", n=changed)
            if changed
            else words("There is no import to take back."),
            words("Nothing was changed."),
            words("Strike out by hand what should not be there."),
        )


def checked(casebook: Casebook, rows: Sequence[Row], source: str) -> Batch:
    """The rows with everything that is wrong about them, cases that are not here under ids of their
    own; changes nothing.
    """
    rows = _under_own_ids(casebook, rows)
    coming = {row.case for row in rows if row.kind == "case"} - cases_here(casebook)
    checked_rows = []
    for row in rows:
        problems = list(row.problems)
        known = (
            casebook.records.get(row.record, row.kind, row.case)
            if row.record and row.kind in KINDS
            else None
        )
        same = False
        if known and not known.removed:
            same = _said(known.said) == _said(row.fields)
            if not same:
                problems.append(
                    words("A record of this id is here already and says something else.")
                )
        elif not problems:
            problems += _problems(casebook, row, coming)
        checked_rows.append(row._replace(problems=tuple(problems), known=same))
    return Batch(source, tuple(checked_rows))


def _under_own_ids(casebook: Casebook, rows: Sequence[Row]) -> list[Row]:
    """The rows with the ids that this device takes for cases it does not know, and for what stands
    in them.
    """
    ids = own_ids(casebook, rows)

    def renew(row: Row) -> Row:
        own = ids.get(row.case)
        if own is None:
            return row
        record = own.case if row.kind == "case" else own.records.get(row.record, row.record)
        return row._replace(
            case=own.case, record=record, fields=renamed(dict(row.fields), own.records)
        )

    return [renew(row) for row in rows]


def _said(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _problems(casebook: Casebook, row: Row, coming: set[str]) -> list[Words]:
    if row.kind not in KINDS:
        return [words("There is no record kind “{name}”.", name=row.kind)]
    if KINDS[row.kind].configures or KINDS[row.kind].compartment in ("directory", "audit"):
        return [words("Records of this kind are not imported.")]
    try:
        new = row.case in coming
        if not new:
            if not casebook.spaces_of(row.case or "-"):
                raise NoSuchCase(row.case)
            if KINDS[row.kind].compartment != "any":
                casebook.space_of(row.case, row.kind, row.fields)
        check(casebook, Entry(row.case, row.kind, row.record, row.fields), told_elsewhere=new)
    except Refused as refusal:
        return [refusal.happened]
    except ValueError:
        return [words("The case has no id that could be one.")]
    return []


def carry_out(casebook: Casebook, batch: Batch) -> int:
    """Writes the batch in one transaction, or nothing. Returns how many records; raises `Wrong`."""
    if batch.wrong:
        raise Wrong(batch)
    replica = casebook.certified()
    rows = [row for row in batch.rows if not row.known]
    new = {row.case for row in rows if row.kind == "case"} - cases_here(casebook)
    if new and not ROLES[replica.roster.role(replica.person)].opens:
        raise Refused(
            words("The file brings new cases, and a case is opened by a worker or a supervisor."),
            words("Nothing was imported."),
            words("Let a worker import it."),
        )
    rows.sort(key=lambda row: (KINDS[row.kind].compartment == "any", needed_first(KINDS[row.kind])))
    with casebook.transaction():
        for case in sorted(new):
            replica.create_spaces(parse_id(case), CASE_COMPARTMENTS)
        entries = [Entry(row.case, row.kind, row.record, dict(row.fields)) for row in rows]
        written = []
        for entry in entries:
            done = casebook.write([check(casebook, entry, told_elsewhere=entry.case in new)])[0]
            written.append((done.record, entry.kind, entry.case, done.dot))
        LAST_IMPORT.write(casebook.ledger, LastImport(batch.source, written))
        enter(casebook, "imported", about=batch.source[:100], details=[f"{len(written)} records"])
    _grant(casebook, [row for row in rows if row.kind == "case" and row.case in new])
    return len(written)


def _grant(casebook: Casebook, cases: Sequence[Row]) -> None:
    """The supervisor and the backup that a new case names are granted it, if they are people of
    this organisation.
    """
    me, known = (
        format_id(casebook.certified().person),
        {colleague.person for colleague in people(casebook)},
    )
    for row in cases:
        for helper, give in (("supervisor", grant_case), ("backup", stand_by)):
            person = str(row.fields.get(helper) or "")
            if person and not is_id(person):
                person = find_person(casebook, person).person
            if person in known and person != me:
                give(casebook, row.case, person)


def undo_import(casebook: Casebook) -> int:
    """Takes the last import back: every record of it is struck out, if nobody has changed one
    since. Returns how many.
    """
    last = LAST_IMPORT.read(casebook.ledger) or LastImport("", [])
    now = casebook.ledger.dot_now
    rows = [
        (casebook.records.get(record, kind, case), now(dot))
        for record, kind, case, dot in last.written
    ]
    changed = [
        row
        for row, dot in rows
        if row is None or row.removed or casebook.records.history(row)[-1].dot != dot
    ]
    if not rows or changed:
        raise NothingToUndo(len(changed))
    with casebook.transaction():
        for row, _ in reversed(rows):
            if row:
                casebook.remove(row)
        LAST_IMPORT.forget(casebook.ledger)
        enter(
            casebook,
            "imported",
            about=last.source[:100],
            details=[f"{len(rows)} records taken back"],
        )
    return len(rows)
