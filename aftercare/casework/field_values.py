"""What a field may hold: the bounds of every type, and whether a value that is stored already is
one the field can show.

What a person types is checked more closely (validation.py). What is stored may come from a
colleague's device, from an older version or a newer one: here only its shape counts. A term that is
not known here is still a text; a date of 9999 is no date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.wording import words

# of any day or moment: every number of days the rules add or take off stays a date
FIRST_YEAR, LAST_YEAR = (1900, 2199)
LONGEST_LINE, LONGEST_NARRATIVE, MOST_LINES = 500, 100_000, 200  # characters, characters, lines
LONGEST_MOMENT = 50  # characters
LONGEST_DURATION = 24 * 60  # minutes
LARGEST_NUMBER, LARGEST_AMOUNT = 1_000_000, 1e9
LARGEST_FILE_SIZE, LARGEST_EPOCH = 1 << 40, 1 << 31  # bytes; a number
MOST_ANSWERS = 5000
FILE_PARTS = {"digest": str, "size": int, "media": str, "epoch": int, "manifest": str}
# bytes of all that is set at once: a change has at most 1 MiB, and more than text in it
LARGEST_RECORD = 900_000

UNREADABLE = words("Unreadable")  # stands in the place of a value that its field cannot hold

_MOMENT = re.compile(
    r"([0-9]{4,9})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_DATE = re.compile(r"([0-9]{4,9})-[0-9]{2}-[0-9]{2}")
_HASH = re.compile(r"[0-9a-f]{64}")
_FACTS = ("not_known", "declined_to_say")
Fits = Callable[[Any], bool]


def year_of(text: Any, *, moment: bool) -> int | None:
    """The year of what is written as a date, or a `moment`, whatever the year; None for what is
    written otherwise.
    """
    found = (_MOMENT if moment else _DATE).fullmatch(text) if isinstance(text, str) else None
    return int(found[1]) if found else None


@lru_cache(16_384)  # whoever reads a case once reads it again
def _placed(text: str, *, moment: bool) -> bool:
    """Whether a text is a day, or a `moment`, within the bounds."""
    year = year_of(text, moment=moment)
    read: Callable[[str], object] = datetime.fromisoformat if moment else date.fromisoformat
    return year is not None and FIRST_YEAR <= year <= LAST_YEAR and _parses(read, text)


def is_day(value: Any) -> bool:
    """Whether it is a day within the bounds."""
    return isinstance(value, str) and len(value) <= LONGEST_MOMENT and _placed(value, moment=False)


def is_moment(value: Any) -> bool:
    """Whether it is a moment with its offset, within the bounds."""
    return isinstance(value, str) and len(value) <= LONGEST_MOMENT and _placed(value, moment=True)


def _parses(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def is_number(text: str) -> bool:
    """Whether a person typed a whole number that can be read: digits of any script, no more than a
    number here has.
    """
    return text.isdecimal() and len(text) <= len(str(LARGEST_NUMBER))


def is_whole(value: Any, least: int, most: int) -> bool:
    """Whether it is a whole number within bounds; yes and no are none."""
    return type(value) is int and least <= value <= most


def is_amount(value: Any) -> bool:
    """Whether it is an amount of money; infinity and what is no number are none."""
    return type(value) in (int, float) and 0 <= value < LARGEST_AMOUNT


def is_file(value: Any) -> bool:
    """Whether it says of a file what must be known of it; a newer version may say more."""
    if not isinstance(value, dict) or any(
        type(value.get(name)) is not kind for name, kind in FILE_PARTS.items()
    ):
        return False
    hashes = all(_HASH.fullmatch(value[name]) for name in ("digest", "manifest"))
    sized = 0 < value["size"] <= LARGEST_FILE_SIZE and 0 < value["epoch"] <= LARGEST_EPOCH
    return hashes and sized and len(value["media"]) <= LONGEST_LINE


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all([isinstance(item, str) for item in value])  # noqa: C419 - quicker for a few


def _are_answers(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(part, str) for pair in value.items() for part in pair
    )


def fits(field: Field) -> Fits:
    """What tells whether a stored value, which is not None, is one that the field can hold."""
    match field.type:
        case FieldType.TEXT_LIST | FieldType.VOCABULARY_LIST:
            return _are_texts
        case FieldType.DATE:
            return (lambda value: value in _FACTS or is_day(value)) if field.fact else is_day
        case FieldType.MOMENT:
            return is_moment
        case FieldType.DURATION:
            return lambda value: is_whole(value, 1, LONGEST_DURATION)
        case FieldType.INTEGER:
            return lambda value: is_whole(value, 0, LARGEST_NUMBER)
        case FieldType.MONEY:
            return is_amount
        case FieldType.BOOLEAN:
            return lambda value: isinstance(value, bool)
        case FieldType.ANSWERS:
            return _are_answers
        case FieldType.FILE:
            return is_file
        case _:  # text, terms, persons and records, of which any may be unknown here
            return _is_text


@cache
def _kind_fits(kind: str) -> Mapping[str, Fits]:
    return {field.name: fits(field) for field in KINDS[kind].fields} if kind in KINDS else {}


def readable(kind: str, field: str, value: Any) -> bool:
    """Whether the field of that kind can hold `value`. None is an empty field; what is not declared
    here holds anything.
    """
    check = _kind_fits(kind).get(field)
    return value is None or check is None or check(value)


def unreadable_of(kind: str, fields: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields whose value their declaration does not allow."""
    checks = _kind_fits(kind)
    names: tuple[str, ...] = ()
    for name, value in fields.items():
        check = checks.get(name)
        if check is not None and value is not None and not check(value):
            names += (name,)
    return names


def without(fields: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """`fields` without those of `names`."""
    return {name: value for name, value in fields.items() if name not in names}
