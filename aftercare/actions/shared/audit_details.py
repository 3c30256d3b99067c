"""The details of an audit entry as people read them; what is entered stays as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from aftercare.casework.local_time import moment_here
from aftercare.casework.vocabulary import term_words, vocabularies
from aftercare.casework.wording import Words, as_written, words

TERMS_OF = ("compartment", "role", "standing")  # the vocabularies that entries name terms of
PATTERNS: Sequence[tuple[re.Pattern[str], Words]] = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"device (?P<n>\d{1,9})", words("Device {n}")),
        (r"figures (?P<period>\S+)", words("Figures, {period}")),
        (r"answers of (?P<form>.+)", words("Answers of the form {form}")),
        (r"(?P<n>\d{1,9}) records", words("{n} records")),
        (r"(?P<n>\d{1,9}) records taken back", words("{n} records taken back")),
        (r"(?P<n>\d{1,9}) sections", words("{n} sections")),
        (r"with telephone numbers", words("with telephone numbers")),
    )
)
# the id of a record, and what is sealed to an auditor: nothing that anybody reads
_UNREAD = re.compile(
    r"(case )?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+ [A-Za-z0-9+/=]{60,}", re.IGNORECASE
)
_UNTIL = re.compile(r"until (\d{4}-\d{2}-\d{2})")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")


def detail_words(detail: str) -> Words:
    """A detail: a term of ours by its label, a day or a moment as people write it, all else as it
    is; nothing for what is there for machines alone.
    """
    if _UNREAD.fullmatch(detail):
        return as_written("")
    for pattern, said in PATTERNS:
        if found := pattern.fullmatch(detail):
            values = {
                name: int(text) if name == "n" else text for name, text in found.groupdict().items()
            }
            return msgspec.structs.replace(said, values=values)
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
