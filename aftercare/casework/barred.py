"""Whom a client must not meet or be brought together with, and whether somebody who is named is one of
them. Pure functions.

Names are compared as people write them: other letters, titles, the father's name left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from aftercare.casework.declaration import RecordKind
from aftercare.casework.likeness import alike, words_of
from aftercare.casework.standing import Fielded, in_force

REASON = "contact_reason"  # the field that says why contact was right all the same
# names that very many have, and that tell nobody apart
FREQUENT = frozenset(
    [
        "mohd",
        "muhammad",
        "muhamad",
        "mohammad",
        "mohamad",
        "mohamed",
        "md",
        "nur",
        "noor",
        "siti",
        "abdul",
        "abd",
        "sri",
        "tuan",
    ]
)
_LINK = re.compile(r"\b(?:bin|binti|bt|bte|a/l|a/p|al|ap|s/o|d/o|anak|ak)\b[.]?", re.IGNORECASE)
_PARTS = re.compile(r"[,;/&\n()]+(?![lpo]\b)|\b(?:dan|and|serta|with|bersama)\b", re.IGNORECASE)
SHORTEST = 3  # letters of a name by itself


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


def mentioned(text: str, barred: Iterable[Barred]) -> list[Barred]:
    """Whom of the barred a text in sentences speaks of, by a name that tells them apart."""
    words = set(re.findall(r"\w+", text.casefold()))
    return [
        one for one in barred if (own := _own_names(one.name)) and own <= words and _telling(own)
    ]


def same_person(written: str, name: str) -> bool:
    """Whether a name as it is written may mean the person of that name."""
    own, known = _own_names(written), _own_names(name)
    fathers = (_father(written), _father(name))
    if all(fathers) and own and known:
        return alike(*fathers) and alike(" ".join(sorted(own)), " ".join(sorted(known)))
    return alike(written, name) or (
        bool(known) and known <= set(words_of(written)) and _telling(known)
    )


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


def _telling(own: set[str]) -> bool:
    return sum(map(len, own)) >= SHORTEST
