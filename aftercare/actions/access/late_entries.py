"""The holding lane: what was written on a case that was meanwhile handed over or closed. Somebody
rules, the author is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from aftercare.actions.recording.show_records import moment, shown_fields
from aftercare.actions.shared.audit import enter_looks
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NoSuchCase
from aftercare.store.records import NARROWER, split
from sync.protocol.access import Lane, Space
from sync.protocol.access_statements import Ruling, read_body
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import format_id
from sync.replica.clock import milliseconds
from sync.replica.intents import RulingIntent, read_intent
from sync.replica.kept_envelope import Kept
from sync.replica.sealing import open_note, seal_note

LONGEST_NOTE = 1000  # characters


class Fate(StrEnum):
    """What became of a late entry."""

    HELD = "held"
    ACCEPTED = "accepted"
    RETURNED = "returned"


class LateChange(NamedTuple):
    """One change in a late entry, as a history has it: `unreadable` are fields it set to what they
    cannot hold.
    """

    kind: str
    record: bytes
    time: int
    fields: dict[str, Any]
    unreadable: tuple[str, ...]


class LateEntry(NamedTuple):
    """An envelope of late changes. `number` names it together with its device; `may_rule`: this
    person may decide now.

    `pending`: a ruling was made here and takes effect at the next sync. `note` is what was said to
    the author.
    """

    case: str
    compartment: str
    space: bytes
    device: int
    number: int
    author: str
    mine: bool
    fate: Fate
    may_rule: bool
    pending: bool
    note: str
    changes: tuple[LateChange, ...]

    @property
    def name(self) -> str:
        """How it is called in its case: a device counts its envelopes anew in each compartment."""
        return f"{self.compartment}:{self.device}:{self.number}"

    def shown(self) -> dict[str, Any]:
        """As one JSON object."""
        return {
            "entry": self.name,
            "case": self.case,
            "compartment": self.compartment,
            "by": self.author,
            "mine": self.mine,
            "fate": str(self.fate),
            "may_rule": self.may_rule,
            "pending": self.pending,
            "note": self.note,
            "records": [
                {
                    "kind": change.kind,
                    "id": format_id(change.record),
                    "at": moment(change.time),
                    **shown_fields(change),
                }
                for change in self.changes
            ],
        }


class NoSuchEntry(Refused):
    """No late entry of that name waits in the case."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("No late entry “{name}” waits for a decision.", name=name),
            words("Nothing was changed."),
            words("`late` lists them."),
        )


class SeveralEntries(Refused):
    """More than one case has a late entry of that name: a decision about one must not fall on
    another.
    """

    def __init__(self, name: str, cases: Sequence[str]) -> None:
        super().__init__(
            words(
                "Several cases have a late entry “{name}”: {cases}.",
                name=name,
                cases=", ".join(cases),
            ),
            words("Nothing was changed."),
            words("Say which case is meant."),
        )


class MayNotRule(Refused):
    """Only the lead or a supervisor of the case decides."""

    def __init__(self) -> None:
        super().__init__(
            words("You may not decide about this entry."),
            words("Nothing was changed."),
            words("The case's lead worker or its supervisor can."),
        )


class NoteTooLong(Refused):
    """A note that is longer than a note may be."""

    def __init__(self) -> None:
        super().__init__(
            words("The note is longer than {LONGEST_NOTE} characters.", LONGEST_NOTE=LONGEST_NOTE),
            words("Nothing was changed."),
            words("Shorten it, or write a comment."),
        )


def late_entries(casebook: Casebook) -> list[LateEntry]:
    """Everything in the lane of cases that this person reads, and what became of their own late
    entries: what is about to be shown.
    """
    entries = late_unopened(casebook)
    narrow = (entry for entry in entries if entry.compartment in NARROWER)
    enter_looks(
        casebook,
        ((entry.case, format_id(change.record)) for entry in narrow for change in entry.changes),
    )
    return entries


def late_waiting(casebook: Casebook) -> int:
    """How many late entries wait: for this person to rule on, or theirs for somebody else. None of
    them is looked at.
    """
    return sum(
        entry.fate is Fate.HELD and (entry.mine or entry.may_rule)
        for entry in late_unopened(casebook)
    )


