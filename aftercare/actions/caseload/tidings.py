"""What somebody is told of outside the window, by kind alone: nothing here says whose case it is."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from aftercare.actions.caseload.list_cases import list_due
from aftercare.store.casebook import Casebook

WEEK = 7 * 24 * 3600  # seconds


class Waiting(NamedTuple):
    """The ids of urgent signals that nobody has acknowledged, and of what came back with a
    question or a comment to answer.
    """

    signals: frozenset[str]
    returned: frozenset[str]

    def new_since(self, before: Waiting) -> Waiting:
        """What was not there before."""
        return Waiting(self.signals - before.signals, self.returned - before.returned)


def waiting(casebook: Casebook, now: datetime) -> Waiting:
    """What waits for this person now."""
    due = list_due(casebook, now)
    urgent = {
        item.record
        for item in due
        if item.rule == "signal"
        and (row := casebook.records.get(item.record, "signal", item.case))
        and row.fields.get("urgency") == "urgent"
    }
    returned = {item.record for item in due if item.rule == "comment"}
    return Waiting(frozenset(urgent), frozenset(returned))
