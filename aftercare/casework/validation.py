"""Validation: what must be corrected before a record can be saved, in words a tired person
understands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any

from aftercare.casework.declaration import Field, FieldType, Problem, RecordKind
from aftercare.casework.field_values import (
    FILE_PARTS,
    FIRST_YEAR,
    LARGEST_NUMBER,
    LARGEST_RECORD,
    LAST_YEAR,
    LONGEST_DURATION,
    LONGEST_LINE,
    LONGEST_NARRATIVE,
    MOST_ANSWERS,
    MOST_LINES,
    is_amount,
    is_day,
    is_file,
    is_moment,
    is_whole,
    year_of,
)
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import FACTS, OTHER, is_term, terms_of
from aftercare.casework.wording import Words, together, words

LONGEST_NAME = 100  # letters; for what is longer no near name is looked for
SHOWN_OF_VALUE = 60  # characters of what was typed that a problem repeats
Checker = Callable[[Any], Words | None]  # what is wrong, with {field} for the name of the field
_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE)


class Invalid(Refused):
    """Something entered must be corrected; `problems` says what."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            together([problem.what for problem in problems]),
            words("Nothing was saved."),
            words("Correct it and save again."),
        )


def _near(typed: str, known: Iterable[str]) -> list[str]:
    """The one of `known` that was perhaps meant; nothing for what is far longer than a name."""
    return get_close_matches(typed, list(known), 1) if len(typed) <= LONGEST_NAME else []


def check_kind(name: str) -> RecordKind:
    """The kind of that name; raises `Invalid` naming near ones."""
    kind, name = KINDS.get(name), _said(name)
    if kind is None:
        near = _near(name, KINDS)
        if near:
            raise Invalid(
                [
                    Problem(
                        "",
                        words(
                            "There is no record kind '{name}'. Did you mean '{near}'?",
                            name=name,
                            near=near[0],
                        ),
                    )
                ]
            )
        raise Invalid([Problem("", words("There is no record kind '{name}'.", name=name))])
    return kind


def unknown_field(name: str, kinds: Sequence[RecordKind]) -> Problem:
    """The problem of a field that none of `kinds` has."""
    name = _said(name)
    near = _near(name, [field for kind in kinds for field in kind.by_name])
    where = " / ".join(kind.name for kind in kinds)
    if near:
        hint = words(
            "There is no field '{name}' in {where}. Did you mean '{near}'?",
            name=name,
            where=where,
            near=near[0],
        )
        return Problem(name, hint)
    return Problem(name, words("There is no field '{name}' in {where}.", name=name, where=where))


def validate(
    kind: RecordKind,
    fields: Mapping[str, Any],
    *,
    partial: bool,
    existing: Mapping[str, Any] | None = None,
) -> list[Problem]:
    """Everything wrong with `fields`; empty when they can be saved.

    With `partial` they are an edit of a record that holds `existing`: required fields may be left
    out, but not cleared.
    """
    checkers = _checkers(kind.name)
    problems = []
    for name, value in fields.items():
        checker = checkers.get(name)
        if checker is None:
            problems.append(unknown_field(name, (kind,)))
        elif value is not None:
            wrong = checker(value)
            if wrong:
                problems.append(_named(kind, name, wrong))
    for name in _required(kind.name):
        if fields.get(name) in (None, "", []) and (not partial or name in fields):
            problems.append(_named(kind, name, words("{field} is needed; fill it in.")))
    if not problems and sum(map(_whole_size, fields.values())) > LARGEST_RECORD:
        problems.append(
            Problem(
                "",
                words("All its texts together are too long for one record; shorten some of them."),
            )
        )
    if not problems:
        whole = {**existing, **fields} if existing else fields
        touched = set(fields)
        for check in kind.checks:
            problems += [
                problem
                for problem in check(kind, whole)
                if not partial or problem.field in touched or touched
            ]
    return problems


def _named(kind: RecordKind, name: str, wrong: Words) -> Problem:
    return Problem(name, Words(wrong.text, {**wrong.values, "field": kind.label_of(name)}))


@cache
def _required(kind: str) -> tuple[str, ...]:
    return tuple(field.name for field in KINDS[kind].fields if field.required)


@cache
def _checkers(kind: str) -> Mapping[str, Checker]:
    return {field.name: _checker(field) for field in KINDS[kind].fields}


def _checker(field: Field) -> Checker:
    plain = _by_type(field)
    if not field.fact:
        return plain
    return lambda value: None if value in FACTS else plain(value)


def _by_type(field: Field) -> Checker:
    match field.type:
        case FieldType.TEXT:
            return _text(LONGEST_LINE)
        case FieldType.NARRATIVE:
            return _text(LONGEST_NARRATIVE)
        case FieldType.VOCABULARY:
            return _term(field.vocabulary)
        case FieldType.VOCABULARY_LIST:
            return _each(_term(field.vocabulary))
        case FieldType.TEXT_LIST:
            return _each(_text(LONGEST_LINE))
        case FieldType.DATE:
            return _date
        case FieldType.MOMENT:
            return _moment
        case FieldType.DURATION:
            return _whole(1, LONGEST_DURATION)
        case FieldType.INTEGER:
            return _whole(0, LARGEST_NUMBER)
        case FieldType.MONEY:
            return _money
        case FieldType.BOOLEAN:
            return _boolean
        case FieldType.PERSON | FieldType.RECORD:
            return _identifier
        case FieldType.ANSWERS:
            return _answers
        case FieldType.FILE:
            return _file


