"""The details of an audit entry as people read them; what is entered stays as it was written."""

from __future__ import annotations

import re
from datetime import date

from aftercare.casework.local_time import moment_here
from aftercare.casework.vocabulary import term_words, vocabularies
from aftercare.casework.wording import Words, as_written, words

TERMS_OF = ("compartment", "role", "standing")  # the vocabularies that entries name terms of
_UNTIL = re.compile(r"until (\d{4}-\d{2}-\d{2})")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")


def detail_words(detail: str) -> Words:
    """A detail: a term of ours by its label, a day or a moment as people write it, all else as it
    is.
    """
    for vocabulary in TERMS_OF:
        if detail in vocabularies()[vocabulary]:
            return term_words(vocabulary, detail)
    if (found := _UNTIL.fullmatch(detail)) and (day := _day(found[1])):
        return words("until {day}", day=day)
    if _MOMENT.fullmatch(detail) and (moment := moment_here(detail)):
        return words("{when}", when=moment)
    return as_written(detail)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
