"""A day's route on paper, for the bag of whoever goes: no name stands on it, so that a sheet that is
lost tells of nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from aftercare.casework.wording import words
from aftercare.reports.paper import BODY, SMALL, grid, paragraph


class RouteLine(NamedTuple):
    """One stop. `phones` is empty where the sheet is to have no telephone numbers."""

    hour: str
    code: str
    area: str
    kind: str
    rule: str
    phones: str


def route_sheet(
    lines: Sequence[RouteLine], language: str, *, phones: bool = False
) -> list[Flowable]:
    """The stops in their order, with room to write; telephone numbers only where they are asked
    for.
    """
    if not lines:
        return [paragraph(words("No visit is planned for this day.").say(language), BODY)]
    titles = [
        word.say(language)
        for word in (
            words("No."),
            words("Hour"),
            words("Case"),
            words("Area"),
            words("Visit"),
            words("Safe contact"),
            *((words("Telephone"),) if phones else ()),
            words("Done"),
        )
    ]
    rows = [
        [
            str(number),
            line.hour,
            line.code,
            line.area,
            line.kind,
            line.rule,
            *((line.phones,) if phones else ()),
            "",
        ]
        for number, line in enumerate(lines, 1)
    ]
    widths = (1, 1.8, 2.3, 2.5, 2.3, 5, *((2.7,) if phones else ()), 2)
    note = words(
        "No name stands on this sheet. Destroy it when the day is over; what was seen is written "
        "in Aftercare."
    )
    return [grid(titles, rows, widths), Spacer(1, 3 * mm), paragraph(note.say(language), SMALL)]
