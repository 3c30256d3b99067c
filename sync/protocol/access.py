"""Who may open a space: a chain of signed statements per space (PROTOCOL 4).

Pure: `Space.follow` checks one statement against the roster and everything before it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256
from sync.protocol.errors import ChainBroken, Forked, Malformed, NotEntitled
from sync.protocol.roster import NOTHING, Device, Roster
from sync.protocol.signing import Purpose, sign, verify

COMPARTMENTS = ("contact", "care", "work", "sealed", "directory")
DIRECTORY = "directory"
LEAD, MEMBER = "lead", "member"


class CreateSpace(msgspec.Struct, frozen=True, array_like=True, tag="create"):
    """A new space; `case` is empty for the directory. Its author leads it. `commitment` binds the key of epoch 1."""

    space: bytes
    seq: Count
    previous: bytes
    case: bytes
    compartment: str
    commitment: bytes


class Grant(msgspec.Struct, frozen=True, array_like=True, tag="grant"):
    """`person` may read and write the space; `standing` is lead or member."""

    space: bytes
    seq: Count
    previous: bytes
    person: bytes
    standing: str


class Newest(NamedTuple):
    """The newest envelope of a device that a statement's author counts; what comes after it is late."""

    device: Count
    seq: Count


class Withdraw(msgspec.Struct, frozen=True, array_like=True, tag="withdraw"):
    """`person` loses the space, and a new epoch begins whose key `commitment` binds.

    `newest` names the last envelopes of that person's devices that were written in time.
    """

    space: bytes
    seq: Count
    previous: bytes
    person: bytes
    commitment: bytes
    newest: tuple[Newest, ...] = ()


class Rekey(msgspec.Struct, frozen=True, array_like=True, tag="rekey"):
    """A new epoch without anybody leaving, as after the loss of a device.

    With `newest` (closing a case) it also says which envelopes of all devices were written in time.
    """

    space: bytes
    seq: Count
    previous: bytes
    commitment: bytes
    newest: tuple[Newest, ...] | None = None


class Ruling(msgspec.Struct, frozen=True, array_like=True, tag="ruling"):
    """Late envelopes of `device` up to number `through` are admitted, or returned to their author.

    `note` is for the author: sealed under the key of epoch `epoch`, which they hold (PROTOCOL 4.8).
    """

    space: bytes
    seq: Count
    previous: bytes
    device: Count
    through: Count
    admitted: bool
    epoch: Count
    note: bytes = b""


Body = CreateSpace | Grant | Withdraw | Rekey | Ruling


class AccessStatement(msgspec.Struct, frozen=True, array_like=True):
    """A signed access statement as it travels."""

    body: bytes
    signer: Count
    signature: bytes

    def link(self) -> bytes:
        """The hash the next statement of the space names as `previous` (PROTOCOL 4.2)."""
        return sha256(encode(self))


class Lane(IntEnum):
    """Where an envelope stands by the access chain (PROTOCOL 4.7)."""

    IN_TIME = 0  # written in time, or late and admitted
    HELD = 1  # late; somebody must rule on it
    RETURNED = 2  # late and returned to its author


class Cut(NamedTuple):
    """Where an epoch began that makes earlier ones late: of one person, or (empty) of everybody."""

    epoch: Count
    person: bytes
    newest: dict[int, int]


