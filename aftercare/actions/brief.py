"""The brief before the door: what a worker must know of one client on one screen, from what this device may read."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from aftercare.actions.list_cases import case_records, shown_to, summaries
from aftercare.casework.due import Due, due_on
from aftercare.casework.standing import day_of, visits_held
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id

CONTACTS = 3
OPEN_GOALS = ("proposed", "active", "paused", "revised")
OPEN_SIGNALS = (None, "unresolved")


class Brief(NamedTuple):
    """One client's brief. `hazards` are open signals, for those who may read them; `due` what is due, most overdue first."""

    case: str
    client: dict[str, Any]
    head: dict[str, Any]
    contacts: list[RecordRow]
    goals: list[RecordRow]
    conditions: list[RecordRow]
    consents: list[RecordRow]
    hazards: list[RecordRow]
    household: list[RecordRow]
    due: list[Due]


def brief(casebook: Casebook, case: str, now: datetime) -> Brief:
    """The brief of a case, as it stands now."""
    rows: dict[str, list[RecordRow]] = {}
    for row in casebook.records.read(case=case):
        rows.setdefault(row.kind, []).append(row)
    held = sorted(visits_held(case_records(case, rows)), key=lambda one: (one[0], one[2].id), reverse=True)
    by_id = {row.id: row for row in rows.get("visit", ())}
    summary = summaries(casebook, only=case).get(case)
    me = format_id(casebook.certified().person)
    due = [due_on(item, now) for item in shown_to(summary.items if summary else (), me, now)]
    expiring = {item.record for item in due if item.rule == "consent_ending"}
    return Brief(
        case,
        _first(rows, "client"),
        _first(rows, "case"),
        [by_id[record.id] for _, _, record in held[:CONTACTS]],
        [row for row in rows.get("goal", ()) if row.fields.get("status") in OPEN_GOALS],
        [row for row in rows.get("condition", ()) if _holds(row, now)],
        [row for row in rows.get("consent", ()) if row.id in expiring],
        [row for row in rows.get("signal", ()) if row.fields.get("outcome") in OPEN_SIGNALS],
        rows.get("household_member", []),
        sorted(due, key=lambda item: (-item.overdue_days, item.due)),
    )


def _first(rows: dict[str, list[RecordRow]], kind: str) -> dict[str, Any]:
    return rows[kind][0].fields if kind in rows else {}


def _holds(row: RecordRow, now: datetime) -> bool:
    """Whether a condition is in force today."""
    start, end = day_of(row.fields.get("from_date")), day_of(row.fields.get("to_date"))
    return (start is None or start <= now.date()) and (end is None or end >= now.date())
