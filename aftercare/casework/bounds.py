"""Days and moments within what their fields declare: nothing has happened tomorrow, and what lies
far ahead, or is left empty and would be missed, is asked about. Pure functions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from aftercare.casework.dates import stored_day
from aftercare.casework.declaration import Field, Problem, RecordKind
from aftercare.casework.field_values import is_day, is_moment
from aftercare.casework.wording import Words, words

NOW = "now"
LEEWAY = timedelta(minutes=15)  # a clock that is slow, or a visit written down as it ends
DEVICES_APART = timedelta(days=1)  # between the days of two time zones


def not_yet(kind: RecordKind, fields: Mapping[str, Any], now: datetime) -> list[Problem]:
    """What is said to have happened and has not: it is not saved."""
    return [
        Problem(
            field.name,
            words(
                "{field} lies ahead: {day}. What has not happened yet is written under “{other}”.",
                other=kind.label_of(field.instead),
                **_said(kind, field, value),
            )
            if field.instead
            else words(
                "{field} lies ahead: {day}. It has not happened yet; correct it.",
                **_said(kind, field, value),
            ),
        )
        for field, value in _dated(kind, fields)
        if field.not_after == NOW and _after(value, now)
    ]


def far_ahead(kind: RecordKind, fields: Mapping[str, Any], now: datetime) -> list[Problem]:
    """What lies so far ahead that it may be a slip of the hand: asked once, and saved if it is
    meant.
    """
    return [
        Problem(
            field.name,
            words(
                "{field} lies far ahead: {day}. Is that meant?",
                **_said(kind, field, value),
            ),
        )
        for field, value in _dated(kind, fields)
        if field.ask_beyond and _day(value) > now.date() + timedelta(days=field.ask_beyond)
    ]


def left_empty(kind: RecordKind, fields: Mapping[str, Any]) -> list[Problem]:
    """What a new record does without and would be missed: asked once, and saved if it is meant."""
    return [
        Problem(
            field.name,
            words(
                "{field} is empty. {help}",
                field=kind.label_of(field.name),
                help=Words(field.help, context=kind.context_of(field.name)),
            ),
        )
        for field in kind.fields
        if field.missed and fields.get(field.name) in (None, "", [])
    ]


def before_its_time(kind: RecordKind, fields: Mapping[str, Any], changed: date) -> list[str]:
    """The fields of a record, last `changed` on that day, that tell of what happened later: nobody
    can have seen it.
    """
    return [
        field.name
        for field, value in _dated(kind, fields)
        if field.not_after == NOW and _day(value) > changed + DEVICES_APART
    ]


def _said(kind: RecordKind, field: Field, value: str) -> dict[str, Any]:
    """What a field is called, and the day in it as it is told."""
    return {"field": kind.label_of(field.name), "day": stored_day(value) or value}


def _dated(kind: RecordKind, fields: Mapping[str, Any]) -> Iterator[tuple[Field, str]]:
    """The fields that have a bound, with the day or moment that stands in them."""
    for name, value in fields.items():
        field = kind.field(name)
        if (
            field
            and (field.not_after or field.ask_beyond)
            and isinstance(value, str)
            and (is_moment(value) or is_day(value))
        ):
            yield field, value


def _after(value: str, now: datetime) -> bool:
    if is_moment(value):
        return datetime.fromisoformat(value) > now + LEEWAY
    return _day(value) > now.date()


def _day(value: str) -> date:
    return stored_day(value) or date.min