def _text(longest: int) -> Checker:
    def check(value: Any) -> Words | None:
        if not isinstance(value, str):
            return words("{field} must be text.")
        if len(value) > longest:
            return words(
                "{field} is too long: {n} characters, at most {most}. Shorten it.",
                n=len(value),
                most=longest,
            )
        if _size(value) is None:
            return words("{field} holds a character that is none; write it anew.")
        return None

    return check


def _size(text: str) -> int | None:
    """Its bytes in UTF-8; None for half a character, as a broken file may hold."""
    try:
        return len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError:
        return None


def _whole_size(value: Any) -> int:
    """The bytes of all text in a value that was checked."""
    if isinstance(value, str):
        return _size(value) or 0
    parts = [part for pair in value.items() for part in pair] if isinstance(value, dict) else value
    return sum(map(_whole_size, parts)) if isinstance(parts, list) else 0


def _said(value: Any) -> str:
    """What was typed, as a problem repeats it."""
    text = (
        str(value) if isinstance(value, str | int | float | bool | None) else type(value).__name__
    )
    return text if len(text) <= SHOWN_OF_VALUE else text[:SHOWN_OF_VALUE] + "…"


def _term(vocabulary: str) -> Checker:
    text = _text(LONGEST_LINE)

    def check(value: Any) -> Words | None:
        wrong = text(value)
        if wrong or is_term(vocabulary, value):
            return wrong
        if value.startswith(OTHER.strip()):
            return words("{field} says 'other'; write what.")
        known = sorted(terms_of(vocabulary))
        near = _near(value, known)
        choices = f"'{near[0]}'" if near else ", ".join(known)
        return words(
            "{field} has no choice '{value}'. Choose {choices}, or write 'other: ' and what.",
            value=_said(value),
            choices=choices,
        )

    return check


def _each(checker: Checker) -> Checker:
    def check(value: Any) -> Words | None:
        if not isinstance(value, list):
            return words("{field} must be a list.")
        if len(value) > MOST_LINES:
            return words("{field} has too many lines; at most {most}.", most=MOST_LINES)
        return next((wrong for wrong in map(checker, value) if wrong), None)

    return check


def _date(value: Any) -> Words | None:
    if is_day(value):
        return None
    return _out_of_bounds(value, moment=False) or words(
        "{field} is not a date: '{value}'. Write year-month-day, as in 2026-11-02.",
        value=_said(value),
    )


def _moment(value: Any) -> Words | None:
    if is_moment(value):
        return None
    return _out_of_bounds(value, moment=True) or words(
        "{field} is not a date and time with its offset: '{value}'. Write it as in "
        "2026-11-02T10:00:00+08:00.",
        value=_said(value),
    )


def _out_of_bounds(value: Any, *, moment: bool) -> Words | None:
    """What is wrong with a year that no record has; None where it is something else."""
    year = year_of(value, moment=moment)
    if year is not None and year > LAST_YEAR:
        return words(
            "{field} cannot lie after the year {last}: '{value}'. Where something has no "
            "end, leave the field empty.",
            last=LAST_YEAR,
            value=_said(value),
        )
    if year is not None and year < FIRST_YEAR:
        return words(
            "{field} cannot lie before the year {first}: '{value}'. Correct the year.",
            first=FIRST_YEAR,
            value=_said(value),
        )
    return None


def _whole(least: int, most: int) -> Checker:
    def check(value: Any) -> Words | None:
        if is_whole(value, least, most):
            return None
        return words(
            "{field} must be a whole number from {least} to {most}.", least=least, most=most
        )

    return check


def _money(value: Any) -> Words | None:
    return None if is_amount(value) else words("{field} must be an amount, as in 1500 or 1500.50.")


def _boolean(value: Any) -> Words | None:
    return None if isinstance(value, bool) else words("{field} must be yes or no.")


def _answers(value: Any) -> Words | None:
    if not isinstance(value, dict) or len(value) > MOST_ANSWERS:
        return words(
            "{field} must be the answers of a form, at most {most} of them.", most=MOST_ANSWERS
        )
    path, said = _text(LONGEST_LINE), _text(LONGEST_NARRATIVE)
    if any(path(text) for text in value) or any(said(text) for text in value.values()):
        return words("{field} must be text by the path of each question.")
    return None


def _file(value: Any) -> Words | None:
    whole = is_file(value) and set(value) == set(FILE_PARTS)
    return None if whole else words("{field} must be a file that was attached.")


def _identifier(value: Any) -> Words | None:
    if isinstance(value, str) and _ID.fullmatch(value):
        return None
    return words("{field} does not name anybody or anything known here.")
