"""The caseload: every case this device may open, with what a list shows of it, and what is due in
all of them.

A case is reckoned when one of its records changed, and kept with the casebook; so that the lists of
thousands of cases are read at once. Each is reckoned on its own: one that cannot be is still in
every list, by its number, with what to do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from typing import Any, NamedTuple

import msgspec

import aftercare
from aftercare.actions.access.outside_access import outside_access
from aftercare.actions.caseload.case_contradictions import case_contradictions, shared_ids
from aftercare.actions.recording.due_rules import thresholds
from aftercare.actions.shared.audit import closed_looks
from aftercare.actions.shared.directory import person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.apart import Notes, apart
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.due import Due, due_on, reckon
from aftercare.casework.due_rules import UNRECKONED
from aftercare.casework.indicators import facts_of
from aftercare.casework.indicators.declaration import Fact
from aftercare.casework.kinds import KINDS
from aftercare.casework.local_time import local, written_at
from aftercare.casework.reckoned import Reckoned, Thresholds
from aftercare.casework.standing import (
    ENDING,
    CaseRecords,
    Record,
    current_phase,
    current_work,
    day_of,
    last_contact,
    last_review,
    next_contact_due,
)
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.records import NARROWER, RecordRow
from sync.protocol.ids import format_id

FORMAT = 8  # raised when cases are reckoned differently from the same records and numbers
DECIDING = frozenset(
    role for kind in KINDS.values() for decision in kind.decisions for role in decision.roles
)
MANY = 64  # cases; more than these are read in one go
# kinds whose text stands in a line
QUOTED = frozenset(kind.name for kind in KINDS.values() if kind.in_lists)


class CaseLine(NamedTuple):
    """A case in a list. Dates are None where there is none; `lead` is a person's id."""

    case: str
    name: str
    number: str
    type: str
    phase: str
    area: str
    lead: str
    frequency: str
    last_contact: date | None
    next_contact: date | None
    overdue: int  # items that are overdue
    conflicts: int  # records that wait for a decision
    lost: bool = False  # handed over, or taken from this person: nothing more is written in it here
    supervisor: str = ""  # a person's id
    sex: str = ""
    goals: int = 0  # active ones
    work: str = ""  # employer of the placement that goes on
    ends: tuple[date, ...] = ()  # days on which orders and conditions end
    signals: int = 0  # not acknowledged, or without an outcome
    reviewed: date | None = None  # by the supervisor
    # the rules that failed, with the kind of fault; then this line may lack something
    unreckoned: tuple[str, ...] = ()

    def next_end(self, today: date) -> date | None:
        """The day on which the next order or condition ends."""
        return next((day for day in self.ends if day >= today), None)

    @property
    def called(self) -> str:
        """Its number, or the beginning of its id."""
        return self.number or self.case[:8]

    def said_unreckoned(self) -> Words | None:
        """What to do about a case that could not be reckoned; None where it was."""
        if not self.unreckoned:
            return None
        return words(
            "Case {number} could not be reckoned as a whole: something of it may be missing "
            "in the lists. Its records are safe, "
            "and other cases are not affected. Open it, and tell your administrator: {faults}.",
            number=self.called,
            faults=", ".join(self.unreckoned),
        )


class Summary(msgspec.Struct, frozen=True, array_like=True):
    """A case as it was reckoned: what a list shows, and everything that is or will be due. `basis`:
    what it was reckoned by.

    `narrow`: its restricted and sealed records, whose showing is entered; kind by id.
    """

    basis: bytes
    line: CaseLine  # as if nothing were overdue or lost
    items: list[Reckoned]
    contradictions: list[Contradiction]
    narrow: dict[str, str] = {}


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Summary).decode


@in_own_words
def list_cases(
    casebook: Casebook, now: datetime, of: Mapping[str, Summary] | None = None
) -> list[CaseLine]:
    """All cases of this device, by client's name; `of` the summaries, where they are at hand.

    Nothing is left to list of a case that was taken from this person, or disposed of, and erased
    here; nor of one that was begun by mistake, its client and itself struck out.
    """
    lost, known = casebook.lost_cases(), of or summaries(casebook)
    unsaid = closed_lines(casebook, known)
    lines = [_line(summary, now, lost=case in lost) for case, summary in known.items()]
    lines = [_unquoted(line) if line.case in unsaid else line for line in lines]
    lines = [line for line in lines if line.name and (not line.lost or line.name != line.case[:8])]
    return sorted(lines, key=lambda line: (line.lost, line.name.casefold(), line.case))


