"""A finished paper is written whole, and says who made it and when."""

from __future__ import annotations

from pathlib import Path

from aftercare.actions.shared.cannot_write import CannotWrite
from aftercare.actions.shared.directory import names_by_person
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.dates import moment_said
from aftercare.store.casebook import Casebook
from aftercare.store.durable_file import write_durably
from sync.protocol.ids import format_id


def write_paper(path: Path, data: bytes) -> None:
    """Writes a finished file whole; raises `CannotWrite`."""
    try:
        write_durably(path, data)
    except OSError as error:
        raise CannotWrite(path, error) from None


def my_name(casebook: Casebook) -> str:
    """The name of this device's person."""
    me = format_id(casebook.certified().person)
    return names_by_person(casebook).get(me, me[:8])


@in_own_words
def as_of(casebook: Casebook, language: str) -> str:
    """Now, to the minute, as reports carry it."""
    return moment_said(casebook.here(), language)
