"""Values in the cells of a table: how an export writes them, and how they are read, also as people
type them in a spreadsheet.

Text that a spreadsheet would take for a formula begins with an apostrophe, as does text that begins
with one; reading takes it off. Lists are JSON, or lines or parts between semicolons. Nothing is
guessed silently: what cannot be read is said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from aftercare.casework.declaration import Field, FieldType, RecordKind
from aftercare.casework.json_text import read_json
from aftercare.casework.labels import field_label
from aftercare.casework.typed_day import typed_day, typed_moment
from aftercare.casework.vocabulary import FACTS, OTHER, term_label, terms_of
from aftercare.casework.wording import LANGUAGES

GUARDED = ("=", "+", "-", "@", "\t", "\r", "'")
TRUE, FALSE = (
    frozenset(("yes", "y", "ya", "true", "1", "x")),
    frozenset(("no", "n", "tidak", "false", "0")),
)
LISTS = (FieldType.TEXT_LIST, FieldType.VOCABULARY_LIST)
NUMBERS = (FieldType.INTEGER, FieldType.DURATION, FieldType.MONEY)


def to_cell(value: Any) -> str | int | float:
    """A stored value as one cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        return f"'{value}" if value.startswith(GUARDED) else value
    return json.dumps(value, ensure_ascii=False)


def from_cell(field: Field, cell: Any, now: datetime) -> Any:
    """What a cell says, as the field stores it; None for an empty one. What cannot be read stays
    text, for validation to name.
    """
    if isinstance(cell, datetime) and field.type is FieldType.MOMENT:
        return cell.replace(tzinfo=cell.tzinfo or now.tzinfo).isoformat(timespec="seconds")
    if isinstance(cell, date | datetime):
        return cell.isoformat()[:10]
    if isinstance(cell, bool):
        cell = "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = str(cell if cell is not None else "")
    if field.type in (FieldType.TEXT, FieldType.NARRATIVE):
        return text.removeprefix("'") or None
    text = text.strip()
    return _read(field, text, now) if text else None


def _read(field: Field, text: str, now: datetime) -> Any:
    if field.fact and _fact(text):
        return _fact(text)
    if field.type in LISTS:
        parts = _parts(text)
        return [_term(field.vocabulary, part) for part in parts] if field.vocabulary else parts
    if field.type is FieldType.VOCABULARY:
        return _term(field.vocabulary, text)
    if field.type is FieldType.BOOLEAN:
        folded = text.casefold()
        return True if folded in TRUE else False if folded in FALSE else text
    if field.type in NUMBERS:
        number = re.sub(r"(?i)^rm\s*|\s*(min|minutes|minit)$", "", text).replace(" ", "")
        try:
            return int(number) if re.fullmatch(r"\d+", number) else float(number.replace(",", ""))
        except ValueError:
            return text
    if field.type is FieldType.DATE:
        return typed_day(
            text[:10] if re.match(r"\d{4}-\d{2}-\d{2}[T ]", text) else text, now.date()
        )
    if field.type is FieldType.MOMENT:
        return _moment(text, now)
    if field.type in (FieldType.ANSWERS, FieldType.FILE):
        try:
            return read_json(text)
        except json.JSONDecodeError:
            return text
    return text


def _moment(text: str, now: datetime) -> str:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        text += " 00:00"
    known = text if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", text) else typed_moment(text, now)
    try:
        moment = datetime.fromisoformat(known)
    except ValueError:
        return text
    if moment.tzinfo is not None:
        return text
    return moment.replace(tzinfo=now.tzinfo).isoformat(timespec="seconds")


def _parts(text: str) -> list[str]:
    if text.startswith("["):
        try:
            listed = read_json(text)
        except json.JSONDecodeError:
            listed = None
        if isinstance(listed, list):
            return [str(item) for item in listed]
    return [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]


def _fact(text: str) -> str:
    return next(
        (
            fact
            for fact in FACTS
            if text in (fact, *(term_label("fact", fact, code) for code in LANGUAGES))
        ),
        "",
    )


def _term(vocabulary: str, text: str) -> str:
    """The term that `text` names, by itself or by its label in any language; `text` where it names
    none.
    """
    if text in terms_of(vocabulary) or text.startswith(OTHER):
        return text
    known = {
        _plain(label): term for term in terms_of(vocabulary) for label in _labels(vocabulary, term)
    }
    return known.get(_plain(text), text)


def _labels(vocabulary: str, term: str) -> tuple[str, ...]:
    return (term, *(term_label(vocabulary, term, code) for code in LANGUAGES))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def _names(kind: RecordKind) -> Mapping[str, str]:
    """What a column may be called for each field: its name, or its label in any language."""
    by_heading: dict[str, str] = {}
    for name in kind.by_name:
        for called in (name, *(field_label(kind.name, name, code) for code in LANGUAGES)):
            by_heading.setdefault(_plain(called), name)
    return by_heading


def guess_fields(columns: Sequence[str], kinds: Sequence[RecordKind]) -> dict[str, str]:
    """Which field each column is, where its heading says so; the first column of a name has it."""
    mapping: dict[str, str] = {}
    named = [_names(kind) for kind in kinds]
    for column in columns:
        field = next((name for names in named if (name := names.get(_plain(column)))), "")
        if field and field not in mapping.values():
            mapping[column] = field
    return mapping
