"""Chosen rows of Today or of the caseload on paper: what is due, without a name or a narrative."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from aftercare.casework.wording import words
from aftercare.reports.paper import grid


def work_list(rows: Sequence[Sequence[str]], language: str) -> list[Flowable]:
    """Case, area, what, due, and how late: a line each, with room to tick it off."""
    titles = [
        word.say(language)
        for word in (
            words("Case"),
            words("Area"),
            words("What"),
            words("Due"),
            words("Overdue"),
            words("Done"),
        )
    ]
    return [grid(titles, [[*row, ""] for row in rows], (2.4, 2.8, 4.4, 2.3, 3.1, 2))]
