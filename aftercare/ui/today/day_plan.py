"""What Today shows, read on the database's thread: what needs somebody now, who to see by area, and
what else is due.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from aftercare.actions.access.break_glass import Opening, openings_to_read
from aftercare.actions.access.hand_over_case import hand_overs_to_receive
from aftercare.actions.caseload.list_cases import CaseLine, list_cases, list_due, summaries
from aftercare.actions.exchange.sync_now import last_sync
from aftercare.actions.recording.due_rules import thresholds
from aftercare.casework.due import Due
from aftercare.casework.due_rule import TodayPart
from aftercare.casework.due_rules import RULES
from aftercare.store.casebook import Casebook

RETURNED = ("comment",)  # rules: what comes back to whoever wrote it
TASKS = ("task", "conference_action")


class DueLine(NamedTuple):
    """One row: something due, the case it is for, and what else is due for the same visit."""

    due: Due
    case: CaseLine
    also: tuple[Due, ...] = ()

    @property
    def late(self) -> bool:
        """Whether it is late, by days or by hours."""
        return self.due.overdue_days > 0 or self.due.overdue_hours > 0

    @property
    def marks(self) -> tuple[str, ...]:
        """The filters that leave it."""
        found = tuple(dict.fromkeys(_mark(due) for due in (self.due, *self.also)))
        return ("late", *found) if self.late else found

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same row when the day is read anew."""
        return self.due.case, self.due.rule, self.due.record


class Section(NamedTuple):
    """Rows under one heading. `area` is "" where the heading is no area; `what` is "now", "see" or
    "more".
    """

    what: str
    area: str
    lines: list[DueLine]


class DayPlan(NamedTuple):
    """The day. `unsynced_days` is None while the last sync is recent enough."""

    sections: list[Section]
    late: int
    soon: int
    unsynced_days: int | None
    counts: Mapping[str, int]  # rows that bear each mark
    openings: list[Opening]
    hand_overs: list[tuple[str, str]]  # case, client's name


NO_DAY = DayPlan([], 0, 0, None, {}, [], [])


def read_today(casebook: Casebook) -> DayPlan:
    """Everything due, with its cases; the most overdue area first, and in it the most overdue
    client.
    """
    now = datetime.now().astimezone()
    known = summaries(casebook)
    cases = {line.case: line for line in list_cases(casebook, now, known)}
    lines = [
        DueLine(item, cases[item.case])
        for item in list_due(casebook, now, known)
        if item.case in cases
    ]
    sections = [
        Section("now", "", _in_order(line for line in lines if _part(line) is TodayPart.NOW))
    ]
    areas: dict[str, list[DueLine]] = {}
    for line in _one_a_client(line for line in lines if _part(line) is TodayPart.SEE):
        areas.setdefault(line.case.area, []).append(line)
    by_area = [Section("see", area, _in_order(found)) for area, found in areas.items()]
    sections += sorted(
        by_area, key=lambda stop: (-max(0, stop.lines[0].due.overdue_days), stop.area.casefold())
    )
    sections.append(
        Section("more", "", _in_order(line for line in lines if _part(line) is TodayPart.MORE))
    )
    late = sum(line.due.overdue_days > 0 for line in lines)
    synced, limit = last_sync(casebook), thresholds(casebook).unsynced
    days = int((now.timestamp() - synced) // 86400) if synced else None
    return DayPlan(
        [section for section in sections if section.lines],
        late,
        len(lines) - late,
        days if days is not None and days >= limit else None,
        Counter(mark for section in sections for line in section.lines for mark in line.marks),
        openings_to_read(casebook),
        [
            (row.case, cases[row.case].name)
            for row in hand_overs_to_receive(casebook)
            if row.case in cases
        ],
    )


def _mark(due: Due) -> str:
    """The filter that something due belongs to; "" where it is in sight with all alone."""
    if due.rule in RETURNED:
        return "returned"
    if due.rule in TASKS:
        return "tasks"
    part = RULES[due.rule].part
    return {TodayPart.SEE: "see", TodayPart.MORE: "checks"}.get(part, "")


def _part(line: DueLine) -> TodayPart:
    return RULES[line.due.rule].part


def _in_order(lines: Iterable[DueLine]) -> list[DueLine]:
    return sorted(
        lines,
        key=lambda line: (
            -line.due.overdue_days,
            -line.due.overdue_hours,
            line.due.due,
            line.case.name,
        ),
    )


def _one_a_client(lines: Iterable[DueLine]) -> list[DueLine]:
    """One row a client: the most overdue reason to go, the others with it."""
    by_client: dict[str, list[DueLine]] = {}
    for line in lines:
        by_client.setdefault(line.case.case, []).append(line)
    merged = []
    for same in by_client.values():
        first, *others = _in_order(same)
        merged.append(first._replace(also=tuple(other.due for other in others)))
    return merged
