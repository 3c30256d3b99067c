"""What the things are called that an exchange tells of, in no language yet; with the names of
people, cases and compartments where this device knows them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Protocol

import msgspec

from aftercare.actions.shared.device_names import DeviceNames, device_names
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from sync.protocol.ids import format_id
from sync.protocol.subjects import Noun, Subject


class Names(Protocol):
    """Who and what is behind numbers and ids."""

    def device(self, device: int) -> str:
        """A device by its number."""

    def person(self, person: bytes) -> str:
        """A person by their id."""

    def part(self, space: bytes) -> Words | None:
        """Which part of which case a space is; None where that is not known here."""


class NumbersOnly:
    """Numbers and the beginnings of ids: for the audit, and where no casebook is open."""

    def device(self, device: int) -> str:
        """Its number."""
        return str(device)

    def person(self, person: bytes) -> str:
        """The beginning of the id."""
        return person.hex()[:8]

    def part(self, space: bytes) -> Words | None:
        """Not known."""
        return None


class KnownNames:
    """Names from the directory, the roster and the cases of a casebook; read once, when needed."""

    def __init__(self, casebook: Casebook) -> None:
        self._casebook = casebook

    @cached_property
    def _people(self) -> Mapping[str, str]:
        return names_by_person(self._casebook)

    @cached_property
    def _devices(self) -> DeviceNames:
        return device_names(self._casebook)

    def device(self, device: int) -> str:
        """Its number with its name, and whose it is."""
        label = self._devices.label(device)
        person = person_of_device(self._casebook, device)
        return f"{label} ({self._people[person]})" if person in self._people else label

    def person(self, person: bytes) -> str:
        """Their name."""
        return self._people.get(format_id(person), person.hex()[:8])

    def part(self, space: bytes) -> Words | None:
        """By its compartment, and what people call the case."""
        known = self._casebook.ledger.space(space)
        if known is None or not known.compartment:
            return None
        part = term_words("compartment", known.compartment)
        if not known.case:
            return words("the organisation’s part “{part}”", part=part)
        case = self._casebook.ledger.called(known.case)
        return words("the part “{part}” of case {case}", part=part, case=case)


def subject_words(subject: Subject, names: Names) -> Words:
    """What `subject` is called."""
    part = names.part(subject.space) if subject.space else None
    closely = subject.stands or (subject.noun in OF_PARTS and part is not None)
    template = CLOSELY.get(subject.noun) if closely else None
    values = {
        "device": names.device(subject.device),
        "other": names.device(subject.other),
        "seq": subject.seq,
        "space": part or words("space {id}", id=subject.space.hex()[:8]),
        "case": subject.case.hex()[:8],
    }
    return msgspec.structs.replace(template or SUBJECTS[subject.noun], values=values)


def audit_name(subject: Subject) -> str:
    """What the audit calls it: the same words as ever, in English, without anybody's name."""
    bare = msgspec.structs.replace(subject, space=b"") if subject.noun in OF_PARTS else subject
    return subject_words(bare, NumbersOnly()).say("en")


OF_PARTS = (Noun.ACCESS,)  # told by their part of a case, where it is known
SUBJECTS: Mapping[Noun, Words] = {
    Noun.SERVER: words("the server"),
    Noun.ANSWER: words("the server's answer"),
    Noun.SERVER_TIME: words("the server's time"),
    Noun.SERVER_CODE: words("the server code"),
    Noun.ORGANISATION: words("the organisation that this server shows"),
    Noun.CERTIFICATION: words("this device's certification"),
    Noun.REQUEST: words("the request"),
    Noun.SENT: words("something that was sent"),
    Noun.CURSOR: words("the cursor"),
    Noun.FOUNDING: words("the founding"),
    Noun.ROSTER: words("the roster"),
    Noun.ROSTER_STATEMENT: words("a roster statement"),
    Noun.ACCESS: words("the access to a part of a case"),
    Noun.ACCESS_STATEMENT: words("an access statement"),
    Noun.ROSTER_NAMED: words("the roster that an access statement names"),
    Noun.CASE_PART: words("a part of a case"),
    Noun.ENVELOPE: words("an envelope"),
    Noun.ENVELOPE_HEADER: words("the header of an envelope"),
    Noun.ENVELOPES_READ: words("the envelopes that an author had read"),
    Noun.ENVELOPES_RECEIPTED: words("the envelopes of device {device} that a receipt names"),
    Noun.OWN_ENVELOPES: words("the envelopes of this device"),
    Noun.CHANGE: words("a change"),
    Noun.KEY_BOX: words("a key box"),
    Noun.EPOCH_KEY: words("an epoch key"),
    Noun.SEALING_KEY: words("a sealing key"),
    Noun.DEVICE_KEY: words("the sealing key of device {device}"),
    Noun.RECEIPT: words("a receipt"),
    Noun.ENROLMENT: words("an enrolment"),
    Noun.NEW_DEVICE: words("what the new device told"),
    Noun.INVITATION: words("an invitation"),
    Noun.INVITATION_CODE: words("the invitation code"),
    Noun.BUNDLE: words("the bundle"),
    Noun.BUNDLE_FILE: words("the bundle file"),
    Noun.BUNDLE_CONTENT: words("the bundle's content"),
    Noun.BUNDLE_REQUEST: words("the bundle's request"),
    Noun.BUNDLE_ANSWER: words("the bundle's answer"),
    Noun.FILE: words("the file"),
    Noun.ATTACHMENT: words("an attachment"),
    Noun.MANIFEST: words("the manifest of an attachment"),
    Noun.NOTE: words("the note of a ruling"),
    Noun.HAND_OVER: words("a hand-over"),
    Noun.ENTERED: words("what was entered"),
    Noun.PROOF: words("the proof"),
    Noun.KEPT: words("what is kept here"),
}
CLOSELY: Mapping[Noun, Words] = {
    Noun.ROSTER_STATEMENT: words("roster statement {seq}"),
    Noun.ACCESS: words("the access to {space}"),
    Noun.ACCESS_STATEMENT: words("access statement {seq} of a space"),
    Noun.ROSTER_NAMED: words("the roster that access statement {seq} of a space names"),
    Noun.CASE_PART: words("a part of case {case}"),
    Noun.ENVELOPE: words("envelope {seq} of device {device} in {space}"),
    Noun.ENVELOPES_READ: words(
        "the envelopes of device {other} that envelope {seq} of device {device} in {space} had read"
    ),
    Noun.EPOCH_KEY: words("the key of epoch {seq} in {space}"),
}