class Space(msgspec.Struct, frozen=True):
    """What all access statements of one space add up to. `commitments[i]` binds the key of epoch i + 1."""

    space: bytes
    count: Count = 0
    head: bytes = NOTHING
    case: bytes = b""
    compartment: str = ""
    members: dict[bytes, str] = msgspec.field(default_factory=dict)
    commitments: tuple[bytes, ...] = ()
    former: frozenset[bytes] = frozenset()
    cuts: tuple[Cut, ...] = ()
    rulings: dict[int, tuple[tuple[int, bool], ...]] = msgspec.field(default_factory=dict)

    @property
    def epoch(self) -> int:
        """The epoch that new envelopes are sealed in, counted from 1."""
        return len(self.commitments)

    def follow(self, statement: AccessStatement, roster: Roster, *, now: bool = False) -> Space:
        """The space after `statement`; raises a `ProtocolError` if it may not stand there (PROTOCOL 4.3).

        With `now` (the server taking in a new statement) the signer must be active and hold the role today;
        without it (reading history) having held it is enough, since roster and access are separate chains.
        """
        body = read_body(statement)
        what = f"access statement {body.seq} of a space"
        if body.space != self.space:
            raise Malformed(what, "it belongs to another space")
        if body.seq != self.count:
            raise ChainBroken("the access to a space", self.count, body.seq)
        if body.previous != self.head or isinstance(body, CreateSpace) != (self.count == 0):
            raise Forked("the access to a space", body.seq)
        device = roster.active(statement.signer) if now else roster.devices.get(statement.signer)
        if device is None:
            raise NotEntitled(what, statement.signer)
        verify(device.signing, Purpose.ACCESS, statement.body, statement.signature, what)
        self._check_entitled(body, device, roster, now)
        return self._with(body, device.person, statement.link())

    def _check_entitled(self, body: Body, signer: Device, roster: Roster, now: bool) -> None:
        what = f"access statement {body.seq} of a space"
        person = signer.person
        if isinstance(body, CreateSpace):
            if body.compartment not in COMPARTMENTS or (body.compartment == DIRECTORY) != (body.case == b""):
                raise Malformed(what, "its compartment is not one this protocol knows")
            if body.space != space_id(roster.organisation, body.case, body.compartment):
                raise Malformed(what, "its id is not that of its case and compartment")
            roles = ("administrator",) if body.compartment == DIRECTORY else ("worker", "supervisor")
            allowed = roster.holds(person, roles, now=now)
        elif self.compartment == DIRECTORY:
            allowed = roster.holds(person, ("administrator",), now=now)
        else:
            supervises = person in self.members and roster.holds(person, ("supervisor",), now=now)
            allowed = self.members.get(person) == LEAD or supervises
        if not allowed:
            raise NotEntitled(what, signer.number)

    def _with(self, body: Body, author: bytes, head: bytes) -> Space:
        members, commitments = dict(self.members), self.commitments
        case, compartment, former = self.case, self.compartment, self.former
        cuts, rulings = self.cuts, self.rulings
        match body:
            case CreateSpace():
                case, compartment = body.case, body.compartment
                members, commitments = {author: LEAD}, (body.commitment,)
            case Grant():
                if body.standing not in (LEAD, MEMBER):
                    raise Malformed("an access statement", "its standing is not one this protocol knows")
                members[body.person] = body.standing
            case Withdraw():
                members.pop(body.person, None)
                former |= {body.person}
                commitments += (body.commitment,)
                cuts += (Cut(len(commitments), body.person, dict(body.newest)),)
            case Rekey():
                commitments += (body.commitment,)
                if body.newest is not None:
                    cuts += (Cut(len(commitments), b"", dict(body.newest)),)
            case Ruling():
                rulings = {**rulings, body.device: (*rulings.get(body.device, ()), (body.through, body.admitted))}
        return Space(self.space, self.count + 1, head, case, compartment, members, commitments, former, cuts, rulings)

    def lane(self, device: Device, seq: int, epoch: int) -> Lane:
        """Where envelope `seq` of `device`, sealed in `epoch`, stands (PROTOCOL 4.7)."""
        if not any(
            epoch < cut.epoch and cut.person in (b"", device.person) and seq > cut.newest.get(device.number, 0)
            for cut in self.cuts
        ):
            return Lane.IN_TIME
        for through, admitted in self.rulings.get(device.number, ()):
            if seq <= through:
                return Lane.IN_TIME if admitted else Lane.RETURNED
        return Lane.HELD

    def last_epoch_of(self, person: bytes) -> int:
        """The newest epoch in which `person` was a member; 0 for none. Their late envelopes are sealed in it or before."""
        if person in self.members:
            return self.epoch
        return max((cut.epoch - 1 for cut in self.cuts if cut.person == person), default=0)

    def may_read(self, person: bytes, roster: Roster) -> bool:
        """Whether `person` is granted this space; the directory is everybody's (PROTOCOL 4.4)."""
        return person in self.members or (self.compartment == DIRECTORY and bool(roster.role(person)))

    def may_write(self, person: bytes, roster: Roster, *, now: bool = False) -> bool:
        """Whether envelopes of `person` are taken over: administrators write the directory, auditors write nothing.

        Without `now`, somebody who has since lost the space or the role wrote rightly at the time (PROTOCOL 4.4).
        """
        if self.compartment == DIRECTORY:
            return roster.holds(person, ("administrator",), now=now)
        member = person in self.members if now else person in self.members or person in self.former
        return member and roster.holds(person, ("worker", "supervisor", "partner"), now=now)

    def readers(self, roster: Roster) -> set[bytes]:
        """Everybody on the roster who may read this space."""
        return set(roster.people) if self.compartment == DIRECTORY else set(self.members)


def space_id(organisation: bytes, case: bytes, compartment: str) -> bytes:
    """The id of a compartment of a case (PROTOCOL 4.1); `case` is empty for the directory."""
    return sha256(b"aftercare/1/space\0", organisation, compartment.encode(), b"\0", case)[:16]


def read_body(statement: AccessStatement) -> Body:
    """The statement's body; raises `Malformed`."""
    body: Any = decode(statement.body, Body, "an access statement")  # type: ignore[arg-type]
    return body  # type: ignore[no-any-return]


def state(key: Ed25519PrivateKey, signer: int, body: Body) -> AccessStatement:
    """`body` signed by `key`, which belongs to device `signer`."""
    data = encode(body)
    return AccessStatement(data, signer, sign(key, Purpose.ACCESS, data))
