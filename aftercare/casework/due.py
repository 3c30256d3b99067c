"""What is due for a case: every due rule over its records, seen from a day, each with its reason in
one sentence.

Colour marks overdue work, never a person: nothing here says anything about the client. What is
reckoned depends on the records and the organisation's numbers alone; only `due_on` looks at a
calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

import msgspec

from aftercare.casework.apart import Notes, followed
from aftercare.casework.due_rules import RULES
from aftercare.casework.reckoned import Reckoned, Rule, Thresholds
from aftercare.casework.standing import RESTING, CaseRecords, current_phase
from aftercare.casework.wording import Words


class Due(msgspec.Struct, frozen=True):
    """Something due, seen from a day. `overdue_days` is above 0 once it is late, at most 0 before;
    `hours` where hours count.
    """

    case: str
    rule: str
    due: date
    overdue_days: int
    record: str
    why: Words
    overdue_hours: int = 0

    def reason(self, language: str) -> str:
        """Why it is due, in one sentence."""
        return self.why.say(language)


def due_on(one: Reckoned, now: datetime) -> Due:
    """Something reckoned, seen from `now`."""
    today = now.date()
    days = (
        (today - one.late_after).days if today > one.late_after else min((today - one.due).days, 0)
    )
    hours = 0
    if one.late_at:
        late = now - one.late_at
        days = max(1, late.days) if late > timedelta(0) else 0
        hours = max(0, int(late.total_seconds() // 3600)) if late < timedelta(days=1) else 0
    why = one.before if one.before and today < one.due else one.reason
    return Due(one.case, one.rule, one.due, days, one.record, why, hours)


def due_items(case: CaseRecords, now: datetime, thresholds: Thresholds) -> list[Due]:
    """Everything due for a case by `now`, or soon; nothing but tasks for a case that rests."""
    items = [
        due_on(reckoned, now)
        for reckoned in reckon(case, thresholds)
        if reckoned.shows <= now.date()
    ]
    return sorted(items, key=lambda item: (item.due, item.rule, item.record))


def reckon(
    case: CaseRecords, thresholds: Thresholds, failed: Notes | None = None
) -> list[Reckoned]:
    """Everything that is or will be due for a case as its records stand; rules that fail, or yield
    what is not declared, are named in `failed`.
    """
    rules = ALWAYS if current_phase(case) in RESTING else (*ALWAYS, *WHILE_ACTIVE)
    return followed((partial(_declared, rule) for rule in rules), failed, case, thresholds)


def _declared(rule: Rule, case: CaseRecords, thresholds: Thresholds) -> Iterator[Reckoned]:
    for reckoned in rule(case, thresholds):
        if reckoned.rule not in RULES:
            raise LookupError(reckoned.rule)
        yield reckoned


ALWAYS: tuple[Rule, ...] = tuple(
    dict.fromkeys(known.found_by for known in RULES.values() if known.found_by and known.always)
)
WHILE_ACTIVE: tuple[Rule, ...] = tuple(
    dict.fromkeys(known.found_by for known in RULES.values() if known.found_by and not known.always)
)
