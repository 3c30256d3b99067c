"""Every structure of the protocol x odd value, signed and sealed as it must be, in the lists in which it travels.

An item says in which list of an answer, a request or a stick it goes; what a reader cannot make sense of at all ends there with a
reason, and what it can is the interesting part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import zstandard

from sync.protocol.access import read_body as read_access
from sync.protocol.access import space_id
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed
from sync.protocol.ids import new_id
from sync.protocol.invitation import Invitation, proof_key, prove
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import Enrolment
from sync.protocol.roster import read_body as read_statement
from sync.replica.kept_envelope import Link
from sync.replica.keys import EpochKey, seal_box
from tests.hostile.colleague import HostileColleague
from tests.hostile.odd_values import FOREIGN, JSON, Odd, loose

LISTS = ("roster", "access", "boxes", "envelopes", "receipts")  # those that every transport brings
_SIZES = (0, 1, 15, 16, 17, 31, 32, 33, 64, 1216, 70_000)
BYTES = [Odd(f"{size} bytes", msgspec.Raw(loose(b"\xa5" * size)), json=False) for size in _SIZES]
TIMES = [
    Odd(f"time {name}", msgspec.Raw(loose(value)))
    for name, value in {
        "in a year": 1_800_000_000,
        "of year 9999": 253_402_300_799,
        "of year 10000": 253_402_300_800,
        "in ms": 1_800_000_000_000,
        "largest": (1 << 53) - 1,
        "past 2 to 31": (1 << 31) + 1,
        "past 2 to 32": (1 << 32) + 1,
    }.items()
]
PROTOCOL = [*BYTES, *TIMES, *JSON, *FOREIGN]


class Item(NamedTuple):
    """One thing that travels: in the list `place` of an answer, a request or a stick; or that field of an answer itself."""

    structure: str
    field: str
    value: str
    place: str
    item: Any

    def __str__(self) -> str:
        return f"{self.structure}.{self.field} = {self.value}"


def varied(
    parts: Mapping[str, Any], values: Sequence[Odd] = PROTOCOL
) -> Iterator[tuple[str, str, list[Any]]]:
    """(field, value, parts): each part odd in turn, the others as they are."""
    for name in parts:
        for odd in values:
            yield (
                name,
                odd.name,
                [odd.packed if other == name else value for other, value in parts.items()],
            )


def access_statements(
    who: HostileColleague, case: str, compartment: str, other: bytes
) -> Iterator[Item]:
    """The next statement of a space that `who` leads, each kind of it, each field odd; and a space of an odd case."""
    space, key = who.space(case, compartment), EpochKey.generate()
    head = {"space": space.space, "seq": space.count, "previous": space.head}
    commitment = key.commitment(space.space, space.epoch + 1)
    roster = who.book.certified().roster.count
    kinds: dict[str, dict[str, Any]] = {
        "grant": {**head, "person": other, "standing": "member", "until": 0},
        "open": {**head, "until": 1_800_000_000},
        "withdraw": {
            **head,
            "person": who.person,
            "commitment": commitment,
            "newest": [],
            "roster": roster,
        },
        "rekey": {**head, "commitment": commitment, "newest": None, "roster": roster},
        "ruling": {**head, "device": 2, "through": 1, "admitted": True, "epoch": 1, "note": b""},
        "propose": {**head, "stands": True},
        "dispose": head,
    }
    for tag, parts in kinds.items():
        for name, value, odd in varied(parts):
            yield Item(f"access {tag}", name, value, "access", who.access_statement(tag, odd))
    for device in PROTOCOL:
        for name, newest in (
            ("device", [[device.packed, 1]]),
            ("seq", [[2, device.packed]]),
            ("place", [device.packed]),
        ):
            parts = list({**kinds["rekey"], "newest": newest}.values())
            yield Item(
                "access rekey",
                f"newest.{name}",
                device.name,
                "access",
                who.access_statement("rekey", parts),
            )
    organisation = who.book.certified().organisation
    for size in _SIZES[:-2]:
        found = b"\xa6" * size
        for part in ("care", "audit", "contact", "directory", "", "of_tomorrow"):
            identifier = space_id(organisation, found, part)
            parts = [identifier, 0, bytes(32), found, part, key.commitment(identifier, 1), roster]
            yield Item(
                "access create",
                f"case of {size} bytes, {part}",
                "-",
                "access",
                who.access_statement("create", parts),
            )
    fresh = new_id()
    identifier = space_id(organisation, fresh, "care")
    parts = {
        "space": identifier,
        "seq": 0,
        "previous": bytes(32),
        "case": fresh,
        "compartment": "care",
    }
    parts |= {"commitment": key.commitment(identifier, 1), "roster": roster}
    for name, value, odd in varied(parts):
        yield Item("access create", name, value, "access", who.access_statement("create", odd))


def roster_statements(boss: HostileColleague, number: int) -> Iterator[Item]:
    """The next statement of the roster, by an administrator, each field odd. Device `number` is the next that is free."""
    roster = boss.book.certified().roster
    head = {"seq": roster.count, "previous": roster.head}
    keys = {"signing": b"\x01" * 32, "sealing": b"\x02" * 1216, "invitation": b"\x03" * 16}
    kinds: dict[str, dict[str, Any]] = {
        "person": {**head, "person": new_id(), "role": "worker", "team": ""},
        "device": {**head, "device": number, "person": boss.person, **keys},
        "revoke": {**head, "device": number + 7},
        "found": {
            **head,
            "organisation": b"\x04" * 16,
            "root": b"\x05" * 32,
            "recovery": b"\x06" * 1216,
        },
        "root": {**head, "root": b"\x05" * 32, "recovery": b"\x06" * 1216},
    }
    for tag, parts in kinds.items():
        for name, value, odd in varied(parts):
            yield Item(f"roster {tag}", name, value, "roster", boss.roster_statement(tag, odd))


class Recipe(NamedTuple):
    """How an envelope is made once it is known behind which one it stands."""

    structure: str
    field: str
    value: str
    plain: bytes
    parts: Mapping[str, Any]
    signature: bytes = b""

    def __str__(self) -> str:
        return f"{self.structure}.{self.field} = {self.value}"


def recipes(who: HostileColleague) -> Iterator[Recipe]:
    """Headers, bodies and frames of which one thing is odd."""
    honest = loose([1, [who.change("visit", {"place": "rumah"})]])
    for odd in PROTOCOL:
        for name in ("space", "device", "seq", "epoch", "seen"):
            yield Recipe("header", name, odd.name, honest, {"header": {name: odd.packed}})
        for part, seen in (
            ("place", [odd.packed]),
            ("device", [[odd.packed, 1, b"x" * 8]]),
            ("mark", [[2, 1, odd.packed]]),
        ):
            yield Recipe("header", f"seen.{part}", odd.name, honest, {"header": {"seen": seen}})
        yield Recipe("body", "changes", odd.name, loose([1, odd.packed]), {})
        yield Recipe("body", "format", odd.name, loose([odd.packed, []]), {})
        yield Recipe("body", "whole", odd.name, bytes(odd.packed), {})
        yield Recipe("body", "change", odd.name, loose([1, [odd.packed]]), {})
    magicless = zstandard.ZstdCompressionParameters(
        format=zstandard.FORMAT_ZSTD1_MAGICLESS, write_content_size=0
    )
    frames = {
        "empty": b"",
        "no zstd": b"\xff" * 50,
        "cut": zstandard.compress(honest)[:7],
        "with magic": zstandard.compress(honest),
        "without size": zstandard.ZstdCompressor(compression_params=magicless).compress(honest),
        "twice": zstandard.compress(zstandard.compress(honest)),
    }
    for name, frame in frames.items():
        yield Recipe("frame", name, "-", b"", {"frame": frame})
    for size in _SIZES:
        yield Recipe("body", "as it travels", f"{size} bytes", b"", {"body": b"\xa5" * size})
        yield Recipe("envelope", "signature", f"{size} bytes", honest, {}, b"s" * size)


def run_of(who: HostileColleague, case: str, found: Sequence[Recipe]) -> list[Envelope]:
    """These envelopes, each behind the one before, where a reader can chain it."""
    last, made = who.book.ledger.chain(who.space(case, "care").space, who.device), list[Envelope]()
    for one in found:
        envelope = who.envelope(case, "care", one.plain, after=last, **one.parts)
        made.append(
            msgspec.structs.replace(envelope, signature=one.signature or envelope.signature)
        )
        stays = one.signature or one.field in ("space", "device", "seq")
        if not stays and readable(Item(one.structure, one.field, one.value, "envelopes", envelope)):
            last = Link(last.seq + 1, envelope.link(last.link))
    return made


def receipts(who: HostileColleague, case: str) -> Iterator[Item]:
    """What a device says to hold, each part odd."""
    parts = {
        "space": who.space(case, "care").space,
        "reader": who.device,
        "newest": [[2, 1, b"x" * 8]],
        "erased": 0,
    }
    for name, value, odd in varied(parts):
        yield Item("receipt", name, value, "receipts", who.receipt(odd))
    for odd in PROTOCOL:
        for part, seen in (
            ("device", [odd.packed, 1, b"x" * 8]),
            ("seq", [2, odd.packed, b""]),
            ("mark", [2, 1, odd.packed]),
        ):
            found = who.receipt(list({**parts, "newest": [seen]}.values()))
            yield Item("receipt", f"newest.{part}", odd.name, "receipts", found)


def boxes(who: HostileColleague, case: str, recipient: int) -> Iterator[Item]:
    """Key boxes to `recipient`: odd from outside, and properly sealed with odd content."""
    space = who.space(case, "care").space
    for name, value, odd in varied(
        {"recipient": recipient, "covers": [[space, 1]], "sealed": b"x" * 1200}
    ):
        yield Item("key box", name, value, "boxes", KeyBox(*odd))
    roster = who.book.certified().roster
    for name, epoch in {
        "no epoch": Epoch(space, 0),
        "far epoch": Epoch(space, 1 << 53),
        "next epoch": Epoch(space, 2),
        "no space": Epoch(b"", 1),
        "long space": Epoch(b"\xa5" * 70_000, 1),
        "own key": Epoch(space, 1),
    }.items():
        box = seal_box(
            roster.organisation,
            recipient,
            roster.devices[recipient].sealing,
            {epoch: EpochKey.generate()},
        )
        yield Item("key box", "sealed", name, "boxes", box)


ENROLLED = [
    f"{field} of {size} bytes" for field in ("signing", "sealing", "sealed_name") for size in _SIZES
]


def enrolments(invitation: Invitation, identifier: bytes) -> list[Item]:
    """What an invited newcomer may say of a device, proven with the secret of the invitation; in the order of `ENROLLED`."""
    key, found = proof_key(invitation.secret), []
    for field in ("signing", "sealing", "sealed_name"):
        for size in _SIZES:
            parts = {
                "signing": b"\x01" * 32,
                "sealing": b"\x02" * 1216,
                "sealed_name": b"n",
                field: b"\xa5" * size,
            }
            proof = prove(key, identifier, *parts.values())
            item = Enrolment(identifier, *parts.values(), proof)
            found.append(Item("enrolment", field, f"{size} bytes", "enrolments", item))
    return found


def answers(known: bytes) -> Iterator[Item]:
    """What a server may say that nobody signs: each field of an answer, and of what stands in its lists."""
    lists: dict[str, tuple[str, dict[str, Any]]] = {
        "refusal": ("refused", {"what": "envelope", "place": 0, "code": "stale"}),
        "enrolment": (
            "enrolments",
            {
                "invitation": known,
                "signing": b"1",
                "sealing": b"2",
                "sealed_name": b"",
                "proof": b"",
            },
        ),
        "wanted": ("wanted", {"device": 3, "spaces": [known]}),
        "contact": ("contacts", {"device": 3, "at": 1_800_000_000, "program": "0.2.0"}),
        "incident": (
            "incidents",
            {"number": 1, "at": 1_800_000_000, "code": "gap", "about": "device 3"},
        ),
        "statement": ("roster", {"body": b"", "signer": 1, "signature": b""}),
        "access statement": ("access", {"body": b"", "signer": 1, "signature": b""}),
        "envelope": ("envelopes", {"header": b"", "body": b"", "signature": b""}),
        "receipt as it travels": ("receipts", {"body": b"", "signature": b""}),
    }
    for structure, (place, parts) in lists.items():
        for name, value, odd in varied(parts):
            yield Item(structure, name, value, place, odd)
    for field in (
        "version",
        "cursor",
        "more",
        "roster_count",
        "roster_head",
        "left",
        *(place for place, _ in lists.values()),
        "boxes",
    ):
        for odd in PROTOCOL:
            yield Item("answer", field, odd.name, field, odd.packed)
    yield Item("answer", "cursor", "of 9 MB", "cursor", b"x" * 9_000_000)


def readable(item: Item) -> bool:
    """Whether it can be read as what it should be at all; what cannot ends for everybody at the same place, as malformed."""
    if not isinstance(item.item, msgspec.Struct):
        item = item._replace(place="")
    try:
        if item.place == "access":
            read_access(item.item)
        elif item.place == "roster":
            read_statement(item.item)
        elif item.place == "envelopes":
            item.item.read_header()
        elif item.place == "receipts":
            item.item.read()
    except Malformed:
        return False
    return True
