"""Days and moments as tired people type them: today, +3, friday, 2/11, 2 nov 2026, 14:30. What is
not understood stays as typed.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from aftercare.casework.dates import MONTHS

NEAR = {
    "today": 0, "hari ini": 0, "tomorrow": 1, "esok": 1, "besok": 1,
    "yesterday": -1, "semalam": -1, "kemarin": -1,
}  # fmt: skip
NOW = ("now", "sekarang")
WEEKDAYS = (
    ("mon", "monday", "isnin", "senin"),
    ("tue", "tuesday", "selasa"),
    ("wed", "wednesday", "rabu"),
    ("thu", "thursday", "khamis", "kamis"),
    ("fri", "friday", "jumaat", "jumat"),
    ("sat", "saturday", "sabtu"),
    ("sun", "sunday", "ahad", "minggu"),
)
_FACTS = {
    "not known": "not_known", "tidak diketahui": "not_known", "declined to say": "declined_to_say",
    "enggan menyatakan": "declined_to_say", "tidak mau menyebutkan": "declined_to_say",
}  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?:[/.\-](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})\.?\s+([a-z]{3,})\.?(?:\s+(\d{4}))?")
_HOUR = re.compile(r"(?:^|\s)(\d{1,2})[:.](\d{2})$")


def typed_day(text: str, today: date, *, fact: bool = False) -> str:
    """`text` as "YYYY-MM-DD" where a day can be read in it, else as it is. `fact`: also what stands
    for no day.
    """
    typed = " ".join(text.casefold().split())
    if fact and typed in _FACTS:
        return _FACTS[typed]
    day = _near(typed, today) or _written(typed, today)
    return day.isoformat() if day else text.strip()


def _near(typed: str, today: date) -> date | None:
    if typed in NEAR:
        return today + timedelta(days=NEAR[typed])
    if re.fullmatch(r"[+-]\d{1,3}", typed):
        return today + timedelta(days=int(typed))
    for number, names in enumerate(WEEKDAYS):
        if typed in names:
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _written(typed: str, today: date) -> date | None:
    numbers, named = _NUMBERS.fullmatch(typed), _NAMED.fullmatch(typed)
    if numbers:
        day, month, year = int(numbers[1]), int(numbers[2]), numbers[3]
    elif named:
        months = {
            name.casefold(): place
            for names in MONTHS.values()
            for place, name in enumerate(names, 1)
        }
        day, month, year = int(named[1]), months.get(named[2][:3], 0), named[3]
    else:
        return None
    whole = today.year if year is None else int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(whole, month, day)
    except ValueError:
        return None


def day_as_typed(value: str) -> str:
    """A stored day ("YYYY-MM-DD") as people here would type it, 2/11/2026, which `typed_day` reads;
    what is none as it is.
    """
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day}/{day.month}/{day.year:04}"


def moment_as_typed(value: str) -> str:
    """A stored moment, or "YYYY-MM-DD HH:MM", as people here would type it: 2/11/2026 14:30, which
    `typed_moment` reads; what is none as it is.
    """
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    return f"{day_as_typed(moment.date().isoformat())} {moment:%H:%M}"


def typed_moment(text: str, now: datetime) -> str:
    """`text` as "YYYY-MM-DD HH:MM" where a day and an hour, or an hour of today, can be read in it;
    else as it is.
    """
    if " ".join(text.casefold().split()) in NOW:
        return now.strftime("%Y-%m-%d %H:%M")
    hour = _HOUR.search(text.strip())
    if not hour or int(hour[1]) > 23 or int(hour[2]) > 59:
        return text.strip()
    before = text.strip()[: hour.start()].strip()
    day = typed_day(before, now.date()) if before else now.date().isoformat()
    return f"{day} {int(hour[1]):02}:{hour[2]}"
