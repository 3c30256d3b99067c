"""The figures of a period, as they stand on the screen, go to a PDF file for use inside the
organisation; that they were printed is entered in the audit.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, write_paper
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook


@in_own_words
def print_figures(
    casebook: Casebook,
    period: str,
    rows: Sequence[Sequence[str]],
    path: Path,
    language: str = "en",
) -> int:
    """Writes rows (indicator, n of N, share, not known, left out) of a period, which is given as
    people read it; returns how many.
    """
    from aftercare.reports.paper import Head, grid, make_pdf

    titles = [
        word.say(language)
        for word in (
            words("Indicator"),
            words("n of N"),
            words("Share"),
            words("Not known"),
            words("Left out"),
        )
    ]
    head = Head(
        words("Figures of {period}", period=period).say(language),
        words("To see how the work goes, and where to look closer.").say(language),
        words("Inside the organisation; what leaves it is printed under Reports").say(language),
        words("Internal").say(language),
        "",
        as_of(casebook, language),
    )
    write_paper(path, make_pdf(head, [grid(titles, rows, (7.4, 2.6, 2.2, 2.4, 2.2))], language))
    enter(casebook, "printed", about="figures", details=[period])
    return len(rows)
