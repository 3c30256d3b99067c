"""Records of a case on paper, a line each: when, what, and how what was written begins."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from aftercare.casework.wording import words
from aftercare.reports.paper import grid

WIDTHS = (2.6, 3.6, 10.8)  # cm


def timeline_list(rows: Sequence[tuple[str, str, str]], language: str) -> list[Flowable]:
    """A table of (when, what, in short)."""
    titles = [title.say(language) for title in (words("When"), words("What"), words("In short"))]
    return [grid(titles, rows, WIDTHS)]
