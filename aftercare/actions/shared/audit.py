"""The audit: what is entered in it as it happens, and reading it together with the history of what
was written.

An entry about a case goes into the audit of that case, which its lead, its supervisors and auditors
read; anything else, and what somebody without the case does, into the organisation's. Nobody edits
or strikes out an entry (PROTOCOL 5.10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from aftercare.actions.shared.directory import names_with_invited, person_of_device
from aftercare.actions.shared.subject_names import audit_name
from aftercare.casework.field_values import LONGEST_LINE, LONGEST_NARRATIVE
from aftercare.casework.vocabulary import term_label
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.named_values import ISSUES_ENTERED
from aftercare.store.records import NARROWER, RecordRow
from sync.protocol.access import space_id
from sync.protocol.encoding import encode, sha256
from sync.protocol.ids import parse_id
from sync.protocol.issues import SyncIssue
from sync.protocol.roles import AUDIT
from sync.replica.clock import milliseconds
from sync.replica.hearsay import take_incidents

MOST_ISSUES = 20  # of one sync that are entered one by one
MOST_KNOWN = 500  # marks of those that were entered
AGAIN_SECONDS = 7 * 24 * 3600  # one that was not met for so long is entered anew
VIEWED_HOURS = (
    12  # so long one entry stands for looking at the same restricted or sealed record again
)
NAMED_IN_ONE = 20  # records that one entry names


class AuditLine(NamedTuple):
    """One line of the trail. `at` is when it happened by its author's clock; `change`: it is a
    change of a record.
    """

    at: str
    by: str
    device: int
    what: str
    case: str
    about: str
    whom: str
    details: tuple[str, ...]
    reason: str
    record: str
    change: bool = False

    def text(self, language: str) -> str:
        """What happened, in words."""
        if self.change:
            return self.what
        return term_label("audit_event", self.what, language)

    def shown(self) -> dict[str, Any]:
        """As one JSON object."""
        return {**self._asdict(), "details": list(self.details)}


def enter(
    casebook: Casebook,
    what: str,
    *,
    case: str = "",
    about: str = "",
    whom: str = "",
    details: Iterable[str] = (),
    reason: str = "",
) -> Written:
    """Enters that something happened now; durable with the surrounding transaction, or at once.

    A device that has not heard of the organisation's audit yet, before its first sync, enters
    nothing.
    """
    at = casebook.here().isoformat(timespec="seconds")
    fields: dict[str, Any] = {"what": what, "at": at, "whom": whom}
    fields |= {"about": about[:LONGEST_LINE], "reason": reason[:LONGEST_NARRATIVE]}
    fields = {name: value for name, value in fields.items() if value}
    if listed := [detail[:LONGEST_NARRATIVE] for detail in details if detail]:
        fields["details"] = listed
    home = case if can_enter(casebook, case) else ""
    if case and not home:
        fields["details"] = [f"case {case}", *fields.get("details", ())]
    if not home and not can_enter(casebook):
        return Written("", "")
    with casebook.transaction():
        return casebook.write([Entry(home, "audit_entry", "", fields)])[0]


def can_enter(casebook: Casebook, case: str = "") -> bool:
    """Whether this device has heard of the audit of a case (or the organisation), and its person
    writes there.
    """
    replica = casebook.certified()
    space = casebook.ledger.space(
        space_id(replica.organisation, parse_id(case) if case else b"", AUDIT)
    )
    return bool(
        space and not space.disposed and space.may_write(replica.person, replica.roster, now=True)
    )


def looked_at(casebook: Casebook, rows: Iterable[RecordRow]) -> None:
    """Of these records something is shown now: the restricted and sealed ones are entered, each
    once in half a day.

    Called wherever records leave for a person's eyes, before they do: what cannot be entered is not
    shown.
    """
    enter_looks(casebook, ((row.case, row.id) for row in rows if row.compartment in NARROWER))


def showable(casebook: Casebook, rows: Iterable[RecordRow]) -> list[RecordRow]:
    """`rows`, to be shown now, which is entered as by `looked_at`; while nothing can be entered,
    without those it is entered of.
    """
    shown = list(rows)
    closed = closed_looks(
        casebook, [(row.case, row.id) for row in shown if row.compartment in NARROWER]
    )
    return [row for row in shown if row.compartment not in NARROWER or row.id not in closed]


def closed_looks(casebook: Casebook, shown: Sequence[tuple[str, str]]) -> set[str]:
    """As `enter_looks`; the records that stay closed, as nothing can be entered."""
    try:
        enter_looks(casebook, shown)
    except UNWRITABLE:
        return {record for _, record in shown}
    return set()


def enter_looks(casebook: Casebook, shown: Iterable[tuple[str, str]]) -> None:
    """As `looked_at`, of what is known to be restricted or sealed: (case, record)."""
    now = casebook.wall()
    fresh: dict[str, set[str]] = {}
    for case, record in shown:
        if not 0 <= now - casebook.looked.get(record, 0) < VIEWED_HOURS * 3600:
            fresh.setdefault(case, set()).add(record)
    if not fresh:
        return
    with casebook.transaction():
        for case, records in fresh.items():
            for some in batched(sorted(records), NAMED_IN_ONE):
                if enter(casebook, "viewed", case=case, details=some).record:
                    casebook.looked |= dict.fromkeys(some, now)


def batched(records: Sequence[str], most: int) -> Iterator[Sequence[str]]:
    """`records` in parts of at most so many."""
    return (records[first : first + most] for first in range(0, len(records), most))


def enter_incidents(casebook: Casebook) -> None:
    """What the server told this administrator's device of becomes entries."""
    with casebook.transaction():
        for incident in take_incidents(casebook.ledger):
            at = datetime.fromtimestamp(incident.at, UTC).isoformat(timespec="seconds")
            enter(casebook, "server_refused", about=incident.about, details=[incident.code, at])


