"""One thing after another carried to an honest device, and undone: what it does to the device's sync and to all that it reads."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import read_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.recording.own_words import adopt_words
from aftercare.actions.shared.link import told
from aftercare.casework.declaration import Compartment
from sync.protocol.access import Space
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import VERSION, Signed, SyncAnswer, SyncRequest
from sync.protocol.signing import Purpose, sign
from sync.protocol.subjects import Noun
from sync.server.refusal import RequestRefused
from tests.hostile import structures
from tests.hostile.colleague import HostileColleague
from tests.hostile.odd_values import JSON, loose
from tests.hostile.organisation import Organisation, Relayed
from tests.hostile.readings import Fault, faults_of_readings, tried
from tests.hostile.records import (
    CASE_COMPARTMENTS,
    Corpus,
    Hostile,
    by_value,
    harmful,
    kinds_in,
    received,
)
from tests.hostile.structures import Item, Recipe, readable

Harm = list[tuple[str, Fault]]
UNFORESEEN = (TypeError, ValueError, ArithmeticError, LookupError, RecursionError)


def plain(changes: Iterable[Any]) -> bytes:
    """What is sealed in an envelope."""
    return loose([1, list(changes)])


# -- records ---------------------------------------------------------------------------------------


def of_changes(
    organisation: Organisation,
    name: str,
    sender: HostileColleague,
    case: str,
    compartment: str,
    suspects: Sequence[Hostile],
) -> list[Fault]:
    """What envelopes with these changes, each value in one of its own, do to everything that `name` reads."""
    envelopes = sender.envelopes(
        case, compartment, [plain(one.change for one in some) for some in by_value(suspects)]
    )
    book = organisation.books[name]
    with organisation.trial(name):
        found = [tried("intake", lambda: received(book, *envelopes))]
        found += faults_of_readings(book, [organisation.case] if name != "admin" else [])
        found.append(tried("words", lambda: adopt_words(book)))
    adopt_words(book)
    return [one for one in found if one]


def of_kinds(
    organisation: Organisation, name: str, kinds: Iterable[Any], step: int, start: int = 0
) -> Harm:
    """What the kinds of a case with one field odd do at `name`: of the values each `step`th for a field."""
    corpus = Corpus(organisation.farah, organisation.case, organisation.visit)
    found: Harm = []
    for kind in kinds:
        changes = list(corpus.one_odd(kind, JSON, step, start))
        found += harmful(
            changes,
            lambda some: of_changes(
                organisation, name, organisation.farah, organisation.case, some[0].compartment, some
            ),
        )
    return found


# -- structures ------------------------------------------------------------------------------------


class Lying(Relayed):
    """The relay, with one thing put into its answers that it did not say."""

    def __init__(self, service: Any, item: Item) -> None:
        super().__init__(service)
        self.item = item

    def synchronise(self, *request: Any) -> SyncAnswer:
        """An exchange."""
        honest = super().synchronise(*request)
        whole = self.item.structure == "answer"
        spoilt = {
            self.item.place: self.item.item
            if whole
            else (*getattr(honest, self.item.place), self.item.item)
        }
        return decode(encode(msgspec.structs.replace(honest, **spoilt)), SyncAnswer, Noun.ANSWER)


def by_an_answer(organisation: Organisation, item: Item, name: str, _: HostileColleague) -> None:
    """A relay says it."""
    with told():
        sync_now(organisation.books[name], transport=Lying(organisation.world.service, item))  # type: ignore[arg-type]


def through_the_relay(
    organisation: Organisation, item: Item, name: str, sender: HostileColleague
) -> None:
    """The sender's own device brings it; what the relay takes, it hands on."""
    replica = sender.book.certified()
    request = SyncRequest(VERSION, replica.device, b"", replica.roster.count, 1 << 20)
    payload = encode(msgspec.structs.replace(request, **{item.place: (item.item,)}))
    signed = Signed(payload, sign(replica.signing, Purpose.REQUEST, replica.organisation + payload))
    try:
        organisation.world.service.synchronise(encode(signed))
    except (RequestRefused, ProtocolError):
        return
    organisation.sync(name)


def on_a_stick(organisation: Organisation, item: Item, name: str, sender: HostileColleague) -> None:
    """The sender hands it over in a file."""
    parts = {item.place: (item.item,)}
    if item.place == "roster":
        parts["roster"] = (*sender.book.ledger.statements(), item.item)
    _read(organisation, name, sender.stick(share=sender.share(**parts)))


def _read(organisation: Organisation, name: str, stick: bytes) -> None:
    file = organisation.world.folder / "stick.aftercare"
    file.write_bytes(stick)
    read_bundle_file(organisation.books[name], file)


WAYS = {"answer": by_an_answer, "relay": through_the_relay, "stick": on_a_stick}


def of_items(
    organisation: Organisation,
    items: Sequence[Item],
    name: str,
    sender: HostileColleague,
    ways: Sequence[str],
) -> list[Fault]:
    """What these items do, carried one after another in each of these ways, to a device and to what it reads."""
    found: list[Fault | None] = []
    for way in ways:
        with organisation.trial(name, "daniel"):
            for item in items:
                found.append(
                    tried(
                        f"by {way}",
                        lambda way=way, item=item: WAYS[way](organisation, item, name, sender),
                    )
                )
            then = organisation.after(name, "daniel", whole=False)
            then += faults_of_readings(
                organisation.books[name], [] if name == "admin" else [organisation.case]
            )
            found += [one._replace(what=f"by {way}, then {one.what}") for one in then]
    return [one for one in found if one]


