"""The client's rights: a copy of their own records, corrections beside a record, consents
withdrawn, complaints.

The copy leaves out what belongs to others: third parties become "another person", staff become
their roles, restricted and sealed records and the sources of information stay where they are.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.actions.recording.disclose import told_of
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import AuditLine, enter, enter_looks
from aftercare.actions.shared.directory import Colleague, people
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, my_name, write_paper
from aftercare.casework.consent_rules import plain
from aftercare.casework.dates import day_said
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.local_time import moment_here
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import printed, spoken
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written
from aftercare.store.missing import NoSuchCase
from aftercare.store.records import RecordRow
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.roster_members import Device
from sync.replica.keys import seal_text, unseal_text

HIDDEN_FIELDS = frozenset(
    ("sensitivity", "basis", "source", "agency", "present", "participants", "from_record", "about")
)
OF_NOBODY = (  # types of fields whose words name nobody
    FieldType.VOCABULARY,
    FieldType.VOCABULARY_LIST,
    FieldType.BOOLEAN,
    FieldType.DATE,
    FieldType.MOMENT,
)
SHORTEST_NAME = 3  # letters of a name that is looked for in narratives


class NoAuditor(Refused):
    """A complaint goes outside the line of management, and there is nobody there."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "The organisation has no auditor with a device, to whom alone a complaint "
                "could be sent."
            ),
            words("Nothing was saved."),
            words(
                "Hand the complaint on by paper, and ask your administrator to invite an auditor."
            ),
        )


class Section(NamedTuple):
    """A record in the client's copy: its kind, and what each field is called and says."""

    title: str
    facts: tuple[tuple[str, str], ...]


def correct(
    casebook: Casebook, record_id: str | RecordRow, text: str, request: str = ""
) -> tuple[Written, list[AuditLine]]:
    """Writes what the client says beside a record, which stays as it is.

    Returns the addendum and to whom something of the case was passed on in the last twelve months:
    they are to be told.
    """
    row = casebook.records.find(record_id)
    today = casebook.here().date().isoformat()
    fields = {"about": row.id, "text": text.strip(), "date": today} | (
        {"request": request} if request else {}
    )
    with casebook.transaction():
        written = record(casebook, row.case, "addendum", fields, compartment=row.compartment)
        recipients = told_of(casebook, row.case)
        if request:
            names = sorted({line.details[0] for line in recipients if line.details})
            record(
                casebook,
                row.case,
                "rights_request",
                {"recipients_notified": names or None},
                request,
            )
    return written, recipients


def withdraw_consent(casebook: Casebook, consent: str | RecordRow) -> list[AuditLine]:
    """The client withdraws a consent today; from now on nothing is passed on by it. Returns who was
    told by it before.
    """
    row = casebook.records.find(consent, "consent")
    today = casebook.here().date().isoformat()
    with casebook.transaction():
        record(
            casebook, row.case, "consent", {"withdrawn": today}, row.id, compartment=row.compartment
        )
        enter(
            casebook, "request_answered", case=row.case, about="consent withdrawn", details=[row.id]
        )
    named = plain(str(row.fields.get("recipient") or ""))
    return [
        line
        for line in told_of(casebook, row.case)
        if line.details and plain(line.details[0]) == named
    ]


def complain(casebook: Casebook, case: str, text: str) -> Written:
    """Sends a complaint to the organisation's auditors alone: sealed to their devices, readable by
    nobody in between.
    """
    replica = casebook.certified()
    auditors = [person for person in people(casebook) if person.role == "auditor"]
    sealed = {}
    for number in (number for auditor in auditors for number in auditor.devices):
        with suppress(
            Malformed
        ):  # whoever certified that device put no key there; the other auditors' devices get it
            sealed[number] = base64.b64encode(
                _seal(replica.roster.devices[number], replica.organisation, text)
            ).decode()
    if not sealed:
        raise NoAuditor
    today = casebook.here().date().isoformat()
    with casebook.transaction():
        record(casebook, case, "rights_request", {"type": "complaint", "received": today})
        details = [f"{number} {blob}" for number, blob in sorted(sealed.items())]
        return enter(casebook, "complaint", about=f"case {case}", details=details)


def _seal(device: Device, organisation: bytes, text: str) -> bytes:
    return seal_text(organisation, device.number, device.sealing, text)


class Complaint(NamedTuple):
    """A complaint as an auditor's device opens it; `text` "" where it was not sealed to this
    device.
    """

    at: str
    case: str
    text: str


