"""The rows of Today: what each says, in words that are made once, and how they stand under each
other.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from aftercare.casework.due_rules import RULES
from aftercare.ui.language import language, tr
from aftercare.ui.today.day_plan import DayPlan, DueLine, Section
from aftercare.ui.two_line_list import TwoLines

FROM = 2  # rows; fewer have no heading
MORE = "more"  # the key of the row that shows further ones
Left = list[Section]


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


class WorkRows:
    """The rows of a day, each put into words when it is first looked at."""

    def __init__(self, plan: DayPlan) -> None:
        self.plan = plan
        self._lines = {line.key: line for section in plan.sections for line in section.lines}
        self._made: dict[Hashable, WorkRow] = {}
        self._marks: dict[Hashable, Sequence[str]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def row(self, key: Hashable) -> WorkRow | None:
        """One row, in words."""
        if key not in self._made and key in self._lines:
            self._made[key] = row_of(self._lines[key])
        return self._made.get(key)

    def put_into_words(self) -> None:
        """All of them: before somebody filters, and on whichever thread has the time."""
        for key in self._lines:
            self.row(key)

    def left(self, passes: Callable[[Sequence[str]], bool] | None, words: Sequence[str]) -> Left:
        """What the pills and the words of the filter leave of each section."""
        if words and len(self._made) < len(self._lines):
            self.put_into_words()
        found = []
        for section in self.plan.sections:
            lines = section.lines
            if passes:
                lines = [line for line in lines if passes(self._marks_of(line))]
            for word in words:
                lines = [line for line in lines if word in self._made[line.key].searched]
            if lines:
                found.append(section._replace(lines=lines))
        return found

    def _marks_of(self, line: DueLine) -> Sequence[str]:
        marks = self._marks.get(line.key)
        if marks is None:
            marks = self._marks[line.key] = line.marks
        return marks

    def in_places(self, left: Left, most: int) -> list[TwoLines]:
        """The first rows of what is left, under headings where a heading says something of several;
        an area that a heading says is not said again in each row.
        """
        shown: list[TwoLines] = []
        under = False  # whether what stands above is under a heading
        count = 0
        for section in left:
            headed = len(section.lines) >= FROM
            if headed:
                shown.append(TwoLines("", heading_of(section, len(section.lines))))
            for place, line in enumerate(section.lines):
                if count == most:
                    rest = sum(len(one.lines) for one in left) - most
                    return [*shown, TwoLines(MORE, tr("{n} more…", n=rest))]
                row = self.row(line.key)
                assert row
                said = headed and section.what == "see" and section.area
                parted = not headed and under and not place
                shown.append(row.said._replace(chip="" if said else row.said.chip, parted=parted))
                count += 1
            under = headed
        return shown


def heading_of(section: Section, count: int) -> str:
    """What stands over the rows of a section."""
    if section.what == "now":
        return tr("Signals, questions and rights")
    if section.what == "more":
        return tr("Tasks, checks, papers")
    return tr("{area} · {n} to see", area=section.area or tr("No area"), n=count)
