"""The roster: an append-only chain of signed statements about people and devices (PROTOCOL 3).

Pure: `Roster.follow` checks one statement against everything before it and returns the next roster.
Who may be given keys is `Roster.active`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from itertools import tee
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256, trimmed
from sync.protocol.errors import BadSignature, ChainBroken, Malformed, NotEntitled, Parted
from sync.protocol.flaws import Flaw
from sync.protocol.roles import FORMER, ROLES
from sync.protocol.roster_index import Index
from sync.protocol.roster_members import Device, Person
from sync.protocol.signing import KEY_LENGTHS, Purpose, sign, verify
from sync.protocol.subjects import Noun, Subject
from sync.protocol.verified_ahead import Signed, verified_ahead
from sync.protocol.vouching import fingerprint
from sync.protocol.whereabouts import Whereabouts, check_whereabouts

ROOT = 0  # the signer number of the organisation root
MOST_SETTLED = 4000  # statements of another branch
MOST_NESTED = 32  # of them within one another
FARTHEST = 1000  # that a device's number may be behind the highest one
NOTHING = bytes(32)  # the `previous` of the first statement


class Found(msgspec.Struct, frozen=True, array_like=True, tag="found"):
    """The first statement: the organisation, its root key and its recovery key. Signed by that
    root.
    """

    seq: Count
    previous: bytes
    organisation: bytes
    root: bytes
    recovery: bytes


class AddPerson(msgspec.Struct, frozen=True, array_like=True, tag="person"):
    """A person enters, or changes role or team; the id says nothing about who it is.

    `vouching`: from here on, for good, a further device of anybody must be vouched for (PROTOCOL
    3.6).
    """

    seq: Count
    previous: bytes
    person: bytes
    role: str
    team: str
    vouching: bool = False


class AddDevice(msgspec.Struct, frozen=True, array_like=True, tag="device"):
    """A device of a person: `device` is the next free number, `signing` Ed25519, `sealing`
    ML-KEM-768 then X25519.

    `sheet`: the Ed25519 key of the recovery sheet that was printed on it, or empty.
    """

    seq: Count
    previous: bytes
    device: Count
    person: bytes
    signing: bytes
    sealing: bytes
    invitation: bytes
    sheet: bytes = b""


class RevokeDevice(msgspec.Struct, frozen=True, array_like=True, tag="revoke"):
    """A device that may no longer write or read."""

    seq: Count
    previous: bytes
    device: Count


class Vouch(msgspec.Struct, frozen=True, array_like=True, tag="vouch"):
    """Its author says that a further device is that person's (PROTOCOL 3.6). `keys`: `fingerprint`
    of what it vouches for.

    With `sheet`, made by that device itself: `proof` is the signature over `keys` of the person's
    recovery sheet.
    """

    seq: Count
    previous: bytes
    device: Count
    keys: bytes
    sheet: bytes = b""
    proof: bytes = b""


class NewRoot(msgspec.Struct, frozen=True, array_like=True, tag="root"):
    """Another root key and recovery key from here on. Signed by the root before."""

    seq: Count
    previous: bytes
    root: bytes
    recovery: bytes


class MoveRelay(msgspec.Struct, frozen=True, array_like=True, tag="relay"):
    """Where the relay is from here on and which certificates and keys it may show; replaces what
    was said before (PROTOCOL 3.7).
    """

    seq: Count
    previous: bytes
    addresses: tuple[str, ...]
    certificates: tuple[bytes, ...]
    keys: tuple[bytes, ...] = ()


class Settle(msgspec.Struct, frozen=True, array_like=True, tag="settle"):
    """What was stated on another branch of the roster, as before a server was set back, counts from
    here on (PROTOCOL 3.8).

    `statements` follow one another, as they were signed; where nobody who may state it now did, or
    something else was said here since the branches parted at number `base`, they change nothing.
    """

    seq: Count
    previous: bytes
    base: Count
    statements: tuple[Statement, ...]


Body = Found | AddPerson | AddDevice | RevokeDevice | Vouch | NewRoot | MoveRelay | Settle


class Statement(msgspec.Struct, frozen=True, array_like=True):
    """A signed statement as it travels: the canonical bytes of its body, who signed, the
    signature.
    """

    body: bytes
    signer: Count
    signature: bytes

    def link(self) -> bytes:
        """The hash the next statement names as `previous` (PROTOCOL 3.2)."""
        return sha256(encode(self))


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
    vouching: bool = False  # whether further devices must be vouched for
    relay: Whereabouts | None = None  # None: where it was at enrolment
    relay_at: Count = 0  # the number of the statement that said so
    # the links of statements on other branches that count here
    settled: frozenset[bytes] = frozenset()
    settled_at: tuple[Count, ...] = ()  # the statements that took them over

    def follow(self, statement: Statement) -> Roster:
        """The roster after `statement`; raises a `ProtocolError` if it may not stand there
        (PROTOCOL 3.3).
        """
        return self.follow_with(statement, None)

    def follow_with(
        self, statement: Statement, index: Index | None, signed_by: bytes = b""
    ) -> Roster:
        """As `follow`; with an `index`, the dicts of this roster are nobody else's, and are changed
        in place. `signed_by`: the key whose signature it is known to have.
        """
        body = read_body(statement)
        self._check_place(body, statement)
        if isinstance(body, Found):
            key = body.root
        elif statement.signer == ROOT:
            key = self.root
        else:
            signer = self.devices.get(statement.signer)
            if signer is None or not self._may_state(body, signer):
                raise NotEntitled(Subject(Noun.ROSTER_STATEMENT, seq=body.seq), statement.signer)
            key = signer.signing
        if not key or key != signed_by:
            about = Subject(Noun.ROSTER_STATEMENT, seq=body.seq)
            verify(key, Purpose.ROSTER, statement.body, statement.signature, about)
        roster = self._with(body, statement.signer, statement.link(), index)
        if index and isinstance(body, Settle):
            index.read(roster.devices.values())
        return roster

    def follow_all(self, statements: Iterable[Statement]) -> Roster:
        """The roster after each of `statements` in turn."""
        roster = msgspec.structs.replace(self, people=dict(self.people), devices=dict(self.devices))
        index = Index(roster.devices.values())
        ahead, told = tee(statements)
        signed_by = verified_ahead(Purpose.ROSTER, _likely_signers(ahead, self))
        for statement, key in zip(told, signed_by, strict=True):
            roster = roster.follow_with(statement, index, key)
        return roster

    def _check_place(self, body: Body, statement: Statement) -> None:
        if body.seq != self.count:
            raise ChainBroken(Noun.ROSTER, self.count, body.seq)
        if body.previous != self.head:
            raise Parted(body.seq)
        if isinstance(body, Found) != (self.count == 0) or (
            isinstance(body, Found) and statement.signer != ROOT
        ):
            raise Malformed(Subject(Noun.ROSTER_STATEMENT, seq=body.seq), Flaw.NOT_FIRST)

    def _may_state(self, body: Body, signer: Device) -> bool:
        """Whether device `signer` may state this here (PROTOCOL 3.3)."""
        if isinstance(body, Vouch) and body.sheet:
            return not signer.revoked and body.device == signer.number
        if not signer.active or isinstance(body, NewRoot):
            return False
        target = self.devices.get(getattr(body, "device", ROOT))
        if isinstance(body, Vouch):
            return target is not None and self.may_vouch(signer.person, target)
        refuses = (
            isinstance(body, RevokeDevice)
            and target is not None
            and self.may_refuse(signer.person, target)
        )
        return refuses or ROLES[self.role(signer.person)].administers

    def may_vouch(self, person: bytes, device: Device) -> bool:
        """Whether the word of `person` for a further device counts: of their own, or as one of
        two.
        """
        role = ROLES[self.role(person)]
        return device.person == person or role.administers or role.supervises

    def may_refuse(self, person: bytes, device: Device) -> bool:
        """Whether `device` is a further one of `person` that no other device of theirs vouched for:
        they may say it is not.
        """
        own = any(
            number not in (ROOT, device.number) and self.devices[number].person == person
            for number in device.vouchers
        )
        return device.person == person and not own and (device.waits or bool(device.vouchers))

    def _with(self, body: Body, signer: int, head: bytes, index: Index | None = None) -> Roster:
        count, vouching = self.count + 1, self.vouching
        people, devices = (
            (dict(self.people), dict(self.devices))
            if index is None
            else (self.people, self.devices)
        )
        match body:
            case Found():
                return Roster(count, head, body.organisation, body.root, body.recovery)
            case AddPerson():
                if body.role not in ROLES or len(body.person) != 16:
                    raise Malformed(
                        Subject(Noun.ROSTER_STATEMENT, seq=body.seq),
                        Flaw.PERSON_OR_ROLE,
                    )
                held = people[body.person].roles if body.person in people else ()
                people[body.person] = Person(
                    body.person, body.role, body.team, (*held, (body.seq, body.role))
                )
                vouching = vouching or body.vouching
            case AddDevice():
                index = index or Index(self.devices.values())
                self._check_device(body, index)
                known = Device(
                    body.device,
                    body.person,
                    body.signing,
                    body.sealing,
                    body.invitation,
                    sheet=body.sheet,
                )
                further = body.person in index.owners
                waits = self.vouching and further and signer != ROOT
                devices[body.device] = msgspec.structs.replace(known, waits=waits)
                index.take(known)
            case RevokeDevice():
                if body.device not in devices:
                    raise Malformed(Subject(Noun.ROSTER_STATEMENT, seq=body.seq), Flaw.NEVER_ADDED)
                if not devices[body.device].revoked:
                    devices[body.device] = msgspec.structs.replace(
                        devices[body.device], revoked_at=body.seq
                    )
            case Vouch():
                devices[body.device] = self._vouched(body, signer)
            case NewRoot():
                roots = {
                    "root": body.root,
                    "recovery": body.recovery,
                    "former_roots": (*self.former_roots, self.root),
                }
                return msgspec.structs.replace(self, count=count, head=head, **roots)
            case MoveRelay():
                number = self.relay.number + 1 if self.relay else 1
                relay = Whereabouts(body.addresses, body.certificates, body.keys, number)
                check_whereabouts(relay, Subject(Noun.ROSTER_STATEMENT, seq=body.seq))
                return msgspec.structs.replace(
                    self, count=count, head=head, relay=relay, relay_at=body.seq
                )
            case Settle():
                _check_nesting(body)
                return msgspec.structs.replace(self._settled(body), count=count, head=head)
        changed = {"people": people, "devices": devices, "vouching": vouching}
        return msgspec.structs.replace(self, count=count, head=head, **changed)

    # -- other branches ----------------------------------------------------------------------------

    def _settled(self, body: Settle) -> Roster:
        """With what was stated on another branch; count and head are this one's."""
        about = Subject(Noun.ROSTER_STATEMENT, seq=body.seq)
        if not 0 < len(body.statements) <= MOST_SETTLED or not 0 < body.base <= body.seq:
            raise Malformed(about, Flaw.NO_BRANCH)
        roster, others, links = self, set[int](), list[bytes]()
        for place, statement in enumerate(body.statements):
            said = read_body(statement)
            if (
                said.seq != body.base + place
                or (links and said.previous != links[-1])
                or isinstance(said, Found)
            ):
                raise Malformed(about, Flaw.NO_SEQUENCE)
            links.append(statement.link())
            if links[-1] not in self.settled:
                roster = roster._with_branch(body, said, statement, others)
        settled = roster.settled.union(links)
        return msgspec.structs.replace(
            roster, settled=settled, settled_at=(*roster.settled_at, body.seq)
        )

    def _with_branch(
        self, settle: Settle, said: Body, statement: Statement, others: set[int]
    ) -> Roster:
        """With one statement of another branch, if somebody who may state it now made it, and
        nothing else was said here since.

        `others`: numbers of devices that are others there, and count for nothing.
        """
        signer = self.devices.get(statement.signer)
        if isinstance(said, AddDevice):
            known = self.devices.get(said.device)
            if known is not None and known.signing != said.signing:
                others.add(said.device)
        if statement.signer in others or getattr(said, "device", ROOT) in others:
            return self
        if statement.signer != ROOT and (signer is None or not self._may_state(said, signer)):
            return self
        key = signer.signing if signer else self.root
        try:
            verify(
                key,
                Purpose.ROSTER,
                statement.body,
                statement.signature,
                Subject(Noun.ROSTER_STATEMENT, seq=settle.seq),
            )
        except BadSignature:
            if statement.signer == ROOT:
                return self  # by a root whose time is over
            raise
        if self._said_since(settle, said):
            return self
        try:
            if isinstance(said, Settle):
                made = self._settled(msgspec.structs.replace(said, seq=settle.seq))
            else:
                made = self._with(
                    msgspec.structs.replace(said, seq=settle.seq), statement.signer, self.head
                )
        except (Malformed, NotEntitled):  # it is so already, or cannot be any more
            return self
        return msgspec.structs.replace(made, count=self.count, head=self.head)

    def _said_since(self, settle: Settle, said: Body) -> bool:
        """Whether something else was said here of the same since the branches parted: it stands,
        but nobody comes back who has left.
        """
        if isinstance(said, AddPerson) and said.person in self.people:
            known = self.people[said.person]
            last = known.roles[-1][0] if known.roles else 0
            since = settle.base <= last < settle.seq and last not in self.settled_at
            return since and said.role != FORMER
        if isinstance(said, MoveRelay):
            return (
                settle.base <= self.relay_at < settle.seq and self.relay_at not in self.settled_at
            )
        return False

    # -- vouching ----------------------------------------------------------------------------------

    def _vouched(self, body: Vouch, signer: int) -> Device:
        """The device of `body` after device `signer` has vouched for it; it waits on until that is
        enough (PROTOCOL 3.6).
        """
        about, device = Subject(Noun.ROSTER_STATEMENT, seq=body.seq), self.devices.get(body.device)
        if device is None or device.revoked or not device.waits:
            raise Malformed(about, Flaw.NOT_WAITING)
        if body.keys != self.keys_of(device):
            raise Malformed(about, Flaw.OTHER_KEYS)
        if body.sheet:
            if body.sheet not in self.sheets_of(device.person):
                raise NotEntitled(about, signer)
            verify(body.sheet, Purpose.VOUCH, body.keys, body.proof, about)
        elif self.has_vouched(signer, device):
            raise Malformed(about, Flaw.VOUCHED_ALREADY)
        vouchers = (*device.vouchers, signer)
        enough = (
            signer in (ROOT, device.number)
            or self.devices[signer].person == device.person
            or self._two(vouchers)
        )
        return msgspec.structs.replace(device, vouchers=vouchers, waits=not enough)

    def has_vouched(self, signer: int, device: Device) -> bool:
        """Whether the person of device `signer` has vouched for `device`, from a device that still
        stands.
        """
        person = self.devices[signer].person if signer in self.devices else None
        return any(known.person == person for known in map(self.active, device.vouchers) if known)

    def _two(self, vouchers: Collection[int]) -> bool:
        """Whether two people vouch, by devices and in roles that stand now: an administrator, and
        another or a supervisor.
        """
        roles = {
            known.person: ROLES[self.role(known.person)]
            for known in map(self.active, vouchers)
            if known
        }
        fitting = [role for role in roles.values() if role.administers or role.supervises]
        return len(fitting) > 1 and any(role.administers for role in fitting)

    def _check_device(self, body: AddDevice, index: Index) -> None:
        about = Subject(Noun.ROSTER_STATEMENT, seq=body.seq)
        if body.device in self.devices or not 0 < body.device <= index.highest + FARTHEST:
            raise Malformed(about, Flaw.DEVICE_NUMBER)
        if body.person not in self.people:
            raise Malformed(about, Flaw.NOBODYS)
        if (len(body.signing), len(body.sealing)) != KEY_LENGTHS:
            raise Malformed(about, Flaw.DEVICE_KEYS)
        if body.signing in index.keys:
            raise Malformed(about, Flaw.KEY_IN_USE)

    def role(self, person: bytes) -> str:
        """The role of `person`; "former" for someone the roster does not know."""
        known = self.people.get(person)
        return known.role if known else FORMER

    def holds(
        self, person: bytes, fits: Callable[[str], bool], *, now: bool, since: int = 0
    ) -> bool:
        """Whether the role of `person` fits now, or, for reading history, one they had since the
        roster had `since` statements (PROTOCOL 4.3).
        """
        known = self.people.get(person)
        if known is None:
            return False
        return fits(known.role) if now else any(map(fits, known.held(since)))

    def active(self, device: int) -> Device | None:
        """The device with that number, unless it is unknown, revoked or not vouched for: who acts
        and is given keys.
        """
        known = self.devices.get(device)
        return known if known and known.active else None

    def heard(self, device: int) -> Device | None:
        """The device with that number, unless it is unknown or was never vouched for: whose word of
        the past counts.
        """
        known = self.devices.get(device)
        return known if known and not known.waits else None

    def devices_of(self, person: bytes) -> list[Device]:
        """The devices of `person` that are given keys: neither revoked nor waiting to be vouched
        for.
        """
        return [
            device for device in self.devices.values() if device.person == person and device.active
        ]

    def sheets_of(self, person: bytes) -> set[bytes]:
        """The keys of the recovery sheets of `person` that count: of the devices they have, or,
        with none left, of the newest.
        """
        heard = [
            device
            for device in self.devices.values()
            if device.person == person and not device.waits
        ]
        standing = self.devices_of(person) or sorted(heard, key=lambda device: device.number)[-1:]
        return {device.sheet for device in standing} - {b""}

    def waiting(self) -> list[Device]:
        """The devices that wait to be vouched for."""
        return [device for device in self.devices.values() if device.waits and not device.revoked]

    def keys_of(self, device: Device) -> bytes:
        """What a vouch for `device` names."""
        return fingerprint(self.organisation, device.person, device.signing, device.sealing)


