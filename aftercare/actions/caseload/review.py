"""The supervisor's week: what waits for review, in order.

The order is that of the work: signals nobody acknowledged, overdue contacts, approvals, conflicts,
then what was written since the last review, then cases never reviewed. Routine contacts can be
approved together; a sample of two a worker is read all the same.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.list_cases import (
    CaseLine,
    Summary,
    list_cases,
    narrow_among,
    shown_to,
    summaries,
)
from aftercare.actions.shared.audit import closed_looks
from aftercare.actions.shared.directory import person_of_device
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.apart import apart
from aftercare.casework.due import due_on
from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id
from sync.replica.clock import hybrid

REVIEWED = tuple(kind.name for kind in KINDS.values() if kind.reviewed)
APPROVALS = {kind.name: kind.approval for kind in KINDS.values() if kind.approval}
BACK = 45  # days: what happened or was written longer ago was read, or is read in the case
SAMPLE = 2  # records of each worker
SIGNAL, OVERDUE, APPROVAL, CONFLICT, WRITTEN, NEVER = range(6)


class Waiting(NamedTuple):
    """One case that waits. `rank`: the first of the reasons it waits for; `records`: what is to be
    read in it, oldest first.

    `changed`: records that were signed off and have changed since. `routine`: nothing in it asks
    for more than a look.
    """

    line: CaseLine
    rank: int
    why: tuple[Words, ...]
    records: tuple[str, ...]
    changed: tuple[str, ...]
    routine: bool


class Returned(NamedTuple):
    """What a review sent back: the version of the record, and when (a hybrid logical time)."""

    version: str
    at: int


@in_own_words
def review_queue(casebook: Casebook, now: datetime) -> list[Waiting]:
    """Everything that waits for this person, in the order of the week."""
    me = format_id(casebook.certified().person)
    known = summaries(casebook)
    lines = {
        line.case: line
        for line in list_cases(casebook, now, known)
        if not line.lost and line.supervisor in ("", me)
    }
    returned = _returned(casebook)
    reviewed, written = _written(casebook, now, returned)
    approvals = _approvals(casebook, returned)
    queue, due = _queue(lines, known, reviewed, written, approvals, me, now)
    closed = closed_looks(casebook, narrow_among(known, due))
    if closed:
        seen = {
            case: msgspec.structs.replace(
                summary, items=[item for item in summary.items if item.record not in closed]
            )
            for case, summary in known.items()
        }
        queue, _ = _queue(lines, seen, reviewed, written, approvals, me, now)
    return sorted(
        queue,
        key=lambda waiting: (
            waiting.rank,
            -waiting.line.overdue,
            waiting.line.name.casefold(),
            waiting.line.case,
        ),
    )


def how_many_wait(casebook: Casebook, now: datetime) -> int:
    """How many cases `review_queue` would have; nothing of them is looked at."""
    me, lost, known = (
        format_id(casebook.certified().person),
        casebook.lost_cases(),
        summaries(casebook),
    )
    lines = {
        case: summary.line
        for case, summary in known.items()
        if case not in lost and summary.line.name and summary.line.supervisor in ("", me)
    }
    returned = _returned(casebook)
    reviewed, written = _written(casebook, now, returned)
    approvals = _approvals(casebook, returned)
    queue, _ = _queue(lines, known, reviewed, written, approvals, me, now)
    return len(queue)


def _queue(
    lines: Mapping[str, CaseLine],
    known: Mapping[str, Summary],
    reviewed: Collection[tuple[str, str]],
    written: Mapping[str, Sequence[RecordRow]],
    approvals: Mapping[str, Sequence[RecordRow]],
    me: str,
    now: datetime,
) -> tuple[list[Waiting], set[str]]:
    """The cases that wait, and the records of which that says something."""
    queue, due = [], set[str]()
    for case, line in lines.items():
        rows = [row for row in written.get(case, ()) if (case, row.id) not in reviewed]
        outdated = [
            contradiction
            for contradiction in known[case].contradictions
            if contradiction.rule == "changed_after_approval"
        ]
        changed = tuple(
            dict.fromkeys(
                record
                for review in outdated
                for record in review.records
                if (case, record) in reviewed
            )
        )
        failed, waiting = list(line.unreckoned), None
        with apart(failed, "review"):
            waiting = _waiting(line, known[case], rows, approvals.get(case, []), changed, me, now)
        said = line._replace(unreckoned=tuple(failed)).said_unreckoned()
        if said:
            waiting = waiting or Waiting(line, CONFLICT, (), (), (), routine=False)
            waiting = waiting._replace(
                rank=min(waiting.rank, CONFLICT), why=(said, *waiting.why), routine=False
            )
        if waiting:
            queue.append(waiting)
            due |= {item.record for item in shown_to(known[case].items, me, now)}
    return queue, due


def _written(
    casebook: Casebook, now: datetime, returned: Mapping[tuple[str, str], Returned]
) -> tuple[set[tuple[str, str]], dict[str, list[RecordRow]]]:
    """(case, record) of what any review has read; and by case what was written lately.

    What was returned and has been corrected since was not read as it is now.
    """
    since = hybrid(int((now - timedelta(days=BACK)).timestamp() * 1000))
    reviewed = {
        (row.case, str(line).partition("@")[0])
        for row in casebook.records.read(kind="review")
        for line in row.fields.get("versions") or ()
    }
    by_case: dict[str, list[RecordRow]] = {}
    first = (now - timedelta(days=BACK)).date().isoformat()
    for kind in REVIEWED:
        for row in casebook.records.read(kind=kind, since=since):
            when = str(row.fields.get(KINDS[kind].happened) or first)
            if when >= first and (kind != "visit" or row.fields.get("outcome")):
                by_case.setdefault(row.case, []).append(row)
                back = returned.get((row.case, row.id))
                if back and back.version != record_version(casebook, row):
                    reviewed.discard((row.case, row.id))
    return reviewed, by_case


def _returned(casebook: Casebook) -> dict[tuple[str, str], Returned]:
    """By (case, record), what the newest review of it returned."""
    newest: dict[tuple[str, str], Returned] = {}
    for review in sorted(casebook.records.read(kind="review"), key=lambda review: review.written):
        for line in review.fields.get("versions") or ():
            record_id, _, version = str(line).partition("@")
            newest.pop((review.case, record_id), None)
            if review.fields.get("decision") == "returned":
                newest[review.case, record_id] = Returned(version, review.written)
    return newest


def _approvals(
    casebook: Casebook, returned: Mapping[tuple[str, str], Returned]
) -> dict[str, list[RecordRow]]:
    """Plans, closures and proposed phases that nobody has approved, signed off or decided; one that
    was returned waits again once it is corrected, or what was asked about it is answered.
    """
    by_case: dict[str, list[RecordRow]] = {}
    for kind, approval in APPROVALS.items():
        for row in casebook.records.read(kind=kind):
            back = returned.get((row.case, row.id))
            if (
                approval.concerns(row.fields)
                and not row.fields.get(approval.by)
                and not (back and _with_the_worker(casebook, row, back))
            ):
                by_case.setdefault(row.case, []).append(row)
    return by_case


def _with_the_worker(casebook: Casebook, row: RecordRow, back: Returned) -> bool:
    """Whether what was returned is as it was, and nobody has answered."""
    return record_version(casebook, row) == back.version and not any(
        remark.fields.get("about") == row.id
        and remark.fields.get("answers")
        and remark.written > back.at
        for remark in casebook.records.read(kind="comment", case=row.case)
    )


def _waiting(
    line: CaseLine,
    known: Summary,
    rows: Sequence[RecordRow],
    approvals: Sequence[RecordRow],
    changed: tuple[str, ...],
    me: str,
    now: datetime,
) -> Waiting | None:
    due = [due_on(item, now) for item in shown_to(known.items, me, now)]
    signals = [one for one in due if one.rule == "signal"]
    late = [
        one
        for one in due
        if one.overdue_days > 0
        and one.rule in ("contact_frequency", "first_contact", "missed_contacts")
    ]
    never = [one for one in due if one.rule == "supervisor_review"]
    why: list[tuple[int, Words]] = [(SIGNAL, signal.why) for signal in signals]
    # what was looked at today need not be looked at again for the same reason
    seen = line.reviewed == now.date()
    why += [(OVERDUE, one.why) for one in late if not seen]
    proposed = [
        approval for approval in approvals if KINDS[approval.kind].proposed(approval.fields)
    ]
    why += [(APPROVAL, _proposal(approval)) for approval in proposed]
    why += (
        [(APPROVAL, words("A plan or a closure waits for approval."))]
        if len(approvals) > len(proposed)
        else []
    )
    waits = line.conflicts + len(known.contradictions)
    why += (
        [(CONFLICT, words("{n} conflicts or contradictions wait for a decision.", n=waits))]
        if changed or (waits and not seen)
        else []
    )
    why += (
        [(WRITTEN, words("{n} records were written since the last review.", n=len(rows)))]
        if rows
        else []
    )
    why += [(NEVER, one.why) for one in never]
    if not why:
        return None
    records = tuple(
        dict.fromkeys(
            row.id for row in sorted([*rows, *approvals], key=lambda row: (row.written, row.id))
        )
    )
    plain = [
        row
        for row in rows
        if row.kind == "visit" and row.fields.get("outcome") == "completed" and not row.conflicts
    ]
    routine = (
        bool(rows) and len(plain) == len(rows) and {rank for rank, _ in why} <= {WRITTEN, NEVER}
    )
    return Waiting(
        line,
        min(rank for rank, _ in why),
        tuple(reason for _, reason in why),
        records,
        changed,
        routine,
    )


def _proposal(row: RecordRow) -> Words:
    phase = term_words("phase", str(row.fields.get("phase") or ""))
    return words(
        "“{phase}” is proposed for this case: it takes effect with your approval.", phase=phase
    )


def dip_sample(casebook: Casebook, waiting: Sequence[Waiting], now: datetime) -> list[RecordRow]:
    """Two routine records of each worker to be read all the same: drawn anew each week, the same
    whenever it is looked at.
    """
    week = "{}-{}".format(*now.isocalendar()[:2])
    by_worker: dict[str, list[RecordRow]] = {}
    for queued in waiting:
        for row in of_case(casebook, queued.line.case, queued.records) if queued.routine else ():
            by_worker.setdefault(person_of_device(casebook, row.device), []).append(row)
    sample = []
    for worker, rows in sorted(by_worker.items()):
        ordered = sorted(rows, key=lambda row: row.id)
        sample += random.Random(f"{week} {worker}").sample(ordered, min(SAMPLE, len(ordered)))
    return sample


def of_case(casebook: Casebook, case: str, ids: Iterable[str]) -> list[RecordRow]:
    """The records of a case with these ids, in their order."""
    order = {named: place for place, named in enumerate(dict.fromkeys(ids))}
    found = [row for row in casebook.records.read(case=case) if row.id in order]
    return sorted(found, key=lambda row: order[row.id])
