"""The client's own copy of their records, in plain language, and who was told what of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from reportlab.platypus import Flowable

from aftercare.casework.wording import words
from aftercare.reports.paper import SMALL, Head, facts_table, grid, heading, make_pdf, paragraph


class Part(Protocol):
    """One record of the copy."""

    @property
    def title(self) -> str:
        """Its kind."""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What each field is called and says."""


def access_bundle(
    sections: Iterable[Part],
    recipients: Sequence[tuple[str, str, str]],
    author: str,
    as_of: str,
    language: str,
) -> bytes:
    """The copy as a PDF; `recipients` are (day, to whom, what)."""
    head = Head(
        words("Your records").say(language),
        words("Your own copy. You may ask for anything in it to be corrected.").say(language),
        words("You, and whoever you choose to show it to").say(language),
        words("Personal").say(language),
        author,
        as_of,
    )
    story: list[Flowable] = [
        paragraph(
            words(
                "Names of other people are left out, and so is what others have told us in "
                "confidence. If you think that "
                "something is wrong, say so: what you say is kept beside the record, and "
                "whoever was told before is told."
            ).say(language),
            SMALL,
        )
    ]
    for section in sections:
        story += [heading(section.title), facts_table(section.facts, 150)]
    story.append(heading(words("Who was told about you in the last twelve months").say(language)))
    titles = [
        words("Date").say(language),
        words("To whom").say(language),
        words("What").say(language),
    ]
    story.append(
        grid(titles, recipients, [2, 4, 4])
        if recipients
        else paragraph(words("Nobody outside the organisation.").say(language))
    )
    return make_pdf(head, story, language)