@in_own_words
def case_line(
    casebook: Casebook, case: str, now: datetime, some: Sequence[RecordRow] | None = None
) -> CaseLine | None:
    """One case as the list has it, `some` as in `summary_of`; None where this device has no such
    case.
    """
    summary = summary_of(casebook, case, some)
    if summary is None:
        return None
    line = _line(summary, now, lost=case in casebook.lost_cases(case))
    return _unquoted(line) if closed_lines(casebook, {case: summary}) else line


@in_own_words
def summary_of(
    casebook: Casebook, case: str, some: Sequence[RecordRow] | None = None
) -> Summary | None:
    """One case as it is reckoned. With `some` of its records: while that is yet to be done, by
    these alone, and not kept.
    """
    if some is None:
        return summaries(casebook, only=case).get(case)
    limits = thresholds(casebook)
    basis = _basis(casebook, limits)
    kept = casebook.log.projections.reckonings.all(case).get(case)
    summary = _read(kept, basis) if kept else None
    return summary or _reckon(casebook, case, by_kind(some), limits, basis)[0]


def by_kind(rows: Iterable[RecordRow]) -> dict[str, list[RecordRow]]:
    """Records by their kind."""
    by_name: dict[str, list[RecordRow]] = {}
    for row in rows:
        by_name.setdefault(row.kind, []).append(row)
    return by_name


@in_own_words
def list_due(
    casebook: Casebook, now: datetime, of: Mapping[str, Summary] | None = None
) -> list[Due]:
    """What is due in all cases of this device, by its day; `of` the summaries, where they are at
    hand.
    """
    lost, me, known = (
        casebook.lost_cases(),
        format_id(casebook.certified().person),
        of or summaries(casebook),
    )
    cases = (summary for case, summary in known.items() if case not in lost)
    items = [item for summary in cases for item in due_in(summary, me, now)]
    items += outside_access(casebook, now.date())
    closed = closed_looks(casebook, narrow_among(known, (item.record for item in items)))
    return sorted(
        (item for item in items if item.record not in closed),
        key=lambda item: (item.due, item.case),
    )


def _unquoted(line: CaseLine) -> CaseLine:
    """A line without what it quotes of records that stay closed."""
    return line._replace(name=line.case[:8], number="", type="", phase="", area="", sex="", work="")


def narrow_among(known: Mapping[str, Summary], records: Iterable[str]) -> list[tuple[str, str]]:
    """Those of `records` that are restricted or sealed, with their cases: that something of them is
    shown is entered.
    """
    narrow = {record: case for case, summary in known.items() for record in summary.narrow}
    return [(narrow[record], record) for record in records if record in narrow]


def closed_lines(casebook: Casebook, known: Mapping[str, Summary]) -> set[str]:
    """Enters that the lines of cases quote restricted and sealed records; the cases of which that
    cannot be entered now.
    """
    quoted = [
        (case, record)
        for case, summary in known.items()
        for record, kind in summary.narrow.items()
        if kind in QUOTED
    ]
    closed = closed_looks(casebook, quoted)
    return {case for case, record in quoted if record in closed}


def due_in(one: Summary, me: str, now: datetime) -> list[Due]:
    """What is due in a case by now, for this person; first of all, where it could not be reckoned,
    that.
    """
    failed, items = list(one.line.unreckoned), list[Due]()
    with apart(failed, "due"):
        items.extend(due_on(item, now) for item in shown_to(one.items, me, now))
    said = one.line._replace(unreckoned=tuple(failed)).said_unreckoned()
    return [Due(one.line.case, UNRECKONED, now.date(), 0, "", said), *items] if said else items


def unreckoned(casebook: Casebook) -> list[CaseLine]:
    """The cases that could not be reckoned as a whole."""
    lost = casebook.lost_cases()
    return [
        summary.line
        for case, summary in summaries(casebook).items()
        if summary.line.unreckoned and case not in lost
    ]


