"""A script records JSON lines: {"case", "kind", "id"?, "fields"} each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from json import JSONDecodeError
from typing import Any

from aftercare.actions.recording.record import record_all
from aftercare.casework.json_text import TooDeep
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Entry, Written

KEYS = {"case", "kind", "id", "fields"}
NO_OBJECT = words("it is not an object in braces")


class NotReadable(Refused):
    """A file that cannot be opened."""

    def __init__(self, name: str, reason: Words) -> None:
        super().__init__(
            words("{name}: {reason}.", name=name, reason=reason),
            words("Nothing was recorded."),
            words("Check the name of the file."),
        )


class NotJson(Refused):
    """A line that is not a JSON object."""

    def __init__(self, line: int, reason: Words) -> None:
        super().__init__(
            words("Line {line} is not a JSON object: {reason}.", line=line, reason=reason),
            words("It was not recorded."),
            words("Correct that line."),
        )


def not_json(line: int, error: JSONDecodeError) -> NotJson:
    """What is told of a line that is no JSON at all."""
    if isinstance(error, TooDeep):
        return NotJson(line, words("it is nested too deep, or a number in it is too long"))
    return NotJson(line, words("something is wrong at its character {n}", n=error.colno))


class BadLine(Refused):
    """A line that is refused, by its number and reason."""

    def __init__(self, first: int, last: int, reason: Words) -> None:
        where = (
            words("Line {first}", first=first)
            if first == last
            else words("One of lines {first} to {last}", first=first, last=last)
        )
        super().__init__(
            words("{where}: {reason}", where=where, reason=reason),
            words("Lines before it are recorded."),
            words("Correct it and go on from there."),
        )


def entry_of(number: int, line: dict[str, Any]) -> Entry:
    """The entry a line stands for; raises `BadLine`."""
    unknown = sorted(set(line) - KEYS)
    if unknown:
        raise BadLine(
            number,
            number,
            words("“{name}” is not one of {names}", name=unknown[0], names=", ".join(sorted(KEYS))),
        )
    case, kind, fields = line.get("case"), line.get("kind"), line.get("fields")
    if not isinstance(case, str) or not isinstance(kind, str) or not isinstance(fields, dict):
        raise BadLine(
            number, number, words("“case” and “kind” are texts and “fields” is an object")
        )
    record = line.get("id") or ""
    if not isinstance(record, str):
        raise BadLine(number, number, words("“id” is a text"))
    return Entry(case, kind, record, fields)


def record_lines(
    casebook: Casebook, lines: Iterable[tuple[int, dict[str, Any]]], batch: int
) -> Iterator[Written]:
    """Records lines, `batch` per durable save; yields what was written once it is durable."""
    numbered = iter(lines)
    while chunk := list(islice(numbered, batch)):
        entries = [entry_of(number, line) for number, line in chunk]
        try:
            written = record_all(casebook, entries)
        except Refused as refusal:
            raise BadLine(chunk[0][0], chunk[-1][0], refusal.told) from None
        yield from written
