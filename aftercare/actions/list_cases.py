"""The caseload: every case this device may open, with what a list shows of it."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from aftercare.casework.due import CaseRecords, Due, Record, Thresholds, due_items, last_contact, next_contact_due
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id


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


def list_cases(casebook: Casebook, today: date) -> list[CaseLine]:
    """All cases of this device, by client's name."""
    grouped = by_case(casebook)
    thresholds = Thresholds()
    lost = casebook.lost_cases()
    lines = [_line(case, rows, today, thresholds)._replace(lost=case in lost) for case, rows in grouped.items()]
    return sorted(lines, key=lambda line: (line.lost, line.name.casefold()))


def by_case(casebook: Casebook) -> dict[str, dict[str, list[RecordRow]]]:
    """Every case's records by kind, struck-out ones left out."""
    grouped: dict[str, dict[str, list[RecordRow]]] = {
        format_id(space.case): {} for space in casebook.ledger.spaces() if space.case
    }
    for row in casebook.records.read():
        if row.case:
            grouped.setdefault(row.case, {}).setdefault(row.kind, []).append(row)
    return grouped


def case_records(case: str, rows: dict[str, list[RecordRow]]) -> CaseRecords:
    """The records of a case as the due rules take them."""
    return CaseRecords(case, {kind: [Record(row.id, kind, row.fields) for row in found] for kind, found in rows.items()})


def list_due(casebook: Casebook, today: date, thresholds: Thresholds | None = None) -> list[Due]:
    """What is due in all cases of this device, most overdue first."""
    limits, lost = thresholds or Thresholds(), casebook.lost_cases()
    cases = {case: rows for case, rows in by_case(casebook).items() if case not in lost}
    found = [item for case, rows in cases.items() for item in due_items(case_records(case, rows), today, limits)]
    return sorted(found, key=lambda item: (item.due, item.case))


def _line(case: str, rows: dict[str, list[RecordRow]], today: date, thresholds: Thresholds) -> CaseLine:
    client = _fields(rows, "client")
    head = _fields(rows, "case")
    records = case_records(case, rows)
    items = due_items(records, today, thresholds)
    return CaseLine(
        case,
        client.get("preferred_name") or head.get("number") or case[:8],
        head.get("number") or "",
        head.get("type") or "",
        current_phase(rows),
        client.get("area") or "",
        head.get("lead_worker") or "",
        head.get("contact_frequency") or "",
        last_contact(records),
        next_contact_due(records, thresholds),
        sum(1 for item in items if item.overdue_days > 0),
        sum(1 for found in rows.values() for row in found if row.conflicts or row.contested),
    )


def _fields(rows: dict[str, list[RecordRow]], kind: str) -> dict[str, Any]:
    found = rows.get(kind)
    return found[0].fields if found else {}


def current_phase(rows: dict[str, list[RecordRow]]) -> str:
    """The phase with the latest beginning, or ""."""
    phases = [row.fields for row in rows.get("phase", ()) if row.fields.get("from_date")]
    return max(phases, key=lambda fields: str(fields["from_date"]))["phase"] if phases else ""
