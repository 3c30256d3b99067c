"""Statements this device wants made (PROTOCOL 3.5): stated anew on the newest chain until they
appear in it.

So two people may state things at the same time, and none of it is lost when the server takes one
first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import access_statements, roster
from sync.protocol.access import LEAD, MEMBER, Space
from sync.protocol.access_statements import AccessStatement, Newest
from sync.protocol.encoding import decode, encode
from sync.protocol.roster import Roster, Statement
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import Whereabouts, changed
from sync.replica.keys import EpochKey
from sync.replica.stores import Intent

APART = 100  # devices may have been certified that a server lost


class PersonIntent(msgspec.Struct, frozen=True, array_like=True, tag="person"):
    """A person on the roster with this role and team."""

    person: bytes
    role: str
    team: str


class DeviceIntent(msgspec.Struct, frozen=True, array_like=True, tag="device"):
    """A device certified for a person."""

    person: bytes
    signing: bytes
    sealing: bytes
    invitation: bytes
    sheet: bytes = b""


class RevokeIntent(msgspec.Struct, frozen=True, array_like=True, tag="revoke"):
    """A device taken off."""

    device: int


class VouchIntent(msgspec.Struct, frozen=True, array_like=True, tag="vouch"):
    """A further device vouched for, as far as it has these `keys`; by the device itself, with its
    person's recovery `sheet`.
    """

    device: int
    keys: bytes
    sheet: bytes = b""
    proof: bytes = b""


class RelayIntent(msgspec.Struct, frozen=True, array_like=True, tag="relay"):
    """The relay has what is in `more`, and no longer what is in `less`; `base`: where it was, if
    nothing was stated of that yet.
    """

    more: Whereabouts
    less: Whereabouts
    base: Whereabouts

    def on(self, known: Whereabouts | None) -> Whereabouts:
        """What it makes of what is `known`."""
        return changed(known or self.base, self.more, self.less)


class GrantIntent(msgspec.Struct, frozen=True, array_like=True, tag="grant"):
    """A space granted to a person. `after`: stated only once that person leads there, void where
    they cannot. `before`: who led when it was handed over; void once somebody else does. `vacant`:
    void once anybody else may lead there.
    """

    space: bytes
    person: bytes
    standing: str
    until: int = 0
    after: bytes = b""
    before: tuple[bytes, ...] = ()
    vacant: bool = False

    def outrun(self, space: Space) -> bool:
        """Whether the case was handed to somebody else meanwhile."""
        return bool(self.before) and not {self.person, *self.before}.issuperset(space.leads)

    def needless(self, space: Space, known: Roster) -> bool:
        """Whether the case has somebody else to lead it meanwhile, and is only wanted where it has
        nobody.
        """
        return self.vacant and any(
            space.governs(lead, known) for lead in space.leads if lead != self.person
        )


class OpeningIntent(msgspec.Struct, frozen=True, array_like=True, tag="open"):
    """A space that this person stands by for opened until a time (s since 1970)."""

    space: bytes
    person: bytes
    until: int


class ProposalIntent(msgspec.Struct, frozen=True, array_like=True, tag="propose"):
    """The disposal of a space proposed by this person, or (not `stands`) a proposal taken back."""

    space: bytes
    person: bytes
    stands: bool


class DisposalIntent(msgspec.Struct, frozen=True, array_like=True, tag="dispose"):
    """The disposal of a space that somebody else proposes, confirmed."""

    space: bytes


class WithdrawIntent(msgspec.Struct, frozen=True, array_like=True, tag="withdraw"):
    """A space taken from a person (or, with an empty person, only re-keyed); `key` becomes the next
    epoch's.

    `closes`: with an empty person, what anybody wrote before and did not send is late from then on.
    `roster`: only re-keyed because of devices revoked before that roster statement; void once an
    epoch takes them into account. `after`: as of a grant.
    """

    space: bytes
    person: bytes
    key: bytes
    closes: bool = False
    roster: int = 0
    after: bytes = b""

    def __repr__(self) -> str:
        return "WithdrawIntent(...)"


class RulingIntent(msgspec.Struct, frozen=True, array_like=True, tag="ruling"):
    """Late envelopes of a device admitted or returned; `note` is sealed for their author."""

    space: bytes
    device: int
    through: int
    admitted: bool
    epoch: int
    note: bytes


SpaceIntent = (
    GrantIntent | OpeningIntent | WithdrawIntent | RulingIntent | ProposalIntent | DisposalIntent
)
RosterIntent = PersonIntent | DeviceIntent | RevokeIntent | VouchIntent | RelayIntent
AnyIntent = RosterIntent | SpaceIntent


def read_intent(intent: Intent) -> AnyIntent:
    """What a kept intent asks for."""
    found: Any = decode(intent.payload, AnyIntent, Noun.KEPT)  # type: ignore[arg-type]
    return found  # type: ignore[no-any-return]


def write_intent(intent: AnyIntent) -> tuple[str, bytes]:
    """The kind and payload under which the ledger keeps an intent."""
    return kind_of(intent), encode(intent)


def kind_of(intent: AnyIntent) -> str:
    """The word for what an intent asks for, such as "grant"."""
    return str(intent.__struct_config__.tag)


def in_roster(intent: RosterIntent, known: Roster, signer: int) -> bool:
    """Whether the roster already says what device `signer` intends, or something that makes it
    void.
    """
    match intent:
        case PersonIntent():
            person = known.people.get(intent.person)
            return person is not None and (person.role, person.team) == (intent.role, intent.team)
        case DeviceIntent():
            return any(device.signing == intent.signing for device in known.devices.values())
        case RevokeIntent():
            device = known.devices.get(intent.device)
            return device is None or device.revoked
        case VouchIntent():
            device = known.devices.get(intent.device)
            waits = device is not None and device.waits and not device.revoked
            return (
                not device
                or not waits
                or known.keys_of(device) != intent.keys
                or known.has_vouched(signer, device)
            )
        case RelayIntent():
            return known.relay is not None and intent.on(known.relay).same(known.relay)


def state_in_roster(
    intent: RosterIntent, known: Roster, key: Ed25519PrivateKey, signer: int, highest: int = 0
) -> Statement:
    """The statement that fulfils the intent as the next one of the roster.

    `highest`: the highest number of a device when the server was last set back, 0 if it never was.
    """
    seq, previous = known.count, known.head
    body: roster.Body
    match intent:
        case PersonIntent():
            body = roster.AddPerson(
                seq, previous, intent.person, intent.role, intent.team, vouching=True
            )
        case DeviceIntent():
            rest = (intent.person, intent.signing, intent.sealing, intent.invitation, intent.sheet)
            body = roster.AddDevice(seq, previous, next_number(known, highest), *rest)
        case RevokeIntent():
            body = roster.RevokeDevice(seq, previous, intent.device)
        case VouchIntent():
            body = roster.Vouch(
                seq, previous, intent.device, intent.keys, intent.sheet, intent.proof
            )
        case RelayIntent():
            place = intent.on(known.relay)
            body = roster.MoveRelay(seq, previous, place.addresses, place.certificates, place.keys)
    return roster.state(key, signer, body)


def next_number(known: Roster, highest: int) -> int:
    """The number of a new device: after a server was set back far enough from those that were given
    before, and that it lost.
    """
    return max(max(known.devices, default=0) + 1, highest + APART if highest else 0)


def in_space(intent: SpaceIntent, space: Space) -> bool:
    """Whether the access chain already says what the intent asks for, or something that makes it
    void.
    """
    if space.disposed:
        return True
    match intent:
        case GrantIntent():
            granted = (space.members.get(intent.person), space.ends.get(intent.person, 0))
            return granted == (intent.standing, intent.until)
        case OpeningIntent():
            return (
                space.members.get(intent.person) in (LEAD, MEMBER)
                or space.ends.get(intent.person) == intent.until
            )
        case RulingIntent():
            return any(
                through >= intent.through for through, _ in space.rulings.get(intent.device, ())
            )
        case ProposalIntent():
            return bool(space.proposer) == intent.stands
        case WithdrawIntent():
            return in_use(intent, space) or 0 < intent.roster <= space.roster
    return False


def in_use(intent: WithdrawIntent, space: Space) -> bool:
    """Whether the key of the intent is that of an epoch of the space."""
    key = EpochKey(intent.key)
    return any(
        key.matches(bound, space.space, epoch + 1) for epoch, bound in enumerate(space.commitments)
    )


def state_in_space(
    intent: SpaceIntent,
    space: Space,
    key: Ed25519PrivateKey,
    signer: int,
    newest: Callable[[bytes], Iterable[Newest]],
    known: Roster,
) -> AccessStatement:
    """The statement that fulfils the intent as the next one of the space's chain, by somebody who
    knows the roster `known`.

    `newest` gives the newest envelopes of a person's devices in the space, or (empty) of
    everybody's.
    """
    body: access_statements.Body
    seq, previous = space.count, space.head
    match intent:
        case GrantIntent():
            body = access_statements.Grant(
                space.space,
                seq,
                previous,
                intent.person,
                intent.standing,
                intent.until,
                known.count,
            )
        case OpeningIntent():
            body = access_statements.Opening(space.space, seq, previous, intent.until, known.count)
        case ProposalIntent():
            body = access_statements.Proposal(
                space.space, seq, previous, intent.stands, known.count
            )
        case DisposalIntent():
            body = access_statements.Disposal(space.space, seq, previous, known.count)
        case RulingIntent():
            rest = (intent.device, intent.through, intent.admitted, intent.epoch, intent.note)
            body = access_statements.Ruling(space.space, seq, previous, *rest, known.count)
        case WithdrawIntent():
            commitment = EpochKey(intent.key).commitment(space.space, space.epoch + 1)
            reached = dict(newest(b""))
            lost = tuple(
                Newest(one.number, reached.get(one.number, 0)) for one in space.cut_off(known)
            )
            if intent.person:
                counted = tuple(newest(intent.person))
                body = access_statements.Withdraw(
                    space.space,
                    seq,
                    previous,
                    intent.person,
                    commitment,
                    counted,
                    known.count,
                    lost,
                )
            else:
                cut = tuple(newest(b"")) if intent.closes else None
                body = access_statements.Rekey(
                    space.space, seq, previous, commitment, cut, known.count, lost
                )
    return access_statements.state(key, signer, body)
