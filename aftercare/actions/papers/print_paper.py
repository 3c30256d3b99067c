"""Sheets of the organisation go to a PDF file: an invitation, the recovery kit. What is printed is
entered in the audit.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from aftercare.actions.joining.invite_person import Invited
from aftercare.actions.joining.recovery_kit import Kit
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, my_name, write_paper
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook


@in_own_words
def print_invitation(
    casebook: Casebook, invited: Invited, name: str, path: Path, language: str = "en"
) -> None:
    """The sheet that an invited person is handed."""
    from aftercare.reports.sheets import invitation_sheet

    waiting = next(
        (person.role for person in people(casebook) if person.person == invited.person), ""
    )
    role = term_label("role", waiting, language) if waiting else ""
    write_paper(
        path,
        invitation_sheet(
            name, role, invited.code, as_of(casebook, language), my_name(casebook), language
        ),
    )
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
