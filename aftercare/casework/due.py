"""What is due for a case: every due rule over its records, seen from a day, each with its reason in one sentence.

Colour marks overdue work, never a person: nothing here says anything about the client. What is reckoned depends on the records
and the organisation's numbers alone; only `due_on` looks at a calendar.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec

from aftercare.casework import contact_rules, record_rules
from aftercare.casework.apart import Notes, followed
from aftercare.casework.reckoned import Reckoned, Rule, Thresholds
from aftercare.casework.standing import RESTING, CaseRecords, current_phase
from aftercare.casework.wording import Words, words


class Due(msgspec.Struct, frozen=True):
    """Something due, seen from a day. `overdue_days` is above 0 once it is late, at most 0 before; `hours` where hours count."""

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
    days = (today - one.late_after).days if today > one.late_after else min((today - one.due).days, 0)
    hours = 0
    if one.late_at:
        late = now - one.late_at
        days = max(1, late.days) if late > timedelta(0) else 0
        hours = max(0, int(late.total_seconds() // 3600)) if late < timedelta(days=1) else 0
    why = one.before if one.before and today < one.due else one.reason
    return Due(one.case, one.rule, one.due, days, one.record, why, hours)


def due_items(case: CaseRecords, now: datetime, thresholds: Thresholds) -> list[Due]:
    """Everything due for a case by `now`, or soon; nothing but tasks for a case that rests."""
    found = [due_on(one, now) for one in reckon(case, thresholds) if one.shows <= now.date()]
    return sorted(found, key=lambda item: (item.due, item.rule, item.record))


def reckon(case: CaseRecords, thresholds: Thresholds, failed: Notes | None = None) -> list[Reckoned]:
    """Everything that is or will be due for a case as its records stand; rules that fail are named in `failed`."""
    rules = ALWAYS if current_phase(case) in RESTING else (*ALWAYS, *WHILE_ACTIVE)
    return followed(rules, failed, case, thresholds)


OUTSIDE = "outside_access"  # the rule that looks at who holds a case, not at its records
ALWAYS: tuple[Rule, ...] = (
    record_rules.task,
    record_rules.comment,
    record_rules.signal,
    record_rules.rights_request,
    record_rules.disposal,
)
WHILE_ACTIVE: tuple[Rule, ...] = (
    contact_rules.first_contact,
    contact_rules.contact,
    contact_rules.planned_visit,
    contact_rules.missed_contacts,
    record_rules.consent_ending,
    record_rules.order_ending,
    record_rules.plan,
    record_rules.retention_check,
    record_rules.referral,
    record_rules.safety_plan,
    record_rules.supervisor_review,
)
RULE_NAMES = {
    "signal": words("Signal"),
    "first_contact": words("First contact"),
    "contact_frequency": words("Visit"),
    "planned_visit": words("Planned visit"),
    "missed_contacts": words("Missed contacts"),
    "consent_ending": words("Consent"),
    "order_ending": words("Order or condition"),
    "no_plan": words("Plan"),
    "plan_review": words("Plan review"),
    "retention_check": words("Retention check"),
    "referral": words("Referral"),
    "safety_plan": words("Safety plan"),
    "supervisor_review": words("Supervisor's review"),
    "rights_request": words("Rights request"),
    "disposal": words("Disposal"),
    "task": words("Task"),
    "conference_action": words("Conference action"),
    "unsynced": words("Sync"),
    "comment": words("Comment"),
    "unreckoned": words("Not reckoned"),
    OUTSIDE: words("Access"),
}