def _check_nesting(settle: Settle) -> None:
    """Raises `Malformed` where it brings a `settle` within a `settle` more often than any honest
    history does.
    """
    within = settle.statements
    for _ in range(MOST_NESTED):
        bodies = [read_body(statement) for statement in within]
        within = tuple(
            statement
            for body in bodies
            if isinstance(body, Settle)
            for statement in body.statements
        )
        if not within:
            return
    raise Malformed(
        Subject(Noun.ROSTER_STATEMENT, seq=settle.seq),
        Flaw.NESTED_BRANCHES,
    )


def _likely_signers(statements: Iterable[Statement], roster: Roster) -> Iterator[Signed]:
    """What each has to be signed with if all before it may stand, which is found later."""
    keys = {ROOT: roster.root} | {
        device.number: device.signing for device in roster.devices.values()
    }
    for statement in statements:
        body: Body | None = None
        with suppress(Malformed):
            body = read_body(statement)
        if isinstance(body, Found):
            keys[ROOT] = body.root
        yield Signed(keys.get(statement.signer, b""), statement.body, statement.signature)
        if isinstance(body, NewRoot):
            keys[ROOT] = body.root
        elif isinstance(body, AddDevice):
            keys[body.device] = body.signing


def read_body(statement: Statement) -> Body:
    """The statement's body; raises `Malformed`."""
    body: Any = decode(statement.body, Body, Noun.ROSTER_STATEMENT)  # type: ignore[arg-type]
    return body  # type: ignore[no-any-return]


def state(key: Ed25519PrivateKey, signer: int, body: Body) -> Statement:
    """`body` signed by `key`, which belongs to device `signer` (0: the root)."""
    data = encode(trimmed(body))
    return Statement(data, signer, sign(key, Purpose.ROSTER, data))


def root_fingerprint(root: bytes) -> bytes:
    """The 16 bytes of the root key that an invitation carries (PROTOCOL 6.1)."""
    return sha256(b"aftercare/1/root\0", root)[:16]
