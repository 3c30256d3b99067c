"""How much waits on the screens that something waits on: counted from what is reckoned already, and
nothing of it is looked at.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from aftercare.actions.access.late_entries import Fate, late_unopened
from aftercare.actions.caseload.list_cases import due_in, summaries
from aftercare.actions.caseload.review import how_many_wait
from aftercare.casework.due_rule import TodayPart
from aftercare.casework.due_rules import RULES
from aftercare.store.casebook import Casebook
from sync.protocol.ids import format_id
from sync.replica.kept_envelope import Standing


class WaitingCounts(NamedTuple):
    """`late` rows of Today; `conflicts` that a person decides; cases for `review`, 0 for whoever
    reviews none.
    """

    late: int
    conflicts: int
    review: int


def waiting_counts(casebook: Casebook, now: datetime, *, reviews: bool) -> WaitingCounts:
    """Counts it."""
    me, lost, known = (
        format_id(casebook.certified().person),
        casebook.lost_cases(),
        summaries(casebook),
    )
    late = asked = 0
    for case, summary in known.items():
        if case in lost:
            continue
        due = due_in(summary, me, now)
        asked += sum(one.rule == "comment" for one in due)
        parts = [
            RULES[one.rule].part for one in due if one.overdue_days > 0 or one.overdue_hours > 0
        ]
        # whom to see is one row a client, whatever the reasons
        late += sum(part is not TodayPart.SEE for part in parts) + (TodayPart.SEE in parts)
    written = sum(len(row.conflicts) + row.contested for row in casebook.records.conflicts())
    contradictions = sum(len(summary.contradictions) for summary in known.values())
    unreckoned = sum(
        bool(summary.line.unreckoned) for case, summary in known.items() if case not in lost
    )
    entries = sum(one.fate is Fate.HELD or one.mine for one in late_unopened(casebook))
    aside = len(list(casebook.ledger.standing(Standing.QUARANTINED)))
    return WaitingCounts(
        late,
        asked + written + contradictions + unreckoned + entries + aside,
        how_many_wait(casebook, now) if reviews else 0,
    )
