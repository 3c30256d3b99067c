"""Stored values as people read them, in a language: terms by their labels, days as they are written
here, people by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aftercare.casework.dates import stored_said
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.labels import kind_label
from aftercare.casework.vocabulary import FACTS, term_label
from aftercare.casework.wording import words

UNKNOWN = words("somebody not known here")
MEDIA = {"image": words("Picture"), "audio": words("Sound"), "application": words("Document")}


def spoken(field: Field | None, value: Any, names: Mapping[str, str], language: str) -> str:
    """A value in words; "" for none. `field` is None where this version does not know it; `names`
    are those of people, and of records where these are to be named: others say nothing by
    themselves.
    """
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return (words("Yes") if value else words("No")).say(language)
    if field and field.versions:
        return versions_said(value, names, language)
    match field.type if field else None:
        case FieldType.FILE:
            return file_said(value, language)
        case FieldType.ANSWERS:
            return answers_said(value)
        case FieldType.PERSON:
            return names.get(str(value)) or UNKNOWN.say(language)
        case FieldType.RECORD:
            return names.get(str(value), "")
        case FieldType.VOCABULARY | FieldType.VOCABULARY_LIST if field:
            terms = value if isinstance(value, list) else [value]
            return ", ".join(term_label(field.vocabulary, str(term), language) for term in terms)
    if value in FACTS:
        return term_label("fact", str(value), language)
    if field and field.type in (FieldType.DATE, FieldType.MOMENT):
        return stored_said(value, language)
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def versions_said(lines: Sequence[str], names: Mapping[str, str], language: str) -> str:
    """Exact versions of records (RECORD@VERSION) as people read them: what the records are called,
    a line each, and of how many more nobody knows that.
    """
    records = list(dict.fromkeys(str(line).partition("@")[0] for line in lines))
    called = [name for record in records if (name := names.get(record))]
    left = len(records) - len(called)
    more = words("{n} records", n=left) if not called else words("and {n} more", n=left)
    return "\n".join([*called, more.say(language)] if left else called)


def printed(say: Callable[[], str], kind: str, day: str, language: str) -> str:
    """What a paper says of a field; where that fails, the paper says so in its place, and goes on.

    `kind` and `day` are what the record is, and when it happened, "" where nobody knows.
    """
    try:
        return say()
    except Exception:  # noqa: BLE001 - whatever is wrong with one value, everything else is printed
        what = ", ".join(
            part for part in (kind_label(kind, language), stored_said(day, language)) if part
        )
        said = words(
            "This part could not be printed: {what}. Open it in the program, look for what "
            "cannot be read in it, correct that, "
            "and print again. Everything else is here.",
            what=what,
        )
        return said.say(language)


def answers_said(answers: Mapping[str, str]) -> str:
    """The answers of a form, a line each, by the last name of the question's path."""
    return "\n".join(f"{path.rpartition('/')[2]}: {said}" for path, said in answers.items())


def file_said(value: Mapping[str, Any], language: str) -> str:
    """What kind of file an attachment is, and how large."""
    kind = MEDIA.get(str(value.get("media", "")).partition("/")[0], MEDIA["application"])
    return f"{kind.say(language)}, {size_said(int(value.get('size') or 0))}"


def size_said(size: int) -> str:
    """A size in bytes as people read it."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"