def said_of_unreckoned(numbers: Iterable[str]) -> Words | None:
    """What to do about cases of which a list may lack something, by their numbers; None for
    none.
    """
    listed = sorted(set(numbers))
    if not listed:
        return None
    return words(
        "These cases could not be reckoned as a whole, and something of them may be missing "
        "here: {numbers}. Their records "
        "are safe, and other cases are not affected. Open them, and tell your administrator.",
        numbers=", ".join(listed),
    )


def shown_to(items: Iterable[Reckoned], me: str, now: datetime) -> Iterable[Reckoned]:
    """Those items that are shown by now, to this person."""
    today = now.date()
    return (item for item in items if item.shows <= today and item.person in ("", me))


@in_own_words
def summaries(casebook: Casebook, only: str = "") -> dict[str, Summary]:
    """Every case of this device as it is reckoned, or `only` one; those that changed are reckoned
    anew, and kept.
    """
    limits = thresholds(casebook)
    basis, reckonings = _basis(casebook, limits), casebook.log.projections.reckonings
    cases = (
        {only}
        if only
        else {format_id(space.case) for space in casebook.ledger.spaces() if space.case}
    )
    known = {
        case: summary
        for case, body in reckonings.all(only).items()
        if case in cases and (summary := _read(body, basis))
    }
    missing = sorted(cases - set(known))
    if missing:
        anew = []
        for case, rows in _rows_of(casebook, missing).items():
            known[case], facts, days = _reckon(casebook, case, rows, limits, basis)
            anew.append((case, _encode(known[case]), _encode(facts), days))
        with suppress(*UNWRITABLE), casebook.transaction():
            for reckoned in anew:
                reckonings.keep(*reckoned)
    for case, some in shared_ids(casebook).items():
        if case in known:
            known[case] = msgspec.structs.replace(
                known[case], contradictions=[*known[case].contradictions, *some]
            )
    return known


@in_own_words
def reckon_some(casebook: Casebook, most: int = 50) -> bool:
    """Reckons up to `most` cases that changed, so that nobody waits for it later; whether there are
    more.
    """
    basis, reckonings = _basis(casebook, thresholds(casebook)), casebook.log.projections.reckonings
    kept = {case for case, body in reckonings.all().items() if _read(body, basis)}
    missing = sorted(
        {format_id(space.case) for space in casebook.ledger.spaces() if space.case} - kept
    )
    for case in missing[:most]:
        summaries(casebook, only=case)
    return len(missing) > most


def _read(body: bytes, basis: bytes) -> Summary | None:
    try:
        summary = _decode(body)
    except msgspec.MsgspecError:
        return None
    return summary if summary.basis == basis else None


def _days(visits: Sequence[RecordRow]) -> list[tuple[str, str]]:
    """(day, record) of visits, by this computer's time zone, as the agenda looks them up."""
    on_days = []
    for row in visits:
        moment = row.fields.get("held") or row.fields.get("planned")
        if isinstance(moment, str) and len(moment) > len("2026-11-02"):
            on_days.append((local(datetime.fromisoformat(moment)).date().isoformat(), row.id))
    return on_days


def _rows_of(casebook: Casebook, cases: Sequence[str]) -> dict[str, dict[str, list[RecordRow]]]:
    """These cases' records by kind, struck-out ones left out."""
    grouped: dict[str, dict[str, list[RecordRow]]] = {case: {} for case in cases}
    many = (
        casebook.records.read()
        if len(cases) > MANY
        else (row for case in cases for row in casebook.records.read(case=case))
    )
    for row in many:
        if row.case in grouped:
            grouped[row.case].setdefault(row.kind, []).append(row)
    return grouped


def _basis(casebook: Casebook, limits: Thresholds) -> bytes:
    """What a case is reckoned by besides its records: the program, the organisation's numbers, and
    who may decide, or could.
    """
    people = casebook.certified().roster.people.values()
    deciding = sorted(
        (person.person, person.roles) for person in people if not DECIDING.isdisjoint(person.held())
    )
    return hashlib.sha256(
        repr((FORMAT, aftercare.__version__, limits, deciding)).encode()
    ).digest()[:8]


def case_records(
    case: str,
    rows: Mapping[str, Sequence[RecordRow]],
    author: Callable[[int], str | None] = lambda _: None,
) -> CaseRecords:
    """The records of a case as the due rules take them; `author` says whose a device is, where they
    are to know.
    """
    by_name = {
        kind: [
            Record(
                row.id,
                kind,
                row.fields,
                _day(row.written),
                _day(row.changed),
                row.unreadable,
                author(row.device),
            )
            for row in some
        ]
        for kind, some in rows.items()
    }
    return CaseRecords(case, by_name)


