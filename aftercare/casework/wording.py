"""What people read, in their language. English texts in the code are the keys; Qt's translation
files hold the others.

A text that travels (a problem, a reason) is `Words`: the text with its values, put into a language
where it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

import msgspec

from aftercare.casework.dates import day_said, moment_said
from aftercare.casework.own_words import own_words_now
from aftercare.casework.plurals import of_one

LANGUAGES = ("en", "ms", "id")
LANGUAGE_NAMES = {"en": "English", "ms": "Bahasa Melayu", "id": "Bahasa Indonesia"}


@cache
def catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """(context, English text) -> text in `language`; empty for English and for a language that is
    not here.
    """
    if language not in LANGUAGES or language == "en":
        return {}
    from importlib.resources import files  # here, so that English does not wait for them
    from xml.etree import ElementTree as ET

    source = files("resources").joinpath(f"translations/aftercare_{language}.ts").read_bytes()
    translations = {}
    for context in ET.fromstring(source).iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translated = message.findtext("translation")
            if translated:
                translations[name, message.findtext("source") or ""] = translated
    return translations


def say(text: str, language: str, context: str = "", /, **values: Any) -> str:
    """`text` in `language`, with `values` put in; English where there is no translation. The
    organisation's own words go before (`own_words`).
    """
    said = own_words_now().said.get((context, text), {}).get(language) or catalogue(language).get(
        (context, text), text
    )
    if language == "en":
        for name, value in values.items():
            said = of_one(said, name) if value == 1 else said
    return (
        said.format(**{name: shown(value, language) for name, value in values.items()})
        if values
        else said
    )


def shown(value: Any, language: str) -> Any:
    """A value as it stands in a sentence: words in the language, dates as people write them."""
    if isinstance(value, Words):
        return value.say(language)
    if isinstance(value, Moment | datetime):
        moment = datetime.fromisoformat(value.iso) if isinstance(value, Moment) else value
        return moment_said(moment, language)
    if isinstance(value, Day | date):
        day = date.fromisoformat(value.iso) if isinstance(value, Day) else value
        return day_said(day, language)
    return value


class Day(msgspec.Struct, frozen=True, tag=True):
    """A day within a text, as "YYYY-MM-DD"."""

    iso: str


class Moment(msgspec.Struct, frozen=True, tag=True):
    """A moment within a text, as ISO 8601."""

    iso: str


class Words(msgspec.Struct, frozen=True, tag=True):
    """A text with its values, in no language yet."""

    text: str
    values: Mapping[str, str | int | float | Day | Moment | Words | None] = {}
    context: str = ""

    def say(self, language: str) -> str:
        """In `language`."""
        return say(self.text, language, self.context, **self.values)

    def __str__(self) -> str:
        return self.say("en")


def words(
    text: str,
    /,
    *,
    reason: Words | None = None,
    why: Words | None = None,
    doing: Words | None = None,
    **values: Any,
) -> Words:
    """Marks `text` for translation and keeps its values with it: days, moments, other words,
    numbers, and what else as text.

    What stands in a text as `reason`, `why` or `doing` is a piece of a sentence, and comes as
    words; the others are names, numbers, paths and codes.
    """
    told = {"reason": reason, "why": why, "doing": doing}
    values |= {name: part for name, part in told.items() if part is not None}
    return Words(text, {name: _kept(value) for name, value in values.items()})


def as_written(text: str) -> Words:
    """What somebody, or another program, wrote: shown as it is in every language."""
    return Words(text, context="as written")


def together(parts: Sequence[Words]) -> Words:
    """Several texts one after the other."""
    return _joined(parts, " ")


def listed(parts: Sequence[Words]) -> Words:
    """Several names as a list within a sentence."""
    return _joined(parts, ", ")


def _joined(parts: Sequence[Words], between: str) -> Words:
    return Words(
        between.join(f"{{part{place}}}" for place in range(len(parts))),
        {f"part{place}": part for place, part in enumerate(parts)},
    )


def _kept(value: Any) -> str | int | float | Day | Moment | Words | None:
    if isinstance(value, datetime):
        return Moment(value.isoformat())
    if isinstance(value, date):
        return Day(value.isoformat())
    return value if isinstance(value, str | int | float | Words | None) else str(value)
