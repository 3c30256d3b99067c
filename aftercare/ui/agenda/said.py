"""What the bar says of planning: so it stands on it, and behind "Taken back:"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from aftercare.actions.caseload.agenda import planned_said
from aftercare.actions.recording.told import Says
from aftercare.casework.wording import Words, words


def planned(names: Sequence[str], day: date) -> Says:
    """Visits to these clients were planned for a day, or moved there."""
    if len(names) == 1:
        return partial(planned_said, name=names[0])
    return words("{n} visits planned for {day}", n=len(names), day=day)


def hour_set(name: str) -> Says:
    """A visit has another day or hour."""
    return partial(planned_said, name=name)


def ordered(day: date) -> Words:
    """The stops of a day are in another order."""
    return words("Other order of the route of {day}", day=day)


def unplanned(name: str) -> Words:
    """A visit was taken off its day."""
    return words("{name}: visit no longer planned", name=name)


def tasks_done(count: int) -> Words:
    """Tasks are done."""
    return words("Task done") if count == 1 else words("{n} tasks done", n=count)