def _day(hybrid: int) -> date:
    """The day of a hybrid logical time, in this computer's time zone."""
    return written_at(hybrid).date()


def _reckon(
    casebook: Casebook,
    case: str,
    rows: Mapping[str, Sequence[RecordRow]],
    limits: Thresholds,
    basis: bytes,
) -> tuple[Summary, list[Fact], list[tuple[str, str]]]:
    """A case with what indicators count in it and the days of its visits; what fails is noted in
    its line, and left out.
    """
    failed: Notes = []
    line = _bare(case, rows)
    items, contradictions, facts, days = (
        list[Reckoned](),
        list[Contradiction](),
        list[Fact](),
        list[tuple[str, str]](),
    )
    with apart(failed, "records"):
        records = case_records(case, rows, partial(person_of_device, casebook))
        with apart(failed, "line"):
            line = _line_of(casebook, records, rows)
        with apart(failed, "due"):
            items = reckon(records, limits, failed)
        with apart(failed, "contradictions"):
            contradictions = case_contradictions(
                casebook, case, [row for some in rows.values() for row in some], failed
            )
        with apart(failed, "indicators"):
            facts = facts_of(records, limits, failed)
        with apart(failed, "days"):
            days = _days(rows.get("visit", ()))
    narrow = {
        row.id: row.kind for some in rows.values() for row in some if row.compartment in NARROWER
    }
    return (
        Summary(basis, line._replace(unreckoned=tuple(failed)), items, contradictions, narrow),
        facts,
        days,
    )


def _bare(case: str, rows: Mapping[str, Sequence[RecordRow]]) -> CaseLine:
    """A line with nothing but the names of a case."""
    number = first_fields(rows, "case").get("number") or ""
    return CaseLine(case, number or case[:8], number, "", "", "", "", "", None, None, 0, 0)


def _line_of(
    casebook: Casebook, records: CaseRecords, rows: Mapping[str, Sequence[RecordRow]]
) -> CaseLine:
    case, client, head = records.case_id, first_fields(rows, "client"), first_fields(rows, "case")
    return CaseLine(
        case,
        client.get("preferred_name")
        or head.get("number")
        or ("" if _struck_out(casebook, case, rows) else case[:8]),
        head.get("number") or "",
        head.get("type") or "",
        current_phase(records),
        client.get("area") or "",
        head.get("lead_worker") or "",
        head.get("contact_frequency") or "",
        last_contact(records),
        next_contact_due(records),
        0,
        sum(1 for several in rows.values() for row in several if row.conflicts or row.contested),
        supervisor=head.get("supervisor") or "",
        sex=client.get("sex") or "",
        goals=sum(1 for goal in records.of("goal") if goal.fields.get("status") == "active"),
        work=current_work(records),
        ends=tuple(
            sorted(
                day
                for kind in ENDING
                for record in records.of(kind)
                if (day := day_of(record.fields.get("to_date")))
            )
        ),
        signals=sum(
            1
            for signal in records.of("signal")
            if signal.fields.get("outcome") in (None, "unresolved")
        ),
        reviewed=last_review(records),
    )


def _struck_out(casebook: Casebook, case: str, rows: Mapping[str, Sequence[RecordRow]]) -> bool:
    """Whether nothing stands in a case any more but words on why, and its head was struck out."""
    return not rows.keys() - {"comment"} and any(
        row.removed for row in casebook.records.read(kind="case", case=case, include_removed=True)
    )


def _line(one: Summary, now: datetime, *, lost: bool) -> CaseLine:
    failed, overdue = list(one.line.unreckoned), 0
    with apart(failed, "overdue"):
        overdue = sum(
            1
            for item in one.items
            if item.shows <= now.date() and due_on(item, now).overdue_days > 0
        )
    return one.line._replace(overdue=overdue, lost=lost, unreckoned=tuple(failed))


def first_fields(rows: Mapping[str, Sequence[RecordRow]], kind: str) -> dict[str, Any]:
    """The fields of the first record of a kind; none where there is none."""
    first_rows = rows.get(kind)
    return first_rows[0].fields if first_rows else {}