def enter_issues(casebook: Casebook, issues: Sequence[SyncIssue]) -> None:
    """What a sync or a bundle brought and was not taken becomes entries; what comes again and again
    becomes one.
    """
    now = int(casebook.wall())
    kept = ISSUES_ENTERED.read(casebook.ledger)
    known = {mark: at for mark, at in kept if 0 <= now - at < AGAIN_SECONDS}
    with casebook.transaction():
        for issue in issues[:MOST_ISSUES]:
            name = audit_name(issue.about)
            mark = sha256(encode([name, issue.short]))[:8]
            if mark not in known:
                enter(casebook, "refused", about=name, details=[issue.short])
            known[mark] = now
        if issues or len(known) < len(kept):
            newest = sorted(known.items(), key=lambda entered: entered[1])[-MOST_KNOWN:]
            ISSUES_ENTERED.write(casebook.ledger, newest)


def audit_trail(
    casebook: Casebook, *, case: str | None = None, text: str = "", changes: bool = True
) -> list[AuditLine]:
    """The trail this person may read, newest first: entries and, with `changes`, who changed which
    record (no content).

    `case` "" is the organisation's alone, None everything. `text` is looked for in every part of a
    line.
    """
    names = names_with_invited(casebook)
    lines = [
        _entry_line(casebook, row, names)
        for row in casebook.records.read(kind="audit_entry", case=case)
    ]
    if changes and case:
        lines += _changes(casebook, case, names)
    wanted = text.casefold().split()
    matching = [line for line in lines if all(word in _text_of(line) for word in wanted)]
    return sorted(matching, key=lambda line: (line.at, line.record), reverse=True)


def _text_of(line: AuditLine) -> str:
    parts = (
        line.at,
        line.by,
        line.what,
        line.text("en"),
        line.case,
        line.about,
        line.whom,
        *line.details,
        line.reason,
    )
    return " ".join(parts).casefold()


def _entry_line(casebook: Casebook, row: RecordRow, names: dict[str, str]) -> AuditLine:
    fields = row.fields
    author, whom = person_of_device(casebook, row.device), str(fields.get("whom") or "")
    return AuditLine(
        _utc(str(fields.get("at") or "")),
        names.get(author, author[:8]),
        row.device,
        str(fields.get("what") or ""),
        row.case,
        str(fields.get("about") or ""),
        names.get(whom, whom[:8]),
        tuple(map(str, fields.get("details") or ())),
        str(fields.get("reason") or ""),
        row.id,
    )


def _utc(moment: str) -> str:
    try:
        return datetime.fromisoformat(moment).astimezone(UTC).isoformat(timespec="seconds")
    except ValueError:
        return moment


def _changes(casebook: Casebook, case: str, names: dict[str, str]) -> list[AuditLine]:
    """Who changed which record of the case, without what was written."""
    lines = []
    for row in casebook.records.read(case=case, include_removed=True):
        if row.compartment == AUDIT:
            continue
        for number, entry in enumerate(casebook.records.history(row)):
            author = person_of_device(casebook, entry.device)
            at = datetime.fromtimestamp(milliseconds(entry.time) / 1000, UTC).isoformat(
                timespec="seconds"
            )
            what = "edited" if number else "written"
            fields = tuple(sorted({*entry.fields, *entry.unreadable}))
            shown = names.get(author, author[:8])
            lines.append(
                AuditLine(
                    at,
                    shown,
                    entry.device,
                    what,
                    case,
                    row.kind,
                    "",
                    fields,
                    "",
                    row.id,
                    change=True,
                )
            )
    return lines
