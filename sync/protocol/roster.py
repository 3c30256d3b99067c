"""The roster: an append-only chain of signed statements about people and devices (PROTOCOL 3).

Pure: `Roster.follow` checks one statement against everything before it and returns the next roster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256
from sync.protocol.errors import ChainBroken, Forked, Malformed, NotEntitled
from sync.protocol.roles import FORMER, ROLES
from sync.protocol.signing import Purpose, sign, verify

ROOT = 0  # the signer number of the organisation root
NOTHING = bytes(32)  # the `previous` of the first statement
KEY_LENGTHS = (32, 1184 + 32)  # bytes of a device's signing key, of its sealing key (PROTOCOL 2)


class Found(msgspec.Struct, frozen=True, array_like=True, tag="found"):
    """The first statement: the organisation, its root key and its recovery key. Signed by that root."""

    seq: Count
    previous: bytes
    organisation: bytes
    root: bytes
    recovery: bytes


class AddPerson(msgspec.Struct, frozen=True, array_like=True, tag="person"):
    """A person enters, or changes role or team; the id says nothing about who it is."""

    seq: Count
    previous: bytes
    person: bytes
    role: str
    team: str


class AddDevice(msgspec.Struct, frozen=True, array_like=True, tag="device"):
    """A device of a person: `device` is the next free number, `signing` Ed25519, `sealing` ML-KEM-768 then X25519."""

    seq: Count
    previous: bytes
    device: Count
    person: bytes
    signing: bytes
    sealing: bytes
    invitation: bytes


class RevokeDevice(msgspec.Struct, frozen=True, array_like=True, tag="revoke"):
    """A device that may no longer write or read."""

    seq: Count
    previous: bytes
    device: Count


class NewRoot(msgspec.Struct, frozen=True, array_like=True, tag="root"):
    """Another root key and recovery key from here on. Signed by the root before."""

    seq: Count
    previous: bytes
    root: bytes
    recovery: bytes


Body = Found | AddPerson | AddDevice | RevokeDevice | NewRoot


class Statement(msgspec.Struct, frozen=True, array_like=True):
    """A signed statement as it travels: the canonical bytes of its body, who signed, the signature."""

    body: bytes
    signer: Count
    signature: bytes

    def link(self) -> bytes:
        """The hash the next statement names as `previous` (PROTOCOL 3.2)."""
        return sha256(encode(self))


class Device(msgspec.Struct, frozen=True):
    """A device as the roster knows it. `revoked_at`: the number of the statement that revoked it; 0 while it stands."""

    number: Count
    person: bytes
    signing: bytes
    sealing: bytes
    invitation: bytes
    revoked_at: Count = 0

    @property
    def revoked(self) -> bool:
        """Whether it may no longer write or read."""
        return self.revoked_at > 0


class Person(msgspec.Struct, frozen=True):
    """A person as the roster knows one: never a name. `roles` are all roles held so far, each with the statement that gave it."""

    person: bytes
    role: str
    team: str
    roles: tuple[tuple[Count, str], ...] = ()

    def held(self, since: int = 0) -> Iterator[str]:
        """The roles held from the time that the roster had `since` statements until now."""
        for place, (_, role) in enumerate(self.roles):
            ended = self.roles[place + 1][0] if place + 1 < len(self.roles) else None
            if ended is None or ended >= since:
                yield role


class Roster(msgspec.Struct, frozen=True):
    """What all statements so far add up to."""

    count: Count = 0
    head: bytes = NOTHING
    organisation: bytes = b""
    root: bytes = b""
    recovery: bytes = b""
    former_roots: tuple[bytes, ...] = ()
    people: dict[bytes, Person] = msgspec.field(default_factory=dict)
    devices: dict[int, Device] = msgspec.field(default_factory=dict)

    def follow(self, statement: Statement) -> Roster:
        """The roster after `statement`; raises a `ProtocolError` if it may not stand there (PROTOCOL 3.3)."""
        body = read_body(statement)
        self._check_place(body, statement)
        if isinstance(body, Found):
            signer = body.root
        elif statement.signer == ROOT:
            signer = self.root
        else:
            device = self.devices.get(statement.signer)
            administers = device and not device.revoked and ROLES[self.role(device.person)].administers
            if device is None or not administers or isinstance(body, NewRoot):
                raise NotEntitled(f"roster statement {body.seq}", statement.signer)
            signer = device.signing
        verify(signer, Purpose.ROSTER, statement.body, statement.signature, f"roster statement {body.seq}")
        return self._with(body, statement.link())

    def follow_all(self, statements: Iterable[Statement]) -> Roster:
        """The roster after each of `statements` in turn."""
        roster = self
        for statement in statements:
            roster = roster.follow(statement)
        return roster

    def _check_place(self, body: Body, statement: Statement) -> None:
        if body.seq != self.count:
            raise ChainBroken("the roster", self.count, body.seq)
        if body.previous != self.head:
            raise Forked("the roster", body.seq)
        if isinstance(body, Found) != (self.count == 0) or (isinstance(body, Found) and statement.signer != ROOT):
            raise Malformed(f"roster statement {body.seq}", "only the first statement founds the organisation")

    def _with(self, body: Body, head: bytes) -> Roster:
        count = self.count + 1
        people, devices = dict(self.people), dict(self.devices)
        match body:
            case Found():
                return Roster(count, head, body.organisation, body.root, body.recovery)
            case AddPerson():
                if body.role not in ROLES or len(body.person) != 16:
                    raise Malformed(f"roster statement {body.seq}", "its person or role is not one this protocol knows")
                held = people[body.person].roles if body.person in people else ()
                people[body.person] = Person(body.person, body.role, body.team, (*held, (body.seq, body.role)))
            case AddDevice():
                self._check_device(body)
                devices[body.device] = Device(body.device, body.person, body.signing, body.sealing, body.invitation)
            case RevokeDevice():
                if body.device not in devices:
                    raise Malformed(f"roster statement {body.seq}", "it revokes a device that was never added")
                if not devices[body.device].revoked:
                    devices[body.device] = msgspec.structs.replace(devices[body.device], revoked_at=body.seq)
            case NewRoot():
                known = {"root": body.root, "recovery": body.recovery, "former_roots": (*self.former_roots, self.root)}
                return msgspec.structs.replace(self, count=count, head=head, **known)
        return msgspec.structs.replace(self, count=count, head=head, people=people, devices=devices)

    def _check_device(self, body: AddDevice) -> None:
        what = f"roster statement {body.seq}"
        if body.device != len(self.devices) + 1:
            raise Malformed(what, "device numbers follow one another")
        if body.person not in self.people:
            raise Malformed(what, "the device belongs to nobody on the roster")
        if (len(body.signing), len(body.sealing)) != KEY_LENGTHS:
            raise Malformed(what, "the device's keys do not have their length")
        if any(known.signing == body.signing for known in self.devices.values()):
            raise Malformed(what, "the device's key is already in use by another device")

    def role(self, person: bytes) -> str:
        """The role of `person`; "former" for someone the roster does not know."""
        known = self.people.get(person)
        return known.role if known else FORMER

    def holds(self, person: bytes, fits: Callable[[str], bool], *, now: bool, since: int = 0) -> bool:
        """Whether the role of `person` fits now, or, for reading history, one they had since the roster had `since`
        statements (PROTOCOL 4.3).
        """
        known = self.people.get(person)
        if known is None:
            return False
        return fits(known.role) if now else any(map(fits, known.held(since)))

    def active(self, device: int) -> Device | None:
        """The device with that number unless it is unknown or revoked."""
        known = self.devices.get(device)
        return known if known and not known.revoked else None

    def devices_of(self, person: bytes) -> list[Device]:
        """The devices of `person` that are not revoked."""
        return [device for device in self.devices.values() if device.person == person and not device.revoked]


def read_body(statement: Statement) -> Body:
    """The statement's body; raises `Malformed`."""
    body: Any = decode(statement.body, Body, "a roster statement")  # type: ignore[arg-type]
    return body  # type: ignore[no-any-return]


def state(key: Ed25519PrivateKey, signer: int, body: Body) -> Statement:
    """`body` signed by `key`, which belongs to device `signer` (0: the root)."""
    data = encode(body)
    return Statement(data, signer, sign(key, Purpose.ROSTER, data))


def root_fingerprint(root: bytes) -> bytes:
    """The 16 bytes of the root key that an invitation carries (PROTOCOL 6.1)."""
    return sha256(b"aftercare/1/root\0", root)[:16]
