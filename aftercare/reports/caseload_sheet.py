"""The supervisor's caseload on paper: work that is due, by worker and case, without narratives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.platypus import Flowable

from aftercare.casework.wording import words
from aftercare.reports.paper import SMALL, grid, heading, paragraph


def caseload_sheet(workers: Mapping[str, Sequence[Sequence[str]]], language: str) -> list[Flowable]:
    """By worker: number, last and next contact, overdue, goals, work, conditions ending, signals,
    reviewed.
    """
    titles = [
        word.say(language)
        for word in (
            words("Case"),
            words("Last contact"),
            words("Next contact"),
            words("Overdue"),
            words("Goals"),
            words("In work"),
            words("Order ends"),
            words("Signals"),
            words("Reviewed"),
        )
    ]
    story: list[Flowable] = []
    for worker, rows in workers.items():
        story += [
            heading(f"{worker} ({len(rows)})"),
            grid(titles, rows, (2.6, 2.3, 2.3, 1.9, 1.5, 1.7, 2.3, 1.8, 2.3)),
        ]
    return story or [paragraph(words("There are no cases here.").say(language), SMALL)]
