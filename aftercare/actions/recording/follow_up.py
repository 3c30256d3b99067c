"""What was decided to do at a visit, at a family meeting or in a conference becomes tasks, one a
line.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook, Entry
from sync.protocol.ids import format_id

USUAL = timedelta(days=7)  # where nothing says until when
LONGEST = 500  # characters of a line


def tasks_from(
    casebook: Casebook, case: str, kind: str, record: str, fields: Mapping[str, Any], today: date
) -> list[Entry]:
    """The tasks of a new record, for whoever writes it; due on the next contact, or in a week."""
    told = fields.get(KINDS[kind].tasks_from) or ()
    lines = told.splitlines() if isinstance(told, str) else told
    due = str(fields.get("next_due") or (today + USUAL).isoformat())
    me = format_id(casebook.certified().person)
    return [
        Entry(
            case,
            "task",
            "",
            {"what": line.strip()[:LONGEST], "due": due, "for_whom": me, "from_record": record},
        )
        for line in lines
        if line.strip()
    ]


def plans_from(case: str, kind: str, fields: Mapping[str, Any]) -> list[Entry]:
    """The next attempt of a contact that did not come about, as a planned one like it."""
    declared = KINDS[kind]
    at = fields.get(declared.plans_from) if declared.plans_from else None
    if not at:
        return []
    same = {name: fields[name] for name in ("type", "place") if fields.get(name)}
    return [Entry(case, kind, "", {**same, "planned": at})]
