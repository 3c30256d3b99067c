"""Signing off, returning or noting what was read - bound to the exact versions that were in
sight - and approving the routine together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import APPROVALS, Waiting, dip_sample, of_case
from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.record import record
from aftercare.actions.shared.directory import person_of_device
from aftercare.casework.declaration import By
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


class NothingToReview(Refused):
    """A review of nothing, or of something that changed while it was read."""

    def __init__(self, changed: int) -> None:
        super().__init__(
            words("{n} of these records changed while they were read.", n=changed)
            if changed
            else words("Nothing was chosen to review."),
            words("Nothing was signed off."),
            words("Read them as they are now, and decide again."),
        )


class SaysNothing(Refused):
    """Returning without saying why."""

    def __init__(self) -> None:
        super().__init__(
            words("A record goes back with a comment that says what is missing."),
            words("Nothing was returned."),
            words("Write what the worker should look at."),
        )


def decide(
    casebook: Casebook,
    case: str,
    versions: Sequence[str],
    decision: str,
    *,
    text: str = "",
    quality: str = "",
    next_date: str = "",
) -> Written:
    """Signs off, returns or notes exactly what was read (RECORD@VERSION each); raises
    `NothingToReview` if it changed since.

    What is returned also goes to whoever wrote it as one question, and so as one row onto their
    Today.
    """
    rows = of_case(casebook, case, [version.partition("@")[0] for version in versions])
    read = {f"{row.id}@{record_version(casebook, row)}": row for row in rows}
    changed = read.keys() ^ set(versions)
    if changed or (not rows and decision != "noted"):
        raise NothingToReview(len({version.partition("@")[0] for version in changed}))
    if decision == "returned" and not text.strip():
        raise SaysNothing
    me, today = format_id(casebook.certified().person), casebook.here().date().isoformat()
    fields = {"date": today, "versions": list(versions), "decision": decision}
    more = {"comment": text.strip(), "quality": quality, "next_date": next_date}
    with casebook.transaction():
        done = record(
            casebook,
            case,
            "review",
            fields | {name: said for name, said in more.items() if said},
            by=By.ASSISTANT,
        )
        asked = (
            {person_of_device(casebook, row.device): row for row in rows}
            if decision == "returned"
            else {}
        )
        for author, row in asked.items():
            if author and author != me:
                comment(casebook, row, text, to=author)
        for row in rows:
            approval = APPROVALS.get(row.kind)
            if (
                decision == "approved"
                and approval
                and approval.concerns(row.fields)
                and not row.fields.get(approval.by)
            ):
                # who, and where it is asked on which day
                said = dict(zip(approval.fields, (me, today), strict=False))
                record(casebook, case, row.kind, said, row.id, compartment=row.compartment)
        if decision == "approved":
            _rebind(
                casebook,
                case,
                done,
                {line: row for line, row in read.items() if row.kind in APPROVALS},
            )
    return done


def _rebind(
    casebook: Casebook, case: str, review: Written, approved: Mapping[str, RecordRow]
) -> None:
    """The approval itself changed these records, by the lines that name them: the review is of them
    as approved.
    """
    row = casebook.records.get(review.record, "review", case)
    if row is None or not approved:
        return
    records = casebook.records
    now = {
        line: f"{seen_row.id}@{record_version(casebook, records.find(seen_row))}"
        for line, seen_row in approved.items()
    }
    versions = [now.get(line, line) for line in row.fields["versions"]]
    if versions != row.fields["versions"]:
        record(casebook, case, "review", {"versions": versions}, row.id, by=By.ASSISTANT)


def approve_routine(casebook: Casebook, waiting: Sequence[Waiting], now: datetime) -> int:
    """Approves all routine contacts but those of the sample, a review for each case; returns how
    many cases.
    """
    kept = {row.case for row in dip_sample(casebook, waiting, now)}
    done = 0
    with casebook.transaction():
        for queued in waiting:
            if queued.routine and queued.line.case not in kept:
                versions = read_for_review(casebook, queued).versions
                decide(casebook, queued.line.case, versions, "approved")
                done += 1
    return done
