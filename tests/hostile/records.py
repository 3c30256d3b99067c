"""Every kind x field x odd value, as changes of a colleague; and how the one that did harm is found among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import Compartment, RecordKind
from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook
from sync.protocol.envelope import Envelope
from sync.protocol.ids import format_id, new_id, parse_id
from sync.protocol.messages import SyncAnswer, SyncRequest
from sync.replica.applied import Applied
from tests.hostile.colleague import HostileColleague
from tests.hostile.odd_values import Odd, honest, loose
from tests.hostile.readings import Fault

HELD_BY = {Compartment.ANY: Compartment.CARE}
FITTING: Mapping[
    tuple[str, str], Any
] = {  # what an honest program writes where the type of the field does not say it
    ("word", "about"): "visit.place",
    ("comment", "about"): "{record}",
    ("addendum", "about"): "{record}",
    ("attachment", "about"): "{record}",
    ("settlement", "rule"): "two_leads",
    ("settlement", "records"): ["{record}"],
}


class Hostile(NamedTuple):
    """A change, and what is odd in it."""

    kind: str
    field: str
    value: str
    change: list[Any]

    def __str__(self) -> str:
        return f"{self.kind}.{self.field} = {self.value}"

    @property
    def compartment(self) -> str:
        """Where its record lies."""
        found = KINDS[self.kind].compartment
        return str(HELD_BY.get(found, found))


def kinds_in(*compartments: Compartment) -> list[RecordKind]:
    """The kinds whose records lie there."""
    return [
        kind
        for kind in KINDS.values()
        if HELD_BY.get(kind.compartment, kind.compartment) in compartments
    ]


CASE_COMPARTMENTS = (Compartment.CONTACT, Compartment.CARE, Compartment.WORK, Compartment.SEALED)


class Corpus:
    """The changes that `colleague` writes about a case in which there is the record `known`."""

    def __init__(self, colleague: HostileColleague, case: str, known: str) -> None:
        self.colleague, self.case, self.known = colleague, case, known
        self.person = format_id(colleague.person)

    def usual(self, kind: RecordKind) -> dict[str, Any]:
        """The fields of an honest record."""
        found = {}
        for field in kind.fields:
            value = FITTING.get((kind.name, field.name), honest(field, self.person, self.known))
            if value is not None:
                found[field.name] = (
                    [self.known]
                    if value == ["{record}"]
                    else self.known
                    if value == "{record}"
                    else value
                )
        return found

    def one_odd(
        self, kind: RecordKind, values: Sequence[Odd], step: int = 1, start: int = 0
    ) -> Iterator[Hostile]:
        """An honest record with one field odd: for each field every `step`th value, another one for each field."""
        usual, place = self.usual(kind), start
        for field in kind.fields:
            place += 1
            for odd in [*values, *self._own_ids(kind)][place % step :: step]:
                record = new_id()
                packed = loose(format_id(record)) if odd.name == "itself" else odd.packed
                yield self._made(
                    kind, field.name, odd.name, usual | {field.name: msgspec.Raw(packed)}, record
                )

    def all_odd(self, kind: RecordKind, odd: Odd, record: bytes | None = None) -> Hostile:
        """A record of which every field has the same odd value."""
        return self._made(
            kind, "*", odd.name, {field.name: odd.packed for field in kind.fields}, record
        )

    def unknown(self, odd: Odd) -> Iterator[Hostile]:
        """What a newer version may write: a kind and a field that are not known here."""
        yield self._made(
            KINDS["visit"], "of_tomorrow", odd.name, {"of_tomorrow": odd.packed, "place": "rumah"}
        )
        change = self.colleague.change("kind_of_tomorrow", {"text": odd.packed})
        yield Hostile("kind_of_tomorrow", "text", odd.name, change)

    def frames(self, odd: Odd) -> Iterator[tuple[str, list[Any]]]:
        """A change of which one part other than a field's value is odd."""
        make = self.colleague.change
        fields = {"place": "rumah"}
        for name in ("n", "time_", "seen"):
            yield f"change.{name.strip('_')}", make("visit", fields, **{name: odd.packed})
        yield "change.kind", make(odd.packed, fields)
        yield "change.record", make("visit", fields, odd.packed)
        yield "change.fields", make("visit", odd.packed)
        yield (
            "change.seen of a field",
            make("visit", fields, parse_id(self.known), seen={"place": odd.packed}),
        )
        yield (
            "change.seen of a dot",
            make("visit", fields, parse_id(self.known), seen={"place": [odd.packed]}),
        )
        yield (
            "change.seen's number",
            make("visit", fields, parse_id(self.known), seen={"place": [[1, odd.packed]]}),
        )
        yield "change.removed", make("visit", {"_removed": odd.packed}, parse_id(self.known))
        yield (
            "change.field's name",
            make("visit", {"x": 1} if odd.name == "null" else {odd.name * 50: 1}),
        )

    def _own_ids(self, kind: RecordKind) -> list[Odd]:
        known = {
            "itself": "",
            "the_case": self.case,
            "the_known": self.known,
            "the_person": self.person,
        }
        return [Odd(name, msgspec.Raw(loose(text))) for name, text in known.items()]

    def _made(
        self, kind: RecordKind, field: str, value: str, fields: Any, record: bytes | None = None
    ) -> Hostile:
        audit = kind.compartment is Compartment.AUDIT
        change = self.colleague.change(kind.name, fields, None if audit else record, audit=audit)
        return Hostile(kind.name, field, value, change)