def complaints(casebook: Casebook) -> list[Complaint]:
    """The complaints sealed to this device, newest first."""
    replica = casebook.certified()
    received, opened = [], []
    for row in casebook.records.read(kind="audit_entry", case=""):
        if row.fields.get("what") != "complaint":
            continue
        mine = [
            detail.split(" ", 1)[1]
            for detail in row.fields.get("details") or ()
            if detail.startswith(f"{replica.device} ")
        ]
        text = ""
        for blob in mine:
            try:
                data = base64.b64decode(blob)
                text = unseal_text(
                    replica.organisation, replica.device, replica.identity.keys().sealing, data
                )
            except (ValueError, ProtocolError):
                continue
            opened.append(row.id)
        received.append(Complaint(str(row.fields.get("at")), str(row.fields.get("about")), text))
    enter_looks(casebook, (("", one) for one in opened))
    return sorted(received, reverse=True)


@in_own_words
def copy_for_client(casebook: Casebook, case: str, language: str) -> list[Section]:
    """The client's own records in plain language, without what belongs to others."""
    rows = [
        row
        for row in casebook.records.read(case=case)
        if row.compartment in ("contact", "care", "work")
    ]
    if not rows:
        raise NoSuchCase(case)
    hide = _Hiding(rows, people(casebook), language)
    order = list(KINDS)
    rows.sort(
        key=lambda row: (order.index(row.kind) if row.kind in order else len(order), str(_day(row)))
    )
    sections = []
    for row in rows:
        kind = KINDS.get(row.kind)
        if (
            kind is None
            or not kind.in_client_copy
            or (row.kind == "client" and not row.fields and not row.unreadable)
        ):
            continue
        said = (
            (field.name, printed(partial(hide.said, row, field), row.kind, _day(row), language))
            for field in kind.fields
            if field.name not in HIDDEN_FIELDS
        )
        facts = tuple((field_label(row.kind, name, language), text) for name, text in said if text)
        if facts:
            sections.append(Section(kind_label(row.kind, language), facts))
    return sections


def _day(row: RecordRow) -> str:
    kind = KINDS.get(row.kind)
    return str(row.fields.get(kind.happened) or "") if kind and kind.happened else ""


class _Hiding:
    """Says the values of fields without naming third parties or staff."""

    def __init__(
        self, rows: Iterable[RecordRow], staff: Iterable[Colleague], language: str
    ) -> None:
        self._language = language
        self._roles = {
            colleague.person: term_label("role", colleague.role, language) for colleague in staff
        }
        names = [colleague.name for colleague in staff]
        own: set[str] = set()
        for row in rows:
            if row.kind in ("household_member", "community_tie"):
                names.append(str(row.fields.get("name") or ""))
            if row.kind == "condition":
                names += [str(person) for person in row.fields.get("persons") or ()]
            if row.kind == "client":
                own |= {plain(part) for part in str(row.fields.get("preferred_name") or "").split()}
        parts = {
            part
            for name in names
            for part in (name, *name.split())
            if len(part) >= SHORTEST_NAME and plain(part) not in own
        }
        longest_first = sorted(map(re.escape, parts), key=len, reverse=True)
        self._names = (
            re.compile(rf"\b(?:{'|'.join(longest_first)})\b", re.IGNORECASE) if parts else None
        )
        self._other = words("[another person]").say(language)

    def said(self, row: RecordRow, field: Field) -> str:
        """What a field of a record says to the client."""
        unreadable = field.name in row.unreadable
        return (
            UNREADABLE.say(self._language)
            if unreadable
            else self.say(field, row.fields.get(field.name))
        )

    def say(self, field: Field, value: Any) -> str:
        """A value in words, or "" for none."""
        if field.type is FieldType.PERSON:
            return self._roles.get(str(value), self._other) if value else ""
        text = spoken(field, value, {}, self._language)
        return (
            self._names.sub(self._other, text)
            if self._names and field.type not in OF_NOBODY
            else text
        )


def _day_told(at: str, language: str) -> str:
    moment = moment_here(at)
    return day_said(moment, language) if moment else at


@in_own_words
def print_copy(casebook: Casebook, case: str, path: Path, language: str, request: str = "") -> int:
    """Writes the client's copy as PDF, enters it in the audit, and answers the request it is for.
    Returns how many sections.
    """
    from aftercare.reports.access_bundle import access_bundle

    sections = copy_for_client(casebook, case, language)
    recipients = [
        (_day_told(line.at, language), ", ".join(line.details[:1]), line.about)
        for line in told_of(casebook, case)
    ]
    pdf = access_bundle(
        sections, recipients, my_name(casebook), as_of(casebook, language), language
    )
    today = casebook.here().date().isoformat()
    with casebook.transaction():
        enter(
            casebook,
            "printed",
            case=case,
            about="client's own copy",
            details=[f"{len(sections)} sections"],
        )
        if request:
            record(
                casebook,
                case,
                "rights_request",
                {"answered": today, "decision": "granted"},
                request,
            )
            enter(casebook, "request_answered", case=case, about=request)
        write_paper(path, pdf)
    return len(sections)
