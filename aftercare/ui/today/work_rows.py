"""The rows of Today: what each says, in words that are made once, and how they stand under each
other.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from aftercare.casework.due_rules import RULES
from aftercare.ui.language import language, tr
from aftercare.ui.today.day_plan import DayPlan, DueLine, Section
from aftercare.ui.two_line_list import TwoLines

FROM = 2  # rows; fewer have no heading


class WorkRow(NamedTuple):
    """One thing to do, in words. `searched`: what the filter finds it by."""

    line: DueLine
    said: TwoLines
    searched: str


def row_of(line: DueLine) -> WorkRow:
    """A row in the chosen language."""
    code, case = language.code, line.case
    dues = (line.due, *line.also)
    said = TwoLines(
        line.key,
        case.name + (" ⚠" if case.conflicts else ""),
        " ".join(dict.fromkeys(due.reason(code) for due in dues)),
        " · ".join(dict.fromkeys(RULES[due.rule].label.say(code) for due in dues)),
        when_said(line),
        case.area,
        late=line.late,
    )
    return WorkRow(line, said, f"{said.spoken} {case.number}".casefold())


def when_said(line: DueLine) -> str:
    """When it is due; of what is late, how late."""
    day = language.day_of_year(line.due.due.isoformat())
    late, hours = line.due.overdue_days, line.due.overdue_hours
    if hours:
        return tr("{n} h late", n=hours)
    if late == 1:
        return tr("1 day late · {day}", day=day)
    return tr("{n} days late · {day}", day=day, n=late) if late > 0 else day


def in_places(plan: DayPlan, left: Mapping[Hashable, WorkRow]) -> list[TwoLines]:
    """The rows of a day that the filter leaves, under headings where a heading says something of
    several; an area that a heading says is not said again in each row.
    """
    shown: list[TwoLines] = []
    under = False  # whether what stands above is under a heading
    for section in plan.sections:
        rows = [left[line.key].said for line in section.lines if line.key in left]
        if not rows:
            continue
        if len(rows) >= FROM:
            shown.append(TwoLines("", heading_of(section, len(rows))))
            said = section.what == "see" and section.area
            shown += [row._replace(chip="") if said else row for row in rows]
        else:
            shown += [row._replace(parted=under) for row in rows]
        under = len(rows) >= FROM
    return shown


def heading_of(section: Section, count: int) -> str:
    """What stands over the rows of a section."""
    if section.what == "now":
        return tr("Signals, questions and rights")
    if section.what == "more":
        return tr("Tasks, checks, papers")
    return tr("{area} · {n} to see", area=section.area or tr("No area"), n=count)