def by_value(made: Sequence[Hostile]) -> list[list[Hostile]]:
    """In an envelope each: an envelope that is refused for one value takes no other one with it."""
    found: dict[str, list[Hostile]] = {}
    for one in made:
        found.setdefault(one.value, []).append(one)
    return list(found.values())


def received(book: Casebook, *envelopes: Envelope, **more: Any) -> Applied:
    """What a device makes of envelopes that the relay hands it."""
    replica = book.certified()
    request = replica.request(1 << 20, 1 << 20)
    request = msgspec.structs.replace(
        request, envelopes=(), access=(), boxes=(), roster=(), receipts=(), invitations=()
    )
    return replica.apply(request, answer_to(request, book, envelopes=envelopes, **more))


def answer_to(request: SyncRequest, book: Casebook, **more: Any) -> SyncAnswer:
    """The honest frame of an answer, and what is given."""
    roster = book.certified().roster
    return msgspec.structs.replace(
        SyncAnswer(1, request.cursor, False, roster.count, roster.head), **more
    )


def harmful(
    suspects: Sequence[Any], faults_of: Callable[[Sequence[Any]], list[Fault]], most: int = 3
) -> list[tuple[str, Fault]]:
    """Which of `suspects` does which harm: each fault with one of them that is enough for it; at most so many."""
    told: list[tuple[str, Fault]] = []
    known: set[tuple[str, str]] = set()
    for one in faults_of(suspects):
        key = one.kind, one.place if one.place != "-" else one.what
        if key not in known and len(told) < most:
            known.add(key)
            told.append(
                (str(_narrowed(suspects, lambda some, one=one: _like(one, faults_of(some)))), one)
            )
    return told


def _like(one: Fault, found: Sequence[Fault]) -> bool:
    """Whether a fault of the same kind at the same place is among those found."""
    return any(
        (one.kind, one.place) == (other.kind, other.place)
        and (one.place != "-" or one.what == other.what)
        for other in found
    )


def _narrowed(suspects: Sequence[Hostile], harms: Callable[[Sequence[Hostile]], bool]) -> Any:
    """One of `suspects` that is enough; all of them as a text where it takes several."""
    found = list(suspects)
    while len(found) > 1:
        half = len(found) // 2
        if harms(found[:half]):
            found = found[:half]
        elif harms(found[half:]):
            found = found[half:]
        else:
            return f"{len(found)} changes together, from {found[0]} to {found[-1]}"
    return found[0]
