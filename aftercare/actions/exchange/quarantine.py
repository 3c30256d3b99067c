"""What came and could not be taken: by name and reason, to be exported for help and tried again
after an upgrade.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from aftercare import __version__
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.actions.shared.paper_file import write_paper
from aftercare.actions.shared.subject_names import KnownNames, subject_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, as_written, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import QUARANTINE_TRIED
from sync.protocol.encoding import encode
from sync.protocol.ids import format_id
from sync.replica.kept_envelope import Kept, Standing

REASONS = {
    "chain": words(
        "An earlier envelope of that device is missing; it is taken once that one arrives."
    ),
    "signature": words(
        "Its signature is not valid: it was altered on the way, or somebody tampers with the "
        "server."
    ),
    "fork": words(
        "Another envelope of that device with the same number is here already: the device "
        "was copied, or its person is not honest."
    ),
    "not_entitled": words("Its author may not write in that part of the case."),
    "malformed": words("It cannot be read; it was altered, or made by a faulty program."),
    "version": words(
        "It was written by a newer version of this program; update, and it is taken then."
    ),
    "misplaced": words("It changes records that do not belong in that part of the case."),
    "forked_dot": words(
        "Its author's device gave one number to two changes: an old copy of its data folder "
        "was used."
    ),
    "device_revoked": words(
        "It came on a stick and is by a device that was taken off; what that had sent before "
        "comes from the server."
    ),
    "unexpected": words(
        "It could not be taken in, and this program does not know why. Everything else goes "
        "on; export it for help."
    ),
    "": words("It was refused."),
}


class SetAside(NamedTuple):
    """An envelope in quarantine: its name, who wrote it, in which case, the reason's code and
    sentence.
    """

    name: str
    by: Words
    case: str
    code: str
    reason: Words
    kept: Kept
    called: Words  # the envelope, with the names that are known here

    def shown(self) -> dict[str, Any]:
        """As one JSON object."""
        return {
            "envelope": self.name,
            "by": str(self.by),
            "case": self.case,
            "code": self.code,
            "reason": self.reason.say("en"),
        }


class NothingSetAside(Refused):
    """An export of an empty quarantine."""

    def __init__(self) -> None:
        super().__init__(
            words("Nothing is in quarantine."),
            words("No file was written."),
            words("Nothing is left to do."),
        )


def set_aside(casebook: Casebook) -> list[SetAside]:
    """Everything in quarantine."""
    names, known = names_by_person(casebook), KnownNames(casebook)
    envelopes = []
    for kept in casebook.ledger.standing(Standing.QUARANTINED):
        space = casebook.ledger.space(kept.space)
        person = person_of_device(casebook, kept.device)
        case = format_id(space.case) if space and space.case else ""
        reason = REASONS.get(kept.reason, REASONS[""])
        about = kept.envelope.read_header().subject
        envelopes.append(
            SetAside(
                str(about),
                as_written(names[person])
                if person in names
                else words("device {device}", device=kept.device),
                case,
                kept.reason,
                reason,
                kept,
                subject_words(about, known),
            )
        )
    return envelopes


def export_set_aside(casebook: Casebook, file: Path) -> int:
    """Writes the envelopes in quarantine to a file, sealed as they came, for whoever helps; returns
    how many.
    """
    envelopes = set_aside(casebook)
    if not envelopes:
        raise NothingSetAside
    parts = [[envelope.kept.envelope, envelope.code] for envelope in envelopes]
    write_paper(file, encode(["aftercare quarantine", 1, parts]))
    enter(casebook, "exported", about="what was set aside", details=[f"{len(envelopes)}"])
    return len(envelopes)


def retry(casebook: Casebook) -> int:
    """Tries everything in quarantine again; returns how many were taken now."""
    replica = casebook.certified()
    before = len(casebook.ledger.standing(Standing.QUARANTINED))
    if before:
        replica.retry_quarantined()
    with casebook.transaction():
        QUARANTINE_TRIED.write(casebook.ledger, __version__)
    return before - len(casebook.ledger.standing(Standing.QUARANTINED))


def retry_after_upgrade(casebook: Casebook) -> int:
    """As `retry`, if this version of the program has not tried yet."""
    if QUARANTINE_TRIED.read(casebook.ledger) == __version__:
        return 0
    return retry(casebook)
