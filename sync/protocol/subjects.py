"""What a fault in the exchange is about: a kind of thing, and where that thing stands."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

import msgspec


class Noun(StrEnum):
    """A kind of thing. `name_of`: how the server's log and its answers call one, in English; with
    a place where one can be told from others.
    """

    name_of: str
    placed: str

    def __new__(cls, code: str, name_of: str, placed: str = "") -> Self:
        """`code` is the value; the names are kept beside it."""
        made = str.__new__(cls, code)
        made._value_, made.name_of, made.placed = code, name_of, placed
        return made

    SERVER = "server", "the server"
    ANSWER = "answer", "the server's answer"
    SERVER_TIME = "server_time", "the server's time"
    SERVER_CODE = "server_code", "the server code"
    ORGANISATION = "organisation", "the organisation that this server shows"
    CERTIFICATION = "certification", "this device's certification"
    REQUEST = "request", "the request"
    SENT = "sent", "something that was sent"
    CURSOR = "cursor", "the cursor"
    FOUNDING = "founding", "the founding"
    ROSTER = "roster", "the roster"
    ROSTER_STATEMENT = "roster_statement", "a roster statement", "roster statement {seq}"
    ACCESS = "access", "the access to a part of a case"
    ACCESS_STATEMENT = (
        "access_statement",
        "an access statement",
        "access statement {seq} of a space",
    )
    ROSTER_NAMED = (
        "roster_named",
        "the roster that an access statement names",
        "the roster that access statement {seq} of a space names",
    )
    CASE_PART = "case_part", "a part of a case", "a part of case {case}"
    ENVELOPE = (
        "envelope",
        "an envelope",
        "envelope {seq} of device {device} in space {space}",
    )
    ENVELOPE_HEADER = "envelope_header", "the header of an envelope"
    ENVELOPES_READ = (
        "envelopes_read",
        "the envelopes that an author had read",
        (
            "the envelopes of device {other} that envelope {seq} of device {device} in space "
            "{space} had read"
        ),
    )
    ENVELOPES_RECEIPTED = (
        "envelopes_receipted",
        "the envelopes of device {device} that a receipt names",
    )
    OWN_ENVELOPES = "own_envelopes", "the envelopes of this device"
    CHANGE = "change", "a change"
    KEY_BOX = "key_box", "a key box"
    EPOCH_KEY = "epoch_key", "an epoch key", "the key of epoch {seq} in space {space}"
    SEALING_KEY = "sealing_key", "a sealing key"
    DEVICE_KEY = "device_key", "the sealing key of device {device}"
    RECEIPT = "receipt", "a receipt"
    ENROLMENT = "enrolment", "an enrolment"
    NEW_DEVICE = "new_device", "what the new device told"
    INVITATION = "invitation", "an invitation"
    INVITATION_CODE = "invitation_code", "the invitation code"
    BUNDLE = "bundle", "the bundle"
    BUNDLE_FILE = "bundle_file", "the bundle file"
    BUNDLE_CONTENT = "bundle_content", "the bundle's content"
    BUNDLE_REQUEST = "bundle_request", "the bundle's request"
    BUNDLE_ANSWER = "bundle_answer", "the bundle's answer"
    FILE = "file", "the file"
    ATTACHMENT = "attachment", "an attachment"
    MANIFEST = "manifest", "the manifest of an attachment"
    NOTE = "note", "the note of a ruling"
    HAND_OVER = "hand_over", "a hand-over"
    ENTERED = "entered", "what was entered"
    PROOF = "proof", "the proof"
    KEPT = "kept", "what is kept here"


class Subject(msgspec.Struct, frozen=True):
    """One such thing. `seq` is its number in its chain, or an epoch's; `other` a second device
    that it concerns.
    """

    noun: Noun
    device: int = 0
    space: bytes = b""
    seq: int | None = None
    other: int = 0
    case: bytes = b""

    @property
    def stands(self) -> bool:
        """Whether it can be told from others of its kind."""
        return self.seq is not None or bool(self.case)

    def __str__(self) -> str:
        """What the server's log and its answers call it."""
        name = self.noun.placed if self.noun.placed and self.stands else self.noun.name_of
        return name.format(
            device=self.device,
            other=self.other,
            seq=self.seq,
            space=self.space.hex()[:8],
            case=self.case.hex()[:8],
        )


About = Subject | Noun


def subject_of(about: About) -> Subject:
    """`about` as a subject: a kind alone names any one of it."""
    return Subject(about) if isinstance(about, Noun) else about
