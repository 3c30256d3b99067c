"""Validation: what must be corrected before a record can be saved, in words a tired person understands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from typing import Any

from aftercare.casework.declaration import Field, FieldType, Problem, RecordKind
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import FACTS, OTHER, is_term, terms_of

LONGEST_LINE, LONGEST_NARRATIVE, MOST_LINES = 500, 100_000, 200  # characters, characters, lines
LONGEST_DURATION = 24 * 60  # minutes
Checker = Callable[[Any], tuple[str, str] | None]
_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Invalid(Refused):
    """Something entered must be corrected; `problems` says what, in both languages."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(problem.en for problem in problems), "Nothing was saved.", "Correct it and save again.")


def check_kind(name: str) -> RecordKind:
    """The kind of that name; raises `Invalid` naming near ones."""
    kind = KINDS.get(name)
    if kind is None:
        near = get_close_matches(name, KINDS, 1)
        hint_en = f" Did you mean '{near[0]}'?" if near else ""
        hint_ms = f" Adakah anda maksudkan '{near[0]}'?" if near else ""
        raise Invalid([Problem("", f"There is no record kind '{name}'.{hint_en}", f"Tiada jenis rekod '{name}'.{hint_ms}")])
    return kind


def unknown_field(name: str, kinds: Sequence[RecordKind]) -> Problem:
    """The problem of a field that none of `kinds` has."""
    near = get_close_matches(name, [field for kind in kinds for field in kind.by_name], 1)
    where_en = " or ".join(kind_label(kind.name, "en").lower() for kind in kinds)
    where_ms = " atau ".join(kind_label(kind.name, "ms").lower() for kind in kinds)
    hint_en = f" Did you mean '{near[0]}'?" if near else ""
    hint_ms = f" Adakah anda maksudkan '{near[0]}'?" if near else ""
    return Problem(
        name,
        f"A {where_en} has no field '{name}'.{hint_en}",
        f"Tiada medan '{name}' pada {where_ms}.{hint_ms}",
    )


def validate(
    kind: RecordKind, fields: Mapping[str, Any], *, partial: bool, existing: Mapping[str, Any] | None = None
) -> list[Problem]:
    """Everything wrong with `fields`; empty when they can be saved.

    With `partial` they are an edit of a record that holds `existing`: required fields may be left out, but not cleared.
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
                problems.append(_named(kind.name, name, *wrong))
    for name in _required(kind.name):
        if fields.get(name) in (None, "", []) and (not partial or name in fields):
            problems.append(_named(kind.name, name, "is needed; fill it in.", "diperlukan; sila isikan."))
    if not problems:
        whole = {**existing, **fields} if existing else fields
        touched = set(fields)
        for check in kind.checks:
            problems += [one for one in check(whole) if not partial or one.field in touched or touched]
    return problems


def _named(kind: str, name: str, en: str, ms: str) -> Problem:
    return Problem(name, f"{field_label(kind, name, 'en')} {en}", f"{field_label(kind, name, 'ms')} {ms}")


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
            return _whole(0, 1_000_000)
        case FieldType.MONEY:
            return _money
        case FieldType.BOOLEAN:
            return _boolean
        case FieldType.PERSON | FieldType.RECORD:
            return _identifier


def _text(longest: int) -> Checker:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, str):
            return "must be text.", "mestilah teks."
        if len(value) > longest:
            return (
                f"is too long: {len(value)} characters, at most {longest}. Shorten it.",
                f"terlalu panjang: {len(value)} aksara, paling banyak {longest}. Pendekkannya.",
            )
        return None

    return check


def _term(vocabulary: str) -> Checker:
    known = frozenset(terms_of(vocabulary))

    def check(value: Any) -> tuple[str, str] | None:
        if isinstance(value, str) and (value in known or is_term(vocabulary, value)):
            return None
        if isinstance(value, str) and value.startswith(OTHER.strip()):
            return "says 'other'; write what.", "menyatakan 'lain-lain'; tuliskan apa."
        near = get_close_matches(str(value), known, 1)
        choices = f"'{near[0]}'" if near else ", ".join(sorted(known))
        return (
            f"has no choice '{value}'. Choose {choices}, or write 'other: ' and what.",
            f"tiada pilihan '{value}'. Pilih {choices}, atau tulis 'other: ' dan nyatakan.",
        )

    return check


def _each(checker: Checker) -> Checker:
    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, list):
            return "must be a list.", "mestilah senarai."
        if len(value) > MOST_LINES:
            return (
                f"has too many lines; at most {MOST_LINES}.",
                f"mempunyai terlalu banyak baris; paling banyak {MOST_LINES}.",
            )
        return next((wrong for wrong in map(checker, value) if wrong), None)

    return check


def _date(value: Any) -> tuple[str, str] | None:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            date.fromisoformat(value)
        except ValueError:
            pass
        else:
            return None
    return (
        f"is not a date: '{value}'. Write year-month-day, as in 2026-11-02.",
        f"bukan tarikh: '{value}'. Tulis tahun-bulan-hari, seperti 2026-11-02.",
    )


def _moment(value: Any) -> tuple[str, str] | None:
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return None
    return (
        f"is not a date and time with its offset: '{value}'. Write it as in 2026-11-02T10:00:00+08:00.",
        f"bukan tarikh dan masa dengan ofset: '{value}'. Tulis seperti 2026-11-02T10:00:00+08:00.",
    )


def _whole(least: int, most: int) -> Checker:
    def check(value: Any) -> tuple[str, str] | None:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return None
        return (
            f"must be a whole number from {least} to {most}.",
            f"mestilah nombor bulat daripada {least} hingga {most}.",
        )

    return check


def _money(value: Any) -> tuple[str, str] | None:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9:
        return None
    return "must be an amount, as in 1500 or 1500.50.", "mestilah jumlah wang, seperti 1500 atau 1500.50."


def _boolean(value: Any) -> tuple[str, str] | None:
    return None if isinstance(value, bool) else ("must be yes or no.", "mestilah ya atau tidak.")


def _identifier(value: Any) -> tuple[str, str] | None:
    if isinstance(value, str) and _ID.fullmatch(value):
        return None
    return "does not name anybody or anything known here.", "tidak menamakan sesiapa atau apa-apa yang diketahui."
