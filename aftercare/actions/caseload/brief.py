"""The brief before the door: what a worker must know of one client on one screen, from what this
device may read.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from heapq import nlargest
from operator import itemgetter
from typing import Any, NamedTuple

from aftercare.actions.caseload.list_cases import (
    by_kind,
    due_in,
    first_fields,
    narrow_among,
    summary_of,
)
from aftercare.actions.shared.audit import closed_looks, showable
from aftercare.casework.due import Due
from aftercare.casework.standing import day_of, in_force
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id

CONTACTS = 3
OPEN_GOALS = ("proposed", "active", "paused", "revised")
OPEN_SIGNALS = (None, "unresolved")


class Brief(NamedTuple):
    """One client's brief. `hazards` are open signals, for those who may read them; `due` what is
    due, most overdue first.
    """

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


def brief(
    casebook: Casebook,
    case: str,
    now: datetime,
    read: Sequence[RecordRow] | None = None,
    *,
    whole: bool = True,
) -> Brief:
    """The brief of a case, as it stands now; from its records, where they have been read already,
    if not `whole` as in `summary_of`.
    """
    rows = by_kind(showable(casebook, casebook.records.read(case=case) if read is None else read))
    held = (
        (day, row.id, row)
        for row in rows.get("visit", ())
        if (day := day_of(row.fields.get("held"))) and day <= now.date()
    )
    contacts = nlargest(CONTACTS, held, key=itemgetter(0, 1))
    summary = summary_of(casebook, case, None if whole else read)
    me = format_id(casebook.certified().person)
    due = due_in(summary, me, now) if summary else []
    if summary:
        closed = closed_looks(
            casebook, narrow_among({case: summary}, (item.record for item in due))
        )
        due = [item for item in due if item.record not in closed]
    expiring = {item.record for item in due if item.rule == "consent_ending"}
    return Brief(
        case,
        first_fields(rows, "client"),
        first_fields(rows, "case"),
        [row for _, _, row in contacts],
        [row for row in rows.get("goal", ()) if row.fields.get("status") in OPEN_GOALS],
        [row for row in rows.get("condition", ()) if in_force(row.fields, now.date())],
        [row for row in rows.get("consent", ()) if row.id in expiring],
        [row for row in rows.get("signal", ()) if row.fields.get("outcome") in OPEN_SIGNALS],
        rows.get("household_member", []),
        sorted(due, key=lambda item: (-item.overdue_days, item.due)),
    )