def harm(
    organisation: Organisation,
    items: Sequence[Item],
    name: str,
    sender: HostileColleague,
    ways: Sequence[str],
    together: int = 40,
) -> Harm:
    """What items do, so many one after another before it is looked at what became of the others."""
    found: Harm = []
    for start in range(0, len(items), together):
        some = items[start : start + together]
        found += harmful(some, lambda part: of_items(organisation, part, name, sender, ways))
    return found


def sampled(items: Iterable[Item], step: int) -> list[Item]:
    """What cannot be read at all, once for each field; of the rest, every so many."""
    seen, found, place = set[tuple[str, str]](), list[Item](), 0
    for item in items:
        if readable(item):
            place += 1
            if place % step == 0:
                found.append(item)
        elif (item.structure, item.field) not in seen:
            seen.add((item.structure, item.field))
            found.append(item)
    return found


def _stands(step: Callable[[], object]) -> bool:
    """Whether a statement would stand behind the newest; a reader that falls over it is found by carrying it."""
    try:
        step()
    except ProtocolError:
        return False
    except UNFORESEEN:
        return True
    return True


def of_statements(
    organisation: Organisation,
    items: Sequence[Item],
    sender: HostileColleague,
    follow: Callable[[Item], object],
    step: int,
    alone: int,
) -> Harm:
    """Those that stand one by one (each `alone`th), since each changes what the next one meets; those that do not, together."""
    standing = [
        item for item in items if readable(item) and _stands(lambda item=item: follow(item))
    ]
    others = [item for item in items if item not in standing]
    found = harm(organisation, sampled(others, step), "siti", sender, ("answer", "stick"))
    return found + harm(
        organisation, standing[::alone], "siti", sender, ("relay", "stick"), together=1
    )


def of_access(organisation: Organisation, step: int, alone: int, start: int = 0) -> Harm:
    """What access statements of a space that farah leads do."""
    who, other = organisation.farah, organisation.books["sup"].certified().person
    roster = who.book.certified().roster

    def follow(item: Item) -> object:
        body = structures.read_access(item.item)
        return (who.book.ledger.space(body.space) or Space(body.space)).follow(item.item, roster)

    items = list(structures.access_statements(who, own_case(organisation), "care", other))[start:]
    return of_statements(organisation, items, who, follow, step, alone)


def of_roster(organisation: Organisation, step: int, alone: int) -> Harm:
    """What roster statements of an administrator do."""
    boss = organisation.boss
    roster = boss.book.certified().roster
    items = list(structures.roster_statements(boss, len(roster.devices) + 1))
    return of_statements(
        organisation, items, boss, lambda item: roster.follow(item.item), step, alone
    )


def own_case(organisation: Organisation) -> str:
    """A case that farah leads, and everybody is in."""
    book = organisation.books["farah"]
    found = next(
        (row.case for row in book.records.read(kind="client") if row.case != organisation.case), ""
    )
    if not found:
        found = open_case(
            book, {"preferred_name": "Encik F", "type": "general", "opened": "2026-11-01"}
        )
        for name in ("siti", "sup", "daniel"):
            grant_case(book, found, name)
        organisation.sync("farah", "siti", "sup", "daniel", "admin", "farah")
    return found


def of_envelopes(organisation: Organisation, found: Sequence[Recipe]) -> Harm:
    """What envelopes do: those whose header can be read in one run, the others each alone."""
    sender = organisation.farah

    def of_run(some: Sequence[Recipe]) -> list[Fault]:
        made = structures.run_of(sender, organisation.case, some)
        whole = [one for one in made if readable(Item("", "", "", "envelopes", one))]
        sticks = [(one,) for one in made if one not in whole] + [tuple(whole)]
        with organisation.trial("siti", "daniel"):
            faults = [
                tried(
                    "by stick",
                    lambda one=one: _read(
                        organisation, "siti", sender.stick(share=sender.share(envelopes=one))
                    ),
                )
                for one in sticks
            ]
            faults += organisation.after("siti", "daniel", whole=False)
            faults += faults_of_readings(organisation.books["siti"], [organisation.case])
        return [one for one in faults if one]

    return harmful(found, of_run, most=6)


def heard(item: Item) -> bool:
    """Whether an answer with it can be unpacked: what cannot is nonsense to the transport, and ends there."""
    parts = {item.place: item.item if item.structure == "answer" else (item.item,)}
    try:
        decode(
            encode(msgspec.structs.replace(SyncAnswer(1, b"", False, 0, b""), **parts)),
            SyncAnswer,
            "the answer",
        )
    except ProtocolError:
        return False
    return True


# -- some of each, by chance -----------------------------------------------------------------------


def record_faults(organisation: Organisation, chance: random.Random) -> Harm:
    """Two kinds with every value in every field."""
    kinds = chance.sample(kinds_in(*CASE_COMPARTMENTS, Compartment.AUDIT), 2)
    return of_kinds(organisation, chance.choice(("siti", "sup")), kinds, 1)


def access_faults(organisation: Organisation, chance: random.Random) -> Harm:
    """Statements of both chains, from a place by chance."""
    return of_access(organisation, 9, 60, chance.randrange(60)) + of_roster(organisation, 9, 40)


def envelope_faults(organisation: Organisation, chance: random.Random) -> Harm:
    """Envelopes in another order each time."""
    found = list(structures.recipes(organisation.farah))
    return of_envelopes(organisation, chance.sample(found, 200))


def answer_faults(organisation: Organisation, chance: random.Random) -> Harm:
    """What a relay says, several lies at once."""
    name = chance.choice(("siti", "sup", "admin"))
    items = [item for item in structures.answers(b"\xa5" * 16) if heard(item)]
    items += structures.receipts(organisation.farah, organisation.case)
    items += structures.boxes(
        organisation.farah, organisation.case, organisation.books[name].certified().device
    )
    return harm(
        organisation, chance.sample(items, 80), name, organisation.farah, ("answer",), together=20
    )
