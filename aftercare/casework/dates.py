"""How days and moments are written for people, in each language: 2 Nov 2026, 10:00.

Screens, papers, histories and the command line all write them so. What programs read (JSON,
exports, the names of files) and what is typed into a form is ISO 8601, and no matter of this file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "ms": ("Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ogo", "Sep", "Okt", "Nov", "Dis"),
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
}
WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ms": ("Isn", "Sel", "Rab", "Kha", "Jum", "Sab", "Ahd"),
    "id": ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
}


def month_name(day: date, language: str) -> str:
    """Its month, in short; in English where the language has no names here."""
    return MONTHS.get(language, MONTHS["en"])[day.month - 1]


def weekday_name(day: date, language: str) -> str:
    """Its day of the week, in short."""
    return WEEKDAYS.get(language, WEEKDAYS["en"])[day.weekday()]


def day_said(day: date, language: str) -> str:
    """A day, or the day of a moment: 2 Nov 2026."""
    return f"{day.day} {month_name(day, language)} {day.year}"


def day_of_year_said(day: date, language: str) -> str:
    """A day where its year cannot be mistaken: 2 Nov."""
    return f"{day.day} {month_name(day, language)}"


def weekday_said(day: date, language: str) -> str:
    """A day with its day of the week: Mon 2 Nov."""
    return f"{weekday_name(day, language)} {day_of_year_said(day, language)}"


def month_said(day: date, language: str) -> str:
    """The month that a day is in: Nov 2026."""
    return f"{month_name(day, language)} {day.year}"


def hour_said(moment: datetime) -> str:
    """The hour and minute of a moment: 10:00."""
    return f"{moment:%H:%M}"


def moment_said(moment: datetime, language: str) -> str:
    """A moment as its own time zone tells it: 2 Nov 2026, 10:00. `local_time` brings it into that
    of this computer.
    """
    return f"{day_said(moment, language)}, {hour_said(moment)}"


def stored_day(value: object) -> date | None:
    """The day of a date or moment, stored as text or at hand; None for what is neither."""
    try:
        return date.fromisoformat(str(value or "")[: len("YYYY-MM-DD")])
    except ValueError:
        return None


def stored_said(value: object, language: str) -> str:
    """A stored day or moment, as "YYYY-MM-DD" with or without a time; "" for none, and what is
    neither as it is.
    """
    text = str(value or "")
    try:
        return (
            moment_said(datetime.fromisoformat(text), language)
            if len(text) > len("YYYY-MM-DD")
            else day_said(date.fromisoformat(text), language)
        )
    except ValueError:
        return text
