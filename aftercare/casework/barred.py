"""Whom a client must not meet or be brought together with, and whether somebody who is named is one of
them. Pure functions.

Names are compared as people write them: other letters, titles, the father's name left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from aftercare.casework.declaration import RecordKind
from aftercare.casework.likeness import alike, words_of
from aftercare.casework.spellings import one_spelling, spellings_of
from aftercare.casework.standing import Fielded, in_force

REASON = "contact_reason"  # the field that says why contact was right all the same
# names that very many have, and that tell nobody apart
FREQUENT = frozenset(
    [*spellings_of("muhammad"), *spellings_of("abdul"), "nur", "noor", "siti", "sri", "tuan"]
)
_LINK = re.compile(r"\b(?:bin|binti|bt|bte|a/l|a/p|al|ap|s/o|d/o|anak|ak)\b[.]?", re.IGNORECASE)
_PARTS = re.compile(r"[,;/&\n()]+(?![lpo]\b)|\b(?:dan|and|serta|with|bersama)\b", re.IGNORECASE)
SHORTEST = 3  # letters of a name by itself
# of what somebody else wrote: so many names of a record, and so many people, are looked at
MOST_NAMED, MOST_BARRED = 100, 50


class Barred(NamedTuple):
    """Somebody whom it is prohibited to contact, and the record that says so."""

    name: str
    record: str


class Met(NamedTuple):
    """Somebody barred who is named in a field, as they are written there."""

    field: str
    written: str
    barred: Barred


def barred_people(
    members: Iterable[tuple[str, Fielded]], conditions: Iterable[tuple[str, Fielded]], today: date
) -> list[Barred]:
    """Those of the household with whom contact is prohibited, and those whom a condition in force
    names; records with their ids.
    """
    found = [
        Barred(str(row.fields["name"]), record)
        for record, row in members
        if row.fields.get("contact_prohibited") is True and row.fields.get("name")
    ]
    for record, row in conditions:
        if row.fields.get("type") == "non_association" and in_force(row.fields, today):
            found += [Barred(str(name), record) for name in row.fields.get("persons") or () if name]
    return found


def met(kind: RecordKind, fields: Mapping[str, Any], barred: Sequence[Barred]) -> list[Met]:
    """Whom of the barred a record names where it names people."""
    return [
        Met(field.name, written, one)
        for field in kind.fields
        if field.names_people
        for written in _written(fields.get(field.name))
        for one in barred
        if same_person(written, one.name)
    ]


def names_outright(kind: RecordKind, fields: Mapping[str, Any], barred: Sequence[Barred]) -> bool:
    """Whether a record that anybody wrote names one of the barred by their own name, in any
    spelling. Whatever stands there, little is looked at.
    """
    names = (
        written
        for field in kind.fields
        if field.names_people
        for written in _written(fields.get(field.name))
    )
    known = [_own_names(one.name) for one in barred[:MOST_BARRED]]
    return bool(known) and any(
        _called(own, words_of(written)) for written in islice(names, MOST_NAMED) for own in known
    )


def mentioned(text: str, barred: Iterable[Barred]) -> list[Barred]:
    """Whom of the barred a text in sentences speaks of, by a name that tells them apart."""
    words = re.findall(r"\w+", text.casefold())
    return [one for one in barred if _called(_own_names(one.name), words)]


def same_person(written: str, name: str) -> bool:
    """Whether a name as it is written may mean the person of that name."""
    own, known = _own_names(written), _own_names(name)
    fathers = (_father(written), _father(name))
    if all(fathers) and own and known:
        return alike(*fathers) and alike(" ".join(sorted(own)), " ".join(sorted(known)))
    return alike(written, name) or _called(known, words_of(written))


def _written(value: Any) -> list[str]:
    """The people in a field, one by one; several may stand in one line."""
    lines = value if isinstance(value, list) else [value]
    parts = [part.strip() for line in lines if isinstance(line, str) for part in _PARTS.split(line)]
    return [part for part in parts if part]


def _own_names(name: str) -> set[str]:
    """The names that are a person's own, without the father's, titles, and what very many are
    called.
    """
    own = _LINK.split(name, maxsplit=1)[0]
    return set(words_of(own)) - FREQUENT if own.strip() else set()


def _father(name: str) -> str:
    parts = _LINK.split(name, maxsplit=1)
    return parts[1].strip() if len(parts) > 1 else ""


def _called(own: set[str], words: Iterable[str]) -> bool:
    """Whether a person's own names are all among these words, in any spelling, and tell them
    apart.
    """
    return sum(map(len, own)) >= SHORTEST and set(map(one_spelling, own)) <= set(
        map(one_spelling, words)
    )
