"""Sheets of the organisation go to a PDF file: an invitation, the recovery kit. What is printed is entered in the audit."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from aftercare.actions.audit import enter
from aftercare.actions.cannot_write import CannotWrite
from aftercare.actions.directory import names_by_person, people
from aftercare.actions.invite_person import Invited
from aftercare.actions.recovery_kit import Kit
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
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


def as_of(casebook: Casebook) -> str:
    """Now, to the minute, as reports carry it."""
    return casebook.here().strftime("%Y-%m-%d %H:%M")


def print_invitation(casebook: Casebook, invited: Invited, name: str, path: Path, language: str = "en") -> None:
    """The sheet that an invited person is handed."""
    from aftercare.reports.sheets import invitation_sheet

    waiting = next((one.role for one in people(casebook) if one.person == invited.person), "")
    role = term_label("role", waiting, language) if waiting else ""
    write_paper(path, invitation_sheet(name, role, invited.code, as_of(casebook), my_name(casebook), language))
    enter(casebook, "printed", about="invitation", whom=invited.person)


def print_kit(kit: Kit, path: Path, language: str = "en") -> None:
    """The recovery kit. It is printed from what is shown once, and no device keeps it."""
    from aftercare.reports.sheets import kit_sheet

    facts = (
        (words("Server").say(language), kit.address),
        (words("Its certificate").say(language), _groups(kit.certificate)),
        (words("Root fingerprint").say(language), _groups(kit.root)),
    )
    day = datetime.now(UTC).astimezone().strftime("%Y-%m-%d")
    write_paper(path, kit_sheet(kit.words().split(), kit.code(), facts, day, language))


def _groups(data: bytes) -> str:
    text = data.hex()
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))