def late_unopened(casebook: Casebook) -> list[LateEntry]:
    """What `late_entries` has, to be counted or decided by name: what it says is shown to
    nobody.
    """
    replica = casebook.certified()
    intents = [
        intent
        for kept in casebook.ledger.intents()
        if isinstance(intent := read_intent(kept), RulingIntent)
    ]
    pending = {(intent.space, intent.device): intent.through for intent in intents}
    entries, names = [], names_by_person(casebook)
    for space in casebook.ledger.spaces():
        if space.cuts:
            reads = space.may_read(replica.person, replica.roster)
            for kept, lane in _late(casebook, space, reads=reads):
                entries.append(
                    _entry(
                        casebook,
                        space,
                        kept,
                        lane,
                        pending.get((space.space, kept.device), 0),
                        names,
                    )
                )
    return sorted(
        entries,
        key=lambda entry: (
            entry.fate != Fate.HELD,
            entry.case,
            entry.compartment,
            entry.device,
            entry.number,
        ),
    )


def _late(casebook: Casebook, space: Space, *, reads: bool) -> Iterator[tuple[Kept, Lane]]:
    """Late envelopes of a space: all of them for its readers, one's own for whoever has lost it."""
    replica = casebook.certified()
    for place in casebook.ledger.places(space.space):
        device = replica.roster.devices[place.device]
        if not reads and device.person != replica.person:
            continue
        lane = space.lane(device, place.seq, place.epoch)
        ruled = any(place.seq <= through for through, _ in space.rulings.get(place.device, ()))
        admitted = lane is Lane.IN_TIME and ruled and space.was_late(device, place.seq, place.epoch)
        if lane is not Lane.IN_TIME or (admitted and device.person == replica.person):
            kept = casebook.ledger.kept(space.space, place.device, place.seq)
            if kept:
                yield kept, lane


def _entry(
    casebook: Casebook,
    space: Space,
    kept: Kept,
    lane: Lane,
    ruled_through: int,
    names: Mapping[str, str],
) -> LateEntry:
    replica = casebook.certified()
    number = casebook.ledger.number(space.space)
    changes = casebook.log.changes_in(number, kept.device, kept.seq)
    fate = {Lane.HELD: Fate.HELD, Lane.RETURNED: Fate.RETURNED, Lane.IN_TIME: Fate.ACCEPTED}[lane]
    person = person_of_device(casebook, kept.device)
    pending = fate is Fate.HELD and kept.seq <= ruled_through
    return LateEntry(
        format_id(space.case) if space.case else "",
        space.compartment,
        space.space,
        kept.device,
        kept.seq,
        names.get(person, person[:8]),
        person == format_id(replica.person),
        fate,
        fate is Fate.HELD and not pending and replica.may_grant(space),
        pending,
        _note(casebook, space, kept),
        tuple(
            LateChange(change.kind, change.record, change.time, *split(change.kind, change.fields))
            for change in changes
        ),
    )


def _note(casebook: Casebook, space: Space, kept: Kept) -> str:
    """What was said to the author with the first ruling on this envelope; "" where nothing was, or
    it cannot be read.
    """
    for statement in casebook.ledger.access(space.space):
        body = read_body(statement)
        if isinstance(body, Ruling) and body.device == kept.device and kept.seq <= body.through:
            key = casebook.ledger.epoch_key(space.space, body.epoch)
            if not body.note or key is None:
                return ""
            try:
                return open_note(key, space.space, body.device, body.through, body.note)
            except ProtocolError:
                return ""
    return ""


def rule_on_late(
    casebook: Casebook, name: str, *, accept: bool, note: str = "", case: str = ""
) -> LateEntry:
    """Accepts or returns a late entry, and those of its device before it in that compartment, at
    the next sync.

    `name` is "compartment:device:number"; `case` says which where several cases have one of that
    name. Raises `NoSuchEntry`, `SeveralEntries`, `MayNotRule`.
    """
    if len(note) > LONGEST_NOTE:
        raise NoteTooLong
    replica = casebook.certified()
    waiting = [one for one in late_unopened(casebook) if one.fate is Fate.HELD and one.name == name]
    waiting = [one for one in waiting if not case or one.case == case]
    if not waiting:
        raise NoSuchEntry(name)
    if len(waiting) > 1:
        raise SeveralEntries(name, [one.case for one in waiting])
    entry = waiting[0]
    if not entry.may_rule:
        raise MayNotRule
    kept = casebook.ledger.kept(entry.space, entry.device, entry.number)
    if kept is None:
        raise NoSuchCase(entry.case)
    epoch = kept.envelope.read_header().epoch
    key = casebook.ledger.epoch_key(entry.space, epoch)
    sealed = (
        seal_note(key, entry.space, entry.device, entry.number, note, casebook.random)
        if key and note
        else b""
    )
    with casebook.transaction():
        replica.intend(RulingIntent(entry.space, entry.device, entry.number, accept, epoch, sealed))
    return entry


def newest_time(entry: LateEntry) -> int:
    """When the newest change of an entry was written, in ms since 1970."""
    return max((milliseconds(change.time) for change in entry.changes), default=0)
